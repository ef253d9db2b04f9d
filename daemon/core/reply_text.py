"""What did the person write? The text of a mail without what it quotes, its signature and its disclaimers.

Every rule works on lines and looks a few lines ahead at most, so that a hostile mail costs no more than a long one.
Where a quote is marked line by line ("> "), what stands between is an answer and is kept; where it is only begun
(Outlook), all that follows is the quote.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from connectors.message import Address, InboundMessage
from daemon.core.reply_added import banner, legal, notice, sent_by_device
from daemon.core.reply_words import BEGIN_FORWARDED, CLOSINGS, LABELLED, LABELS, ORIGINAL, WROTE, Label
from daemon.core.signature import signature_at

MAX_CHARS = 100_000
MAX_LINE = 1_000  # a longer one is prose, and no rule need look at it
SNIPPET = 300
NOBODY = Address("", "")

# The prefixes of forwarded mail, as Outlook and its like write them.
_FORWARDS = re.compile(
    r"\s*(?:fwd?|wg|vs|tr|rv|vb|vl|doorst|enc|i|pd|vidareb|vid|pf|πρθ|továbbítás|转发|轉寄)\s?[:：]", re.IGNORECASE
)
_QUOTED = re.compile(r"[ \t]{0,3}>")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{1,255}")
_DATE = re.compile(r"\d{4}|\d{1,2}[./-]\d{1,2}|\d{1,2}[:.]\d{2}")
_DAY_AND_TIME = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4},? \d{1,2}:\d{2}.{1,60}[:：]\W{0,3}$")  # Yandex, without an address
_FULL_DATE = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2}")
# How a line that is only the beginning of "On … wrote:" begins.
_OPENS = re.compile(
    r"(?:On|Am|Le|El|Il|Op|Den|Em|Dnia|W dniu|Dne|Dňa|Στις|Την|La|În|Pe|På|Kl|Il giorno|Em)\s(?=.{0,40}\d)",
    re.IGNORECASE,
)
_GROUPWISE = re.compile(r">>> [^>]{1,200}(?:<[^<>\s]{1,200}>)?[^>]{1,60}>>>[ \t]{0,3}$")
_UNSEEN = " \t\xa0*\u200e\u200f\u202a\u202b\u202c\u2069"  # with the marks of writing from right to left
_DRAWN = ("---", "___", "===")
_RULE = re.compile(r"[_-]{10,}$")
_SIGNATURE = re.compile(r"[ \t]{0,3}(?:--|—)[ \t\xa0]?$")  # RFC 3676 section 4.3; many lose the space
_MAILING_LIST = re.compile(r"mailing list|unsubscribe|https?://", re.IGNORECASE)


def reply_text(message: InboundMessage) -> str:
    """What the person wrote; empty only where they wrote nothing (an empty mail, or a bare forward)."""
    own = own_words(message.text, message.from_)
    forwarded = _FORWARDS.match(message.subject[:20]) or not message.in_reply_to
    return own if own or forwarded else _below_block(message.text, message.from_)


def _below_block(text: str, author: Address) -> str:
    """The answer below a quote that a block of header lines introduces and nothing marks."""
    lines = text[:MAX_CHARS].replace("\r", "").split("\n")
    top = _next_written(lines, 0)
    length = _introduction(lines, top) if top < len(lines) else 0
    return _joined([_without_closing(_below_unmarked(lines[top + length :]), author)]) if length else ""


@lru_cache(maxsize=2)  # the rules ask, and then who tells of the mail
def own_words(text: str, author: Address = NOBODY) -> str:
    """The same for a text that is no mail."""
    runs = _unquoted(text[:MAX_CHARS].replace("\r", "").split("\n"))
    own = _joined(_without_closing(run, author) for run in runs)
    return own or _joined(runs).removeprefix("-- \n").strip()


def snippet(text: str) -> str:
    """At most 300 characters of it in one line, ending at a word where it is cut."""
    line = " ".join(text[: 20 * SNIPPET].split())
    if len(line) <= SNIPPET:
        return line
    cut = line[: SNIPPET - 1]
    return (cut.rpartition(" ")[0] if " " in cut[-40:] else cut).rstrip() + "…"


def _unquoted(lines: Sequence[str]) -> list[list[str]]:
    """The runs of lines that are not quoted, in their order."""
    runs: list[list[str]] = [[]]
    at = 0
    while at < len(lines):
        if _QUOTED.match(lines[at]) and not _GROUPWISE.match(lines[at]):
            runs.append([])
            at += 1
        elif length := _introduction(lines, at):
            after = _next_written(lines, at + length)
            if not _is_quoted(lines, after):
                _drop_name_above(runs[-1], lines[at : at + length])
                # Nothing above "On … wrote:": the answer lies somewhere below, and too much is better than nothing.
                above = _joined(runs) or not _attribution(lines, at)
                return runs if above else [_below_unmarked(lines[after:]) or list(lines[after:])]
            at = after
        else:
            runs[-1].append(lines[at])
            at += 1
    return runs


def _below_unmarked(lines: Sequence[str]) -> list[str]:
    """Nothing stands above the quote, and no line of it is marked: the answer lies below its first paragraph.

    A quoted letter of several paragraphs ends with its closing formula. Too much is better than nothing.
    """
    paragraphs = list(_paragraphs(lines))
    closed = (at for at in range(len(paragraphs) - 2, -1, -1) if CLOSINGS.match(paragraphs[at][0].strip()))
    below = paragraphs[next(closed, 0) + 1 :]
    return [line for paragraph in below for line in (*paragraph, "")]


def _drop_name_above(run: list[str], block: Sequence[str]) -> None:
    """Foxmail writes the quoted author's name once more above its block."""
    name = next((at for at in range(len(run) - 1, max(-1, len(run) - 4), -1) if run[at].strip()), None)
    if name is not None and any(Label.FROM in _labels(line) and _value(line) == run[name].strip() for line in block):
        del run[name:]


