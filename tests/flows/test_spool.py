"""Whatever happens to a file of the spool, the hits in its whole lines are read, and no other."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.hits import Hit, HitKind
from daemon.core.targets import BodyPart
from daemon.flows.spool import Lost, Spool, SpoolFull, hits_in, line_of
from tests.flows.some_hits import click, open_

HITS = st.builds(
    Hit,
    uid=st.binary(min_size=16, max_size=16),
    kind=st.sampled_from(HitKind),
    at=st.datetimes(timezones=st.just(UTC)),
    send_id=st.text(),
    method=st.sampled_from(["GET", "HEAD"]),
    place=st.none() | st.integers(0, 0xFFFF),
    part=st.none() | st.sampled_from(BodyPart),
    url=st.none() | st.text(),
    address=st.none() | st.text(),
    agent=st.none() | st.text(),
    hints=st.dictionaries(st.text(), st.text()),
    device=st.none() | st.binary(min_size=16, max_size=16),
)


def kept(path: Path) -> list[Hit | Lost]:
    return list(hits_in(path.read_bytes()))


@given(st.lists(HITS))
def test_what_was_written_is_read(hits: list[Hit]) -> None:
    assert list(hits_in(b"".join(map(line_of, hits)))) == hits


@given(st.lists(HITS, min_size=1), st.data())
def test_of_a_file_cut_anywhere_the_whole_lines_are_read(hits: list[Hit], data: st.DataObject) -> None:
    lines = b"".join(map(line_of, hits))
    cut = data.draw(st.integers(0, len(lines)))
    found = [hit for hit in hits_in(lines[:cut]) if isinstance(hit, Hit)]
    assert found == hits[: len(found)]
    assert len(found) >= lines[:cut].count(b"\n")


@given(st.lists(HITS, min_size=1), st.data())
def test_a_byte_gone_bad_spoils_only_its_neighbourhood(hits: list[Hit], data: st.DataObject) -> None:
    lines = bytearray(b"".join(map(line_of, hits)))
    lines[data.draw(st.integers(0, len(lines) - 1))] ^= data.draw(st.integers(1, 255))
    found = [hit for hit in hits_in(bytes(lines)) if isinstance(hit, Hit)]
    assert len(found) >= len(hits) - 2  # its own line, and the next one where the byte stood between them
    assert all(hit in hits for hit in found)


@given(st.binary())
def test_any_bytes_are_read_as_nothing(anything: bytes) -> None:
    assert all(hit is Lost.BROKEN for hit in hits_in(anything))


def test_a_file_that_is_read_is_no_longer_written_to(tmp_path: Path) -> None:
    spool, first, second = Spool(tmp_path / "hits"), click(), open_()
    spool.append([first])
    oldest = spool.oldest()
    assert oldest is not None
    spool.append([second])
    assert kept(oldest) == [first]
    spool.remove(oldest)
    later = spool.oldest()
    assert later is not None
    assert kept(later) == [second]


def test_what_a_process_left_the_next_one_finds(tmp_path: Path) -> None:
    hit = click()
    Spool(tmp_path / "hits").append([hit])
    again = Spool(tmp_path / "hits")
    found = again.oldest()
    assert found is not None
    assert kept(found) == [hit]
    assert again.size == found.stat().st_size


def test_an_empty_spool_has_nothing_to_be_read(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "hits")
    assert (spool.oldest(), spool.size) == (None, 0)


def test_it_grows_no_larger_than_it_may_and_takes_more_once_there_is_room(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "hits", largest=1000)
    spool.append([click()])
    with pytest.raises(SpoolFull):
        spool.append([replace(click(), agent="x" * 800)])
    oldest = spool.oldest()
    assert oldest is not None
    spool.remove(oldest)
    spool.append([click()])


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """A full disk, as far as this process can tell: of what is written, only the beginning is taken."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_a_full_disk_takes_only_half_is_not_said_to_be_kept(tmp_path: Path) -> None:
    spool, hits = Spool(tmp_path / "hits"), [click() for _ in range(10)]
    with files_no_larger_than(1000), pytest.raises(OSError, match="File too large"):
        spool.append(hits)


def test_what_a_full_disk_left_behind_hides_no_other_file(tmp_path: Path) -> None:
    spool, hit = Spool(tmp_path / "hits"), click()
    with files_no_larger_than(1000), pytest.raises(OSError, match="File too large"):
        spool.append([click() for _ in range(10)])
    spool.append([hit])
    left = spool.oldest()
    assert left is not None
    spool.remove(left)
    later = spool.oldest()
    assert later is not None
    assert (spool.size, kept(later)) == (later.stat().st_size, [hit])


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "hits")
    spool.append([click()])
    path = spool.oldest()
    assert path is not None
    assert (path.stat().st_mode & 0o777, path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


def test_what_is_set_aside_is_kept_and_not_read_again(tmp_path: Path) -> None:
    spool, hit = Spool(tmp_path / "hits"), click()
    spool.append([hit])
    path = spool.oldest()
    assert path is not None
    assert kept(spool.set_aside(path)) == [hit]
    assert (spool.oldest(), spool.size) == (None, 0)


def test_a_moment_is_read_with_its_zone() -> None:
    (hit,) = hits_in(line_of(click()))
    assert isinstance(hit, Hit)
    assert hit.at == datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC)
