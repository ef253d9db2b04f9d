"""What a viewer's script tells of a reading, as JSON. Whatever it is, it comes from a stranger's browser:

{"view": sealed viewing, "seq": 3, "page": 2, "totals": {"1": 5200, "2": 800}, "sitting": 0, "end": false}
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from daemon.core.dwell import Beat

MOST_BYTES = 16 * 1024
MOST_NUMBER = 2**31 - 1  # of beats, and of milliseconds: 24 days
MOST_PAGE = 1_000_000


class Unreadable(ValueError):
    """No viewer of ours says such a thing."""


@dataclass(frozen=True, slots=True)
class Told:
    view: str
    beat: Beat


def told(body: bytes) -> Told:
    """Raises `Unreadable`."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError) as error:  # ValueError: also bytes that are no UTF-8, and endless numbers
        raise Unreadable from error
    if not isinstance(said, dict):
        raise Unreadable
    match said:
        case {"view": str(view), "seq": sequence, "totals": dict(totals), **rest}:
            page = rest.get("page")
            return Told(
                view,
                Beat(
                    sequence=_number(sequence, MOST_NUMBER),
                    page=None if page is None else _page(page),
                    totals=_totals(totals),
                    ended=rest.get("end", False) is True,
                    sitting=_number(rest.get("sitting", 0), MOST_NUMBER),
                ),
            )
    raise Unreadable


def _totals(said: Mapping[str, object]) -> Mapping[int, int]:
    return {_page_named(page): _number(ms, MOST_NUMBER) for page, ms in said.items()}


def _page_named(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST_PAGE))):
        raise Unreadable
    return _page(int(text))


def _page(value: object) -> int:
    page = _number(value, MOST_PAGE)
    if page == 0:
        raise Unreadable
    return page


def _number(value: object, most: int) -> int:
    """A whole number of JSON: no fraction, no infinity, and `true` is none."""
    if type(value) is not int or not 0 <= value <= most:
        raise Unreadable
    return value
