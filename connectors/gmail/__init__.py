"""Gmail through its own API, read only.

Importing this costs 30 MB and half a second: do so where there is such a mailbox.
"""

from connectors.gmail.connector import GmailConnector
from connectors.gmail.notices import Notices
from connectors.gmail.settings import GmailSettings

__all__ = ["GmailConnector", "GmailSettings", "Notices"]
