"""Pages asked for by whoever runs no script: their images bring the viewing along. Nobody waits until it is noted."""

import asyncio
import logging

from starlette.types import Scope

from daemon.core.document_links import Viewing, opened_viewing
from daemon.core.tokens import Keyring
from daemon.flows.reading import Reading
from daemon.storage.errors import StoreUnavailable
from daemon.web.viewer.crew import Busy, Crew
from daemon.web.viewer.entrance import Guest
from daemon.web.viewer.queries import query

log = logging.getLogger(__name__)


class Noting:
    def __init__(self, reading: Reading, keyring: Keyring, crew: Crew) -> None:
        self._reading = reading
        self._keyring = keyring
        self._crew = crew
        self._under_way: set[asyncio.Task[None]] = set()

    def page(self, guest: Guest, page: int, scope: Scope) -> None:
        if scope["method"] != "GET" or b"view=" not in scope["query_string"]:
            return
        viewing = viewing_of(guest, scope, self._keyring)
        if viewing is not None:
            task = asyncio.get_running_loop().create_task(self._note(viewing, page))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)

    async def _note(self, viewing: Viewing, page: int) -> None:
        try:
            await self._crew.do(self._reading.note_page, viewing, page)
        except (StoreUnavailable, Busy) as error:
            log.warning("a page that was asked for is not noted", extra={"reason": str(error)})
        except Exception:  # nobody waits for this task, so nobody else would tell
            log.exception("a page that was asked for could not be noted")


def viewing_of(guest: Guest, scope: Scope, keyring: Keyring) -> Viewing | None:
    """The viewing that an address brings along, if it is one of this link."""
    viewing = opened_viewing(keyring, query(scope).get("view", ""))
    return viewing if viewing is not None and viewing.share == guest.share.number else None
