"""Inboxes that are to be watched, as they are asked for: of each kind, what it takes to reach one."""

import re
from enum import StrEnum
from typing import Annotated, Any, Literal, TypeAlias
from urllib.parse import urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    JsonValue,
    SecretStr,
    Tag,
    model_validator,
)

from daemon.core.hosts import is_loopback
from daemon.core.kinds import Kind
from daemon.flows.new_mailbox import Consent, ExchangeServer, ImapServer, NewMailbox
from daemon.web.api.models.fields import Address, Given, Line

EXAMPLE: dict[str, JsonValue] = {
    "address": "rep@example.com",
    "kind": "imap",
    "host": "imap.example.com",
    "port": 993,
    "tls": "implicit",
    "username": "rep@example.com",
    "password": "an app password",
}
ON_EXCHANGE: dict[str, JsonValue] = {
    "address": "rep@example.com",
    "kind": "exchange",
    "username": "EXAMPLE\\rep",
    "password": "the password",
}


class Tls(StrEnum):
    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


class Auth(StrEnum):
    BASIC = "basic"
    NTLM = "ntlm"
    KERBEROS = "kerberos"


_KINDS = tuple(Kind)
USUAL_PORT = {Tls.IMPLICIT: 993, Tls.STARTTLS: 143, Tls.NONE: 143}


def _host(text: str) -> str:
    if not re.fullmatch(r"[\w.-]+|\[?[0-9a-fA-F:.]+\]?", text):
        raise ValueError("is no host name such as imap.example.com, without scheme and port")
    return text.strip("[]")


def _endpoint(text: str) -> str:
    try:
        parts = urlsplit(text)
        sound = bool(parts.hostname) and parts.port != 0 and not re.search(r"\s", text)
    except ValueError:  # a port that is none, a bracket that does not close
        sound = False
    if not sound or not (parts.scheme == "https" or (parts.scheme == "http" and is_loopback(parts.hostname or ""))):
        raise ValueError("is no address such as https://mail.example.com/EWS/Exchange.asmx")
    return text


def _known_kind(given: Any) -> Kind:
    """What is of no kind that we know comes here, too."""
    if given != Kind.IMAP:
        raise ValueError(f"is no kind of mailbox; there are {', '.join(Kind)}")
    return Kind.IMAP


Host = Annotated[str, Field(max_length=253), AfterValidator(_host)]
Endpoint = Annotated[str, Field(max_length=2048, json_schema_extra={"format": "uri"}), AfterValidator(_endpoint)]
Secret = Annotated[SecretStr, Field(min_length=1, max_length=4000)]
Username = Annotated[Line, Field(min_length=1)]
USERNAME = Field(default=None, description="Left out: the address.")


class _Asked(Given):
    address: Address
    folders: Annotated[list[Annotated[Line, Field(min_length=1)]], Field(max_length=1000)] = Field(
        default=[], description="Left out: every folder that can hold an answer."
    )
    shared: bool = Field(default=False, description="Answers for other mailboxes may land here.")


class ImapIn(_Asked):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    kind: Annotated[Literal[Kind.IMAP], BeforeValidator(_known_kind)] = Kind.IMAP
    host: Host
    port: Annotated[int, Field(ge=1, le=65535)] | None = Field(default=None, description="Left out: as `tls` has it.")
    tls: Tls = Field(default=Tls.IMPLICIT, description="`none` is for loopback hosts only.")
    username: Username | None = USERNAME
    password: Secret

    @model_validator(mode="after")
    def _in_the_clear_only_at_home(self) -> "ImapIn":
        if self.tls is Tls.NONE and not is_loopback(self.host):
            raise ValueError('tls "none" would send the password readable through the network')
        return self

    def new_mailbox(self) -> NewMailbox:
        port = self.port or USUAL_PORT[self.tls]
        return NewMailbox(
            address=self.address,
            kind=self.kind,
            server=ImapServer(self.host, port, self.tls, self.username or self.address),
            password=self.password.get_secret_value(),
            folders=tuple(self.folders),
            shared=self.shared,
        )


class ExchangeIn(_Asked):
    """On a server of one's own, by its web services (EWS). Of Microsoft 365: kind `microsoft365`."""

    model_config = ConfigDict(json_schema_extra={"examples": [ON_EXCHANGE]})

    kind: Literal[Kind.EXCHANGE]
    host: Host | None = Field(default=None, description="With neither it nor `endpoint`, autodiscover tells.")
    endpoint: Endpoint | None = Field(default=None, examples=["https://mail.example.com/EWS/Exchange.asmx"])
    auth: Auth | None = Field(default=None, description="Left out: as the server asks.")
    username: Username | None = Field(default=None, description="Left out: the address.", examples=["EXAMPLE\\rep"])
    password: Secret

    @model_validator(mode="after")
    def _one_place(self) -> "ExchangeIn":
        if self.host and self.endpoint:
            raise ValueError("host and endpoint both say where it is; give one of them")
        return self

    def new_mailbox(self) -> NewMailbox:
        return NewMailbox(
            address=self.address,
            kind=self.kind,
            server=ExchangeServer(self.host, self.endpoint, self.auth, self.username or self.address),
            password=self.password.get_secret_value(),
            folders=tuple(self.folders),
            shared=self.shared,
        )


class _AtProvider(_Asked):
    refresh_token: Secret | None = Field(
        default=None, description="Of a consent to Harken's own registration. Left out: the company has let Harken in."
    )

    def _at(self, kind: Kind, provider: str) -> NewMailbox:
        return NewMailbox(
            address=self.address,
            kind=kind,
            password=self.refresh_token.get_secret_value() if self.refresh_token else None,
            folders=tuple(self.folders),
            shared=self.shared,
            consent=Consent(provider) if self.refresh_token else None,
        )


class GmailIn(_AtProvider):
    """People connect theirs on the page. Without a refresh token, the service account of `[gmail]` reads it."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"address": "rep@example.com", "kind": "gmail"}]})

    kind: Literal[Kind.GMAIL]

    def new_mailbox(self) -> NewMailbox:
        return self._at(self.kind, "google")


class Microsoft365In(_AtProvider):
    """People connect theirs on the page. Without a refresh token, the application of `[oauth]` reads it by itself."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"address": "rep@example.com", "kind": "microsoft365"}]})

    kind: Literal[Kind.MICROSOFT365]

    def new_mailbox(self) -> NewMailbox:
        return self._at(self.kind, "microsoft")


def _tag(body: Any) -> str:
    given = body.get("kind") if isinstance(body, dict) else getattr(body, "kind", None)
    return f"<{given if given in _KINDS else Kind.IMAP}>"


MailboxIn: TypeAlias = Annotated[
    Annotated[ImapIn, Tag("<imap>")]
    | Annotated[ExchangeIn, Tag("<exchange>")]
    | Annotated[GmailIn, Tag("<gmail>")]
    | Annotated[Microsoft365In, Tag("<microsoft365>")],
    Discriminator(_tag),
]
