"""Small documents, made here: a few words at known places, and whatever else a test wants on them."""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import docx
import pptx
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw
from pypdf import PdfWriter
from pypdf.annotations import Link
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from attachments.values import Kind

A4 = (595.0, 842.0)
SLIDE = (720.0, 540.0)
ADDRESS = "https://example.org/prices"
TITLE, AUTHOR = "Our offer", "Ada Reyes"
FONT = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}


@dataclass(frozen=True)
class Sample:
    """A document, and what is to be found in it."""

    content: bytes
    kind: Kind
    sizes: tuple[tuple[float, float], ...]
    words: str = ""
    address: str = ""
    title: str = ""
    author: str = ""
    page_titles: tuple[str, ...] = ()


def pdf(*pages: str, size: tuple[float, float] = A4, drawing: str = "") -> PdfWriter:
    """The lines of each page in 24 points, from 100 points below its top and 50 from its left, over the drawing."""
    writer = PdfWriter()
    for text in pages:
        page = writer.add_blank_page(*size)
        lines = " ".join(f"({line}) Tj T*" for line in text.split("\n"))
        content = DecodedStreamObject()
        content.set_data(f"{drawing} BT 0 g /F1 24 Tf 30 TL 50 {size[1] - 100} Td {lines} ET".encode("latin-1"))
        page[NameObject("/Contents")] = writer._add_object(content)
        page[NameObject("/Resources")] = _names({"/Font": _names({"/F1": _names(FONT)})})
    return writer


def written(writer: PdfWriter) -> bytes:
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def pdf_sample() -> Sample:
    writer = pdf("First page\nwith words", "Second page")
    writer.add_annotation(0, Link(rect=(50, 700, 250, 760), url=ADDRESS))
    writer.add_metadata({"/Title": TITLE, "/Author": AUTHOR})
    writer.add_outline_item(title="Beginning", page_number=0)
    writer.add_outline_item(title="End", page_number=1)
    titles = ("Beginning", "End")
    return Sample(written(writer), Kind.PDF, (A4, A4), "First page with words", ADDRESS, TITLE, AUTHOR, titles)


def docx_sample() -> Sample:
    document = docx.Document()
    document.core_properties.title, document.core_properties.author = TITLE, AUTHOR
    document.sections[0].page_width, document.sections[0].page_height = Pt(A4[0]), Pt(A4[1])
    document.styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    document.add_heading("Prices", 1)
    _linked(document.add_paragraph("First page "), "with words")
    document.add_page_break()
    document.add_heading("Delivery", 1)
    file = BytesIO()
    document.save(file)
    titles = ("Prices", "Delivery")
    return Sample(file.getvalue(), Kind.DOCX, (A4, A4), "First page with words", ADDRESS, TITLE, AUTHOR, titles)


def pptx_sample() -> Sample:
    """Its second slide is hidden, and each has notes."""
    presentation = pptx.Presentation()
    presentation.core_properties.title, presentation.core_properties.author = TITLE, AUTHOR
    for title in ("Prices", "Not for them", "Delivery"):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "First page "
        run = slide.placeholders[1].text_frame.paragraphs[0].add_run()
        run.text, run.hyperlink.address = "with words", ADDRESS
        slide.notes_slide.notes_text_frame.text = "Our lowest price"
    presentation.slides[1].element.set("show", "0")
    file = BytesIO()
    presentation.save(file)
    titles = ("Prices", "Delivery")
    return Sample(file.getvalue(), Kind.PPTX, (SLIDE, SLIDE), "First page with words", ADDRESS, TITLE, AUTHOR, titles)


def saved_as(content: bytes, before: Kind, kind: Kind, folder: Path) -> bytes:
    """By LibreOffice, as its users do."""
    source = folder / f"sample.{before}"
    source.write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", profile, "--headless", "--convert-to", str(kind), "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return source.with_suffix(f".{kind}").read_bytes()


def picture(form: str, size: tuple[int, int] = (300, 200), **options: object) -> bytes:
    """White, with its upper left quarter red."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, size[0] // 2 - 1, size[1] // 2 - 1), "red")
    file = BytesIO()
    image.save(file, form, **options)
    return file.getvalue()


def _names(entries: Mapping[str, object]) -> DictionaryObject:
    named = {name: NameObject(value) if isinstance(value, str) else value for name, value in entries.items()}
    return DictionaryObject({NameObject(name): value for name, value in named.items()})


def _linked(paragraph: Paragraph, text: str) -> None:
    """python-docx reads links but does not write them. LibreOffice keeps those that look like one, as Word's do."""
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(ADDRESS, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    link.append(paragraph.add_run(text, "Hyperlink")._r)
    paragraph._p.append(link)
