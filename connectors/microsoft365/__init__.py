"""Microsoft 365 and Outlook.com through Microsoft Graph, read only."""

from connectors.microsoft365.connector import GraphConnector
from connectors.microsoft365.notices import Lifecycle, Notice, read_notices
from connectors.microsoft365.settings import GraphSettings

__all__ = ["GraphConnector", "GraphSettings", "Lifecycle", "Notice", "read_notices"]
