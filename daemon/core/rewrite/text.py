"""The links of a plain text body: where a reader's mail program would end them, or not at all.

RFC 3986 appendix C: addresses stand between "<" and ">", where lines may break inside them, or between white space,
with the sentence's punctuation behind. Where nobody can tell the end, as where Japanese goes on without a space, a link
is left alone: better untracked than cut.
"""

import re
from collections.abc import Iterator

from daemon.core.rewrite.found import Found, as_read, is_web

_LINK = re.compile(r"(?<![A-Za-z0-9+.-])https?://[^\x00-\x20<>\"\x7f\\^`{|}]+", re.IGNORECASE)
_BROKEN_REST = re.compile(r"(?:[ \t]?\r?\n[^\x00-\x20<>\"\x7f]+){1,5}>")
_MARK = re.compile(
    r"[ \t]{0,2}(?:\{(?:untracked|mktNoTrack)\}|class=[\"']?(?:untracked|mktNoTrack)[\"']?)", re.IGNORECASE
)
_TEMPLATE_AHEAD = re.compile(r"\{\{|\{%|\$\{")
_SENTENCE = ".,;:!?'*_~…’‘”“»«"
_CLOSING = {")": "(", "]": "["}
_EAST_ASIAN_MARKS = re.compile("[\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]")
_SPACES = re.compile("[\u0085\u00a0\u2000-\u200b\u2028-\u202f\u205f\u2060\ufeff\ufffd]")
_EAST_ASIAN = re.compile("[\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]")


def read_text(text: str, charset: str) -> tuple[Found, ...]:
    """`text` is the body's bytes as ISO 8859-1, `charset` what they really are; in the order of the text."""
    return tuple(_links(text, charset))


def _links(text: str, charset: str) -> Iterator[Found]:
    at = 0
    while (run := _LINK.search(text, at)) is not None:
        found = _link(text, run, charset)
        at = run.end()
        if found is not None:
            at = found.mark_ends or found.end
            yield found


def _link(text: str, run: re.Match[str], charset: str) -> Found | None:
    start, end = run.span()
    bracketed = text[start - 1 : start] == "<"
    if bracketed and (rest := _BROKEN_REST.match(text, end)):
        end = rest.end() - 1
        url = as_read(_decoded(text[start:end], charset).replace(" ", ""))
    else:
        bracketed = bracketed and text[end : end + 1] == ">"
        url = _decoded(text[start:end], charset)
        if not bracketed:
            url = _ended(url)
            end = start + len(url.encode(charset, "replace"))
    if not is_web(url) or (not bracketed and _EAST_ASIAN.search(url)) or _TEMPLATE_AHEAD.match(text, end):
        return None
    mark = _MARK.match(text, end)
    return Found(start, end, url, untracked=mark is not None, mark_ends=mark.end() if mark else None)


def _ended(run: str) -> str:
    """Without what belongs to the sentence: its punctuation, and a bracket that was opened before."""
    for stops in (_SPACES, _EAST_ASIAN_MARKS):
        run = stops.split(run, maxsplit=1)[0]
    while run:
        last = run[-1]
        unopened = last in _CLOSING and run.count(last) > run.count(_CLOSING[last])
        if last not in _SENTENCE and not unopened:
            break
        run = run[:-1]
    return run


def _decoded(run: str, charset: str) -> str:
    return run if run.isascii() else run.encode("latin-1").decode(charset, "replace")
