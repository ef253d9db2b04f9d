"""What recipients may choose as their reason is an admin's to word, order and take off the page."""

from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page

from daemon.core.opt_outs import EVERYTHING, Source, Why, Wish
from daemon.flows.unsubscribes import unsubscribe
from daemon.storage.records import Role
from tests.web.house import House
from tests.web.pages.visitor import Visitor, signed_in
from tests.web.unsubscribe.recipient import FLYNN, FORM, post, way_out

pytestmark = pytest.mark.slow

PATH = "/settings/way-out/reasons"
CODES = [each.value for each in Why]


def write(visitor: Visitor, texts: dict[str, str], do: str = "save", places: dict[str, str] | None = None, off=()):
    """The form as a browser sends it, with these texts in Swedish; the empty code is the new one."""
    csrf = visitor.get("/settings").csrf
    rows = [*CODES, ""]
    fields = [("csrf", csrf), ("language", "sv"), ("do", do)]
    for number, code in enumerate(rows, 1):
        fields += [("code", code), ("text", texts.get(code, "")), ("place", (places or {}).get(code, str(number)))]
    fields += [("offered", code) for code in CODES if code not in off]
    return visitor.send(PATH, urlencode(fields).encode(), {"Content-Type": FORM})


def landing(house: House, visitor: Visitor, path: str) -> str:
    return visitor.get(path, headers={"Accept-Language": "sv"}).text


def test_recipients_choose_among_what_an_admin_left(house: House, elsa: Visitor) -> None:
    path = way_out(house.api())
    texts = {"": "För <dyrt>", "too_many": "Alldeles för många"}
    assert write(elsa, texts, places={"other": "1"}, off=["changed_job"]).location.endswith("told=reasons")
    seen = landing(house, elsa, path)
    order = [seen.index(f'name="why" value="{code}"') for code in ("other", "too_many", "for_dyrt")]
    assert order == sorted(order)
    assert "Alldeles för många" in seen
    assert "För &lt;dyrt&gt;" in seen
    assert "changed_job" not in seen
    post(house, path, {"what": "everything", "why": "for_dyrt"})
    (kept,) = house.store.reads.suppressions_of(FLYNN)
    assert kept.why == "for_dyrt"
    assert "For dyrt" in elsa.get("/unsubscribes?why=for_dyrt").text
    assert "For dyrt" in elsa.get(f"/people/{FLYNN}").text


def test_a_preview_keeps_nothing(house: House, elsa: Visitor) -> None:
    assert "För dyrt" in write(elsa, {"": "För dyrt"}, "look").text
    assert [each.code for each in house.store.reads.way_out_reasons()] == CODES


def test_what_was_looked_at_can_be_saved_as_it_stands(house: House, elsas_page: Page) -> None:
    elsas_page.goto("/settings/way-out?language=sv")
    elsas_page.get_by_label("A new reason").fill("För dyrt")
    reasons = elsas_page.get_by_role("region", name="Reasons")
    reasons.get_by_role("button", name="Preview").click()
    elsas_page.get_by_label("A new reason").nth(1).fill("För sent")
    reasons.get_by_role("button", name="Save").click()
    elsas_page.wait_for_url("**told=reasons")
    kept = house.store.reads.way_out_reasons()
    assert [(each.code, each.texts) for each in kept[-2:]] == [
        ("for_dyrt", {"sv": "För dyrt"}),
        ("for_sent", {"sv": "För sent"}),
    ]


def test_what_is_too_long_is_refused_and_shown_again(house: House, elsa: Visitor) -> None:
    seen = write(elsa, {"": "x" * 61, "other": "Annat"})
    assert seen.status == 422
    assert "is longer than 60 characters" in seen.text
    assert "x" * 61 in seen.text
    assert 'value="Annat"' in seen.text
    assert [each.code for each in house.store.reads.way_out_reasons()] == CODES


def test_who_is_no_admin_changes_nothing(house: House) -> None:
    manager = signed_in(house, "maja@halyard.example", Role.MANAGER)
    assert write(manager, {"": "x"}).status == 403
    assert [each.code for each in house.store.reads.way_out_reasons()] == CODES


def test_a_reason_that_nobody_offered_is_none(house: House) -> None:
    path = way_out(house.api())
    assert post(house, path, {"what": "everything", "why": "made up"}).status == 200
    assert house.store.reads.suppressions_of(FLYNN)[0].why is None


def test_taken_off_the_page_it_still_says_why_somebody_went(house: House, elsa: Visitor) -> None:
    unsubscribe(house.store, FLYNN, Wish(EVERYTHING, Source.LINK, Why.MANY), house.clock())
    write(elsa, {}, off=["too_many"])
    assert "Too many mails" in elsa.get("/unsubscribes").text
