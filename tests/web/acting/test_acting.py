"""A link that does something asks first; it acts when a person presses, and says what it did."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from daemon.core.actions import AddInterest, AddToList, CreateFollowUp, OpenRequest
from daemon.core.blocks import BlockKind
from daemon.core.links import Asking
from daemon.flows.blocks import add_block
from daemon.flows.erasure import erase
from daemon.storage.errors import StoreUnavailable
from daemon.storage.work_reads import Wanted
from tests.web.acting.clicker import FLYNN, ask, happened, link, press
from tests.web.capture.recipient import KEYRING, rows
from tests.web.capture.recipient import link as plain_link

TARGET = "https://halyard.example/welcome"
THANKS = AddToList("Pricing", confirmation="You will hear of new prices.")


def body(answer):
    return answer.body.decode()


def test_whoever_looks_is_asked_and_changes_nothing(house):
    path = link(house, asking=Asking("Shall we tell you of new prices?", "Tell me"))
    shown = ask(house, path)
    assert shown.status == 200
    assert "Shall we tell you of new prices?" in body(shown)
    assert "Tell me</button>" in body(shown)
    assert happened(house) == []


def test_where_its_author_says_nothing_the_usual_words_ask(house):
    assert '<h1 class="gap-s">Nur noch ein Klick</h1>' in body(ask(house, link(house), Accept_Language="de"))


def test_to_look_is_a_hit_like_any_other(house):
    path = link(house)
    ask(house, path)
    ask(house, path, "HEAD")
    assert [(row["kind"], row["method"]) for row in rows(house)] == [("click", "GET"), ("click", "HEAD")]


def test_who_presses_reads_what_is_so_now(house):
    shown = press(house, link(house, THANKS, AddInterest("prices")))
    assert shown.status == 200
    assert "Done. Thank you." in body(shown)
    assert "You will hear of new prices." in body(shown)
    assert happened(house) == ["list.member_added", "contact.changed", "link.acted"]


def test_the_press_itself_is_no_click(house):
    press(house, link(house))
    assert rows(house) == []


def test_without_words_of_its_own_it_leads_on(house):
    answer = press(house, link(house, AddToList("Pricing"), url=TARGET))
    assert (answer.status, answer.headers["location"]) == (303, TARGET)


def test_with_words_of_its_own_it_shows_where_to_go_on(house):
    shown = press(house, link(house, THANKS, url=TARGET))
    assert shown.status == 200
    assert f'href="{TARGET}"' in body(shown)
    assert "Go on to halyard.example" in body(shown)


def test_who_presses_twice_reads_the_same_and_it_is_done_once(house):
    path = link(house, THANKS)
    assert body(press(house, path)) == body(press(house, path))
    assert happened(house).count("link.acted") == 1


def test_nobody_needs_a_cookie_and_nobody_gets_one(house):
    path = link(house)
    assert not {"set-cookie"} & (ask(house, path).headers.keys() | press(house, path).headers.keys())


def test_a_program_that_presses_is_told_that_nothing_was_done(house):
    shown = press(house, link(house), User_Agent="python-requests/2.32")
    assert (shown.status, happened(house)) == (200, [])
    assert "Nothing was done" in body(shown)


def test_what_its_author_wrote_is_never_markup(house):
    path = link(house, AddToList("x", "<b>Thanks</b>"), asking=Asking("<script>1</script>", "<i>"))
    for answer in (ask(house, path), press(house, path)):
        assert "<script>1" not in body(answer)
        assert "<b>Thanks" not in body(answer)


def test_a_link_for_nobody_in_particular_leads_on_and_says_so(house):
    path = link(house, contact=None, url=TARGET)
    for answer in (ask(house, path), press(house, path)):
        assert "Nothing is known any more about whom this link was for" in body(answer)
        assert f'href="{TARGET}"' in body(answer)
    assert happened(house) == []


def test_for_somebody_who_was_erased_it_leads_on_and_acts_on_nothing(house):
    path = link(house, AddToList("Pricing"), CreateFollowUp("call", timedelta()), OpenRequest("demo"), url=TARGET)
    press(house, path)
    erase(house.store, FLYNN, house.clock())
    before = happened(house)
    assert f'href="{TARGET}"' in body(press(house, path))
    assert happened(house) == before
    reads = house.store.reads
    assert (reads.next_follow_ups(9, Wanted()), reads.next_requests(9, Wanted())) == ((), ())
    assert [each.members for each in reads.contact_lists(None, 9).items] == [0]


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_forged_link_leads_nowhere(house, method):
    path = link(house)
    altered = path[:-1] + ("A" if path[-1] != "A" else "B")
    assert ask(house, altered, method).status == 404
    assert happened(house) == []


@pytest.mark.parametrize("name", ["", "x", "%00", "..%2f..", "A" * 9_000, "lnk_01kb5tq6v0x3v5w7x9y1a2b3c4"])
def test_whatever_is_no_link_of_ours_leads_nowhere(house, name):
    assert press(house, f"/l/{name}").status == 404


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_a_blocked_link_is_gone(house, method):
    path = link(house)
    add_block(house.store, KEYRING, BlockKind.LINK, path.removeprefix("/l/"), "leaked", "Sam", house.clock())
    assert ask(house, path, method).status == 410
    assert happened(house) == []


def test_a_link_without_actions_has_no_button_to_press(house):
    answer = press(house, plain_link())
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


def test_who_presses_all_day_waits(house):
    path = link(house, THANKS)
    assert [press(house, path).status for _ in range(11)] == [200] * 10 + [429]
    house.clock.pass_by(timedelta(hours=2))
    assert press(house, path).status == 200


def test_a_long_form_is_refused(house):
    assert press(house, link(house), Content_Length="50000").status == 413


def test_nothing_runs_on_the_page_and_no_index_lists_it(house):
    headers = ask(house, link(house)).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "script-src" not in headers["content-security-policy"]
    assert headers["x-robots-tag"] == "noindex"
    assert headers["referrer-policy"] == "no-referrer"


def test_what_it_did_is_told_with_the_channel_it_came_by(house):
    press(house, link(house, channel="sms", campaign_id="spring"))
    (acted,) = house.store.reads.events(None, 100, ("link.acted",)).items
    assert (acted.event.contact, acted.event.campaign_id, acted.event.send_id) == (FLYNN, "spring", None)
    assert urlsplit(str(acted.event.facts["link"])).path.startswith("lnk_")


def test_many_may_press_what_is_for_nobody_in_particular(house):
    path = link(house, contact=None)
    assert {press(house, path).status for _ in range(12)} == {200}


class TestWhileTheStoreIsAway:
    @pytest.fixture
    def path(self, house, monkeypatch):
        found = link(house, THANKS, asking=Asking("Shall we?"), url=TARGET)

        def away(*_):
            raise StoreUnavailable("gone")

        monkeypatch.setattr(house.store, "transaction", away)
        monkeypatch.setattr(house.store.reads, "touched", away)
        return found

    def test_nothing_is_promised(self, house, path):
        answer = press(house, path)
        assert (answer.status, answer.headers["retry-after"]) == (503, "60")
        assert "That was not written down" in body(answer)

    def test_the_page_asks_with_the_usual_words(self, house, path):
        answer = ask(house, path)
        assert answer.status == 200
        assert "One more click" in body(answer)
