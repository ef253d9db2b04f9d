"""Where somebody is named among another's data: copied in a mail, quoted in an answer, written into an address.

No index finds that. So each table is walked in portions, each a short look at the store.
"""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import Column, ColumnElement, Connection, Text, cast, func, or_, select

from daemon.core.events import Json
from daemon.storage.library_schema import made_links
from daemon.storage.schema import event_personal, links, sends

PORTION = 20_000


@dataclass(frozen=True, slots=True)
class Mentions:
    """By their numbers: mails with these in copy, events whose words name one of these, targets with one in them. By
    their ids: links that were made for others and lead to such a target.
    """

    copied: tuple[int, ...] = ()
    told: tuple[int, ...] = ()
    targets: tuple[int, ...] = ()
    made: tuple[str, ...] = ()

    @property
    def found_any(self) -> bool:
        return bool(self.copied or self.told or self.targets or self.made)


NONE = Mentions()


def highest(connection: Connection) -> int:
    """Beyond all that can be walked now."""
    walked = (sends.c.number, event_personal.c.sequence, links.c.number)
    return max(connection.scalar(select(func.max(column))) or 0 for column in walked)


def mentions(connection: Connection, addresses: Collection[str], after: int) -> Mentions:
    """Of these addresses, in the portion of each table behind this number."""
    is_named = partial(_names, tuple(map(_as_a_whole, addresses)))
    copied = _walked(connection, sends.c.number, (sends.c.cc,), addresses, after)
    told = _walked(
        connection, event_personal.c.sequence, (event_personal.c.personal, event_personal.c.evidence), addresses, after
    )
    targets = _walked(connection, links.c.number, (links.c.url,), addresses, after)
    return Mentions(
        tuple(row[0] for row in copied if is_named(row[1])),
        tuple(row[0] for row in told if is_named(row[1:])),
        tuple(row[0] for row in targets if is_named(unquote(row[1]))),
    )


def made_mentions(connection: Connection, addresses: Collection[str], after: str) -> tuple[Mentions, str | None]:
    """In the portion behind this id. And where the next one begins; None: that was the last."""
    named, url = made_links.c.id, made_links.c.url
    portion = select(named).where(named > after).order_by(named).limit(PORTION).subquery()
    last = connection.scalar(select(func.max(portion.c.id)))
    if last is None:
        return NONE, None
    query = select(named, url).where(named > after, named <= last, _says((url,), addresses))
    is_named = partial(_names, tuple(map(_as_a_whole, addresses)))
    return Mentions(made=tuple(row.id for row in connection.execute(query) if is_named(unquote(row.url)))), last


def _walked(
    connection: Connection, number: Column[int], where: Collection[Column[Any]], addresses: Collection[str], after: int
) -> list[Any]:
    """Candidates: rows in which the letters occur, perhaps as part of a longer address."""
    query = select(number, *where).where(number > after, number <= after + PORTION, _says(where, addresses))
    return list(connection.execute(query))


def _says(where: Collection[Column[Any]], addresses: Collection[str]) -> ColumnElement[bool]:
    needles = {needle for each in addresses for needle in (json.dumps(each)[1:-1].lower(), quote(each).lower())}
    return or_(
        *(func.lower(cast(column, Text)).contains(needle, autoescape=True) for column in where for needle in needles)
    )


def _as_a_whole(address: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.+-]){re.escape(address)}(?![\w-]|\.\w)", re.IGNORECASE)


def _names(wanted: Collection[re.Pattern[str]], value: Json) -> bool:
    return any(pattern.search(text) for text in _texts(value) for pattern in wanted)


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for each in value.items():
                yield from _texts(each)
        case list() | tuple():
            for each in value:
                yield from _texts(each)
