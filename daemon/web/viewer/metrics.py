"""What readers asked for and got, for those who watch."""

from collections.abc import Iterator

from prometheus_client.core import CounterMetricFamily, Metric
from prometheus_client.registry import Collector

from daemon.web.viewer.counts import GIVEN, ViewerCounts
from daemon.web.viewer.paths import What


class ViewerCollector(Collector):
    def __init__(self, counts: ViewerCounts) -> None:
        self._counts = counts

    def collect(self) -> Iterator[Metric]:
        """What was given, from zero on: of a line that is not there yet, no rate can be taken."""
        family = CounterMetricFamily(
            "harken_viewer_answers",
            "What readers of documents asked for, and what came of it.",
            labels=["what", "outcome"],
        )
        counted = dict.fromkeys(((what, GIVEN) for what in What), 0) | dict(self._counts.answers)
        for (what, outcome), number in sorted(counted.items()):
            family.add_metric([what, outcome], number)
        yield family
