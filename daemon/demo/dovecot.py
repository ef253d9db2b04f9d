"""A Dovecot of our own: one private IMAP server in one directory, on free ports, gone without a trace when stopped.

Started as root, every user gets a UID of its own, as in a real mail server: the kernel allows 128 inotify instances a
UID, and past that Dovecot falls silent towards idling clients. Started as anybody else, all users share that account.
"""

import contextlib
import grp
import imaplib
import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess
import time
from datetime import timedelta
from pathlib import Path

BINARY_PLACES = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"))
STARTED_WITHIN = timedelta(seconds=20)
STOPPED_WITHIN = timedelta(seconds=10)
FIRST_UID = 200_000

CONFIG = """
protocols = imap{lmtp}
base_dir = {directory}/run
state_dir = {directory}/state
log_path = {directory}/dovecot.log
listen = 127.0.0.1
instance_name = harken-{port}
{accounts}
first_valid_uid = 1
first_valid_gid = 1
mail_location = maildir:~/Maildir
mail_max_userip_connections = 1000
mailbox_idle_check_interval = 2 secs
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
{tls}
{extra}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {directory}/users/%u
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {directory}/users/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Archive {{
    special_use = \\Archive
    auto = create
  }}
  mailbox Drafts {{
    special_use = \\Drafts
    auto = create
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = create
  }}
  mailbox Sent {{
    special_use = \\Sent
    auto = create
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = create
  }}
}}
service imap-login {{
  {unchrooted}
  service_count = 0
  client_limit = 2000
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
  }}
}}
service imap {{
  process_limit = 4000
}}
service anvil {{
  {unchrooted}
  client_limit = 12100
  # No penalty: after a wrong password it would delay everybody on this machine.
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  client_limit = 12100
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp_port}
  }}
}}
"""


class DovecotMissingError(RuntimeError):
    """Dovecot is not installed. On Debian and Ubuntu: apt-get install dovecot-imapd dovecot-lmtpd."""

    def __init__(self) -> None:
        super().__init__("Dovecot is not installed here. Debian packages: dovecot-imapd dovecot-lmtpd")


class DovecotFailedError(RuntimeError):
    """The private Dovecot did not come up. The message holds the end of its log."""


def find_dovecot() -> str | None:
    """Where the `dovecot` binary lies; None where it is not installed."""
    return shutil.which("dovecot", path=BINARY_PLACES)


class PrivateDovecot:
    """Its ports stay the same over restarts: `port` (STARTTLS, if there is a certificate), `tls_port`, `lmtp_port`.

    As root, `directory` must be one that every user may pass through; its path must be short (UNIX sockets).
    """

    host = "127.0.0.1"

    def __init__(
        self, directory: Path, *, certificate: Path | None = None, key: Path | None = None, extra: str = ""
    ) -> None:
        binary = find_dovecot()
        if binary is None:
            raise DovecotMissingError
        self.directory = directory.resolve()
        self.extra = extra
        self.port, self.tls_port, self.lmtp_port = _free_ports(3)
        self._binary = binary
        self._certificate, self._key = certificate, key
        self._users: dict[str, str] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._prepare()

    def start(self) -> None:
        config = self.directory / "dovecot.conf"
        config.write_text(self._config())
        # A session of its own, so that `kill` reaches the master and all its children at once.
        self._process = subprocess.Popen(  # noqa: S603 (our own binary and file)
            [self._binary, "-F", "-c", str(config)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """Ask it to end; every client gets a BYE."""
        if self._process is None:
            return
        self._process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(STOPPED_WITHIN.total_seconds())
        self.kill()

    def kill(self) -> None:
        """End it at once, with no BYE to anybody, as a machine that loses power does."""
        if self._process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()
        self._process = None

    def restart(self) -> None:
        self.stop()
        self.start()

    def add_user(self, name: str, password: str) -> None:
        """A user with an empty mailbox; for one that exists, a new password."""
        uid, gid = self._owner(name)
        home = self.home(name)
        if not home.exists():
            home.mkdir(mode=0o700)
            os.chown(home, uid, gid)
        entry = self.directory / "users" / name
        fresh = entry.with_name(f".{name}.new")
        fresh.write_text(f"{name}:{{PLAIN}}{password}:{uid}:{gid}::{home}::\n")
        fresh.chmod(0o644)
        fresh.rename(entry)
        self._users[name] = password

    def deliver(self, user: str, raw: bytes, folder: str = "INBOX") -> None:
        """Put a mail into a folder, unread, as a mail server would; a folder that is not there yet is made."""
        with imaplib.IMAP4(self.host, self.port) as client:
            client.login(user, self._users[user])
            name = f'"{folder}"'
            if folder != "INBOX":
                client.create(name)
            answer, lines = client.append(name, "", "", raw)
            if answer != "OK":
                raise DovecotFailedError(f"could not deliver to {folder}: {lines!r}")

    def home(self, user: str) -> Path:
        return self.directory / "mail" / user

    def log(self) -> str:
        path = self.directory / "dovecot.log"
        return path.read_text(errors="replace") if path.exists() else ""

    def _prepare(self) -> None:
        for name in ("run", "state", "users", "mail"):
            (self.directory / name).mkdir(parents=True, exist_ok=True, mode=0o755)
        if os.geteuid() == 0 and (barred := _barred(self.directory)):
            raise DovecotFailedError(
                f"{barred} may not be entered by other users, and as root Dovecot gives each its own UID"
            )

    def _owner(self, name: str) -> tuple[int, int]:
        if os.geteuid() != 0:
            return os.getuid(), os.getgid()
        known = self.home(name)
        if known.exists():
            return known.stat().st_uid, known.stat().st_gid
        # Spread by port, so that two servers on one machine share no UID and no inotify allowance.
        uid = FIRST_UID + self.port * 4_000 + len(self._users)
        return uid, uid

    def _config(self) -> str:
        rootless = os.geteuid() != 0
        return CONFIG.format(
            directory=self.directory,
            port=self.port,
            tls_port=self.tls_port if self._certificate else 0,
            lmtp_port=self.lmtp_port,
            lmtp=" lmtp" if _has_lmtp() else "",
            accounts=_own_accounts() if rootless else "",
            unchrooted="chroot =" if rootless else "",
            tls=f"ssl = yes\nssl_cert = <{self._certificate}\nssl_key = <{self._key}"
            if self._certificate
            else "ssl = no",
            extra=self.extra,
        )

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + STARTED_WITHIN.total_seconds()
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), timeout=1) as greeting:
                if greeting.recv(4).startswith(b"* OK"):
                    return
            time.sleep(0.02)
        self.kill()
        raise DovecotFailedError("the private Dovecot did not start:\n" + self.log()[-2000:])


def _own_accounts() -> str:
    """Without root Dovecot cannot change accounts, so that all its services run as us."""
    me, group = pwd.getpwuid(os.getuid()).pw_name, grp.getgrgid(os.getgid()).gr_name
    return f"default_internal_user = {me}\ndefault_internal_group = {group}\ndefault_login_user = {me}"


def _has_lmtp() -> bool:
    return any(Path(place, "lmtp").exists() for place in ("/usr/lib/dovecot", "/usr/libexec/dovecot"))


def _barred(directory: Path) -> Path | None:
    """The first folder on the way down that users other than its owner may not pass through."""
    way = (*reversed(directory.parents), directory)
    return next((folder for folder in way if not folder.stat().st_mode & stat.S_IXOTH), None)


def _free_ports(count: int) -> tuple[int, ...]:
    with contextlib.ExitStack() as held:
        sockets = [held.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return tuple(each.getsockname()[1] for each in sockets)
