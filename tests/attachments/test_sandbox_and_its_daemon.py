"""Who runs the daemon, and how it ends: the sandbox holds for an ordinary user too, and does not outlive the daemon."""

import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from attachments import enclosure as enclosures
from attachments.enclosure import enclosure
from attachments.values import Unavailable

CHECKOUT = Path(__file__).parents[2]

pytestmark = pytest.mark.slow

ORDINARY = f"""
import sys
sys.path.insert(0, {str(CHECKOUT)!r})
from datetime import timedelta
from attachments import enclosure, sandbox
inside = "import os, socket; print(os.getuid(), *[name for _, name in socket.if_nameindex()])"
for walls in enclosure.known_here():
    sandbox.enclosure = lambda: walls
    process = sandbox.start(["/usr/bin/python3", "-c", inside], limits=sandbox.Limits(1 << 28, timedelta(seconds=9)))
    print(type(walls).__name__, sandbox.finish(process, timedelta(seconds=30)).decode())
"""

DAEMON = """
from datetime import timedelta
from attachments.sandbox import Limits, start
process = start(["sh", "-c", "echo inside; sleep 16180"], limits=Limits(1 << 27, timedelta(seconds=2)))
print(process.stdout.readline().decode(), end="", flush=True)
process.wait()
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_an_ordinary_user_has_the_same_walls():
    command = ["setpriv", "--reuid=4711", "--regid=4711", "--clear-groups", "/usr/bin/python3", "-c", ORDINARY]
    told = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if "ModuleNotFoundError" in told.stderr:
        pytest.skip("this checkout cannot be read by others than root")
    assert told.stdout.split() == ["Bubblewrap", "65534", "lo"] * 2 + ["Unshare", "65534", "lo"], told.stderr


@pytest.mark.skipif(shutil.which("bwrap") is None, reason="only bubblewrap promises this")
def test_the_sandbox_ends_when_the_daemon_is_killed():
    with subprocess.Popen([sys.executable, "-c", DAEMON], stdout=subprocess.PIPE, cwd=CHECKOUT, text=True) as daemon:
        assert daemon.stdout is not None
        assert daemon.stdout.readline() == "inside\n"
        inside = [os.pidfd_open(pid) for pid in pids_of("16180")]
        assert inside
        daemon.send_signal(signal.SIGKILL)
    for handle in inside:
        assert select.select([handle], [], [], 30)[0], "it outlived the daemon"
        os.close(handle)


def pids_of(mark: str) -> list[int]:
    return [
        int(file.parent.name) for file in Path("/proc").glob("[0-9]*/cmdline") if mark.encode() in file.read_bytes()
    ]


def test_without_any_walls_it_names_the_package(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    enclosure.cache_clear()
    with pytest.raises(Unavailable, match="bubblewrap"):
        enclosure()


def test_walls_that_do_not_hold_here_are_no_walls(monkeypatch, tmp_path):
    """As in a container that forbids namespaces."""
    for name in ("bwrap", "unshare", "setpriv"):
        (tmp_path / name).write_text("#!/bin/sh\necho Operation not permitted >&2\nexit 1\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    enclosure.cache_clear()
    with pytest.raises(Unavailable, match="namespaces"):
        enclosure()
    assert len(list(enclosures.known_here())) == 3
