"""What could nobody be faster than? A bare IMAP client on a raw socket that idles and notes when the push comes."""

import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Login:
    host: str
    port: int
    user: str
    password: str
    trust: ssl.SSLContext


class BareClient:
    """Idles on INBOX from the moment it is made; `pushes` are the times at which the count of mails rose, with it."""

    def __init__(self, login: Login) -> None:
        plain = socket.create_connection((login.host, login.port))
        self._socket = login.trust.wrap_socket(plain, server_hostname="localhost")
        self._lines = self._socket.makefile("rb")
        self.pushes: list[tuple[int, float]] = []
        self._lines.readline()  # the greeting
        self._ask(f'a LOGIN "{login.user}" "{login.password}"', until=b"a OK")
        self._ask("b EXAMINE INBOX", until=b"b OK")
        self._ask("c IDLE", until=b"+")
        threading.Thread(target=self._listen, daemon=True).start()

    def pushed_at(self, count: int) -> float | None:
        """When the server first announced that there are this many mails; None: not yet."""
        return next((at for announced, at in self.pushes if announced >= count), None)

    def close(self) -> None:
        """Hang up; the thread that listens ends with the connection."""
        with suppress(OSError):  # the server hung up first
            self._socket.shutdown(socket.SHUT_RDWR)

    def _ask(self, line: str, until: bytes) -> None:
        self._socket.sendall(line.encode() + b"\r\n")
        while not (answer := self._lines.readline()).startswith(until):
            if not answer or answer.startswith((b"a NO", b"b NO", b"c BAD")):
                raise RuntimeError(f"the bare client was refused: {answer!r}")

    def _listen(self) -> None:
        with suppress(OSError), self._socket:
            for line in self._lines:
                now = perf_counter()
                words = line.split()
                if len(words) == 3 and words[2] == b"EXISTS":
                    self.pushes.append((int(words[1]), now))
