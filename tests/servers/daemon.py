"""The daemon as its operator runs it: `harken run` in a process of its own, with a written configuration."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from daemon import keyfile
from daemon.bus import MemoryBus
from daemon.flows.keys import make_key
from daemon.storage.store import Store
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, OAuthServer
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.web.client import Answer, Api

HARKEN = Path(sys.executable).with_name("harken")
STOPS_WITHIN_S = 30
COMMAND_ENDS_WITHIN_S = 60

CONFIG = """
[server]
listen = "127.0.0.1:0"

[store]
url = "{store}"

[team]
internal_domains = ["example.com"]
"""

MAILBOX = """
[[mailbox]]
address  = "{address}"
kind     = "imap"
host     = "localhost"
port     = {port}
tls      = "implicit"
password = "{password}"
"""

WEBHOOK = """
[[webhook]]
url    = "{url}"
secret = "{secret}"
types  = {types}
"""

OAUTH = """
[oauth]
google_client_id     = "{client_id}"
google_client_secret = "{client_secret}"
google_endpoint      = "{url}"
"""


@dataclass(frozen=True)
class Ran:
    """A command that ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        assert self.status == 0, self.err
        return json.loads(self.out)


def harken(*words: str, folder: Path, environ: Mapping[str, str], stdin: str = "") -> Ran:
    """Type a command, and wait for its end."""
    done = subprocess.run(
        [HARKEN, *words],
        input=stdin,
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        timeout=COMMAND_ENDS_WITHIN_S,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr)


class Daemon:
    """Writes its configuration and makes an API key at once; runs from `start` to `stop` or `kill`, again and again."""

    def __init__(self, folder: Path, store: str | None = None) -> None:
        self.folder = folder
        self.config = folder / "config.toml"
        self.environ = {**os.environ, "PYTHONFAULTHANDLER": "1"}
        self.store_url = store or f"sqlite:///{folder / 'var' / 'harken.db'}"
        self._process: subprocess.Popen[bytes] | None = None
        self._runs = 0
        self.config.write_text(CONFIG.format(store=self.store_url))
        keyfile.create(folder / "var" / "keys.json", datetime.now(UTC))
        self._key = self._make_key()

    # The configuration, before the next start

    def trust(self, dovecot: Dovecot) -> None:
        """As an operator does whose mail server has a certificate of the company's own."""
        self.environ["SSL_CERT_FILE"] = str(dovecot.ca_file)

    def watch(self, dovecot: Dovecot, address: str, password: str = PASSWORD) -> None:
        self.configure(MAILBOX.format(address=address, port=dovecot.tls_port, password=password))

    def tell(self, receiver: Receiver, types: Sequence[str] = ("*",)) -> None:
        self.configure(WEBHOOK.format(url=receiver.url, secret=receiver.secret, types=json.dumps(types)))

    def be_known_to(self, provider: OAuthServer) -> None:
        """As an admin does who has registered Harken with Google."""
        self.configure(OAUTH.format(url=provider.url, client_id=CLIENT_ID, client_secret=CLIENT_SECRET))

    def be_found_at(self, port: int) -> None:
        """Where others are to call it back."""
        written = self.config.read_text().replace(':0"', f':{port}"\npublic_url = "http://127.0.0.1:{port}"')
        self.config.write_text(written)

    def configure(self, entry: str) -> None:
        with self.config.open("a") as file:
            file.write(entry)

    # Its life

    def start(self) -> None:
        """Returns when it says that it runs."""
        self.launch()
        wait_until(self._says_that_it_runs, "the daemon runs")

    def launch(self) -> None:
        """Start it, and wait for nothing."""
        assert self._process is None
        self._runs += 1
        with self._log_file.open("wb") as log:
            self._process = subprocess.Popen(
                [HARKEN, "run", "-c", self.config], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=self.environ
            )

    def stop(self) -> int:
        """SIGTERM; the exit status."""
        os.kill(self.pid, signal.SIGTERM)
        return self.wait()

    def wait(self) -> int:
        """For its end, when it was told; the exit status."""
        process, self._process = self._process, None
        assert process is not None
        try:
            return process.wait(STOPS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGABRT)  # it says then what each of its threads waits for (faulthandler)
            process.wait()
            raise AssertionError(f"it does not stop:\n{self._log_file.read_text()[-6000:]}") from None

    def kill(self) -> None:
        """SIGKILL, as the kernel does when memory runs out. Nothing happens if it does not run."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.wait()

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def log(self) -> list[Mapping[str, Any]]:
        """What the present or last run has logged so far, oldest first."""
        return [json.loads(line) for line in self._log_file.read_text().splitlines() if line.startswith("{")]

    def raw_log(self) -> str:
        """Of all runs."""
        return "".join(each.read_text() for each in sorted(self.folder.glob("run-*.log")))

    @property
    def _log_file(self) -> Path:
        return self.folder / f"run-{self._runs:02}.log"

    def _says_that_it_runs(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, f"the daemon ended:\n{self._log_file.read_text()[-3000:]}"
        return any(line.get("event") == "harken runs" for line in self.log())

    # Speaking with it

    @property
    def api(self) -> Api:
        listens = next(str(line["listen"]) for line in self.log() if line.get("event") == "harken runs")
        return Api(int(listens.rpartition(":")[2]), self._key)

    def command(self, *words: str, stdin: str = "") -> Ran:
        """Any other verb, as typed in the folder of config.toml."""
        return harken(*words, folder=self.folder, environ=self.environ, stdin=stdin)

    def connect(self, dovecot: Dovecot, address: str, password: str = PASSWORD) -> Answer:
        """Add a mailbox over the API, or give one a new password."""
        return self.api.post(
            "/v1/mailboxes",
            {"address": address, "host": "localhost", "port": dovecot.tls_port, "password": password},
        )

    def mailbox(self, address: str) -> Mapping[str, Any]:
        items: list[Mapping[str, Any]] = self.api.get("/v1/mailboxes").json["items"]
        return next(each for each in items if each["address"] == address)

    def wait_for_state(self, address: str, state: str) -> None:
        wait_until(lambda: self.mailbox(address)["state"] == state, f"{address} is {state}")

    def look_now(self, address: str) -> None:
        """Have every folder of it asked, without waiting for the next round."""
        answer = self.api.post(f"/v1/mailboxes/{self.mailbox(address)['id']}/sync")
        assert answer.status == 202, answer.text

    def _make_key(self) -> str:
        store = Store(self.store_url, MemoryBus())
        try:
            store.migrate()
            return make_key(store, "engine", (), datetime.now(UTC))[1]
        finally:
            store.close()


@contextmanager
def daemon_in(folder: Path, store: str | None = None) -> Iterator[Daemon]:
    """Not started yet; whatever still runs at the end is killed."""
    daemon = Daemon(folder, store)
    try:
        yield daemon
    finally:
        daemon.kill()
