"""Over the API: domains to which nothing may be sent."""

import pytest

from tests.web.client import address
from tests.web.unsubscribe.recipient import FLYNN, prepared

pytestmark = pytest.mark.slow

DOMAINS = "/v1/suppressions/domains"


def listed(api):
    return [each["domain"] for each in api.get(DOMAINS).json["items"]]


def test_no_mail_to_it_is_prepared_any_more(api):
    assert prepared(api).status == 200
    answer = api.post(DOMAINS, {"domain": "*@FlynnsArcade.com", "reason": "Their lawyers asked."})
    assert (answer.status, answer.json["domain"], answer.json["by"]) == (
        201,
        "flynnsarcade.com",
        "the API key “test”",
    )
    refused = prepared(api)
    assert (refused.status, refused.problem) == (409, "suppressed")
    assert "blocked_domain" in refused.json["detail"]
    assert api.get(address(FLYNN)).json["blocked_domain"] == "flynnsarcade.com"
    assert api.get("/v1/events", type="campaign.stop").json["items"][0]["data"]["reason"] == "manual"


def test_let_go_it_may_be_written_to_again(api):
    api.post(DOMAINS, {"domain": "flynnsarcade.com"})
    assert api.delete(f"{DOMAINS}/flynnsarcade.com").status == 204
    assert api.delete(f"{DOMAINS}/flynnsarcade.com").problem == "not-blocked"
    assert prepared(api).status == 200


@pytest.mark.parametrize("domain", ["com", "alan@encom.com", "", "a b"])
def test_what_is_no_domain_is_refused(api, domain):
    assert api.post(DOMAINS, {"domain": domain}).problem == "invalid"


def test_a_list_brings_some_in(api):
    rows = b"email,reason\n@encom.com,lawyers\n*@Grid.example,\n@encom.com,again\n@com,\nalan@encom.com,\n"
    told = api.post("/v1/suppressions/import", rows, headers={"Content-Type": "text/csv"}).json
    assert [each["status"] for each in told["rows"]] == ["added", "added", "known", "refused", "added"]
    assert told["rows"][1]["email"] == "@grid.example"
    assert listed(api) == ["encom.com", "grid.example"]
    assert api.get(DOMAINS, limit=1).json["next"] is not None
    assert api.get(DOMAINS, after="x").problem == "cursor-gone"


def test_a_domain_is_blocked_as_a_whole(api):
    told = api.post("/v1/suppressions/import", {"items": [{"email": "@encom.com", "category": "events"}]}).json
    assert told["refused"] == 1
    assert listed(api) == []


def test_the_reasons_are_told(api):
    codes = [each["code"] for each in api.get("/v1/suppressions/reasons").json["items"]]
    assert codes == ["too_many", "not_relevant", "never_asked", "changed_job", "other"]
