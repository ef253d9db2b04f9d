"""What may be asked of lists, follow-ups, requests and of what is known of a contact."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Column, Connection, Row, Select, Table, bindparam, func, select

from daemon.core.work import ContactList, Details, FollowUp, Member, Request, Standing, Through
from daemon.storage.action_schema import contact_fields, contact_interests, follow_ups, list_members, lists, requests
from daemon.storage.moments import Moments
from daemon.storage.paging import FOLLOW_UPS, LISTS, MEMBERS, REQUESTS, read_cursor, write_cursor
from daemon.storage.records import Page
from daemon.storage.schema import contacts

T = TypeVar("T")

MEMBERS_OF = select(func.count()).where(list_members.c.list_number == lists.c.number).correlate(lists).scalar_subquery()
LIST: Select[Any] = select(lists, MEMBERS_OF.label("members"))
LIST_BY_ID = LIST.where(lists.c.id == bindparam("list"))
LISTS_OF = (
    LIST.join(list_members, list_members.c.list_number == lists.c.number)
    .join(contacts, contacts.c.id == list_members.c.contact_id)
    .where(contacts.c.email == bindparam("email"))
    .order_by(lists.c.name)
)
MEMBER: Select[Any] = (
    select(list_members, contacts.c.email, contacts.c.name.label("person"))
    .join(contacts, contacts.c.id == list_members.c.contact_id)
    .join(lists, lists.c.number == list_members.c.list_number)
    .where(lists.c.id == bindparam("list"))
)
FOLLOW_UP: Select[Any] = select(follow_ups, contacts.c.email, contacts.c.name).join(
    contacts, contacts.c.id == follow_ups.c.contact_id
)
FOLLOW_UP_BY_ID = FOLLOW_UP.where(follow_ups.c.id == bindparam("follow_up"))
REQUEST: Select[Any] = select(requests, contacts.c.email, contacts.c.name).join(
    contacts, contacts.c.id == requests.c.contact_id
)
REQUEST_BY_ID = REQUEST.where(requests.c.id == bindparam("request"))
FIELDS = (
    select(contact_fields.c.field, contact_fields.c.value)
    .join(contacts, contacts.c.id == contact_fields.c.contact_id)
    .where(contacts.c.email == bindparam("email"))
    .order_by(contact_fields.c.field)
)
INTERESTS = (
    select(contact_interests.c.interest)
    .join(contacts, contacts.c.id == contact_interests.c.contact_id)
    .where(contacts.c.email == bindparam("email"))
    .order_by(contact_interests.c.interest)
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which follow-ups or requests; what is None leaves nothing out."""

    standing: Standing | None = None
    contact: str | None = None
    assignee: str | None = None
    category: str | None = None


