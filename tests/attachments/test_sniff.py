"""What a file is, by what is inside it; and what is said of those that are no documents."""

import io
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attachments.ole_directory import SIGNATURE
from attachments.sniff import kind_of
from attachments.values import Kind, Refused
from attachments.zip_directory import MOST_ENTRIES
from tests.attachments.hostile import compound, packed, slides, text, with_part
from tests.attachments.samples import picture

OOXML = "application/vnd.openxmlformats-officedocument."
MICROSOFT = "application/vnd.ms-"
OPEN = "application/vnd.oasis.opendocument."


def kind(content: bytes, folder: Path) -> Kind:
    (file := folder / "upload").write_bytes(content)
    return kind_of(file)


def refusal(content: bytes, folder: Path) -> str:
    with pytest.raises(Refused) as refused:
        kind(content, folder)
    return str(refused.value)


def office(main_type: str) -> bytes:
    types = f'<Types><Override PartName="/main.xml" ContentType="{main_type}"/></Types>'
    return packed({"[Content_Types].xml": types.encode(), "main.xml": b"<x/>"})


def open_document(mimetype: str, **parts: bytes) -> bytes:
    return packed({"mimetype": mimetype.encode(), "content.xml": b"<x/>"} | parts)


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF", "WEBP", "TIFF"])
def test_pictures(form, tmp_path):
    assert kind(picture(form), tmp_path) is Kind.IMAGE


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n" * 500, b"\x1b%-12345X@PJL JOB\n"])
def test_a_pdf_may_begin_late(before, tmp_path):
    assert kind(before + b"%PDF-1.4\n", tmp_path) is Kind.PDF


def test_a_pdf_that_begins_too_late_is_none(tmp_path):
    assert "plain text" in refusal(b"\r\n" * 600 + b"%PDF-1.4\n", tmp_path)


@pytest.mark.parametrize(
    ("main_type", "expected"),
    [
        (OOXML + "wordprocessingml.document.main+xml", Kind.DOCX),
        (OOXML + "wordprocessingml.template.main+xml", Kind.DOCX),
        (MICROSOFT + "word.document.macroEnabled.main+xml", Kind.DOCX),
        (MICROSOFT + "word.template.macroEnabledTemplate.main+xml", Kind.DOCX),
        (OOXML + "presentationml.presentation.main+xml", Kind.PPTX),
        (OOXML + "presentationml.slideshow.main+xml", Kind.PPTX),
        (MICROSOFT + "powerpoint.presentation.macroEnabled.main+xml", Kind.PPTX),
    ],
)
def test_office_files_are_told_by_their_main_part(main_type, expected, tmp_path):
    assert kind(office(main_type), tmp_path) is expected


def test_real_office_files(tmp_path):
    assert kind(text(), tmp_path) is Kind.DOCX
    assert kind(slides(), tmp_path) is Kind.PPTX


def test_a_list_of_parts_in_utf16_is_read_too(tmp_path):
    types = f'<?xml version="1.0" encoding="UTF-16"?><x y="{OOXML}wordprocessingml.document.main+xml"/>'
    assert kind(packed({"[Content_Types].xml": types.encode("utf-16")}), tmp_path) is Kind.DOCX


def test_a_table_in_a_presentation_does_not_make_it_a_spreadsheet(tmp_path):
    embedded = with_part(slides(), "ppt/embeddings/table.xlsx", office(OOXML + "spreadsheetml.sheet.main+xml"))
    assert kind(embedded, tmp_path) is Kind.PPTX


@pytest.mark.parametrize(
    ("mimetype", "expected"),
    [
        ("text", Kind.ODT),
        ("text-template", Kind.ODT),
        ("presentation", Kind.ODP),
        ("presentation-template", Kind.ODP),
    ],
)
def test_open_documents_are_told_by_their_type(mimetype, expected, tmp_path):
    assert kind(open_document(OPEN + mimetype), tmp_path) is expected


@pytest.mark.parametrize(("stream", "expected"), [("WordDocument", Kind.DOC), ("PowerPoint Document", Kind.PPT)])
def test_older_office_files_are_told_by_their_streams(stream, expected, tmp_path):
    assert kind(compound("SummaryInformation", stream, "Data"), tmp_path) is expected


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(compound("EncryptionInfo", "EncryptedPackage"), id="docx or pptx"),
        pytest.param(compound("PowerPoint Document", "EncryptedSummary"), id="ppt"),
        pytest.param(open_document(OPEN + "text", **{"META-INF/manifest.xml": b"<m:encryption-data/>"}), id="odt"),
    ],
)
def test_a_password_is_told(content, tmp_path):
    assert "protected by a password" in refusal(content, tmp_path)


