"""What a viewer's script tells, and what a stranger may send instead."""

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as some

from daemon.core.dwell import Beat
from daemon.web.viewer.beats import Told, Unreadable, told

PLAIN = {"view": "v", "seq": 3, "page": 2, "totals": {"1": 5200, "2": 800}, "end": False}


def test_a_beat_is_read_as_it_was_told() -> None:
    assert told(json.dumps(PLAIN).encode()) == Told("v", Beat(3, 2, {1: 5200, 2: 800}))


def test_nobody_looking_has_no_page_in_front_and_the_end_is_the_end() -> None:
    said = {**PLAIN, "page": None, "end": True, "sitting": 4}
    assert told(json.dumps(said).encode()).beat == Beat(3, None, {1: 5200, 2: 800}, ended=True, sitting=4)


@pytest.mark.parametrize(
    "changed",
    [
        {"view": 7},
        {"seq": -1},
        {"seq": 1.5},
        {"seq": True},
        {"seq": 2**31},
        {"page": 0},
        {"page": "2"},
        {"page": 10**7},
        {"totals": [1, 2]},
        {"totals": {"0": 1}},
        {"totals": {"one": 1}},
        {"totals": {"\u0661": 1}},
        {"totals": {"1": -1}},
        {"totals": {"1": 1e9}},
        {"totals": {"1": None}},
        {"totals": {"1": {"1": 1}}},
        {"sitting": "0"},
    ],
)
def test_numbers_that_no_viewer_tells_are_refused(changed: dict[str, object]) -> None:
    with pytest.raises(Unreadable):
        told(json.dumps({**PLAIN, **changed}).encode())


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b'"view"',
        b"\xff\xfe",
        b"[" * 16_000,
        b'{"a":' * 3_000,
        b'{"view": "v", "seq": NaN, "totals": {}}',
        b'{"view": "v", "seq": %s, "totals": {}}' % (b"9" * 10_000),
    ],
)
def test_what_is_no_beat_is_refused(body: bytes) -> None:
    with pytest.raises(Unreadable):
        told(body)


JSON = some.recursive(
    some.none() | some.booleans() | some.floats() | some.text(),
    lambda inner: some.lists(inner) | some.dictionaries(some.text(), inner),
)


@given(some.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_anything_at_all_is_read_or_refused(body: bytes) -> None:
    with suppress(Unreadable):
        told(body)
