"""A pretend campaign engine: it is told by signed webhooks whom to stop.

What it does with a webhook is what any receiver should do: check the signature over the raw body, know a repeated one
by its webhook-id, and answer at once.
"""

import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from standardwebhooks import Webhook, WebhookVerificationError

from daemon.demo.ending import Ending
from daemon.demo.verdict import Signal


class Engine:
    """`forged` counts what came with a wrong signature, and was refused."""

    def __init__(self, secret: str, ending: Ending) -> None:
        self._webhook = Webhook(secret)
        self._ending = ending
        self._signals: dict[str, Signal] = {}
        self._changed = threading.Condition()
        self.forged = 0
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), name="engine", daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/harken"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def signals(self) -> tuple[Signal, ...]:
        """All that came so far, in the order of coming."""
        with self._changed:
            return tuple(self._signals.values())

    def wait_for(self, enough: Callable[[tuple[Signal, ...]], bool], patience_s: float) -> bool:
        """Until `enough` is true of all that came; False where patience ends first. Raises `Ended`."""
        deadline = time.monotonic() + patience_s
        while True:
            self._ending.check()
            with self._changed:
                if enough(tuple(self._signals.values())):
                    return True
                if time.monotonic() >= deadline:
                    return False
                self._changed.wait(0.1)

    def take(self, body: bytes, headers: dict[str, str]) -> int:
        """The HTTP status to answer with."""
        at = time.monotonic()
        try:
            message = self._webhook.verify(body, headers)
        except WebhookVerificationError:
            with self._changed:
                self.forged += 1
            return 401
        with self._changed:
            name = headers["webhook-id"]
            self._signals.setdefault(name, Signal(name, message["type"], message["data"], at))
            self._changed.notify_all()
        return 204


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, engine: Engine) -> None:
        super().__init__(("127.0.0.1", 0), _Receiver)
        self.engine = engine


class _Receiver(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open, so the next signal is quick
    disable_nagle_algorithm = True
    server: _Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.send_response(self.server.engine.take(body, headers))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        """The terminal is for the play."""
