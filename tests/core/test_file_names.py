"""A file's name was typed by a stranger, and people and browsers will read it."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.file_names import LONGEST, harmless_name


@pytest.mark.parametrize(
    ("given_name", "name"),
    [
        ("offer.pdf", "offer.pdf"),
        ("Angebot für Jürgen – final (2).docx", "Angebot für Jürgen – final (2).docx"),
        ("報価書.pptx", "報価書.pptx"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\sam\\offer.pdf", "offer.pdf"),
        ("offer\u202efdp.exe", "offerfdp.exe"),  # shown as offerexe.pdf
        ("a\u200bb\ufeffc\u2066d.pdf", "abcd.pdf"),
        ("two\r\nContent-Type: text\u2028lines.pdf", "two Content-Type_ text lines.pdf"),
        ('what "is" <this>?.pdf', "what _is_ _this__.pdf"),
        ("a\0\ud800.pdf", "a.pdf"),
        (".bashrc", "bashrc"),
        ("offer .pdf", "offer.pdf"),
        ("offer.pdf. . ", "offer.pdf"),
        ("", "document"),
        ("../", "document"),
        (" . .. ", "document"),
        ("\u202e", "document"),
    ],
)
def test_a_name_becomes_harmless(given_name: str, name: str) -> None:
    assert harmless_name(given_name) == name


def test_a_long_name_keeps_its_ending() -> None:
    name = harmless_name("x" * 500 + ".presentation.pptx")
    assert (len(name), name[-6:]) == (LONGEST, "x.pptx")


def test_a_long_ending_is_none() -> None:
    assert harmless_name("offer." + "x" * 500) == "offer." + "x" * (LONGEST - 6)


@given(st.text(max_size=400))
def test_whatever_is_given_the_name_is_short_visible_and_of_no_other_place(text: str) -> None:
    name = harmless_name(text)
    assert 0 < len(name) <= LONGEST
    assert not set(name) & set('/\\<>:"|?*')
    assert all(unicodedata.category(each) not in {"Cc", "Cf", "Cs", "Zl", "Zp"} for each in name)
    assert name not in {".", ".."}
    assert name.strip(" .") == name
    assert harmless_name(name) == name
