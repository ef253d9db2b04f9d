"""How documents are read: views begin, beats raise what was read in them, and visits are made of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from daemon.core.dwell import Look, Progress
from daemon.core.events import Actor
from daemon.core.reader import Visitor
from daemon.storage import kept_views
from daemon.storage.contacts import contact_number_made
from daemon.storage.devices import device_by_id
from daemon.storage.document_schema import dwells, looks, views, visits
from daemon.storage.kept_views import KeptView
from daemon.storage.sql import Upsert
from daemon.storage.verbs.base import Verbs

VIEW = views.c.number == bindparam("of")
ADD_VIEW = views.insert()
COPIED = (
    "id", "share_number", "version_number", "contact_id", "reader", "method", "address", "agent", "hints", "device",
)  # fmt: skip
SIT_DOWN_AGAIN = views.insert().from_select(
    [*COPIED, "sitting", "begun_at", "last_at"],
    select(
        *(views.c[name] for name in COPIED),
        bindparam("new_sitting", type_=views.c.sitting.type),
        bindparam("begun", type_=views.c.begun_at.type),
        bindparam("begun", type_=views.c.begun_at.type),
    ).where(VIEW),
)
BEAT = update(views).where(VIEW)
RAISE = Upsert(
    dwells,
    lambda new: new.on_conflict_do_update(index_elements=["view_number", "page"], set_={"ms": new.excluded.ms}),
)
ASKED_FOR = Upsert(dwells, lambda new: new.on_conflict_do_nothing())
TELL = (
    update(dwells)
    .where(dwells.c.view_number == bindparam("of"), dwells.c.page == bindparam("of_page"))
    .values(told_ms=dwells.c.told_ms + bindparam("more"))
)
VISIT = visits.c.number == bindparam("of")
ADD_VISIT = visits.insert().returning(visits.c.number)
UNTIL = bindparam("until", type_=visits.c.last_at.type)
GOES_ON = update(visits).where(VISIT, visits.c.last_at < UNTIL).values(last_at=UNTIL)
COMPLETE = update(visits).where(VISIT, visits.c.completed_at.is_(None))
DOWNLOADED = update(visits).where(VISIT).values(downloads=visits.c.downloads + 1)


@dataclass(frozen=True, slots=True)
class NewView:
    """`contact` is the address of whom the share was made for, or of who said to be it."""

    id: bytes
    share: int
    version: int
    reader: bytes
    contact: str | None
    visitor: Visitor
    begun_at: datetime


class ReadingVerbs(Verbs):
    def begin_view(self, new: NewView) -> None:
        contact = None
        if new.contact is not None:
            self._keep_order()
            contact = contact_number_made(self._connection, new.contact, new.begun_at)
        row = {
            "id": new.id,
            "share_number": new.share,
            "version_number": new.version,
            "contact_id": contact,
            "reader": new.reader,
            "begun_at": new.begun_at,
            "last_at": new.begun_at,
            "method": new.visitor.method,
            "address": new.visitor.address,
            "agent": new.visitor.agent,
            "hints": new.visitor.hints,
            "device": new.visitor.device,
        }
        self._connection.execute(ADD_VIEW, row)

    def view_in(self, view: bytes, sitting: int) -> KeptView | None:
        """Whoever else is told of it, waits. None: there is none, or it was purged."""
        self._keep_order()  # what was read is told, mostly
        return kept_views.view_in(self._connection, view, sitting)

    def sit_down_again(self, view: KeptView, sitting: int, now: datetime) -> None:
        """The same window, after a pause: another visit, mostly."""
        self._connection.execute(SIT_DOWN_AGAIN, {"of": view.number, "new_sitting": sitting, "begun": now})

    def page_asked_for(self, view: KeptView, page: int, now: datetime) -> None:
        """Its image, by somebody without script: that it was seen is all one knows."""
        row = {"view_number": view.number, "page": page, "ms": 0}
        self._connection.execute(ASKED_FOR.on(self._connection), row)
        self._connection.execute(BEAT, {"of": view.number, "last_at": now})

    def save_progress(self, view: KeptView, after: Progress, at: datetime, ended_at: datetime | None) -> None:
        """`ended_at` None: it is under way."""
        raised = [
            {"view_number": view.number, "page": page, "ms": ms}
            for page, ms in after.totals.items()
            if ms != view.progress.totals.get(page)
        ]
        if raised:
            self._connection.execute(RAISE.on(self._connection), raised)
        beat = {"last_sequence": after.sequence, "page": after.page, "last_at": at, "ended_at": ended_at}
        self._connection.execute(BEAT, {"of": view.number, **beat})

    def note_looks(self, view: KeptView, gone: Sequence[Look], at: datetime) -> None:
        """They are told."""
        self._connection.execute(TELL, [{"of": view.number, "of_page": each.page, "more": each.ms} for each in gone])
        rows = [{"view_number": view.number, "page": each.page, "ms": each.ms, "left_at": at} for each in gone]
        self._connection.execute(looks.insert(), rows)

    def is_own_device(self, device: bytes | None) -> bool:
        return device is not None and device_by_id(self._connection, device) is not None

    def decide_view(self, view: KeptView, actor: Actor, reason: str, visit: int) -> None:
        decided = {"actor": actor, "reason": reason, "visit_number": visit}
        self._connection.execute(BEAT, {"of": view.number, **decided})

    def visit_that_goes_on(self, view: KeptView, actor: Actor, since: datetime) -> int | None:
        """The same reader's, of the same share and version, by the same kind of actor, not over before that moment."""
        asked = {"share": view.share, "by": view.reader, "since": since}
        return self._connection.scalar(kept_views.GOES_ON, {**asked, "version": view.version, "who": actor})

    def begin_visit(self, view: KeptView, actor: Actor, reason: str, at: datetime) -> int:
        contact = select(views.c.contact_id).where(views.c.number == view.number).scalar_subquery()
        row = {
            "share_number": view.share,
            "version_number": view.version,
            "reader": view.reader,
            "actor": actor,
            "reason": reason,
            "begun_at": at,
            "last_at": view.last_at,
        }
        return int(self._connection.execute(ADD_VISIT.values(contact_id=contact, **row)).scalar_one())

    def visit_goes_on(self, visit: int, until: datetime) -> None:
        """At least so long."""
        self._connection.execute(GOES_ON, {"of": visit, "until": until})

    def seen_in_visit(self, visit: int) -> Mapping[int, int]:
        return kept_views.seen_in_visit(self._connection, visit)

    def page_in_front(self, visit: int) -> int | None:
        return kept_views.in_front(self._connection, visit)

    def complete_visit(self, visit: int, at: datetime) -> bool:
        """False: it was complete before."""
        return self._connection.execute(COMPLETE, {"of": visit, "completed_at": at}).rowcount == 1

    def note_download(self, visit: int) -> None:
        self._connection.execute(DOWNLOADED, {"of": visit})
