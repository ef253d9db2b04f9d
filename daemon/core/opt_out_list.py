"""A list of people who want no more mail, as another system wrote it down: CSV with a heading, or bare addresses.

Systems differ in what they call a column and in what stands between two; what no column of ours is, is passed over.
"""

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

MOST_ROWS = 10_000
_DELIMITERS = ",;\t|"
_NAMES = {
    "email": ("email", "e-mail", "email address", "e-mail address", "address", "contact"),
    "category": ("category", "list", "topic"),
    "campaign_id": ("campaign_id", "campaign"),
    "rep": ("rep", "mailbox", "owner"),
    "reason": ("reason", "comment", "note"),
    "at": ("at", "unsubscribed_at", "date"),
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names}


class TooLong(ValueError):
    """The list has more rows than are taken at once."""


def rows_of(raw: bytes) -> tuple[Mapping[str, str], ...]:
    """Each with the fields that are ours and not empty, in their order; rows of nothing are none. Raises `TooLong`."""
    rows = tuple(_rows(_text(raw)))
    if len(rows) > MOST_ROWS:
        raise TooLong
    return rows


def _text(raw: bytes) -> str:
    """Spreadsheets on Windows write either of these two."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")


def _rows(text: str) -> Iterator[Mapping[str, str]]:
    lines = csv.reader(StringIO(text.replace("\0", ""), newline=""), delimiter=_delimiter(text))
    columns: list[str | None] | None = None
    for cells in _readable(lines):
        if columns is None:
            columns = _columns(cells)
            if "email" in columns:
                continue
            columns = ["email"]
        named = zip(columns, cells, strict=False)
        row = {column: value.strip() for column, value in named if column and value.strip()}
        if row:
            yield row


def _readable(lines: "Iterator[list[str]]") -> Iterator[list[str]]:
    """Up to one row more than are taken; a field that never ends is where a list ends."""
    try:
        for number, cells in enumerate(lines):
            if number > MOST_ROWS + 1:
                return
            yield cells
    except csv.Error:
        return


def _delimiter(text: str) -> str:
    heading = text.lstrip().partition("\n")[0]
    return max(_DELIMITERS, key=heading.count)


def _columns(cells: list[str]) -> list[str | None]:
    return [_COLUMNS.get(cell.strip().lower()) for cell in cells]
