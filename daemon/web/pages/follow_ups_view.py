"""What the pages of follow-ups, requests and lists show: what is to be done for whom, by when, and whence it came."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from daemon.core.feed.values import Reader
from daemon.core.feed.words import long_day, moment_of
from daemon.core.work import FollowUp, Member, Request, Standing, Through

MINE, ALL = "mine", "all"
STANDINGS = {Standing.OPEN: "Open", Standing.DONE: "Done"}


@dataclass(frozen=True, slots=True)
class Asked:
    """As it came in the address of the page; what names nothing, is as usual."""

    whose: str
    state: str

    @property
    def is_mine(self) -> bool:
        return self.whose == MINE

    @property
    def standing(self) -> Standing:
        return Standing.DONE if self.state == Standing.DONE else Standing.OPEN

    def query(self, whose: str = "", state: str = "") -> str:
        """The same with one of the two another."""
        return urlencode({"whose": whose or self.whose, "state": state or self.standing})


@dataclass(frozen=True, slots=True)
class Row:
    """`id` is empty for what cannot be finished any more. `late`: it should have been done by yesterday."""

    id: str
    what: str
    name: str
    email: str
    who: str
    when: str
    how: str
    late: bool = False


def follow_up_rows(found: Iterable[FollowUp], reader: Reader) -> tuple[Row, ...]:
    return tuple(_follow_up(each, reader) for each in found)


def request_rows(found: Iterable[Request], reader: Reader) -> tuple[Row, ...]:
    return tuple(_request(each, reader) for each in found)


def member_rows(found: Iterable[Member], reader: Reader) -> tuple[Row, ...]:
    return tuple(
        Row(
            id=each.contact,
            what="",
            name=each.name or each.contact,
            email=each.contact,
            who="",
            when=moment_of(each.added_at, reader),
            how=_how(each.through),
        )
        for each in found
    )


def _follow_up(kept: FollowUp, reader: Reader) -> Row:
    day = reader.here(kept.due_at).date()
    is_open = kept.done_at is None
    return Row(
        id=kept.id if is_open else "",
        what=kept.type,
        name=kept.name or kept.contact,
        email=kept.contact,
        who=kept.assignee or "Nobody yet",
        when=_day(day, reader) if kept.done_at is None else _done(moment_of(kept.done_at, reader), kept.done_by),
        how=_how(kept.through),
        late=is_open and day < reader.today,
    )


def _request(kept: Request, reader: Reader) -> Row:
    opened = moment_of(kept.opened_at, reader)
    return Row(
        id=kept.id if kept.closed_at is None else "",
        what=kept.category,
        name=kept.name or kept.contact,
        email=kept.contact,
        who="",
        when=opened if kept.closed_at is None else _done(moment_of(kept.closed_at, reader), kept.closed_by),
        how=_how(kept.through),
    )


def _day(day: date, reader: Reader) -> str:
    return "Today" if day == reader.today else long_day(day, reader.today)


def _done(when: str, by: str | None) -> str:
    return f"{when}, by {by}" if by else when


def _how(through: Through) -> str:
    if through.link is None:
        return f"By {through.by or 'one of us'}"
    return f"By a link, {through.campaign_id}" if through.campaign_id else "By a link"
