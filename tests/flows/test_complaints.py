"""What users of other systems complain of in public, one mail for each complaint: Harken does not do that.

The mails lie in tests/mail/complaints, named by what happened. Each is heard in a rep's mailbox after a campaign mail
of 4 August 2026 to Kevin Flynn, `a1@mail.halyard.example`.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from connectors.message import FolderRole
from daemon.core.events import Event, EventType
from tests.flows.conftest import Office

MAILS = Path(__file__).parent.parent / "mail" / "complaints"
REPLY, STOP, PAUSE = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE


def complaint(name: str) -> bytes:
    return (MAILS / f"{name}.eml").read_bytes()


def hear(office: Office, name: str, folder: str = "INBOX", role: FolderRole = FolderRole.INBOX) -> list[Event]:
    """What this one mail causes."""
    before = len(office.events())
    office.mailbox.deliver(complaint(name), folder, role)
    office.listen()
    return office.events()[before:]


def types(events: list[Event]) -> list[EventType]:
    return [event.type for event in events]


@pytest.mark.parametrize(
    ("name", "via"),
    [
        ("a-reply-from-another-address", "unknown"),
        ("a-colleague-in-copy-answers", "same_domain"),
        ("a-phone-dropped-references", "contact"),
        ("only-the-second-reference-is-ours", "contact"),
        ("a-servers-suppress-header-on-a-real-answer", "contact"),
        ("a-post-through-a-mailing-list", "contact"),
        ("an-answer-with-an-empty-return-path", "contact"),
    ],
)
def test_a_persons_answer_stops_the_campaign(office: Office, name: str, via: str) -> None:
    office.send()
    heard = hear(office, name)
    assert types(heard)[:2] == [REPLY, STOP]
    assert heard[0].facts["via"] == via


def test_an_answer_is_heard_though_the_rep_archived_it(office: Office) -> None:
    office.send()
    assert types(hear(office, "an-answer-the-rep-archived", "Archive", FolderRole.OTHER)) == [REPLY, STOP]


def test_an_answer_is_heard_though_it_was_taken_for_spam(office: Office) -> None:
    office.send()
    assert types(hear(office, "an-answer-taken-for-spam", "Junk", FolderRole.JUNK)) == [REPLY, STOP]


def test_an_answer_is_heard_long_after_the_last_mail(office: Office) -> None:
    office.send()
    office.now = datetime(2027, 3, 18, 15, 2, tzinfo=UTC)
    assert types(hear(office, "an-answer-long-after-the-last-mail")) == [REPLY, STOP]


def test_the_reps_own_follow_up_is_no_answer(office: Office) -> None:
    office.send()
    heard = hear(office, "the-reps-own-follow-up-in-sent", "Sent", FolderRole.SENT)
    assert types(heard) == [EventType.REP_REPLIED]


def test_an_answer_to_the_reps_own_follow_up_counts(office: Office) -> None:
    office.send()
    hear(office, "the-reps-own-follow-up-in-sent", "Sent", FolderRole.SENT)
    heard = hear(office, "an-answer-to-the-reps-own-follow-up")
    assert types(heard) == [REPLY, STOP]
    assert heard[0].facts["matched_by"] == "message_id"


def test_an_unthreaded_out_of_office_holds_all_campaigns_until_the_return_date(office: Office) -> None:
    office.send()
    office.send("b1@mail.halyard.example", campaign="autumn")
    heard = hear(office, "an-unthreaded-out-of-office")
    assert types(heard) == [EventType.AUTO_REPLY_RECEIVED, PAUSE, PAUSE]
    assert {event.campaign_id for event in heard[1:]} == {"spring", "autumn"}
    assert {event.facts["resume_at"] for event in heard[1:]} == {"2026-08-24T06:00:00.000Z"}


def test_an_out_of_office_is_understood_in_another_language(office: Office) -> None:
    office.send()
    heard = hear(office, "an-out-of-office-in-another-language")
    assert types(heard) == [EventType.AUTO_REPLY_RECEIVED, PAUSE]
    assert heard[0].facts["return_date"] == "2026-08-24"


def test_a_delay_is_no_bounce(office: Office) -> None:
    office.send()
    heard = hear(office, "a-delay-warning")
    assert types(heard) == [EventType.BOUNCE_RECEIVED]
    assert heard[0].facts["severity"] == "delayed"


def test_a_bounce_finds_its_mail_by_the_one_enclosed(office: Office) -> None:
    office.send()
    heard = hear(office, "a-bounce-that-names-the-mail-only-inside")
    assert types(heard) == [EventType.BOUNCE_RECEIVED, STOP]
    assert heard[0].facts["matched_by"] == "embedded_original"


def test_a_read_receipt_is_no_bounce_and_no_answer(office: Office) -> None:
    office.send()
    assert types(hear(office, "a-read-receipt")) == [EventType.RECEIPT_RECEIVED]


def test_an_answer_to_the_id_that_amazon_gave_the_mail_counts(office: Office) -> None:
    office.send("0102018f3a6c2b1d-7d0f9a10-53a0-4c0e-8d4e-000000")
    assert types(hear(office, "ses-replaced-the-message-id")) == [REPLY, STOP]


def test_an_answer_to_the_id_that_outlook_gave_the_mail_counts(office: Office) -> None:
    office.send()
    hear(office, "outlook-replaced-the-message-id.sent", "Sent", FolderRole.SENT)
    heard = hear(office, "outlook-replaced-the-message-id")
    assert types(heard)[:2] == [REPLY, STOP]
    assert heard[0].facts["matched_by"] == "message_id"


def test_copies_in_two_mailboxes_are_one_answer(office: Office) -> None:
    office.send()
    office.mailbox.deliver(complaint("a-phone-dropped-references"))
    office.listen()
    office.listen("maja@halyard.example")
    assert office.types() == [REPLY, STOP]


def test_a_colleagues_mail_with_the_same_subject_is_no_answer(office: Office) -> None:
    office.send()
    assert STOP not in types(hear(office, "two-shared-participants-and-the-same-subject"))
