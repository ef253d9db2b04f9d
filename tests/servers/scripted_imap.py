"""An IMAP server that says exactly what a test wants, segment by segment: for what no real server does on request.

It keeps one mailbox in memory and answers as a plain IMAP4rev1 server with IDLE would. A test replaces single answers:
`server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"+ idling\\r\\n* 2 EXISTS\\r\\n")`. Each `say` is one segment.
"""

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[["Talk", str, str], None]


class Talk:
    """One connection, as the server sees it."""

    def __init__(self, server: "ScriptedImap", connection: socket.socket) -> None:
        self.server = server
        self.idle_tag = ""
        self._connection = connection
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def say(self, segment: bytes) -> None:
        self._connection.sendall(segment)

    def ok(self, tag: str) -> None:
        self.say(f"{tag} OK done\r\n".encode())

    def hang_up(self) -> None:
        with suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def run(self) -> None:
        with suppress(OSError, ValueError), self._connection.makefile("rb") as lines:
            self.say(b"* OK ready\r\n")
            for line in lines:
                self._answer(line.decode("utf-8", "surrogateescape").rstrip("\r\n"))
        self.hang_up()

    def _answer(self, line: str) -> None:
        if line == "DONE":
            self.server.commands.append("DONE")
            self.server.on["DONE"](self, self.idle_tag, "")
            return
        tag, _, command = line.partition(" ")
        name, _, rest = command.partition(" ")
        if name == "UID":
            name, _, rest = rest.partition(" ")
        self.server.commands.append(name)
        if name == "IDLE":
            self.idle_tag = tag
        self.server.on[name](self, tag, rest)


class ScriptedImap:
    """`mails` lie in every folder but Spam and the `others`, which have their own; the UID is the position.

    `commands`: all that was asked, by name.
    """

    host = "127.0.0.1"

    def __init__(self) -> None:
        self.mails: list[bytes] = []
        self.others: dict[str, list[bytes]] = {}
        self.capabilities = "IMAP4rev1 IDLE"
        self.commands: list[str] = []
        self.talks: list[Talk] = []
        self.examined = ""
        self.on: dict[str, Answer] = {
            "CAPABILITY": self._capability,
            "LOGIN": lambda talk, tag, rest: talk.ok(tag),
            "LIST": self._list,
            "STATUS": self._status,
            "EXAMINE": self._examine,
            "SEARCH": self._search,
            "FETCH": self._fetch,
            "NOTIFY": lambda talk, tag, rest: talk.ok(tag),
            "NOOP": lambda talk, tag, rest: talk.ok(tag),
            "IDLE": lambda talk, tag, rest: talk.say(b"+ idling\r\n"),
            "DONE": lambda talk, tag, rest: talk.ok(tag),
            "LOGOUT": self._logout,
        }
        self._listener = socket.create_server((self.host, 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def deliver(self, raw: bytes) -> None:
        """Quietly; a test says itself whether and when the server announces it."""
        self.mails.append(raw)

    @property
    def exists(self) -> bytes:
        return f"* {len(self.mails)} EXISTS\r\n".encode()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for talk in self.talks:
            talk.hang_up()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                talk = Talk(self, connection)
                self.talks.append(talk)
                threading.Thread(target=talk.run, daemon=True).start()

    def _capability(self, talk: Talk, tag: str, rest: str) -> None:
        talk.say(f"* CAPABILITY {self.capabilities}\r\n{tag} OK done\r\n".encode())

    def _list(self, talk: Talk, tag: str, rest: str) -> None:
        names = ("INBOX", *self.others)
        lines = [f'* LIST () "/" {name}\r\n' for name in names]
        if "STATUS" in rest:  # LIST-STATUS, RFC 5819
            lines += [self.state_of(name) for name in names]
        talk.say(f"{''.join(lines)}{tag} OK done\r\n".encode())

    def _status(self, talk: Talk, tag: str, rest: str) -> None:
        name = rest.split('"')[1]
        talk.say(f"{self.state_of(name if name in self.others else 'INBOX')}{tag} OK done\r\n".encode())

    def state_of(self, name: str) -> str:
        return f"* STATUS {name} (UIDNEXT {len(self._lying_in(name)) + 1} UIDVALIDITY 7)\r\n"

    def _lying_in(self, name: str) -> list[bytes]:
        return self.others.get(name.strip('"'), self.mails)

    def _examine(self, talk: Talk, tag: str, rest: str) -> None:
        self.examined = rest
        count = len(self._lying_in(rest))
        told = f"* {count} EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n* OK [UIDNEXT {count + 1}] next\r\n"
        talk.say(f"{told}{tag} OK [READ-ONLY] done\r\n".encode())

    def _search(self, talk: Talk, tag: str, rest: str) -> None:
        if "Spam" in self.examined:
            talk.say(f"* SEARCH\r\n{tag} OK done\r\n".encode())
            return
        first = re.match(r"UID (\d+):\*", rest)
        last = len(self._lying_in(self.examined))
        uids = range(min(int(first[1]), last) if first else 1, last + 1)
        talk.say(f"* SEARCH {' '.join(map(str, uids))}\r\n{tag} OK done\r\n".encode())

    def _fetch(self, talk: Talk, tag: str, rest: str) -> None:
        for uid in uids_of(rest):
            talk.say(self.fetched(uid, rest))
        talk.ok(tag)

    def fetched(self, uid: int, rest: str) -> bytes:
        raw = self._lying_in(self.examined)[uid - 1]
        whole = "BODY.PEEK[]" in rest
        content = raw if whole else raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        name = "BODY[]<0>" if whole else "BODY[HEADER.FIELDS (SUBJECT)]<0>"
        about = f'RFC822.SIZE {len(raw)} INTERNALDATE "01-Nov-2026 10:00:00 +0000" {name} {{{len(content)}}}\r\n'
        return f"* {uid} FETCH (UID {uid} {about}".encode() + content + b")\r\n"

    def _logout(self, talk: Talk, tag: str, rest: str) -> None:
        talk.say(f"* BYE\r\n{tag} OK done\r\n".encode())
        talk.hang_up()


def uids_of(fetch: str) -> list[int]:
    return [int(uid) for uid in fetch.split(" ", maxsplit=1)[0].split(",")]


@contextmanager
def scripted_imap() -> Iterator[ScriptedImap]:
    server = ScriptedImap()
    try:
        yield server
    finally:
        server.close()
