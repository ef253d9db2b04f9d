"""The walls that bubblewrap puts up: a small file system of its own, and nothing else of the machine."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from attachments.inside import ENVIRONMENT, NOBODY, SETTINGS, SYSTEM, Inside, giving_up_root

OWN_PROC = ("--proc", "/proc")
NO_PROC = ("--dir", "/proc", "--ro-bind", "/proc/version", "/proc/version")
"""Where Linux lets nobody mount one, since parts of the one that is there are hidden: in containers, and in a service
that is closed off by systemd. LibreOffice asks for this one file, and gets along.
"""


@dataclass(frozen=True, slots=True)
class Bubblewrap:
    """As an ordinary user by a user namespace; as root by root's own rights, which are given up before the program."""

    program: str
    is_root: bool
    proc: tuple[str, ...] = OWN_PROC
    missing: str = ""

    def around(self, inside: Inside) -> list[str]:
        """See `enclosure.Enclosure`. The root is closed last: only /tmp can be written to."""
        return [
            *(self.program, "--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try"),
            *("--die-with-parent", "--new-session", "--clearenv", "--cap-drop", "ALL"),
            *self._as_whom(),
            *(word for name, value in ENVIRONMENT.items() for word in ("--setenv", name, value)),
            *(word for path in SYSTEM for word in _as_it_is(path)),
            *(word for path in SETTINGS for word in _shown(Path(path))),
            *(*self.proc, "--dev", "/dev"),
            *("--perms", "1777", "--size", str(inside.scratch), "--tmpfs", "/tmp"),  # noqa: S108 its own
            *(word for path in inside.readable for word in _shown(path)),
            *("--remount-ro", "/dev", "--remount-ro", "/", "--chdir", str(inside.folder), "--"),
            *(giving_up_root() if self.is_root else ()),
            *inside.command,
        ]

    def _as_whom(self) -> tuple[str, ...]:
        if self.is_root:
            return ("--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP")
        return ("--unshare-user", "--uid", NOBODY, "--gid", NOBODY)


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
