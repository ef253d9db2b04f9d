"""The way to a logged-in IMAP connection: TLS that is verified, then a password or a token, as the server takes it."""

import ssl
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from functools import lru_cache
from ipaddress import ip_address

from imapclient import SocketTimeout

from connectors.base import LoginRequired
from connectors.imap.client import Client
from connectors.imap.errors import login_refused, token_refused, translated
from connectors.oauth import Tokens

PATIENCE = SocketTimeout(connect=15, read=60)


class Tls(StrEnum):
    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"  # to loopback hosts only


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """How to reach a mailbox. `folders` empty: every folder that can hold an answer.

    With `tokens` it is opened by consent, and the password is not looked at.
    """

    address: str
    host: str
    port: int
    tls: Tls
    username: str
    password: str = field(repr=False)
    folders: tuple[str, ...] = ()
    lookback: timedelta = timedelta(days=30)
    ca_file: str | None = None
    patience: SocketTimeout = field(default_factory=lambda: PATIENCE)
    tokens: Tokens | None = field(default=None, repr=False)


def logged_in(settings: ImapSettings) -> Client:
    """A connection that is ready to serve, or one of the connector's errors."""
    with translated(settings.host):
        client = _connect(settings)
        try:
            _encrypt(client, settings)
            _log_in(client, settings)
        except BaseException:
            client.wire.shutdown()
            raise
    return client


def _connect(settings: ImapSettings) -> Client:
    if settings.tls is Tls.NONE and not _is_loopback(settings.host):
        raise LoginRequired(f'A password is never sent in the clear to {settings.host}: set tls to "implicit".')
    context = _verifying(settings.ca_file) if settings.tls is Tls.IMPLICIT else None
    return Client(settings.host, settings.port, context, settings.patience)


def _encrypt(client: Client, settings: ImapSettings) -> None:
    """STARTTLS or nothing: to go on in the clear is what somebody in the middle would want."""
    if settings.tls is not Tls.STARTTLS:
        return
    if "STARTTLS" not in client.wire.capabilities:
        raise LoginRequired(f'{settings.host} offers no STARTTLS on this port. Set tls to "implicit", port to 993.')
    client.wire.encrypt(_verifying(settings.ca_file))


def _log_in(client: Client, settings: ImapSettings) -> None:
    if any(forbidden in settings.username + settings.password for forbidden in "\r\n\0\1"):
        raise LoginRequired("The user name or password holds a line break, which no server accepts.")
    if settings.tokens:
        _show_token(client, settings, settings.tokens)
    else:
        _say_password(client, settings)
    client.learn_capabilities()
    client.introduce()


def _say_password(client: Client, settings: ImapSettings) -> None:
    wire = client.wire
    if "LOGINDISABLED" in wire.capabilities and "AUTH=PLAIN" not in wire.capabilities:
        raise LoginRequired(f'{settings.host} accepts no password on this connection. Set tls to "starttls".')
    try:
        wire.log_in(settings.username, settings.password)
    except wire.abort:  # an `error` too, but one that says nothing about the password
        raise
    except wire.error as error:
        raise login_refused(settings.host, str(error), settings.password) from error


def _show_token(client: Client, settings: ImapSettings, tokens: Tokens) -> None:
    """One that is refused may have been withdrawn before its time; so the provider is asked for another, once."""
    token = tokens.current()
    try:
        _show(client, settings, token)
    except LoginRequired:
        tokens.refused(token)
        _show(client, settings, tokens.current())


def _show(client: Client, settings: ImapSettings, token: str) -> None:
    wire = client.wire
    try:
        wire.log_in_by_token(settings.username, token)
    except wire.abort:
        raise
    except wire.error as error:
        raise token_refused(settings.host, settings.username, str(error), token) from error


@lru_cache
def _verifying(ca_file: str | None) -> ssl.SSLContext:
    """One for all connections: it holds every authority, which takes a megabyte and 20 ms."""
    return ssl.create_default_context(cafile=ca_file)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
