"""One IMAP connection as bytes and lines: imapclient, with a reader of our own underneath.

imaplib reads through a BufferedReader, and that loses pushes: what came in one segment with the answer before it is
invisible to select(), and a line spread over two segments looks like a broken connection. Here nothing is ever held
where we cannot see it.
"""

import contextlib
import imaplib
import socket
import ssl
from collections.abc import Sequence
from typing import Any

import imapclient

CHUNK = 64 * 1024
LONGEST_LINE = 16 * 1024 * 1024  # a SEARCH answer is one line: seven bytes a mail
OVERFLOW = "NOTIFICATIONOVERFLOW"

imaplib.Commands["NOTIFY"] = ("AUTH", "SELECTED")  # imaplib sends no command that it does not know

PUSHES = (
    "(selected-delayed (MessageNew MessageExpunge))",  # the two go together (RFC 5465 sections 5.2 and 5.3)
    "(personal (MessageNew MessageExpunge))",
)

Answer = dict[str, list[Any]]
"""Untagged responses by their name, as imaplib keeps them: bytes, or (bytes, literal) followed by bytes."""


class Wire(imaplib.IMAP4):
    """imaplib with the overridable methods (open, read, readline, shutdown) on a buffer that we own."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, connect_timeout: float) -> None:
        self._context = context
        self._connect_timeout = connect_timeout
        self._held = bytearray()
        self._idle_tag: bytes | None = None
        self._idles = 0
        self._statuses: list[Any] = []
        self.overflowed = False  # the server pushes nothing any more (RFC 5465 section 5.8)
        super().__init__(host, port)

    def open(self, host: str = "", port: int = 993, timeout: float | None = None) -> None:  # noqa: ARG002
        self.host, self.port = host, port
        plain = socket.create_connection((host, port), timeout=self._connect_timeout)
        try:
            # A NAT that forgets an idle connection does not tell: without keep-alive we would wait for ever.
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
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

    def encrypt(self, context: ssl.SSLContext) -> None:
        """STARTTLS (RFC 3501 section 6.2.1)."""
        answer, _ = self._simple_command("STARTTLS")
        if answer != "OK":
            raise self.abort("the server refused STARTTLS")
        if self._held:
            # Somebody in the middle may have put these words into the server's mouth.
            raise self.abort("the server went on in the clear after STARTTLS")
        self.sock = context.wrap_socket(self.sock, server_hostname=self.host)
        self._get_capabilities()

    def log_in(self, username: str, password: str) -> None:
        """AUTHENTICATE PLAIN (RFC 4616) where offered, else LOGIN; in UTF-8, which imaplib's own `login` cannot."""
        self.untagged_responses.clear()
        if "AUTH=PLAIN" in self.capabilities:
            self.authenticate("PLAIN", lambda _: f"\0{username}\0{password}".encode())
            return
        answer, text = self._simple_command("LOGIN", _quoted(username), _quoted(password))
        if answer != "OK":
            raise self.error(_words(text))
        self.state = "AUTH"

    def ask(self, command: str, *args: str | bytes, names: Sequence[str]) -> Answer:
        """Run a command; the untagged responses with these names. Raises imaplib's `error` on NO and BAD."""
        for name in names:
            self.untagged_responses.pop(name, None)
        answer, text = self._simple_command(command, *args)
        if answer != "OK":
            raise self.error(f"{command}: {_words(text)}")
        return {name: self.untagged_responses.pop(name, []) for name in names}

    def examine(self, folder: bytes) -> Answer:
        """Open a folder read-only; `folder` is quoted. Raises `error` where the server will not."""
        answer, text = self.select(folder, readonly=True)  # type: ignore[arg-type]  # takes bytes as well
        if answer != "OK":
            raise self.error(f"EXAMINE: {_words(text)}")
        return self.untagged_responses

    def ask_all(self, command: str, each: Sequence[Sequence[str | bytes]]) -> list[Any]:
        """Run a command many times in one breath (RFC 3501 section 5.5): the untagged responses of that name.

        One refusal does not hinder the others.
        """
        self.untagged_responses.pop(command, None)
        for tag in [self._command(command, *args) for args in each]:
            self._complete(command, tag)
        return self.untagged_responses.pop(command, [])

    def exists_heard(self) -> bool:
        """Did the server announce mail in the selected folder since the last time we asked here?"""
        return self.untagged_responses.pop("EXISTS", None) is not None

    def take_statuses(self) -> list[Any]:
        """Every STATUS since the last time we asked here, in the order of arrival, whether asked for or pushed."""
        taken, self._statuses = self._statuses, []
        return taken

    # IDLE (RFC 2177). The whole exchange is read here and not by imaplib, which takes an EXISTS before the "+" for an
    # error and cannot look for lines without waiting for them.

    def idle(self) -> bool:
        """Begin to idle; False where the server refuses. What it said meanwhile is kept for `idle_lines`."""
        self._idles += 1
        tag = b"IDLE%d" % self._idles
        self.send(tag + b" IDLE\r\n")
        before = bytearray()
        while True:
            line = self._whole_line()
            if line.startswith(b"+"):
                break
            if line.startswith(tag + b" "):
                return False
            before += line
        self._held[:0] = before
        self._idle_tag = tag
        return True

    @property
    def idling(self) -> bool:
        return self._idle_tag is not None

    def idle_lines(self) -> list[bytes]:
        """The whole lines that have arrived, without waiting. Raises `abort` once the server has hung up."""
        open_still = self._receive_what_is_there()
        end = self._held.rfind(b"\n") + 1
        lines = self._take(end).splitlines()
        self._note_pushes(lines)
        if any(line.startswith(self._idle_tag + b" ") for line in lines if self._idle_tag):
            self._idle_tag = None
        if not open_still or any(line.upper().startswith(b"* BYE") for line in lines):
            raise self.abort("the server hung up")
        return lines

    def done(self) -> list[bytes]:
        """End idling; what the server said until it agreed."""
        if self._idle_tag is None:
            return []
        tag, self._idle_tag = self._idle_tag, None
        self.send(b"DONE\r\n")
        lines: list[bytes] = []
        while not (line := self._whole_line()).startswith(tag + b" "):
            lines.append(line)
            if line.upper().startswith(b"* BYE"):
                raise self.abort("the server hung up")
        self._note_pushes(lines)
        return lines

    def _append_untagged(self, typ: str, dat: Any) -> None:
        """imaplib calls this for each response. A pushed STATUS may come amid any command, and most commands, EXAMINE
        above all, throw away what they did not ask for.
        """
        if typ == "STATUS":
            self._statuses.append(dat)
        self.overflowed |= typ == OVERFLOW
        super()._append_untagged(typ, dat)  # type: ignore[misc]  # typeshed leaves it out

    def _note_pushes(self, lines: Sequence[bytes]) -> None:
        """What IDLE brought. A folder named by a literal, which spreads over two lines, is left to the round."""
        for line in lines:
            if line.startswith(b"* STATUS ") and not line.rstrip().endswith(b"}"):
                self._statuses.append(line.rstrip().removeprefix(b"* STATUS "))
            self.overflowed |= line.startswith(f"* OK [{OVERFLOW}]".encode())

    def _complete(self, command: str, tag: bytes) -> None:
        try:
            self._command_complete(command, tag)
        except self.abort:
            raise
        except self.error:  # a BAD; a NO is no exception to imaplib, and neither says anything about the others
            return

    def _whole_line(self) -> bytes:
        line = self.readline()
        if not line.endswith(b"\n"):
            raise self.abort("the server hung up")
        return line

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
                pass
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return True
        finally:
            self.sock.settimeout(patience)
        return False


