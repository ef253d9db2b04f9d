"""What is copied of the library is what cannot be made anew."""

import os
import stat
from pathlib import Path

import pytest

from attachments.copying import copy_documents

PLACE = Path("ab") / ("ab" + "0" * 62)
KEPT = ("original", "shown.pdf", "facts.json")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    place = tmp_path / "documents" / PLACE
    for name in (*KEPT, "pages/1-page.webp", "text/1.json"):
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(name.encode())
    (tmp_path / "documents" / "aside").mkdir()
    (tmp_path / "documents" / "aside" / "half").write_bytes(b"an upload under way")
    return tmp_path / "documents"


def held(folder: Path) -> dict[str, bytes]:
    return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


def test_files_and_what_was_found_in_them_are_copied_and_nothing_drawn(library: Path, tmp_path: Path) -> None:
    copy_documents(library, tmp_path / "copy")
    assert held(tmp_path / "copy") == {str(PLACE / name): name.encode() for name in KEPT}


def test_a_copy_takes_no_room_where_it_can_share_the_disk(library: Path, tmp_path: Path) -> None:
    copy_documents(library, tmp_path / "copy")
    assert (library / PLACE / "original").samefile(tmp_path / "copy" / PLACE / "original")


def test_a_copy_on_another_disk_is_one_of_the_bytes(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def across(*_: object) -> None:
        raise OSError("Invalid cross-device link")

    monkeypatch.setattr("os.link", across)
    copy_documents(library, tmp_path / "copy")
    assert held(tmp_path / "copy") == {str(PLACE / name): name.encode() for name in KEPT}
    copied = tmp_path / "copy" / PLACE / "original"
    assert not (library / PLACE / "original").samefile(copied)
    assert stat.S_IMODE(copied.stat().st_mode) == 0o600


def test_a_document_that_is_removed_meanwhile_is_left_out(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def removed(original: Path, _: Path) -> None:
        original.unlink()
        raise OSError("Invalid cross-device link")

    monkeypatch.setattr("os.link", removed)
    copy_documents(library, tmp_path / "copy")
    assert held(tmp_path / "copy") == {}


def test_what_is_there_already_is_left(library: Path, tmp_path: Path) -> None:
    for _ in range(2):
        copy_documents(library, tmp_path / "copy")
    (tmp_path / "copy" / PLACE / "facts.json").unlink()
    copy_documents(library, tmp_path / "copy")
    assert len(held(tmp_path / "copy")) == len(KEPT)


def test_a_copy_is_for_its_owner_only(library: Path, tmp_path: Path) -> None:
    before = os.umask(0o000)
    try:
        copy_documents(library, tmp_path / "copy")
    finally:
        os.umask(before)
    folders = [tmp_path / "copy", *(each for each in (tmp_path / "copy").rglob("*") if each.is_dir())]
    assert {stat.S_IMODE(each.stat().st_mode) for each in folders} == {0o700}


def test_where_no_document_ever_came_nothing_is_copied(tmp_path: Path) -> None:
    copy_documents(tmp_path / "documents", tmp_path / "copy")
    assert not (tmp_path / "copy").exists()