def test_the_password_of_an_older_text_is_told_by_its_first_bytes(tmp_path):
    """The stream begins at sector 0; the table of sectors, which is there in this file, gives way to it."""
    locked = bytearray(compound("WordDocument"))
    locked[512:524] = bytes.fromhex("eca5c100 00000000 0000 0001")
    struct.pack_into("<L", locked, 76, 3)
    locked[2048 : 2048 + 8] = struct.pack("<2L", 0xFFFFFFFD, 0xFFFFFFFE)
    assert "protected by a password" in refusal(bytes(locked), tmp_path)


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"", "empty"),
        (b"{\\rtf1\\ansi", "RTF"),
        (b"<!DOCTYPE html><p>", "a web page"),
        (b"\xff\xfe" + "<html>".encode("utf-16-le"), "a web page"),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related", "a mail or web archive"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "XML"),
        (b'<svg xmlns="http://www.w3.org/2000/svg">', "SVG"),
        (b"MZ\x90\x00", "a program for Windows"),
        (b"\x7fELF\x02", "a program for Linux"),
        (b"#!/bin/sh\n", "a script"),
        (b"\x1f\x8b\x08", "gzip"),
        (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
        (b"Rar!\x1a\x07\x01", "RAR"),
        (b"\0\0\0\x18ftypheic", "Save it as JPEG"),
        (b"\0\0\0\x18ftypmp42", "a film"),
        (b"RIFF\0\0\0\0AVI LIST", "sound or film"),
        (bytes(257) + b"ustar\x0000", "tar"),
        (b"Dear all,\n", "plain text"),
        (b"\x01\x02\x03\x04", "no kind that is known"),
        (packed({"letter.docx": b""}), "an archive"),
        (packed({"Index/Document.iwa": b""}), "Pages, Numbers or Keynote"),
        (office(OOXML + "spreadsheetml.sheet.main+xml"), "a spreadsheet"),
        (office(MICROSOFT + "visio.drawing.main+xml"), "neither a text nor a presentation"),
        (open_document(OPEN + "spreadsheet"), "neither a text nor a presentation"),
        (open_document("application/epub+zip"), "epub"),
        (compound("Workbook"), "a spreadsheet"),
        (compound("__properties_version1.0"), "Outlook"),
        (compound("VisioDocument"), "neither a text nor a presentation"),
    ],
)
def test_what_is_no_document_is_named(content, named, tmp_path):
    assert named in refusal(content, tmp_path)


@pytest.mark.parametrize("name", ["../evil", "a/../../evil", "/etc/evil", "..\\evil", "C:\\evil"])
def test_a_part_that_wants_out_is_refused(name, tmp_path):
    assert "leads out" in refusal(with_part(text(), name, b""), tmp_path)


def test_more_parts_than_a_document_has_are_refused(tmp_path):
    whole = bytearray(text())
    end = whole.rindex(b"PK\x05\x06")
    struct.pack_into("<2H", whole, end + 8, MOST_ENTRIES + 1, MOST_ENTRIES + 1)
    assert "more than can be opened" in refusal(bytes(whole), tmp_path)


def test_a_locked_part_is_a_password(tmp_path):
    whole = bytearray(text())
    at = whole.index(b"PK\x01\x02")
    whole[at + 8] |= 1
    assert "protected by a password" in refusal(bytes(whole), tmp_path)


def test_a_stored_and_a_packed_list_are_read_alike(tmp_path):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as package:
        package.writestr("[Content_Types].xml", OOXML + "wordprocessingml.document.main+xml")
    assert kind(file.getvalue(), tmp_path) is Kind.DOCX


@given(st.binary(max_size=600), st.sampled_from([b"", b"PK\x03\x04", SIGNATURE, b"%PDF-"]))
def test_whatever_comes_is_told_or_refused(tmp_path_factory, content, before):
    with suppress(Refused):
        assert kind(before + content, tmp_path_factory.getbasetemp()) in Kind


@given(st.sampled_from([text(), compound("WordDocument", "Data")]), st.integers(0), st.binary(min_size=1, max_size=8))
def test_a_damaged_file_is_told_or_refused(tmp_path_factory, content, place, damage):
    at = place % len(content)
    damaged = content[:at] + damage + content[at + len(damage) :]
    with suppress(Refused):
        assert kind(damaged, tmp_path_factory.getbasetemp()) in Kind