class Client(imapclient.IMAPClient):  # type: ignore[misc]  # imapclient has no types
    """imapclient on a `Wire`, silent: at debug level it would log every mail's content."""

    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, timeout: imapclient.SocketTimeout) -> None:
        self._wire_context = context
        super().__init__(host, port, ssl=context is not None, timeout=timeout)
        self.wire.debug = 0
        self.folder_encode = False  # names stay as the server spells them; decoded only to be shown
        self.normalise_times = False

    def learn_capabilities(self) -> None:
        """What the server can do once we are logged in: it may have told with its OK, else we ask."""
        told: list[Any] = self.wire.untagged_responses.pop("CAPABILITY", [])
        told = told or self.wire.ask("CAPABILITY", names=["CAPABILITY"])["CAPABILITY"]
        self._cached_capabilities = tuple(b" ".join(told).upper().split())

    def offers(self, capability: str) -> bool:
        return capability.encode() in self._cached_capabilities

    def introduce(self) -> None:
        """ID (RFC 2971): some providers serve no folder to clients that do not say who they are."""
        if self.offers("ID"):
            with contextlib.suppress(self.wire.error):
                self.wire.ask("ID", '("name" "Harken")', names=["ID"])

    def ask_for_pushes(self) -> None:
        """NOTIFY (RFC 5465): mail in any folder is told by a STATUS. A server that will not is polled like any other.

        Without the first group the open folder would fall silent (section 3.1). Delayed: an EXPUNGE comes when it
        always did, and not amid a FETCH.
        """
        if not self.offers("NOTIFY"):
            return
        try:
            self.wire.ask("NOTIFY", "SET", *PUSHES, names=())
        except self.wire.abort:
            raise
        except self.wire.error:
            return

    @property
    def wire(self) -> Wire:
        wire: Wire = self._imap
        return wire

    def _create_IMAP4(self) -> Wire:  # noqa: N802 (imapclient's own name)
        return Wire(self.host, self.port, self._wire_context, self._timeout.connect)


def _words(text: Sequence[Any]) -> str:
    return str(text[-1].decode("utf-8", "replace"))


def _quoted(text: str) -> bytes:
    """A quoted string (RFC 3501 section 4.3); the caller has made sure that no line break would end it."""
    return b'"' + text.replace("\\", "\\\\").replace('"', '\\"').encode() + b'"'
