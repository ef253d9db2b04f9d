"""An id's 26 letters and the 16 bytes they stand for (ULID: 48 bits of time, then 80 of chance)."""

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u
LENGTH = 26
LAST = "7" + "z" * 25  # 26 letters would hold 130 bits
_PAIRS = [first + second for first in LETTERS for second in LETTERS]  # two at a time: every open and click asks


def letters(number: int) -> str:
    return "".join([_PAIRS[number >> shift & 0x3FF] for shift in range(120, -1, -10)])


def number(written: str) -> int:
    """Raises ValueError for what is no such id."""
    if len(written) != LENGTH or written > LAST or not set(written) <= set(LETTERS):
        raise ValueError(f"{written!r} is no id")
    found = 0
    for letter in written:
        found = found << 5 | LETTERS.index(letter)
    return found
