"""What is sealed opens for its purpose, its context and its key, and for nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.tokens import Forged, Key, Keyring, Purpose, UnknownKey

OLD, NEW = Key(1, bytes(range(32))), Key(2, bytes(range(1, 33)))
KEYRING = Keyring((OLD,))


@given(st.binary(max_size=300), st.binary(max_size=40), st.sampled_from(Purpose))
def test_what_is_sealed_opens_again(plaintext: bytes, context: bytes, purpose: Purpose) -> None:
    assert KEYRING.open(purpose, KEYRING.seal(purpose, plaintext, context), context) == plaintext


@given(st.binary(max_size=64), st.data())
def test_whatever_is_altered_does_not_open(plaintext: bytes, data: st.DataObject) -> None:
    sealed = bytearray(KEYRING.seal(Purpose.TOKEN, plaintext))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= data.draw(st.integers(1, 255))

    with pytest.raises((Forged, UnknownKey)):
        KEYRING.open(Purpose.TOKEN, bytes(sealed))


@given(st.binary(max_size=64))
def test_whatever_was_made_up_does_not_open(made_up: bytes) -> None:
    with pytest.raises((Forged, UnknownKey)):
        KEYRING.open(Purpose.TOKEN, made_up)


def test_a_token_never_opens_as_a_credential() -> None:
    with pytest.raises(Forged):
        KEYRING.open(Purpose.CREDENTIAL, KEYRING.seal(Purpose.TOKEN, b"x"))


def test_a_credential_moved_to_another_mailbox_does_not_open() -> None:
    with pytest.raises(Forged):
        KEYRING.open(Purpose.CREDENTIAL, KEYRING.seal(Purpose.CREDENTIAL, b"x", b"rep@a"), b"rep@b")


def test_after_a_rotation_the_old_key_still_opens_and_the_new_one_seals() -> None:
    rotated = Keyring((NEW, OLD))

    assert rotated.open(Purpose.TOKEN, KEYRING.seal(Purpose.TOKEN, b"x")) == b"x"
    assert rotated.seal(Purpose.TOKEN, b"x")[0] == NEW.id


def test_a_key_taken_out_is_named() -> None:
    with pytest.raises(UnknownKey, match="key 1"):
        Keyring((NEW,)).open(Purpose.TOKEN, KEYRING.seal(Purpose.TOKEN, b"x"))


def test_sealing_is_a_function_of_its_arguments() -> None:
    assert KEYRING.seal(Purpose.TOKEN, b"x") == KEYRING.seal(Purpose.TOKEN, b"x")
    assert KEYRING.seal(Purpose.TOKEN, b"x") != KEYRING.seal(Purpose.TOKEN, b"x", b"elsewhere")


def test_no_key_shows_when_a_keyring_is_printed() -> None:
    assert "\\x" not in repr(KEYRING)


@given(st.binary(min_size=1, max_size=40), st.sampled_from(Purpose))
def test_what_is_signed_is_readable_and_proved(text: bytes, purpose: Purpose) -> None:
    token = KEYRING.sign(purpose, text)
    assert text in token
    assert KEYRING.signed(purpose, token) == text


@given(st.binary(min_size=1, max_size=40), st.data())
def test_whatever_is_altered_is_not_signed(text: bytes, data: st.DataObject) -> None:
    token = bytearray(KEYRING.sign(Purpose.REPLY, text))
    token[data.draw(st.integers(0, len(token) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises((Forged, UnknownKey)):
        KEYRING.signed(Purpose.REPLY, bytes(token))


def test_what_is_signed_for_one_purpose_is_not_for_another() -> None:
    with pytest.raises(Forged):
        KEYRING.signed(Purpose.TOKEN, KEYRING.sign(Purpose.REPLY, b"x"))
