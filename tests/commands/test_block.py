"""`harken block` and `harken keys`: what an operator types when something has leaked."""

import json

from daemon.core.blocks import BlockKind
from daemon.storage.store import Store
from tests.commands.conftest import Harken


def test_a_host_is_blocked_listed_and_let_go(harken: Harken, kept: Store) -> None:
    made = json.loads(harken("block", "add", "host", "https://Encom.com/x", "--reason", "sold", "--json").stdout)
    assert (made["kind"], made["value"], made["reason"]) == ("host", "encom.com", "sold")
    assert made["by"].endswith("by command")
    assert json.loads(harken("block", "list", "--json").stdout) == [made]
    assert harken("block", "remove", "host", "encom.com").exit_code == 0
    assert kept.reads.block_list() == ()


def test_whoever_blocks_the_newest_key_is_told_to_make_another(harken: Harken, kept: Store) -> None:
    assert "harken keys rotate" in harken("block", "add", "key", "1", "--reason", "leaked").stdout
    assert "harken keys rotate" not in harken("block", "add", "host", "encom.com", "--reason", "sold").stdout
    harken("keys", "rotate")
    listed = json.loads(harken("keys", "list", "--json").stdout)
    assert [(each["id"], each["seals"], each["blocked"]) for each in listed] == [(2, True, False), (1, False, True)]
    assert kept.reads.blocks().keys == {1}


def test_what_would_block_nothing_is_refused_with_the_reason(harken: Harken) -> None:
    for kind, value in ((BlockKind.KEY, "9"), (BlockKind.LINK, "https://a.example/l/x"), (BlockKind.HOST, "no host")):
        refused = harken("block", "add", kind, value, "--reason", "why")
        assert (refused.exit_code, value in refused.stderr) == (1, True)
    refused = harken("block", "remove", "host", "encom.com")
    assert (refused.exit_code, "harken block list" in refused.stderr) == (1, True)


def test_a_new_key_is_said_with_the_file_to_keep(harken: Harken) -> None:
    said = harken("keys", "rotate").stdout
    assert "Key 2 seals from now on" in said
    assert "keys.json" in said
