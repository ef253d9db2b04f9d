"""A mail that cannot be fetched: found among its neighbours, given up late, and never together with them."""

from collections.abc import Sequence

import pytest

from connectors.base import Unavailable
from connectors.imap.refusals import Refused
from connectors.imap.strikes import CHUNK, GIVE_UP_AFTER, Patient, Strikes, each_alone


class ServingAllBut:
    def __init__(self, *bad: int) -> None:
        self.bad = frozenset(bad)
        self.questions = 0

    def __call__(self, uids: Sequence[int]) -> list[int]:
        self.questions += 1
        if self.bad & set(uids):
            raise Refused("no")
        return list(uids)


@pytest.mark.parametrize("bad", [(), (1,), (37,), (1, 50), tuple(range(1, 51))])
def test_the_refused_ones_are_found_and_the_others_served_in_order(bad: tuple[int, ...]) -> None:
    served, refused = each_alone(ServingAllBut(*bad), range(1, 51))
    assert served == [uid for uid in range(1, 51) if uid not in bad]
    assert set(refused) == set(bad)


def test_one_bad_mail_in_a_chunk_costs_few_questions() -> None:
    ask = ServingAllBut(37)
    each_alone(ask, range(1, CHUNK + 1))
    assert ask.questions <= 14


def test_mails_are_taken_in_chunks_and_struck_ones_alone() -> None:
    strikes = Strikes()
    strikes.count(["3"])
    assert [list(chunk) for chunk in strikes.chunks([1, 2, 3, 4], str)] == [[1, 2], [3], [4]]
    assert [len(chunk) for chunk in Strikes().chunks(range(120), str)] == [50, 50, 20]


def test_a_mail_alone_is_given_up_only_after_several_tries() -> None:
    patient = Patient(Strikes(), str)
    for _ in range(GIVE_UP_AFTER - 1):
        with pytest.raises(Unavailable):
            patient.ask(ServingAllBut(1), [1])
    assert patient.ask(ServingAllBut(1), [1]) == ([], {1: "no"})


def test_a_mail_that_was_served_in_the_end_begins_anew() -> None:
    strikes = Strikes()
    for _ in range(3):
        strikes.count(["1"] * (GIVE_UP_AFTER - 1))
        assert not strikes.given_up("1")
        strikes.forgive(["1"])
