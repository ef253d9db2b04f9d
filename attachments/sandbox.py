"""Every program that opens an upload runs here: behind walls, without network, and within limits.

A file gets in through the program's standard input or as an open descriptor (`passed`), never by its path: inside, the
program is nobody, and sees nothing of the daemon's folders. What it makes comes out through its standard output. To one
that is already running, a file is lent over a socket that it was started with:

    ours, theirs = socket.socketpair()
    process = start_module("attachments.drawing", str(theirs.fileno()), limits=LIMITS, passed=[theirs.fileno()])
    socket.send_fds(ours, [b"1"], [document.fileno()])      # it takes it by socket.recv_fds(theirs, 1, 1)

One thread belongs to each sandbox: it starts the program, watches it and its children, and ends them all. It must be
that thread which starts it, for Linux ends a sandbox when the thread that made it ends (PR_SET_PDEATHSIG).
"""

import os
import resource
import select
import selectors
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from attachments.enclosure import enclosure, python_folders
from attachments.inside import Inside
from attachments.process_tree import children_of, memory_of

LOOKS_EVERY = 0.05
"""Seconds between two looks at the memory of a sandbox: what it can take in that time, it can take too much."""

KEPT = 4096
"""Bytes of its last complaints."""


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


class Limit(StrEnum):
    """What the watcher ended a program for. What the kernel stops by itself shows in how the program ends."""

    TIME = "time"
    MEMORY = "memory"


class Overrun(Exception):
    """The program took more than it may have, and was ended with all its children."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(f"more {limit} than allowed")
        self.limit = limit


class Failed(Exception):
    """The program ended by itself and says it failed. The text is the end of what it complained."""


class Process:
    """A program in its sandbox. Made by `start`; `with` ends it, and everything that it started, whatever happens."""

    def __init__(self, command: Sequence[str], limits: Limits, passed: Sequence[int]) -> None:
        self.overran: Limit | None = None
        self.peak = 0
        """Bytes of memory that it and its children were seen to hold together."""
        self._limits = limits
        self._deadline: float | None = None
        self._complaints = b""
        self._trouble: OSError | None = None
        self._started, self._over = threading.Event(), threading.Event()
        self._is_wanted = True
        self._popen: subprocess.Popen[bytes]
        threading.Thread(target=self._live, args=(command, passed), name="sandbox", daemon=True).start()
        self._started.wait()
        if self._trouble is not None:
            raise self._trouble
        self.stdin: IO[bytes] = _there(self._popen.stdin)
        self.stdout: IO[bytes] = _there(self._popen.stdout)

    @contextmanager
    def within(self, span: timedelta) -> Iterator[None]:
        """What the block asks of the program must be done in `span`, or the program is ended: a read from it then meets
        the end of the file. Outside such a block a program may wait for work as long as it likes.
        """
        self._deadline = time.monotonic() + span.total_seconds()
        try:
            yield
        finally:
            self._deadline = None

    def end(self) -> None:
        """End it and everything that it started, now. Ending twice is as good as once."""
        self._is_wanted = False
        self._over.wait()
        for pipe in (self.stdin, self.stdout):
            with suppress(OSError):  # what was still to be written has nobody to read it
                pipe.close()

    def wait(self) -> int:
        """Wait until it has ended by itself, or was ended. Its exit status, negative for a signal."""
        self._over.wait()
        return self._popen.returncode

    @property
    def is_running(self) -> bool:
        """Has it not ended?"""
        return not self._over.is_set()

    @property
    def complaints(self) -> str:
        """The end of what it wrote to standard error."""
        return self._complaints.decode(errors="replace").strip()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def _live(self, command: Sequence[str], passed: Sequence[int]) -> None:
        try:
            self._popen = subprocess.Popen(  # noqa: S603 it is the sandbox
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=passed, env={}
            )
        except OSError as error:
            self._trouble = error
            return
        finally:
            self._started.set()
        with _there(self._popen.stderr) as complaints, _handle(self._popen.pid) as program:
            os.set_blocking(complaints.fileno(), False)
            self._watch(program, complaints.fileno())
            with suppress(BlockingIOError):
                while self._hear(complaints.fileno()):
                    pass
        self._popen.wait()
        self._over.set()

    def _watch(self, program: int, complaints: int) -> None:
        """Until the program has ended: its memory, its time, what it complains, and whether anybody still wants it."""
        with selectors.DefaultSelector() as selector:
            for heard in (program, complaints):
                selector.register(heard, selectors.EVENT_READ)
            while program not in (ready := [key.fd for key, _ in selector.select(LOOKS_EVERY)]):
                if complaints in ready and not self._hear(complaints):
                    selector.unregister(complaints)
                if not self._is_wanted or self._takes_too_much():
                    self._kill()
                    return

    def _hear(self, complaints: int) -> bool:
        said = os.read(complaints, 65536)
        self._complaints = (self._complaints + said)[-KEPT:]
        return bool(said)

    def _takes_too_much(self) -> bool:
        held = memory_of(self._popen.pid)
        self.peak = max(self.peak, held)
        if held > self._limits.memory:
            self.overran = Limit.MEMORY
        elif self._deadline is not None and time.monotonic() > self._deadline:
            self.overran = Limit.TIME
        return self.overran is not None

    def _kill(self) -> None:
        """All of them: the child of what builds the walls is the first process of its namespace, with which Linux ends
        the others. It is told to have ended when they have.
        """
        with ExitStack() as handles:
            first = []
            for pid in children_of(self._popen.pid):
                with suppress(ProcessLookupError):  # it has just ended
                    first.append(handles.enter_context(_handle(pid)))
            self._popen.kill()
            for handle in first:
                with suppress(ProcessLookupError):
                    signal.pidfd_send_signal(handle, signal.SIGKILL)
                select.select([handle], [], [])


@contextmanager
def _handle(pid: int) -> Iterator[int]:
    """A descriptor of a process: it can be waited for, and means this one even if its number is given to another."""
    handle = os.pidfd_open(pid)
    try:
        yield handle
    finally:
        os.close(handle)


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
    return Process(enclosure().around(inside), limits, passed)


def start_module(module: str, *arguments: str, limits: Limits, passed: Sequence[int] = ()) -> Process:
    """Start a module of this package, by this Python and with its packages, in a sandbox of its own."""
    folders = python_folders()
    command = (sys.executable, "-B", "-m", module, *arguments)
    return start(command, limits=limits, readable=folders, folder=folders[-1].parent, passed=passed)


def finish(started: Process, within: timedelta, given: bytes = b"") -> bytes:
    """Hand a program `given`, wait for its end, and return all it wrote. Raises `Overrun`, or `Failed`."""
    with started as process, process.within(within):
        threading.Thread(target=_feed, args=(process.stdin, given), daemon=True).start()
        wrote = process.stdout.read()
        status = process.wait()
    if process.overran is not None:
        raise Overrun(process.overran)
    if status != 0:
        raise Failed(process.complaints or f"ended with status {status}")
    return wrote


def _feed(pipe: IO[bytes], given: bytes) -> None:
    with suppress(OSError), pipe:  # it need not read to the end
        pipe.write(given)


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a sandboxed program was started without its pipes")
    return pipe
