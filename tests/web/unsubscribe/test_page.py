"""The page of a way out: what one may choose, what then stands there, and the way back."""

from datetime import timedelta

import pytest

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


def test_it_says_to_whom_the_mails_go_and_what_one_may_stop(house, api):
    told = ask(house, way_out(api, category="Events")).body.decode()
    assert f"The mails go to {FLYNN}." in told
    assert "This series of mails<small>Cashless play</small>" in told
    for choice in (f"All mails from {REP}", "All mails of the kind “Events”", "All mails from example.com"):
        assert choice in told
    assert told.count(" checked") == 1
    assert 'value="everything" checked' in told


@pytest.mark.parametrize(
    ("what", "row"),
    [
        ("everything", ("everything", "")),
        ("campaign", ("campaign", "spring")),
        ("rep", ("rep", REP)),
        ("category", ("category", "Events")),
    ],
)
def test_what_is_chosen_is_refused_from_then_on(house, api, what, row):
    path = way_out(api, category="Events")
    answer = post(house, path, {"what": what, "why": "too_many", "words": "Every day!"})
    assert answer.status == 200
    assert "Done. No more mails" in answer.body.decode()
    assert suppressed(house) == [("unsubscribe", *row, "link")]
    assert happened(api) == [("contact.unsubscribed", "spring", "link"), ("campaign.stop", "spring", "unsubscribe")]
    (event,) = api.get("/v1/events", type="contact.unsubscribed").json["items"]
    assert (event["data"]["why"], event["data"]["words"]) == ("too_many", "Every day!")
    assert prepared(api, category="Events").problem == "suppressed"


def test_a_narrow_choice_leaves_the_other_campaigns_alone(house, api):
    path = way_out(api)
    way_out(api, "autumn")
    post(house, path, {"what": "campaign"})
    assert ("campaign.stop", "autumn", "unsubscribe") not in happened(api)
    assert prepared(api, "autumn").status == 200


def test_what_is_not_on_the_page_cannot_be_chosen(house, api):
    answer = post(house, way_out(api), {"what": "category"})  # the mail has none
    assert answer.status == 422
    assert "Choose what you would like to stop." in answer.body.decode()
    assert suppressed(house) == []


@pytest.mark.parametrize(
    ("wishes", "language", "asked"),
    [
        ("sv-SE,sv;q=0.9,en;q=0.1", "sv", "Vad vill du slippa?"),
        ("de", "de", "Was möchten Sie nicht mehr bekommen?"),
        ("fr-CA", "fr", "Que ne voulez-vous plus recevoir ?"),
        ("es", "es", "¿Qué no quiere recibir más?"),
        ("ja", "en", "What would you like to stop?"),
    ],
)
def test_it_speaks_the_recipients_language(house, api, wishes, language, asked):
    path = way_out(api)
    answer = ask(house, path, Accept_Language=wishes)
    assert answer.headers["content-language"] == language
    assert asked in answer.body.decode()
    done = post(house, path, {"what": "everything"}, Accept_Language=wishes)
    assert done.headers["content-language"] == language


def test_it_loads_nothing_from_anywhere_else_and_is_kept_by_nobody(house, api):
    answer = ask(house, way_out(api))
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert (answer.headers["cache-control"], answer.headers["x-robots-tag"]) == ("no-store", "noindex")
    assert b"http://" not in answer.body
    assert b"https://" not in answer.body
    assert b"<script" not in answer.body


class TestWayBack:
    def test_what_was_done_can_be_taken_back_and_the_campaign_goes_on(self, house, api):
        path = way_out(api)
        done = post(house, path, {"what": "everything"})
        back = post(house, path, {"undo": undo_in(done)})
        assert "You get these mails again." in back.body.decode()
        assert suppressed(house) == []
        assert happened(api)[2:] == [
            ("contact.resubscribed", "spring", "link"),
            ("campaign.resume", "spring", "retracted"),
        ]
        assert prepared(api).status == 200

    def test_taken_back_twice_it_is_taken_back_once(self, house, api):
        path = way_out(api)
        undo = undo_in(post(house, path, {"what": "everything"}))
        assert {post(house, path, {"undo": undo}).status for _ in range(3)} == {200}
        assert len(happened(api)) == 4

    def test_a_campaign_that_was_stopped_otherwise_stays_stopped(self, house, api):
        path = way_out(api)
        api.post(f"/v1/contacts/{FLYNN}/stop", {})
        undo = undo_in(post(house, path, {"what": "everything"}))
        post(house, path, {"undo": undo})
        assert [kind for kind, _, _ in happened(api)] == [
            "campaign.stop",
            "contact.unsubscribed",
            "contact.resubscribed",
        ]

    def test_after_a_day_it_is_too_late(self, house, api):
        path = way_out(api)
        undo = undo_in(post(house, path, {"what": "everything"}))
        house.clock.pass_by(timedelta(days=2))
        assert post(house, path, {"undo": undo}).status == 410
        assert len(suppressed(house)) == 1

    def test_nobody_elses_can_be_taken_back(self, house, api):
        mine, theirs = way_out(api), way_out(api, to="alan@encom.com")
        undo = undo_in(post(house, mine, {"what": "everything"}))
        assert post(house, theirs, {"undo": undo}).status == 410
        assert len(suppressed(house)) == 1

    @pytest.mark.parametrize("undo", ["x", "AAAA", "é", "A" * 400])
    def test_what_we_never_sealed_is_too_late(self, house, api, undo):
        assert post(house, way_out(api), {"undo": undo}).status == 410

    def test_who_comes_back_later_sees_what_they_get_no_more_and_may_get_it_again(self, house, api):
        path = way_out(api, category="Events")
        post(house, path, ONE_CLICK)
        house.clock.pass_by(timedelta(days=400))
        page = ask(house, path)
        assert "You get none of these already" in page.body.decode()
        assert 'value="category"' not in page.body.decode()
        post(house, path, {"undo": undo_in(page)})
        assert suppressed(house) == []

    def test_who_changes_their_mind_again_and_again_stays_out(self, house, api):
        path = way_out(api)
        answers = []
        for _ in range(12):
            undo = undo_in(post(house, path, {"what": "everything"}))
            answers.append(post(house, path, {"undo": undo}).status)
        assert answers == [200] * 10 + [429] * 2
        assert len(suppressed(house)) == 1
