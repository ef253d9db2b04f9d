"""Any IMAP server, by password or by the tokens of a consent."""

from connectors.imap import ImapConnector, ImapSettings, Tls
from daemon.service.kinds.account import Account, Around


def connector(account: Account, around: Around) -> ImapConnector:
    return ImapConnector(settings(account), around.wanted, around.clock, around.tell_backlog)


def settings(account: Account) -> ImapSettings:
    told, key = account.settings, account.key
    return ImapSettings(
        address=account.address,
        host=str(told["host"]),
        port=int(str(told["port"])),
        tls=Tls(str(told["tls"])),
        username=str(told["username"]),
        password=key if isinstance(key, str) else "",
        folders=account.folders,
        tokens=None if isinstance(key, str) else key,
    )
