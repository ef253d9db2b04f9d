from pathlib import Path

import pytest

from daemon.config import load
from daemon.core.kinds import Kind
from daemon.core.tokens import Key, Keyring
from daemon.flows.mailboxes import add_mailbox
from daemon.flows.new_mailbox import NewMailbox
from daemon.flows.webhooks import add_webhook
from daemon.service.trial import try_everything, try_webhook
from daemon.storage.store import Store
from tests.servers.graph import graph
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
def test_one_token_serves_all_mailboxes_of_a_company(store: Store, tmp_path: Path) -> None:
    keyring = Keyring((Key(1, b"k" * 32),))
    with oauth_server() as provider, graph() as microsoft:
        mailboxes = [microsoft.new_mailbox("nobody's").address for _ in range(3)]
        microsoft.tokens = provider.accounts
        settings = {"id": CLIENT_ID, "secret": CLIENT_SECRET, "provider": provider.url, "graph": microsoft.url}
        (tmp_path / "config.toml").write_text(DIRECTORY.format(**settings))
        for address in mailboxes:
            add_mailbox(store, keyring, NewMailbox(address, Kind.MICROSOFT365), NOW)
        tried = {each.what: each for each in try_everything(store, load(tmp_path / "config.toml", {}), keyring)}
        assert all(tried[f"mailbox {address}"].works for address in mailboxes)
        assert len(provider.asked) == 1


def test_a_secret_that_no_key_opens_any_more_is_told_and_not_thrown(store: Store, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("")
    old, new = Keyring((Key(1, b"o" * 32),)), Keyring((Key(1, b"n" * 32),))
    webhook, _ = add_webhook(store, old, "https://engine.example/harken", None, ("*",), NOW)
    result = try_webhook(load(tmp_path / "config.toml", {}), new, webhook)
    assert (result.status, result.error) == (None, "its stored secret cannot be opened; add it again")
