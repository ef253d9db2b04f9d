"""A program in its sandbox, as the daemon sees it: its pipes, what it took, and its end.

One thread belongs to each sandbox: it starts the program, watches it and its children, and ends them all. It must be
that thread which starts it, for Linux ends a sandbox when the thread that made it ends (PR_SET_PDEATHSIG).
"""

import os
import select
import selectors
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from enum import StrEnum
from types import TracebackType
from typing import IO, Self

from attachments.process_tree import children_of, memory_of

LOOKS_EVERY = 0.05
"""Seconds between two looks at the memory of a sandbox: what it can take in that time, it can take too much."""

KEPT = 4096
"""Bytes of its last complaints."""


class Limit(StrEnum):
    """What the watcher ended a program for. What the kernel stops by itself shows in how the program ends."""

    TIME = "time"
    MEMORY = "memory"


class Process:
    """A program in its sandbox. Made by `start`; `with` ends it, and everything that it started, whatever happens."""

    def __init__(self, command: Sequence[str], memory: int, passed: Sequence[int]) -> None:
        self.overran: Limit | None = None
        self.peak = 0
        """Bytes of memory that it and its children were seen to hold together."""
        self._memory = memory
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
        with _there(self._popen.stderr) as complaints:
            os.set_blocking(complaints.fileno(), False)
            while not self._was_watched(complaints.fileno()):
                time.sleep(LOOKS_EVERY)
            with suppress(BlockingIOError):
                while self._hear(complaints.fileno()):
                    pass
        self._popen.wait()
        self._over.set()

    def _was_watched(self, complaints: int) -> bool:
        """To its end. False: the daemon has too many files open for that, at the moment."""
        try:
            with _handle(self._popen.pid) as program:
                self._watch(program, complaints)
        except OSError:
            return False
        return True

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
        if held > self._memory:
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
                _wait_for(handle)


def _wait_for(handle: int) -> None:
    """By poll: a daemon with thousands of mailboxes has descriptors that `select` does not know."""
    ended = select.poll()
    ended.register(handle, select.POLLIN)
    ended.poll()


@contextmanager
def _handle(pid: int) -> Iterator[int]:
    """A descriptor of a process: it can be waited for, and means this one even if its number is given to another."""
    handle = os.pidfd_open(pid)
    try:
        yield handle
    finally:
        os.close(handle)


def _there(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("a sandboxed program was started without its pipes")
    return pipe
