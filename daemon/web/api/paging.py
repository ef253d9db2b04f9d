"""How long lists are read: a page at a time, by opaque cursors that never go stale unless what they name is purged."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

from fastapi import Query

from daemon.storage.errors import BadCursor
from daemon.web.problems import Problem

After = Annotated[str | None, Query(max_length=200, description="A cursor: `next` of the page before.")]
Limit = Annotated[int, Query(ge=1, le=1000, description="At most so many items.")]


@contextmanager
def in_reach() -> Iterator[None]:
    """A cursor we cannot follow is gone: start again without one."""
    try:
        yield
    except BadCursor as error:
        raise Problem(410, "cursor-gone", "this cursor is unknown or purged: start again without `after`") from error
