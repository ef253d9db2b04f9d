"""Over the API: what is kept about a person, and that it is gone."""

import pytest

from daemon.flows.keys import KeyScope
from tests.storage.sample import webhook
from tests.web.client import address
from tests.web.unsubscribe.recipient import FLYNN, prepared

pytestmark = pytest.mark.slow


def test_everything_kept_about_somebody_is_told_and_then_gone(api):
    prepared(api)
    told = api.get(f"{address(FLYNN)}/export")
    assert told.status == 200
    assert told.json["kept"]["sends"][0]["subject"] == "Cashless play"
    gone = api.delete(address(FLYNN))
    assert (gone.status, gone.json["erased"]["contacts"]) == (200, 1)
    assert FLYNN not in gone.text
    assert api.get(address(FLYNN)).status == 404
    assert api.get(f"{address(FLYNN)}/export").json["kept"] == {}
    assert api.delete(address(FLYNN)).json == {"erased": {}}


def test_engines_hear_of_the_stop_before_the_name_is_gone(house, api):
    webhook(house.store, "campaign.*")
    prepared(api)
    refused = api.delete(address(FLYNN))
    assert (refused.status, refused.problem) == (409, "still-told")
    assert "by 1 signal:" in refused.json["detail"]
    assert api.get(address(FLYNN)).json["enrollments"][0]["state"] == "stopped"
    assert api.delete(f"{address(FLYNN)}?at_once=true").json["erased"]["contacts"] == 1


def test_a_key_that_may_only_read_erases_nobody(house):
    api = house.api(KeyScope.CONTACTS_READ, KeyScope.SENDS_WRITE)
    prepared(api)
    assert api.delete(address(FLYNN)).problem == "scope-missing"
    assert api.get(f"{address(FLYNN)}/export").status == 200
