"""What waits for a person, on its page; and what can be said of a mail on the feed."""

import re

import pytest
from playwright.sync_api import Page

from daemon.core.reading import Reading
from daemon.storage.records import EnrollmentState, Origin, Role
from tests.core.build import mail
from tests.servers.chromium import obstacles
from tests.web.house import House
from tests.web.looks import LIGHTS, NARROW, NARROWEST, WIDE, in_every_look, shown
from tests.web.pages.played import ELSA, KEVIN, MAJA, WALTER, play
from tests.web.pages.visitor import Visitor, invited, signed_in
from tests.web.test_unmatched import heard

pytestmark = pytest.mark.slow

RAM = "ram@flynnsarcade.com"


@pytest.fixture
def played(house: House) -> House:
    """Elsa's morning: Walter's answer is in doubt, and a colleague of Kevin's writes."""
    for address in (ELSA, MAJA):
        with house.store.transaction() as tx:
            tx.save_mailbox(address, "imap", {}, None, Origin.API, house.clock())
    play(house.store, house.clock())
    heard(house, fresh(house), ELSA)
    return house


def fresh(house: House) -> Reading:
    now = house.clock()
    words = "Kevin gave me your note. Could you show us the back row on Tuesday?"
    return mail(RAM, "Ram Chandra", subject="Your machines", date=now, received_at=now, snippet=words)


@pytest.fixture
def elsa(played: House) -> Visitor:
    return signed_in(played, ELSA, Role.REP)


def states(house: House, email: str) -> set[EnrollmentState]:
    view = house.store.reads.contact(email)
    assert view
    return {each.state for each in view.enrollments}


def form(visitor: Visitor, action: str, path: str = "/unmatched") -> tuple[str, dict[str, str]]:
    """Where the first form or button of this kind would send, with its token."""
    text = visitor.get(path).text
    found = re.search(rf'action="([^"]*{action})"', text)
    assert found, text
    return found[1], {"csrf": visitor.get(path).csrf}


def test_what_waits_is_shown_with_who_wrote_and_whose_answer_it_may_be(elsa: Visitor) -> None:
    text = elsa.get("/unmatched").text
    for told in ("Walter Gibbs", "Ram Chandra", RAM, "Could you show us the back row", "Kevin Flynn: Autumn arcades"):
        assert told in text, told
    assert '<span class="count ask">2' in elsa.get("/mailboxes").text


def test_a_doubt_is_settled_as_an_answer(played: House, elsa: Visitor) -> None:
    path, sent = form(elsa, "/yes")
    assert elsa.post(path, sent).location == "/unmatched?told=matched"
    assert states(played, WALTER.email) == {EnrollmentState.STOPPED}
    last = played.store.reads.events(None, 1000, types=["campaign.stop"]).items[-1].event
    assert (last.facts["reason"], last.evidence[0].text) == ("reply", f"Settled by {ELSA}")
    assert "Walter Gibbs" not in elsa.get("/unmatched").text


def test_a_doubt_is_settled_as_none(played: House, elsa: Visitor) -> None:
    path, sent = form(elsa, "/no")
    assert elsa.post(path, sent).location == "/unmatched?told=resumed"
    assert states(played, WALTER.email) == {EnrollmentState.OPEN}
    assert "the pause was taken back" in elsa.get("/").text


def test_a_mail_is_matched(played: House, elsa: Visitor) -> None:
    path, sent = form(elsa, "/match")
    send_id = re.search(r'<option value="(snd_\w+)">Kevin', elsa.get("/unmatched").text)
    assert send_id
    answer = elsa.post(path, {**sent, "send_id": send_id[1]})
    assert answer.location == "/unmatched?told=matched"
    assert "The campaign was told" in elsa.get(answer.location).text
    assert elsa.post(path, {**sent, "send_id": send_id[1]}).location == "/unmatched?told=gone"
    assert RAM in [
        each.event.personal.get("from") for each in played.store.reads.events(None, 1000, contact=KEVIN.email).items
    ]


def test_a_mail_is_dismissed(elsa: Visitor) -> None:
    path, sent = form(elsa, "/dismiss")
    assert elsa.post(path, sent).location == "/unmatched?told=dismissed"
    assert "Ram Chandra" not in elsa.get("/unmatched").text


def test_a_choice_that_is_none_is_refused(elsa: Visitor) -> None:
    path, sent = form(elsa, "/match")
    assert elsa.post(path, {**sent, "send_id": "snd_x"}).status == 422
    assert "Ram Chandra" in elsa.get("/unmatched").text


