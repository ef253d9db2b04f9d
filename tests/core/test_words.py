"""The files of words are whole: each table is asked for, each phrase stands once and reads as it should."""

import re
from pathlib import Path

import pytest

import daemon.core
from daemon.core.tables import BETWEEN, LANGUAGES, table

CODE = "\n".join(path.read_text() for path in Path(*daemon.core.__path__).rglob("*.py") if path.parent.name != "words")
ASKED = frozenset(re.findall(r'table\("([\w.]+)"\)', CODE))
EACH = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.__name__.rpartition(".")[2])


def test_every_table_is_asked_for_and_there() -> None:
    assert frozenset(name for language in LANGUAGES for name in language.WORDS) == ASKED


def test_a_table_that_nobody_knows_is_an_error_at_once() -> None:
    with pytest.raises(KeyError):
        table("absence.unheard_of")


@EACH
def test_no_phrase_stands_twice_in_a_table(language) -> None:
    for name, words in language.WORDS.items():
        phrases = [each.strip() for each in words.split(BETWEEN)]
        assert len(phrases) == len(set(phrases)), name


@EACH
def test_every_choice_is_closed_and_of_two_or_more(language) -> None:
    for name, words in language.WORDS.items():
        assert all("," in each for each in re.findall(r"\[([^\]]*)\]", words)), name
        assert not re.search(r"[\[\]]", re.sub(r"\[[^\[\]]*\]", "", words)), name


@EACH
def test_no_phrase_is_empty(language) -> None:
    assert [name for name, words in language.WORDS.items() if not all(e.strip() for e in words.split(BETWEEN))] == []
