"""Our test server, read by clients that others wrote: what it says is understood as Exchange's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchangelib import DELEGATE, Account, Configuration, Credentials

from tests.connectors.contract import mail
from tests.servers.davmail import davmail
from tests.servers.ews import Exchange, exchange
from tests.servers.ews_mailbox import Mailbox

pytestmark = pytest.mark.slow

PASSWORD = "secret"


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture
def mailbox(server: Exchange) -> Mailbox:
    made = server.new_mailbox(PASSWORD)
    made.deliver(mail("one"))
    made.deliver(mail("two"))
    made.deliver(mail("three"), "Customers")
    return made


def test_davmail_shows_its_mails_by_imap(server: Exchange, mailbox: Mailbox, tmp_path: Path) -> None:
    with davmail(server.url, tmp_path) as imap:
        imap.login(mailbox.address, PASSWORD)
        assert [imap.select(name, readonly=True)[1] for name in ("INBOX", "Customers", "Sent")] == [
            [b"2"],
            [b"1"],
            [b"0"],
        ]
        imap.select("INBOX", readonly=True)
        _, told = imap.fetch("1", "(BODY.PEEK[])")
        imap.logout()
    assert told[0] is not None
    assert told[0][1] == mail("one")


def test_exchangelibs_own_account_reads_and_hears(server: Exchange, mailbox: Mailbox) -> None:
    login = Configuration(
        service_endpoint=server.url, credentials=Credentials(mailbox.address, PASSWORD), max_connections=4
    )
    account = Account(mailbox.address, config=login, access_type=DELEGATE)
    assert [item.subject for _, item in account.inbox.sync_items(only_fields=["subject"])] == ["one", "two"]
    assert [item.mime_content for item in account.inbox.all().only("mime_content")] == [mail("two"), mail("one")]
    assert "Customers" in [folder.name for folder in account.msg_folder_root.walk()]
    with account.inbox.streaming_subscription() as subscription:
        mailbox.deliver(mail("four"))
        told = next(iter(account.inbox.get_streaming_events(subscription, max_notifications_returned=1)))
    assert [event.ELEMENT_NAME for event in told.events] == ["NewMailEvent"]
