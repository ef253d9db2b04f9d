"""How the daemon and a drawing worker talk: a line of JSON, and the bytes that it announces in "parts".

The worker has read a stranger's file and may have been taken over by it: its answers are limited, and not trusted.
"""

import json
from collections.abc import Mapping, Sequence
from typing import IO, Any

LONGEST_LINE = 8_000_000  # bytes; the sizes of 10,000 pages are 200 kB
LARGEST_PART = 64_000_000


class Garbled(Exception):
    """What came is not an answer: the worker died, or is no longer ours."""


def send(to: IO[bytes], message: Mapping[str, object], parts: Sequence[bytes] = ()) -> None:
    line = json.dumps({**message, "parts": [len(part) for part in parts]}, ensure_ascii=False)
    to.write(line.encode("utf-8", "replace") + b"\n" + b"".join(parts))
    to.flush()


def receive(source: IO[bytes]) -> tuple[dict[str, Any], list[bytes]]:
    line = source.readline(LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise Garbled
    try:
        message = json.loads(line)
        sizes = message.pop("parts")
        if not all(isinstance(size, int) and 0 <= size <= LARGEST_PART for size in sizes):
            raise Garbled
        parts = [source.read(size) for size in sizes]
    except (ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise Garbled from error
    if [len(part) for part in parts] != sizes:
        raise Garbled
    return message, parts
