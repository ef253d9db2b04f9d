"""The documents that `documents.py` uploads: made here, with words, tables and pictures as offers have them.

Each has a number in it, so that no two are the same bytes.
"""

import random
import subprocess
from io import BytesIO
from pathlib import Path

import docx
import pptx
from docx.enum.text import WD_BREAK
from docx.shared import Cm
from PIL import Image, ImageFilter
from pptx.util import Inches

WORDS = (
    "the delivery of your order depends on terms that both sides agreed to before any work began and prices follow "
    "what the market pays for steel copper and glass in the quarter before it"
).split()


def text(pages: int, number: int) -> bytes:
    """A DOCX: on each page a heading and four paragraphs, on every second a table, on every third a picture."""
    chance, document = random.Random(number), docx.Document()
    for page in range(1, pages + 1):
        document.add_heading(f"{page}. Offer {number}", 1)
        for _ in range(4):
            document.add_paragraph(_sentences(chance, 60))
        if page % 2 == 0:
            table = document.add_table(4, 3, style="Light Grid Accent 1")
            for cell in table._cells:
                cell.text = f"{chance.randrange(10_000):,} EUR"
        if page % 3 == 0:
            document.add_picture(BytesIO(_photograph(chance)), width=Cm(9))
        if page < pages:
            document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    return _saved(document)


def slides(count: int, number: int) -> bytes:
    """A PPTX: a title, five lines and a picture on each."""
    chance, presentation = random.Random(number), pptx.Presentation()
    for at in range(1, count + 1):
        slide = presentation.slides.add_slide(presentation.slide_layouts[1])
        slide.shapes.title.text = f"{at}. Offer {number}"
        slide.placeholders[1].text = "\n".join(_sentences(chance, 6) for _ in range(5))
        slide.shapes.add_picture(BytesIO(_photograph(chance)), Inches(6), Inches(4.5), width=Inches(3))
    return _saved(presentation)


def converted(document: bytes, ending: str, profile: Path) -> bytes:
    """By LibreOffice itself, started for it: what it takes without Harken."""
    source = profile / f"document.{ending}"
    source.write_bytes(document)
    place = f"-env:UserInstallation=file://{profile / 'libreoffice'}"
    command = ["soffice", place, "--headless", "--convert-to", "pdf", "--outdir", str(profile), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return source.with_suffix(".pdf").read_bytes()


def _sentences(chance: random.Random, words: int) -> str:
    return " ".join(chance.choices(WORDS, k=words)).capitalize() + "."


def _photograph(chance: random.Random) -> bytes:
    """As noisy as one, so that it is as large."""
    grain = Image.frombytes("RGB", (80, 60), chance.randbytes(80 * 60 * 3))
    file = BytesIO()
    grain.resize((800, 600)).filter(ImageFilter.GaussianBlur(2)).save(file, "JPEG", quality=85)
    return file.getvalue()


def _saved(document: "docx.document.Document | pptx.presentation.Presentation") -> bytes:
    file = BytesIO()
    document.save(file)
    return file.getvalue()
