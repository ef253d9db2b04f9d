"""From characters with places to words in lines: as they are read, selected and searched."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from attachments.words import Character, lines_of

WIDTH = 0.01


def row(text: str, top: float = 0.1) -> list[Character]:
    """Characters side by side from the left, as they are seen."""
    return [Character(text[i], i * WIDTH, top, (i + 1) * WIDTH, top + 0.02) for i in range(len(text))]


def read(characters: list[Character]) -> list[list[str]]:
    return [[word.text for word in line] for line in lines_of(characters)]


def test_spaces_part_words_and_line_ends_part_lines() -> None:
    assert read(row("one  two\r\nthree\n")) == [["one", "two"], ["three"]]


def test_a_word_covers_its_characters() -> None:
    ((_, word),) = lines_of(row("a word"))
    assert (word.x, word.y) == (2 * WIDTH, 0.1)
    assert round(word.width, 6) == 4 * WIDTH
    assert round(word.height, 6) == 0.02


def test_a_divided_word_keeps_its_halves_in_their_lines() -> None:
    assert read(row("a para\x02graph")) == [["a", "para\u00ad"], ["graph"]]


def test_a_word_that_has_hyphens_is_divided_at_one() -> None:
    assert read(row("state-of\x02the-art")) == [["state-of-"], ["the-art"]]


def test_letters_that_are_seen_as_one_are_found_one_by_one() -> None:
    assert read(row("e\ufb03cient \ufefb")) == [["efficient", "لا"]]


def test_what_is_not_seen_is_not_read() -> None:
    assert read(row("a\u202eb\u0000c \ue000\u200b d")) == [["abc", "d"]]


def test_joiners_stay_in_their_words() -> None:
    assert read(row("می\u200cخواهم")) == [["می\u200cخواهم"]]


def test_a_character_and_its_accent_are_one() -> None:
    assert read(row("Cafe\u0301")) == [["Café"]]


def test_words_from_the_right_within_a_line_from_the_left_are_turned_to_be_read() -> None:
    assert read(row("say עולם שלום twice")) == [["say", "שלום", "עולם", "twice"]]


def test_a_line_from_the_right_stays_as_it_is() -> None:
    from_the_right = [replace(one, left=1 - one.right, right=1 - one.left) for one in row("שלום עולם")]
    assert read(from_the_right) == [["שלום", "עולם"]]


def test_a_word_across_the_page_is_found_where_it_begins() -> None:
    climbing = [replace(one, top=0.8 - at * 0.05, bottom=0.82 - at * 0.05) for at, one in enumerate(row("DRAFT"))]
    ((word,),) = lines_of(climbing)
    assert word.text == "DRAFT"
    assert (word.x, word.y) == (0.0, 0.8)
    assert word.width == WIDTH


def test_every_word_across_the_page_is_a_line_of_its_own() -> None:
    climbing = [replace(one, top=0.8 - at * 0.05, bottom=0.82 - at * 0.05) for at, one in enumerate(row("NO COPY"))]
    assert read([*climbing, *row(" level words")]) == [["NO"], ["COPY"], ["level", "words"]]


def test_what_was_cropped_off_is_not_told() -> None:
    assert read(row("shown".ljust(120) + "hidden")) == [["shown"]]


@given(
    st.lists(
        st.builds(
            Character,
            text=st.characters(),
            left=st.floats(-1, 2),
            top=st.floats(-1, 2),
            right=st.floats(-1, 2),
            bottom=st.floats(-1, 2),
        )
    )
)
def test_whatever_a_page_holds_words_are_whole(characters: list[Character]) -> None:
    for line in lines_of(characters):
        assert line
        for word in line:
            assert word.text
            assert not any(character.isspace() for character in word.text)
