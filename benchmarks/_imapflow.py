"""imapflow (npm), the best known IMAP client for Node, on the same mailboxes: when had it read each mail's header?"""

import json
import shutil
import subprocess
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from _process import resident_kb

from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.patience import wait_until

SCRIPT = Path(__file__).with_name("imapflow_peer.mjs")
# imapflow pins its dependencies to the patch; any of the same major version will do where that one cannot be had.
OVERRIDES = {
    "@zone-eu/mailsplit": "^5",
    "encoding-japanese": "^2",
    "iconv-lite": "*",
    "libbase64": "^1",
    "libmime": "^5",
    "libqp": "^2",
    "pino": "*",
    "socks": "^2",
}
INSTALLED_WITHIN_S = 120
CONNECTED_WITHIN_S = 300


class Missing(RuntimeError):
    """There is no npm here, or it could not install imapflow."""


class Imapflow:
    """Listens on every mailbox once `__enter__` has returned; `read_at` is when it had which mail of whose INBOX."""

    def __init__(self, process: "subprocess.Popen[str]", version: str) -> None:
        self.version = version
        self.read_at: dict[tuple[str, int], float] = {}
        self.errors: list[str] = []
        self.listening = 0
        self.resident_before_kb = 0
        self._process = process
        threading.Thread(target=self._hear, daemon=True).start()

    @property
    def resident_kb(self) -> int:
        return resident_kb(self._process.pid)

    def _hear(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._note(json.loads(line))

    def _note(self, fact: dict[str, Any]) -> None:
        if "started" in fact:
            self.resident_before_kb = self.resident_kb
        elif "listens" in fact:
            self.listening += 1
        elif "error" in fact:
            self.errors.append(fact["error"])
        else:
            self.read_at.setdefault((fact["user"], fact["number"]), fact["at"])


@contextmanager
def imapflow_on(dovecot: Dovecot, users: Sequence[str], folder: Path) -> Iterator[Imapflow]:
    """Raises `Missing` where it cannot be had."""
    version = _install(folder)
    told = {
        "host": dovecot.host,
        "port": dovecot.tls_port,
        "ca": str(dovecot.ca_file),
        "password": PASSWORD,
        "users": list(users),
    }
    process = subprocess.Popen(
        ["node", SCRIPT.name], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdin is not None
        process.stdin.write(json.dumps(told))
        process.stdin.close()
        peer = Imapflow(process, version)
        wait_until(lambda: peer.listening == len(users), "imapflow listens on every mailbox", CONNECTED_WITHIN_S)
        yield peer
    finally:
        process.kill()
        process.wait()


def _install(folder: Path) -> str:
    """The version that npm found."""
    if shutil.which("npm") is None:
        raise Missing("npm is not installed")
    wanted = {"private": True, "dependencies": {"imapflow": "^2"}, "overrides": OVERRIDES}
    (folder / "package.json").write_text(json.dumps(wanted))
    with suppress(subprocess.TimeoutExpired):
        done = subprocess.run(
            ["npm", "install", "--no-audit", "--no-fund", "--silent"],
            cwd=folder,
            capture_output=True,
            timeout=INSTALLED_WITHIN_S,
            check=False,
        )
        if done.returncode == 0:
            shutil.copy(SCRIPT, folder)
            package = folder / "node_modules" / "imapflow" / "package.json"
            return str(json.loads(package.read_text())["version"])
    raise Missing("npm could not install imapflow")
