"""What a worker answers is not trusted: it may have been taken over by the document that it read."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attachments import answers
from attachments.contents import MOST_PAGES
from attachments.values import OutlineItem
from attachments.worker_messages import Garbled

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=12,
)
FIELDS = st.sampled_from(["sizes", "lines", "links", "title", "author", "labels", "titles", "outline", "url", "x"])
PROPERTIES = {"title": "", "author": "", "labels": {}, "titles": {}, "outline": []}
PLACE = {"x": 0.1, "y": 0.1, "width": 0.2, "height": 0.1}


@pytest.mark.parametrize("read", [answers.sizes, answers.images, answers.text, answers.properties])
@given(answer=st.dictionaries(FIELDS, JSON), parts=st.lists(st.binary(max_size=20), max_size=3))
def test_nonsense_is_only_ever_nonsense(read, answer, parts) -> None:
    with suppress(*answers.NOT_AS_EXPECTED):
        read(answer, parts)


def test_more_pages_than_can_be_are_not_believed() -> None:
    with pytest.raises(Garbled):
        answers.sizes({"sizes": [[1, 1]] * (MOST_PAGES + 1)}, [])


def test_impossible_sizes_are_cut() -> None:
    assert answers.sizes({"sizes": [[0, 0], [1e300, 5]]}, []) == ((595.0, 842.0), (14400.0, 5.0))


def test_only_webp_is_a_page() -> None:
    with pytest.raises(Garbled):
        answers.images({}, [b"<html>", b"RIFF\0\0\0\0WEBPVP8 "])


def test_a_link_that_is_not_to_be_followed_is_left_out() -> None:
    links = [{**PLACE, "url": "javascript:alert(1)", "page": 0}, {**PLACE, "url": "", "page": 3}]
    assert [link.page for link in answers.text({"lines": [], "links": links}, []).links] == [3]


def test_of_a_link_only_what_lies_on_the_page_is_one() -> None:
    around = {"x": -5.0, "y": 0.5, "width": 10.0, "height": 0.25, "url": "", "page": 3}
    beside = {**around, "x": 1.5}
    (link,) = answers.text({"lines": [], "links": [around, beside]}, []).links
    assert (link.x, link.y, link.width, link.height) == (0.0, 0.5, 1.0, 0.25)


def test_a_place_that_is_no_number_is_refused() -> None:
    word = {**PLACE, "x": float("nan"), "text": "word"}
    with pytest.raises(Garbled):
        answers.text({"lines": [[word]], "links": []}, [])


def test_titles_lose_controls_and_turned_directions_and_are_cut() -> None:
    said = answers.properties({**PROPERTIES, "title": "An\u202e offer\n\x00for  you", "author": "A" * 500}, [])
    assert said.title == "An offer for you"
    assert len(said.author) == 200


@pytest.mark.parametrize(
    "title",
    ["Untitled", "Untitled 3", "Microsoft Word - prices.docx", "PowerPoint-Präsentation", "Word Document", "Slide 4"],
)
def test_what_programs_call_a_document_without_a_title_is_none(title: str) -> None:
    assert answers.properties({**PROPERTIES, "title": title}, []).title == ""


def test_an_outline_is_read() -> None:
    outline = [{"title": "Prices", "page": 2, "depth": 1}]
    assert answers.properties({**PROPERTIES, "outline": outline}, []).outline == (OutlineItem("Prices", 2, 1),)
