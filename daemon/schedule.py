"""Everything that runs by the clock, in one table: name, period, what it does."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from daemon.storage.errors import StoreUnavailable

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """`run` must be quick or harmless to overlap with other jobs; it never overlaps with itself."""

    name: str
    every: timedelta
    run: Callable[[], object]


class Schedule:
    """Runs the table. A job that fails is logged and runs again at its next time.

    While the store is away every job fails, every few seconds: one line each, for there is no fault to be found.
    """

    def __init__(self, jobs: Iterable[Job]) -> None:
        # A missed run (the machine slept, the store was busy) is made up for once, however late.
        self._scheduler = BackgroundScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )
        for job in jobs:
            seconds = job.every.total_seconds()
            self._scheduler.add_job(
                _run, "interval", (job,), seconds=seconds, jitter=min(seconds / 10, 30), id=job.name, name=job.name
            )

    def start(self) -> None:
        self._scheduler.start()

    def hasten(self, name: str) -> None:
        """Run this one now. Any thread."""
        self._scheduler.modify_job(name, next_run_time=datetime.now(UTC))

    def stop(self) -> None:
        """Waits for the jobs that run."""
        self._scheduler.shutdown(wait=True)


def _run(job: Job) -> None:
    try:
        job.run()
    except StoreUnavailable as error:
        log.warning("a job waits", extra={"job": job.name, "reason": str(error)})
