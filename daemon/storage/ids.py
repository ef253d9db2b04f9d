"""Names that are given once and never guessed: a prefix that says of what, and 26 letters that sort by time (ULID)."""

import secrets
from datetime import datetime

from daemon.core.ulid import letters

RANDOM_BITS = 80


def new_id(prefix: str, now: datetime) -> str:
    return f"{prefix}_{letters(int(now.timestamp() * 1000) << RANDOM_BITS | secrets.randbits(RANDOM_BITS))}"
