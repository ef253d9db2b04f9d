"""Cursors: a place in a list, opaque to whoever holds it."""

from daemon.storage.errors import BadCursor
from daemon.storage.records import Recorded

EVENTS = "e"
DELIVERIES = "d"
UNSETTLED = "u"
SUPPRESSIONS = "n"
DOCUMENTS = "p"
SHARES = "s"
LIBRARY = "l"
LISTS = "l"
MEMBERS = "m"
FOLLOW_UPS = "f"
REQUESTS = "r"
HIGHEST = 2**63 - 1


def cursor_of(recorded: Recorded) -> str:
    """The place after this event in the stream."""
    return place_of(recorded.sequence)


def place_of(sequence: int) -> str:
    return write_cursor(EVENTS, sequence)


def write_cursor(of: str, number: int) -> str:
    return f"{of}{number:x}"


def read_cursor(of: str, cursor: str) -> int:
    if not cursor.startswith(of):
        raise BadCursor(f"{cursor!r} is no cursor of this list")
    try:
        number = int(cursor.removeprefix(of), 16)
    except ValueError as error:
        raise BadCursor(f"{cursor!r} is no cursor of this list") from error
    if not 0 <= number <= HIGHEST:
        raise BadCursor(f"{cursor!r} is no cursor of this list")
    return number
