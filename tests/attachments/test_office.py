"""Converting with the real LibreOffice: what of a document is shown, what is not, and what becomes of the rest."""

import io
import os
import platform
import re
import shutil
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import docx
import pypdf
import pytest

from attachments import converter_office, converter_pool, sandbox
from attachments.bubblewrap import NO_PROC, Bubblewrap
from attachments.converter_cold import Cold, Rough
from attachments.converter_office import LibreOffice, Office
from attachments.formats.office import Converter
from attachments.sandbox import Limits
from attachments.values import Kind, Refused, Unavailable
from tests.attachments.hostile import MADE, run, slides, text
from tests.attachments.samples import ADDRESS, docx_sample, pptx_sample

pytestmark = pytest.mark.slow

INSERTED = f'<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">{run("inserted")}</w:ins>'
DELETED = '<w:del w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>deleted</w:delText></w:r></w:del>'


@pytest.fixture(scope="module")
def converter() -> Iterator[Converter]:
    converter = Converter()
    yield converter
    converter.close()


@pytest.fixture
def started(monkeypatch) -> list[Office]:
    """Every process of LibreOffice that is started from now on."""
    offices: list[Office] = []

    def start(libreoffice: LibreOffice) -> Office:
        offices.append(Office(libreoffice))
        return offices[-1]

    monkeypatch.setattr(converter_pool, "Office", start)
    return offices


def pdf(converter: Converter, content: bytes, kind: Kind, folder: Path) -> pypdf.PdfReader:
    (source := folder / "upload").write_bytes(content)
    source.chmod(0o600)
    converter.to_pdf(source, folder / "shown.pdf", kind)
    return pypdf.PdfReader(folder / "shown.pdf")


def words(shown: pypdf.PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in shown.pages).split())


def test_a_text_keeps_its_words_links_and_bookmarks(converter, tmp_path):
    shown = pdf(converter, docx_sample().content, Kind.DOCX, tmp_path)
    assert "First page with words" in words(shown)
    assert re.findall(r"'/Title': '(\w+)'", str(shown.outline)) == ["Prices", "Delivery"]
    assert any(ADDRESS in str(note.get_object()) for note in shown.pages[0].annotations or ())


def test_hidden_slides_and_speakers_notes_are_not_shown(converter, tmp_path):
    shown = pdf(converter, pptx_sample().content, Kind.PPTX, tmp_path)
    assert len(shown.pages) == 2
    assert "Not for them" not in words(shown)
    assert "lowest price" not in words(shown)


def test_tracked_changes_are_shown_as_accepted(converter, tmp_path):
    shown = pdf(converter, text(run("It is "), INSERTED, DELETED), Kind.DOCX, tmp_path)
    assert "inserted" in words(shown)
    assert "deleted" not in words(shown)


def test_comments_are_not_shown(converter, tmp_path):
    document = docx.Document()
    document.add_comment(document.add_paragraph("Our price").runs, "Too low?", author="Ada")
    document.save(file := io.BytesIO())
    shown = pdf(converter, file.getvalue(), Kind.DOCX, tmp_path)
    assert "Our price" in words(shown)
    assert "Too low" not in words(shown)
    assert not shown.pages[0].annotations


def test_hidden_text_is_not_shown(converter, tmp_path):
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>between us</w:t></w:r>"
    assert words(pdf(converter, text(run("shown") + hidden), Kind.DOCX, tmp_path)) == "shown"


def test_no_document_meets_another(started, tmp_path):
    converter = Converter()
    pdf(converter, text(run("one")), Kind.DOCX, tmp_path)
    pdf(converter, text(run("two")), Kind.DOCX, tmp_path)
    assert [office.is_running for office in started] == [False, False, True]
    converter.close()
    assert not started[-1].is_running


def test_whoever_was_served_does_not_care_whether_the_next_one_starts(monkeypatch, tmp_path):
    left = [Office]

    def one_more(libreoffice: LibreOffice) -> Office:
        if not left:
            raise Unavailable("no more")
        return left.pop()(libreoffice)

    monkeypatch.setattr(converter_pool, "Office", one_more)
    assert words(pdf(Converter(), text(run("small")), Kind.DOCX, tmp_path)) == "small"


