"""Has somebody asked for the end? Ctrl-C and SIGTERM leave a note, and the play ends where it next looks.

Nothing is interrupted in the middle, so whatever was started is known and can be stopped.
"""

import signal
import threading
from types import FrameType

ENDINGS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Ended(Exception):
    """Somebody asked for the end."""


class Ending:
    def __init__(self) -> None:
        self._asked = threading.Event()

    def listen(self) -> None:
        """From now on, the signals that mean the end are noted. For the main thread."""
        for each in ENDINGS:
            signal.signal(each, self._note)

    def check(self) -> None:
        """Raises `Ended` if it was asked for."""
        if self._asked.is_set():
            raise Ended

    def pause(self, seconds: float) -> None:
        """Do nothing for so long. Raises `Ended`."""
        if self._asked.wait(seconds):
            raise Ended

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()
