"""Column types: what any value must become before either database takes it, and what it comes back as."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

from daemon.core.events import Json

# SQLite numbers rows by itself only where the key is an INTEGER; PostgreSQL's integer ends at 2 thousand million.
Number = BigInteger().with_variant(Integer, "sqlite")
Bytes = LargeBinary


UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def clean(text: str) -> str:
    """Text that can be stored: PostgreSQL takes no NUL, and neither database a lone surrogate. Mails hold both."""
    return UNSTORABLE.sub("\ufffd", text)


def clean_json(value: Json) -> Json:
    match value:
        case str():
            return clean(value)
        case Mapping():
            return {clean(key): clean_json(item) for key, item in value.items()}
        case Sequence():
            return [clean_json(item) for item in value]
        case _:
            return value


class Words(TypeDecorator[str]):
    """Any text, also a stranger's."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else clean(value)


class Document(TypeDecorator[Any]):
    """JSON, kept as it was written: we never ask for what is inside."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Json, _dialect: Dialect) -> Json:
        return clean_json(value)


class Moment(TypeDecorator[datetime]):
    """An aware UTC moment. SQLite has no time zones: there it is UTC without saying so, in text that sorts by time."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} does not say in which time zone it is")
        return value.astimezone(UTC)  # SQLite's own type writes it down without the zone

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
