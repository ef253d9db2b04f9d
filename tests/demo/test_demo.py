"""`harken demo`, as a person runs it: on both servers, to the end and interrupted."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.demo.dovecot import find_dovecot

pytestmark = pytest.mark.slow

HARKEN = str(Path(sys.executable).with_name("harken"))
STEPS = 12
SERVERS = [
    pytest.param("dovecot", marks=pytest.mark.skipif(find_dovecot() is None, reason="Dovecot is not installed")),
    "pymap",
]


@pytest.fixture
def attic() -> Iterator[Path]:
    """Where the demo makes its folder: one that others may pass through, and where nothing else lies."""
    folder = Path(tempfile.mkdtemp(prefix="hk"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def start(attic: Path, *options: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "TMPDIR": str(attic), "COLUMNS": "100", "HARKEN_SERVER__LISTEN": "not for the demo"}
    return subprocess.Popen(
        [HARKEN, "demo", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def processes_of(attic: Path, demo: subprocess.Popen[str]) -> list[str]:
    """Those that work in its folder, or were started by it."""
    listed = subprocess.run(["ps", "-eo", "ppid=,args="], capture_output=True, text=True, check=True).stdout
    return [line for line in listed.splitlines() if str(attic) in line or line.split(maxsplit=1)[0] == str(demo.pid)]


@pytest.mark.parametrize("server", SERVERS)
def test_played_once_everything_goes_as_expected(attic: Path, server: str) -> None:
    demo = start(attic, "--once", "--server", server)
    told, troubles = demo.communicate(timeout=100)
    assert demo.returncode == 0, told + troubles
    assert f"{STEPS} of {STEPS} steps went as expected" in told
    assert "Autumn arcades stopped, because Kevin replied" in told
    assert told.count("✓") == STEPS
    assert troubles == ""
    assert processes_of(attic, demo) == []
    assert list(attic.iterdir()) == []


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_leaves_no_process_and_no_folder(attic: Path, server: str, number: int) -> None:
    demo = start(attic, "--server", server)
    assert demo.stdout is not None
    next(line for line in demo.stdout if "Kevin Flynn replies" in line)
    assert processes_of(attic, demo) != []
    demo.send_signal(number)
    demo.communicate(timeout=60)
    assert demo.returncode == 130
    assert processes_of(attic, demo) == []
    assert list(attic.iterdir()) == []


@pytest.mark.skipif(find_dovecot() is None, reason="Dovecot is not installed")
def test_a_server_that_cannot_start_is_told_in_a_sentence_and_leaves_nothing(attic: Path) -> None:
    too_deep = attic / ("deep" * 30)  # for the path of a UNIX socket
    too_deep.mkdir(mode=0o755)
    demo = start(too_deep, "--once", "--server", "dovecot")
    _, troubles = demo.communicate(timeout=60)
    assert demo.returncode == 1
    assert troubles.startswith("No IMAP server can be started for the demo:")
    assert processes_of(attic, demo) == []
    assert list(too_deep.iterdir()) == []
