"""What stands around a document says the same in every language."""

import re

import pytest

from daemon.web.capture.languages import LANGUAGES
from daemon.web.viewer.note import with_page_links
from daemon.web.viewer.shown import NoticeKind, Wrong
from daemon.web.viewer.words import WORDS

FILLED_IN = re.compile(r"\{\w+\}")


def test_there_are_words_in_every_language():
    assert tuple(WORDS) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_everything_and_fills_in_the_same(language):
    english, words = WORDS["en"], WORDS[language]
    assert words.keys() == english.keys()
    for name, sentence in words.items():
        assert sorted(FILLED_IN.findall(sentence)) == sorted(FILLED_IN.findall(english[name])), name


def test_a_template_finds_every_word_by_its_name():
    """Jinja looks for a method first: `words.keys` would be one."""
    assert [name for name in WORDS["en"] if hasattr(dict, name)] == []


def test_there_is_a_sentence_for_whatever_is_not_shown():
    for kind in NoticeKind:
        assert {f"{kind}_title", f"{kind}_meaning"} <= WORDS["en"].keys()
    assert {f"wrong_{wrong}" for wrong in Wrong} <= WORDS["en"].keys()


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("See page 5.", 'See <a href="#page=5">page 5</a>.'),
        ("Auf Seite 2", 'Auf <a href="#page=2">Seite 2</a>'),
        ("på sidan 12", 'på <a href="#page=12">sidan 12</a>'),
        ("la página 3", 'la <a href="#page=3">página 3</a>'),
        ("page 0, page 13, homepage 4", "page 0, page 13, homepage 4"),  # none of them is a page of it
        ("<b>page 1</b>", '&lt;b&gt;<a href="#page=1">page 1</a>&lt;/b&gt;'),
    ],
)
def test_a_note_leads_to_the_pages_it_names(note, shown):
    assert with_page_links(note, 12) == shown
