import pytest

from daemon.flows.keys import KeyScope
from tests.core.build import mail
from tests.web.client import address
from tests.web.test_unmatched import FLYNN, heard

pytestmark = pytest.mark.slow


@pytest.fixture
def reply(house, api):
    """Flynn answered, as it seems, and is stopped. The id of what was heard."""
    send = {"message_id": "a@x", "mailbox": "rep@example.com", "campaign_id": "spring", "contact": {"email": FLYNN}}
    assert api.post("/v1/sends", send).status == 201
    now = house.clock()
    heard(house, mail(FLYNN, "Kevin Flynn", in_reply_to=("a@x",), date=now, received_at=now))
    return api.get("/v1/events", type="reply.received").json["items"][0]["data"]["event_id"]


def correct(api, event, **said):
    return api.post(f"/v1/events/{event}/correct", said)


def state(api):
    return api.get(address(FLYNN)).json["enrollments"][0]["state"]


def test_a_correction_answers_with_what_followed(api, reply):
    answer = correct(api, reply, not_an_answer=True)
    assert answer.status == 200
    retracted, resume = (each["data"] for each in answer.json["events"])
    assert (retracted["corrects"], retracted["by"]) == (reply, "the API key “test”")
    assert (resume["reason"], resume["campaign_id"], resume["corrects"]) == ("retracted", "spring", reply)
    assert [each["type"] for each in answer.json["events"]] == ["message.retracted", "campaign.resume"]
    assert state(api) == "open"


def test_the_kind_and_the_day_can_be_said(api, reply):
    events = correct(api, reply, kind="auto_reply", return_date="2026-12-01").json["events"]
    assert [each["type"] for each in events] == ["auto_reply.received", "campaign.resume", "campaign.pause"]
    assert events[-1]["data"]["resume_at"] == "2026-12-01T08:00:00.000Z"
    assert state(api) == "paused"


def test_the_same_again_is_answered_with_what_holds(api, reply):
    first = correct(api, reply, kind="other").json["events"]
    again = correct(api, reply, kind="other").json["events"]
    assert again == first[:1]


def test_a_contradiction_names_what_holds(api, reply):
    holds = correct(api, reply, kind="other").json["events"][0]["data"]["event_id"]
    answer = correct(api, reply, kind="bounce")
    assert answer.problem == "corrected-already"
    assert holds in answer.json["detail"]
    assert correct(api, holds, kind="bounce").status == 200


def test_a_stop_is_no_mail(api, reply):
    stop = api.get("/v1/events", type="campaign.stop").json["items"][0]["data"]["event_id"]
    assert correct(api, stop, not_an_answer=True).problem == "of-no-mail"


def test_an_unknown_event_is_not_found(closed_door):
    assert correct(closed_door, "evt_x", not_an_answer=True).problem == "unknown-event"


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ({}, "body"),
        ({"not_an_answer": True, "kind": "human"}, "body"),
        ({"not_an_answer": False}, "not_an_answer"),
        ({"kind": "letter"}, "kind"),
        ({"kind": "human", "return_date": "2026-12-01"}, "body"),
        ({"kind": "auto_reply", "return_date": "tomorrow"}, "return_date"),
        ({"kind": "auto_reply", "return_date": "2026-12-01", "left_company": True}, "body"),
        ({"contact": "nobody@encom.com"}, "contact"),
        ({"campaign_id": "autumn"}, "campaign_id"),
        ({"send_id": "snd_x"}, "send_id"),
    ],
)
def test_what_makes_no_sense_names_its_field(api, reply, said, field):
    assert correct(api, reply, **said).wrong_fields == {field}
    assert state(api) == "stopped"


def test_whoever_only_reads_events_corrects_none(house, reply):
    assert correct(house.api(KeyScope.EVENTS_READ), reply, not_an_answer=True).problem == "scope-missing"
