"""Over the API: who gets no more mail, by whose word, and lists that come from elsewhere."""

import pytest

from daemon.flows.keys import KeyScope
from tests.web.client import address
from tests.web.unsubscribe.recipient import FLYNN, happened, prepared, suppressed, way_out

pytestmark = pytest.mark.slow

ALAN = "alan@encom.com"


def unsubscribe(api, email=FLYNN, **body):
    return api.post(f"{address(email)}/unsubscribe", body or None)


def resubscribe(api, email=FLYNN, **body):
    return api.post(f"{address(email)}/resubscribe", body)


def load(api, rows):
    if isinstance(rows, list):
        return api.post("/v1/suppressions/import", {"items": rows})
    return api.post("/v1/suppressions/import", rows, headers={"Content-Type": "text/csv"})


def test_a_word_by_phone_stops_every_campaign(api):
    way_out(api)
    answer = unsubscribe(api, reason="Asked by phone.", by="Maja Berg")
    assert answer.status == 200
    (kept,) = answer.json["suppressions"]
    assert (kept["reason"], kept["scope"], kept["source"], kept["by"]) == (
        "unsubscribe",
        "everything",
        "manual",
        "Maja Berg",
    )
    assert happened(api) == [("contact.unsubscribed", None, "manual"), ("campaign.stop", "spring", "unsubscribe")]
    assert prepared(api).problem == "suppressed"


def test_without_a_name_it_is_the_keys_word(api):
    assert unsubscribe(api).json["suppressions"][0]["by"] == "the API key “test”"


@pytest.mark.parametrize(
    ("what", "row"),
    [
        ({"category": "events"}, ("category", "events")),
        ({"campaign_id": "spring"}, ("campaign", "spring")),
        ({"rep": "Rep@example.com"}, ("rep", "rep@example.com")),
    ],
)
def test_one_part_may_be_named(house, api, what, row):
    way_out(api)
    unsubscribe(api, source="crm", **what)
    assert suppressed(house) == [("unsubscribe", *row, "crm")]


@pytest.mark.parametrize(
    "body", [{"category": "a", "rep": "b@c.example"}, {"source": "link"}, {"why": "x"}, {"scope": "everything"}]
)
def test_what_makes_no_sense_is_refused(api, body):
    assert unsubscribe(api, **body).problem == "invalid"


def test_who_was_never_mailed_can_say_no_in_advance(api):
    unsubscribe(api, "quorra@flynnsarcade.com")
    assert prepared(api, to="quorra@flynnsarcade.com").problem == "suppressed"


def test_said_twice_it_is_told_once(api):
    unsubscribe(api)
    unsubscribe(api)
    assert len(happened(api)) == 1


class TestResubscribing:
    def test_it_needs_a_reason(self, api):
        assert resubscribe(api).wrong_fields == {"reason"}

    def test_it_needs_a_key_that_may(self, house):
        api = house.api(KeyScope.CONTACTS_WRITE)
        assert unsubscribe(api).status == 200
        assert resubscribe(api, reason="Asked").problem == "scope-missing"

    def test_they_are_mailed_again_and_the_reason_is_kept(self, api):
        unsubscribe(api)
        unsubscribe(api, category="events")
        assert resubscribe(api, reason="Asked for it by phone.", by="Maja Berg").json["suppressions"] == []
        (event,) = api.get("/v1/events", type="contact.resubscribed").json["items"]
        assert (event["data"]["words"], event["data"]["by"]) == ("Asked for it by phone.", "Maja Berg")
        assert prepared(api).status == 200

    def test_one_category_alone_can_come_back(self, house, api):
        unsubscribe(api, category="events")
        unsubscribe(api, category="offers")
        resubscribe(api, reason="Asked", category="events")
        assert [name for _, _, name, _ in suppressed(house)] == ["offers"]

    def test_where_nothing_was_refused_nothing_is_told(self, api):
        assert resubscribe(api, reason="Asked").status == 200
        assert happened(api) == []


