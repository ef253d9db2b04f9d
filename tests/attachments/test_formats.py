"""Every kind of document keeps the contract: PDF, what Office programs write, and pictures."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from attachments.library import Library
from attachments.values import Kind
from tests.attachments.contract import FormatContract
from tests.attachments.samples import Sample, docx_sample, pdf_sample, picture, pptx_sample, saved_as

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("documents"))
    yield library
    library.close()


class TestPdf(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls) -> Sample:
        return pdf_sample()


class TestDocx(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls) -> Sample:
        return docx_sample()


class TestPptx(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls) -> Sample:
        return pptx_sample()


class TestOdt(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls, folder: Path) -> Sample:
        return _saved_as(docx_sample(), Kind.ODT, folder)


class TestDoc(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls, folder: Path) -> Sample:
        return _saved_as(docx_sample(), Kind.DOC, folder)


class TestOdp(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls, folder: Path) -> Sample:
        return _saved_as(pptx_sample(), Kind.ODP, folder)


class TestPpt(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls, folder: Path) -> Sample:
        return replace(_saved_as(pptx_sample(), Kind.PPT, folder), page_titles=())


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP", "GIF", "TIFF"], scope="class")
class TestPicture(FormatContract):
    @pytest.fixture(scope="class")
    @classmethod
    def sample(cls, form: str) -> Sample:
        return Sample(picture(form, (2000, 1000)), Kind.IMAGE, ((1050, 525),))


def _saved_as(sample: Sample, kind: Kind, folder: Path) -> Sample:
    return replace(sample, content=saved_as(sample.content, sample.kind, kind, folder), kind=kind)
