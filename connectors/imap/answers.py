"""What an IMAP server's answers say, as values: folders, their states, and mails seen from outside."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from sys import intern
from typing import Any

from imapclient.response_parser import parse_response

from connectors.imap.folders import Listed

CODE = re.compile(rb"\* OK \[(UIDNEXT|UIDVALIDITY) (\d+)\]")  # RFC 3501 section 7.1
SHORT = 256  # bytes of a line that is worth remembering


@dataclass(frozen=True, slots=True)
class FolderState:
    """`next_uid` is None where the server does not tell."""

    validity: int
    next_uid: int | None


@dataclass(frozen=True, slots=True)
class Envelope:
    """A mail as its folder shows it from outside. The Gmail fields are None elsewhere."""

    uid: int
    header: bytes
    size: int
    received_at: datetime | None
    gmail_id: int | None = None
    gmail_thread: int | None = None
    gmail_labels: frozenset[str] = frozenset()


def listed(responses: Sequence[Any]) -> list[Listed]:
    """LIST: `(\\HasNoChildren \\Junk) "/" Spam`."""
    return [
        Listed(_folder(name), frozenset(_text(each).lower() for each in attributes), _text(separator or ""))
        for attributes, separator, name, *_ in _grouped(responses)
    ]


def states(responses: Sequence[Any]) -> dict[str, FolderState]:
    """STATUS: `Archive (UIDNEXT 5 UIDVALIDITY 17)`.

    One that was pushed amid the answers (RFC 5465) may tell less, `Archive (MESSAGES 4 UIDNEXT 6)`, or have been
    overtaken: what it leaves out stays as the answer told it, and no UIDNEXT falls behind.
    """
    told: dict[str, dict[bytes, Any]] = {}
    for name, items, *_ in _grouped(responses):
        known = told.setdefault(_folder(name), {})
        latest = known.get(b"UIDNEXT")
        known |= zip(items[::2], items[1::2], strict=False)
        if latest is not None:
            known[b"UIDNEXT"] = max(latest, known[b"UIDNEXT"])
    return {name: FolderState(int(each.get(b"UIDVALIDITY", 0)), each.get(b"UIDNEXT")) for name, each in told.items()}


def opened(responses: Mapping[str, Sequence[Any]]) -> FolderState:
    """EXAMINE: `* OK [UIDVALIDITY 17]`, `* OK [UIDNEXT 5]`."""
    validity, next_uid = responses.get("UIDVALIDITY"), responses.get("UIDNEXT")
    return FolderState(int(validity[-1]) if validity else 0, int(next_uid[-1]) if next_uid else None)


@dataclass(frozen=True, slots=True)
class Overview:
    """What all folders are, how those stand that were asked, and how the open one stands."""

    listed: tuple[Listed, ...]
    states: Mapping[str, FolderState]
    opened: FolderState


def overview(lines: Sequence[bytes]) -> Overview:
    """LIST, STATUS and EXAMINE, line by line. Raises ValueError for a literal: imaplib reads those."""
    if any(line.endswith(b"}") for line in lines):
        raise ValueError("a literal spreads over two lines")
    codes = {code[1].decode(): [code[2]] for line in lines if (code := CODE.match(line))}
    return Overview(tuple(listed(_named(b"LIST", lines))), states(_named(b"STATUS", lines)), opened(codes))


def _named(name: bytes, lines: Sequence[bytes]) -> list[bytes]:
    start = b"* %s " % name
    return [line.removeprefix(start) for line in lines if line.startswith(start)]


def envelope(uid: int, items: dict[bytes, Any]) -> Envelope:
    received = items.get(b"INTERNALDATE")
    return Envelope(
        uid=uid,
        header=section(items, b"BODY[HEADER") or b"",
        size=int(items[b"RFC822.SIZE"]),
        received_at=received.astimezone(UTC) if received else None,
        gmail_id=items.get(b"X-GM-MSGID"),
        gmail_thread=items.get(b"X-GM-THRID"),
        gmail_labels=frozenset(_label(label) for label in items.get(b"X-GM-LABELS") or ()),
    )


def section(items: dict[bytes, Any], name: bytes) -> bytes | None:
    """The bytes of a section, however the server spells its name back. NIL is an empty one; None: not sent."""
    spelled = next((each for each in items if each.startswith(name)), None)
    if spelled is None:
        return None
    content = items[spelled]
    # imapclient makes a number of a quoted string that is all digits.
    return str(content).encode() if isinstance(content, int) else content or b""


def announces_mail(lines: Sequence[bytes]) -> bool:
    """Only EXISTS does: "* OK Still here", changed flags and vanished mails are no reason to look."""
    return any(line.startswith(b"* ") and line.upper().rstrip().endswith(b" EXISTS") for line in lines)


def _grouped(responses: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Each response parsed by itself; imaplib lays literals and their trailers side by side."""
    groups: list[list[Any]] = []
    inside_literal = False
    for item in responses:
        if inside_literal:
            groups[-1].append(item)
        elif item:
            groups.append([item])
        inside_literal = isinstance(item, tuple)
    return [_parsed(*group) if _plain(group) else parse_response(group) for group in groups]


def _plain(group: Sequence[Any]) -> bool:
    return len(group) == 1 and isinstance(group[0], bytes) and len(group[0]) <= SHORT


@lru_cache(maxsize=4096)
def _parsed(line: bytes) -> tuple[Any, ...]:
    """Every mailbox of a server says the same of its folders, and each STATUS is read as an answer and as a push: of
    what thousands of mailboxes cost, asked again and again, parsing these lines was the greatest part.
    """
    parsed: tuple[Any, ...] = parse_response([line])
    return parsed


def _folder(name: object) -> str:
    """INBOX is INBOX however it is spelled (RFC 3501 section 5.1)."""
    text = _text(name)
    return "INBOX" if text.upper() == "INBOX" else intern(text)  # every mailbox of a server has the same


def _label(label: object) -> str:
    r"""Gmail's own labels begin with one backslash, which arrives escaped: "\\\\Sent"."""
    text = _text(label).lower()
    return "\\" + text.lstrip("\\") if text.startswith("\\") else text


def _text(name: object) -> str:
    """A word of the server's; imapclient makes a number of one that is all digits."""
    return name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else str(name)
