"""Everybody in the team sees who wants no more mail, from what, why and by which way; an admin brings them back."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page

from daemon.core.opt_outs import EVERYTHING, OptOut, OptOutScope, Source, Why, Wish
from daemon.flows.erasure import erase
from daemon.flows.unsubscribes import unsubscribe
from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.web.client import Answer
from tests.web.house import House
from tests.web.looks import NARROWEST, in_every_look, shown
from tests.web.pages.visitor import Visitor, signed_in
from tests.web.unsubscribe.recipient import FLYNN, prepared, suppressed

pytestmark = pytest.mark.slow

ALAN = "alan@encom.com"
PERSON = f"/people/{FLYNN}"


@pytest.fixture
def opted_out(house: House) -> House:
    api = house.api()
    for email, name in ((FLYNN, "Kevin Flynn"), (ALAN, "Alan Bradley")):
        told: Answer = prepared(api, to=email, contact={"email": email, "name": name})
        assert told.status == 200
    events = OptOut(OptOutScope.CATEGORY, "events")
    unsubscribe(house.store, ALAN, Wish(events, Source.LINK, Why.MANY, "Daily!", campaign_id="spring"), house.clock())
    house.clock.pass_by(timedelta(days=3))
    unsubscribe(house.store, FLYNN, Wish(EVERYTHING, Source.MANUAL, by="maja@halyard.example"), house.clock())
    return house


def act(visitor: Visitor, what: str, **form: str):
    csrf = visitor.get("/settings").csrf
    return visitor.post(f"{PERSON}/{what}", {"csrf": csrf, **form})


def test_the_list_says_who_from_what_by_which_way_and_why(opted_out: House, elsa: Visitor) -> None:
    text = elsa.get("/unsubscribes").text
    assert text.index("Kevin Flynn") < text.index("Alan Bradley")
    for told in (
        ">Everything<",
        ">Events<",
        "By hand",
        ">Link<",
        "Too many mails",
        "By maja@halyard.example",
        "2 of 2",
    ):
        assert told in text, told


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=bradley", [ALAN]),
        (f"q={FLYNN}", [FLYNN]),
        ("source=link", [ALAN]),
        ("why=too_many", [ALAN]),
        ("campaign=spring", [ALAN]),
        ("category=events", [ALAN]),
        ("category=spring", []),
        ("by=maja@halyard.example", [FLYNN]),
        ("days=1", [FLYNN]),
        ("days=30", [FLYNN, ALAN]),
        ("q=nobody", []),
        ("source=link&by=maja@halyard.example", []),
    ],
)
def test_it_can_be_searched_and_narrowed(opted_out: House, elsa: Visitor, query: str, found: list[str]) -> None:
    text = elsa.get(f"/unsubscribes?{query}").text
    assert [each for each in (FLYNN, ALAN) if f"/people/{each.replace('@', '%40')}" in text] == found
    assert ("Nobody found" in text) is (found == [])


def test_it_is_read_in_screens(opted_out: House, elsa: Visitor) -> None:
    for number in range(60):
        unsubscribe(opted_out.store, f"a{number}@encom.com", Wish(EVERYTHING, Source.IMPORT), opted_out.clock())
    first = elsa.get("/unsubscribes").text
    assert "50 of 62" in first
    older = first.partition("before=")[2].partition('"')[0]
    assert "12 of 62" in elsa.get(f"/unsubscribes?before={older}").text


def test_who_was_erased_stands_there_without_a_name_and_is_found_by_the_address(
    opted_out: House, elsa: Visitor
) -> None:
    erase(opted_out.store, FLYNN, opted_out.clock())
    assert "Somebody who was erased" in elsa.get(f"/unsubscribes?q={FLYNN}").text


def test_it_can_be_taken_along_and_brought_in_again(opted_out: House, elsa: Visitor) -> None:
    table = elsa.get("/unsubscribes/list.csv?source=link")
    assert table.headers["content-disposition"] == 'attachment; filename="unsubscribes.csv"'
    heading, line, *rest = table.text.splitlines()
    assert line.startswith(f"{ALAN},events,,,link,Too many mails,,2026-11-21T09:00:00")
    assert rest == []
    api = opted_out.api()
    told = api.post("/v1/suppressions/import", f"{heading}\n{line}".encode(), {"Content-Type": "text/csv"})
    assert told.json["known"] == 1


def test_a_spreadsheet_takes_nothing_for_a_formula(opted_out: House, elsa: Visitor) -> None:
    unsubscribe(opted_out.store, "=1+1@encom.com", Wish(EVERYTHING, Source.CRM, by="@SUM(A1)"), opted_out.clock())
    line = elsa.get("/unsubscribes/list.csv?source=crm").text.splitlines()[1]
    assert line.startswith("'=1+1@encom.com")
    assert "'@SUM(A1)" in line


class TestBringingIn:
    def upload(self, visitor: Visitor, table: str):
        csrf = visitor.get("/unsubscribes").csrf
        parts = (("csrf", "", csrf), ("file", '; filename="a.csv"', table))
        body = "".join(f'--b\r\nContent-Disposition: form-data; name="{n}"{f}\r\n\r\n{v}\r\n' for n, f, v in parts)
        headers = {"Origin": visitor.origin, "Content-Type": "multipart/form-data; boundary=b"}
        return visitor._ask("POST", "/unsubscribes/import", f"{body}--b--\r\n", headers)

    def test_every_row_that_is_refused_says_why(self, house: House, elsa: Visitor) -> None:
        seen = self.upload(elsa, "email\r\nflynn@flynnsarcade.com\r\nnobody\r\n")
        assert "1 added, 0 known before, 1 refused." in seen.text
        assert "is not an e-mail address" in seen.text
        assert suppressed(house) == [("unsubscribe", "everything", "", "import")]

    def test_a_rep_brings_nothing_in(self, house: House) -> None:
        rep = signed_in(house, "jonas@halyard.example", Role.REP)
        assert "/unsubscribes/import" not in rep.get("/unsubscribes").text
        csrf = rep.get("/settings").csrf
        body = f'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{csrf}\r\n'
        body += '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\na@b.example\r\n--b--\r\n'
        headers = {"Origin": rep.origin, "Content-Type": "multipart/form-data; boundary=b"}
        assert rep._ask("POST", "/unsubscribes/import", body, headers).status == 403
        assert suppressed(house) == []


class TestOnThePersonsPage:
    def test_the_history_is_told_from_the_latest_on(self, opted_out: House, elsa: Visitor) -> None:
        assert act(elsa, "resubscribe", reason="Asked for it by phone.").status == 303
        text = elsa.get(PERSON).text.partition('id="history"')[2]
        back, left = text.index("Re-subscribed to everything"), text.index("Unsubscribed from everything")
        assert back < left
        assert "By elsa.lindqvist@halyard.example. “Asked for it by phone.”" in text
        assert "By maja@halyard.example." in text
        assert prepared(opted_out.api()).status == 200

    def test_without_history_there_is_no_card(self, house: House, elsa: Visitor) -> None:
        prepared(house.api())
        assert 'id="history"' not in elsa.get(PERSON).text

    def test_to_bring_somebody_back_takes_an_admin_and_a_reason(self, opted_out: House, elsa: Visitor) -> None:
        manager = signed_in(opted_out, "maja@halyard.example", Role.MANAGER)
        assert act(manager, "resubscribe", reason="x").status == 403
        assert act(elsa, "resubscribe", reason="  ").status == 422
        assert ("unsubscribe", "everything", "", "manual") in suppressed(opted_out)

    def test_anybody_writes_down_what_they_were_told(self, house: House) -> None:
        prepared(house.api())
        rep = signed_in(house, "jonas@halyard.example", Role.REP)
        assert act(rep, "unsubscribe", reason="Said so at the fair.").status == 303
        assert "“Said so at the fair.”" in rep.get(PERSON).text
        assert suppressed(house) == [("unsubscribe", "everything", "", "manual")]

    def test_what_is_kept_from_them_is_told(self, opted_out: House, elsa: Visitor) -> None:
        assert "Not all mails" in elsa.get(f"/people/{ALAN}").text
        assert "No more mail" in elsa.get(PERSON).text


def test_nobody_stumbles_over_the_list(opted_out: House, elsas_page: Page) -> None:
    for path in ("/unsubscribes", PERSON):
        for look in in_every_look(elsas_page, path):
            assert obstacles(elsas_page) == [], (path, look)


def test_nothing_scrolls_sideways(opted_out: House, elsas_page: Page) -> None:
    for path in ("/unsubscribes", PERSON):
        page = shown(elsas_page, path, NARROWEST, "light")
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, path
