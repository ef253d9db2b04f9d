"""The form for a link of the library, read: the link that it says, or what is wrong, beside each field."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Final

from daemon.core.actions import Action, Invalid, read_actions
from daemon.core.events import Json
from daemon.core.given import Impossible, one_line
from daemon.core.library import LinkDraft
from daemon.core.links import Asking, given_url
from daemon.web.pages.link_form import CALL, KINDS, Filled, Kind, Row

LONGEST_NAME, LONGEST_WORDS, MOST_PARAMETERS = 200, 300, 50  # as the API takes them
NO_NAME: Final = "Give it a name: your colleagues find it by that."
NO_PARAMETER: Final = "Write one on each line, such as ref=autumn."
DEAF: Final = "This is no webhook of the team, or one that is switched off: nobody would be called."
_PLACE = re.compile(r"actions\[0\]\.(\w+): (.*)", re.DOTALL)


class Wrong(Exception):
    """Something in the form cannot be. `filled` is as it was sent, with a sentence beside each such field."""

    def __init__(self, filled: Filled) -> None:
        super().__init__()
        self.filled = filled


def draft_of(filled: Filled, webhooks: Collection[str]) -> LinkDraft:
    """`webhooks` are those that can be called. Raises `Wrong`."""
    rows = tuple(_checked(row, webhooks) for row in filled.rows)
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


def _checked(row: Row, webhooks: Collection[str]) -> Row:
    try:
        _read(row)
    except Invalid as error:
        place = _PLACE.match(str(error))
        name, what = place.groups() if place else ("", str(error))
        return replace(row, wrong={_field(KINDS[row.kind], name): f"This {what}."})
    if row.kind == CALL and row.subject.strip() not in webhooks:
        return replace(row, wrong={"subject": DEAF})
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
