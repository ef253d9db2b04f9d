"""What a reader can say where a mail was taken for something else."""

from collections.abc import Mapping
from enum import StrEnum

from daemon.core.events import EventType
from daemon.core.feed.told import Told
from daemon.core.feed.values import Wrong
from daemon.core.meaning import OF_MAILS, kind_of
from daemon.core.reading import Kind


class Say(StrEnum):
    """What a mail is said to be; LEFT is an automatic answer, too, and NOTHING answers no mail of ours."""

    HUMAN = "human"
    AWAY = "auto_reply"
    LEFT = "left_company"
    BOUNCE = "bounce"
    SOFT_BOUNCE = "soft_bounce"
    OTHER = "other"
    NOTHING = "no_answer"
    YES = "answer"  # to what was asked: it is as it seemed


LABELS: Mapping[Say, str] = {
    Say.HUMAN: "A person wrote it",
    Say.AWAY: "They are away",
    Say.LEFT: "They have left the company",
    Say.BOUNCE: "It could not be delivered",
    Say.SOFT_BOUNCE: "Not delivered for now",
    Say.OTHER: "A newsletter or notice",
    Say.NOTHING: "It answers no mail of ours",
}


def wrong(told: Told) -> Wrong | None:
    """None where there is nothing to correct, or somebody did."""
    event = told.event
    if event.type not in OF_MAILS or event.send_id is None or told.item.corrected or told.times > 1:
        return None
    return Wrong(
        told.item.id, tuple((say.value, label) for say, label in LABELS.items() if say not in _taken_for(told))
    )


def _taken_for(told: Told) -> frozenset[Say]:
    """What it is already."""
    event = told.event
    if event.type is EventType.MESSAGE_RETRACTED:
        return frozenset({Say.OTHER, Say.NOTHING})
    if event.type is EventType.REP_REPLIED:
        return frozenset()
    if event.facts.get("left_company"):
        return frozenset({Say.LEFT})
    kind = kind_of(event)
    # Who is away may be away until another day.
    same = {Kind.HUMAN: Say.HUMAN, Kind.BOUNCE: Say.BOUNCE, Kind.SOFT_BOUNCE: Say.SOFT_BOUNCE}
    return frozenset({same[kind]}) if kind in same else frozenset()
