"""What the page of opt-outs shows: who wants no more, from what, by which way, why and since when."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from io import StringIO
from urllib.parse import urlencode

from daemon.core.events import StopReason
from daemon.core.feed.say_opt_outs import named, why_said
from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.core.opt_outs import OptOutScope, Source
from daemon.core.signals import rfc3339
from daemon.storage.opted_out import Sought
from daemon.storage.records import Suppressed

SOURCES: Mapping[Source, str] = {
    Source.LINK: "Link",
    Source.ONE_CLICK: "One click",
    Source.REPLY: "Reply",
    Source.MANUAL: "By hand",
    Source.CRM: "CRM",
    Source.BOUNCE: "Bounce",
    Source.COMPLAINT: "Complaint",
    Source.IMPORT: "Import",
    Source.ADMIN: "By an admin",
}
HEARD = {StopReason.HARD_BOUNCE: "The address does not take mail", StopReason.COMPLAINT: "Marked as spam"}
DAYS = {"1": "Today and yesterday", "7": "The last 7 days", "30": "The last 30 days", "365": "The last year"}
ERASED = "Somebody who was erased"
HEADING = ("email", "category", "campaign_id", "rep", "source", "reason", "by", "at")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Asked:
    """As it came in the address of the page; what names nothing, leaves nothing out."""

    q: str = ""
    source: str = ""
    why: str = ""
    campaign: str = ""
    by: str = ""
    days: str = ""
    category: str = ""

    def sought(self, reader: Reader) -> Sought:
        return Sought(
            source=next((each for each in Source if each == self.source), None),
            why=self.why or None,
            campaign_id=self.campaign or None,
            by=self.by or None,
            since=reader.now - timedelta(days=int(self.days)) if self.days in DAYS else None,
            category=self.category or None,
            words=self.q,
        )

    @property
    def narrowed(self) -> bool:
        return any((self.q.strip(), self.source, self.why, self.campaign, self.by, self.days, self.category))

    @property
    def query(self) -> str:
        told = {"q": self.q, "source": self.source, "why": self.why, "campaign": self.campaign, "by": self.by}
        told |= {"days": self.days, "category": self.category}
        return urlencode({name: value for name, value in told.items() if value})


@dataclass(frozen=True, slots=True)
class Row:
    name: str
    email: str  # empty for somebody who was erased
    what: str
    source: str
    reason: str
    campaign: str
    when: str


def rows(found: Iterable[Suppressed], reader: Reader) -> tuple[Row, ...]:
    return tuple(_row(each, reader) for each in found)


def table(found: Iterable[Suppressed]) -> str:
    """As CSV, with the heading that `POST /v1/suppressions/import` reads."""
    written = StringIO()
    lines = csv.writer(written)
    lines.writerow(HEADING)
    lines.writerows([_harmless(cell) for cell in _cells(each)] for each in found)
    return written.getvalue()


def _row(line: Suppressed, reader: Reader) -> Row:
    kept = line.suppression
    what = named(kept.what)
    return Row(
        name=line.name or line.contact or ERASED,
        email=line.contact or "",
        what="This campaign" if kept.what.scope is OptOutScope.CAMPAIGN else what[:1].upper() + what[1:],
        source=SOURCES[kept.source],
        reason=". ".join(filter(None, (_why(line), f"By {kept.by}" if kept.by else ""))) or "–",
        campaign=(kept.what.name if kept.what.scope is OptOutScope.CAMPAIGN else kept.campaign_id) or "–",
        when=moment_of(kept.at, reader),
    )


def _why(line: Suppressed) -> str:
    kept = line.suppression
    return why_said(kept.why) if kept.why else HEARD.get(kept.reason, "")


def _cells(line: Suppressed) -> tuple[str, ...]:
    kept = line.suppression
    name = {scope: kept.what.name if kept.what.scope is scope else "" for scope in OptOutScope}
    parts = (name[OptOutScope.CATEGORY], name[OptOutScope.CAMPAIGN], name[OptOutScope.REP])
    return (line.contact or "", *parts, kept.source, _why(line), kept.by or "", rfc3339(kept.at))


def _harmless(cell: str) -> str:
    """A spreadsheet takes what begins so for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
