"""A prepared mail's twin in the rep's own Sent folder, and what is told where it does not come there."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from connectors.imap import ImapSentFolder
from daemon.bus import MemoryBus
from daemon.core.tokens import Forged
from daemon.flows.sent_copies import SPARED, SPARED_LOGIN, SentCopies
from daemon.storage.records import Mailbox, MailboxState, Origin
from daemon.storage.store import Store
from tests.connectors.imap_box import NEW_PASSWORD, imap_settings
from tests.servers.dovecot import PASSWORD, Dovecot

pytestmark = pytest.mark.slow

MAIL = b"From: rep@example.com\r\nMessage-ID: <%s@mail.example.com>\r\n\r\nHello\r\n"


class Clock:
    now = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, migrated_sqlite: Path) -> Iterator[Store]:
    """On one database: nothing is written here."""
    shutil.copy(migrated_sqlite, tmp_path / "harken.db")
    with closing(Store(f"sqlite:///{tmp_path / 'harken.db'}", MemoryBus())) as store:
        yield store


@pytest.fixture
def copies(store: Store, dovecot: Dovecot, clock: Clock) -> Iterator[SentCopies]:
    def connect(mailbox: Mailbox) -> ImapSentFolder:
        if mailbox.sealed is None:
            raise Forged
        return ImapSentFolder(imap_settings(dovecot, mailbox.address, password=mailbox.sealed.decode()))

    copies = SentCopies(store, connect, clock)
    yield copies
    copies.close()


def connected(store: Store, dovecot: Dovecot, password: str | None = PASSWORD) -> str:
    address = dovecot.new_user()
    set_up(store, address, password)
    return address


def set_up(store: Store, address: str, password: str | None) -> None:
    with store.transaction() as tx:
        sealed = password.encode() if password else None
        tx.save_mailbox(address, "imap", {}, sealed, Origin.API, Clock.now)


def keep(copies: SentCopies, address: str, name: str = "a1") -> str | None:
    return copies.keep(address, MAIL % name.encode(), f"{name}@mail.example.com", Clock.now)


def number_in_sent(dovecot: Dovecot, address: str) -> int:
    with dovecot.client(address) as client:
        client.select_folder("Sent", readonly=True)
        return len(client.search())


def test_it_is_there_once_however_often_it_is_asked_for(store: Store, dovecot: Dovecot, copies: SentCopies) -> None:
    rep = connected(store, dovecot)
    assert [keep(copies, rep), keep(copies, rep), keep(copies, rep, "a2")] == [None] * 3
    assert number_in_sent(dovecot, rep) == 2


def test_a_connection_that_nobody_needs_is_closed_and_made_anew(
    store: Store, dovecot: Dovecot, copies: SentCopies, clock: Clock
) -> None:
    rep = connected(store, dovecot)
    keep(copies, rep)
    clock.now += timedelta(minutes=2)
    copies.close_idle()
    assert keep(copies, rep, "a2") is None


def test_where_no_mailbox_is_or_it_needs_a_person_a_note_says_so(
    store: Store, dovecot: Dovecot, copies: SentCopies
) -> None:
    rep = connected(store, dovecot)
    with store.transaction() as tx:
        tx.set_mailbox_state(rep, MailboxState.NEEDS_ATTENTION, "wrong password", Clock.now)
    assert keep(copies, rep) == f"no copy in Sent: mailbox {rep} needs attention"
    assert keep(copies, "nobody@example.com") == "no copy in Sent: mailbox nobody@example.com is not connected"
    sealed_by_another = connected(store, dovecot, None)
    assert keep(copies, sealed_by_another) == "no copy in Sent: its stored password cannot be opened"


def test_a_refused_login_is_not_tried_again_until_there_is_another_password(
    store: Store, dovecot: Dovecot, copies: SentCopies, clock: Clock
) -> None:
    rep = connected(store, dovecot, "wrong")
    refused = keep(copies, rep)
    assert refused is not None
    assert "refused the user name or password" in refused
    dovecot.change_password(rep, NEW_PASSWORD)
    clock.now += SPARED_LOGIN - timedelta(seconds=1)
    assert keep(copies, rep) == refused
    set_up(store, rep, NEW_PASSWORD)
    assert keep(copies, rep) is None


def test_a_server_that_does_not_serve_is_spared_for_a_moment(store: Store, own_dovecot: Dovecot, clock: Clock) -> None:
    rep = connected(store, own_dovecot)
    copies = SentCopies(store, lambda mailbox: ImapSentFolder(imap_settings(own_dovecot, mailbox.address)), clock)
    own_dovecot.kill()
    told = keep(copies, rep)
    assert told is not None
    assert told.startswith("no copy in Sent: No connection")
    own_dovecot.start()
    assert keep(copies, rep) == told
    clock.now += SPARED
    assert keep(copies, rep) is None
    copies.close()
