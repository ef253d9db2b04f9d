"""Addresses of the viewer, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from daemon.web.viewer.paths import Asked, What, asked


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("/d/T", Asked(What.DOCUMENT, "T")),
        ("/d/T/pages/1.webp", Asked(What.PAGE, "T", 1)),
        ("/d/T/thumbs/12.webp", Asked(What.THUMB, "T", 12)),
        ("/d/T/text/3.json", Asked(What.TEXT, "T", 3)),
        ("/d/T/beacon", Asked(What.BEACON, "T")),
        ("/d/T/download", Asked(What.DOWNLOAD, "T")),
        ("/d/T/unlock", Asked(What.UNLOCK, "T")),
        ("/d/T/to/4/0", Asked(What.LINK, "T", 4, 0)),
    ],
)
def test_each_thing_has_its_address(path: str, meant: Asked) -> None:
    assert asked(path) == meant


@pytest.mark.parametrize(
    "path",
    [
        "/d/T/",
        "/d/T/pages",
        "/d/T/pages/0.webp",
        "/d/T/pages/-1.webp",
        "/d/T/pages/01.webp",
        "/d/T/pages/1.png",
        "/d/T/pages/1.webp/",
        "/d/T/pages/1.webp/x",
        "/d/T/pages/.webp",
        "/d/T/pages/1e3.webp",
        "/d/T/pages/1234567.webp",
        "/d/T/pages/\u0663.webp",  # a digit of another script
        "/d/T/pages/../../original",
        "/d/T/text/1.webp",
        "/d/T/to/1",
        "/d/T/to/0/0",
        "/d/T/to/1/-1",
        "/d/T/original",
        "/d/T/pages/1/2/3",
    ],
)
def test_whatever_is_spelled_otherwise_is_nothing(path: str) -> None:
    assert asked(path) is None


@given(some.text())
def test_any_path_is_read_without_a_fault(rest: str) -> None:
    found = asked(f"/d/{rest}")
    assert found is None or 0 <= found.page < 1_000_000
