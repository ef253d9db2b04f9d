"""`harken hits judge`: history by today's rules."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from daemon.core.hits import Hit, HitKind
from daemon.flows.hits import Ours
from daemon.flows.new_hits import judge_new
from daemon.storage.store import Store
from tests.commands.conftest import Harken
from tests.storage.sample import NOW, new_send, sent

CHROME = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
LATER = NOW + timedelta(hours=1)


def test_a_network_that_was_named_since_changes_what_was_thought(harken: Harken, kept: Store, tmp_path: Path) -> None:
    _opened(kept)
    config = tmp_path / "config.toml"
    named = config.read_text().replace("machine_networks = []", 'machine_networks = ["203.0.113.0/24"]')
    config.write_text(named)
    assert json.loads(harken("hits", "judge", "--since", "2026-11-01", "--json").stdout) == {
        "hits": 1,
        "changed": [
            {
                "kind": "open",
                "actor_before": "human",
                "reason_before": "no_sign_of_a_machine",
                "actor": "machine",
                "reason": "machine_network",
                "hits": 1,
            }
        ],
    }


def test_people_read_what_changed_and_how_much_was_judged(harken: Harken, kept: Store) -> None:
    _opened(kept)
    shown = harken("hits", "judge", "--since", "2026-11-01").stdout
    assert "Nothing changed." in shown
    assert "1 hits were judged anew, 0 have another label now." in shown


def _opened(store: Store) -> None:
    send = sent(store, replace(new_send(), tracked={"opens": True, "links": 0}))[0]
    hit = Hit(b"1" * 16, HitKind.OPEN, LATER, send.id, address="203.0.113.77", agent=CHROME)
    with store.transaction() as tx:
        tx.add_hits([hit])
    judge_new(store, LATER, Ours())
