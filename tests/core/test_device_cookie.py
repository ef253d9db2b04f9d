from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.device_cookie import Ticket, opened, opened_ticket, sealed, sealed_ticket
from daemon.core.tokens import Key, Keyring, Purpose

OLD, NEW = Key(1, b"o" * 32), Key(2, b"n" * 32)
RING = Keyring((NEW, OLD))
DEVICE = bytes(range(16))
TICKET = Ticket(b"s" * 32, DEVICE, datetime(2026, 11, 21, 9, 1, tzinfo=UTC))


def test_a_cookie_of_ours_tells_its_device():
    assert opened(RING, sealed(RING, DEVICE)) == DEVICE


def test_nothing_of_the_device_can_be_read_in_its_cookie():
    assert DEVICE.hex() not in sealed(RING, DEVICE)
    assert len(sealed(RING, DEVICE)) == 44


def test_a_cookie_outlives_the_key_that_sealed_it_as_the_newest():
    assert opened(RING, sealed(Keyring((OLD,)), DEVICE)) == DEVICE


def test_a_cookie_of_a_key_we_do_not_have_is_none_of_ours():
    assert opened(Keyring((OLD,)), sealed(RING, DEVICE)) is None


@pytest.mark.parametrize("place", range(44))
def test_an_altered_cookie_is_none_of_ours(place):
    whole = sealed(RING, DEVICE)
    other = "A" if whole[place] != "A" else "Q"
    assert opened(RING, whole[:place] + other + whole[place + 1 :]) is None


@given(st.text())
def test_whatever_a_browser_sends_is_no_device_unless_we_sealed_it(text):
    assert opened(RING, text) is None
    assert opened_ticket(RING, text) is None


def test_a_ticket_tells_all_it_was_made_with():
    assert opened_ticket(RING, sealed_ticket(RING, TICKET)) == TICKET


def test_neither_passes_for_the_other_nor_for_a_links_token():
    assert opened(RING, sealed_ticket(RING, TICKET)) is None
    assert opened_ticket(RING, sealed(RING, DEVICE)) is None
    assert RING.seal(Purpose.TOKEN, DEVICE, b"cookie") != RING.seal(Purpose.DEVICE, DEVICE, b"cookie")