def test_a_rep_sees_and_settles_only_their_own(played: House, elsa: Visitor) -> None:
    maja = signed_in(played, MAJA, Role.REP)
    assert "Nothing to settle" in maja.get("/unmatched").text
    for action in ("/yes", "/match", "/dismiss"):
        path, _ = form(elsa, action)
        assert maja.post(path, {"csrf": maja.get("/").csrf}).status == 403


def test_a_manager_sees_the_teams(played: House) -> None:
    boss = signed_in(played, "boss@halyard.example", Role.MANAGER)
    assert "Ram Chandra" in boss.get("/unmatched").text


def said_of(visitor: Visitor, what: str, about: str = "Replied: “Yes. Come Tuesday") -> str:
    """What the button on a line of the feed would send."""
    text = visitor.get("/").text
    found = re.search(rf'value="({what} evt_\w+)"', text[text.index(about) :])
    assert found
    return found[1]


def test_what_was_read_wrong_is_put_right_on_the_feed(played: House, elsa: Visitor) -> None:
    deed = said_of(elsa, "no_answer")
    sent = {"csrf": elsa.get("/").csrf, "said": deed, "back": "kind=replies"}
    assert elsa.post("/feed/correct", sent).location == "/?kind=replies"
    assert states(played, KEVIN.email) == {EnrollmentState.OPEN}
    text = elsa.get("/").text
    assert "the stop was taken back" in text
    assert f"Put right by {ELSA}" in text
    assert "Corrected" in text


def test_who_is_away_is_away_until_the_day_that_is_given(played: House, elsa: Visitor) -> None:
    deed = said_of(elsa, "auto_reply")
    event = deed.partition(" ")[2]
    elsa.post("/feed/correct", {"csrf": elsa.get("/").csrf, "said": deed, f"day-{event}": "2026-12-01"})
    last = played.store.reads.events(None, 1000, types=["campaign.pause"]).items[-1].event
    assert str(last.facts["resume_at"]).startswith("2026-12-01T08:00")


@pytest.mark.parametrize(
    ("said", "status"), [("letter evt_x", 422), ("human evt_x", 404), ("human", 404)], ids=["what", "which", "nothing"]
)
def test_what_cannot_be_said_is_refused(elsa: Visitor, said: str, status: int) -> None:
    assert elsa.post("/feed/correct", {"csrf": elsa.get("/").csrf, "said": said}).status == status


def test_who_comes_second_is_told_so(elsa: Visitor) -> None:
    first, second = said_of(elsa, "no_answer"), said_of(elsa, "bounce")
    csrf = elsa.get("/").csrf
    elsa.post("/feed/correct", {"csrf": csrf, "said": first})
    answer = elsa.post("/feed/correct", {"csrf": csrf, "said": second})
    assert answer.status == 409
    assert "Somebody was quicker" in answer.text


def test_a_rep_corrects_nothing_of_anothers(played: House, elsa: Visitor) -> None:
    deed = said_of(elsa, "no_answer")
    maja = signed_in(played, MAJA, Role.REP)
    assert "This is wrong" not in maja.get("/?whose=team").text
    assert maja.post("/feed/correct", {"csrf": maja.get("/").csrf, "said": deed}).status == 403


@pytest.fixture
def elsas(page: Page, played: House) -> Page:
    page.goto(invited(played, ELSA, Role.REP))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")
    return page


def test_nobody_stumbles_over_it(elsas):
    for path in ("/unmatched", "/unmatched?told=matched&after=u0"):
        for look in in_every_look(elsas, path):
            assert obstacles(elsas) == [], (path, look)


def test_it_never_scrolls_sideways(elsas):
    page = shown(elsas, "/unmatched", NARROWEST, "light")
    assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST


def test_a_doubt_is_settled_by_keyboard_alone(elsas, played):
    elsas.goto("/unmatched")
    elsas.get_by_role("button", name="No, go on").focus()
    elsas.keyboard.press("Enter")
    elsas.wait_for_url("/unmatched?told=resumed")
    assert states(played, WALTER.email) == {EnrollmentState.OPEN}


@pytest.mark.parametrize("width", [WIDE, NARROW])
def test_what_is_wrong_on_the_feed_is_said_in_the_drawer(elsas, played, width):
    for light in LIGHTS:
        page = shown(elsas, "/", width, light)
        page.get_by_text("Replied: “Yes. Come Tuesday").click()
        page.get_by_text("This is wrong").filter(visible=True).click()
        assert obstacles(page) == [], light
    page.get_by_role("button", name="It answers no mail of ours").filter(visible=True).click()
    page.get_by_text("the stop was taken back").wait_for()
    assert played.store.reads.events(None, 1000, types=["message.retracted"]).items[-1].event.contact == KEVIN.email
