"""The drawing worker, seen from the daemon: what may be asked of it, and what is believed of its answers."""

from pathlib import Path

from attachments import answers
from attachments.contents import Properties, Sizes, Text
from attachments.values import Kind
from attachments.worker_process import WorkerProcess


class Worker:
    """Draws one document. Raises `Failed` for what it could not do, and `Died` where it is to be thrown away."""

    def __init__(self) -> None:
        self._process = WorkerProcess("attachments.drawing")

    def get_ready(self) -> None:
        """Wait until it can be asked. Raises `NeverReady`."""
        with self._process.or_died():
            self._process.get_ready()

    def open(self, document: Path, kind: Kind) -> Sizes:
        """The first question. Raises `Refused` for what cannot be shown."""
        with self._process.or_died():
            self._process.lend(document)
            return answers.sizes(*self._process.ask("open", kind=kind))

    def draw(self, page: int) -> tuple[bytes, bytes]:
        """To be read, and as a thumbnail."""
        with self._process.or_died():
            return answers.images(*self._process.ask("draw", page=page))

    def text(self, page: int) -> Text:
        with self._process.or_died():
            return answers.text(*self._process.ask("text", page=page))

    def properties(self) -> Properties:
        with self._process.or_died():
            return answers.properties(*self._process.ask("properties"))

    def close(self) -> None:
        self._process.close()
