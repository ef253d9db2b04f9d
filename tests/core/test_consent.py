"""What goes to a provider and comes back opens for the session it was made for, and for nobody else."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.consent import Asked, opened, sealed
from daemon.core.kinds import Kind
from daemon.core.tokens import Key, Keyring

KEYRING = Keyring((Key(1, b"k" * 32),))
ASKED = Asked("google", Kind.GMAIL, "rep@example.com", False, "a verifier", datetime(2026, 11, 22, 12, 15, tzinfo=UTC))


def test_the_session_that_asked_finds_what_it_asked_for() -> None:
    assert opened(KEYRING, sealed(KEYRING, ASKED, "session"), "session") == ASKED


def test_the_verifier_cannot_be_read_on_the_way() -> None:
    assert "verifier" not in sealed(KEYRING, ASKED, "session")
    assert "verifier" not in repr(ASKED).replace("verifier=", "")


@pytest.mark.parametrize("session", ["another session", "", "é"])
def test_another_session_finds_nothing(session: str) -> None:
    assert opened(KEYRING, sealed(KEYRING, ASKED, "session"), session) is None


def test_another_keys_state_is_nothing() -> None:
    assert opened(Keyring((Key(2, b"o" * 32),)), sealed(KEYRING, ASKED, "session"), "session") is None


@given(st.text())
def test_no_state_that_was_made_up_opens(state: str) -> None:
    assert opened(KEYRING, state, "session") is None
