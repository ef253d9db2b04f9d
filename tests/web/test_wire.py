"""Bytes as a stranger may send them, below all that is HTTP."""

import socket

import pytest

from tests.web.capture.recipient import link, rows
from tests.web.client import PATIENCE
from tests.web.house import House

pytestmark = pytest.mark.slow


def say(house: House, *pieces: bytes) -> bytes:
    """What is answered until the connection ends."""
    assert house.server is not None
    with socket.create_connection(("127.0.0.1", house.server.port), PATIENCE) as connection:
        for piece in pieces:
            try:
                connection.sendall(piece)
            except OSError:  # they have heard enough
                break
        answer = b""
        try:
            while read := connection.recv(65536):
                answer += read
        except ConnectionResetError:
            pass
        return answer


def ask_with(header: bytes) -> bytes:
    return b"GET %b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%b\r\n\r\n" % (link().encode(), header)


@pytest.mark.parametrize(
    "piece",
    [b"X-Long: " + b"a" * 10_000_000, b"X: y\r\n" * 2_000_000],
    ids=["one header without an end", "headers without an end"],
)
def test_a_head_without_an_end_is_ended(house: House, piece: bytes) -> None:
    answer = say(house, b"GET / HTTP/1.1\r\nHost: x\r\n", piece)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")  # a reset may overtake the answer


def test_a_path_without_an_end_is_ended(house: House) -> None:
    answer = say(house, b"GET /l/" + b"a" * 10_000_000)
    assert answer == b"" or answer.startswith(b"HTTP/1.1 400")


def test_a_large_head_is_read(house: House) -> None:
    assert say(house, ask_with(b"Cookie: a=" + b"b" * 30_000)).startswith(b"HTTP/1.1 302")


def test_a_head_in_many_pieces_is_read(house: House) -> None:
    asked = ask_with(b"User-Agent: in pieces")
    assert say(house, *(asked[at : at + 7] for at in range(0, len(asked), 7))).startswith(b"HTTP/1.1 302")
    assert [row["agent"] for row in rows(house)] == ["in pieces"]


def test_bytes_that_no_header_may_hold_are_refused_or_kept_as_text(house: House) -> None:
    assert say(house, ask_with(b"User-Agent: a\0b")).startswith(b"HTTP/1.1 400")
    assert say(house, ask_with(b"User-Agent: \xff\xfe\x80")).startswith(b"HTTP/1.1 302")
    assert [row["agent"] for row in rows(house)] == ["\xff\xfe\x80"]
