"""The form for a link of the library: what stands in it, what was sent, and what is wrong with that.

Every action has the same five fields, whatever it does: so a form without a script can hold any number of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Annotated, Final

from fastapi import Form

from daemon.core.actions import MOST, Action, Invalid, read_actions, to_json
from daemon.core.events import Json
from daemon.core.given import Impossible, one_line
from daemon.core.library import LinkDraft
from daemon.core.links import Asking, given_url

LONGEST_NAME, LONGEST_WORDS, MOST_PARAMETERS = 200, 300, 50  # as the API takes them
NO_NAME: Final = "Give it a name: your colleagues find it by that."
NO_PARAMETER: Final = "Write one on each line, such as ref=autumn."
_PLACE = re.compile(r"actions\[0\]\.(\w+): (.*)", re.DOTALL)

Words = Annotated[str, Form()]
Several = Annotated[Sequence[str], Form()]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of action. `subject` and `detail` are the API's names of what these fields hold; empty: it has no such."""

    name: str
    subject: str
    label: str
    detail: str = ""
    is_due: bool = False


KINDS: Mapping[str, Kind] = {
    "add_to_list": Kind("Add to a list", "list", "List"),
    "create_follow_up": Kind("Create a follow-up", "type", "What is to be done", "assignee", is_due=True),
    "open_request": Kind("Open a request", "category", "Category"),
    "change_field": Kind("Change a field", "field", "Field", "value"),
    "add_interest": Kind("Note an interest", "interest", "Interest"),
    "unsubscribe": Kind("Unsubscribe from a category", "category", "Category of mails"),
    "call_webhook": Kind("Call a webhook", "url", "Webhook"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One action. `wrong` is by the form's names of its fields."""

    kind: str
    subject: str = ""
    detail: str = ""
    days: str = ""
    confirmation: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Filled:
    """What stands in the form. `parameters` are lines; `wrong` are sentences, by field."""

    name: str = ""
    url: str = ""
    parameters: str = ""
    is_counted: bool = True
    appends: bool = False
    question: str = ""
    button: str = ""
    folder: str = ""
    rows: tuple[Row, ...] = ()
    wrong: Mapping[str, str] = field(default_factory=dict)

    @property
    def has_room(self) -> bool:
        return len(self.rows) < MOST

    @property
    def is_wrong(self) -> bool:
        return bool(self.wrong) or any(row.wrong for row in self.rows)

    @property
    def confirmations(self) -> tuple[str, ...]:
        """What is read once all is done: each sentence once."""
        return tuple(dict.fromkeys(said for each in self.rows if (said := each.confirmation.strip())))

    def with_another(self, kind: str) -> "Filled":
        return replace(self, rows=(*self.rows, Row(kind))) if self.has_room and kind in KINDS else self

    def without(self, place: str) -> "Filled":
        return replace(self, rows=tuple(row for number, row in enumerate(self.rows) if str(number) != place))


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it was sent. `press` names the button, and after a colon what it is about."""

    name: Words = ""
    url: Words = ""
    parameters: Words = ""
    counted: Words = ""
    appends: Words = ""
    question: Words = ""
    button: Words = ""
    folder: Words = ""
    kind: Several = ()
    subject: Several = ()
    detail: Several = ()
    days: Several = ()
    confirmation: Several = ()
    press: Words = ""

    @property
    def filled(self) -> Filled:
        columns = (self.kind, self.subject, self.detail, self.days, self.confirmation)
        rows = (Row(*row) for row in zip_longest(*columns, fillvalue=""))
        return Filled(
            name=self.name,
            url=self.url,
            parameters=self.parameters,
            is_counted=bool(self.counted),
            appends=bool(self.appends),
            question=self.question,
            button=self.button,
            folder=self.folder,
            rows=tuple(row for row in rows if row.kind in KINDS)[:MOST],
        )


class Wrong(Exception):
    """Something in the form cannot be. `filled` is as it was sent, with a sentence beside each such field."""

    def __init__(self, filled: Filled) -> None:
        super().__init__()
        self.filled = filled


def filled_of(draft: LinkDraft) -> Filled:
    return Filled(
        name=draft.name,
        url=draft.url,
        parameters="\n".join(f"{name}={value}" for name, value in draft.parameters.items()),
        is_counted=draft.track,
        appends=draft.appends,
        question=draft.asking.question,
        button=draft.asking.button,
        rows=tuple(_rows(draft.actions)),
    )


def draft_of(filled: Filled) -> LinkDraft:
    """Raises `Wrong`."""
    rows = tuple(map(_checked, filled.rows))
    wrong = dict(_wrong(filled))
    checked = replace(filled, rows=rows, wrong=wrong)
    if checked.is_wrong:
        raise Wrong(checked)
    return LinkDraft(
        name=filled.name.strip(),
        url=given_url(filled.url) if filled.url.strip() else "",
        track=filled.is_counted,
        parameters=_parameters(filled.parameters),
        appends=filled.appends,
        actions=tuple(action for row in rows for action in _read(row)),
        asking=Asking(filled.question.strip(), filled.button.strip()),
    )


def _wrong(filled: Filled) -> Iterator[tuple[str, str]]:
    if not filled.name.strip():
        yield "name", NO_NAME
    for name, longest in (("name", LONGEST_NAME), ("question", LONGEST_WORDS), ("button", LONGEST_WORDS)):
        try:
            _line(getattr(filled, name), longest)
        except Impossible as error:
            yield name, f"This {error}."
    for name, check in (("url", given_url), ("parameters", _parameters)):
        if not (text := getattr(filled, name).strip()):
            continue
        try:
            check(text)
        except Impossible as error:
            yield name, str(error) if name == "parameters" else f"This {error}."


def _line(text: str, longest: int) -> str:
    if len(text.strip()) > longest:
        raise Impossible(f"is longer than {longest} characters")
    return one_line(text.strip())


def _parameters(text: str) -> dict[str, str]:
    """Raises Impossible."""
    found: dict[str, str] = {}
    for line in filter(None, map(str.strip, text.splitlines())):
        name, sign, value = line.partition("=")
        if not sign or not name.strip():
            raise Impossible(NO_PARAMETER)
        found[one_line(name.strip())] = one_line(value.strip())
    if len(found) > MOST_PARAMETERS:
        raise Impossible(f"These are more than {MOST_PARAMETERS}.")
    return found


def _checked(row: Row) -> Row:
    try:
        _read(row)
    except Invalid as error:
        place = _PLACE.match(str(error))
        name, what = place.groups() if place else ("", str(error))
        return replace(row, wrong={_field(KINDS[row.kind], name): f"This {what}."})
    return row


def _field(kind: Kind, name: str) -> str:
    """As the form names what the API names so."""
    return {kind.subject: "subject", kind.detail: "detail", "due_in_days": "days"}.get(name, "confirmation")


def _read(row: Row) -> tuple[Action, ...]:
    """Raises `Invalid`."""
    kind = KINDS[row.kind]
    told: dict[str, Json] = {"do": row.kind, kind.subject: row.subject, "confirmation": row.confirmation}
    if kind.detail:
        told[kind.detail] = row.detail
    if kind.is_due:
        days = row.days.strip() or "0"
        told["due_in_days"] = int(days) if days.isascii() and days.isdigit() and len(days) < 6 else days
    return read_actions([told])


def _rows(actions: Sequence[Action]) -> Iterator[Row]:
    for told in to_json(actions):
        if isinstance(told, Mapping):
            kind = KINDS[str(told["do"])]
            days = str(told["due_in_days"]) if kind.is_due else ""
            detail = str(told.get(kind.detail, "") or "")
            yield Row(str(told["do"]), str(told[kind.subject]), detail, days, str(told.get("confirmation", "")))
