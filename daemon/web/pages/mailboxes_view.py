"""What the mailboxes page shows: a page of them, and all that wait on a person."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from daemon.core.feed.values import Reader
from daemon.core.listening import Hearing
from daemon.storage.records import Mailbox, MailboxState, User
from daemon.web.pages.mailbox_row import Row, row_of

AT_ONCE = 100  # mailboxes on one page


@dataclass(frozen=True, slots=True)
class Part:
    """Which of the mailboxes: those with these words in their address, from this one on."""

    words: str = ""
    start: int = 0

    @property
    def query(self) -> str:
        chosen = {"q": self.words, "start": self.start}
        return urlencode({name: value for name, value in chosen.items() if value})


@dataclass(frozen=True, slots=True)
class Listed:
    """A page of mailboxes; all that wait on a person; how many there are with the words asked for, and altogether."""

    rows: tuple[Row, ...]
    asking: tuple[Row, ...]
    part: Part
    found: int
    total: int

    @property
    def many(self) -> bool:
        """More than one page shows."""
        return self.total > AT_ONCE

    @property
    def before(self) -> Part | None:
        start = self.part.start - AT_ONCE
        return replace(self.part, start=max(0, start)) if self.part.start else None

    @property
    def after(self) -> Part | None:
        start = self.part.start + AT_ONCE
        return replace(self.part, start=start) if start < self.found else None


def listed(
    mailboxes: Collection[Mailbox],
    hearings: Iterable[Hearing],
    others: Mapping[str, tuple[str, ...]],
    part: Part,
    user: User,
    reader: Reader,
) -> Listed:
    """Those that wait on a person first, then by address. `others` are further addresses, by mailbox."""
    heard = _by_mailbox(hearings)
    found = sorted((each for each in mailboxes if part.words in each.address), key=_order)
    shown = found[part.start : part.start + AT_ONCE]
    return Listed(
        tuple(row_of(each, heard.get(each.address, ()), others.get(each.address, ()), user, reader) for each in shown),
        tuple(row_of(each, (), (), user, reader) for each in mailboxes if _asks(each)),
        part,
        len(found),
        len(mailboxes),
    )


def _order(mailbox: Mailbox) -> tuple[bool, str]:
    return not _asks(mailbox), mailbox.address


def _asks(mailbox: Mailbox) -> bool:
    return mailbox.state is MailboxState.NEEDS_ATTENTION


def _by_mailbox(hearings: Iterable[Hearing]) -> Mapping[str, Sequence[Hearing]]:
    found: dict[str, list[Hearing]] = defaultdict(list)
    for each in hearings:
        found[each.mailbox].append(each)
    return found
