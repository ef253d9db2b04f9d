"""pymap, an IMAP server from PyPI, in a process of its own: for machines where no Dovecot is installed.

Mails are kept in memory, and pushed at once to whoever idles. The users go in by the process's standard input, and when
that ends, however we end, the process ends too.
"""

import contextlib
import json
import socket
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

STARTED_WITHIN = timedelta(seconds=20)


class PymapFailedError(RuntimeError):
    """pymap did not come up. The message holds the end of its log."""


class PrivatePymap:
    """Its log lies in `directory`. Users are added before it starts."""

    host = "127.0.0.1"

    def __init__(self, directory: Path) -> None:
        self.port = _free_port()
        self._log = directory / "pymap.log"
        self._users: dict[str, str] = {}
        self._process: subprocess.Popen[str] | None = None

    def add_user(self, name: str, password: str) -> None:
        self._users[name] = password

    def start(self) -> None:
        with self._log.open("wb") as log:
            # A session of its own: Ctrl-C in the terminal is ours to act on.
            self._process = process = subprocess.Popen(  # noqa: S603 (our own module)
                [sys.executable, "-P", "-m", "daemon.demo.pymap_process", self.host, str(self.port)],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                text=True,
                start_new_session=True,
            )
        if process.stdin is not None:
            with contextlib.suppress(BrokenPipeError):  # it died already: told in a moment, with its log
                process.stdin.write(json.dumps(self._users) + "\n")
                process.stdin.flush()
        self._wait_until_it_answers(process)

    def kill(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        self._process.communicate()
        self._process = None

    def _wait_until_it_answers(self, process: subprocess.Popen[str]) -> None:
        deadline = time.monotonic() + STARTED_WITHIN.total_seconds()
        while time.monotonic() < deadline and process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), timeout=1) as greeting:
                if greeting.recv(4).startswith(b"* OK"):
                    return
            time.sleep(0.02)
        self.kill()
        raise PymapFailedError("pymap did not start:\n" + self._log.read_text(errors="replace")[-2000:])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
