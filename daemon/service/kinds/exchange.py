"""Exchange on premises by its web services."""

from connectors.exchange import Auth, ExchangeConnector, ExchangeSettings
from daemon.service.kinds.account import Account, Around, password


def connector(account: Account, around: Around) -> ExchangeConnector:
    auth = account.told("auth")
    settings = ExchangeSettings(
        address=account.address,
        endpoint=account.told("endpoint"),
        host=account.told("host"),
        username=str(account.settings["username"]),
        password=password(account),
        auth=Auth(auth) if auth else None,
        folders=account.folders,
    )
    return ExchangeConnector(settings, around.wanted, around.clock, around.tell_backlog, around.stir)