def test_a_damaged_document_is_refused(converter, tmp_path):
    broken = bytearray(slides())
    broken[2000:6000] = bytes(4000)
    with pytest.raises(Refused, match="damaged"):
        pdf(converter, bytes(broken), Kind.PPTX, tmp_path)


def test_what_takes_too_long_is_refused(monkeypatch, tmp_path):
    monkeypatch.setattr(converter_office, "TO_CONVERT", timedelta(seconds=4))
    converter = Converter()
    with pytest.raises(Refused, match="takes too long"):
        pdf(converter, MADE["nested-tables.docx"](""), Kind.DOCX, tmp_path)
    converter.close()


def test_what_needs_too_much_memory_is_refused(monkeypatch, tmp_path):
    """LibreOffice alone holds more than this limit."""
    monkeypatch.setattr(converter_office, "LIMITS", Limits(memory=150 << 20, cpu=timedelta(seconds=20), processes=64))
    converter = Converter()
    with pytest.raises(Refused, match="memory"):
        pdf(converter, text(run("small")), Kind.DOCX, tmp_path)
    converter.close()


def test_the_one_that_waits_does_not_wait_for_ever(started, monkeypatch):
    monkeypatch.setattr(converter_pool, "KEPT_WARM", timedelta(0))
    Converter().warm()
    (office,) = started
    while office.is_running:
        threading.Event().wait(0.01)


def test_without_python_for_it_libreoffice_starts_for_each_document(tmp_path):
    libreoffice = LibreOffice.found()
    assert libreoffice is not None
    (source := tmp_path / "upload").write_bytes(pptx_sample().content)
    with (tmp_path / "shown.pdf").open("wb") as target:
        Cold(libreoffice).convert(source, target, Kind.PPTX)
    shown = pypdf.PdfReader(tmp_path / "shown.pdf")
    assert len(shown.pages) == 2
    assert "lowest price" not in words(shown)


def test_it_converts_where_no_proc_can_be_mounted(monkeypatch, tmp_path):
    """As in a container."""
    walls = Bubblewrap(shutil.which("bwrap") or "", os.geteuid() == 0, NO_PROC)
    monkeypatch.setattr(sandbox, "enclosure", lambda: walls)
    converter = Converter()
    assert words(pdf(converter, text(run("small")), Kind.DOCX, tmp_path)) == "small"
    converter.close()


def test_a_broken_libreoffice_is_not_the_documents_fault(monkeypatch, tmp_path):
    home = Path(shutil.which("soffice") or "").resolve().parent
    monkeypatch.setattr(LibreOffice, "found", lambda: LibreOffice(Path("/usr/bin/false"), home))
    converter = Converter()
    with pytest.raises(Unavailable, match="LibreOffice does not start"):
        pdf(converter, text(run("small")), Kind.DOCX, tmp_path)
    converter.close()


def test_without_libreoffice_the_packages_are_named(monkeypatch, tmp_path):
    monkeypatch.setattr(LibreOffice, "found", lambda: None)
    monkeypatch.setattr(Rough, "is_installed", lambda: False)
    with pytest.raises(Unavailable, match="libreoffice-writer-nogui"):
        pdf(Converter(), text(), Kind.DOCX, tmp_path)
    assert "libreoffice-impress-nogui" in " ".join(Converter().check())


def test_what_is_installed_while_documents_wait_is_found(monkeypatch):
    converter = Converter()
    with monkeypatch.context() as before:
        before.setattr(LibreOffice, "found", lambda: None)
        before.setattr(Rough, "is_installed", lambda: False)
        with pytest.raises(Unavailable):
            converter.is_approximate(Kind.DOCX)
    assert not converter.is_approximate(Kind.DOCX)


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the extra is not in the lock for this machine")
def test_without_libreoffice_the_extra_converts_roughly(monkeypatch, tmp_path):
    monkeypatch.setattr(LibreOffice, "found", lambda: None)
    converter = Converter()
    assert converter.is_approximate(Kind.PPTX)
    shown = pdf(converter, pptx_sample().content, Kind.PPTX, tmp_path)
    assert "First page" in words(shown)
    with pytest.raises(Unavailable, match="DOC"):
        pdf(converter, b"", Kind.DOC, tmp_path)
