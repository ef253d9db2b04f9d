"""A raw mail in, the same mail out with our links and our image in it: every other byte is what it was.

The headers that we add come last, so that what a signature covers stays where it is.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice

from daemon.core.rewrite.body import Body, read_body
from daemon.core.rewrite.closing import Closing, html_footer, text_footer
from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.files import EnclosedFile, enclosed_files
from daemon.core.rewrite.lines import line_end_of
from daemon.core.rewrite.parts import HTML, PLAIN, TextPart, header_end, text_parts
from daemon.core.rewrite.spelled import spelled
from daemon.core.rewrite.transfer import edited, room
from daemon.core.targets import BodyPart

MOST_LINKS = 5_000
# A third form of the same, which Gmail shows instead of the HTML, and which nothing may be added to.
_AMP = b"text/x-amp-html"
_FIELD = rb"^%s[ \t]*:(?:[ \t]|\r?\n[ \t])*([^ \t\r\n][^\r\n]*)"


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
class Moved:
    """The files that leave a mail, and what stands for them: `html` in ASCII and `text`, in lines that end in LF."""

    files: tuple[EnclosedFile, ...] = ()
    html: str = ""
    text: str = ""


NOTHING_MOVED = Moved()


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A mail that was read and is about to be rewritten, once or twice."""

    raw: bytes
    links: tuple[Link, ...]
    _parts: tuple[TextPart, ...]
    _bodies: tuple[Body, ...]

    @property
    def has_message_id(self) -> bool:
        return self.has("Message-ID")

    @property
    def is_closed(self) -> bool:
        """Nothing in it is ours to change: it is signed, encrypted, or without a text of its own."""
        return not self._bodies

    @property
    def takes_words(self) -> bool:
        """Can something be added that is read whichever of its forms is shown: its HTML, its plain text?"""
        wanted = [next((part for part in self._parts if part.content_type == HTML and part.shown), None)]
        wanted += [next((part for part in self._parts if part.content_type == PLAIN), None)]
        taking = {body.part for body in self._bodies if body.takes_words}
        takes_all = all(part is None or part in taking for part in wanted)
        return any(wanted) and takes_all and _AMP not in self.raw

    def files(self) -> tuple[EnclosedFile, ...]:
        """What may leave it, in its order."""
        return enclosed_files(self.raw, self._parts)

    def has(self, field: str) -> bool:
        """Is there such a field in its header, with anything in it?"""
        return self.field(field) is not None

    def field(self, name: str) -> str | None:
        """The first line of the first such field; None where there is none, or nothing in it."""
        header = self.raw[: _header_end(self.raw)]
        named = re.compile(_FIELD % re.escape(name.encode()), re.IGNORECASE | re.MULTILINE)
        found = named.search(header.replace(b"\r", b"\n") if line_end_of(self.raw) == b"\r" else header)
        return found[1].decode("latin-1").strip() if found else None

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
        moved: Moved = NOTHING_MOVED,
    ) -> bytes:
        """`addresses` has one for each link, None where it stays; `image` is the address of the invisible one.

        `trap` is the address of a link that no person can see or reach: whoever follows it is a machine.
        `closing` is the way out of further mails; `moved` are files that leave it.
        `headers` are whole lines, folded where that is needed, without line ends.
        """
        line_end, tags, numbered = line_end_of(self.raw), _tags(image, trap), iter(addresses)
        first = next((each for each in self._bodies if _kind(each) is BodyPart.TEXT), None)
        changes = [Edit(*file.cut, b"") for file in moved.files]
        for body in self._bodies:
            of_links = _of_links(body, tuple(islice(numbered, len(body.links))))
            says_moved = body is first or _kind(body) is BodyPart.HTML
            added = _added(body, tags, moved if says_moved else NOTHING_MOVED, closing)
            edits = sorted((*of_links, *added), key=lambda edit: edit.start)
            start, end = body.part.start, body.part.end
            changes.append(Edit(start, end, edited(self.raw[start:end], body.part.encoding, edits, line_end)))
        return _with_headers(applied(self.raw, sorted(changes)), headers, line_end)


def read_mail(raw: bytes) -> Outgoing:
    """Never throws. What is signed, encrypted or enclosed has no links for us."""
    parts = text_parts(raw)
    bodies = tuple(_bodies(raw, parts))
    found = [(body, each) for body in bodies for each in body.links]
    links = tuple(
        Link(place, _kind(body), each.url, each.untracked, room(each.breaks, each.start, each.end, body.part.encoding))
        for place, (body, each) in enumerate(found)
    )
    return Outgoing(raw, links, parts, bodies)


def _bodies(raw: bytes, parts: Iterable[TextPart]) -> Iterator[Body]:
    left = MOST_LINKS
    for part in parts:
        if body := read_body(raw, part):
            yield body.with_no_more_links_than(left)
            left -= min(left, len(body.links))


def _kind(body: Body) -> BodyPart:
    return BodyPart.HTML if body.part.content_type == HTML else BodyPart.TEXT


def _of_links(body: Body, addresses: Sequence[str | None]) -> Iterator[Edit]:
    is_html = _kind(body) is BodyPart.HTML
    for link, address in zip(body.links, addresses, strict=True):
        if address is not None:
            written = escape(address) if is_html else address
            yield Edit(link.start, link.end, written.encode("ascii"), link.breaks)
        if link.mark is not None:
            yield Edit(*link.mark, b"")


def _added(body: Body, tags: bytes, moved: Moved, closing: Closing | None) -> Iterator[Edit]:
    """What stands at one place, stands there in this order: files that left, the way out, what nobody sees."""
    if body.takes_words and (card := _card(body, moved)):
        yield _put(body, body.words_end, card)
    if closing is not None:
        yield from _of_way_out(body, closing)
    if tags and body.image_at is not None:
        yield _put(body, body.image_at, tags)


def _card(body: Body, moved: Moved) -> bytes:
    return moved.html.encode("ascii") if body.part.content_type == HTML else _said(body, moved.text)


def _of_way_out(body: Body, closing: Closing) -> Iterator[Edit]:
    for start, end in body.way_outs:
        yield Edit(start, end, closing.address.encode("ascii"), (start, end))
    if not body.way_outs and closing.in_footer and body.part.closes:
        is_html = body.part.content_type == HTML
        yield _put(body, body.ends, html_footer(closing) if is_html else _said(body, text_footer(closing)))


def _said(body: Body, text: str) -> bytes:
    return spelled(text, body.codec, body.part.charset, body.part.encoding)


def _put(body: Body, at: int, new: bytes) -> Edit:
    return Edit(at, at, new.replace(b"\n", body.line_end), (at, at))


def _tags(image: str | None, trap: str | None) -> bytes:
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
