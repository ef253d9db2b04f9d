"""What kind of document is this file? By its first bytes and by what is inside, never by its name.

Only signatures and the directories of containers are read here, with limits: no XML, no page and no picture of an
upload is ever parsed by the daemon itself.
"""

from pathlib import Path
from typing import BinaryIO

from attachments.ole_directory import SIGNATURE, Compound
from attachments.unshown import WANTED, what_it_is
from attachments.values import Kind, Refused
from attachments.zip_directory import beginning, entries

HEAD = 4096
PDF_WITHIN = 1024
"""Readers accept a PDF that begins this late (PDF Reference 1.7, appendix H, note 13), after a printer's commands."""

PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a", b"II*\x00", b"MM\x00*")

MAIN_PARTS = {
    b"wordprocessingml.document.main+xml": Kind.DOCX,
    b"wordprocessingml.template.main+xml": Kind.DOCX,
    b"ms-word.document.macroEnabled.main+xml": Kind.DOCX,
    b"ms-word.template.macroEnabledTemplate.main+xml": Kind.DOCX,
    b"presentationml.presentation.main+xml": Kind.PPTX,
    b"presentationml.slideshow.main+xml": Kind.PPTX,
    b"presentationml.template.main+xml": Kind.PPTX,
    b"ms-powerpoint.presentation.macroEnabled.main+xml": Kind.PPTX,
    b"ms-powerpoint.slideshow.macroEnabled.main+xml": Kind.PPTX,
    b"ms-powerpoint.template.macroEnabled.main+xml": Kind.PPTX,
}
"""ECMA-376 part 1, section 11 and 13, and [MS-OFFMACRO2]: by what [Content_Types].xml calls the main part."""

OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
OPEN_DOCUMENTS = {
    b"text": Kind.ODT,
    b"text-template": Kind.ODT,
    b"presentation": Kind.ODP,
    b"presentation-template": Kind.ODP,
}

LARGEST_LIST = 1 << 20
"""Bytes of a list of parts; that of a presentation of 1,000 slides has 300,000."""

PROTECTED = "This file is protected by a password. Upload it without one."


def kind_of(path: Path) -> Kind:
    """Raises `Refused` with a sentence that says what the file is instead, or what is wrong with it."""
    with path.open("rb") as file:
        return kind_in(file)


def kind_in(file: BinaryIO) -> Kind:
    """Of a file that is open at its beginning. Raises as `kind_of`."""
    head = file.read(HEAD)
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(file)
    if head.startswith(SIGNATURE):
        return _in_compound(file)
    if head.startswith(PICTURES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return Kind.IMAGE
    if b"%PDF-" in head[:PDF_WITHIN]:
        return Kind.PDF
    raise Refused(what_it_is(head))


def _in_zip(file: BinaryIO) -> Kind:
    parts = entries(file)
    if any(entry.is_encrypted for entry in parts.values()):
        raise Refused(PROTECTED)
    if "[Content_Types].xml" in parts:
        return _main_part(beginning(file, parts["[Content_Types].xml"], LARGEST_LIST))
    if "mimetype" in parts:
        kind = _open_document(beginning(file, parts["mimetype"], 200))
        manifest = parts.get("META-INF/manifest.xml")
        if manifest is not None and b"encryption-data" in beginning(file, manifest, LARGEST_LIST):
            raise Refused(PROTECTED)
        return kind
    if any(name.endswith(".iwa") for name in parts):
        raise Refused(f"This is a document of Apple's Pages, Numbers or Keynote. Export it as PDF. {WANTED}")
    raise Refused(f"This is an archive (ZIP). Upload the documents that are in it. {WANTED}")


def _main_part(content_types: bytes) -> Kind:
    """Searched, not parsed: this XML comes from a stranger. Without its zeros, UTF-16 reads like ASCII."""
    listed = content_types.replace(b"\0", b"")
    for name, kind in MAIN_PARTS.items():
        if name in listed:
            return kind
    if b"sheet.main" in listed or b"ms-excel" in listed:
        raise Refused(f"This is a spreadsheet. Save it as PDF, then upload that. {WANTED}")
    raise Refused(f"This is an Office file, but neither a text nor a presentation. {WANTED}")


def _open_document(mimetype: bytes) -> Kind:
    kind = OPEN_DOCUMENTS.get(mimetype.strip().removeprefix(OPEN_DOCUMENT))
    if kind is None or not mimetype.startswith(OPEN_DOCUMENT):
        raise Refused(f"This is neither a text nor a presentation (its type is “{_shown(mimetype)}”). {WANTED}")
    return kind


def _shown(mimetype: bytes) -> str:
    return "".join(letter for letter in mimetype[:80].decode("ascii", "replace") if letter.isprintable())


def _in_compound(file: BinaryIO) -> Kind:
    compound = Compound(file)
    streams = compound.streams
    if "EncryptedPackage" in streams or "EncryptedSummary" in streams:  # [MS-OFFCRYPTO] 2.3.2, 2.3.5.4
        raise Refused(PROTECTED)
    if "PowerPoint Document" in streams:
        return Kind.PPT
    if "WordDocument" in streams:
        _refuse_encrypted(compound.beginning(streams["WordDocument"], 12))
        return Kind.DOC
    if "Workbook" in streams or "Book" in streams:
        raise Refused(f"This is a spreadsheet. Save it as PDF, then upload that. {WANTED}")
    if "__properties_version1.0" in streams:
        raise Refused(f"This is a mail saved by Outlook. {WANTED}")
    raise Refused(f"This is a file of an older Office program, but neither a text nor a presentation. {WANTED}")


def _refuse_encrypted(base: bytes) -> None:
    """By [MS-DOC] 2.5.2, FibBase: wIdent says that it is one, and fEncrypted is a bit of its flags."""
    ident, flags = base[:2], base[11]
    if ident == b"\xec\xa5" and flags & 0x01:
        raise Refused(PROTECTED)
