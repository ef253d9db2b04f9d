"""The form for a link of the library: what stands in it, and what was sent.

Every action has the same five fields, whatever it does: so a form without a script can hold any number of them.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from typing import Annotated

from fastapi import Form

from daemon.core.actions import MOST, Action, to_json
from daemon.core.library import LinkDraft, draft_to_json

MARK = 16
CALL = "call_webhook"

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
    CALL: Kind("Call a webhook", "url", "Webhook"),
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
    """What stands in the form. `parameters` are lines; `wrong` are sentences, by field.

    `seen` is the mark of the link as it was when the form was opened; empty for a new one.
    """

    name: str = ""
    url: str = ""
    parameters: str = ""
    is_counted: bool = True
    appends: bool = False
    question: str = ""
    button: str = ""
    folder: str = ""
    seen: str = ""
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
    seen: Words = ""
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
            seen=self.seen,
            rows=tuple(row for row in rows if row.kind in KINDS)[:MOST],
        )


def filled_of(draft: LinkDraft) -> Filled:
    return Filled(
        name=draft.name,
        url=draft.url,
        parameters="\n".join(f"{name}={value}" for name, value in draft.parameters.items()),
        is_counted=draft.track,
        appends=draft.appends,
        question=draft.asking.question,
        button=draft.asking.button,
        seen=mark_of(draft),
        rows=tuple(_rows(draft.actions)),
    )


def mark_of(draft: LinkDraft) -> str:
    """Another one as soon as anything in it is another."""
    return hashlib.sha256(json.dumps(draft_to_json(draft), sort_keys=True).encode()).hexdigest()[:MARK]


def _rows(actions: Sequence[Action]) -> Iterator[Row]:
    for told in to_json(actions):
        if isinstance(told, Mapping):
            kind = KINDS[str(told["do"])]
            days = str(told["due_in_days"]) if kind.is_due else ""
            detail = str(told.get(kind.detail, "") or "")
            yield Row(str(told["do"]), str(told[kind.subject]), detail, days, str(told.get("confirmation", "")))
