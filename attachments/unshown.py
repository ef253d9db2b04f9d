"""What is a file that is no document we show? Said by its signature, so that whoever uploaded it knows what to do."""

import re
from collections.abc import Mapping

WANTED = "Documents can be PDF, Word, PowerPoint, OpenDocument text or presentation, or a picture."

SIGNATURES: Mapping[bytes, str] = {
    b"{\\rtf": "a text in RTF. Save it as PDF or DOCX",
    b"MZ": "a program for Windows",
    b"\x7fELF": "a program for Linux",
    b"\xca\xfe\xba\xbe": "a program",
    b"\xcf\xfa\xed\xfe": "a program for macOS",
    b"\xce\xfa\xed\xfe": "a program for macOS",
    b"#!": "a script",
    b"L\x00\x00\x00\x01\x14\x02\x00": "a shortcut of Windows, not the file that it points to",
    b"PK\x05\x06": "an empty archive (ZIP)",
    b"\x1f\x8b": "an archive (gzip). Upload the documents that are in it",
    b"BZh": "an archive (bzip2). Upload the documents that are in it",
    b"\xfd7zXZ\x00": "an archive (xz). Upload the documents that are in it",
    b"(\xb5/\xfd": "an archive (zstd). Upload the documents that are in it",
    b"7z\xbc\xaf\x27\x1c": "an archive (7-Zip). Upload the documents that are in it",
    b"Rar!\x1a\x07": "an archive (RAR). Upload the documents that are in it",
    b"MSCF": "an archive (CAB). Upload the documents that are in it",
    b"%!PS": "PostScript. Save it as PDF",
    b"\xc5\xd0\xd3\xc6": "PostScript. Save it as PDF",
    b"BM": "a picture in BMP. Save it as PNG or JPEG",
    b"8BPS": "a picture of Photoshop. Save it as PNG, JPEG or PDF",
    b"\x00\x00\x01\x00": "an icon. Save it as PNG",
    b"OggS": "sound or film",
    b"ID3": "sound",
    b"\x1aE\xdf\xa3": "a film",
    b"SQLite format 3\x00": "a database",
}

PHOTOS = (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis")

MARKUP = (
    (re.compile(rb"<!doctype\s+html|<html|<head|<body|<script|<meta\s", re.IGNORECASE), "a web page (HTML)"),
    (re.compile(rb"<svg\b", re.IGNORECASE), "a drawing in SVG. Save it as PDF or PNG"),
    (re.compile(rb"^\s*<(\?xml|[a-z])", re.IGNORECASE), "XML"),
    (
        re.compile(rb"^(mime-version|received|from|return-path|content-type|x-\S+):", re.IGNORECASE),
        "a mail or web archive",
    ),
)

CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")


def what_it_is(head: bytes) -> str:
    """A sentence, from the first bytes of the file."""
    if not head:
        return f"This file is empty. {WANTED}"
    return f"This is {_named(head)}. {WANTED}"


def _named(head: bytes) -> str:
    if head[4:8] == b"ftyp":
        return "a photo in HEIF. Save it as JPEG" if head[8:12] in PHOTOS else "a film"
    if head[257:262] == b"ustar":
        return "an archive (tar). Upload the documents that are in it"
    if head.startswith(b"RIFF"):
        return "sound or film"
    for signature, name in SIGNATURES.items():
        if head.startswith(signature):
            return name
    return _text(
        head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    )  # without its zeros, UTF-16 reads like ASCII


def _text(head: bytes) -> str:
    for pattern, name in MARKUP:
        if pattern.search(head):
            return name
    return "of no kind that is known here" if CONTROL.search(head) else "plain text"
