"""The commands that imaplib does not know or spoils, and what a server says unasked, on our own `Lines`."""

import imaplib
import ssl
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from connectors.imap.lines import Lines

OVERFLOW = "NOTIFICATIONOVERFLOW"
OVERFLOWED = f"* OK [{OVERFLOW}]".encode()

imaplib.Commands["NOTIFY"] = ("AUTH", "SELECTED")  # imaplib sends no command that it does not know

Answer = dict[str, list[Any]]
"""Untagged responses by their name, as imaplib keeps them: bytes, or (bytes, literal) followed by bytes."""


class Wire(Lines):
    def __init__(self, host: str, port: int, context: ssl.SSLContext | None, connect_timeout: float) -> None:
        self._statuses: list[Any] = []
        self.overflowed = False  # the server pushes nothing any more (RFC 5465 section 5.8)
        super().__init__(host, port, context, connect_timeout)

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
        answer, text = self._simple_command("LOGIN", quoted(username), quoted(password))
        if answer != "OK":
            raise self.error(_words(text))
        self.state = "AUTH"

    def log_in_by_token(self, username: str, token: str) -> None:
        """OAUTHBEARER (RFC 7628), or XOAUTH2, from which it was made and which is all that Microsoft knows."""
        self.untagged_responses.clear()
        bearer = f"auth=Bearer {token}\1\1"
        if "AUTH=OAUTHBEARER" in self.capabilities:
            self._authenticate_once("OAUTHBEARER", f"n,a={_sasl_name(username)},\1{bearer}", b"\1")
        elif "AUTH=XOAUTH2" in self.capabilities:
            self._authenticate_once("XOAUTH2", f"user={username}\1{bearer}", b"")
        else:
            raise self.error("it offers no sign-in by OAuth")

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
        told = dict(self.untagged_responses)
        self.untagged_responses.clear()  # else every connection would keep them for as long as it idles
        return told

    def keep(self, folder: bytes, raw: bytes, at: datetime) -> None:
        """APPEND as read; `folder` is quoted. Raises `error` where the server will not."""
        answer, text = self.append(folder, "(\\Seen)", at.timestamp(), raw)  # type: ignore[arg-type]  # takes bytes as well
        if answer != "OK":
            raise self.error(f"APPEND: {_words(text)}")

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

    def note_pushes(self, lines: Sequence[bytes]) -> None:
        """What IDLE brought. A folder named by a literal, which spreads over two lines, is left to the round."""
        for line in lines:
            if line.startswith(b"* STATUS ") and not line.rstrip().endswith(b"}"):
                self._statuses.append(line.rstrip().removeprefix(b"* STATUS "))
            self.overflowed |= line.startswith(OVERFLOWED)

    def _log(self, line: str) -> None:
        """imaplib keeps the last ten commands of each connection for a debugger: the password, and time and room."""

    def _append_untagged(self, typ: str, dat: Any) -> None:
        """imaplib calls this for each response. A pushed STATUS may come amid any command, and most commands, EXAMINE
        above all, throw away what they did not ask for.
        """
        if typ == "STATUS":
            self._statuses.append(dat)
        self.overflowed |= typ == OVERFLOW
        super()._append_untagged(typ, dat)  # type: ignore[misc]  # typeshed leaves it out

    def _authenticate_once(self, mechanism: str, shown: str, understood: bytes) -> None:
        """A server that refuses says why in a challenge first, and waits until that is `understood`."""
        words = iter([shown.encode()])
        self.authenticate(mechanism, lambda _: next(words, understood))

    def _complete(self, command: str, tag: bytes) -> None:
        try:
            self._command_complete(command, tag)
        except self.abort:
            raise
        except self.error:  # a BAD; a NO is no exception to imaplib, and neither says anything about the others
            return


def _words(text: Sequence[Any]) -> str:
    return str(text[-1].decode("utf-8", "replace"))


def _sasl_name(username: str) -> str:
    """RFC 5801 section 4: where a comma would end it."""
    return username.replace("=", "=3D").replace(",", "=2C")


def quoted(text: str) -> bytes:
    """A quoted string (RFC 3501 section 4.3); the caller has made sure that no line break would end it.

    Surrogates are bytes that a server has no business to send; they are said back as they came (PEP 383).
    """
    return b'"' + text.replace("\\", "\\\\").replace('"', '\\"').encode("utf-8", "surrogateescape") + b'"'
