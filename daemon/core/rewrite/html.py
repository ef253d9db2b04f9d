"""The links of an HTML body, and where its image goes."""

from collections.abc import Iterator
from dataclasses import dataclass

from daemon.core.rewrite.found import Found, as_read, is_web, says_untracked
from daemon.core.rewrite.references import unescaped
from daemon.core.rewrite.tags import EndTag, Tag, tags

LINKS = frozenset({"a", "area"})
OUTLOOKS_SHAPES = "v:"  # VML: the buttons of most mails, as Outlook shows them


@dataclass(frozen=True, slots=True)
class Body:
    """`links` in the order of the text; `image_at` is where the body ends."""

    links: tuple[Found, ...]
    image_at: int


def read_html(text: str, charset: str) -> Body:
    """`text` is the body's bytes as ISO 8859-1, so that places are those of bytes; `charset` is what they are."""
    links: list[Found] = []
    image_at = len(text.rstrip("\r\n"))
    body_ended = False
    for tag in tags(text):
        if isinstance(tag, EndTag):
            if tag.name == "body" or (tag.name == "html" and not body_ended):
                image_at, body_ended = tag.start, tag.name == "body"
        else:
            links.extend(_link(tag, text, charset))
    return Body(tuple(links), image_at)


def _link(tag: Tag, text: str, charset: str) -> Iterator[Found]:
    if tag.name not in LINKS and not tag.name.startswith(OUTLOOKS_SHAPES):
        return
    href = tag.attribute("href")
    if href is None or href.start == href.end:
        return
    url = as_read(unescaped(_decoded(text[href.start : href.end], charset)))
    if is_web(url):
        marked = tag.attribute("class")
        own = marked is not None and says_untracked(text[marked.start : marked.end])
        yield Found(href.start, href.end, url, untracked=own)


def _decoded(value: str, charset: str) -> str:
    return value if value.isascii() else value.encode("latin-1").decode(charset, "replace")
