"""What does a browser's own parser (lexbor, https://html.spec.whatwg.org/) say about a body before and after?

The two trees have the same shape, so each link that it finds is held against the link that came of it: ours where it
should be, to the letter what it was where it should not. What Outlook reads between its conditions is parsed like that
too, since to everybody else it is one comment.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.found import Found, as_read, is_web
from daemon.core.rewrite.html import OUTLOOKS_SHAPES, read_html

OURS = "https://t.example/l/"
_CONDITION = re.compile(r"<!--\[if[\t\n\f\r ][^\]>]{0,200}\]>(.*?)(?:<!\[endif\]|--!?>\Z)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Judged:
    """`wrong` are what each link was, what it should be and what it is. `lost` are bytes that the originals lack."""

    links: int
    wrong: tuple[tuple[str | None, str | None, str | None], ...]
    is_same: bool


def hrefs(html: str) -> Iterator[str | None]:
    """As lexbor reads them, in the order of its tree."""
    root = LexborHTMLParser(html).root
    return iter(()) if root is None else _hrefs(root)


def rewritten(body: bytes, links: tuple[Found, ...]) -> bytes:
    return applied(body, [Edit(link.start, link.end, ours(number)) for number, link in enumerate(links)])


def ours(number: int) -> bytes:
    return f"{OURS}{number}".encode()


def judged(body: bytes, after: bytes | None = None) -> Judged:
    """Our own way with it; or what another way made of it."""
    links, _ = read_html(body.decode("latin-1"), "utf-8")
    made = rewritten(body, links) if after is None else after
    known = {ours(number).decode(): link.url for number, link in enumerate(links)}
    before = list(hrefs(body.decode("utf-8", "replace")))
    behind = list(hrefs(made.decode("utf-8", "replace")))
    wrong = [
        (was, _wanted(was), is_) for was, is_ in zip(before, behind, strict=False) if not _is_right(was, is_, known)
    ]
    if len(before) != len(behind):
        wrong.append((None, str(len(before)), str(len(behind))))
    return Judged(sum(_wanted(was) is not None for was in before), tuple(wrong), _undone(made, body, links) == body)


def _wanted(was: str | None) -> str | None:
    """The address that it must lead to, None where it must stay."""
    url = as_read(was or "")
    return url if is_web(url) else None


def _is_right(was: str | None, is_: str | None, known: dict[str, str]) -> bool:
    wanted = _wanted(was)
    return is_ == was if wanted is None else known.get(is_ or "") == wanted


def _undone(made: bytes, body: bytes, links: tuple[Found, ...]) -> bytes:
    for number in reversed(range(len(links))):
        link = links[number]
        made = body[link.start : link.end].join(made.rsplit(ours(number), 1))
    return made


def _hrefs(root: LexborNode) -> Iterator[str | None]:
    for node in root.traverse(include_text=True):
        tag = node.tag or ""
        if tag in ("a", "area") or tag.startswith(OUTLOOKS_SHAPES):
            if "href" in node.attributes:
                yield node.attributes["href"]
        elif tag == "-comment" and (inside := _CONDITION.match(node.html or "")):
            yield from hrefs(inside[1])
