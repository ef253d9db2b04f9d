"""The form that connects a mailbox: what stands in it, what is wrong with it, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any

from fastapi import Form
from pydantic import ValidationError

from daemon.core.providers import MICROSOFT, provider_of
from daemon.flows.autodetect import Found, Source
from daemon.flows.mailboxes import NewMailbox
from daemon.storage.records import Mailbox
from daemon.web.api.models.mailboxes import MailboxIn

LONGEST = 1000
HOW_FOUND = {
    Source.PROVIDER: "These are the settings of {provider}.",
    Source.DOMAIN: "{domain} names this server itself.",
    Source.GUESS: "An IMAP server answers at {host}. Is it yours?",
    Source.NOTHING: "Nothing tells which server {domain} uses. Whoever runs its mail knows.",
}
WRONG = {
    "address": "This is no mail address, such as name@example.com.",
    "host": "This is no host name, such as imap.example.com.",
    "port": "A port is a number from 1 to 65535. 993 is usual.",
    "tls": "Choose one of these.",
    "username": "This is no user name.",
    "password": "Type the password.",
}
IN_THE_CLEAR = "Without encryption the password could be read on the way. Only a server on this machine may go without."


@dataclass(frozen=True, slots=True)
class Filled:
    """What somebody sees in the form. `wrong` names fields; a password is never among what is shown."""

    address: str
    host: str = ""
    port: str = "993"
    tls: str = "implicit"
    username: str = ""
    shared: bool = False
    known: str = ""  # how we come to know the settings
    note: str = ""
    obstacle: str = ""
    reconnects: bool = False
    wrong: Mapping[str, str] = field(default_factory=dict)

    @property
    def passwordless(self) -> bool:
        """Will no password ever do there?"""
        return self.host == MICROSOFT.host

    @property
    def settled(self) -> bool:
        """Is only the password left to type?"""
        return bool(self.host) and not self.wrong.keys() - {"password"}


@dataclass(frozen=True, slots=True)
class Sent:
    """The form as it came."""

    address: Annotated[str, Form(max_length=LONGEST)]
    host: Annotated[str, Form(max_length=LONGEST)] = ""
    port: Annotated[str, Form(max_length=LONGEST)] = "993"
    tls: Annotated[str, Form(max_length=LONGEST)] = "implicit"
    username: Annotated[str, Form(max_length=LONGEST)] = ""
    password: Annotated[str, Form(max_length=LONGEST)] = field(default="", repr=False)
    shared: Annotated[str, Form(max_length=LONGEST)] = ""


def found_form(address: str, found: Found) -> Filled:
    domain = address.rpartition("@")[2]
    known = HOW_FOUND[found.source].format(provider=found.provider, domain=domain, host=found.host)
    return Filled(
        address, found.host, str(found.port), "implicit", found.username,
        known=known, note=found.note, obstacle=found.obstacle,
    )  # fmt: skip


def known_form(mailbox: Mailbox) -> Filled:
    """To connect it again: as it was, but for the password."""
    told: Mapping[str, Any] = mailbox.settings
    return Filled(
        mailbox.address, told["host"], str(told["port"]), told["tls"], told["username"], bool(told["shared"]),
        reconnects=True,
    )  # fmt: skip


def sent_form(sent: Sent, wrong: Mapping[str, str], *, reconnects: bool) -> Filled:
    return Filled(
        sent.address, sent.host, sent.port, sent.tls, sent.username, bool(sent.shared),
        note=provider.note if (provider := provider_of(sent.address)) else "", reconnects=reconnects, wrong=wrong,
    )  # fmt: skip


def asked_mailbox(sent: Sent) -> tuple[NewMailbox | None, Mapping[str, str]]:
    """What was asked for; or None, and what is wrong with each field."""
    fields: dict[str, Any] = {
        "address": sent.address,
        "host": sent.host,
        "port": sent.port,
        "tls": sent.tls,
        "username": sent.username.strip() or None,
        "password": sent.password,
        "shared": bool(sent.shared),
    }
    try:
        return MailboxIn.model_validate(fields).new_mailbox(), {}
    except ValidationError as error:
        named = [str(each["loc"][0]) if each["loc"] else "" for each in error.errors()]
        return None, {name or "tls": WRONG[name] if name else IN_THE_CLEAR for name in named}
