"""What an opt-out covers, which campaigns it stops, and what its event says."""

import pytest

from daemon.core.events import EventType, StopReason
from daemon.core.opt_outs import (
    EVERYTHING,
    Lifted,
    Mailing,
    OptOut,
    OptOutScope,
    Source,
    Why,
    Wish,
    lifted_by,
    one_click,
    resubscribed,
    stops,
    unsubscribed,
    wish_of,
)
from daemon.core.sends import Reaction, StopRules
from tests.core.build import HEARD_AT, KEVIN, REP, enrollment, send

S = OptOutScope
SPRING = Mailing("spring", "events", REP)


@pytest.mark.parametrize(
    ("what", "covers"),
    [
        (EVERYTHING, True),
        (OptOut(S.CATEGORY, "events"), True),
        (OptOut(S.CATEGORY, "offers"), False),
        (OptOut(S.CAMPAIGN, "spring"), True),
        (OptOut(S.CAMPAIGN, "autumn"), False),
        (OptOut(S.REP, REP), True),
        (OptOut(S.REP, "maja@halyard.example"), False),
    ],
)
def test_it_covers_mails_by_what_they_are_one_of(what: OptOut, covers: bool) -> None:
    assert what.covers(SPRING) is covers


def test_a_mail_without_a_category_is_in_none() -> None:
    assert not OptOut(S.CATEGORY, "events").covers(Mailing("spring", None, REP))


def test_one_click_is_about_the_category_else_about_everything() -> None:
    assert one_click(SPRING) == OptOut(S.CATEGORY, "events")
    assert one_click(Mailing("spring", None, REP)) == EVERYTHING


def test_an_event_tells_all_that_was_wished() -> None:
    wish = Wish(OptOut(S.CATEGORY, "events"), Source.LINK, Why.MANY, "Too much", "Maja", "spring", "snd_1", REP)
    assert wish_of(unsubscribed(KEVIN.email, wish, HEARD_AT, HEARD_AT)) == wish


def test_a_resubscription_tells_what_it_lifts() -> None:
    lifted = (Lifted(StopReason.COMPLAINT, EVERYTHING), Lifted(StopReason.UNSUBSCRIBE, OptOut(S.REP, REP)))
    event = resubscribed(KEVIN.email, Wish(EVERYTHING, Source.ADMIN), lifted, HEARD_AT)
    assert lifted_by(event) == lifted


class TestStops:
    def happens(self, what: OptOut, **rules: Reaction) -> list[tuple[str | None, EventType, object]]:
        here = [
            enrollment(send(campaign=name, rules=StopRules(**rules)), category=category, mailbox=REP)  # type: ignore[arg-type]
            for name, category in (("spring", "events"), ("autumn", None))
        ]
        signals = stops(Wish(what, Source.LINK), here, HEARD_AT, HEARD_AT)
        return [(each.campaign_id, each.type, each.facts["reason"]) for each in signals]

    def test_everything_that_is_covered_stops(self) -> None:
        stop = EventType.CAMPAIGN_STOP
        assert self.happens(EVERYTHING) == [("spring", stop, "unsubscribe"), ("autumn", stop, "unsubscribe")]
        assert self.happens(OptOut(S.CATEGORY, "events")) == [("spring", stop, "unsubscribe")]
        assert self.happens(OptOut(S.CAMPAIGN, "autumn")) == [("autumn", stop, "unsubscribe")]

    def test_a_campaign_may_pause_or_go_on_instead(self) -> None:
        assert {kind for _, kind, _ in self.happens(EVERYTHING, unsubscribe=Reaction.PAUSE)} == {
            EventType.CAMPAIGN_PAUSE
        }
        assert self.happens(EVERYTHING, unsubscribe=Reaction.IGNORE) == []
