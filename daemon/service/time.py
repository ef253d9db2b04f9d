"""The clock of the house; everybody further down is handed it."""

from datetime import UTC, datetime


def clock() -> datetime:
    return datetime.now(UTC)
