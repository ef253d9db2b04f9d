"""A raw mail in, the same mail out with our links and our image in it: every other byte is what it was.

The headers that we add come last, so that what a signature covers stays where it is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from daemon.core.rewrite.body import Body, read_body
from daemon.core.rewrite.closing import Closing, html_footer, text_footer
from daemon.core.rewrite.edits import Edit
from daemon.core.rewrite.lines import line_end_of
from daemon.core.rewrite.parts import HTML, header_end, text_parts
from daemon.core.rewrite.transfer import edited, room
from daemon.core.targets import BodyPart

MOST_LINKS = 5_000

_FIELD = rb"^%s[ \t]*:(?:[ \t]|\r?\n[ \t])*[^ \t\r\n]"


@dataclass(frozen=True, slots=True)
class Link:
    """A web link of a mail. `place` counts from 0 through all its parts; `url` is the address as a browser reads it.

    `room`: so long may an address be there at most; None: any.
    """

    place: int
    part: BodyPart
    url: str
    untracked: bool  # its author said so
    room: int | None = None


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A mail that was read and is about to be rewritten, once or twice."""

    raw: bytes
    links: tuple[Link, ...]
    _bodies: tuple[Body, ...]

    @property
    def has_message_id(self) -> bool:
        return self.has("Message-ID")

    @property
    def is_closed(self) -> bool:
        """Nothing in it is ours to change: it is signed, encrypted, or without a text of its own."""
        return not self._bodies

    def has(self, field: str) -> bool:
        """Is there such a field in its header, with anything in it?"""
        header = self.raw[: _header_end(self.raw)]
        named = re.compile(_FIELD % re.escape(field.encode()), re.IGNORECASE | re.MULTILINE)
        return named.search(header.replace(b"\r", b"\n") if line_end_of(self.raw) == b"\r" else header) is not None

    @property
    def places_a_way_out(self) -> bool:
        """Its author did, in one of its texts at least."""
        return any(body.way_outs for body in self._bodies)

    def with_links(
        self,
        addresses: Sequence[str | None],
        image: str | None,
        headers: Sequence[str],
        trap: str | None = None,
        closing: Closing | None = None,
    ) -> bytes:
        """`addresses` has one for each link, None where it stays; `image` is the address of the invisible one.

        `trap` is the address of a link that no person can see or reach: whoever follows it is a machine.
        `closing` is the way out of further mails.
        `headers` are whole lines, folded where that is needed, without line ends.
        """
        line_end, added = line_end_of(self.raw), _added(image, trap)
        at, numbered = 0, iter(addresses)
        pieces: list[bytes] = []
        for body in self._bodies:
            edits = _edits(body, tuple(islice(numbered, len(body.links))), added, closing)
            start, end = body.part.start, body.part.end
            pieces += [self.raw[at:start], edited(self.raw[start:end], body.part.encoding, edits, line_end)]
            at = end
        return _with_headers(b"".join((*pieces, self.raw[at:])), headers, line_end)


def read_mail(raw: bytes) -> Outgoing:
    """Never throws. What is signed, encrypted or enclosed has no links for us."""
    bodies = tuple(_bodies(raw))
    found = [(body, each) for body in bodies for each in body.links]
    links = tuple(
        Link(place, _kind(body), each.url, each.untracked, room(each.breaks, each.start, each.end, body.part.encoding))
        for place, (body, each) in enumerate(found)
    )
    return Outgoing(raw, links, bodies)


def _bodies(raw: bytes) -> Iterator[Body]:
    left = MOST_LINKS
    for part in text_parts(raw):
        if body := read_body(raw, part):
            yield body.with_no_more_links_than(left)
            left -= min(left, len(body.links))


def _kind(body: Body) -> BodyPart:
    return BodyPart.HTML if body.part.content_type == HTML else BodyPart.TEXT


def _edits(body: Body, addresses: Sequence[str | None], added: bytes, closing: Closing | None) -> list[Edit]:
    """In the order of the text; at one place, in the order in which they are made."""
    edits = [*_of_links(body, addresses)]
    if closing is not None:
        edits += _of_way_out(body, closing)
    if added and body.image_at is not None:
        edits.append(Edit(body.image_at, body.image_at, added, (body.image_at, body.image_at)))
    return sorted(edits, key=lambda edit: edit.start)


def _of_links(body: Body, addresses: Sequence[str | None]) -> Iterator[Edit]:
    for link, address in zip(body.links, addresses, strict=True):
        if address is not None:
            yield Edit(link.start, link.end, address.encode("ascii"), link.breaks)
        if link.mark is not None:
            yield Edit(*link.mark, b"")


def _of_way_out(body: Body, closing: Closing) -> Iterator[Edit]:
    for start, end in body.way_outs:
        yield Edit(start, end, closing.address.encode("ascii"), (start, end))
    if not body.way_outs and closing.in_footer and body.part.closes:
        yield Edit(body.ends, body.ends, _footer(body, closing), (body.ends, body.ends))


def _footer(body: Body, closing: Closing) -> bytes:
    if body.part.content_type == HTML:
        return html_footer(closing).replace(b"\n", body.line_end)
    written = text_footer(closing, body.codec, body.part.charset, body.part.encoding)
    return (b"\n\n" + written).replace(b"\n", body.line_end)


def _added(image: str | None, trap: str | None) -> bytes:
    tags = ""
    if trap:
        tags += f'<a href="{trap}" aria-hidden="true" tabindex="-1" style="display:none"></a>'
    if image:
        tags += f'<img src="{image}" width="1" height="1" alt="" style="display:block;width:1px;height:1px;border:0">'
    return tags.encode("ascii")


def _header_end(raw: bytes) -> int:
    """Where its last line ends."""
    if line_end_of(raw) == b"\r":
        return raw.find(b"\r\r") + 1 or len(raw)
    return header_end(raw, 0, len(raw))[0]


def _with_headers(raw: bytes, headers: Sequence[str], line_end: bytes) -> bytes:
    at = _header_end(raw)
    added = b"".join(line.encode().replace(b"\n", line_end) + line_end for line in headers)
    cut = line_end if added and at and raw[at - 1 : at] != line_end[-1:] else b""  # the mail is nothing but a header
    return raw[:at] + cut + added + raw[at:]
