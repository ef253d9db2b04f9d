"""What would Harken make of these mails, and why? `harken explain`, without a store and without a configuration.

One explanation for each mail, whatever the file: a mail that cannot be read is explained as unread, never left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from connectors.message import parse
from daemon.core.classify import stops
from daemon.core.events import Json
from daemon.core.read import read
from daemon.core.reading import Kind, Reading, Recipient
from daemon.core.reply_text import reply_text

STANDARD_INPUT = "-"
LARGEST_MAIL = 32 * 1024 * 1024  # what is beyond is not looked at
_MBOX_MAIL = re.compile(rb"From \S* .*\d\d:\d\d.*\d{4}")  # RFC 4155: "From sender Thu Apr 29 23:34:45 2026"
_MBOX_ESCAPED = re.compile(rb">+From ")
_FAILED = frozenset({Kind.BOUNCE, Kind.SOFT_BOUNCE, Kind.DELAYED})


@dataclass(frozen=True, slots=True)
class Explanation:
    """One mail, understood; `reading` is None if its bytes could not be had, and `reason` says why."""

    path: str
    reason: str
    reading: Reading | None
    reply_text: str = ""

    def as_json(self) -> dict[str, Json]:
        """The contract's keys, all of them, for every mail."""
        reading = self.reading
        verdict = reading.verdict if reading else None
        return {
            "path": self.path,
            "kind": verdict.kind.value if verdict else Kind.OTHER.value,
            "stops": stops(verdict) if verdict else False,
            "reason": self.reason,
            "evidence": [{"rule": one.rule, "text": one.text} for one in verdict.evidence] if verdict else [],
            "return_date": verdict.return_date.isoformat() if verdict and verdict.return_date else None,
            "left_company": verdict.left_company if verdict else False,
            "replacement": verdict.replacement if verdict else None,
            "referral": verdict.referral if verdict else None,
            "opt_out": verdict.opt_out if verdict else False,
            "bounce": {"recipients": list(map(_fate, verdict.recipients))}
            if verdict and verdict.kind in _FAILED
            else None,
            "in_reply_to": reading.in_reply_to[0] if reading and reading.in_reply_to else None,
            "references": list(reading.references) if reading else [],
            "original_message_ids": list(reading.original_ids) if reading else [],
            "from": reading.from_.email if reading else "",
            "reply_text": self.reply_text,
        }


def _fate(recipient: Recipient) -> dict[str, Json]:
    return {
        "address": recipient.address,
        "status": recipient.status,
        "action": recipient.action,
        "diagnostic": recipient.diagnostic,
    }


def explain(paths: Sequence[str], stdin: BinaryIO) -> Iterator[Explanation]:
    """In the order given; a folder's files by name, an mbox's mails as they lie, "-" for standard input."""
    for path in paths:
        yield from _from_stdin(stdin) if path == STANDARD_INPUT else _from_path(path)


def _from_stdin(stdin: BinaryIO) -> Iterator[Explanation]:
    for raw in mails(stdin):
        yield explained(STANDARD_INPUT, raw)


def _from_path(path: str) -> Iterator[Explanation]:
    given = Path(path)
    try:
        files = sorted(one for one in given.rglob("*") if one.is_file()) if given.is_dir() else [given]
    except OSError as error:
        yield _unread(path, error)
        return
    for file in files:
        yield from _from_file(str(file) if given.is_dir() else path, file)


def _from_file(path: str, file: Path) -> Iterator[Explanation]:
    try:
        with file.open("rb") as opened:
            for raw in mails(opened):
                yield explained(path, raw)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield _unread(path, error)


def explained(path: str, raw: bytes) -> Explanation:
    """One mail from its bytes; never throws."""
    message = parse(raw)
    reading = read(message)
    return Explanation(path, reading.verdict.reason, reading, reply_text(message))


def _unread(path: str, error: Exception) -> Explanation:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Explanation(path, f"unreadable: {reason}", None)


def mails(stream: BinaryIO) -> Iterator[bytes]:
    """The stream's mail, or its mails if it is an mbox (RFC 4155, with ">From " unescaped); one at a time in memory.

    An empty stream holds one empty mail. A mail's own first line may be an mbox postmark, which changes nothing.
    """
    mail = bytearray()
    first = stream.readline(LARGEST_MAIL)
    is_mbox = first.startswith(b"From ")
    if not is_mbox:
        mail += first
    after_blank = False
    while line := stream.readline(1024 * 1024):
        if is_mbox and after_blank and _MBOX_MAIL.match(line[:400]):
            yield bytes(mail)
            mail.clear()
        elif len(mail) < LARGEST_MAIL:
            mail += line[1:] if is_mbox and _MBOX_ESCAPED.match(line[:80]) else line
        after_blank = not line.strip()
    yield bytes(mail)
