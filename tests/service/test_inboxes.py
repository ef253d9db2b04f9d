"""What is told of a mailbox that is heard."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.config import load
from daemon.core.kinds import Kind
from daemon.core.tokens import Key, Keyring
from daemon.flows.mailboxes import add_mailbox
from daemon.flows.new_mailbox import NewMailbox
from daemon.service.inboxes import Inboxes
from daemon.storage.store import Store
from tests.connectors.soon import soon
from tests.servers.graph import graph
from tests.servers.graph_web import Answer, Asked
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET, oauth_server
from tests.storage.sample import NOW

DIRECTORY = """
[oauth]
microsoft_client_id = "{id}"
microsoft_client_secret = "{secret}"
microsoft_tenant = "example.com"
microsoft_endpoint = "{provider}"
graph_endpoint = "{graph}"
"""


@pytest.mark.slow
def test_a_mailbox_is_in_step_with_the_moment_when_its_round_began(store: Store, tmp_path: Path) -> None:
    """What came while folder after folder was read may have come too late for some."""
    keyring, asked_at = Keyring((Key(1, b"k" * 32),)), list[datetime]()

    def note(_: Asked) -> Answer | None:
        asked_at.append(datetime.now(UTC))
        return None

    with oauth_server() as provider, graph() as microsoft:
        address = microsoft.new_mailbox("nobody's").address
        microsoft.tokens, microsoft.trouble = provider.accounts, note
        settings = {"id": CLIENT_ID, "secret": CLIENT_SECRET, "provider": provider.url, "graph": microsoft.url}
        (tmp_path / "config.toml").write_text(DIRECTORY.format(**settings))
        add_mailbox(store, keyring, NewMailbox(address, Kind.MICROSOFT365), NOW)
        with closing(Inboxes(load(tmp_path / "config.toml", {}), keyring, store)) as inboxes:
            [write] = [job.run for job in inboxes.jobs() if "heard" in job.name]
            inboxes.adopt()

            def synced_at() -> datetime | None:
                write()
                mailbox = store.reads.mailbox(address)
                return mailbox.synced_at if mailbox else None

            assert soon(synced_at)
            told = synced_at()
        inboxes.finish()
    assert told
    assert told <= asked_at[0]
