"""The walls that `unshare` of util-linux puts up where bubblewrap is not installed: the same, by a script, and weaker.

Two safety nets are missing. When the daemon is killed abruptly, a program inside lives on until it notices that nobody
reads from it. And the program is the first process of its namespace itself, so nobody looks after what it leaves.
"""

from dataclasses import dataclass

from attachments.inside import ENVIRONMENT, NOBODY, SETTINGS, SYSTEM, Inside, giving_up_root

BUILD = """
set -e
shown() {
    if [ -L "$1" ]; then ln -s "$(readlink "$1")" ".$1"; return; fi
    if [ -d "$1" ]; then mkdir -p ".$1"; elif [ -e "$1" ]; then mkdir -p ".${1%/*}" && : >".$1"; else return 0; fi
    mount --rbind "$1" ".$1"
    mount -o remount,bind,ro,nosuid,nodev ".$1"
}
mount -t tmpfs -o mode=755,size=1m sandbox /mnt
cd /mnt
mkdir proc dev tmp old
mount -t proc -o nosuid,nodev,noexec proc proc
for device in null zero full random urandom; do : >dev/$device && mount --bind /dev/$device dev/$device; done
mount -t tmpfs -o "mode=1777,nosuid,nodev,size=$1" scratch tmp
folder=$2
shift 2
while [ "$1" != -- ]; do shown "$1"; shift; done
shift
pivot_root . old
umount -l /old
mount -o remount,bind,ro /
cd "$folder"
exec "$@"
"""
"""Arguments: the size of /tmp, the folder to start in, what can be read, "--", and the command."""

NO_MORE = ("setpriv", "--no-new-privs", "--")


@dataclass(frozen=True, slots=True)
class Unshare:
    """As an ordinary user, who is root of his own namespace while he builds, and nobody afterwards; or as root."""

    program: str
    is_root: bool

    @property
    def missing(self) -> str:
        """See `enclosure.Enclosure`."""
        return (
            "The package bubblewrap is not installed: `unshare` keeps documents apart from the rest, with fewer safety "
            "nets (docs/security.md)."
        )

    def around(self, inside: Inside) -> list[str]:
        """See `enclosure.Enclosure`."""
        return [
            *("setpriv", "--pdeathsig", "KILL", "--", self.program, *(() if self.is_root else ("--map-root-user",))),
            *("--mount", "--net", "--pid", "--ipc", "--uts", "--fork", "--kill-child", "--"),
            *("setsid", "--wait", "sh", "-c", BUILD, "sh", str(inside.scratch), str(inside.folder)),
            *(*SYSTEM, *SETTINGS, *map(str, inside.readable), "--"),
            *(giving_up_root() if self.is_root else ("unshare", "--user", f"--map-user={NOBODY}", "--", *NO_MORE)),
            *("env", "-i", *(f"{name}={value}" for name, value in ENVIRONMENT.items())),
            *inside.command,
        ]
