"""A list of opt-outs is written down row by row: what is wrong with one is said, and the others are taken."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

from pydantic import ValidationError

from daemon.core.blocked_domains import is_of_domain
from daemon.flows.blocked_domains import block_new_domains
from daemon.flows.unsubscribes import unsubscribe_all
from daemon.web.api.models.opt_outs import DomainRow, ImportRow, RowReport
from daemon.web.doors import Doors
from daemon.web.problems import field_problems

AT_ONCE = 100  # in one transaction: whoever records a reply waits that long, and no longer


def reports(house: Doors, rows: Sequence[Mapping[str, Any]], by: str) -> list[RowReport]:
    """One for each, in their order; the good ones are written down."""
    now = house.clock()
    read = [_read(row, now) for row in rows]
    people = _opted_out(house, [each for each in read if isinstance(each, ImportRow)], by, now)
    domains = _blocked(house, [each for each in read if isinstance(each, DomainRow)], by, now)
    return [_report(number, each, people, domains) for number, each in enumerate(read, 1)]


def _report(
    number: int, read: ImportRow | DomainRow | str, people: Iterator[bool], domains: Iterator[bool]
) -> RowReport:
    match read:
        case ImportRow():
            return RowReport(row=number, email=read.email, status=_status(next(people)), problem=None)
        case DomainRow():
            return RowReport(row=number, email=f"@{read.email}", status=_status(next(domains)), problem=None)
        case str():
            return RowReport(row=number, email=None, status="refused", problem=read)


def _status(is_news: bool) -> Literal["added", "known"]:
    return "added" if is_news else "known"


def _read(row: Mapping[str, Any], now: datetime) -> ImportRow | DomainRow | str:
    """What is wrong with it, where it is none."""
    kind = DomainRow if is_of_domain(str(row.get("email") or "")) else ImportRow
    try:
        found = kind.model_validate(row)
    except ValidationError as error:
        problems = field_problems(error.errors(include_input=False, include_url=False))
        return "; ".join(f"{each.field}: {each.detail}" for each in problems)
    return "at: lies in the future" if found.at is not None and found.at > now else found


def _opted_out(house: Doors, rows: Sequence[ImportRow], by: str, now: datetime) -> Iterator[bool]:
    for at in range(0, len(rows), AT_ONCE):
        wishes = [(each.email, each.wish(by), each.at or now) for each in rows[at : at + AT_ONCE]]
        yield from unsubscribe_all(house.store, wishes, now)


def _blocked(house: Doors, rows: Sequence[DomainRow], by: str, now: datetime) -> Iterator[bool]:
    """All at once: what is slow about them is to look whom they stop."""
    yield from block_new_domains(house.store, [(each.email, each.reason, each.at or now) for each in rows], by, now)
