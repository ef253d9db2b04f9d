"""Which mail in Sent is the copy of a send, which address there is the rep's own, and which are neither."""

from datetime import timedelta

import pytest

from connectors.message import FolderRole
from daemon.core.match import Match, match
from daemon.core.reading import Reading
from daemon.core.sent import copied, may_be_a_copy, own_address
from tests.core.build import ALAN, KEVIN, REP, SENT_AT, mail, send

OURS = send()


def in_sent(**changes: object) -> Reading:
    as_sent: dict[str, object] = {
        "sender": REP,
        "message_id": "o1@outlook.example",
        "to": (KEVIN.email,),
        "subject": "Cashless play, briefly",
        "date": SENT_AT + timedelta(seconds=20),
        "role": FolderRole.SENT,
    }
    return mail(**as_sent | changes)  # type: ignore[arg-type]


def test_a_fresh_mail_to_the_contact_of_that_subject_and_time_is_the_sends_copy() -> None:
    assert copied(in_sent(), REP, [OURS, send("b1@x", subject="Something else")]) == (OURS,)


def test_one_mail_to_two_contacts_is_the_copy_of_both_sends() -> None:
    both = (OURS, send(contact=ALAN))
    assert copied(in_sent(to=(KEVIN.email, ALAN.email)), REP, both) == both


def test_the_header_that_names_the_send_is_enough() -> None:
    reading = in_sent(our_send=OURS.id, subject="Changed", date=None, in_reply_to=("earlier@x",))
    assert copied(reading, REP, [send("b1@x"), OURS]) == (OURS,)


@pytest.mark.parametrize(
    "changes",
    [
        {"role": FolderRole.INBOX},
        {"role": FolderRole.INBOX, "our_send": OURS.id},
        {"message_id": None},
        {"to": ("somebody@else.example",)},
        {"subject": "Lunch?"},
        {"date": SENT_AT + timedelta(minutes=11)},
        {"date": SENT_AT - timedelta(minutes=11)},
        {"date": None, "received_at": None},
        {"in_reply_to": ("earlier@x",)},
        {"references": ("earlier@x",)},
        {"our_send": "snd_another", "subject": "Lunch?"},
    ],
)
def test_anything_less_is_no_copy(changes: dict[str, object]) -> None:
    assert copied(in_sent(**changes), REP, [OURS]) == ()


@pytest.mark.parametrize("our_send", [None, OURS.id])
def test_another_mailboxs_send_is_never_learned_from_this_one(our_send: str | None) -> None:
    assert copied(in_sent(our_send=our_send), "maja@halyard.example", [OURS]) == ()


@pytest.mark.parametrize(
    ("reading", "may"),
    [
        (in_sent(), True),
        (in_sent(our_send="snd_1", in_reply_to=("earlier@x",)), True),
        (in_sent(in_reply_to=("earlier@x",)), False),
        (in_sent(role=FolderRole.INBOX), False),
    ],
)
def test_a_fresh_or_instrumented_mail_in_sent_may_be_a_copy_of_what_is_registered_later(
    reading: Reading, may: bool
) -> None:
    nothing: tuple[Match, ...] = match(reading, [])
    assert may_be_a_copy(reading, nothing) is may


def test_a_reps_fresh_mail_to_a_contact_answers_nothing() -> None:
    assert match(in_sent(subject="Lunch?"), [OURS]) == ()


def test_another_author_in_sent_is_the_reps_own_address() -> None:
    assert own_address(in_sent(sender="elsa@other-brand.example"), REP) == "elsa@other-brand.example"


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"sender": ""},
        {"sender": "lora@encom.example", "role": FolderRole.INBOX},
        {"sender": "lora@encom.example", "delivered": True},
        {"sender": "lora@encom.example", "to": (REP,)},
    ],
    ids=["the mailbox's own", "nobody", "not in Sent", "delivered and moved there", "written to the rep"],
)
def test_nobody_elses_address_is(changes: dict[str, object]) -> None:
    assert own_address(in_sent(**changes), REP) is None
