"""Who sees what, and who may do what: everybody reads the team's pages, a rep acts on their own mailbox only."""

import re

import pytest

from daemon.core.events import EventType as E
from daemon.core.feed.filter import Filter
from daemon.storage.records import Origin, Role
from daemon.web.pages import styleguide
from daemon.web.pages.surface import PAGES
from tests.web.house import House
from tests.web.pages.played import CANTEENS, ELSA, KEVIN, MAJA, play
from tests.web.pages.visitor import Visitor, signed_in

pytestmark = pytest.mark.slow

OPEN_TO_ALL = {"/login", "/login/{ticket}", "/static/{version}/{path:path}", "/favicon.ico"}
KEVINS = "Autumn arcades stopped, because Kevin replied"


@pytest.fixture
def played(house: House) -> House:
    """Elsa's morning: all mails are sent from her mailbox. Maja's mailbox asks for a password."""
    for address in (ELSA, MAJA):
        with house.store.transaction() as tx:
            tx.save_mailbox(address, "imap", {}, None, Origin.API, house.clock())
    play(house.store, house.clock())
    return house


@pytest.fixture
def elsa(played: House) -> Visitor:
    return signed_in(played, ELSA, Role.REP)


@pytest.fixture
def maja(played: House) -> Visitor:
    return signed_in(played, MAJA, Role.REP)


def stop_of(text: str) -> str:
    """What the first button for Kevin's stop would send."""
    found = re.search(r'value="(resume evt_\w+)">.*?Resume Autumn arcades', text)
    return found[1] if found else ""


def resume(visitor: Visitor, deed: str) -> int:
    return visitor.post("/feed/act", {"csrf": visitor.get("/").csrf, "deed": deed}).status


def test_a_rep_sees_what_concerns_their_own_mailbox_and_the_teams_when_they_ask(maja: Visitor) -> None:
    mine, team = maja.get("/").text, maja.get("/?whose=team").text
    assert f"{MAJA} is not heard" in mine
    assert KEVINS not in mine
    assert KEVINS in team


def test_what_is_about_a_mail_of_mine_is_mine_wherever_it_was_heard(
    played: House, maja: Visitor, elsa: Visitor
) -> None:
    recorded = played.store.reads.history(None, 50, Filter(words=KEVIN.email)).items[0].event
    played.record(E.REACTION_RECEIVED, contact=KEVIN.email, send_id=recorded.send_id, mailbox=MAJA)
    for rep in (maja, elsa):
        assert "Reacted" in rep.get("/?q=kevin").text


def test_a_rep_without_a_mailbox_and_a_manager_see_the_team(played: House) -> None:
    for address, role in (("new@halyard.example", Role.REP), (ELSA, Role.MANAGER)):
        assert KEVINS in signed_in(played, address, role).get("/").text


def test_the_figures_of_the_day_are_of_whose_events_are_shown(maja: Visitor) -> None:
    replies = re.compile(r'<dt>Replies</dt><dd class="r">(\d+)</dd>')
    mine, team = (replies.search(maja.get(path).text) for path in ("/", "/?whose=team"))
    assert mine
    assert team
    assert (mine[1], team[1]) == ("0", "3")


def test_what_waits_for_a_word_is_shown_to_who_sent_the_mail(maja: Visitor, elsa: Visitor) -> None:
    assert "Is this an answer from Walter" in elsa.get("/").text
    assert "Is this an answer from Walter" not in maja.get("/feed/aside").text


def test_a_rep_resumes_what_was_sent_from_their_own_mailbox(played: House, elsa: Visitor) -> None:
    assert resume(elsa, stop_of(elsa.get("/").text)) == 303


def test_a_rep_finds_no_button_for_anothers_and_could_not_press_it(played: House, elsa: Visitor, maja: Visitor) -> None:
    deed = stop_of(elsa.get("/").text)
    text = maja.get("/?whose=team").text
    assert KEVINS in text
    assert stop_of(text) == ""
    answer = maja.post("/feed/act", {"csrf": maja.get("/").csrf, "deed": deed})
    assert answer.status == 403
    assert "Ask a manager" in answer.text


@pytest.mark.parametrize("role", [Role.MANAGER, Role.ADMIN])
def test_managers_and_admins_decide_for_everybody(played: House, role: Role) -> None:
    boss = signed_in(played, "boss@halyard.example", role)
    assert resume(boss, stop_of(boss.get("/").text)) == 303


def test_the_choice_stays_while_one_reads_and_filters(maja: Visitor) -> None:
    text = maja.get(f"/?whose=team&campaign={CANTEENS}").text
    assert 'name="whose" value="team"' in text
    assert "whose=team" in re.findall(r'data-query="([^"]*)"', text)[0]


def test_every_page_but_the_sign_in_asks_who_is_there(house: House) -> None:
    stranger = Visitor(house.server.port if house.server else 0)
    routes = [route for page in (*PAGES, styleguide) for route in page.router.routes]
    closed = [route for route in routes if route.path not in OPEN_TO_ALL]
    assert len(closed) > 10
    for route in closed:
        path = re.sub(r"{\w+}", "1", route.path)
        ask = stranger.get if "GET" in route.methods else stranger.post
        assert ask(path).location.startswith("/login"), path
