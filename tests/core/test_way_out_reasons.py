"""What may be chosen as a reason: in whose words, in which order, and what an edit leaves of it."""

import pytest

from daemon.core.given import Impossible
from daemon.core.opt_outs import Why
from daemon.core.way_out_reasons import BUILT_IN, LONGEST, MOST, Line, Reason, edited, new_code, offered

OURS: dict[str, str] = {Why.MANY: "Too many", Why.OTHER: "Something else"}


def lines(*reasons: Reason, language: str = "en") -> list[Line]:
    return [
        Line(each.code, each.texts.get(language, ""), each.is_offered, place) for place, each in enumerate(reasons, 1)
    ]


def test_ours_are_said_in_our_words_unless_the_team_has_others() -> None:
    reasons = (
        Reason("other"),
        Reason("too_many", texts={"en": "Way too many"}),
        Reason("too_dear", texts={"sv": "Dyrt"}),
    )
    assert offered(reasons, "en", OURS) == {"other": "Something else", "too_many": "Way too many"}
    assert list(offered(reasons, "sv", OURS).items())[-1] == ("too_dear", "Dyrt")


def test_what_is_not_offered_is_not_there() -> None:
    assert offered((Reason("other", is_offered=False),), "en", OURS) == {}


def test_a_new_one_is_known_by_its_first_words() -> None:
    (*_, last) = edited(BUILT_IN, "sv", [*lines(*BUILT_IN), Line(None, "  För  dyrt! ", True, 99)])
    assert last == Reason("for_dyrt", texts={"sv": "För dyrt!"})
    assert new_code("För dyrt", ["for_dyrt"]) == "for_dyrt_2"
    assert new_code("高い", []) == "reason"


def test_an_empty_new_one_is_none() -> None:
    assert edited(BUILT_IN, "en", [*lines(*BUILT_IN), Line(None, " ", True, 9)]) == BUILT_IN


def test_they_stand_as_they_were_placed_and_the_unnamed_stay() -> None:
    first, second, *rest = BUILT_IN
    moved = edited(BUILT_IN, "en", [Line(first.code, "", True, 2), Line(second.code, "", False, 1)])
    assert [each.code for each in moved] == [second.code, first.code, *(each.code for each in rest)]
    assert not moved[0].is_offered


def test_words_that_are_taken_out_of_one_language_stay_in_the_others() -> None:
    known = (Reason("too_dear", texts={"en": "Too dear", "sv": "För dyrt"}),)
    assert edited(known, "en", [Line("too_dear", "", True, 1)]) == (Reason("too_dear", texts={"sv": "För dyrt"}),)


def test_nobody_makes_a_code_of_their_own() -> None:
    assert edited(BUILT_IN, "en", [Line("mine", "Mine", True, 1)]) == BUILT_IN


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "a\0b"])
def test_what_no_page_can_show_is_refused(text: str) -> None:
    with pytest.raises(Impossible):
        edited(BUILT_IN, "en", [Line("other", text, True, 1)])


def test_there_are_not_more_than_one_can_read() -> None:
    many = tuple(Reason(f"r{number}") for number in range(MOST))
    with pytest.raises(Impossible, match="one too many"):
        edited(many, "en", [Line(None, "And this", True, 1)])
