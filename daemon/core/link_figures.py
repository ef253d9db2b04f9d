"""Who clicked a link of the library, and where it was clicked, beside how often (`library.LibraryStatistics`)."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Clicker:
    """A person who clicked. `contact` None: all those together of whom nobody knows who they are."""

    contact: str | None
    name: str | None
    clicks: int
    last_at: datetime


@dataclass(frozen=True, slots=True)
class ClickedWhere:
    """In how many mailings people clicked it, and the day in UTC on which they last did."""

    mailings: int
    last: date
