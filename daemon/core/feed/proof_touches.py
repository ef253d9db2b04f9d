"""What lies in the drawer of an open or a click: which link it was, and why a person or a machine."""

from collections.abc import Mapping

from daemon.core.events import Actor, Event, EventType
from daemon.core.feed.say_touches import actor_of, places
from daemon.core.feed.told import Told
from daemon.core.feed.values import Proof
from daemon.core.feed.words import nth

OF_TOUCHES = frozenset({EventType.MESSAGE_OPENED, EventType.LINK_CLICKED, EventType.LINK_ACTED})
MOST_LINKS = 50  # listed in one drawer

TAKEN_FOR: Mapping[Actor, str] = {
    Actor.HUMAN: "Taken for a person.",
    Actor.MACHINE: "Taken for a machine, and not counted.",
    Actor.SELF: "One of us, and not counted.",
    Actor.UNKNOWN: "Nobody can tell who it was.",
}
INFERRED = (
    "No image was loaded: many mail programs keep them back until they are asked. Whoever {did} has read the mail."
)
PARTS = {"html": "HTML", "text": "text"}


def proofs_of_touch(told: Told) -> tuple[Proof, ...]:
    if told.event.facts.get("inferred"):
        return (Proof(INFERRED.format(did="clicks" if told.fact("by") == "click" else "answers")),)
    return (*_links(told), who(told.event))


def _links(told: Told) -> tuple[Proof, ...]:
    if told.event.type is not EventType.LINK_CLICKED:
        return ()
    listed = places(told)[:MOST_LINKS]
    addresses = tuple(dict.fromkeys(str(each.personal.get("url") or "erased") for each in listed))
    return (Proof(_where(told), addresses),)


def _where(told: Told) -> str:
    if told.fact("channel"):
        return "A link that was made by itself, for no mail."
    found = places(told)
    part = PARTS.get(str(found[0].facts.get("part")), "")
    place = found[0].facts.get("place")
    if len(found) > 1 or not isinstance(place, int):
        return f"{len(found)} places in the mail." if len(found) > 1 else "A link of the mail."
    return f"The {nth(place + 1)} link of the mail" + (f", in its {part} part." if part else ".")


def who(event: Event) -> Proof:
    """The reason is the first piece of the evidence, as a sentence; what follows is what was seen."""
    why, seen = event.evidence[:1], event.evidence[1:]
    because = "".join(f" {piece.text}" for piece in why)
    return Proof(f"{TAKEN_FOR[actor_of(event)]}{because}", tuple(piece.text for piece in seen))
