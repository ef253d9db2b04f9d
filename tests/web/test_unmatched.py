import pytest

from daemon.core.decide import Heard, Team
from daemon.core.reading import Reading
from daemon.core.tokens import Key, Keyring
from daemon.flows.ear import Ear
from daemon.flows.hearing import hear
from daemon.flows.keys import KeyScope
from tests.core.build import mail

pytestmark = pytest.mark.slow

RAM, FLYNN = "ram@flynnsarcade.com", "flynn@flynnsarcade.com"


def heard(house, reading: Reading, mailbox: str = "rep@example.com") -> None:
    """As from a mailbox that is watched."""
    ear = Ear(house.store, Keyring((Key(1, b"k" * 32),)), Team, house.clock)
    with house.store.transaction() as tx:
        hear(tx, ear, Heard(reading, mailbox, house.clock()))


def fresh(house, sender: str = RAM, **changes) -> Reading:
    now = house.clock()
    told = {"subject": "Your machines", "date": now, "received_at": now, **changes}
    return mail(sender, "Ram", **told)


@pytest.fixture
def waiting(house, api):
    """Flynn was mailed, and a colleague writes. The id of what waits."""
    send = {"message_id": "a@x", "mailbox": "rep@example.com", "campaign_id": "spring", "contact": {"email": FLYNN}}
    assert api.post("/v1/sends", send).status == 201
    heard(house, fresh(house))
    return api.get("/v1/unmatched").json["items"][0]["id"]


def test_what_waits_is_listed_with_whose_it_may_be(api, waiting):
    page = api.get("/v1/unmatched").json
    assert page["next"] is None
    (item,) = page["items"]
    assert (item["from"], item["from_name"], item["subject"]) == (RAM, "Ram", "Your machines")
    assert (item["company"], item["kind"], item["snippet"]) == ("flynnsarcade.com", "human", "Yes. Come Tuesday.")
    (likely,) = item["likely"]
    assert (likely["contact"], likely["campaign_id"]) == (FLYNN, "spring")


def test_a_match_answers_with_what_followed(api, waiting):
    answer = api.post(f"/v1/unmatched/{waiting}/match", {"contact": FLYNN})
    assert answer.status == 200
    reply, stop = answer.json["events"]
    assert (reply["type"], stop["type"]) == ("reply.received", "campaign.stop")
    assert stop["data"]["matched_by"] == "settled"
    assert {"rule": "settled", "text": "Settled by the API key “test”"} in stop["data"]["evidence"]
    assert api.get("/v1/unmatched").json["items"] == []


def test_a_match_that_is_named_may_be_repeated(api, waiting):
    once, again = (
        api.post(f"/v1/unmatched/{waiting}/match", {"contact": FLYNN}, {"Idempotency-Key": "m1"}) for _ in range(2)
    )
    assert (once.status, once.json) == (again.status, again.json)


def test_what_was_settled_is_not_found(api, waiting):
    assert api.post(f"/v1/unmatched/{waiting}/dismiss").status == 204
    assert api.post(f"/v1/unmatched/{waiting}/dismiss").problem == "unknown-unmatched"
    assert api.post(f"/v1/unmatched/{waiting}/match", {"contact": FLYNN}).problem == "unknown-unmatched"


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "contact"),
        ({"contact": "nobody@encom.com"}, "contact"),
        ({"contact": FLYNN, "campaign_id": "autumn"}, "campaign_id"),
        ({"send_id": "snd_x"}, "send_id"),
        ({"contact": FLYNN, "campain": "spring"}, "campain"),
    ],
)
def test_a_wrong_choice_names_its_field(api, waiting, body, field):
    assert api.post(f"/v1/unmatched/{waiting}/match", body).wrong_fields == {field}
    assert len(api.get("/v1/unmatched").json["items"]) == 1


def test_the_list_is_read_in_pages(house, api, waiting):
    heard(house, fresh(house, subject="And another"))
    first = api.get("/v1/unmatched", limit=1).json
    rest = api.get("/v1/unmatched", limit=1, after=first["next"]).json
    assert [page["items"][0]["subject"] for page in (first, rest)] == ["And another", "Your machines"]
    assert rest["next"] is None
    assert api.get("/v1/unmatched", after="e5").problem == "cursor-gone"


def test_whoever_only_reads_events_settles_nothing(house, waiting):
    reader = house.api(KeyScope.EVENTS_READ)
    assert reader.get("/v1/unmatched").status == 200
    assert reader.post(f"/v1/unmatched/{waiting}/dismiss").problem == "scope-missing"
