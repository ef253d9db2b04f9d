"""Every program that opens an upload runs here: behind walls, without network, and within limits.

A file gets in through the program's standard input or as an open descriptor (`passed`), never by its path: inside, the
program is nobody, and sees nothing of the daemon's folders. What it makes comes out through its standard output. To one
that is already running, a file is lent over a socket that it was started with:

    ours, theirs = socket.socketpair()
    process = start_module("attachments.drawing", str(theirs.fileno()), limits=LIMITS, passed=[theirs.fileno()])
    socket.send_fds(ours, [b"1"], [document.fileno()])      # it takes it by socket.recv_fds(theirs, 1, 1)
"""

import resource
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import IO

from attachments.enclosure import enclosure, python_folders
from attachments.inside import Inside
from attachments.sandboxed import Limit, Process
from attachments.values import Unavailable

__all__ = ["Failed", "Limit", "Limits", "Overrun", "Process", "finish", "start", "start_module"]

MOST = 256 << 20
"""Bytes that are taken from a program at once: it may have been made to write without end."""


@dataclass(frozen=True, slots=True)
class Limits:
    """`memory` is of each process by the kernel, and of all together by watching; `cpu` is of each process; the sizes
    are in bytes, and `scratch` is what /tmp holds, in memory too. A thread counts as a process.
    """

    memory: int
    cpu: timedelta
    processes: int = 32
    open_files: int = 256
    scratch: int = 64 << 20

    def applied(self) -> tuple[str, ...]:
        """The command before the command. RLIMIT_DATA rather than RLIMIT_AS: it counts what is written to, not what is
        only mapped, and both LibreOffice and pdfium map much more than they use.
        """
        most_files = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        return (
            "prlimit",
            f"--data={self.memory}",
            f"--cpu={max(1, round(self.cpu.total_seconds()))}",
            f"--nproc={self.processes}",
            f"--nofile={self.open_files if most_files < 0 else min(self.open_files, most_files)}",
            f"--fsize={self.scratch}",
            "--core=0",
            "--",
        )


class Overrun(Exception):
    """The program took more than it may have, and was ended with all its children."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(f"more {limit} than allowed")
        self.limit = limit


class Failed(Exception):
    """The program ended by itself and says it failed. The text is the end of what it complained."""


def start(
    command: Sequence[str],
    *,
    limits: Limits,
    readable: Sequence[Path] = (),
    folder: Path = Path("/"),
    passed: Sequence[int] = (),
) -> Process:
    """Start a program in a sandbox of its own. It may read `readable` beside the system's programs, if nobody may;
    `passed` are open descriptors that it inherits under their numbers. `Unavailable`: no sandbox is to be had here.
    """
    inside = Inside((*limits.applied(), *command), tuple(readable), folder, limits.scratch)
    try:
        return Process(enclosure().around(inside), limits.memory, passed)
    except OSError as error:
        raise Unavailable(f"Documents cannot be opened here now: {error.strerror}.") from error


def start_module(module: str, *arguments: str, limits: Limits, passed: Sequence[int] = ()) -> Process:
    """Start a module of this package, by this Python and with its packages, in a sandbox of its own."""
    folders = python_folders()
    command = (sys.executable, "-B", "-m", module, *arguments)
    return start(command, limits=limits, readable=folders, folder=folders[-1].parent, passed=passed)


def finish(started: Process, within: timedelta, given: bytes = b"") -> bytes:
    """Hand a program `given`, wait for its end, and return all it wrote. Raises `Overrun`, or `Failed`."""
    with started as process, process.within(within):
        threading.Thread(target=_feed, args=(process.stdin, given), daemon=True).start()
        wrote = process.stdout.read(MOST)
        if len(wrote) == MOST:
            raise Failed("it wrote without end")
        status = process.wait()
    if process.overran is not None:
        raise Overrun(process.overran)
    if status != 0:
        raise Failed(process.complaints or f"ended with status {status}")
    return wrote


def _feed(pipe: IO[bytes], given: bytes) -> None:
    with suppress(OSError), pipe:  # it need not read to the end
        pipe.write(given)
