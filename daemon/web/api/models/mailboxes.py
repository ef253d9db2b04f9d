"""Inboxes that are watched, and how each is doing. Nothing secret comes out."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from pydantic import Field

from daemon.flows.mailboxes import lag_of
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.web.api.models.fields import Instant, Told


class LeftOut(Told):
    folder: str
    reason: str


class BacklogOut(Told):
    done: int
    found: int = Field(description="Mails to read, in the folders opened so far.")
    folders_left: int = Field(description="Folders not opened yet; they may hold more.")


class ConsentOut(Told):
    """By whose page somebody let Harken in; never a token."""

    provider: str = Field(examples=["google"])
    since: Instant


class MailboxOut(Told):
    id: str = Field(examples=["mbx_01kb5tq6v0"])
    address: str = Field(examples=["rep@example.com"])
    kind: str = Field(examples=["imap"], description="`imap`, `gmail`, `microsoft365` or `exchange`.")
    host: str | None
    port: int | None
    tls: str | None
    endpoint: str | None = Field(description="Of an Exchange server's web services, where it was named.")
    username: str | None
    consent: ConsentOut | None = Field(description="Null: it is opened by a password, or by the company's own right.")
    addresses: list[str] = Field(description="Other addresses that its owner sends as. Mail from them is ours.")
    shared: bool
    origin: Origin = Field(description="`config`: written in the configuration, and changed there.")
    state: MailboxState
    state_reason: str | None = Field(description="What is wrong, and what to do about it; null: nothing.")
    connected_at: Instant | None
    synced_at: Instant | None = Field(description="When every watched folder was last asked.")
    lag_s: float | None = Field(description="Seconds since then: older mail is heard. Null before the first time.")
    folders: list[str] = Field(description="The folders that are watched.")
    left_out: list[LeftOut] = Field(description="The folders that are not watched, each with the reason.")
    backlog: BacklogOut | None = Field(description="How far the reading of very much is; null: there is none.")
    created_at: Instant

    @classmethod
    def of(cls, mailbox: Mailbox, addresses: Sequence[str], now: datetime) -> "MailboxOut":
        settings: dict[str, Any] = dict(mailbox.settings)
        return cls(
            id=mailbox.id,
            address=mailbox.address,
            kind=mailbox.kind,
            host=settings.get("host"),
            port=settings.get("port"),
            tls=settings.get("tls"),
            endpoint=settings.get("endpoint"),
            username=settings.get("username"),
            consent=_consent(settings),
            addresses=list(addresses),
            shared=settings.get("shared", False),
            origin=mailbox.origin,
            state=mailbox.state,
            state_reason=mailbox.state_reason,
            connected_at=mailbox.connected_at,
            synced_at=mailbox.synced_at,
            lag_s=lag.total_seconds() if (lag := lag_of(mailbox, now)) is not None else None,
            folders=list(mailbox.folders),
            left_out=[LeftOut(folder=folder, reason=reason) for folder, reason in mailbox.left_out],
            backlog=BacklogOut(**asdict(mailbox.backlog)) if mailbox.backlog else None,
            created_at=mailbox.created_at,
        )


def _consent(settings: Mapping[str, Any]) -> ConsentOut | None:
    if "consented_at" not in settings:
        return None
    return ConsentOut(provider=settings["consent"], since=datetime.fromisoformat(settings["consented_at"]))


class MailboxPage(Told):
    items: list[MailboxOut]
    next: str | None = None
