"""What stands on the page of a way out: from what one may opt out there, and from what one has."""

from collections.abc import Iterator
from dataclasses import dataclass

from daemon.core.events import StopReason
from daemon.core.opt_outs import EVERYTHING, Mailing, OptOut, OptOutScope
from daemon.core.way_out import WayOut
from daemon.storage.opted_out import BehindALink
from daemon.storage.records import Suppression
from daemon.web.unsubscribe.words import Words


@dataclass(frozen=True, slots=True)
class Choice:
    scope: OptOutScope
    label: str
    about: str = ""  # smaller, below


@dataclass(frozen=True, slots=True)
class Known:
    """What a link itself says, and what the store still adds. `writer` is the rep's address, `team` their domain."""

    way: WayOut
    behind: BehindALink

    @property
    def mailing(self) -> Mailing:
        told, found = self.way.mailing, self.behind.mailing
        return Mailing(
            told.campaign_id or found.campaign_id, told.category or found.category, told.mailbox or found.mailbox
        )

    @property
    def writer(self) -> str:
        return self.mailing.mailbox or ""

    @property
    def team(self) -> str:
        return self.writer.rpartition("@")[2]

    @property
    def opted_out(self) -> tuple[Suppression, ...]:
        """From everything alone, where that is so."""
        mine = tuple(each for each in self.behind.suppressed if each.reason is StopReason.UNSUBSCRIBE)
        return tuple(each for each in mine if each.what == EVERYTHING) or mine

    def holding(self, what: OptOut) -> Suppression | None:
        """What keeps these mails away: it was said of them, or of everything."""
        return next((each for each in self.opted_out if each.what in (what, EVERYTHING)), None)


def offered(mailing: Mailing) -> dict[OptOutScope, OptOut]:
    """From the narrowest to the widest."""
    named = {
        OptOutScope.CAMPAIGN: mailing.campaign_id,
        OptOutScope.REP: mailing.mailbox,
        OptOutScope.CATEGORY: mailing.category,
    }
    return {scope: OptOut(scope, name) for scope, name in named.items() if name} | {OptOutScope.EVERYTHING: EVERYTHING}


def choices(known: Known, words: Words) -> Iterator[Choice]:
    """What is refused already, is not asked about."""
    for scope, what in offered(known.mailing).items():
        if known.holding(what) is None:
            about = known.behind.subject or "" if scope is OptOutScope.CAMPAIGN else ""
            yield Choice(scope, said(words.whats[scope], what, known), about)


def refused(known: Known, words: Words) -> Iterator[tuple[str, Suppression]]:
    """Of this mail's, or of everything: other campaigns are not named to whoever holds this link."""
    for what in offered(known.mailing).values():
        for each in known.opted_out:
            if each.what == what:
                yield said(words.whats[what.scope], what, known), each


def said(text: str, what: OptOut, known: Known) -> str:
    """With the name of what it is about; of everything, whose mails those are."""
    return text.format(name=known.team if what == EVERYTHING else what.name)
