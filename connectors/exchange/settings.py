"""What must be known to read a mailbox on an Exchange server."""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum


class Auth(StrEnum):
    BASIC = "basic"
    NTLM = "ntlm"
    KERBEROS = "kerberos"  # by the ticket that this process has, not by the password


@dataclass(frozen=True, slots=True)
class ExchangeSettings:
    """`endpoint` is the URL of EWS, or of its server; `host` names the server alone.

    Without either, the domain is asked (autodiscover). The user name is the mailbox's own, or one that may impersonate
    its owner, or that has full access. `auth` None: the best that the server offers. `folders` empty: every folder
    that can hold an answer; else those named, as paths: "INBOX", "Customers/ACME".
    """

    address: str
    username: str
    password: str = field(repr=False)
    endpoint: str | None = None
    host: str | None = None
    auth: Auth | None = None
    lookback: timedelta = timedelta(days=30)
    folders: tuple[str, ...] = ()
