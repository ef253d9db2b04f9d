"""Microsoft 365 by Graph."""

from connectors.microsoft365 import GraphConnector, GraphSettings
from connectors.microsoft365.settings import MICROSOFT
from daemon.service.kinds.account import Account, Around, tokens


def connector(account: Account, around: Around) -> GraphConnector:
    settings = GraphSettings(
        address=account.address,
        endpoint=account.told("endpoint") or MICROSOFT,
        folders=account.folders,
        notify_url=around.told.notify_url,
        client_state=around.told.client_state,
    )
    return GraphConnector(settings, tokens(account), around.wanted, around.clock, around.tell_backlog)
