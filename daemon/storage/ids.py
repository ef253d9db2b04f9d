"""Names that are given once and never guessed: a prefix that says of what, and 26 letters that sort by time (ULID)."""

import secrets
from datetime import datetime

ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u
RANDOM_BITS = 80


def new_id(prefix: str, now: datetime) -> str:
    number = int(now.timestamp() * 1000) << RANDOM_BITS | secrets.randbits(RANDOM_BITS)
    return f"{prefix}_" + "".join(ALPHABET[number >> shift & 31] for shift in range(125, -1, -5))
