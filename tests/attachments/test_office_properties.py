"""What Word and PowerPoint files say of themselves; made here, so read in this process."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import pptx
import pytest

from attachments.formats import powerpoint, word
from tests.attachments.samples import AUTHOR, TITLE, docx_sample, pptx_sample

MAIN = b".main+xml"
TYPES = "[Content_Types].xml"
CORE = "docProps/core.xml"
ENTITY = b'<!DOCTYPE d [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY more "&file;&file;">]>'


def changed(package: bytes, part: str, change: Callable[[bytes], bytes]) -> BytesIO:
    """The same package with one part changed; gone, where nothing is left of it."""
    copy = BytesIO()
    with zipfile.ZipFile(BytesIO(package)) as before, zipfile.ZipFile(copy, "w") as after:
        for name in before.namelist():
            content = change(before.read(name)) if name == part else before.read(name)
            if content:
                after.writestr(name, content)
    return copy


def named(main: bytes) -> Callable[[bytes], bytes]:
    """Calls the main part by another content type of ECMA-376."""
    return lambda types: types.replace(b"presentationml.presentation" + MAIN, main).replace(
        b"wordprocessingml.document" + MAIN, main
    )


@pytest.mark.parametrize("main", [b"presentationml.slideshow" + MAIN, b"presentationml.template" + MAIN])
def test_slide_shows_and_templates_tell_their_slides_too(main: bytes) -> None:
    said = powerpoint.properties(changed(pptx_sample().content, TYPES, named(main)))
    assert (said.title, said.author, said.titles) == (TITLE, AUTHOR, {1: "Prices", 2: "Delivery"})


def test_templates_of_texts_tell_who_wrote_them() -> None:
    said = word.properties(changed(docx_sample().content, TYPES, named(b"wordprocessingml.template" + MAIN)))
    assert (said.title, said.author) == (TITLE, AUTHOR)


def test_what_stands_in_other_files_is_not_read() -> None:
    def asking(core: bytes) -> bytes:
        declared = core.replace(b"?>", b"?>" + ENTITY, 1)
        return declared.replace(TITLE.encode(), b"&more;").replace(AUTHOR.encode(), b"&file;")

    said = word.properties(changed(docx_sample().content, CORE, asking))
    assert (said.title or "", said.author or "") == ("", "")


def test_a_slide_without_a_title_has_none() -> None:
    presentation = pptx.Presentation()
    presentation.slides.add_slide(presentation.slide_layouts[6])
    file = BytesIO()
    presentation.save(file)
    assert powerpoint.properties(file).titles == {}
