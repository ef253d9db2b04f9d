"""A new address becomes the contact's only where it is surely theirs; else the reply says why it did not."""

import pytest

from connectors.message import parse
from daemon.core.aliases import LEARNED, NOT_LEARNED, asks, judged
from daemon.core.events import Evidence
from daemon.core.match import match
from daemon.core.read import read
from daemon.core.sends import Contact
from tests.core.build import KEVIN, send

OURS = "a1@mail.halyard.example"


def answer(
    sender: str, contact: Contact = KEVIN, parted: tuple[str, ...] = (), header: str = "X-Mailer: none"
) -> Evidence | None:
    raw = f"From: {sender}\nTo: elsa@halyard.example\nSubject: Re: Hi\nIn-Reply-To: <{OURS}>\n{header}\n\nTuesday."
    reading = read(parse(raw.encode()))
    (found,) = match(reading, [send(contact=contact)])
    return judged(reading, found, parted) if asks(reading, found) else None


@pytest.mark.parametrize(
    "sender",
    [
        "Kevin Flynn <kevin@space.example>",
        '"Flynn, Kevin" <kf@flynnsarcade.example>',
        "Dr. Kevin J. Flynn <kevin.flynn@gmail.com>",
        '"Kevin Flynn (Arcade)" <k@space.example>',
        "KEVIN FLYNN | Flynn's <k@space.example>",
    ],
)
def test_the_contacts_own_name_is_learned(sender: str) -> None:
    found = answer(sender)
    assert found
    assert found.rule == LEARNED


@pytest.mark.parametrize(
    ("name", "sender"),
    [
        ("Zoë Ångström", "Zoe Angstrom <zoe@home.example>"),
        ("山田 太郎", "山田太郎 <taro@home.example>"),
        ("Иван Петров", "Петров Иван <ip@home.example>"),
        (None, "Kevin Flynn <kf@home.example>"),
    ],
)
def test_a_name_is_the_same_however_it_is_written(name: str | None, sender: str) -> None:
    found = answer(sender, Contact("kevin.flynn@flynnsarcade.example", name=name))
    assert found
    assert found.rule == LEARNED


@pytest.mark.parametrize(
    ("sender", "why"),
    [
        ("Lora Baines <lora@flynnsarcade.example>", "another name stands on it, Lora Baines"),
        ("Kevin Flynn's Assistant <kf@flynnsarcade.example>", "another name stands on it"),
        ("Lora Baines for Kevin Flynn <lora@flynnsarcade.example>", "another name stands on it"),
        ("kf@flynnsarcade.example", "no name stands on it"),
        *((f"Kevin Flynn <{box}@flynnsarcade.example>", "a box that several people read") for box in
          "info sales office kontakt vertrieb myynti reception.uk no-reply support2 asiakaspalvelu secretaria".split()),
    ],
)  # fmt: skip
def test_an_assistant_or_a_shared_box_is_not_learned(sender: str, why: str) -> None:
    found = answer(sender)
    assert found
    assert found.rule == NOT_LEARNED
    assert why in found.text


def test_a_box_named_like_the_person_is_theirs() -> None:
    found = answer("Peter Post <post.peter@home.example>", Contact("pp@x.example", name="Peter Post"))
    assert found
    assert found.rule == LEARNED


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("List-Id: <board.encom.example>", "a mailing list, List-Id"),
        ("List-Post: <mailto:board@encom.example>", "a mailing list, List-Post"),
        ("Sender: lora@encom.example", "somebody else sent it for them, Sender: lora@encom.example"),
        ("X-Zendesk-From-Account-Id: 9", "a help desk, X-Zendesk-From-Account-Id"),
    ],
)
def test_an_address_behind_which_others_stand_is_not_learned(header: str, why: str) -> None:
    found = answer("Kevin Flynn <kevin@encom.example>", header=header)
    assert found
    assert found.rule == NOT_LEARNED
    assert why in found.text


def test_a_sender_header_that_repeats_the_author_changes_nothing() -> None:
    found = answer("Kevin Flynn <kevin@space.example>", header="Sender: Kevin <Kevin@Space.example>")
    assert found
    assert found.rule == LEARNED


def test_what_a_person_took_away_is_not_learned_again() -> None:
    found = answer("Kevin Flynn <kevin@space.example>", parted=("kevin@space.example",))
    assert found
    assert (found.rule, "a person said" in found.text) == (NOT_LEARNED, True)


def test_where_the_contacts_full_name_is_unknown_nothing_is_learned() -> None:
    found = answer("Kevin <kevin@space.example>", Contact("flynn@flynnsarcade.example"))
    assert found
    assert (found.rule, "full name is not known" in found.text) == (NOT_LEARNED, True)


def test_the_question_does_not_arise_for_the_address_that_was_mailed() -> None:
    assert answer(f"Somebody <{KEVIN.email}>") is None


def test_an_enclosed_mail_proves_nothing_of_who_holds_it() -> None:
    raw = (
        "From: Kevin Flynn <kevin@space.example>\nSubject: Re: Hi\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\n\nTuesday is fine.\n--b\nContent-Type: message/rfc822\n\nMessage-ID: <{OURS}>\n\nHi\n--b--\n"
    )
    reading = read(parse(raw.encode()))
    (found,) = match(reading, [send()])
    assert judged(reading, found, ()).rule == NOT_LEARNED
