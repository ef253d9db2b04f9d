"""What a mail says of a document that left it."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from daemon.core.document_card import WORDS, Card, html_cards, language_of, text_cards
from daemon.web.viewer.words import WORDS as OF_THE_VIEWER

URL = "https://track.example/d/abc"


def card(name: str = "offer.pdf", size: int = 1_234_567, pages: int | None = 12) -> Card:
    return Card(name, "PDF", size, URL, pages)


@pytest.mark.parametrize(
    ("language", "size", "pages", "said"),
    [
        ("en", 1_234_567, 12, "12 pages, 1.2 MB"),
        ("en", 999_999, 1, "1 page, 1000 kB"),
        ("sv", 1_234_567, 12, "12 sidor, 1,2 MB"),
        ("de", 34_000, 12, "12 Seiten, 34 kB"),
        ("fr", 1_234_567, 12, "12 pages, 1,2 Mo"),
        ("es", 12, 1, "1 página, 1 kB"),
        ("en", 2_000_000, None, "2.0 MB"),
    ],
)
def test_it_says_how_much_there_is_to_read(language: str, size: int, pages: int | None, said: str) -> None:
    assert text_cards([card(size=size, pages=pages)], language) == f"\n\n[PDF] offer.pdf ({said})\n{URL}"
    tree = LexborHTMLParser(html_cards([card(size=size, pages=pages)], language))
    assert said in tree.text()


def test_it_speaks_what_the_viewer_speaks() -> None:
    assert WORDS.keys() == OF_THE_VIEWER.keys()


def test_a_name_is_shown_as_it_is_and_never_becomes_markup() -> None:
    written = html_cards([card("Förslag <b>&\"'.pdf")], "sv")
    assert written.isascii()
    tree = LexborHTMLParser(written)
    assert [link.attributes["href"] for link in tree.css("a")] == [URL, URL]
    assert tree.css("a")[0].text() == "Förslag <b>&\"'.pdf"
    assert tree.css("a")[1].text() == "Öppna"
    assert tree.css_first("b") is None


@pytest.mark.parametrize("name", ["ä" * 146 + ".pdf", "𝔞" * 146 + ".pdf", "&" * 146 + ".pdf"])
def test_a_long_name_keeps_its_ending_and_its_lines_pass_every_mail_server(name: str) -> None:
    written = html_cards([card(name)] * 5, "sv")
    assert max(map(len, written.split("\n"))) < 998
    assert LexborHTMLParser(written).css("a")[0].text().endswith(name[-20:])


@pytest.mark.parametrize(
    ("header", "language"),
    [(None, "en"), ("sv", "sv"), ("de-AT, en", "de"), ("FR", "fr"), ("fi", "en"), ("", "en"), ("x" * 9, "en")],
)
def test_it_is_said_in_the_language_of_the_mail_or_the_teams(header: str | None, language: str) -> None:
    assert language_of(header, "en") == language
