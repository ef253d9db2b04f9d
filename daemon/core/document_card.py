"""What stands in a mail for a document that left it: a card in its HTML, two lines in its plain text.

Mail programs take no style sheet, many block pictures, and some turn colours round in the dark: so a card is a table
with its styles inline, has no picture at all, and takes the colours of the mail; only the button brings its own, and an
edge for the dark.
Lines stay far below the 998 bytes that mail servers pass on (RFC 5322 section 2.1.1).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape
from types import MappingProxyType

FONT = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"
CARD = """
<table role="presentation" cellpadding="0" cellspacing="0" border="0" width="100%"
 style="max-width:480px;margin:16px 0 0;border:1px solid #8b909a;border-radius:8px;border-collapse:separate"><tr>
<td width="36" style="padding:14px 0 14px 16px;{font};font-size:11px;font-weight:700;letter-spacing:.04em">{label}</td>
<td style="padding:12px;{font};font-size:15px;line-height:20px;word-break:break-word">
<a href="{url}"
 style="color:inherit;text-decoration:none;font-weight:600"><span dir="auto">{name}</span></a><br>
<span style="font-size:13px">{about}</span></td>
<td align="right" width="1" style="padding:12px 14px 12px 0;{font};font-size:14px">
<a href="{url}" title="{open}: {name}"
 style="display:inline-block;padding:8px 16px;border:1px solid #8b909a;border-radius:6px;background-color:#24292f;
 color:#ffffff;text-decoration:none;font-weight:600;white-space:nowrap">{open}</a></td>
</tr></table>
"""
LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Card:
    """`label` is its kind in a few letters; `size` in bytes; `pages` None where nobody knows."""

    name: str
    label: str
    size: int
    url: str
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Words:
    open: str
    page: str
    pages: str
    units: tuple[str, str] = ("kB", "MB")
    comma: str = ","


WORDS: Mapping[str, Words] = MappingProxyType(
    {
        "en": Words("Open", "page", "pages", comma="."),
        "sv": Words("Öppna", "sida", "sidor"),
        "de": Words("Öffnen", "Seite", "Seiten"),
        "fr": Words("Ouvrir", "page", "pages", units=("ko", "Mo")),
        "es": Words("Abrir", "página", "páginas"),
    }
)


def html_cards(cards: Iterable[Card], language: str) -> str:
    """In ASCII, so that they say the same in every charset. `language` is one of `WORDS`."""
    words = WORDS[language]
    return "".join(_html(card, words) for card in cards).encode("ascii", "xmlcharrefreplace").decode()


def text_cards(cards: Iterable[Card], language: str) -> str:
    words = WORDS[language]
    return "".join(f"\n\n[{card.label}] {card.name} ({_about(card, words)})\n{card.url}" for card in cards)


def language_of(header: str | None, usual: str) -> str:
    """By a mail's Content-Language (RFC 3282), where it names one that we speak; the first of several counts."""
    named = (header or "").partition(",")[0].partition("-")[0].strip().lower()
    return named if named in WORDS else usual


def _html(card: Card, words: Words) -> str:
    return CARD.format(
        font=FONT,
        label=escape(card.label),
        url=escape(card.url),
        name=escape(_shortened(card.name)),
        about=escape(_about(card, words)),
        open=words.open,
    )


def _shortened(name: str) -> str:
    """In its middle. Each character may take nine in ASCII."""
    return name if len(name) <= LONGEST_NAME else f"{name[:-20][: LONGEST_NAME - 21]}…{name[-20:]}"


def _about(card: Card, words: Words) -> str:
    pages = f"{card.pages} {words.page if card.pages == 1 else words.pages}" if card.pages else ""
    return ", ".join(filter(None, (pages, _size(card.size, words))))


def _size(size: int, words: Words) -> str:
    """As people read it: "34 kB", "1.2 MB"."""
    kilo, mega = words.units
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} {kilo}"
    return f"{size / 1_000_000:.1f} {mega}".replace(".", words.comma)
