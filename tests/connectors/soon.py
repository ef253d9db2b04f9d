"""To wait for what another thread or process does, without ever sleeping for a fixed time."""

from collections.abc import Callable
from time import monotonic, sleep


def soon(happened: Callable[[], object]) -> bool:
    """True as soon as it has happened; False if it has not after a long while."""
    deadline = monotonic() + 20
    while monotonic() < deadline:
        if happened():
            return True
        sleep(0.005)
    return False
