"""The start tags of an HTML text, each where it stands: a tokenizer that changes nothing and forgives everything.

It follows the tokenization of the HTML standard (https://html.spec.whatwg.org/#tokenization) as far as a tag's place
depends on it, with one difference: what stands in Outlook's conditional comments is markup too, since Outlook reads it.
Each character is looked at a bounded number of times, however broken the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

WHITE = r"\t\n\f\r "
_NEXT = re.compile(r"<(?:([a-zA-Z][^\t\n\f\r />]*)|(!--)|/([a-zA-Z][^\t\n\f\r />]*)|[!?/])")
_ATTRIBUTE = re.compile(
    rf"[{WHITE}/]*+(?P<name>[^{WHITE}/>][^{WHITE}/>=]*+)"
    rf"(?:[{WHITE}]*+=[{WHITE}]*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<open>[\"'])|(?P<bare>[^{WHITE}>]*+)))?"
)
_TAG_ENDS = re.compile(rf"[{WHITE}/]*+>")
_WHOLE_COMMENT = re.compile("<!--->|<!-->")
_COMMENT_ENDS = re.compile("--!?>")
# Outlook reads what stands between these; to everybody else it is one comment.
_CONDITION = re.compile(rf"\[if[{WHITE}][^\]>]{{0,200}}\]>", re.IGNORECASE)
_CONDITION_ENDS = re.compile(r"<!\[endif\]", re.IGNORECASE)
# Between these and their end tags there is no markup, as with scripting off: a mail's `noscript` is markup.
_TEXT_ONLY = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes"})
_DRAWINGS = frozenset({"svg", "math"})
_OF_PAGES = frozenset(
    "b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta"
    " nobr ol p pre ruby s small span strong strike sub sup table tt u ul var".split()
)
_DEEPEST = 20  # conditions in conditions


class Attribute(NamedTuple):
    """`start` and `end` are those of its value, without quotes; both are -1 where it has none."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A start tag. Names are in lower case; of two attributes of one name, only the first counts."""

    name: str
    start: int
    end: int
    attributes: tuple[Attribute, ...]

    def attribute(self, name: str) -> Attribute | None:
        return next((each for each in self.attributes if each.name == name), None)


@dataclass(frozen=True, slots=True)
class EndTag:
    name: str
    start: int


def tags(text: str) -> Iterator[Tag | EndTag]:
    """In their order. What stands in a conditional comment comes at its place; its end tags do not."""
    return _tags(text, 0, len(text), 0)


def _tags(text: str, at: int, end: int, depth: int) -> Iterator[Tag | EndTag]:
    drawing = _Drawing()
    while (found := _NEXT.search(text, at, end)) is not None:
        name, comment, closes = found.groups()
        if comment:
            inside, at = found.end(), _end_of_comment(text, found.start(), end)
            if depth < _DEEPEST and (condition := _CONDITION.match(text, inside, at)):
                yield from _conditional(text, condition.end(), at, depth)
        elif not (name or closes):
            at = _behind(text, ">", found.end(), end)
        elif (read := _attributes(text, found.end(), end)) is None:
            return  # it never ends: nothing behind it is markup
        elif closes:
            at = read[1]
            drawing.closes(closes.lower())
            if depth == 0:
                yield EndTag(closes.lower(), found.start())
        else:
            tag = Tag(name.lower(), found.start(), read[1], read[0])
            yield tag
            drawing.opens(tag.name, is_empty=text.endswith("/>", found.start(), tag.end))
            at = tag.end if drawing.depth else _end_of_content(text, tag, end)


class _Drawing:
    """How deep in SVG or MathML the text is: there, a title or a style sheet is markup like any other.

    https://html.spec.whatwg.org/#parsing-main-inforeign: what belongs to a page ends a drawing that was left open.
    """

    def __init__(self) -> None:
        self.depth = 0

    def opens(self, name: str, *, is_empty: bool) -> None:
        if name in _DRAWINGS:
            self.depth += not is_empty
        elif name in _OF_PAGES:
            self.depth = 0

    def closes(self, name: str) -> None:
        if name in _DRAWINGS and self.depth:
            self.depth -= 1
        elif name in ("p", "br"):
            self.depth = 0


def _end_of_content(text: str, tag: Tag, end: int) -> int:
    """Where markup goes on: behind the tag, where what it holds is markup."""
    if tag.name == "plaintext":
        return end
    return _end_of_text(text, tag.name, tag.end, end) if tag.name in _TEXT_ONLY else tag.end


def _conditional(text: str, at: int, end: int, depth: int) -> Iterator[Tag | EndTag]:
    ends = _CONDITION_ENDS.search(text, at, end)
    return _tags(text, at, ends.start() if ends else end, depth + 1)


def _attributes(text: str, at: int, end: int) -> tuple[tuple[Attribute, ...], int] | None:
    """Those of the tag, and where it ends. None where it does not."""
    read: list[Attribute] = []
    while (closed := _TAG_ENDS.match(text, at, end)) is None:
        found = _ATTRIBUTE.match(text, at, end)
        if found is None or found["open"]:
            return None
        which = next((group for group in ("double", "single", "bare") if found[group] is not None), None)
        start, stop = found.span(which) if which else (-1, -1)
        read.append(Attribute(found["name"].lower(), start, stop))
        at = found.end()
    return tuple(read), closed.end()


def _end_of_comment(text: str, start: int, end: int) -> int:
    """Behind "-->" or "--!>"; "<!-->" and "<!--->" are whole comments."""
    found = _WHOLE_COMMENT.match(text, start, end) or _COMMENT_ENDS.search(text, start + 4, end)
    return found.end() if found else end


def _behind(text: str, sign: str, at: int, end: int) -> int:
    place = text.find(sign, at, end)
    return end if place < 0 else place + len(sign)


def _end_of_text(text: str, name: str, at: int, end: int) -> int:
    found = re.compile(rf"</{name}(?=[{WHITE}/>])", re.IGNORECASE).search(text, at, end)
    return found.start() if found else end
