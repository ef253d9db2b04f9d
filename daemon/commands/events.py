"""`harken events`: the log of everything heard, in the terminal."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from daemon.commands.shared import DEFAULT_CONFIG, AsJson, ConfigPath, fail, now, opened
from daemon.core.signals import body, rfc3339
from daemon.storage.reads import Reads
from daemon.storage.records import Recorded
from daemon.storage.store import cursor_of

PAGE = 500
LOOK_AGAIN_S = 0.5

UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def events(
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Go on with what happens from now on.")] = False,
    since: Annotated[str | None, typer.Option(help="A time (2026-11-22T09:00Z), or how long ago: 30m, 7d.")] = None,
    kind: Annotated[list[str] | None, typer.Option("--type", help="Such as campaign.* or reply.received.")] = None,
    config: ConfigPath = DEFAULT_CONFIG,
    as_json: AsJson = False,
) -> None:
    """Print the event log, oldest first."""
    start = _moment(since) if since else None
    with opened(config) as house:
        for recorded in _events(house.store.reads, tuple(kind or ()), follow):
            if start and recorded.event.observed_at < start:
                continue
            typer.echo(body(recorded).decode() if as_json else _line(recorded))


def _events(reads: Reads, types: tuple[str, ...], follow: bool) -> Iterator[Recorded]:
    cursor: str | None = None
    while True:
        items = reads.events(cursor, PAGE, types).items
        yield from items
        if items:
            cursor = cursor_of(items[-1])
        elif follow:
            time.sleep(LOOK_AGAIN_S)
        else:
            return


def _line(recorded: Recorded) -> str:
    event = recorded.event
    told = {**event.facts, **event.personal}
    words = [f"{key}={value}" for key in ("reason", "matched_by", "via", "resume_at") if (value := told.get(key))]
    who = [each for each in (event.contact, event.campaign_id, event.mailbox) if each]
    return "  ".join([rfc3339(event.observed_at), f"{event.type:<24}", *who, *words])


def _moment(since: str) -> datetime:
    number, unit = since[:-1], since[-1:]
    if number.isdigit() and unit in UNITS:
        return now() - timedelta(**{UNITS[unit]: int(number)})
    try:
        moment = datetime.fromisoformat(since)
    except ValueError:
        fail(f'--since "{since}" is no time: write 2026-11-22T09:00Z, or how long ago, as in 30m, 24h, 7d')
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
