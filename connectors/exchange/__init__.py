"""Exchange on a company's own servers, by Exchange Web Services, read only.

Importing this costs 50 MB and half a second: do so where there is such a mailbox.
"""

from connectors.exchange.connector import ExchangeConnector
from connectors.exchange.settings import Auth, ExchangeSettings

__all__ = ["Auth", "ExchangeConnector", "ExchangeSettings"]
