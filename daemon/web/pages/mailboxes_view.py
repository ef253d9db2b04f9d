"""What the mailboxes page shows: each mailbox with its state, and in sentences what is wrong and what to do."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from connectors.base import Backlog
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.listening import Hearing, Listening, came, listening, within
from daemon.core.mailbox_words import asked_ago
from daemon.flows.mailbox_rules import may_change
from daemon.flows.mailboxes import progress_of
from daemon.storage.records import Mailbox, MailboxState, Origin, User

KINDS = {"imap": "IMAP"}
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

    `ours` may be changed by who looks, and `askable` asked for new mail now.
    """

    mailbox: Mailbox
    kind: str
    look: Look
    label: str
    asked: str
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
        return f"{told['host']}:{told['port']}" if {"host", "port"} <= told.keys() else ""


def rows(mailboxes: Iterable[Mailbox], hearings: Iterable[Hearing], user: User, reader: Reader) -> tuple[Row, ...]:
    """Those that wait on a person first, then by address."""
    heard = _by_mailbox(hearings)
    shown = (_row(mailbox, heard.get(mailbox.address, ()), user, reader) for mailbox in mailboxes)
    return tuple(sorted(shown, key=lambda row: (row.look is not Look.ASKS, row.mailbox.address)))


def _by_mailbox(hearings: Iterable[Hearing]) -> Mapping[str, Sequence[Hearing]]:
    found: dict[str, list[Hearing]] = defaultdict(list)
    for each in hearings:
        found[each.mailbox].append(each)
    return found


def _row(mailbox: Mailbox, heard: Sequence[Hearing], user: User, reader: Reader) -> Row:
    look, label = LOOKS[mailbox.state]
    may = may_change(user, mailbox.address)
    silent = _silent(mailbox, reader) if look in (Look.LOST, Look.ASKS) else ""
    return Row(
        mailbox,
        KINDS.get(mailbox.kind, mailbox.kind),
        look,
        progress_of(mailbox) or label,
        asked_ago(reader.now - mailbox.synced_at) if mailbox.synced_at else "",
        silent,
        _trouble(mailbox) if silent else "",
        may and mailbox.origin is not Origin.CONFIG,
        may and look in (Look.HEARD, Look.LOST),
        listening(heard, mailbox.created_at, reader.now),
    )


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
