"""How often somebody may ask."""

from daemon.web.viewer.rates import MOST_KEYS, Rates


def test_so_many_at_once_and_no_more() -> None:
    rates = Rates(burst=3, a_second=1)
    assert [rates.allows("kevin", 0) for _ in range(5)] == [True, True, True, False, False]


def test_time_gives_back_what_was_used_up_and_no_more_than_that() -> None:
    rates = Rates(burst=2, a_second=0.5)
    assert [rates.allows("kevin", now) for now in (0, 0, 1, 2, 2, 100, 100, 100)] == [
        True, True, False, True, False, True, True, False,
    ]  # fmt: skip


def test_one_does_not_use_up_what_is_anothers() -> None:
    rates = Rates(burst=1, a_second=1)
    assert rates.allows("kevin", 0)
    assert rates.allows("alan", 0)


def test_it_remembers_no_more_than_it_may() -> None:
    rates = Rates(burst=1, a_second=0.001)
    assert rates.allows("first", 0)
    for each in range(MOST_KEYS):
        rates.allows(each, 0)
    assert rates.allows("first", 0)  # forgotten: the most that forgetting can do
    assert not rates.allows(MOST_KEYS - 1, 0)
