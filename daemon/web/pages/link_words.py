"""What a link is and does, in words, and what is another thing in its draft."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from daemon.core.actions import (
    Action,
    AddInterest,
    AddToList,
    CallWebhook,
    ChangeField,
    CreateFollowUp,
    OpenRequest,
    Unsubscribe,
)
from daemon.core.library import LinkDraft
from daemon.core.web_address import host_and_path

NOWHERE = "Nowhere: it only does something"
USUAL = "Our usual words, in the recipient’s language"


@dataclass(frozen=True, slots=True)
class Change:
    """Of a draft: what it is about, as it is now, and as it will be once that is saved."""

    name: str
    now: tuple[str, ...]
    then: tuple[str, ...]


def does(action: Action) -> str:
    """About whoever presses the button."""
    match action:
        case AddToList(list=name):
            said = f"Adds them to the list “{name}”"
        case CreateFollowUp():
            said = f"Creates a follow-up “{action.type}” for {_assignee(action)}, due {_due(action.due_in)}"
        case OpenRequest(category=category):
            said = f"Opens a request “{category}”"
        case ChangeField(field=field, value=""):
            said = f"Empties their field “{field}”"
        case ChangeField(field=field, value=value):
            said = f"Sets their field “{field}” to “{value}”"
        case AddInterest(interest=interest):
            said = f"Notes their interest “{interest}”"
        case Unsubscribe(category=category):
            said = f"Unsubscribes them from “{category}”"
        case CallWebhook(url=url):
            said = f"Calls the webhook {host_and_path(url)}"
    return said


def changes(now: LinkDraft, then: LinkDraft) -> tuple[Change, ...]:
    """In the order of the form; what stays as it is, is left out."""
    told = zip(_told(now), _told(then), strict=True)
    return tuple(Change(name, before, after) for (name, before), (_, after) in told if before != after)


def _told(draft: LinkDraft) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "Name", (draft.name,)
    yield "Leads to", (draft.url or NOWHERE,)
    yield "Added to the address", tuple(f"{name}={value}" for name, value in draft.parameters.items()) or ("Nothing",)
    yield "Our token goes along", (_yes(draft.appends),)
    yield "Clicks are counted", (_yes(draft.track),)
    yield "Does", tuple(_lines(draft.actions)) or ("Nothing",)
    yield "Question", (draft.asking.question or USUAL,)
    yield "Button", (draft.asking.button or USUAL,)


def _lines(actions: Sequence[Action]) -> Iterator[str]:
    for each in actions:
        yield does(each) + (f", and says: {each.confirmation}" if each.confirmation else "")


def _yes(is_so: bool) -> str:
    return "Yes" if is_so else "No"


def _assignee(action: CreateFollowUp) -> str:
    return action.assignee or "whoever wrote to them last"


def _due(time: timedelta) -> str:
    match time.days:
        case 0:
            return "the same day"
        case 1:
            return "the next day"
        case days:
            return f"in {days} days"
