"""How do captures fare? What came in, what was turned away, and what had to go by way of the spool."""

from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from daemon.core.hits import HitKind
from daemon.flows.captures import HitWriter


class HitCollector(Collector):
    def __init__(self, hits: HitWriter) -> None:
        self._hits = hits

    def collect(self) -> Iterator[Metric]:
        counts = self._hits.counts
        came_in = CounterMetricFamily("harken_hits", "Images loaded and links followed.", labels=["kind"])
        for kind in HitKind:
            came_in.add_metric([kind], counts.came_in[kind])
        yield came_in
        away = CounterMetricFamily("harken_captures_turned_away", "Links that led nowhere.", labels=["status"])
        for status in (404, 410):
            away.add_metric([str(status)], counts.turned_away[status])
        yield away
        for name, said, count in (
            ("harken_hits_spooled", "Hits that the store did not take in time.", counts.spooled),
            ("harken_hits_replayed", "Hits brought from the spool to the store.", counts.replayed),
            ("harken_hits_lost", "Hits that neither the store nor the disk took.", counts.lost),
        ):
            yield CounterMetricFamily(name, said, value=count)
        for name, said, value in (
            ("harken_hits_waiting", "Requests that wait for their hit to be durable.", counts.waiting),
            ("harken_hits_spool_bytes", "What waits in the spool for the store.", self._hits.spool_size),
        ):
            yield GaugeMetricFamily(name, said, value=value)
