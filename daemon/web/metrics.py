"""What does an operator watch? Prometheus metrics, read from the store at the moment they are asked for.

Mailboxes are labelled by id: an address is a person's, and monitoring systems keep everything.
"""

import threading
from collections import Counter as Tally
from collections.abc import Callable, Iterator
from datetime import datetime

from fastapi import APIRouter, Request
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.registry import Collector
from starlette.responses import Response

from daemon.core.documents import DocumentState
from daemon.core.events import EventType
from daemon.storage.errors import BadCursor
from daemon.storage.records import Mailbox, MailboxState
from daemon.storage.store import Store, cursor_of
from daemon.web.doors import Doors
from daemon.web.hit_metrics import HitCollector
from daemon.web.viewer.metrics import ViewerCollector

PAGE = 1000

router = APIRouter(include_in_schema=False)


@router.get("/metrics")
def metrics(request: Request) -> Response:
    return Response(request.app.state.metrics.text(), media_type=CONTENT_TYPE_LATEST)


class Metrics:
    """One registry for one application, so that two in one process do not mix."""

    def __init__(self, doors: Doors) -> None:
        self._registry = CollectorRegistry()
        self._registry.register(StoreCollector(doors.store, doors.clock))
        self._registry.register(HitCollector(doors.capture.hits))
        self._registry.register(ViewerCollector(doors.viewer.counts))
        streams = Gauge("harken_streams", "Open event streams.", registry=self._registry)
        streams.set_function(lambda: doors.feed.listeners)
        self._requests = Counter(
            "harken_http_requests", "HTTP requests answered.", ("method", "route", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "harken_http_request_seconds",
            "From the request to the end of its answer.",
            ("route",),
            registry=self._registry,
        )

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        self._requests.labels(method, route, str(status)).inc()
        self._seconds.labels(route).observe(seconds)

    def text(self) -> bytes:
        return generate_latest(self._registry)


class StoreCollector(Collector):
    """Events are counted from the log, from the moment this process began: what another process wrote counts too."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._lock = threading.Lock()
        self._cursor = store.reads.latest_cursor()
        self._events: Tally[EventType] = Tally()

    def describe(self) -> list[Metric]:
        """Nothing: registering must not read the store."""
        return []

    def collect(self) -> Iterator[Metric]:
        now = self._clock()
        yield self._events_by_type()
        yield from self._outbox(now)
        yield from self._mailboxes(now)
        yield self._documents()

    def _events_by_type(self) -> Metric:
        """All types, from zero on: of a line that is not there yet, no rate can be taken and nothing alerts."""
        family = CounterMetricFamily("harken_events", "Events recorded since this process began.", labels=["type"])
        with self._lock:
            self._count_new()
            for kind in sorted(EventType):
                family.add_metric([kind], self._events[kind])
        return family

    def _count_new(self) -> None:
        try:
            while items := self._store.reads.events(self._cursor, PAGE).items:
                self._events.update(recorded.event.type for recorded in items)
                self._cursor = cursor_of(items[-1])
        except BadCursor:  # purged under us: what lay between is not counted, the rest is
            self._cursor = self._store.reads.latest_cursor()

    def _outbox(self, now: datetime) -> Iterator[Metric]:
        gauges = self._store.reads.gauges(now)
        for name, said, value in (
            ("harken_outbox_pending", "Signals not delivered yet.", gauges.outbox_pending),
            ("harken_outbox_parked", "Signals set aside after too many refusals.", gauges.outbox_parked),
            ("harken_outbox_oldest_seconds", "Age of the oldest pending signal.", gauges.outbox_oldest_s),
            ("harken_unmatched", "Inbound mails kept for a send that may still be registered.", gauges.unmatched),
        ):
            yield GaugeMetricFamily(name, said, value)

    def _mailboxes(self, now: datetime) -> Iterator[Metric]:
        mailboxes = self._store.reads.mailboxes()
        states = GaugeMetricFamily("harken_mailboxes", "Mailboxes by state.", labels=["state"])
        tally = Tally(mailbox.state for mailbox in mailboxes)
        for state in MailboxState:
            states.add_metric([state], tally[state])
        yield states
        lag = GaugeMetricFamily(
            "harken_mailbox_lag_seconds",
            "Since every folder of this mailbox was last asked, or since it was added.",
            labels=["mailbox"],
        )
        for mailbox in mailboxes:
            lag.add_metric([mailbox.id], (now - (mailbox.synced_at or mailbox.created_at)).total_seconds())
        yield lag
        yield from _backlogs(mailboxes)

    def _documents(self) -> Metric:
        """Every file that was put behind a link, replaced ones too."""
        family = GaugeMetricFamily("harken_documents", "Files of documents by state.", labels=["state"])
        states = self._store.reads.version_states()
        for state in DocumentState:
            family.add_metric([state], states.get(state, 0))
        return family


def _backlogs(mailboxes: tuple[Mailbox, ...]) -> Iterator[Metric]:
    """Only of those that have one: no line means that all is read."""
    done = GaugeMetricFamily(
        "harken_mailbox_backlog_done", "Mails read of a first sync or a long absence.", labels=["mailbox"]
    )
    found = GaugeMetricFamily(
        "harken_mailbox_backlog_found", "Mails to read, as far as folders were opened.", labels=["mailbox"]
    )
    for mailbox in mailboxes:
        if mailbox.backlog is not None:
            done.add_metric([mailbox.id], mailbox.backlog.done)
            found.add_metric([mailbox.id], mailbox.backlog.found)
    yield done
    yield found