def _value(line: str) -> str:
    return line.replace("：", ":").partition(":")[2].partition("<")[0].strip(" \"'\t*")


def _introduction(lines: Sequence[str], at: int) -> int:
    """How many lines from here on introduce a quote: "On … wrote:", -----Original Message-----, From: … Sent: …"""
    line = lines[at]
    if not line.strip() or len(line) > MAX_LINE:
        return 0
    return _attribution(lines, at) or _separator(lines, at) or _block(lines, at)


def _attribution(lines: Sequence[str], at: int) -> int:
    """One to four lines that end with a colon and tell who wrote and when."""
    length = _lines_to_colon(lines, at)
    sentence = lines[at : at + length]
    if not sentence or any(_OPENS.match(line) for line in sentence[1:]):  # the next line begins one by itself
        return 0
    joined = " ".join(line.strip() for line in sentence)
    if length > 1 and not (_OPENS.match(joined) or _FULL_DATE.search(sentence[0]) or _ADDRESS.search(sentence[0])):
        return 0
    quote_follows = _is_quoted(lines, _next_written(lines, at + length))
    if length > 1 and not _OPENS.match(joined) and _whole(sentence[-1], quote_follows):
        return 0  # the last line is one by itself, and what stands above it was written
    return length if _tells_who_and_when(joined, quote_follows) else 0


def _whole(line: str, quote_follows: bool) -> bool:
    told = _DATE.search(line) and _ADDRESS.search(line)
    return bool(told) and _tells_who_and_when(line, quote_follows)


def _lines_to_colon(lines: Sequence[str], at: int) -> int:
    """How many lines until one ends with a colon; 0 when that is not within four of the same paragraph."""
    for length, line in enumerate(lines[at : at + 4], start=1):
        if not line.strip() or len(line) > 300 or _QUOTED.match(line):
            return 0
        if (":" in line or "：" in line) and line.rstrip(_UNSEEN).endswith((":", "：")):
            return length
    return 0


def _tells_who_and_when(line: str, quote_follows: bool) -> bool:
    date = _DATE.search(line)
    if not (quote_follows or date):
        return False
    wrote, address = WROTE.search(line), _ADDRESS.search(line)
    if quote_follows:
        return bool(wrote or (address and date) or _DAY_AND_TIME.match(line))
    if address and line.rstrip(_UNSEEN).endswith(">:"):  # Yandex names nothing but the day and the author
        return bool(_FULL_DATE.search(line)) and len(line) < 200
    return bool(wrote and (address or len(line) < 200))


