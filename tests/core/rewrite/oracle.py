"""What does a browser's own parser (lexbor, https://html.spec.whatwg.org/) say about a body before and after?

The two trees have the same shape, so each link that it finds is held against the link that came of it: ours where it
should be, to the letter what it was where it should not. What Outlook reads between its conditions is parsed like that
too, since to everybody else it is one comment.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from selectolax.lexbor import LexborHTMLParser, LexborNode

from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.found import as_read, is_web
from daemon.core.rewrite.html import OUTLOOKS_SHAPES, read_html

OURS = "https://t.example/l/"
_OURS = re.compile(re.escape(OURS.encode()) + b"[0-9]+/")
_CONDITION = re.compile(r"<!--\[if[\t\n\f\r ][^\]>]{0,200}\]>(.*?)(?:<!\[endif\]|--!?>\Z)", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True)
class Judged:
    """`wrong` are what each link was, what it should be and what it is, place by place; `right` are those of all
    `links` that lead where they should, wherever they stand now.
    """

    links: int
    right: int
    wrong: tuple[tuple[str | None, str | None, str | None], ...]
    nothing_else_changed: bool


def judged(body: bytes) -> Judged:
    """Our own way with it."""
    links, _ = read_html(body.decode("latin-1"), "utf-8")
    edits = [Edit(link.start, link.end, ours(number)) for number, link in enumerate(links)]
    return held_against(body, applied(body, edits), [link.url for link in links])


def held_against(body: bytes, after: bytes, urls: Sequence[str]) -> Judged:
    """What some way made of it: where `ours(0)` stands now, the first of the addresses stood before."""
    known = {ours(number).decode(): url for number, url in enumerate(urls)}
    before, behind = list(hrefs(body.decode("utf-8", "replace"))), list(hrefs(after.decode("utf-8", "replace")))
    pairs = zip_longest(before, behind)
    wrong = tuple((was, _wanted(was), is_) for was, is_ in pairs if not _is_right(was, is_, known))
    wanted = Counter(url for was in before if (url := _wanted(was)) is not None)
    lead = Counter(known[is_] for is_ in behind if is_ in known)
    return Judged(wanted.total(), (wanted & lead).total(), wrong, _is_all_but_links(body, after))


def ours(number: int) -> bytes:
    return f"{OURS}{number}/".encode()


def hrefs(html: str) -> Iterator[str | None]:
    """As lexbor reads them, in the order of its tree."""
    root = LexborHTMLParser(html).root
    return iter(()) if root is None else _hrefs(root)


def _wanted(was: str | None) -> str | None:
    """The address that it must lead to, None where it must stay."""
    url = as_read(was or "")
    return url if is_web(url) else None


def _is_right(was: str | None, is_: str | None, known: dict[str, str]) -> bool:
    wanted = _wanted(was)
    return is_ == was if wanted is None else known.get(is_ or "") == wanted


def _is_all_but_links(body: bytes, after: bytes) -> bool:
    """Each piece between our addresses stands in the original, in their order, from its beginning to its end."""
    first, *rest = _OURS.split(after)
    if not rest or not body.startswith(first):
        return body == after
    at = len(first)
    for piece in rest[:-1]:
        found = body.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return body.endswith(rest[-1]) and at <= len(body) - len(rest[-1])


def _hrefs(root: LexborNode) -> Iterator[str | None]:
    for node in root.traverse(include_text=True):
        tag = node.tag or ""
        if tag in ("a", "area") or tag.startswith(OUTLOOKS_SHAPES):
            if "href" in node.attributes:
                yield node.attributes["href"]
        elif tag == "-comment" and (inside := _CONDITION.match(node.html or "")):
            yield from hrefs(inside[1])
