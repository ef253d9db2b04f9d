"""The drawer of an open or a click: which link, and why a person or a machine."""

from daemon.core.events import EventType, Evidence, Json
from daemon.core.feed.proof import drawer
from daemon.core.feed.told import Told
from tests.core.feed.played import KEVIN, READER, happened, told_as

E = EventType


def lines(kind: EventType, *evidence: str, **told: Json) -> list[str]:
    seen = tuple(Evidence("rule", text) for text in evidence)
    shown = drawer(Told((told_as(kind, KEVIN, told, evidence=seen),), READER))
    assert shown is not None
    return [line for proof in shown.proofs for line in (proof.why, *proof.raw)]


def test_a_click_names_its_link_and_its_place() -> None:
    url = "https://halyard.example/arcades?utm_medium=email"
    why, agent = "Nothing in it speaks for a machine.", "It calls itself Mozilla/5.0"
    assert lines(E.LINK_CLICKED, why, agent, actor="human", place=1, part="html", url=url) == [
        "The 2nd link of the mail, in its HTML part.",
        url,
        "Taken for a person. Nothing in it speaks for a machine.",
        agent,
    ]


def test_when_our_mailbox_received_it_is_not_told_of_what_no_mailbox_received() -> None:
    shown = drawer(Told((happened(E.MESSAGE_OPENED, actor="human"),), READER))
    assert shown is not None
    assert shown.note == ""


def test_the_whole_address_of_each_link_is_listed_once() -> None:
    urls = ("https://a.example/x?1", "https://a.example/y", "https://a.example/x?1")
    items = [happened(E.LINK_CLICKED, actor="human", url=url, place=at) for at, url in enumerate(urls)]
    shown = drawer(Told(tuple(items), READER))
    assert shown is not None
    assert (shown.proofs[0].why, shown.proofs[0].raw) == ("3 places in the mail.", urls[:2])


def test_a_machine_and_one_of_us_are_said_not_to_count() -> None:
    assert lines(E.MESSAGE_OPENED, actor="machine") == ["Taken for a machine, and not counted."]
    assert lines(E.MESSAGE_OPENED, actor="self") == ["One of us, and not counted."]


def test_an_inferred_open_says_why_there_is_no_image() -> None:
    (why,) = lines(E.MESSAGE_OPENED, actor="human", inferred=True, by="reply")
    assert why.startswith("No image was loaded")
    assert why.endswith("Whoever answers has read the mail.")
