"""The real IMAP server of the tests: a private Dovecot, with the ways of delivery and of failure a test asks for."""

import os
import shutil
import smtplib
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path

import imapclient
import pytest
from imapclient.exceptions import LoginError

from daemon.demo.dovecot import PrivateDovecot
from tests.servers.certificates import Authority

PASSWORD = "correct horse"
_NUMBERS = count(1)


class Dovecot(PrivateDovecot):
    """PrivateDovecot with TLS by a CA of its own (`ca_file`), and a tester's hands in its folders."""

    def __init__(self, directory: Path, extra: str = "") -> None:
        authority = Authority(directory)
        certificate, key = authority.issue("localhost")
        self.ca_file = authority.ca_file
        super().__init__(directory, certificate=certificate, key=key, extra=extra)

    def new_user(self, password: str = PASSWORD) -> str:
        """A fresh mailbox with a name nobody else has, so that tests may share one server."""
        name = f"rep{next(_NUMBERS)}@example.com"
        self.add_user(name, password)
        return name

    def change_password(self, user: str, password: str) -> None:
        """Returns once it is in force: Dovecot looks at its files once a second."""
        self.add_user(user, password)
        deadline = time.monotonic() + 20
        while time.monotonic() < deadline:
            with suppress(LoginError), self.client(user, password):
                return
            time.sleep(0.05)
        raise AssertionError("the new password is not accepted")

    def send(self, user: str, raw: bytes) -> None:
        """Deliver over LMTP, as a mail server in front of it would."""
        with smtplib.LMTP(self.host, self.lmtp_port) as client:
            client.sendmail("sender@example.net", [user], raw)

    def drop(self, user: str, raw: bytes, folder: str = "INBOX") -> None:
        """Put the bytes, whatever they are, into the Maildir: IMAP APPEND refuses NUL, and LMTP repairs lines."""
        maildir = self.home(user) / "Maildir" / ("" if folder == "INBOX" else f".{folder.replace('/', '.')}")
        if not maildir.joinpath("new").exists():
            self._make_folder(user, folder)
        # Dovecot numbers what it finds at once by the time that a Maildir name begins with.
        name = f"{1_000_000_000 + next(_NUMBERS)}.dropped"
        staged = maildir / "tmp" / name
        staged.write_bytes(raw)
        owner = self.home(user).stat()
        os.chown(staged, owner.st_uid, owner.st_gid)
        staged.rename(maildir / "new" / name)

    def _make_folder(self, user: str, folder: str) -> None:
        """By Dovecot itself: in a Maildir made by somebody else it fails to synchronise."""
        with self.client(user) as client:
            if folder == "INBOX":
                client.select_folder(folder, readonly=True)
            else:
                client.create_folder(folder)

    @contextmanager
    def client(self, user: str, password: str = PASSWORD) -> Iterator[imapclient.IMAPClient]:
        """Another mail program of the same person: reads, moves, deletes."""
        with imapclient.IMAPClient(self.host, self.port, ssl=False, timeout=30) as client:
            client.plain_login(user, password)
            yield client


@contextmanager
def running_dovecot(extra: str = "") -> Iterator[Dovecot]:
    """A server of one's own, in a folder that its users may enter (pytest's own is closed to them)."""
    directory = Path(tempfile.mkdtemp(prefix="hk"))
    directory.chmod(0o755)
    server = Dovecot(directory, extra)
    try:
        server.start()
        yield server
    finally:
        server.kill()
        shutil.rmtree(directory, ignore_errors=True)


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    """One server for the whole run; every test takes a `new_user` of it and must not stop it."""
    with running_dovecot() as server:
        yield server


@pytest.fixture
def own_dovecot() -> Iterator[Dovecot]:
    """A server that the test may stop, kill and restart."""
    with running_dovecot() as server:
        yield server
