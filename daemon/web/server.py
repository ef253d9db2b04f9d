"""Uvicorn in a thread of its own: the daemon's main thread waits for signals, not for requests."""

import socket
import threading
from collections.abc import Sequence
from datetime import timedelta

import uvicorn
from starlette.types import ASGIApp

from daemon.web.wire import BoundedHead

STOPS_WITHIN = timedelta(seconds=10)
BACKLOG = 2048
LOOPBACK = ("127.0.0.1", "::1")


class AddressInUse(Exception):
    """The web server's address cannot be had. The message says which, and what to change."""


class WebServer:
    """Serves `app` at one address. With port 0 the system chooses: `port` tells which."""

    def __init__(self, app: ASGIApp, host: str, port: int, trusted_proxies: Sequence[str] = LOOPBACK) -> None:
        self.host = host
        self._socket = _bind(host, port)
        self.port: int = self._socket.getsockname()[1]
        self._server = uvicorn.Server(
            uvicorn.Config(
                app,
                log_config=None,
                access_log=False,
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=int(STOPS_WITHIN.total_seconds()),
                loop="uvloop",
                http=BoundedHead,
                ws="none",
                forwarded_allow_ips=list(trusted_proxies),  # all others may say of themselves what they like
            )
        )
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="web", daemon=True)

    def start(self) -> None:
        """From now on whoever connects is answered, if only once Uvicorn has come up."""
        self._socket.listen(BACKLOG)
        self._thread.start()

    def stop(self) -> None:
        """Answers what is being asked, within bounds, and takes nothing new."""
        self._server.should_exit = True
        self._thread.join(STOPS_WITHIN.total_seconds() + 1)
        self._socket.close()


def _bind(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        raise AddressInUse(f"cannot listen on {host}:{port}: {error.strerror}; see server.listen") from error
    listening.set_inheritable(True)
    return listening
