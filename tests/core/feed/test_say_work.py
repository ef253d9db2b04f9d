"""What a link's button did, and what became of it, is told in a sentence each."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from daemon.core.events import EventType, Evidence, Json
from daemon.core.feed.proof import drawer
from daemon.core.feed.told import Told
from daemon.core.feed.values import Tone
from daemon.core.feed.voice import say
from tests.core.feed.played import KEVIN, READER, told_as

E = EventType
SAM = {"by": "sam@encom.com"}
LINK = {"source": "link", "link": "lnk_1"}


def told(kind: EventType, personal: Mapping[str, Json], **facts: Json) -> Told:
    item = told_as(kind, KEVIN, facts)
    return Told((replace(item, event=replace(item.event, personal=personal)),), READER)


def text(line: Told) -> str:
    return "".join(span.text for span in say(line).text)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (told(E.LIST_MEMBER_ADDED, {}, name="Pricing", **LINK), "Put on the list Pricing, by a link"),
        (told(E.LIST_MEMBER_ADDED, SAM, name="Pricing"), "Put on the list Pricing, by sam@encom.com"),
        (told(E.LIST_MEMBER_REMOVED, SAM, name="Pricing"), "Taken off the list Pricing, by sam@encom.com"),
        (
            told(
                E.FOLLOW_UP_CREATED, {"assignee": "elsa@encom.com"}, type="call", due_at="2026-08-12T09:00:00Z", **LINK
            ),
            "Follow-up call for elsa@encom.com, due Wednesday 12 August, by a link",
        ),
        (
            told(E.FOLLOW_UP_CREATED, {"assignee": None}, type="call", due_at="2026-08-12T09:00:00Z"),
            "Follow-up call, due Wednesday 12 August, by one of us",
        ),
        (told(E.FOLLOW_UP_DONE, SAM, type="call"), "Follow-up call done by sam@encom.com"),
        (told(E.REQUEST_OPENED, {}, category="demo", **LINK), "Asked for demo, by a link"),
        (told(E.REQUEST_CLOSED, SAM, category="demo"), "Request demo closed by sam@encom.com"),
        (told(E.CONTACT_CHANGED, {"interest": "discs"}, **LINK), "Interested in discs, by a link"),
        (told(E.CONTACT_CHANGED, {"lost_interest": "discs", **SAM}), "No longer interested in discs, by sam@encom.com"),
        (told(E.CONTACT_CHANGED, {"field": "size", "value": "50"}, **LINK), "Now has size: 50, by a link"),
        (told(E.CONTACT_CHANGED, {"field": "size", "value": ""}, **LINK), "Now has size: empty, by a link"),
        (
            told(E.CONTACT_CHANGED, {"field": "size", "value": None, **SAM}),
            "Without size from now on, by sam@encom.com",
        ),
        (told(E.CONTACT_CHANGED, {}, **LINK), "Something of them was changed, by a link"),
    ],
)
def test_each_change_is_told_with_whose_doing_it_was(line: Told, sentence: str) -> None:
    assert text(line) == sentence


def test_a_press_is_told_with_what_it_did_each_kind_once() -> None:
    line = told(E.LINK_ACTED, {}, did=["add_to_list", "add_to_list", "open_request"], left=["call_webhook"], **LINK)
    assert text(line) == "Pressed the button behind a link: a list and a request"
    assert say(line).more == "Not done: a webhook"
    assert say(line).tone is Tone.HUMAN


def test_why_a_press_was_taken_for_a_persons_lies_in_its_drawer() -> None:
    line = told(E.LINK_ACTED, {}, did=["add_to_list"], actor="human", **LINK)
    item = line.items[0]
    why = (Evidence("no_sign_of_a_machine", "Nothing in it speaks for a machine."),)
    shown = drawer(Told((replace(item, event=replace(item.event, evidence=why)),), READER))
    assert shown is not None
    assert shown.proofs[0].why == "Taken for a person. Nothing in it speaks for a machine."