def _separator(lines: Sequence[str], at: int) -> int:
    """A line drawn above the quote, with its block of header lines if there is one."""
    drawn = lines[at].strip(" \t*")
    known = ORIGINAL.match(drawn) or BEGIN_FORWARDED.match(drawn) or _GROUPWISE.match(drawn) or _drawn_around(drawn)
    if not (known or drawn.startswith(_DRAWN)):
        return 0
    after = _next_written(lines, at + 1)
    if block := _block(lines, after):
        return after - at + block
    if known:
        return 1
    if block := _unknown_block(lines, after):
        return after - at + block
    return len(lines) - at if _RULE.match(drawn) and _mailing_list(lines, at) else 0


def _drawn_around(line: str) -> bool:
    """Zoho: ---- On Fri, 27 Nov 2015 11:51:23 +0530 Kevin <kevin@encom.com> wrote ----"""
    return line.startswith("--") and line.endswith("--") and bool(WROTE.search(line) and _DATE.search(line))


def _block(lines: Sequence[str], at: int) -> int:
    """From:, Sent:, To:, Subject: in any order; three of the four within eight lines, From among them."""
    if at >= len(lines) or not _labels(lines[at]):
        return 0
    window = [_labels(line) for line in lines[at : at + 8]]
    seen = frozenset[Label]().union(*window)
    if Label.FROM not in seen or len(seen) < 3:
        return 0
    return max(count for count, labels in enumerate(window, start=1) if labels)


def _labels(line: str) -> frozenset[Label]:
    """Which lines of a block this may be: some words mean From in one language and Sent in another."""
    labelled = LABELLED.match(line)
    return LABELS.get(labelled[1].casefold(), frozenset()) if labelled else frozenset()


def _unknown_block(lines: Sequence[str], at: int) -> int:
    """The same in a language we do not know: three labelled lines, one with an address."""
    window = [line for line in lines[at : at + 5] if LABELLED.match(line)]
    return len(window) if len(window) >= 3 and any(_ADDRESS.search(line[:MAX_LINE]) for line in window) else 0


def _mailing_list(lines: Sequence[str], at: int) -> bool:
    """A list server's footer: a rule, and a few lines with its address at the very end."""
    return len(lines) - at <= 10 and any(_MAILING_LIST.search(line[:MAX_LINE]) for line in lines[at:])


def _next_written(lines: Sequence[str], at: int) -> int:
    """The next line that is not blank, at most three further."""
    for ahead in range(at, min(at + 3, len(lines))):
        if lines[ahead].strip():
            return ahead
    return min(at, len(lines))


def _is_quoted(lines: Sequence[str], at: int) -> bool:
    return at < len(lines) and bool(_QUOTED.match(lines[at]))


def _without_closing(run: Sequence[str], author: Address) -> list[str]:
    """A run of lines without signature, phone's line, disclaimer and banner."""
    kept = _without_added(run)
    return kept[: signature_at(kept, author)]


def _without_added(run: Sequence[str]) -> list[str]:
    """Without what programs and companies add, and without what stands below "-- "."""
    kept: list[str] = []
    for paragraph in _paragraphs(_below_banner(run)):
        if legal(" ".join(paragraph)):
            continue
        for line in paragraph:
            if _SIGNATURE.match(line):
                return kept
            if not (sent_by_device(line.strip()) or notice(line)):
                kept.append(line)
        kept.append("")
    return kept


def _below_banner(run: Sequence[str]) -> Sequence[str]:
    """A warning stands in a paragraph of its own, or in the first line."""
    first = next(_paragraphs(run), [])
    top = run.index(first[0]) if first else 0
    if banner(" ".join(first)) and any(line.strip() for line in run[top + len(first) :]):
        return run[top + len(first) :]
    return run[top + 1 :] if first and banner(first[0]) else run


def _paragraphs(run: Sequence[str]) -> Iterator[list[str]]:
    paragraph: list[str] = []
    for line in [*run, ""]:
        if line.strip():
            paragraph.append(line)
        elif paragraph:
            yield paragraph
            paragraph = []


def _joined(runs: Iterable[Sequence[str]]) -> str:
    pieces = ("\n".join(run).strip() for run in runs)
    return "\n\n".join(piece for piece in pieces if piece)
