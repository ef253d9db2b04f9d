"""Inboxes that are watched. A password goes in and never comes out."""

import re
from dataclasses import asdict
from enum import StrEnum
from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field, JsonValue, SecretStr, model_validator

from daemon.core.hosts import is_loopback
from daemon.flows.mailboxes import NewMailbox
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.web.api.models.fields import Address, Given, Instant, Line, Told

EXAMPLE: dict[str, JsonValue] = {
    "address": "rep@example.com",
    "kind": "imap",
    "host": "imap.example.com",
    "port": 993,
    "tls": "implicit",
    "username": "rep@example.com",
    "password": "an app password",
}


class Kind(StrEnum):
    IMAP = "imap"


class Tls(StrEnum):
    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


USUAL_PORT = {Tls.IMPLICIT: 993, Tls.STARTTLS: 143, Tls.NONE: 143}


def _host(text: str) -> str:
    if not re.fullmatch(r"[\w.-]+|\[?[0-9a-fA-F:.]+\]?", text):
        raise ValueError("is no host name such as imap.example.com, without scheme and port")
    return text.strip("[]")


class MailboxIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    address: Address
    kind: Kind = Kind.IMAP
    host: Annotated[str, Field(max_length=253), AfterValidator(_host)]
    port: Annotated[int, Field(ge=1, le=65535)] | None = Field(default=None, description="Left out: as `tls` has it.")
    tls: Tls = Field(default=Tls.IMPLICIT, description="`none` is for loopback hosts only.")
    username: Annotated[Line, Field(min_length=1)] | None = Field(default=None, description="Left out: the address.")
    password: Annotated[SecretStr, Field(min_length=1, max_length=1000)]
    folders: Annotated[list[Annotated[Line, Field(min_length=1)]], Field(max_length=1000)] = Field(
        default=[], description="Left out: every folder that can hold an answer."
    )
    shared: bool = Field(default=False, description="Answers for other mailboxes may land here.")

    @model_validator(mode="after")
    def _in_the_clear_only_at_home(self) -> "MailboxIn":
        if self.tls is Tls.NONE and not is_loopback(self.host):
            raise ValueError('tls "none" would send the password readable through the network')
        return self

    def new_mailbox(self) -> NewMailbox:
        return NewMailbox(
            address=self.address,
            kind=self.kind,
            host=self.host,
            port=self.port or USUAL_PORT[self.tls],
            tls=self.tls,
            username=self.username or self.address,
            password=self.password.get_secret_value(),
            folders=tuple(self.folders),
            shared=self.shared,
        )


class LeftOut(Told):
    folder: str
    reason: str


class BacklogOut(Told):
    done: int
    found: int = Field(description="Mails to read, in the folders opened so far.")
    folders_left: int = Field(description="Folders not opened yet; they may hold more.")


class MailboxOut(Told):
    id: str = Field(examples=["mbx_01kb5tq6v0"])
    address: str = Field(examples=["rep@example.com"])
    kind: str = Field(examples=["imap"])
    host: str | None
    port: int | None
    tls: str | None
    username: str | None
    shared: bool
    origin: Origin = Field(description="`config`: written in the configuration, and changed there.")
    state: MailboxState
    state_reason: str | None = Field(description="What is wrong, and what to do about it; null: nothing.")
    connected_at: Instant | None
    synced_at: Instant | None = Field(description="When every watched folder was last asked.")
    folders: list[str] = Field(description="The folders that are watched.")
    left_out: list[LeftOut] = Field(description="The folders that are not watched, each with the reason.")
    backlog: BacklogOut | None = Field(description="How far the reading of very much is; null: there is none.")
    created_at: Instant

    @classmethod
    def of(cls, mailbox: Mailbox) -> "MailboxOut":
        settings: dict[str, Any] = dict(mailbox.settings)
        return cls(
            id=mailbox.id,
            address=mailbox.address,
            kind=mailbox.kind,
            host=settings.get("host"),
            port=settings.get("port"),
            tls=settings.get("tls"),
            username=settings.get("username"),
            shared=settings.get("shared", False),
            origin=mailbox.origin,
            state=mailbox.state,
            state_reason=mailbox.state_reason,
            connected_at=mailbox.connected_at,
            synced_at=mailbox.synced_at,
            folders=list(mailbox.folders),
            left_out=[LeftOut(folder=folder, reason=reason) for folder, reason in mailbox.left_out],
            backlog=BacklogOut(**asdict(mailbox.backlog)) if mailbox.backlog else None,
            created_at=mailbox.created_at,
        )


class MailboxPage(Told):
    items: list[MailboxOut]
    next: str | None = None
