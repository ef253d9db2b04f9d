"""The form that connects a mailbox: what stands in it, what is wrong with it, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Form
from pydantic import TypeAdapter, ValidationError

from daemon.core.kinds import Kind
from daemon.core.providers import MICROSOFT, provider_of
from daemon.flows.autodetect import Found, Source
from daemon.flows.new_mailbox import NewMailbox
from daemon.storage.records import Mailbox
from daemon.web.api.models.new_mailboxes import MailboxIn

LONGEST = 1000
HOW_FOUND = {
    Source.PROVIDER: "Its mail lies with {provider}.",
    Source.DOMAIN: "{domain} names this server itself.",
    Source.GUESS: "An IMAP server answers at {host}. Is it yours?",
    Source.NOTHING: "Nothing tells which server {domain} uses. Whoever runs its mail knows.",
}
EXCHANGE_FOUND = "An Exchange server answers for {domain}."
WRONG = {
    "address": "This is no mail address, such as name@example.com.",
    "host": "This is no host name, such as imap.example.com.",
    "port": "A port is a number from 1 to 65535. 993 is usual.",
    "tls": "Choose one of these.",
    "endpoint": "This is no server, such as mail.example.com or https://mail.example.com/EWS/Exchange.asmx.",
    "auth": "Choose one of these.",
    "username": "This is no user name.",
    "password": "Type the password.",
}
IN_THE_CLEAR = "Without encryption the password could be read on the way. Only a server on this machine may go without."

_mailbox_in: TypeAdapter[MailboxIn] = TypeAdapter(MailboxIn)


@dataclass(frozen=True, slots=True)
class Filled:
    """What somebody sees in the form. `wrong` names fields; a password is never among what is shown.

    `kind` is how the mailbox is read best. Where Google or Microsoft have it, `host` is their IMAP server; of Exchange
    it may be the whole address of its web services.
    """

    address: str
    kind: Kind = Kind.IMAP
    host: str = ""
    port: str = "993"
    tls: str = "implicit"
    auth: str = ""
    username: str = ""
    shared: bool = False
    known: str = ""  # how we come to know the settings
    note: str = ""
    obstacle: str = ""
    reconnects: bool = False
    wrong: Mapping[str, str] = field(default_factory=dict)

    @property
    def why_no_password(self) -> str:
        return self.obstacle or (MICROSOFT.obstacle if self.host == MICROSOFT.host else "")

    @property
    def settled(self) -> bool:
        """Is only the password left to type?"""
        return bool(self.host or self.kind is Kind.EXCHANGE) and not self.wrong.keys() - {"password"}


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it came."""

    address: Annotated[str, Form(max_length=LONGEST)]
    kind: Annotated[Kind, Form()] = Kind.IMAP
    host: Annotated[str, Form(max_length=LONGEST)] = ""
    port: Annotated[str, Form(max_length=LONGEST)] = "993"
    tls: Annotated[str, Form(max_length=LONGEST)] = "implicit"
    auth: Annotated[str, Form(max_length=LONGEST)] = ""
    username: Annotated[str, Form(max_length=LONGEST)] = ""
    password: Annotated[str, Form(max_length=LONGEST)] = field(default="", repr=False)
    shared: Annotated[str, Form(max_length=LONGEST)] = ""


def found_form(address: str, found: Found) -> Filled:
    domain = address.rpartition("@")[2]
    told = EXCHANGE_FOUND if found.kind is Kind.EXCHANGE else HOW_FOUND[found.source]
    known = told.format(provider=found.provider, domain=domain, host=found.host)
    return Filled(
        address, found.kind, found.host, str(found.port), found.tls, username=found.username,
        known=known, note=found.note, obstacle=found.obstacle,
    )  # fmt: skip


def known_form(mailbox: Mailbox) -> Filled:
    """To connect it again: as it was, but for the password."""
    told = {name: str(value) for name, value in mailbox.settings.items() if value is not None}
    host = told.get("host", told.get("endpoint", "")) if mailbox.kind in (Kind.IMAP, Kind.EXCHANGE) else ""
    return Filled(
        mailbox.address, Kind(mailbox.kind), host, told.get("port", ""), told.get("tls", ""), told.get("auth", ""),
        told.get("username", ""), bool(mailbox.settings.get("shared")), reconnects=True,
    )  # fmt: skip


def sent_form(sent: Sent, wrong: Mapping[str, str], *, reconnects: bool) -> Filled:
    return Filled(
        sent.address, sent.kind, sent.host, sent.port, sent.tls, sent.auth, sent.username, bool(sent.shared),
        note=provider.note if (provider := provider_of(sent.address)) else "", reconnects=reconnects, wrong=wrong,
    )  # fmt: skip


def asked_mailbox(sent: Sent) -> tuple[NewMailbox | None, Mapping[str, str]]:
    """What was asked for; or None, and what is wrong with each field."""
    fields = {"address": sent.address, "kind": sent.kind, "shared": bool(sent.shared), **_server(sent)}
    try:
        return _mailbox_in.validate_python(fields).new_mailbox(), {}
    except ValidationError as error:
        named = [str(each["loc"][-1]) for each in error.errors()]
        return None, {name if name in WRONG else "tls": WRONG.get(name, IN_THE_CLEAR) for name in named}


def _server(sent: Sent) -> Mapping[str, str | None]:
    username, host = sent.username.strip() or None, sent.host.strip()
    match sent.kind:
        case Kind.IMAP:
            return {
                "host": host, "port": sent.port, "tls": sent.tls, "username": username, "password": sent.password,
            }  # fmt: skip
        case Kind.EXCHANGE:
            place = "endpoint" if "://" in host else "host"
            auth = sent.auth.strip() or None
            return {place: host or None, "auth": auth, "username": username, "password": sent.password}
    return {}
