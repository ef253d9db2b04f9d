"""A web server into which one house after another moves: to start and stop one takes ten times as long as to move."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from starlette.types import ASGIApp, Receive, Scope, Send

from daemon.web.server import WebServer

MOVES_OUT_WITHIN_S = 20

_vacant: list["Premises"] = []


class Premises:
    """Serves its tenant. It goes with the process: nothing of it is kept anywhere."""

    def __init__(self) -> None:
        self._tenant: ASGIApp | None = None
        self._visits = 0
        self._left = threading.Condition()
        self.server = WebServer(self, "127.0.0.1", 0)
        self.server.start()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        with self._left:
            tenant = self._tenant
            assert tenant is not None, "nobody lives here now"
            self._visits += 1
        try:
            await tenant(scope, receive, send)
        finally:
            with self._left:
                self._visits -= 1
                self._left.notify_all()

    def move_in(self, tenant: ASGIApp) -> None:
        self._tenant = tenant

    def move_out(self) -> None:
        """Once every request is answered, as a server that is stopped would; who knocks afterwards finds nobody."""
        with self._left:
            self._tenant = None
            assert self._left.wait_for(lambda: not self._visits, MOVES_OUT_WITHIN_S), "a visitor does not leave"


@contextmanager
def lived_in(tenant: ASGIApp) -> Iterator[WebServer]:
    """A server of which this app is the only tenant."""
    with let() as premises:
        premises.move_in(tenant)
        yield premises.server


@contextmanager
def let() -> Iterator[Premises]:
    """Premises to move into. Those that a tenant cannot leave are not let again."""
    premises = _vacant.pop() if _vacant else Premises()
    try:
        yield premises
    finally:
        premises.move_out()
    _vacant.append(premises)
