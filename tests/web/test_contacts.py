import pytest

from tests.web.client import address
from tests.web.test_prepare import html, prepare

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


HOME = "kevin@space.example"


def addresses(api):
    return [each["address"] for each in api.get(f"{FLYNN}/aliases").json["items"]]


def test_an_address_added_by_hand_is_listed_with_the_event_that_says_so(mailed):
    assert addresses(mailed) == []
    added = mailed.post(f"{FLYNN}/aliases", {"address": "Kevin@Space.example"})
    assert (added.status, added.json["address"], added.json["source"]) == (201, HOME, "manual")
    assert mailed.get(f"{FLYNN}/aliases").json["items"] == [added.json]
    (event,) = mailed.get("/v1/events", type="contact.alias_learned").json["items"]
    assert (event["data"]["event_id"], event["data"]["alias"]) == (added.json["event_id"], HOME)


def test_an_address_added_twice_is_known_the_second_time(mailed):
    first = mailed.post(f"{FLYNN}/aliases", {"address": HOME})
    second = mailed.post(f"{FLYNN}/aliases", {"address": HOME})
    assert (second.status, second.json) == (200, first.json)


def test_an_address_taken_away_is_gone_and_the_log_says_so(mailed):
    mailed.post(f"{FLYNN}/aliases", {"address": HOME})
    assert mailed.delete(f"{FLYNN}/aliases/{HOME}").status == 204
    assert addresses(mailed) == mailed.get(FLYNN).json["aliases"] == []
    types = [each["type"] for each in mailed.get("/v1/events", type="contact.alias_*").json["items"]]
    assert types == ["contact.alias_learned", "contact.alias_removed"]


def test_an_address_that_is_not_theirs_cannot_be_taken_away(mailed):
    assert mailed.delete(f"{FLYNN}/aliases/{HOME}").problem == "unknown-alias"


@pytest.mark.parametrize("wrong", ["flynn@flynnsarcade.com", "kevin"])
def test_what_cannot_be_another_address_of_theirs_is_refused(mailed, wrong):
    assert mailed.post(f"{FLYNN}/aliases", {"address": wrong}).wrong_fields == {"address"}


def test_nobody_has_aliases_who_was_never_mailed(closed_door):
    assert closed_door.get(f"{FLYNN}/aliases").problem == "unknown-contact"
    assert closed_door.post(f"{FLYNN}/aliases", {"address": HOME}).problem == "unknown-contact"
    assert closed_door.delete(f"{FLYNN}/aliases/{HOME}").problem == "unknown-contact"


def test_tracking_is_turned_off_and_on_again(mailed):
    unset = {"opens": None, "links": None, "documents": None}
    assert mailed.get(FLYNN).json["track"] == unset
    assert mailed.put(f"{FLYNN}/track", {"opens": False, "links": False}).json["track"] == {
        "opens": False, "links": False, "documents": None
    }  # fmt: skip
    assert mailed.get(FLYNN).json["track"]["opens"] is False
    assert mailed.put(f"{FLYNN}/track", {}).json["track"] == unset


def test_whoever_is_not_tracked_is_not_though_the_mail_asks_for_it(api):
    """Said before the first mail: that is when people who object say it."""
    assert api.put(f"{FLYNN}/track", {"links": False}).status == 200
    answer = prepare(api, track={"opens": True, "links": True})
    assert answer.json["links"] == []
    assert "/o/" in html(answer)
    api.put(f"{FLYNN}/track", {"opens": False, "links": True})
    answer = prepare(api, track={"links": False})
    assert (answer.json["links"], "/o/" in html(answer)) == ([], False)


def test_a_way_out_of_the_mails_is_no_tracking_and_cannot_be_turned_off(mailed):
    assert mailed.put(f"{FLYNN}/track", {"unsubscribe": False}).wrong_fields == {"unsubscribe"}
