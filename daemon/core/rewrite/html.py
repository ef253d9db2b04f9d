"""The links of an HTML body, and where its image goes."""

from collections.abc import Iterator

from daemon.core.rewrite.found import Found, as_read, decoded, is_web, says_untracked, text_end
from daemon.core.rewrite.references import unescaped
from daemon.core.rewrite.tags import EndTag, Tag, tags

LINKS = frozenset({"a", "area"})
OUTLOOKS_SHAPES = "v:"  # VML: the buttons of most mails, as Outlook shows them


def read_html(text: str, codec: str) -> tuple[tuple[Found, ...], int]:
    """Its links in the order of the text, and where its body ends: there the image goes.

    `text` is the body's bytes as ISO 8859-1, so that places are those of bytes; `codec` is what they are.
    """
    links: list[Found] = []
    ends = text_end(text)
    body_ended = False
    for tag in tags(text):
        if isinstance(tag, EndTag):
            if tag.name == "body" or (tag.name == "html" and not body_ended):
                ends, body_ended = tag.start, tag.name == "body"
        else:
            links.extend(_link(tag, text, codec))
    return tuple(links), ends


def _link(tag: Tag, text: str, codec: str) -> Iterator[Found]:
    if tag.name not in LINKS and not tag.name.startswith(OUTLOOKS_SHAPES):
        return
    href = tag.attribute("href")
    if href is None or href.start == href.end:
        return
    written = decoded(text[href.start : href.end], codec)
    url = as_read(unescaped(written)) if written is not None else ""
    if is_web(url):
        named = tag.attribute("class")
        own = named is not None and says_untracked(unescaped(text[named.start : named.end]))
        # White space around an address means nothing, with quotes around it and without.
        yield Found(href.start, href.end, url, breaks=(href.start, href.end), untracked=own)
