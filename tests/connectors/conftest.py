"""The servers that connector tests run against."""

from tests.servers.dovecot import dovecot, own_dovecot

__all__ = ["dovecot", "own_dovecot"]