class WorkReads(Moments):
    def contact_lists(self, after: str | None, limit: int) -> Page[ContactList]:
        """In the order in which they came to be. May raise `BadCursor`, as all here that take a cursor."""
        return self._page(LIST, lists, LISTS, after, limit, _list)

    def contact_list(self, list_id: str) -> ContactList | None:
        return next(map(_list, self._rows(LIST_BY_ID, {"list": list_id})), None)

    def lists_of(self, email: str) -> tuple[ContactList, ...]:
        """Those on which somebody is, by name."""
        return tuple(map(_list, self._rows(LISTS_OF, {"email": email.lower()})))

    def members(self, list_id: str, after: str | None, limit: int) -> Page[Member]:
        """In the order in which they came."""
        return self._page(MEMBER, list_members, MEMBERS, after, limit, _member, {"list": list_id})

    def follow_ups(self, after: str | None, limit: int, wanted: Wanted) -> Page[FollowUp]:
        query = _wanted(FOLLOW_UP, follow_ups, follow_ups.c.done_at, wanted)
        return self._page(query, follow_ups, FOLLOW_UPS, after, limit, _follow_up)

    def next_follow_ups(self, limit: int, wanted: Wanted) -> tuple[FollowUp, ...]:
        """What is due first; of what is done, the latest."""
        order = follow_ups.c.done_at.desc() if wanted.standing is Standing.DONE else follow_ups.c.due_at
        query = _wanted(FOLLOW_UP, follow_ups, follow_ups.c.done_at, wanted).order_by(order, follow_ups.c.number)
        return tuple(map(_follow_up, self._rows(query.limit(limit))))

    def follow_up(self, follow_up_id: str) -> FollowUp | None:
        return next(map(_follow_up, self._rows(FOLLOW_UP_BY_ID, {"follow_up": follow_up_id})), None)

    def requests(self, after: str | None, limit: int, wanted: Wanted) -> Page[Request]:
        query = _wanted(REQUEST, requests, requests.c.closed_at, wanted)
        return self._page(query, requests, REQUESTS, after, limit, _request)

    def next_requests(self, limit: int, wanted: Wanted) -> tuple[Request, ...]:
        """Who waits longest; of what is closed, the latest."""
        order = requests.c.closed_at.desc() if wanted.standing is Standing.DONE else requests.c.number
        query = _wanted(REQUEST, requests, requests.c.closed_at, wanted).order_by(order, requests.c.number)
        return tuple(map(_request, self._rows(query.limit(limit))))

    def request(self, request_id: str) -> Request | None:
        return next(map(_request, self._rows(REQUEST_BY_ID, {"request": request_id})), None)

    def details(self, email: str) -> Details:
        """Empty for whom nothing is known of."""
        with self._moment() as connection:
            return details(connection, email)

    def _page(
        self,
        query: Select[Any],
        table: Table,
        of: str,
        after: str | None,
        limit: int,
        read: Callable[[Row[Any]], T],
        values: Mapping[str, str] | None = None,
    ) -> Page[T]:
        """By the table's numbers: so a list grows at its end alone."""
        if after is not None:
            query = query.where(table.c.number > read_cursor(of, after))
        rows = self._rows(query.order_by(table.c.number).limit(limit + 1), values)
        following = write_cursor(of, rows[limit - 1].number) if len(rows) > limit else None
        return Page(tuple(map(read, rows[:limit])), following)


def details(connection: Connection, email: str) -> Details:
    asked = {"email": email.lower()}
    fields = {row.field: row.value for row in connection.execute(FIELDS, asked)}
    return Details(fields, tuple(connection.scalars(INTERESTS, asked)))


def _wanted(query: Select[Any], table: Table, finished: Column[Any], wanted: Wanted) -> Select[Any]:
    match wanted.standing:
        case Standing.OPEN:
            query = query.where(finished.is_(None))
        case Standing.DONE:
            query = query.where(finished.is_not(None))
    if wanted.contact is not None:
        query = query.where(contacts.c.email == wanted.contact.lower())
    if wanted.assignee is not None:
        query = query.where(table.c.assignee == wanted.assignee.lower())
    return query if wanted.category is None else query.where(table.c.category == wanted.category)


def _list(row: Row[Any]) -> ContactList:
    return ContactList(row.id, row.name, row.members, row.created_at)


def _member(row: Row[Any]) -> Member:
    return Member(row.email, row.person, row.added_at, Through(row.link, by=row.by))


def _follow_up(row: Row[Any]) -> FollowUp:
    return FollowUp(
        id=row.id,
        type=row.type,
        contact=row.email,
        name=row.name,
        assignee=row.assignee,
        due_at=row.due_at,
        through=_through(row),
        created_at=row.created_at,
        done_at=row.done_at,
        done_by=row.done_by,
    )


def _request(row: Row[Any]) -> Request:
    return Request(
        id=row.id,
        category=row.category,
        contact=row.email,
        name=row.name,
        through=_through(row),
        opened_at=row.opened_at,
        closed_at=row.closed_at,
        closed_by=row.closed_by,
    )


def _through(row: Row[Any]) -> Through:
    return Through(row.link, row.campaign_id, row.send_id, by=row.by)
