"""A way out leads out for ever: after a purge, after an erasure, and never with a promise that was not written down."""

from datetime import timedelta

import pytest

from daemon.core.retention import HitsKept
from daemon.flows.erasure import erase
from daemon.flows.retention import purge
from daemon.storage.errors import StoreUnavailable
from daemon.storage.schema import metadata
from tests.web.capture.recipient import ask
from tests.web.unsubscribe.recipient import (
    FLYNN,
    ONE_CLICK,
    REP,
    happened,
    post,
    prepared,
    suppressed,
    undo_in,
    way_out,
)

pytestmark = pytest.mark.slow

KEPT_FOR_EVER = frozenset({"store_identity", "suppressions", "api_keys"})

SENT = {"message_id": "z@mail.example.com", "mailbox": REP, "campaign_id": "winter", "contact": {"email": FLYNN}}


def forget_everything(house):
    """Every row of a mail and of whom it went to, as a purge and an erasure may take it."""
    with house.store.transaction() as tx:
        for table in reversed(metadata.sorted_tables):
            if table.name not in KEPT_FOR_EVER:
                tx._connection.execute(table.delete())


@pytest.mark.parametrize("sent", [ONE_CLICK, "what=everything&why=too_many"])
def test_the_link_of_a_mail_that_nothing_is_known_of_any_more_still_works(house, api, sent):
    path = way_out(api)
    forget_everything(house)
    assert ask(house, path).status == 200
    assert post(house, path, sent).status == 200
    assert prepared(api).problem == "suppressed"
    assert prepared(api, "another").problem == "suppressed"


def test_three_years_later_after_every_purge_and_an_erasure_it_still_works(house, api):
    path = way_out(api)
    for _ in range(3):
        house.clock.pass_by(timedelta(days=365))
        purge(house.store, house.clock(), HitsKept(timedelta(days=365), timedelta(days=180)))
    assert erase(house.store, FLYNN, house.clock()).rows["contacts"] == 1
    assert b"flynn" not in ask(house, path).body
    assert post(house, path, ONE_CLICK).status == 200
    for campaign in ("spring", "another"):
        assert prepared(api, campaign).problem == "suppressed"
    (warned,) = api.post("/v1/sends", {"items": [{**SENT, "sent_at": "2029-11-20T09:00:00Z"}]}).json["items"]
    assert "this contact gets no more such mail: unsubscribe" in warned["warnings"]


def test_who_was_erased_is_told_of_without_a_name(house, api):
    path = way_out(api)
    forget_everything(house)
    assert b"flynn" not in ask(house, path).body
    post(house, path, ONE_CLICK)
    (event,) = api.get("/v1/events", type="contact.unsubscribed").json["items"]
    assert "contact" not in event["data"]


def test_it_can_be_taken_back_as_well(house, api):
    path = way_out(api)
    forget_everything(house)
    done = post(house, path, {"what": "everything"})
    post(house, path, {"undo": undo_in(done)})
    assert suppressed(house) == []
    assert prepared(api).status == 200


def test_a_category_is_known_from_the_link_alone(house, api):
    path = way_out(api, category="Events")
    forget_everything(house)
    assert "“Events”" in ask(house, path).body.decode()
    post(house, path, ONE_CLICK)
    assert suppressed(house) == [("unsubscribe", "category", "Events", "one_click")]


def test_an_old_mails_link_stops_the_campaign_that_runs_today(house, api):
    path = way_out(api)
    forget_everything(house)
    way_out(api, "winter")  # the same person was mailed anew, as a contact that is new to us
    post(house, path, ONE_CLICK)
    assert happened(api)[-1] == ("campaign.stop", "winter", "unsubscribe")


def test_an_opt_out_outlives_the_erasure_of_whom_it_is_of(house, api):
    post(house, way_out(api), ONE_CLICK)
    forget_everything(house)
    assert prepared(api).problem == "suppressed"


class TestWhileTheStoreIsAway:
    @pytest.fixture
    def path(self, house, api, monkeypatch):
        found = way_out(api, category="Events")

        def away(*_):
            raise StoreUnavailable("gone")

        monkeypatch.setattr(house.store, "transaction", away)
        monkeypatch.setattr(house.store.reads, "behind_a_link", away)
        return found

    @pytest.mark.parametrize("sent", [ONE_CLICK, "what=everything"])
    def test_nothing_is_promised(self, house, path, sent):
        answer = post(house, path, sent)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        assert b"not written down" in answer.body
        assert suppressed(house) == []

    def test_the_page_is_there_with_what_the_link_says(self, house, path):
        answer = ask(house, path)
        assert answer.status == 200
        assert "“Events”" in answer.body.decode()
