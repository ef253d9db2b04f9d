"""A list of opt-outs is written down row by row: what is wrong with one is said, and the others are taken."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import ValidationError

from daemon.flows.unsubscribes import unsubscribe_all
from daemon.web.api.models.opt_outs import ImportRow, RowReport
from daemon.web.doors import Doors
from daemon.web.problems import field_problems

AT_ONCE = 100  # in one transaction: whoever records a reply waits that long, and no longer


def reports(house: Doors, rows: Sequence[Mapping[str, Any]], by: str) -> list[RowReport]:
    """One for each, in their order; the good ones are written down."""
    now = house.clock()
    read = [_read(row, now) for row in rows]
    good = [each for each in read if isinstance(each, ImportRow)]
    outcomes = _outcomes(house, good, by, now)
    return [
        RowReport(row=number, email=None, status="refused", problem=each)
        if isinstance(each, str)
        else RowReport(row=number, email=each.email, status="added" if next(outcomes) else "known", problem=None)
        for number, each in enumerate(read, 1)
    ]


def _read(row: Mapping[str, Any], now: datetime) -> ImportRow | str:
    """What is wrong with it, where it is none."""
    try:
        found = ImportRow.model_validate(row)
    except ValidationError as error:
        problems = field_problems(error.errors(include_input=False, include_url=False))
        return "; ".join(f"{each.field}: {each.detail}" for each in problems)
    return "at: lies in the future" if found.at is not None and found.at > now else found


def _outcomes(house: Doors, rows: Sequence[ImportRow], by: str, now: datetime) -> Iterator[bool]:
    for at in range(0, len(rows), AT_ONCE):
        wishes = [(each.email, each.wish(by), each.at or now) for each in rows[at : at + AT_ONCE]]
        yield from unsubscribe_all(house.store, wishes, now)
