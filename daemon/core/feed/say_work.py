"""What a link's button did, and what became of lists, follow-ups and requests, said as the feed says it."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from daemon.core.feed.told import Told
from daemon.core.feed.values import Saying, Span, Text, Tone
from daemon.core.feed.words import listed, long_day
from daemon.core.work import LINK

DEEDS: Mapping[str, str] = {
    "add_to_list": "a list",
    "create_follow_up": "a follow-up",
    "open_request": "a request",
    "change_field": "a field",
    "add_interest": "an interest",
    "unsubscribe": "an opt-out",
    "call_webhook": "a webhook",
}
"""What each kind of action is about, in a few words."""


def acted(told: Told) -> Saying:
    did, left = _deeds(told, "did"), _deeds(told, "left")
    more = f"Not done: {listed(left)}" if left else ""
    text: Text = (Span("Pressed the button behind a link"), Span(f": {listed(did)}" if did else ""))
    return Saying(text, Tone.HUMAN, "click", more=more)


def member_added(told: Told) -> Saying:
    return Saying((Span("Put on the list "), _strong(told, "name"), _by(told)), _tone(told), "outline")


def member_removed(told: Told) -> Saying:
    return Saying((Span("Taken off the list "), _strong(told, "name"), _by(told)), Tone.SELF, "outline")


def follow_up_created(told: Told) -> Saying:
    due = told.reader.here(datetime.fromisoformat(told.fact("due_at"))).date()
    whom = f" for {told.personal('assignee')}" if told.personal("assignee") else ""
    when = Span(f"{whom}, due {long_day(due, told.reader.today)}")
    return Saying((Span("Follow-up "), _strong(told, "type"), when, _by(told)), _tone(told), "cal")


def follow_up_done(told: Told) -> Saying:
    return Saying((Span("Follow-up "), _strong(told, "type"), Span(f" done by {_who(told)}")), Tone.SELF, "done")


def request_opened(told: Told) -> Saying:
    return Saying((Span("Asked for "), _strong(told, "category"), _by(told)), _tone(told), "flag")


def request_closed(told: Told) -> Saying:
    return Saying((Span("Request "), _strong(told, "category"), Span(f" closed by {_who(told)}")), Tone.SELF, "done")


def changed(told: Told) -> Saying:
    return Saying((*_change(told), _by(told)), _tone(told), "person")


def _change(told: Told) -> Text:
    match told.event.personal:
        case {"interest": interest}:
            return (Span("Interested in "), Span(str(interest), strong=True))
        case {"lost_interest": interest}:
            return (Span("No longer interested in "), Span(str(interest), strong=True))
        case {"field": field, "value": None}:
            return (Span("Without "), Span(str(field), strong=True), Span(" from now on"))
        case {"field": field, "value": value}:
            return (Span("Now has "), Span(f"{field}: {value or 'empty'}", strong=True))
        case _:  # erased
            return (Span("Something of them was changed"),)


def _deeds(told: Told, fact: str) -> tuple[str, ...]:
    """Each kind once, in their order."""
    found = told.event.facts.get(fact)
    kinds = dict.fromkeys(found) if isinstance(found, Sequence) and not isinstance(found, str) else {}
    return tuple(DEEDS.get(str(kind), str(kind)) for kind in kinds)


def _strong(told: Told, fact: str) -> Span:
    return Span(told.fact(fact), strong=True)


def _by(told: Told) -> Span:
    return Span(", by a link" if told.fact("source") == LINK else f", by {_who(told)}")


def _who(told: Told) -> str:
    return told.personal("by") or "one of us"


def _tone(told: Told) -> Tone:
    return Tone.HUMAN if told.fact("source") == LINK else Tone.SELF
