"""One mailbox as the page shows it: its state, and in sentences what is wrong and what to do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from connectors.base import Backlog
from daemon.core.feed.values import Reader
from daemon.core.feed.words import long_day, moment_of
from daemon.core.kinds import Kind
from daemon.core.listening import Hearing, Listening, came, listening, within
from daemon.core.mailbox_words import asked_ago, behind, far_behind
from daemon.flows.mailbox_rules import may_change
from daemon.flows.mailboxes import lag_of, progress_of
from daemon.storage.records import Mailbox, MailboxState, Origin, User

KINDS = {Kind.IMAP: "IMAP", Kind.GMAIL: "Gmail", Kind.MICROSOFT365: "Microsoft 365", Kind.EXCHANGE: "Exchange"}
ENDED = (".", "!", "?", "…")
UNHEARD = "Until then answers in it stop no campaign."


class Look(StrEnum):
    """How a state is drawn."""

    HEARD = "heard"
    BUSY = "busy"
    LOST = "lost"
    ASKS = "asks"


LOOKS = {
    MailboxState.CONNECTING: (Look.BUSY, "Connecting"),
    MailboxState.SYNCING: (Look.BUSY, "Reading 30 days back"),
    MailboxState.CONNECTED: (Look.HEARD, "Listening"),
    MailboxState.DISCONNECTED: (Look.LOST, "Trying again"),
    MailboxState.NEEDS_ATTENTION: (Look.ASKS, "Needs you"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One mailbox. `trouble` is empty where all is well; `asked` says when all of its folders were last asked.

    `let_in` says by whose leave it is opened, where not by a password; `ours` may be changed by who looks, and
    `askable` asked for new mail now.
    """

    mailbox: Mailbox
    kind: str
    look: Look
    label: str
    asked: str
    lag: str
    let_in: str
    others: tuple[str, ...]  # addresses that its owner sends as
    silent: str
    trouble: str
    ours: bool
    askable: bool
    listened: Listening

    @property
    def backlog(self) -> Backlog | None:
        return self.mailbox.backlog

    @property
    def heard(self) -> str:
        """How soon, of late; empty where nothing came."""
        return "" if self.listened.within is None else within(self.listened.within)

    @property
    def last_hour(self) -> str:
        return came(self.listened)

    @property
    def server(self) -> str:
        told = self.mailbox.settings
        if self.mailbox.kind == Kind.EXCHANGE:
            return str(told.get("endpoint") or told.get("host") or "Found by the address, as Outlook does")
        return f"{told['host']}:{told['port']}" if {"host", "port"} <= told.keys() else ""

    @property
    def by_password(self) -> bool:
        return self.mailbox.kind in (Kind.IMAP, Kind.EXCHANGE) and not self.let_in


def row_of(mailbox: Mailbox, heard: Sequence[Hearing], others: tuple[str, ...], user: User, reader: Reader) -> Row:
    look, label = LOOKS[mailbox.state]
    may = may_change(user, mailbox.address)
    lag = lag_of(mailbox, reader.now)
    silent = _silent(mailbox, reader) if look in (Look.LOST, Look.ASKS) else ""
    return Row(
        mailbox,
        _kind(mailbox),
        look,
        progress_of(mailbox) or label,
        "" if lag is None else asked_ago(lag),
        "" if lag is None else (far_behind(lag) if silent else behind(lag)),
        _let_in(mailbox, reader),
        others,
        silent,
        _trouble(mailbox) if silent else "",
        may and mailbox.origin is not Origin.CONFIG,
        may and look in (Look.HEARD, Look.LOST),
        listening(heard, mailbox.created_at, reader.now),
    )


def _kind(mailbox: Mailbox) -> str:
    by = mailbox.settings.get("consent")
    return f"IMAP, let in by {str(by).title()}" if mailbox.kind == Kind.IMAP and by else KINDS[Kind(mailbox.kind)]


def _let_in(mailbox: Mailbox, reader: Reader) -> str:
    told = mailbox.settings
    since = told.get("consented_at") or told.get("let_in_at")
    if since is None:
        return ""
    day = reader.here(datetime.fromisoformat(str(since))).date()
    by = f"At {str(told['consent']).title()}" if "consent" in told else "By your company"
    return f"{by}, since {long_day(day, reader.today)}"


def _silent(mailbox: Mailbox, reader: Reader) -> str:
    if mailbox.synced_at is None:
        return f"{mailbox.address} is not heard."
    return f"{mailbox.address} is not heard since {moment_of(mailbox.synced_at, reader)}."


def _trouble(mailbox: Mailbox) -> str:
    """The reason, what it means, and what to do."""
    reason = mailbox.state_reason or "Nobody can say why."
    said = [reason if reason.endswith(ENDED) else f"{reason}."]
    if mailbox.state is MailboxState.DISCONNECTED:
        said.append("Harken tries again by itself.")
    elif mailbox.origin is Origin.CONFIG:
        said.append("It is written in config.toml: change it there, and restart Harken.")
    return " ".join([*said, UNHEARD])
