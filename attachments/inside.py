"""What a sandboxed program finds inside the walls, whichever way they are put up."""

from dataclasses import dataclass
from pathlib import Path

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


def giving_up_root() -> tuple[str, ...]:
    """Turns root into nobody for good. The new user namespace has its own count of processes, so that one sandbox's
    limit does not count another's.
    """
    dropped = ("--clear-groups", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")
    return ("setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", *dropped, "unshare", "--user", "--")
