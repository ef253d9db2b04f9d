"""The document of the demo: a proposal of three pages, as PDF (ISO 32000-1), in a font that every reader brings."""

from collections.abc import Iterator

NAME = "Cashless play.pdf"
PAGES = (
    ("Cashless play", "A proposal by Halyard, for machines that took coins so far."),
    ("How it works", "A reader beside each slot. Players tap, and the machine starts."),
    ("What it costs", "49 a machine and month. No fee for what is played."),
)
A5 = "0 0 420 595"
FONT = 3  # the object's number; before it come the catalogue and the tree of pages
FIRST_PAGE = 4


def pdf() -> bytes:
    """The same each time."""
    made, places = b"%PDF-1.4\n", []
    for number, content in enumerate(_objects(), 1):
        places.append(len(made))
        made += f"{number} 0 obj\n{content}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(places) + 1
    tail = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<< /Size {size} /Root 1 0 R >>\n"
    return made + f"{tail}startxref\n{len(made)}\n%%EOF\n".encode()


def _objects() -> Iterator[str]:
    kids = " ".join(f"{FIRST_PAGE + 2 * number} 0 R" for number in range(len(PAGES)))
    yield "<< /Type /Catalog /Pages 2 0 R >>"
    yield f"<< /Type /Pages /Kids [{kids}] /Count {len(PAGES)} >>"
    yield "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    for number, (title, words) in enumerate(PAGES):
        content = FIRST_PAGE + 2 * number + 1
        resources = f"<< /Font << /F {FONT} 0 R >> >>"
        yield f"<< /Type /Page /Parent 2 0 R /MediaBox [{A5}] /Resources {resources} /Contents {content} 0 R >>"
        drawn = f"BT /F 26 Tf 40 500 Td ({title}) Tj /F 12 Tf 0 -36 Td ({words}) Tj ET"
        yield f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream"
