"""Small PDFs made on the spot: what is on their pages is all that a test says."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sheet:
    """One page: a line of text, and links to addresses, one under the other."""

    text: str
    links: Sequence[str] = ()


def pdf(*sheets: Sheet) -> bytes:
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for sheet in sheets:
        links = [len(objects) + 1 + at for at in range(len(sheet.links))]
        objects += [_link(url, at) for at, url in enumerate(sheet.links)]
        content = f"BT /F1 24 Tf 72 720 Td ({sheet.text}) Tj ET"
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << /F1 3 0 R >> >> /Annots [{' '.join(f'{each} 0 R' for each in links)}] >>"
        )
        kids.append(len(objects))
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{each} 0 R' for each in kids)}] >>"
    return _written(objects)


def _link(url: str, at: int) -> str:
    top = 600 - 40 * at
    action = f"<< /S /URI /URI ({url}) >>"
    return f"<< /Type /Annot /Subtype /Link /Rect [72 {top} 300 {top + 20}] /Border [0 0 0] /A {action} >>"


def _written(objects: Sequence[str]) -> bytes:
    body, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n"
    return body + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}{trailer}".encode()
