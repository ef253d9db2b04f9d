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
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Protocol

from attachments.values import Unavailable

SYSTEM = ("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64")
"""Programs and libraries. On Debian all but the first are links into it."""

SETTINGS = (
    "/etc/ld.so.cache",
    "/etc/alternatives",
    "/etc/fonts",
    "/var/cache/fontconfig",
    "/etc/libreoffice",
)
"""What a converter reads beside them: where libraries and fonts lie, nothing about people or keys."""

ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": "/tmp", "TMPDIR": "/tmp", "TZ": "UTC"}  # noqa: S108 its own /tmp

NOBODY = "65534"


@dataclass(frozen=True, slots=True)
class Inside:
    """What a program finds inside: `folder` is where it starts; `scratch` bytes is all that /tmp holds."""

    command: tuple[str, ...]
    readable: tuple[Path, ...]
    folder: Path
    scratch: int


class Enclosure(Protocol):
    """One way to put up the walls."""

    @property
    def missing(self) -> str:
        """A sentence on what this way lacks, for `harken check`; "" for nothing."""
        ...

    def around(self, inside: Inside) -> list[str]:
        """The command that runs the other one within the walls."""
        ...


@dataclass(frozen=True, slots=True)
class Bubblewrap:
    """As an ordinary user by a user namespace; as root by root's own rights, which are given up before the program."""

    program: str
    is_root: bool
    missing: str = ""

    def around(self, inside: Inside) -> list[str]:
        """See `Enclosure`. The file system's root is closed last: /tmp is the only folder that can be written to."""
        return [
            *(self.program, "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"),
            *("--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL", "--hostname", "sandbox"),
            *self._as_whom(),
            *(word for name, value in ENVIRONMENT.items() for word in ("--setenv", name, value)),
            *(word for path in SYSTEM for word in _as_it_is(path)),
            *(word for path in SETTINGS for word in _shown(Path(path))),
            *("--proc", "/proc", "--dev", "/dev", "--remount-ro", "/dev"),
            *("--perms", "1777", "--size", str(inside.scratch), "--tmpfs", "/tmp"),  # noqa: S108 its own
            *(word for path in inside.readable for word in _shown(path)),
            *("--remount-ro", "/", "--chdir", str(inside.folder), "--"),
            *(giving_up_root() if self.is_root else ()),
            *inside.command,
        ]

    def _as_whom(self) -> tuple[str, ...]:
        if self.is_root:
            return ("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP")
        return ("--unshare-user", "--uid", NOBODY, "--gid", NOBODY)


def giving_up_root() -> tuple[str, ...]:
    """Turns root into nobody for good. The new user namespace has its own count of processes, so that one sandbox's
    limit does not count another's.
    """
    dropped = ("--clear-groups", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")
    return ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", *dropped, "unshare", "--user", "--")


def _as_it_is(path: str) -> tuple[str, ...]:
    """A link stays a link, a folder is shown read-only, what is not there is left out."""
    if Path(path).is_symlink():
        return ("--symlink", str(Path(path).readlink()), path)
    return ("--ro-bind-try", path, path)


def _shown(path: Path) -> Iterator[str]:
    """The folders above it are made first: bubblewrap would make them for their owner alone, and nobody is not root."""
    for folder in reversed(path.parents[:-1]):
        yield from ("--dir", str(folder))
    yield from ("--ro-bind-try", str(path), str(path))


@cache
def enclosure() -> Enclosure:
    """The walls to be had here. `Unavailable` says which package is missing; it is asked again at the next call."""
    program = shutil.which("bwrap")
    if program is not None and _holds(walls := Bubblewrap(program, os.geteuid() == 0)):
        return walls
    raise Unavailable(
        "Documents cannot be opened safely here: install the package bubblewrap, and let this user make namespaces."
    )


def _holds(walls: Enclosure) -> bool:
    """Installed is not enough: containers and some systems forbid namespaces."""
    command = walls.around(Inside(("true",), (), Path("/"), 1 << 20))
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0  # noqa: S603


def python_folders() -> tuple[Path, ...]:
    """What a Python worker of ours needs to see: the interpreter, its packages, and this package."""
    here = Path(__file__).resolve().parent
    return tuple(dict.fromkeys((Path(sys.base_prefix), Path(sys.prefix), here)))
