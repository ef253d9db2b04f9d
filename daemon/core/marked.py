"""Which marks of ours may this mail carry? Only our keys can tell, so this finds what looks like one.

Whatever the host: the one that our links are made with may change. Mail gateways put links into links of their own
(Microsoft's SafeLinks, Proofpoint's urldefense) with ours percent-encoded inside, once or, on a second gateway, twice.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from urllib.parse import unquote

from connectors.message import InboundMessage

MOST = 20
SHORTEST = 46  # a key id, 16 bytes of tag, a kind and a send's id, in base64
LOOKED_AT = 256 * 1024
LINES = 3  # over which an old program breaks a long link
HEADERS = ("Delivered-To", "X-Original-To")  # where a server notes the sub-address that others leave out of To

_REPLY = re.compile(r"(?<![a-z0-9])hk\.([a-z2-7]{40})(?=@)", re.IGNORECASE)
_SLASH = r"(?:/|%(?:25)?2F)"
_LINK = re.compile(rf"{_SLASH}[lodu]{_SLASH}((?:[\w-]|%(?:25)?(?:2D|5F)){{8,4096}}+)(;!!)?", re.IGNORECASE | re.ASCII)
_NEXT_LINE = re.compile(r"=?\r?\n[> \t]{0,20}([\w-]{1,1000})", re.ASCII)
_HYPHEN, _UNDERSCORE = re.compile(r"%(?:25)?2D", re.IGNORECASE), re.compile(r"%(?:25)?5F", re.IGNORECASE)
# Proofpoint's older form writes "/" as "_" and "%" as "-": https-3A__track.example_l_…
_PROOFPOINT = re.compile(r"urldefense\.proofpoint\.com/v2/url\?u=([\w.%-]{20,6000})", re.ASCII)


def reply_tokens(message: InboundMessage) -> tuple[str, ...]:
    """In the ids it answers, nearest first, and in the addresses it came to; in lower case."""
    ids = (*message.in_reply_to, *reversed(message.references))
    addresses = (each.email for each in (*message.to, *message.cc))
    noted = (value[:1000] for name in HEADERS for value in message.headers.all(name)[:MOST])
    return _first(found.lower() for text in chain(ids, addresses, noted) for found in _REPLY.findall(text))


def link_tokens(message: InboundMessage) -> tuple[str, ...]:
    """In its text and HTML and in those of enclosed mails: what stands in one piece, then what lines broke."""
    texts = [text[:LOOKED_AT] for text in _texts(message)]
    whole = (_plain(found) for text in texts for found in _links(text))
    broken = (joined for text in texts for found in _links(text) for joined in _continued(text, found))
    return _first(token for token in chain(whole, broken) if len(token) >= SHORTEST)


def _texts(message: InboundMessage) -> Iterator[str]:
    yield from filter(None, (message.text, message.html))
    for part in message.parts:
        if part.embedded:
            yield from _texts(part.embedded)


def _links(text: str) -> Iterator[re.Match[str]]:
    yield from _LINK.finditer(text)
    for wrapped in _PROOFPOINT.finditer(text):
        yield from _LINK.finditer(unquote(wrapped[1].replace("-", "%").replace("_", "/")))


def _plain(found: re.Match[str]) -> str:
    token = _UNDERSCORE.sub("_", _HYPHEN.sub("-", found[1]))
    # Proofpoint's newer form: https://urldefense.com/v3/__https://track.example/l/…__;!!
    return token.removesuffix("__") if found[2] else token


def _continued(text: str, found: re.Match[str]) -> Iterator[str]:
    """With the beginning of the next line, and of the one after it: nobody knows where it ended."""
    token, at = found[1], found.end()
    for _ in range(LINES):
        more = _NEXT_LINE.match(text, at) if found.string is text else None
        if more is None:
            return
        token, at = token + more[1], more.end()
        yield token


def _first(tokens: Iterable[str]) -> tuple[str, ...]:
    """Distinct ones, so many at most; of a mail full of them, the rest is not even looked for."""
    return tuple(islice(dict.fromkeys(islice(tokens, 50 * MOST)), MOST))
