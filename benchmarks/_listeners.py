"""Many people with the feed open at once, as the server sees them: event streams that somebody reads."""

import selectors
import socket
import threading
from types import TracebackType

PATIENCE_S = 10.0
READ = 65536


class Listeners:
    """So many open streams on one session; all that comes is read and counted."""

    def __init__(self, port: int, path: str, cookie: str, number: int) -> None:
        self.bytes_read = 0
        self._over = threading.Event()
        self._selector = selectors.DefaultSelector()
        ask = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept: text/event-stream\r\nCookie: {cookie}\r\n\r\n"
        for _ in range(number):
            line = socket.create_connection(("127.0.0.1", port), PATIENCE_S)
            line.sendall(ask.encode())
            answer = line.recv(READ)
            if b" 200 " not in answer.partition(b"\r\n")[0]:
                raise RuntimeError(f"the stream was refused: {answer[:200]!r}")
            line.setblocking(False)
            self._selector.register(line, selectors.EVENT_READ)
        self._thread = threading.Thread(target=self._read, name="listeners")

    def __enter__(self) -> "Listeners":
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()
        for key in list(self._selector.get_map().values()):
            key.fileobj.close()  # type: ignore[union-attr]
        self._selector.close()

    def _read(self) -> None:
        while not self._over.is_set():
            for key, _ in self._selector.select(timeout=0.2):
                self.bytes_read += len(key.fileobj.recv(READ))  # type: ignore[union-attr]
