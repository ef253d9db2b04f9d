"""Waiting for what must become true, without knowing when: the tests' only way to wait."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

PATIENCE_S = 60.0
LOOK_EVERY_S = 0.02


def wait_until(look: Callable[[], T], what: str, patience_s: float = PATIENCE_S) -> T:
    """The first answer of `look` that is true; `what` is the sentence of the failure."""
    deadline = time.monotonic() + patience_s
    while not (found := look()):
        assert time.monotonic() < deadline, f"not within {patience_s:.0f} s: {what}"
        time.sleep(LOOK_EVERY_S)
    return found
