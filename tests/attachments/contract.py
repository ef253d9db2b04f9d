"""What is promised of every kind of document, whatever it is made with."""

import json
from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from attachments.library import Library
from attachments.values import Facts, Width
from tests.attachments.samples import Sample


class FormatContract:
    """A class of tests for each kind gives its `sample`. It is looked into once for all of them."""

    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls) -> Sample:
        raise NotImplementedError

    @pytest.fixture(scope="class")
    @classmethod
    def hash_(cls, library: Library, sample: Sample) -> bytes:
        return library.keep([sample.content], len(sample.content)).hash

    @pytest.fixture(scope="class")
    @classmethod
    def facts(cls, library: Library, hash_: bytes) -> Facts:
        return library.look_into(hash_)

    @pytest.fixture(scope="class")
    @classmethod
    def text(cls, library: Library, hash_: bytes, facts: Facts) -> Any:
        return json.loads(library.text(hash_, 1))

    def test_its_kind_is_told(self, facts: Facts, sample: Sample) -> None:
        assert facts.kind is sample.kind

    def test_its_pages_have_their_sizes(self, facts: Facts, sample: Sample) -> None:
        sizes = [side for page in facts.pages for side in (page.width, page.height)]
        assert sizes == pytest.approx([side for size in sample.sizes for side in size], abs=1.0)

    def test_its_first_page_is_drawn_already(self, library: Library, facts: Facts, hash_: bytes) -> None:
        drawn = next(library.shown(hash_).parent.glob("pages/1-page.webp"))
        assert drawn.read_bytes() == library.page(hash_, 1, Width.PAGE)

    @pytest.mark.parametrize(("width", "pixels"), [(Width.PAGE, 1400), (Width.THUMB, 320)])
    def test_every_page_is_drawn_in_both_widths(
        self, library: Library, hash_: bytes, facts: Facts, width: Width, pixels: int
    ) -> None:
        for number, page in enumerate(facts.pages, 1):
            image = Image.open(BytesIO(library.page(hash_, number, width)))
            assert image.format == "WEBP"
            assert image.width == pixels
            assert image.height == pytest.approx(pixels * page.height / page.width, abs=1.0)

    def test_something_is_on_its_first_page(self, library: Library, hash_: bytes, facts: Facts) -> None:
        shades = Image.open(BytesIO(library.page(hash_, 1, Width.THUMB))).convert("L").tobytes()
        assert min(shades) < 160
        assert max(shades) > 250

    def test_its_words_are_found_in_their_order(self, text: Any, sample: Sample) -> None:
        assert sample.words in " ".join(entry[4] for entry in text["words"] if entry != "\n")

    def test_its_words_lie_on_the_page(self, text: Any) -> None:
        for x, y, width, height, _ in (entry for entry in text["words"] if entry != "\n"):
            assert 0 <= x < x + width <= 1
            assert 0 <= y < y + height <= 1

    def test_its_link_lies_over_its_words(self, text: Any, sample: Sample) -> None:
        assert [link["url"] for link in text["links"]] == ([sample.address] if sample.address else [])
        for link in text["links"]:
            x, y, width, height, _ = next(entry for entry in text["words"] if entry[-1] == "with")
            assert link["x"] - 0.01 <= x + width / 2 <= link["x"] + link["w"] + 0.01
            assert link["y"] - 0.01 <= y + height / 2 <= link["y"] + link["h"] + 0.01

    def test_it_says_what_it_is_called_and_by_whom(self, facts: Facts, sample: Sample) -> None:
        assert (facts.title, facts.author) == (sample.title, sample.author)

    def test_its_pages_are_called_as_in_its_outline(self, facts: Facts, sample: Sample) -> None:
        assert tuple(page.title for page in facts.pages if page.title) == sample.page_titles
        assert tuple(item.title for item in facts.outline) == sample.page_titles

    def test_a_page_that_it_has_not_is_not_there(self, library: Library, hash_: bytes, facts: Facts) -> None:
        for number in (0, -1, len(facts.pages) + 1):
            with pytest.raises(LookupError):
                library.page(hash_, number, Width.PAGE)
            with pytest.raises(LookupError):
                library.text(hash_, number)
