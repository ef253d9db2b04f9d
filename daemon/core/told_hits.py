"""A hit as JSON: so it waits in the spool, and in the store until it is judged."""

from collections.abc import Iterable

from pydantic import TypeAdapter, ValidationError

from daemon.core.hits import Hit

_ONE = TypeAdapter(Hit)
_MANY = TypeAdapter(list[Hit])


class Unreadable(Exception):
    """No hit as this version tells one. A later version may have told it, with more to say."""


def told(hit: Hit) -> bytes:
    return _ONE.dump_json(hit)


def all_told(hits: Iterable[Hit]) -> str:
    """An array of them."""
    return _MANY.dump_json(list(hits)).decode()


def hit_told(json: str | bytes) -> Hit:
    """Raises `Unreadable`."""
    try:
        return _ONE.validate_json(json)
    except ValidationError as error:
        raise Unreadable from error
