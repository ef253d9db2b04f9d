"""A form is read piece by piece, however the network has cut it."""

import asyncio
import hashlib
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.requests import Request
from starlette.types import Message

from daemon.web.problems import Problem
from daemon.web.uploads import received
from tests.web.files import form, parts, pdf

MOST = 100_000
NAME = "报价 “offer”.pdf"


Taken: TypeAlias = tuple[str, bytes, bytes]
"""Name, content and hash of what was received."""


def upload(pieces: Sequence[bytes], headers: dict[str, str], folder: Path, most: int = MOST) -> Taken:

    async def receive() -> Message:
        piece = next(left, b"")
        return {"type": "http.request", "body": piece, "more_body": bool(piece)}

    async def take() -> Taken:
        async with received(Request(scope, receive), most, folder) as taken:
            assert is_empty(folder)  # what is on its way has no name
            return taken.name, b"".join(taken.chunks()), taken.digest

    left = iter([*filter(None, pieces)])
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
    }
    return asyncio.run(take())


def is_empty(folder: Path) -> bool:
    return not any(folder.iterdir())


@given(content=st.binary(max_size=2000), cuts=st.lists(st.integers(0, 2500), max_size=8))
def test_a_file_arrives_whole_however_its_form_is_cut(content: bytes, cuts: list[int]) -> None:
    body, headers = form(content, NAME)
    at = [0, *sorted(min(cut, len(body)) for cut in cuts), len(body)]
    pieces = [body[start:end] for start, end in pairwise(at)]
    with TemporaryDirectory() as folder:
        assert upload(pieces, headers, Path(folder)) == (NAME, content, hashlib.sha256(content).digest())


@given(body=st.binary(max_size=500), damaged=st.integers(0, 400))
def test_whatever_comes_is_a_file_or_a_problem(body: bytes, damaged: int) -> None:
    whole, headers = form(pdf())
    with TemporaryDirectory() as folder, suppress(Problem):
        upload([whole[:damaged], body, whole[damaged:]], headers, Path(folder))


def test_what_looks_like_the_end_inside_of_a_file_is_not_it(tmp_path: Path) -> None:
    content = b"\r\n------harke\r\n--\r\n\r\n------HARKEN--\r\n"
    body, headers = form(content)
    assert upload([body], headers, tmp_path)[1] == content


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ('form-data; name="file"; filename="a \\"b\\".pdf"', 'a "b".pdf'),  # as curl writes it
        ('form-data; name="file"; filename="C:\\\\docs\\\\offer.pdf"', "offer.pdf"),
        ('form-data; name="file"', ""),
        ('form-data; name="file"; filename="a%22b.pdf"', "a%22b.pdf"),
    ],
)
def test_a_files_name_is_as_its_sender_wrote_it(tmp_path: Path, told: str, name: str) -> None:
    body, headers = parts((told, b"%PDF"))
    assert upload([body], headers, tmp_path)[0] == name


def test_too_many_bytes_are_refused_when_all_of_them_came(tmp_path: Path) -> None:
    body, headers = form(b"x" * 11)
    with pytest.raises(Problem, match="413"):
        upload([body], headers, tmp_path, most=10)
    assert upload([form(b"x" * 10)[0]], headers, tmp_path, most=10)[1] == b"x" * 10


@pytest.mark.parametrize("size", [10, 90_000])
def test_a_disk_that_is_full_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int) -> None:
    monkeypatch.setattr("tempfile.TemporaryFile", lambda **_: Path("/dev/full").open("w+b"))  # noqa: SIM115
    body, headers = form(b"x" * size)
    with pytest.raises(Problem, match="507"):
        upload([body], headers, tmp_path)
