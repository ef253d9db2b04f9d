"""`harken export` and `harken erase`: what an operator types when somebody asks."""

import json

from daemon.storage.store import Store
from tests.commands.conftest import Harken
from tests.storage.sample import FLYNN, new_send, sent, webhook


def test_it_is_printed_and_then_it_is_gone(harken: Harken, kept: Store) -> None:
    sent(kept, new_send())
    told = json.loads(harken("export", FLYNN.upper(), "--json").stdout)
    assert told["kept"]["contacts"][0]["email"] == FLYNN
    assert json.loads(harken("erase", FLYNN, "--json").stdout)["erased"]["contacts"] == 1
    assert json.loads(harken("export", FLYNN).stdout)["kept"] == {}
    assert "nothing was known of them" in harken("erase", FLYNN).stdout


def test_what_engines_were_not_told_yet_can_be_left_nameless(harken: Harken, kept: Store) -> None:
    webhook(kept, "campaign.*")
    sent(kept, new_send())
    assert "1 in contacts" in harken("erase", FLYNN, "--at-once").stdout


def test_what_is_no_address_is_refused(harken: Harken) -> None:
    for verb in ("export", "erase"):
        refused = harken(verb, "nobody")
        assert (refused.exit_code, "is not an e-mail address" in refused.stderr) == (1, True)
