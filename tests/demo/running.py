"""`harken demo` as a person runs it, and what is left of it on the machine."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

HARKEN = str(Path(sys.executable).with_name("harken"))


@pytest.fixture
def attic() -> Iterator[Path]:
    """Where the demo makes its folder: one that others may pass through, and where nothing else lies."""
    folder = Path(tempfile.mkdtemp(prefix="hk"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@contextmanager
def running_demo(attic: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    """On a wide page, with a variable set that is the user's own affair."""
    own = {"TMPDIR": str(attic), "COLUMNS": "400", "HARKEN_SERVER__LISTEN": "not for the demo"}
    demo = subprocess.Popen(
        [HARKEN, "demo", *options],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **own},
    )
    try:
        yield demo
    finally:
        demo.terminate()
        demo.communicate(timeout=60)


def processes_of(attic: Path, demo: subprocess.Popen[str]) -> list[str]:
    """Those that work in its folder, or were started by it."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it has just ended
            command = (process / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            # proc(5): the parent is the second field behind the name, which may hold anything.
            parent = (process / "stat").read_text().rpartition(")")[2].split()[1]
            if str(attic) in command or parent == str(demo.pid):
                found.append(f"{process.name} {command}")
    return found


def leftovers(attic: Path, demo: subprocess.Popen[str]) -> list[str]:
    """Processes and files that outlived it."""
    return processes_of(attic, demo) + [str(path) for path in attic.iterdir()]
