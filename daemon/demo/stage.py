"""Everything the demo runs beside the daemon: a folder, an IMAP server, the pretend engine, a real configuration."""

import base64
import json
import secrets
import shutil
import socket
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from daemon.demo.cast import REPS, TEAM_DOMAIN
from daemon.demo.ending import Ending
from daemon.demo.engine import Engine
from daemon.demo.server import MailServer, ServerKind, new_server
from daemon.setup import init_directory

CLEARED_WITHIN_S = 5.0

CONFIG = """\
# The demo's own configuration, written when it began; it goes when the demo ends.

[server]
listen       = "127.0.0.1:{port}"
public_url   = "http://127.0.0.1:{port}"
tracking_url = "http://127.0.0.1:{port}"

[store]
url = "sqlite:///var/harken.db"

[secrets]
key_file = "var/keys.json"

[team]
internal_domains = ["{team}"]

# The pretend campaign engine. A real one would ask for types = ["campaign.*", "contact.*"].
[[webhook]]
url    = "{engine}"
secret = "{secret}"
"""

MAILBOX = """
[[mailbox]]
address  = {address}
kind     = "imap"
host     = "{host}"
port     = {port}
tls      = "none"
password = {password}
"""


@dataclass(frozen=True, slots=True)
class Stage:
    """What is set up. `passwords` are the reps', by address."""

    folder: Path
    kind: ServerKind
    server: MailServer
    engine: Engine
    config: Path
    passwords: Mapping[str, str] = field(repr=False)

    @property
    def log(self) -> Path:
        """The daemon's log: the terminal is for the play."""
        return self.folder / "harken.log"


@contextmanager
def stage(kind: ServerKind, ending: Ending) -> Iterator[Stage]:
    """Set up; nothing of it is left afterwards. Raises one of SERVER_TROUBLE."""
    with _folder() as folder:
        passwords = {rep.email: secrets.token_urlsafe(6) for rep in REPS}
        with _running(kind, folder, passwords) as server:
            secret = "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()
            engine = Engine(secret, ending)
            engine.start()
            try:
                config = _write_config(folder, server, engine, secret, passwords)
                yield Stage(folder, kind, server, engine, config, passwords)
            finally:
                engine.stop()


@contextmanager
def _folder() -> Iterator[Path]:
    """Others may pass through it: as root, Dovecot serves each mailbox as a user of its own."""
    folder = Path(tempfile.mkdtemp(prefix="harken-demo-"))
    try:
        folder.chmod(0o711)
        yield folder
    finally:
        _remove(folder)


def _remove(folder: Path) -> None:
    """A killed server may still write for a moment."""
    deadline = time.monotonic() + CLEARED_WITHIN_S
    while folder.exists() and time.monotonic() < deadline:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _running(kind: ServerKind, folder: Path, passwords: Mapping[str, str]) -> Iterator[MailServer]:
    place = folder / "imap"
    place.mkdir(mode=0o711)
    server = new_server(kind, place)
    for address, password in passwords.items():
        server.add_user(address, password)
    server.start()
    try:
        yield server
    finally:
        server.kill()


def _write_config(folder: Path, server: MailServer, engine: Engine, secret: str, passwords: Mapping[str, str]) -> Path:
    """With its keys beside it, as `harken init` makes them."""
    text = CONFIG.format(port=_free_port(), team=TEAM_DOMAIN, engine=engine.url, secret=secret)
    for address, password in passwords.items():
        # A JSON string is a TOML string, too.
        quoted = {"address": json.dumps(address), "password": json.dumps(password)}
        text += MAILBOX.format(host=server.host, port=server.port, **quoted)
    config = folder / "config.toml"
    config.touch(mode=0o600)
    config.write_text(text)
    init_directory(folder, datetime.now(UTC))
    return config


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
