"""Does an IMAP server answer there? Asked of a real Dovecot."""

import pytest

from connectors.imap.greeting import greets
from tests.servers.dovecot import Dovecot

pytestmark = pytest.mark.slow


def test_a_server_that_can_be_trusted_greets(dovecot: Dovecot) -> None:
    assert greets("localhost", dovecot.tls_port, str(dovecot.ca_file))


def test_one_that_cannot_be_trusted_or_is_no_imap_server_does_not(dovecot: Dovecot) -> None:
    assert not greets("localhost", dovecot.tls_port)  # nobody we know vouches for it
    assert not greets("127.0.0.2", dovecot.tls_port, str(dovecot.ca_file))  # nor for this name
    assert not greets("localhost", dovecot.port, str(dovecot.ca_file))  # it speaks first, and in the clear
    assert not greets("localhost", 1)
    assert not greets("a..b", 993)
