"""IMAP: one kind of mailbox in several files. `connector` reads one mailbox, `idle` waits on many."""

from connectors.imap.connector import ImapConnector
from connectors.imap.login import ImapSettings, Tls
from connectors.imap.sent import ImapSentFolder

__all__ = ["ImapConnector", "ImapSentFolder", "ImapSettings", "Tls"]
