"""A program and all that it started: who they are, and how much memory they hold. From /proc."""

import os
from collections.abc import Iterator
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")
NOT_THERE = (FileNotFoundError, ProcessLookupError, PermissionError)
"""It has ended meanwhile, or is no business of ours. Too many open files are neither: who asked must ask again."""


def memory_of(pid: int) -> int:
    """Bytes in memory of this process and its descendants. What several of them share counts for each."""
    return sum(_resident(process) for process in _family(pid))


def children_of(pid: int) -> Iterator[int]:
    """Those that it started itself and that have not ended."""
    for task in _listed(Path(f"/proc/{pid}/task")):
        yield from map(int, _read(task / "children").split())


def _family(pid: int) -> Iterator[int]:
    yield pid
    for child in children_of(pid):
        yield from _family(child)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except NOT_THERE:
        return []


def _resident(pid: int) -> int:
    fields = _read(Path(f"/proc/{pid}/statm")).split()
    return int(fields[1]) * PAGE if fields else 0


def _read(file: Path) -> str:
    try:
        return file.read_text()
    except NOT_THERE:
        return ""
