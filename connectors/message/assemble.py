"""From bytes to an `InboundMessage`, step by step. The only door; it never throws."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from connectors.message.fields import addresses, message_ids, parameters, sent_date, thread_root
from connectors.message.html_text import html_text
from connectors.message.mime import Bounds, Leaf, declared_type, leaves, normal_lines, split
from connectors.message.values import UNREADABLE, Address, FolderRole, Headers, InboundMessage, Part

MAX_BYTES = 32 * 1024 * 1024
MAX_TEXT = 256 * 1024
MAX_ENCLOSED_DEPTH = 3

_ENCLOSED_MAIL = frozenset({"message/rfc822", "message/global"})
_ENCLOSED_HEADER = frozenset({"text/rfc822-headers", "message/rfc822-headers", "message/global-headers"})
_NOBODY = Address("", "")


def parse(
    raw: bytes,
    *,
    key: str = "",
    folder: str = "",
    role: FolderRole = FolderRole.OTHER,
    received_at: datetime | None = None,
    size: int | None = None,
    complete: bool = True,
) -> InboundMessage:
    """The mail in these bytes, as far as it can be understood; what could not is named in `defects`.

    `size` is the server's word where only the beginning was fetched; `complete` is false where only the header was.
    """
    place = _Place(key, folder, role, received_at, len(raw) if size is None else size)
    try:
        return _read(raw, place, complete)
    except Exception as error:  # noqa: BLE001 - a fault of ours must set one mail aside, never stop a mailbox
        return _value(place, Headers(), Bounds({f"{UNREADABLE}{type(error).__name__}": None}), [], ())


class _Place(NamedTuple):
    """What the mailbox tells of a mail; an enclosed one has none."""

    key: str
    folder: str
    role: FolderRole
    received_at: datetime | None
    size: int


def _read(raw: bytes, place: _Place, complete: bool) -> InboundMessage:
    bounds = Bounds()
    if len(raw) > MAX_BYTES or (complete and place.size > len(raw)):
        bounds.note("cut")
    lines = normal_lines(raw[:MAX_BYTES])
    if not lines.strip():
        bounds.note("empty")
    return _message(lines, place, bounds) if complete else _header_only(lines, place, bounds)


def _message(lines: bytes, place: _Place, bounds: Bounds, depth: int = 0) -> InboundMessage:
    headers, body = split(lines, bounds)
    found = list(leaves(headers, body, bounds))
    parts = tuple(_part(leaf, bounds, depth) for leaf in found)
    return _value(place, headers, bounds, found, parts)


def _header_only(lines: bytes, place: _Place, bounds: Bounds) -> InboundMessage:
    headers, _ = split(lines, bounds)
    return replace(_value(place, headers, bounds, [], ()), complete=False)


def _value(
    place: _Place, headers: Headers, bounds: Bounds, found: list[Leaf], parts: tuple[Part, ...]
) -> InboundMessage:
    ids = _ids(headers, "Message-ID")
    if not ids:
        bounds.note("missing-message-id")
    authors = addresses(headers.raw("From"))
    if not authors:
        bounds.note("missing-from")
    return InboundMessage(
        key=place.key,
        folder=place.folder,
        role=place.role,
        received_at=place.received_at,
        size=place.size,
        complete=True,
        headers=headers,
        content_type=declared_type(headers, "text/plain", bounds)[0],
        message_id=ids[0] if ids else None,
        in_reply_to=_ids(headers, "In-Reply-To"),
        references=_ids(headers, "References"),
        from_=authors[0] if authors else _NOBODY,
        sender=next(iter(addresses(headers.raw("Sender"))), None),
        reply_to=addresses(headers.raw("Reply-To")),
        to=addresses(headers.raw("To")),
        cc=addresses(headers.raw("Cc")),
        subject=headers.get("Subject") or "",
        date=_date(headers.get("Date"), bounds),
        thread_root=thread_root(headers.get("Thread-Index")),
        provider_thread=None,
        parts=parts,
        text=_body_text(found, parts),
        html="\n".join(part.text for part in parts if _is_body(part, "text/html")),
        defects=tuple(bounds.defects),
    )


def _date(value: str | None, bounds: Bounds) -> datetime | None:
    date = sent_date(value)
    if value and date is None:
        bounds.note("unreadable-date")
    return date


def _ids(headers: Headers, name: str) -> tuple[str, ...]:
    values = headers.all(name)
    return message_ids(" ".join(values)) if values else ()


def _part(leaf: Leaf, bounds: Bounds, depth: int) -> Part:
    disposition, options = _disposition(leaf.headers)
    return Part(
        content_type=leaf.content_type,
        params=tuple(leaf.params.items()),
        disposition=disposition,
        filename=options.get("filename") or leaf.params.get("name", ""),
        text=_part_text(leaf),
        embedded=_enclosed(leaf, bounds, depth),
    )


def _disposition(headers: Headers) -> tuple[str, dict[str, str]]:
    """RFC 2183 section 2.8: a disposition nobody knows is an attachment."""
    raw = headers.raw("Content-Disposition")
    if not raw:
        return "", {}
    value, options = parameters(raw[0])
    return ("inline" if value.lower() == "inline" else "attachment"), options


def _part_text(leaf: Leaf) -> str:
    if leaf.content_type in _ENCLOSED_MAIL:
        headers, _, _ = leaf.text(MAX_TEXT).partition("\n\n")
        return headers
    return leaf.text(MAX_TEXT) if leaf.content_type.startswith(("text/", "message/")) else ""


def _enclosed(leaf: Leaf, bounds: Bounds, depth: int) -> InboundMessage | None:
    if leaf.content_type not in _ENCLOSED_MAIL | _ENCLOSED_HEADER:
        return None
    if depth >= MAX_ENCLOSED_DEPTH:
        bounds.note("enclosed-too-deep")
        return None
    # A defect of the enclosed mail is its own; what it spends is taken from the whole.
    inner = Bounds(leaves=bounds.leaves)
    lines = normal_lines(leaf.decoded(MAX_BYTES)).lstrip(b"\n")
    place = _Place("", "", FolderRole.OTHER, None, len(lines))
    if leaf.content_type in _ENCLOSED_HEADER:
        return _header_only(lines, place, inner)
    message = _message(lines, place, inner, depth + 1)
    bounds.leaves = inner.leaves
    return message


def _body_text(found: list[Leaf], parts: tuple[Part, ...]) -> str:
    """The body in its order: of a multipart/alternative the plain version, where there is none the HTML as text."""
    plain = {
        leaf.alternative
        for leaf, part in zip(found, parts, strict=True)
        if leaf.alternative is not None and _is_body(part, "text/plain") and part.text.strip()
    }
    pieces: list[str] = []
    for leaf, part in zip(found, parts, strict=True):
        if _is_body(part, "text/plain"):
            pieces.append(part.text)
        elif _is_body(part, "text/html") and leaf.alternative not in plain:
            pieces.append(html_text(part.text))
    return "\n".join(piece.strip("\n") for piece in pieces if piece.strip())


def _is_body(part: Part, content_type: str) -> bool:
    return part.content_type == content_type and part.disposition != "attachment"
