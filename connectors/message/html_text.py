"""What does this HTML say, as lines? Quotes become "> " lines and signatures follow "-- ", as in a plain mail.

Not built on `html.parser`: it is quadratic on hostile input (CVE-2025-6069). This reads each character once.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

MAX_NESTING = 200
SEPARATOR = "_" * 32  # Outlook's own line above what it quotes, in its plain mails

_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9:-]{0,40}")
_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_BLANK_LINES = re.compile(r"\n{3,}")
_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "select", "object"})
_PARAGRAPH = frozenset({"p", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "blockquote"})
_BLOCK = _PARAGRAPH | frozenset(
    {"div", "tr", "li", "dd", "dt", "dl", "section", "article", "header", "footer", "center", "body", "address", "form"}
)
_NESTING = frozenset(
    {"div", "blockquote", "span", "section"}
)  # the only ones that clients make quotes and signatures of
# Containers that quote without a blockquote: Yahoo, Proton, Zoho, Thunderbird's and Gmail's attribution lines.
_QUOTES = re.compile(
    r"yahoo_quoted|protonmail_quote|zmail_extra|moz-cite-prefix|moz-email-headers-table|gmail_attr"
    r"|OutlookMessageHeader|reply-intro|tutanota_quote|ms-outlook-mobile-reference-message",
    re.IGNORECASE,
)
# What Outlook puts above all that it quotes, in any language; nothing encloses the quote itself.
_QUOTE_BEGINS = re.compile(
    r"divRplyFwdMsg|appendonsend|border-top:\s?solid\s?(?:windowtext|#?(?:E1E1E1|B5C4DF|CCCCCC))", re.IGNORECASE
)
_SIGNATURES = re.compile(
    r"gmail_signature|moz-signature|protonmail_signature_block-user|(?:id|class)=.{0,3}(?:ms-outlook-mobile-|x_)?signature",
    re.IGNORECASE,
)


def html_text(source: str) -> str:
    """The text a reader sees, its lines and its quoting kept."""
    page = _Page()
    for tag, attributes, words in _tokens(source):
        if words and not page.silent:
            page.write(words)
        if tag:
            page.tag(tag, attributes)
    return page.text()


@dataclass(slots=True)
class _Page:
    lines: list[str] = field(default_factory=list)
    line: list[str] = field(default_factory=list)
    nesting: list[tuple[str, bool]] = field(default_factory=list)  # open containers, and whether each one quotes
    quoted: int = 0
    silent: str = ""  # the element whose content nobody reads

    def write(self, words: str) -> None:
        words = _SPACE.sub(" ", words)
        self.line.append(words if self.line else words.lstrip(" "))

    def break_line(self) -> None:
        text = "".join(self.line).rstrip()
        self.lines.append(("> " * self.quoted + text).rstrip() if self.quoted else text)
        self.line = []

    def begin_block(self) -> None:
        if any(self.line) and "".join(self.line).strip():
            self.break_line()
        self.line = []

    def tag(self, name: str, attributes: str) -> None:
        closing, name = name.startswith("/"), name.lstrip("/").lower()
        if self.silent:
            if closing and name == self.silent:
                self.silent = ""
            return
        if name in _SILENT:
            self.silent = "" if closing or attributes.endswith("/") else name
        elif name == "br":
            self.break_line()
        elif name == "hr":
            self.begin_block()
        elif name in {"td", "th"} and not closing and any(self.line):
            self.write(" ")
        if closing and name in _NESTING:
            self._leave(name)
        if name in _BLOCK:
            self.begin_block()
            if name in _PARAGRAPH and self.lines and self.lines[-1].strip("> "):
                self.break_line()
        if name in _NESTING and not closing:
            self._enter(name, attributes)

    def text(self) -> str:
        self.begin_block()
        return _BLANK_LINES.sub("\n\n", "\n".join(self.lines)).strip("\n")

    def _enter(self, name: str, attributes: str) -> None:
        if len(self.nesting) >= MAX_NESTING:
            return
        quotes = name == "blockquote" or bool(attributes and _QUOTES.search(attributes))
        if quotes or (attributes and name == "div"):
            self._mark(quotes, attributes)
        self.nesting.append((name, quotes))
        self.quoted += quotes

    def _mark(self, quotes: bool, attributes: str) -> None:
        if quotes:
            self.begin_block()
        elif _QUOTE_BEGINS.search(attributes):
            self.begin_block()
            self.lines.append(SEPARATOR)
        elif _SIGNATURES.search(attributes) and not self.quoted:
            self.begin_block()
            self.lines.append("-- ")

    def _leave(self, name: str) -> None:
        # Unclosed inner elements end with the outer one; a stray end tag ends nothing.
        depth = next((at for at in range(len(self.nesting) - 1, -1, -1) if self.nesting[at][0] == name), None)
        if depth is None:
            return
        if any(quotes for _, quotes in self.nesting[depth:]):
            self.begin_block()
        self.quoted -= sum(quotes for _, quotes in self.nesting[depth:])
        del self.nesting[depth:]


def _tokens(source: str) -> Iterator[tuple[str, str, str]]:
    """(tag, its attributes, the text before it). A "<" that opens nothing is text."""
    at = begin = 0
    last_comment_end = source.rfind("-->")
    while (at := source.find("<", at)) >= 0:
        if source.startswith("<!--", at):
            yield "", "", _unescaped(source[begin:at])
            # A comment that never ends would hide the whole mail: only its opening is passed over.
            at = begin = source.find("-->", at + 4) + 3 if at + 4 <= last_comment_end else at + 4
            continue
        name = _NAME.match(source, at + 1)
        if name is None and source[at + 1 : at + 2] not in ("!", "?"):
            at += 1
            continue
        end = _tag_end(source, at)
        if end < 0:
            break
        yield (name[0] if name else ""), (source[name.end() : end] if name else ""), _unescaped(source[begin:at])
        at = begin = end + 1
    yield "", "", _unescaped(source[begin:])


def _tag_end(source: str, at: int) -> int:
    """The closing ">", not one inside a quoted attribute near by (<a title="a > b">)."""
    end = source.find(">", at)
    if end >= 0 and source.count('"', at, end) % 2:
        quote = source.find('"', end, end + 1000)
        return source.find(">", quote) if quote >= 0 else end
    return end


def _unescaped(text: str) -> str:
    if "&" not in text:
        return text
    try:
        return html.unescape(text).replace("\xa0", " ")
    except ValueError:  # &# with thousands of digits: more than int() reads
        return text
