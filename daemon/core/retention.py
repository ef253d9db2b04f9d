"""How long is kept what recipients touched?"""

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class HitsKept:
    """Until their mail is so old, and none of its links was clicked for so long."""

    age: timedelta = timedelta(days=365)
    idle: timedelta = timedelta(days=180)
