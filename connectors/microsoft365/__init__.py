"""Microsoft 365 and Outlook.com through Microsoft Graph, read only.

Importing this costs 10 MB and a fifth of a second: do so where there is such a mailbox.
"""

from connectors.microsoft365.connector import GraphConnector
from connectors.microsoft365.notices import Lifecycle, Notice, read_notices
from connectors.microsoft365.settings import GraphSettings

__all__ = ["GraphConnector", "GraphSettings", "Lifecycle", "Notice", "read_notices"]
