"""Who clicked a link of the library, and where it is used, beside how often (`library.LibraryStatistics`)."""

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
class Used:
    """In how many mailings it stands, and the day in UTC on which a person last clicked it. None: nobody ever did."""

    mailings: int
    last: date | None


NOT_USED = Used(0, None)
