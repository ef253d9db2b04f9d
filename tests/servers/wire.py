"""A way to a server that can be cut at our end alone: the server goes on believing in us, as behind a firewall."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Wire:
    """Carries every connection made to `port` on to the server."""

    def __init__(self, server: tuple[str, int]) -> None:
        self._server = server
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._ours: list[socket.socket] = []
        self._theirs: list[socket.socket] = []
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """Every connection there is ends for us, and for nobody else. New ones are carried."""
        for each in self._ours:
            _end(each)
        self._ours.clear()

    def close(self) -> None:
        _end(self._listening)
        for each in (*self._ours, *self._theirs):
            _end(each)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listening.accept()
                theirs = socket.create_connection(self._server)
                self._ours.append(ours)
                self._theirs.append(theirs)
                for way in ((ours, theirs), (theirs, ours)):
                    threading.Thread(target=_carry, args=way, daemon=True).start()


def _carry(from_: socket.socket, to: socket.socket) -> None:
    with suppress(OSError):
        while piece := from_.recv(65536):
            to.sendall(piece)


def _end(each: socket.socket) -> None:
    with suppress(OSError):
        each.shutdown(socket.SHUT_RDWR)
    each.close()


@contextmanager
def wire_to(host: str, port: int) -> Iterator[Wire]:
    wire = Wire((host, port))
    try:
        yield wire
    finally:
        wire.close()
