"""One IMAP connection as bytes and lines: imaplib, with a reader of our own underneath.

imaplib reads through a BufferedReader, and that loses pushes: what came in one segment with the answer before it is
invisible to select(), and a line spread over two segments looks like a broken connection. Here nothing is ever held
where we cannot see it.
"""

import imaplib
import socket
import ssl

CHUNK = 64 * 1024
LONGEST_LINE = 16 * 1024 * 1024  # a SEARCH answer is one line: seven bytes a mail
MOST_UNASKED = 4 * 1024 * 1024  # of what comes while idling, the answers about all folders among it


class Lines(imaplib.IMAP4):
    """imaplib with the overridable methods (open, read, readline, shutdown) on a buffer that we own."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, connect_timeout: float) -> None:
        self._context = context
        self._connect_timeout = connect_timeout
        self._held = bytearray()
        super().__init__(host, port)

    def open(self, host: str = "", port: int = 993, timeout: float | None = None) -> None:  # noqa: ARG002
        self.host, self.port = host, port
        plain = socket.create_connection((host, port), timeout=self._connect_timeout)
        try:
            # A NAT that forgets an idle connection does not tell: without keep-alive we would wait for ever.
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            # imapclient sends a SEARCH and its line break apart. Nagle would keep the line break until the rest is
            # acknowledged, and the server, which has no whole line to answer yet, puts that off for up to 40 ms.
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.sock = self._context.wrap_socket(plain, server_hostname=host) if self._context else plain
        except BaseException:
            plain.close()
            raise

    def shutdown(self) -> None:
        self.sock.close()

    def read(self, size: int) -> bytes:
        while len(self._held) < size and self._receive():
            pass
        return self._take(size)

    def readline(self) -> bytes:
        searched = 0
        while (end := self._held.find(b"\n", searched)) < 0:
            searched = len(self._held)
            if searched > LONGEST_LINE:
                raise self.abort("the server sent a line without end")
            if not self._receive():
                return self._take(searched)  # imaplib calls an empty or unfinished line an abort
        return self._take(end + 1)

    # For IDLE (RFC 2177), which imaplib does not know: see `idling`.

    def whole_line(self) -> bytes:
        """The next line, waited for. Raises `abort` once the server has hung up."""
        line = self.readline()
        if not line.endswith(b"\n"):
            raise self.abort("the server hung up")
        return line

    def arrived(self) -> list[bytes]:
        """The whole lines that have arrived, without waiting. Raises `abort` once the server has hung up."""
        open_still = self._receive_what_is_there()
        end = self._held.rfind(b"\n") + 1
        lines = self._take(end).splitlines()
        if not open_still or any(line.upper().startswith(b"* BYE") for line in lines):
            raise self.abort("the server hung up")
        return lines

    def put_back(self, lines: bytes) -> None:
        """They will be read again, before all others."""
        self._held[:0] = lines

    def post(self, words: bytes) -> None:
        """Send a few words without waiting. Raises `abort` where the connection does not take them: it is dead."""
        patience = self.sock.gettimeout()
        self.sock.setblocking(False)
        try:
            sent = self.sock.send(words)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            sent = 0
        finally:
            self.sock.settimeout(patience)
        if sent < len(words):
            raise self.abort("the server takes nothing any more")

    def _take(self, size: int) -> bytes:
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken

    def _receive(self) -> bool:
        """Wait for more bytes; False at the end of the stream."""
        received = self.sock.recv(CHUNK)
        self._held += received
        return bool(received)

    def _receive_what_is_there(self) -> bool:
        patience = self.sock.gettimeout()
        self.sock.setblocking(False)
        try:
            # Until nothing is left: TLS may hold decrypted bytes that no selector can see.
            while self._receive():
                if len(self._held) > MOST_UNASKED:
                    # All mailboxes wait while one is listened to, and a server may go on for ever.
                    raise self.abort("the server talks without end")
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True
        finally:
            self.sock.settimeout(patience)
        return False
