"""What is kept is there whole or not at all, privately, and once."""

import errno
import os
import stat
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from attachments.shelf import ABANDONED_AFTER, Shelf
from attachments.values import TooLarge, Unavailable, Width

BYTES = b"a document"
HASH = sha256(BYTES).digest()
MOST = 1_000


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "var" / "documents")


def files(shelf: Shelf) -> set[Path]:
    return {path for path in shelf.folder.rglob("*") if path.is_file()}


def test_an_upload_is_kept_by_its_bytes(shelf: Shelf) -> None:
    stored = shelf.keep([b"a ", b"", b"document"], MOST)
    assert (stored.hash, stored.size, stored.is_new) == (HASH, len(BYTES), True)
    assert shelf.original(HASH).read_bytes() == BYTES
    assert list(shelf.hashes()) == [HASH]


def test_the_same_bytes_again_are_kept_once(shelf: Shelf) -> None:
    shelf.keep([BYTES], MOST)
    before = shelf.original(HASH).stat()
    assert not shelf.keep([BYTES], MOST).is_new
    assert shelf.original(HASH).stat() == before
    assert len(files(shelf)) == 1


def test_one_byte_too_much_leaves_nothing(shelf: Shelf) -> None:
    assert shelf.keep([b"x" * MOST], MOST).size == MOST
    kept = files(shelf)
    with pytest.raises(TooLarge):
        shelf.keep([b"y" * MOST, b"y"], MOST)
    assert files(shelf) == kept


def test_an_upload_that_breaks_off_leaves_nothing(shelf: Shelf) -> None:
    def broken() -> Iterator[bytes]:
        yield BYTES
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        shelf.keep(broken(), MOST)
    assert not files(shelf)


def test_nobody_else_may_look(shelf: Shelf) -> None:
    shelf.keep([BYTES], MOST)
    shelf.write(shelf.page(HASH, 1, Width.PAGE), b"drawn")
    for path in shelf.folder.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


@pytest.mark.parametrize("trouble", [errno.ENOSPC, errno.EDQUOT])
def test_a_full_disk_is_said_and_leaves_nothing(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, trouble: int) -> None:
    def full(_handle: int) -> None:
        raise OSError(trouble, os.strerror(trouble))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Unavailable, match="is full"):
        shelf.keep([BYTES], MOST)
    assert not files(shelf)
    assert not shelf.holds(HASH)


def test_a_disk_that_is_full_for_whoever_writes_aside_is_said_too(shelf: Shelf) -> None:
    def convert() -> None:
        with shelf.aside() as converted:
            converted.unlink()
            converted.symlink_to("/dev/full")
            converted.write_bytes(b"%PDF-1.7")

    with pytest.raises(Unavailable, match="is full"):
        convert()
    assert not files(shelf)


def test_what_is_written_is_on_the_disk_before_it_has_its_name(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    synchronised: list[tuple[Path, bool]] = []
    fsync = os.fsync

    def watched(handle: int) -> None:
        synchronised.append((Path(f"/proc/self/fd/{handle}").readlink(), shelf.facts(HASH).exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    shelf.write(shelf.facts(HASH), b"{}")
    (written, had_name), (folder, _) = synchronised
    assert written.parent.name == "aside"
    assert not had_name
    assert folder == shelf.facts(HASH).parent


def test_what_is_forgotten_is_gone_and_may_come_again(shelf: Shelf) -> None:
    shelf.keep([BYTES], MOST)
    shelf.write(shelf.text(HASH, 7), b"{}")
    shelf.forget(HASH)
    shelf.forget(HASH)
    assert not files(shelf)
    assert shelf.keep([BYTES], MOST).is_new


def test_a_full_disk_keeps_nobody_from_making_room(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    shelf.keep([BYTES], MOST)
    monkeypatch.setattr(os, "mkdir", full)
    shelf.forget(HASH)
    assert not files(shelf)


def test_what_died_aside_is_swept_and_what_lives_is_not(shelf: Shelf) -> None:
    with shelf.aside() as living, shelf.aside() as dead:
        long_ago = dead.stat().st_mtime - ABANDONED_AFTER.total_seconds() - 60
        os.utime(dead, (long_ago, long_ago))
        shelf.sweep()
        assert living.exists()
        assert not dead.exists()


@pytest.mark.parametrize("name", [b"", b"../../etc", HASH[:-1], HASH + b"x"])
def test_only_a_hash_has_a_place(shelf: Shelf, name: bytes) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        shelf.original(name)
