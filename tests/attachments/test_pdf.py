"""PDFs as they come: turned, cropped, with forms, notes, links and holes. Made here, so read in this process."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from pypdf import PdfWriter
from pypdf.annotations import FreeText, Link
from pypdf.constants import PageLabelStyle
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)

from attachments.contents import Word
from attachments.formats.pdf import Pdf
from attachments.values import OutlineItem, Refused
from tests.attachments.samples import A4, pdf, written

RED_BELOW = "1 0 0 rg 0 0 595 421 re f"
WHITE, RED = (255, 255, 255), (255, 0, 0)


@pytest.fixture
def opened(tmp_path: Path):
    """Opens what it is given, as the worker does: by an open file."""

    def open_(content: PdfWriter | bytes) -> Pdf:
        file = tmp_path / "document"
        file.write_bytes(written(content) if isinstance(content, PdfWriter) else content)
        return Pdf(file.open("rb"))

    return open_


def first_word(document: Pdf) -> Word:
    return document.text(1).lines[0][0]


def ink(image: Image.Image, word: Word) -> int:
    """How dark is it where the word should be?"""
    across, down = image.size
    box = (word.x * across, word.y * down, (word.x + word.width) * across, (word.y + word.height) * down)
    return 255 - min(image.crop(box).convert("L").tobytes())


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("box", [None, (40, 400, 440, 800)])
def test_words_lie_where_they_are_drawn_however_a_page_is_turned_and_cropped(opened, turned: int, box) -> None:
    writer = pdf("Words here")
    if box:
        writer.pages[0][NameObject("/CropBox")] = RectangleObject(box)
    writer.pages[0].rotate(turned)
    document = opened(writer)
    image, word = document.draw(1), first_word(document)
    assert word.text == "Words"
    assert ink(image, word) > 200
    assert ink(image, replace(word, x=(word.x + 0.5) % 0.8, y=(word.y + 0.5) % 0.8)) == 0


@pytest.mark.parametrize(("turned", "size"), [(0, A4), (90, A4[::-1])])
def test_a_turned_page_has_its_turned_size(opened, turned: int, size: tuple[float, float]) -> None:
    writer = pdf("x")
    writer.pages[0].rotate(turned)
    document = opened(writer)
    assert document.sizes() == [size]
    assert document.draw(1).width == 1400


def test_what_is_cropped_off_is_neither_seen_nor_read(opened) -> None:
    writer = pdf("Shown\n\n\n\n\n\n\n\n\n\nHidden")
    writer.pages[0][NameObject("/CropBox")] = RectangleObject((0, 600, 595, 842))
    document = opened(writer)
    assert [word.text for line in document.text(1).lines for word in line] == ["Shown"]
    assert document.sizes() == [(595.0, 242.0)]


def test_a_page_that_paints_no_paper_is_white(opened) -> None:
    image = opened(pdf("x", drawing=RED_BELOW)).draw(1)
    assert image.mode == "RGB"
    assert image.getpixel((5, 5)) == WHITE
    assert image.getpixel((5, image.height - 5)) == RED


def test_notes_on_a_page_are_drawn(opened) -> None:
    writer = pdf("x")
    note = FreeText(text="Note", rect=(300, 300, 500, 400), background_color="ff0000", font_size="20pt")
    writer.add_annotation(0, note)
    assert RED in {color for _, color in opened(writer).draw(1).getcolors(100_000)}


def test_what_is_filled_into_a_form_is_drawn(opened) -> None:
    empty, filled = (opened(form(value)).draw(1).convert("L").resize((60, 80)) for value in ("", "Filled"))
    assert empty.tobytes() != filled.tobytes()


def test_links_lead_to_the_web_or_to_a_page_and_nowhere_else(opened) -> None:
    writer = pdf("one", "two")
    for target in ({"url": "https://example.org/"}, {"target_page_index": 1}, {"url": "file:///etc/passwd"}):
        writer.add_annotation(0, Link(rect=(50, 700, 250, 760), **target))
    links = opened(writer).text(1).links
    assert [(link.url, link.page) for link in links] == [("https://example.org/", 0), ("", 2)]
    assert links[0].x == pytest.approx(50 / 595, abs=1e-4)
    assert links[0].y == pytest.approx((842 - 760) / 842, abs=1e-4)


def test_an_address_that_is_only_written_is_a_link_too(opened) -> None:
    document = opened(pdf("see https://example.org/a and\nada@example.org"))
    assert [link.url for link in document.text(1).links] == ["https://example.org/a", "mailto:ada@example.org"]


def test_a_link_over_a_written_address_is_there_once(opened) -> None:
    writer = pdf("https://example.org/shown")
    writer.add_annotation(0, Link(rect=(50, 700, 400, 770), url="https://example.org/meant"))
    assert [link.url for link in opened(writer).text(1).links] == ["https://example.org/meant"]


def test_it_tells_its_bookmarks_and_what_it_calls_its_pages(opened) -> None:
    writer = pdf("a", "b", "c")
    top = writer.add_outline_item(title="Prices", page_number=1)
    writer.add_outline_item(title="In euros", page_number=2, parent=top)
    writer.add_outline_item(title="Nowhere", page_number=None)
    writer.set_page_label(0, 1, style=PageLabelStyle.LOWERCASE_ROMAN)
    writer.set_page_label(2, 2, prefix="A-", style=PageLabelStyle.DECIMAL, start=7)
    said = opened(writer).properties()
    assert said.outline == (OutlineItem("Prices", 2, 0), OutlineItem("In euros", 3, 1))
    assert said.labels == {1: "i", 2: "ii", 3: "A-7"}
    assert said.titles == {2: "Prices", 3: "In euros"}


def test_one_that_needs_no_password_to_be_read_is_shown_with_its_title(opened) -> None:
    writer = pdf("Words")
    writer.add_metadata({"/Title": "Prices"})
    writer.encrypt("", "owner", algorithm="AES-256")
    document = opened(writer)
    assert first_word(document).text == "Words"
    assert document.properties().title == "Prices"


def test_one_that_needs_a_password_is_refused(opened) -> None:
    writer = pdf("Words")
    writer.encrypt("secret", algorithm="AES-256")
    with pytest.raises(Refused, match="protected by a password"):
        opened(writer)


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\0" * 5000, b"junk"])
def test_one_without_anything_in_it_is_refused(opened, content: bytes) -> None:
    with pytest.raises(Refused):
        opened(content)


def test_one_without_pages_is_refused(opened) -> None:
    with pytest.raises(Refused, match="no pages"):
        opened(PdfWriter())


def test_one_whose_end_was_cut_off_is_shown(opened) -> None:
    whole = written(pdf("Words", "more"))
    document = opened(whole[: whole.rindex(b"xref")])
    assert first_word(document).text == "Words"


def test_one_that_begins_late_is_shown(opened) -> None:
    assert len(opened(b"\x1b%-12345X@PJL\n" * 10 + written(pdf("Words"))).sizes()) == 1


@pytest.mark.parametrize("size", [(0, 0), (595, 2147483648), (200, 200000), (1, 1), (-100, 200)])
def test_a_page_of_an_impossible_size_is_drawn_small_enough(opened, size: tuple[float, float]) -> None:
    writer = pdf("Words")
    writer.pages[0][NameObject("/MediaBox")] = RectangleObject((0, 0, *size))
    document = opened(writer)
    image = document.draw(1)
    assert image.width <= 1400
    assert image.height <= 8000
    for word in document.text(1).lines[0] if document.text(1).lines else ():
        assert 0 <= word.x + word.width / 2 <= 1


def form(value: str) -> PdfWriter:
    """With one field, and nothing that says how it looks: whoever draws it has to."""
    writer = pdf("Name:")
    field = {"/Type": "/Annot", "/Subtype": "/Widget", "/FT": "/Tx"}
    names = DictionaryObject({NameObject(name): NameObject(kind) for name, kind in field.items()})
    names[NameObject("/T")], names[NameObject("/V")] = TextStringObject("name"), TextStringObject(value)
    names[NameObject("/DA")] = TextStringObject("/Helv 24 Tf 0 g")
    names[NameObject("/Rect")] = RectangleObject((50, 500, 400, 560))
    names[NameObject("/F")] = NumberObject(4)  # it is printed, too
    (page,), added = writer.pages, writer._add_object(names)
    page[NameObject("/Annots")] = ArrayObject([added])
    writer.root_object[NameObject("/AcroForm")] = DictionaryObject({NameObject("/Fields"): ArrayObject([added])})
    return writer
