"""The walls around a program that opens what strangers sent: which are to be had here, and how they are put up.

Bubblewrap builds a small file system of its own: the system's programs and libraries read-only, an empty /tmp in
memory, nothing else. No network, no other process in sight, no capability, and nobody's user inside, also when the
daemon runs as root. Where it is not installed, `unshare` of util-linux builds the same by a script, without some of the
safety nets.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

from attachments.bubblewrap import NO_PROC, Bubblewrap
from attachments.inside import Inside
from attachments.unshare import Unshare
from attachments.values import Unavailable


class Enclosure(Protocol):
    """One way to put up the walls."""

    @property
    def missing(self) -> str:
        """A sentence on what this way lacks, for `harken check`; "" for nothing."""
        ...

    def around(self, inside: Inside) -> list[str]:
        """The command that runs the other one within the walls."""
        ...


@cache
def enclosure() -> Enclosure:
    """The strongest walls to be had here. `Unavailable` says which package is missing; the next call looks again."""
    for walls in known_here():
        if _hold(walls):
            return walls
    raise Unavailable(
        "Documents cannot be opened safely here: install the package bubblewrap, and let this user make namespaces."
    )


def known_here() -> Iterator[Enclosure]:
    """The walls whose programs are installed, the strongest first."""
    is_root = os.geteuid() == 0
    if program := shutil.which("bwrap"):
        yield Bubblewrap(program, is_root)
        yield Bubblewrap(program, is_root, NO_PROC)
    if program := shutil.which("unshare"):
        yield Unshare(program, is_root)


def _hold(walls: Enclosure) -> bool:
    """Installed is not enough: containers and some systems forbid namespaces."""
    command = walls.around(Inside(("true",), (), Path("/"), 1 << 20))
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0  # noqa: S603


def python_folders() -> tuple[Path, ...]:
    """What a Python worker of ours needs to see: the interpreter, its packages, and this package."""
    here = Path(__file__).resolve().parent
    return tuple(dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix), here)))