class TestList:
    def test_it_is_read_in_pages_in_the_order_in_which_they_came(self, api):
        for each in range(5):
            unsubscribe(api, f"a{each}@encom.com")
        first = api.get("/v1/suppressions", limit=3).json
        rest = api.get("/v1/suppressions", limit=3, after=first["next"]).json
        told = [each["contact"] for each in (*first["items"], *rest["items"])]
        assert told == [f"a{each}@encom.com" for each in range(5)]
        assert rest["next"] is None

    def test_it_can_be_narrowed(self, api):
        unsubscribe(api, ALAN, category="events", why="too_many")
        unsubscribe(api, source="crm")

        def found(**query):
            return [each["contact"] for each in api.get("/v1/suppressions", **query).json["items"]]

        assert found(contact=ALAN) == found(scope="category") == found(category="events") == [ALAN]
        assert found(why="too_many") == [ALAN]
        assert found(category="nothing") == found(by="nobody") == []
        assert found(source="crm") == [FLYNN]
        assert found(reason="unsubscribe") == [ALAN, FLYNN]
        assert found(reason="complaint") == found(since="2030-01-01T00:00:00Z") == []

    def test_a_foreign_cursor_is_gone(self, api):
        assert api.get("/v1/suppressions", after="x1").problem == "cursor-gone"


class TestImport:
    def test_every_row_is_reported(self, api):
        unsubscribe(api, ALAN)
        answer = load(api, [{"email": FLYNN}, {"email": ALAN}, {"email": "nobody"}, {}, {"email": FLYNN}])
        assert [each["status"] for each in answer.json["rows"]] == ["added", "known", "refused", "refused", "known"]
        assert (answer.json["added"], answer.json["known"], answer.json["refused"]) == (1, 2, 2)
        assert [each["row"] for each in answer.json["rows"] if each["problem"]] == [3, 4]

    def test_a_table_is_taken_as_it_was_written(self, house, api):
        table = b"Email;Category;Date\r\nflynn@flynnsarcade.com;events;2024-03-01T09:00:00Z\r\nx;y;z\r\n"
        assert [each["status"] for each in load(api, table).json["rows"]] == ["added", "refused"]
        assert suppressed(house) == [("unsubscribe", "category", "events", "import")]
        assert api.get("/v1/suppressions").json["items"][0]["at"] == "2024-03-01T09:00:00.000Z"

    def test_who_is_on_it_is_mailed_no_more(self, api):
        way_out(api)
        load(api, b"flynn@flynnsarcade.com\n")
        assert happened(api) == [("contact.unsubscribed", None, "import"), ("campaign.stop", "spring", "unsubscribe")]
        assert prepared(api).problem == "suppressed"

    def test_a_list_of_hundreds_is_taken_in_portions(self, api):
        answer = load(api, [{"email": f"a{each}@encom.com"} for each in range(250)])
        assert answer.json["added"] == 250

    @pytest.mark.parametrize(
        ("body", "problem"), [({"items": 1}, "invalid"), ({}, "invalid"), (b"{", "not-json"), ([{}], "invalid")]
    )
    def test_what_is_no_list_is_refused(self, api, body, problem):
        assert api.post("/v1/suppressions/import", body).problem == problem


def test_a_send_to_somebody_who_wants_none_is_taken_with_a_warning(api):
    unsubscribe(api, category="events")

    def warnings(message_id, **more):
        send = {"message_id": message_id, "mailbox": "rep@example.com", "contact": {"email": FLYNN}, **more}
        return api.post("/v1/sends", {"campaign_id": "spring", **send}).json["warnings"]

    told = "this contact gets no more such mail: unsubscribe"
    assert told in warnings("a1@x.example", category="events")
    assert told not in warnings("a2@x.example", category="offers")
    assert told not in warnings("a3@x.example")
    unsubscribe(api)
    assert told in warnings("a4@x.example")
