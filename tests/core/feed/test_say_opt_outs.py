"""Who wants no more mail is told with the way by which they said so, and what shows it."""

from dataclasses import replace

import pytest

from daemon.core.events import EventType, Evidence, Json
from daemon.core.feed.proof import drawer
from daemon.core.feed.told import Told
from daemon.core.feed.voice import say
from tests.core.feed.played import KEVIN, READER, happened, told_as

E = EventType
ONE_CLICK = (Evidence("one_click", "User-Agent: Gmail"),)


def told(kind: EventType, by: str = "", words: str = "", **facts: Json) -> Told:
    item = told_as(kind, KEVIN, facts)
    return Told((replace(item, event=replace(item.event, personal={"by": by, "words": words})),), READER)


def text(line: Told) -> str:
    return "".join(span.text for span in say(line).text)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (told(E.CONTACT_UNSUBSCRIBED, scope="everything", source="link"), "everything, by the link in your mail"),
        (told(E.CONTACT_UNSUBSCRIBED, scope="everything", source="reply"), "everything, in a reply"),
        (told(E.CONTACT_UNSUBSCRIBED, scope="everything", source="admin", by="Maja Berg"), "everything, by Maja Berg"),
        (told(E.CONTACT_UNSUBSCRIBED, scope="category", name="Events", source="crm"), "Events, from the CRM"),
        (
            told(E.CONTACT_UNSUBSCRIBED, scope="everything", source="one_click"),
            "everything, by one click in the mail program",
        ),
        (
            told(E.CONTACT_UNSUBSCRIBED, scope="rep", name="elsa@halyard.example", source="import"),
            "mails of elsa@halyard.example, by import",
        ),
    ],
)
def test_who_unsubscribes_is_told_with_the_way_they_did(line: Told, sentence: str) -> None:
    assert text(line) == f"Unsubscribed from {sentence}"


def test_an_opt_out_is_told_with_its_reason() -> None:
    line = told(E.CONTACT_UNSUBSCRIBED, scope="everything", source="link", why="too_many", words="Daily  mails!")
    assert say(line).more == "Too many mails: “Daily mails!”"


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (
            told(E.CONTACT_RESUBSCRIBED, "Maja Berg", "Asked for it by phone.", scope="everything", source="admin"),
            "Re-subscribed by Maja Berg: “Asked for it by phone.”",
        ),
        (
            told(E.CONTACT_RESUBSCRIBED, "Maja", scope="category", name="Events", source="admin"),
            "Re-subscribed to Events by Maja",
        ),
        (
            told(E.CONTACT_RESUBSCRIBED, scope="everything", source="link"),
            "Took it back: mails of any kind may go out again",
        ),
    ],
)
def test_who_is_mailed_again_is_told_with_whose_word_that_is(line: Told, sentence: str) -> None:
    assert text(line) == sentence


@pytest.mark.parametrize(
    "item",
    [
        happened(E.CONTACT_UNSUBSCRIBED, evidence=ONE_CLICK, scope="everything", source="one_click"),
        happened(E.CAMPAIGN_STOP, evidence=ONE_CLICK, reason="unsubscribe"),
    ],
)
def test_an_opt_out_and_its_stops_are_shown_with_what_the_mail_program_sent(item: object) -> None:
    shown = drawer(Told((item,), READER))  # type: ignore[arg-type]
    assert shown is not None
    assert "one click" in shown.proofs[0].why
    assert shown.proofs[0].raw == ("User-Agent: Gmail",)
    assert shown.actions == ()
