"""How much memory do a program and all that it started hold? Linux tells in /proc, of other users' processes too."""

import os
from collections.abc import Iterator
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")


def memory_of(pid: int) -> int:
    """Bytes in memory of this process and its descendants. What several of them share counts for each."""
    return sum(_resident(process) for process in _family(pid))


def _family(pid: int) -> Iterator[int]:
    yield pid
    for task in _listed(Path(f"/proc/{pid}/task")):
        for child in _read(task / "children").split():
            yield from _family(int(child))


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:  # it has ended meanwhile
        return []


def _resident(pid: int) -> int:
    fields = _read(Path(f"/proc/{pid}/statm")).split()
    return int(fields[1]) * PAGE if fields else 0


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except OSError:
        return ""
