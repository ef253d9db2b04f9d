"""Names that are given once and never guessed: a prefix that says of what, and 26 letters that sort by time (ULID)."""

import secrets
from datetime import datetime

from daemon.core.ulid import letters

RANDOM_BITS = 80


def new_id(prefix: str, now: datetime) -> str:
    return _id(prefix, now, secrets.randbits(RANDOM_BITS))


def first_id(prefix: str, moment: datetime) -> str:
    """Sorts before every id given at this moment or later, and after all that were given before it."""
    return _id(prefix, moment, 0)


def _id(prefix: str, moment: datetime, chance: int) -> str:
    return f"{prefix}_{letters(int(moment.timestamp() * 1000) << RANDOM_BITS | chance)}"
