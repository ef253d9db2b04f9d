import pytest

from tests.web.client import address

pytestmark = pytest.mark.slow

FLYNN = address("flynn@flynnsarcade.com")


@pytest.fixture
def mailed(api):
    """Flynn is in two campaigns."""
    for number, campaign in enumerate(("spring", "autumn")):
        contact = {"email": "flynn@flynnsarcade.com", "external_id": "c-17", "name": "Kevin Flynn"}
        send = {"message_id": f"a{number}@x", "mailbox": "rep@example.com", "campaign_id": campaign, "contact": contact}
        assert api.post("/v1/sends", send).status == 201
    return api


def states(answer):
    assert answer.status == 200
    return {each["campaign_id"]: each["state"] for each in answer.json["enrollments"]}


def signals(api):
    return [
        (each["type"], each["data"]["campaign_id"]) for each in api.get("/v1/events", type="campaign.*").json["items"]
    ]


def test_a_contact_is_shown_with_enrollments(mailed):
    told = mailed.get(FLYNN).json
    assert (told["email"], told["external_id"], told["name"]) == ("flynn@flynnsarcade.com", "c-17", "Kevin Flynn")
    assert states(mailed.get(FLYNN)) == {"spring": "open", "autumn": "open"}
    assert told["suppressions"] == []


def test_a_contact_is_found_however_the_address_is_written(mailed):
    assert mailed.get(address("Flynn@FlynnsArcade.COM")).json["external_id"] == "c-17"


def test_a_stop_by_hand_signals_once_for_each_campaign(mailed):
    assert states(mailed.post(f"{FLYNN}/stop")) == {"spring": "stopped", "autumn": "stopped"}
    mailed.post(f"{FLYNN}/stop")
    assert sorted(signals(mailed)) == [("campaign.stop", "autumn"), ("campaign.stop", "spring")]
    assert {each["stop_reason"] for each in mailed.get(FLYNN).json["enrollments"]} == {"manual"}


def test_one_campaign_can_be_stopped_alone(mailed):
    assert states(mailed.post(f"{FLYNN}/stop", {"campaign_id": "spring"})) == {"spring": "stopped", "autumn": "open"}


def test_a_pause_lasts_until_a_day(mailed):
    answer = mailed.post(f"{FLYNN}/pause", {"resume_at": "2026-12-01T09:00:00+01:00"})
    assert states(answer) == {"spring": "paused", "autumn": "paused"}
    assert answer.json["enrollments"][0]["pause"] == {"reason": "manual", "resume_at": "2026-12-01T08:00:00.000Z"}


def test_what_is_paused_can_be_resumed(mailed):
    mailed.post(f"{FLYNN}/pause")
    assert states(mailed.post(f"{FLYNN}/resume")) == {"spring": "open", "autumn": "open"}
    assert [kind for kind, _ in signals(mailed)] == ["campaign.pause"] * 2 + ["campaign.resume"] * 2


def test_a_pause_into_the_past_is_refused(mailed):
    assert mailed.post(f"{FLYNN}/pause", {"resume_at": "2026-11-01T00:00:00Z"}).wrong_fields == {"resume_at"}


@pytest.mark.parametrize("action", ["stop", "pause", "resume"])
def test_who_was_never_mailed_is_not_found(closed_door, action):
    assert closed_door.post(f"{FLYNN}/{action}").problem == "unknown-contact"
    assert closed_door.get(FLYNN).problem == "unknown-contact"


@pytest.mark.parametrize("wrong", ["flynn", "flynn@", "a b@x.example"])
def test_what_is_no_address_is_refused(closed_door, wrong):
    assert closed_door.get(address(wrong)).wrong_fields == {"email"}


def test_an_address_may_hold_a_slash(api):
    send = {
        "message_id": "a@x",
        "mailbox": "rep@example.com",
        "campaign_id": "c",
        "contact": {"email": "a/b@x.example"},
    }
    api.post("/v1/sends", send)
    assert api.post(f"{address('a/b@x.example')}/stop").status == 200
