"""`harken key`: what programs and people read of it."""

import json

from tests.commands.conftest import Harken


def test_programs_get_the_scopes_as_a_list(harken: Harken) -> None:
    harken("key", "create", "engine", "--scope", "sends:write", "--scope", "events:read")
    harken("key", "create", "all")
    listed = {key["name"]: key["scopes"] for key in json.loads(harken("key", "list", "--json").stdout)}
    assert listed == {"engine": ["events:read", "sends:write"], "all": []}


def test_people_read_that_a_key_without_scopes_may_do_everything(harken: Harken) -> None:
    harken("key", "create", "all")
    assert "everything" in harken("key", "list").stdout
