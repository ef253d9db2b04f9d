"""Passes through the gate of a document's link."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from daemon.core.document_gate import LASTS, Pass, admits, new_pass, opened_pass, sealed_pass
from daemon.core.document_links import Viewing, opened_viewing, sealed_viewing
from daemon.core.documents import Share
from daemon.core.tokens import Key, Keyring

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
KEYRING = Keyring((Key(1, b"k" * 32),))
OPEN = Share(
    id="shr_1",
    number=7,
    document=1,
    contact=None,
    campaign_id=None,
    send_id=None,
    sender="",
    sender_name="",
    note="",
    can_download=True,
    tracks_links=True,
    asks_email=False,
    password_hash=None,
    expires_at=None,
    revoked_at=None,
    created_at=NOW,
)
LOCKED = replace(OPEN, password_hash="$argon2id$one")
ASKING = replace(OPEN, asks_email=True)
KEVIN = "kevin@flynn.example"


def test_a_link_that_asks_for_nothing_lets_everybody_in() -> None:
    assert admits(OPEN, None, NOW)


@pytest.mark.parametrize("share", [LOCKED, ASKING])
def test_a_link_that_asks_lets_nobody_in_without_a_pass(share: Share) -> None:
    assert not admits(share, None, NOW)


@pytest.mark.parametrize(("share", "email"), [(LOCKED, ""), (ASKING, KEVIN)])
def test_a_pass_lets_in_for_a_week(share: Share, email: str) -> None:
    given_then = new_pass(share, email, NOW)
    assert admits(share, given_then, NOW + LASTS - timedelta(seconds=1))
    assert not admits(share, given_then, NOW + LASTS)


def test_a_pass_is_for_one_link_alone() -> None:
    assert not admits(replace(LOCKED, number=8), new_pass(LOCKED, "", NOW), NOW)


def test_another_password_closes_to_those_who_knew_the_old_one() -> None:
    assert not admits(replace(LOCKED, password_hash="$argon2id$two"), new_pass(LOCKED, "", NOW), NOW)


def test_whoever_gave_a_password_still_owes_an_address() -> None:
    both = replace(LOCKED, asks_email=True)
    assert not admits(both, new_pass(both, "", NOW), NOW)
    assert admits(both, new_pass(both, KEVIN, NOW), NOW)


@given(some.integers(1, 2**60), some.emails())
def test_a_pass_opens_as_what_was_sealed(number: int, email: str) -> None:
    made = new_pass(replace(ASKING, number=number), email, NOW)
    assert opened_pass(KEYRING, sealed_pass(KEYRING, made)) == made


@given(some.text())
def test_what_nobody_sealed_is_no_pass(text: str) -> None:
    assert opened_pass(KEYRING, text) is None


def test_a_viewing_is_no_pass_and_a_pass_no_viewing() -> None:
    viewing = sealed_viewing(KEYRING, Viewing(b"v" * 16, 7, 1, NOW))
    assert opened_pass(KEYRING, viewing) is None
    assert opened_viewing(KEYRING, sealed_pass(KEYRING, Pass(7, b"l" * 8, NOW))) is None
