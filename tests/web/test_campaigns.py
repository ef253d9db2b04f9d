import pytest

pytestmark = pytest.mark.slow

SETTINGS = {
    "track": {"opens": False},
    "stop": {"scope": "account", "pause_days": 14},
    "utm": {"utm_source": "harken"},
    "category": "newsletter",
}


def test_what_was_set_can_be_read(api):
    put = api.put("/v1/campaigns/spring", SETTINGS)
    assert put.status == 200
    told = api.get("/v1/campaigns/spring").json
    assert told == put.json
    assert (told["id"], told["category"], told["utm"]) == ("spring", "newsletter", {"utm_source": "harken"})
    assert told["track"]["opens"] is False
    assert told["track"]["links"] is None
    assert (told["stop"]["scope"], told["stop"]["pause_days"], told["stop"]["auto_reply"]) == ("account", 14, None)


def test_setting_again_replaces_everything(api):
    api.put("/v1/campaigns/spring", SETTINGS)
    api.put("/v1/campaigns/spring", {"category": "offers"})
    told = api.get("/v1/campaigns/spring").json
    assert (told["category"], told["utm"], told["stop"]["scope"]) == ("offers", {}, None)


def test_a_campaign_is_known_by_its_first_send(api):
    send = {
        "message_id": "a@x",
        "mailbox": "rep@example.com",
        "campaign_id": "autumn",
        "contact": {"email": "a@b.example"},
    }
    api.post("/v1/sends", send)
    assert api.get("/v1/campaigns/autumn").json["category"] is None


def test_an_id_may_hold_a_slash(api):
    api.put("/v1/campaigns/2026%2Fspring", SETTINGS)
    assert api.get("/v1/campaigns/2026%2Fspring").json["id"] == "2026/spring"


def test_an_unknown_campaign_is_not_found(closed_door):
    answer = closed_door.get("/v1/campaigns/nothing")
    assert (answer.status, answer.problem) == (404, "unknown-campaign")


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"stop": {"quiet_days": 1}}, "stop.quiet_days"),
        ({"track": {"oppens": True}}, "track.oppens"),
        ({"utm": {"utm_source": "a\r\nb"}}, "utm.utm_source"),
        ({"name": "Spring"}, "name"),
        ([], "body"),
    ],
)
def test_settings_that_cannot_be_are_refused_by_field(closed_door, body, field):
    assert closed_door.put("/v1/campaigns/spring", body).wrong_fields == {field}
