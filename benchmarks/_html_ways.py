"""Other ways to replace the links of an HTML body, as mailing tools do it: by a regex, or parsed and written anew.

Each says what it made, and the address that it believes to have stood where each of ours stands now.
"""

import html
import re
from collections.abc import Callable
from typing import Any

from selectolax.lexbor import LexborHTMLParser

from daemon.core.rewrite.edits import Edit, applied
from daemon.core.rewrite.found import is_web
from daemon.core.rewrite.html import read_html
from tests.core.rewrite.oracle import ours

Made = tuple[bytes, list[str]]
Way = Callable[[bytes], Made]

_IN_ANCHORS = re.compile(r"""(<a\b[^>]*?\shref\s*=\s*["']\s*)(https?://[^"'>\s]+)""", re.IGNORECASE)
_IN_QUOTES = re.compile(r"""(\shref=(["']))(https?://.*?)(?=\2)""", re.IGNORECASE | re.DOTALL)
_OF_LETTERS = re.compile(r"""(href=["'])(https?://[A-Za-z0-9.:-]+(?:/[A-Za-z0-9./+?&_%=~:;()\[\]#-]*)?)(?=["'])""")


def harken(body: bytes) -> Made:
    links, _ = read_html(body.decode("latin-1"), "utf-8")
    edits = [Edit(link.start, link.end, ours(number)) for number, link in enumerate(links)]
    return applied(body, edits), [link.url for link in links]


def in_anchors(body: bytes) -> Made:
    return _by_regex(_IN_ANCHORS, body)


def in_quotes(body: bytes) -> Made:
    return _by_regex(_IN_QUOTES, body)


def of_letters(body: bytes) -> Made:
    return _by_regex(_OF_LETTERS, body)


def lexbor(body: bytes) -> Made:
    tree = LexborHTMLParser(body.decode("utf-8", "replace"))
    urls: list[str] = []
    for node in tree.css("a[href], area[href]"):
        url = (node.attributes["href"] or "").strip()
        if is_web(url):
            node.attrs["href"] = ours(len(urls)).decode()  # type: ignore[index]
            urls.append(url)
    return (tree.html or "").encode(), urls


def by_lxml(lxml_html: Any) -> Way:
    """With the module `lxml.html`, which Harken itself has no use for."""

    def way(body: bytes) -> Made:
        try:
            tree = lxml_html.document_fromstring(body.decode("utf-8", "replace"))
        except (ValueError, lxml_html.etree.ParserError):
            return body, []
        urls: list[str] = []
        for node in tree.iter("a", "area"):
            url = (node.get("href") or "").strip()
            if is_web(url):
                node.set("href", ours(len(urls)).decode())
                urls.append(url)
        return lxml_html.tostring(tree, encoding="utf-8"), urls

    return way


def _by_regex(pattern: re.Pattern[str], body: bytes) -> Made:
    urls: list[str] = []

    def replaced(found: re.Match[str]) -> str:
        url = html.unescape(found.groups()[-1])
        if not is_web(url):
            return found[0]
        urls.append(url)
        return f"{found[1]}{ours(len(urls) - 1).decode()}"

    text = body.decode("utf-8", "surrogateescape")
    return pattern.sub(replaced, text).encode("utf-8", "surrogateescape"), urls
