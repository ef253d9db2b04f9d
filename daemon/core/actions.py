"""What does a link do for whoever presses its button? Several things, in the order in which they were given.

As JSON each is an object that names itself by `do`: {"do": "add_to_list", "list": "Pricing"}. What was read here once
can be relied upon: every text is one line and not endless, every address can be one.
"""

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeAlias, TypeGuard

from daemon.core import web_address
from daemon.core.events import Json
from daemon.core.given import Impossible, given_address, one_line

MOST = 10
LONGEST_NAME = 120  # as categories are named in the way out of a mail
LONGEST_TEXT = 500
LONGEST_URL = 2_000
MOST_DAYS = 3_650
NAME_SIZE = 16


@dataclass(frozen=True, slots=True)
class AddToList:
    """The list comes to be with its first member. `confirmation` is what whoever pressed reads then, here and below."""

    list: str
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class CreateFollowUp:
    """`assignee` is one of our addresses; None: the contact's owner, the rep who wrote to them last."""

    type: str
    due_in: timedelta
    assignee: str | None = None
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class OpenRequest:
    category: str
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class ChangeField:
    field: str
    value: str
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class AddInterest:
    interest: str
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    category: str
    confirmation: str = ""


@dataclass(frozen=True, slots=True)
class CallWebhook:
    """One of the team's webhooks, by its address: it knows the secret by which the call is signed."""

    url: str
    confirmation: str = ""


Action: TypeAlias = AddToList | CreateFollowUp | OpenRequest | ChangeField | AddInterest | Unsubscribe | CallWebhook


class Invalid(ValueError):
    """Something in a list of actions is none of ours. The message is a sentence that begins with its place."""


def read_actions(told: Json) -> tuple[Action, ...]:
    """From a JSON array; None is an empty one. Raises `Invalid`."""
    if told is None:
        return ()
    if not _is_array(told):
        raise Invalid("actions: is not an array")
    if len(told) > MOST:
        raise Invalid(f"actions: a link does no more than {MOST} things")
    return tuple(_read(each, f"actions[{place}]") for place, each in enumerate(told))


def to_json(actions: Sequence[Action]) -> list[Json]:
    return [_written(each) for each in actions]


def name_of(action: Action, message: str) -> bytes:
    """The same for the same thing, asked for by the same mail or message, whatever is said once it is done: who presses
    twice, did it once. Who is asked again by the next mail, and says yes again, means it.
    """
    told = {name: value for name, value in _written(action).items() if name != "confirmation"}
    return hashlib.sha256(json.dumps([message, told], sort_keys=True).encode()).digest()[:NAME_SIZE]


def kind_of(action: Action) -> str:
    """As `do` says it."""
    return str(_written(action)["do"])


def _written(action: Action) -> dict[str, Json]:
    match action:
        case AddToList():
            told: dict[str, Json] = {"do": "add_to_list", "list": action.list}
        case CreateFollowUp():
            told = {"do": "create_follow_up", "type": action.type, "due_in_days": action.due_in.days}
            told |= {"assignee": action.assignee} if action.assignee else {}
        case OpenRequest():
            told = {"do": "open_request", "category": action.category}
        case ChangeField():
            told = {"do": "change_field", "field": action.field, "value": action.value}
        case AddInterest():
            told = {"do": "add_interest", "interest": action.interest}
        case Unsubscribe():
            told = {"do": "unsubscribe", "category": action.category}
        case CallWebhook():
            told = {"do": "call_webhook", "url": action.url}
    return told | ({"confirmation": action.confirmation} if action.confirmation else {})


class _Told:
    """One of them as it came in: what is taken out of it was there, and can be what it says."""

    def __init__(self, told: Mapping[str, Json], place: str) -> None:
        self._left = dict(told)
        self._place = place

    def text(self, name: str, longest: int = LONGEST_NAME) -> str:
        if not (text := self.optional(name, longest)):
            raise self.wrong(name, "is missing")
        return text

    def optional(self, name: str, longest: int = LONGEST_NAME) -> str:
        value = self._left.pop(name, None)
        if not isinstance(value, str | None):
            raise self.wrong(name, "is no text")
        text = (value or "").strip()
        if len(text) > longest:
            raise self.wrong(name, f"is longer than {longest} characters")
        return self._checked(name, one_line, text)

    def address(self, name: str) -> str | None:
        text = self.optional(name, LONGEST_TEXT)
        return self._checked(name, given_address, text) if text else None

    def web_address(self, name: str) -> str:
        text = self.text(name, LONGEST_URL)
        if web_address.ascii_form(text) != text:
            raise self.wrong(name, "is no http:// or https:// address")
        return text

    def days(self, name: str) -> timedelta:
        value = self._left.pop(name, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MOST_DAYS:
            raise self.wrong(name, f"is no number of days from 0 to {MOST_DAYS}")
        return timedelta(days=value)

    def complete(self) -> None:
        if self._left:
            raise self.wrong(min(self._left), "is not known here")

    def wrong(self, name: str, what: str) -> Invalid:
        return Invalid(f"{self._place}.{name}: {what}")

    def _checked(self, name: str, check: Callable[[str], str], text: str) -> str:
        try:
            return check(text)
        except Impossible as error:
            raise self.wrong(name, str(error)) from error


_READERS: Mapping[str, Callable[[_Told, str], Action]] = {
    "add_to_list": lambda told, then: AddToList(told.text("list"), then),
    "create_follow_up": lambda told, then: CreateFollowUp(
        told.text("type"), told.days("due_in_days"), told.address("assignee"), then
    ),
    "open_request": lambda told, then: OpenRequest(told.text("category"), then),
    "change_field": lambda told, then: ChangeField(told.text("field"), told.optional("value", LONGEST_TEXT), then),
    "add_interest": lambda told, then: AddInterest(told.text("interest"), then),
    "unsubscribe": lambda told, then: Unsubscribe(told.text("category"), then),
    "call_webhook": lambda told, then: CallWebhook(told.web_address("url"), then),
}


def _read(value: Json, place: str) -> Action:
    if not isinstance(value, Mapping):
        raise Invalid(f"{place}: is no object")
    told = _Told(value, place)
    read = _READERS.get(kind := told.text("do"))
    if read is None:
        raise told.wrong("do", f'"{kind}" is not one of {", ".join(_READERS)}')
    action = read(told, told.optional("confirmation", LONGEST_TEXT))
    told.complete()
    return action


def _is_array(value: Json) -> TypeGuard[Sequence[Json]]:
    return isinstance(value, Sequence) and not isinstance(value, str)
