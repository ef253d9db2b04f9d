"""Enrollments follow from events: opened by the first send, closed by one stop, held by pauses."""

from datetime import timedelta

import pytest

from daemon.core.events import EventType, PauseReason, StopReason
from daemon.core.sends import Enrollment, Pause, Reaction, StopRules
from daemon.storage.records import EnrollmentState, EnrollmentView
from daemon.storage.store import NotOpen, Store
from tests.storage.sample import FLYNN, NOW, QUORRA, happened, new_send, pause, recorded, resume, sent, stop

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def test_an_enrollment_is_named_by_its_latest_send_with_that_ones_rules(store: Store) -> None:
    rules = StopRules(auto_reply=Reaction.STOP)
    sent(store, new_send("b@x", after=2 * HOUR, rules=rules), new_send("a@x", after=HOUR))
    (found,) = _open(store, FLYNN)
    assert found.rules.auto_reply is Reaction.STOP
    send = store.reads.send(found.send_id)
    assert send is not None
    assert send.message_id == "b@x"


def test_open_enrollments_are_those_of_the_contacts_asked_for(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", campaign="autumn"), new_send("a3@x", contact=QUORRA))
    assert [each.campaign_id for each in _open(store, FLYNN.upper())] == ["autumn", "spring"]
    assert len(_open(store, FLYNN, QUORRA)) == 3
    assert _open(store) == ()


def test_open_enrollments_of_an_account_are_those_of_its_domain(store: Store) -> None:
    sent(store, new_send(), new_send("a3@x", contact=QUORRA), new_send("a4@x", contact="x@not-flynnsarcade.com"))
    with store.transaction() as tx:
        found = tx.open_enrollments_of_account("FlynnsArcade.com")
    assert {each.contact.email for each in found} == {FLYNN, QUORRA}


def test_a_stop_closes_its_enrollment_and_no_other(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", campaign="autumn"))
    recorded(store, stop(campaign="spring"))
    assert [each.campaign_id for each in _open(store, FLYNN)] == ["autumn"]
    view = _view(store)
    assert (view.state, view.stopped_at, view.stop_reason) == (EnrollmentState.STOPPED, NOW, StopReason.REPLY)


def test_a_second_stop_of_the_same_enrollment_is_refused(store: Store) -> None:
    sent(store, new_send())
    recorded(store, stop())
    with pytest.raises(NotOpen):
        recorded(store, stop())
    assert len(store.reads.events(None, 10, ["campaign.stop"]).items) == 1


def test_a_later_send_does_not_open_a_stopped_enrollment_again(store: Store) -> None:
    sent(store, new_send())
    recorded(store, stop())
    sent(store, new_send("a2@x", after=DAY))
    assert _open(store, FLYNN) == ()


def test_a_pause_holds_an_enrollment_that_stays_open(store: Store) -> None:
    sent(store, new_send())
    recorded(store, pause(NOW + DAY))
    assert _pause(store) == Pause(PauseReason.AUTO_REPLY, NOW + DAY)
    assert _view(store).state is EnrollmentState.PAUSED


@pytest.mark.parametrize(
    ("second", "until"),
    [(NOW + 2 * DAY, NOW + 2 * DAY), (NOW + HOUR, NOW + DAY), (None, None)],
    ids=["a later date extends", "an earlier one does not shorten", "until a person settles it is longest"],
)
def test_pauses_only_grow(store: Store, second: object, until: object) -> None:
    sent(store, new_send())
    recorded(store, pause(NOW + DAY), pause(second))  # type: ignore[arg-type]
    found = _pause(store)
    assert found is not None
    assert found.resume_at == until


def test_what_waits_for_a_person_is_not_given_a_date_by_an_auto_reply(store: Store) -> None:
    sent(store, new_send())
    recorded(store, pause(None, "doubtful_match"), pause(NOW + DAY))
    assert _pause(store) == Pause(PauseReason.DOUBTFUL_MATCH, None)


def test_a_resume_ends_the_pause(store: Store) -> None:
    sent(store, new_send())
    recorded(store, pause(NOW + DAY), resume("returned"))
    assert _pause(store) is None


def test_pauses_are_due_when_their_time_has_come(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", contact=QUORRA))
    recorded(store, pause(NOW + DAY))
    with store.transaction() as tx:
        assert tx.pauses_due(NOW + DAY - timedelta(seconds=1)) == ()
        assert [each.contact.email for each in tx.pauses_due(NOW + DAY)] == [FLYNN]
    recorded(store, stop())
    with store.transaction() as tx:
        assert tx.pauses_due(NOW + DAY) == ()


def test_a_retracted_stop_opens_the_enrollment_again(store: Store) -> None:
    sent(store, new_send())
    recorded(store, stop(), resume("retracted"))
    assert _pause(store) is None
    recorded(store, stop())
    assert _open(store, FLYNN) == ()


def test_a_person_opens_a_stopped_enrollment_again_and_a_return_date_does_not(store: Store) -> None:
    sent(store, new_send())
    recorded(store, stop(), resume("returned"))
    assert _open(store, FLYNN) == ()
    with store.transaction() as tx:
        stopped = tx.stopped_enrollment(FLYNN, "spring")
        assert tx.stopped_enrollment(FLYNN, "autumn") is None
    assert stopped is not None
    recorded(store, resume("manual"))
    assert _open(store, FLYNN) == (stopped,)


@pytest.mark.parametrize(
    ("event", "suppressed"),
    [
        (happened(EventType.BOUNCE_RECEIVED, severity="hard"), ["hard_bounce"]),
        (happened(EventType.BOUNCE_RECEIVED, severity="hard", matched_by="contact_and_subject"), []),
        (happened(EventType.BOUNCE_RECEIVED, severity="soft"), []),
        (happened(EventType.COMPLAINT_RECEIVED), ["complaint"]),
        (happened(EventType.COMPLAINT_RECEIVED, matched_by="contact"), []),
        (happened(EventType.COMPLAINT_RECEIVED, contact=None), []),
    ],
    ids=["hard bounce", "doubtful bounce", "soft bounce", "complaint", "doubtful complaint", "complaint of nobody"],
)
def test_hard_bounces_and_complaints_suppress_the_address(store: Store, event: object, suppressed: list[str]) -> None:
    sent(store, new_send())
    recorded(store, event, event)  # type: ignore[arg-type]
    found = store.reads.contact(FLYNN.upper())
    assert found is not None
    assert [each.reason for each in found.suppressed] == suppressed


def test_a_learned_alias_belongs_to_its_contact(store: Store) -> None:
    sent(store, new_send())
    learned = happened(EventType.CONTACT_ALIAS_LEARNED, personal={"alias": "kevin@home.example"})
    recorded(store, learned, learned)
    found = store.reads.contact(FLYNN)
    assert found is not None
    assert [each.address for each in found.aliases] == ["kevin@home.example"]
    assert found.first_seen_at == NOW


def test_nobody_is_known_before_the_first_send(store: Store) -> None:
    assert store.reads.contact(FLYNN) is None


def _open(store: Store, *contacts: str) -> tuple[Enrollment, ...]:
    with store.transaction() as tx:
        return tx.open_enrollments(contacts)


def _pause(store: Store) -> Pause | None:
    (found,) = _open(store, FLYNN)
    return found.pause


def _view(store: Store, campaign: str = "spring") -> EnrollmentView:
    contact = store.reads.contact(FLYNN)
    assert contact is not None
    return next(each for each in contact.enrollments if each.campaign_id == campaign)
