from pathlib import Path

from daemon.config import load
from daemon.core.tokens import Key, Keyring
from daemon.flows.webhooks import add_webhook
from daemon.service.trial import try_webhook
from daemon.storage.store import Store
from tests.storage.sample import NOW


def test_a_secret_that_no_key_opens_any_more_is_told_and_not_thrown(store: Store, tmp_path: Path) -> None:
    (tmp_path / "config.toml").write_text("")
    old, new = Keyring((Key(1, b"o" * 32),)), Keyring((Key(1, b"n" * 32),))
    webhook, _ = add_webhook(store, old, "https://engine.example/harken", None, ("*",), NOW)
    result = try_webhook(load(tmp_path / "config.toml", {}), new, webhook)
    assert (result.status, result.error) == (None, "its stored secret cannot be opened; add it again")
