"""What was corrected is known, and what followed from a mail is found by the log alone."""

from dataclasses import replace

from daemon.core.events import Event, EventType, Evidence
from daemon.core.feed.filter import Filter
from daemon.storage.records import Recorded
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, REP, happened, new_send, pause, sent, stop

PROOF = (Evidence("message_id", "In-Reply-To: <a1@x>"),)


def told(event: Event) -> Event:
    return replace(event, mailbox=REP, evidence=PROOF)


def reply(store: Store, *signals: Event) -> tuple[Recorded, ...]:
    (send,) = sent(store, new_send())
    heard = replace(happened(EventType.REPLY_RECEIVED), send_id=send.id)
    with store.transaction() as tx:
        return tx.record_all([told(heard), *map(told, signals)])


def test_a_correction_is_known_from_what_it_corrects(store: Store) -> None:
    (heard,) = reply(store)
    with store.transaction() as tx:
        correction = tx.record(happened(EventType.MESSAGE_RETRACTED, corrects=heard.id))
        assert tx.correction_of(heard) == correction
        assert tx.correction_of(correction) is None
        assert tx.event(heard.id) == heard
        assert tx.event("evt_x") is None


def test_what_followed_from_a_mail_is_found_and_the_mail_from_that(store: Store) -> None:
    heard, paused, stopped = reply(store, pause(None), stop())
    with store.transaction() as tx:
        later = tx.record(told(happened(EventType.RECEIPT_RECEIVED)))
        assert tx.followed_from(heard) == (paused, stopped)
        assert tx.followed_from(later) == ()
        assert tx.mail_behind(stopped) == tx.mail_behind(paused) == heard


def test_what_a_person_stopped_has_no_mail_behind_it(store: Store) -> None:
    reply(store)
    with store.transaction() as tx:
        assert tx.mail_behind(tx.record(stop())) is None


def test_only_what_still_holds_is_heard_of_a_contact_and_their_company(store: Store) -> None:
    (heard,) = reply(store)
    with store.transaction() as tx:
        (enrollment,) = tx.open_enrollments([FLYNN])
        other = tx.record(happened(EventType.REPLY_RECEIVED, "quorra@flynnsarcade.com"))
        tx.record(happened(EventType.REPLY_RECEIVED, "alan@encom.com"))
        assert tx.mails_about(enrollment, 0) == (other, heard)
        assert tx.mails_about(enrollment, heard.sequence) == (other,)
        correction = tx.record(happened(EventType.MESSAGE_RETRACTED, corrects=heard.id))
        assert tx.mails_about(enrollment, 0) == (correction, other)


def test_signals_are_those_of_one_enrollment_newest_first(store: Store) -> None:
    _, paused, stopped = reply(store, pause(None), stop())
    sent(store, new_send("b1@x", campaign="autumn"))
    with store.transaction() as tx:
        tx.record(stop(campaign="autumn"))
        enrollment = next(each for each in tx.stopped_enrollments([FLYNN]) if each.campaign_id == "spring")
        assert tx.signals_of(enrollment) == (stopped, paused)


def test_a_mail_in_doubt_is_asked_about_until_it_is_settled(store: Store) -> None:
    doubt = replace(pause(None, "doubtful_match"), facts={"reason": "doubtful_match", "resume_at": None})
    (send,) = sent(store, new_send())
    heard = replace(happened(EventType.REPLY_RECEIVED, matched_by="contact"), send_id=send.id)
    with store.transaction() as tx:
        mail, _ = tx.record_all([told(heard), told(doubt)])
    assert [each.id for each in store.reads.doubtful()] == [mail.id]
    assert [each.id for each in store.reads.doubtful(REP)] == [mail.id]
    assert store.reads.doubtful("other@example.com") == ()
    with store.transaction() as tx:
        tx.record(happened(EventType.MESSAGE_RETRACTED, corrects=mail.id))
    assert store.reads.doubtful() == ()
    assert store.reads.history(None, 10, Filter()).items[-1].corrected
