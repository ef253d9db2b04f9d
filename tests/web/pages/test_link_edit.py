"""A link is written down on a page: shown again with nothing lost, kept as a draft, or saved."""

import re
from datetime import timedelta
from html import unescape

import pytest
from playwright.sync_api import Browser, Page, expect

from daemon.core.actions import AddToList, CallWebhook, CreateFollowUp
from daemon.core.library import LibraryLink, LinkDraft
from daemon.core.links import Asking
from daemon.flows import library
from daemon.flows.hits import Ours
from daemon.flows.new_hits import judge_new
from daemon.storage.records import Role
from tests.flows.test_hits import CHROME
from tests.servers.chromium import obstacles
from tests.storage.sample import webhook
from tests.web.house import House
from tests.web.looks import NARROW, NARROWEST, in_every_look, shown
from tests.web.pages.clicked import DEMO, PRICES, desk_of, play_library
from tests.web.pages.played import ELSA, KEVIN, MAJA
from tests.web.pages.visitor import Seen, Visitor, signed_in

pytestmark = pytest.mark.slow

JONAS = "jonas@halyard.example"
URL = "https://halyard.example/prices"
HOOK = "https://crm.example/harken"


@pytest.fixture
def rep(house: House) -> Visitor:
    return signed_in(house, JONAS, Role.REP)


@pytest.fixture
def prices(house: House) -> LibraryLink:
    return library.add(desk_of(house, house.clock()), PRICES, None, MAJA)


def send(visitor: Visitor, press: str, path: str = "/links/new", /, **form: str | tuple[str, ...]) -> Seen:
    """As a browser sends the form: each field of an action once for each action."""
    pairs = [("csrf", visitor.get("/settings").csrf), ("press", press), ("counted", "yes")]
    for name, value in form.items():
        pairs += [(name, each) for each in (value if isinstance(value, tuple) else (value,))]
    return visitor.post(path, pairs)


def rows(*actions: tuple[str, str, str, str, str]) -> dict[str, tuple[str, ...]]:
    """Kind, subject, detail, days and confirmation of each."""
    names = ("kind", "subject", "detail", "days", "confirmation")
    return dict(zip(names, zip(*actions, strict=True), strict=True))


def kept(house: House, answer: Seen) -> LibraryLink:
    link = house.store.reads.library_link(answer.location.partition("?")[0].rpartition("/")[2])
    assert link is not None
    return link


def kept_name(house: House, link: LibraryLink) -> str:
    found = house.store.reads.library_link(link.id)
    assert found is not None
    return found.latest.name


def value(text: str, name: str) -> list[str]:
    return [unescape(each) for each in re.findall(rf'name="{name}" value="([^"]*)"', text)]


def test_a_rep_saves_a_link_that_leads_somewhere_and_does_something(house: House, rep: Visitor) -> None:
    actions = rows(
        ("add_to_list", "Pricing", "", "", "You will hear of new prices."),
        ("create_follow_up", "Call", MAJA, "2", ""),
    )
    asking = {"question": "Shall we?", "button": "Yes"}
    link = kept(house, send(rep, "save", name=" Prices ", url=URL, parameters="ref=1\r\n", **asking, **actions))
    assert link.saved == LinkDraft(
        "Prices",
        URL,
        parameters={"ref": "1"},
        actions=(
            AddToList("Pricing", "You will hear of new prices."),
            CreateFollowUp("Call", timedelta(days=2), MAJA),
        ),
        asking=Asking("Shall we?", "Yes"),
    )
    assert (link.made_by, link.draft) == (JONAS, None)
    assert "It is saved." in rep.get(f"/links/{link.id}?told=saved").text


def test_a_new_one_is_kept_as_a_draft_in_its_folder(house: House, rep: Visitor) -> None:
    folder = library.add_folder(desk_of(house, house.clock()), "Prices")
    assert f'value="{folder.id}" selected' in rep.get(f"/links/new?folder={folder.id}").text
    link = kept(house, send(rep, "draft", name="Prices", folder=folder.id))
    assert (link.saved, link.draft, link.folder) == (None, LinkDraft("Prices"), folder.id)


def test_a_change_is_a_draft_until_it_is_saved(house: House, prices: LibraryLink, rep: Visitor) -> None:
    path = f"/links/{prices.id}/edit"
    drafted = kept(house, send(rep, "draft", path, name=PRICES.name, url=URL))
    assert (drafted.saved, drafted.draft) == (PRICES, LinkDraft(PRICES.name, URL))
    assert f'value="{URL}"' in rep.get(path).text
    saved = kept(house, send(rep, "save", path, name=PRICES.name, url=URL))
    assert (saved.saved, saved.draft) == (LinkDraft(PRICES.name, URL), None)


def test_of_what_is_saved_already_no_draft_is_kept(house: House, prices: LibraryLink, rep: Visitor) -> None:
    path = f"/links/{prices.id}/edit"
    send(rep, "draft", path, name="Another", url=URL)
    assert kept(house, send(rep, "draft", path, name=PRICES.name, url=PRICES.url)).draft is None


def test_who_was_overtaken_is_told_once_and_then_decides(house: House, prices: LibraryLink, rep: Visitor) -> None:
    path = f"/links/{prices.id}/edit"
    (seen,) = value(rep.get(path).text, "seen")
    library.change(desk_of(house, house.clock()), prices.id, LinkDraft("Theirs", URL), MAJA)
    told = send(rep, "save", path, name="Mine", url=URL, seen=seen)
    assert told.status == 409
    assert "maja@halyard.example changed this link while you were at it." in told.text
    assert (value(told.text, "name"), kept_name(house, prices)) == (["Mine"], "Theirs")
    (now,) = value(told.text, "seen")
    assert send(rep, "save", path, name="Mine", url=URL, seen=now).status == 303
    assert kept_name(house, prices) == "Mine"


def test_an_action_is_added_and_taken_out_with_nothing_kept_or_lost(house: House, rep: Visitor) -> None:
    actions = rows(("add_to_list", "<Pricing>", "", "", "a"), ("open_request", "Demo", "", "", "b"))
    added = send(rep, "add:change_field", name="P", url="half", question="Shall we?", **actions)
    assert added.status == 200
    assert value(added.text, "kind") == ["add_to_list", "open_request", "change_field"]
    assert (value(added.text, "name"), value(added.text, "url")) == (["P"], ["half"])
    taken = send(rep, "remove:0", name="P", **actions).text
    assert (value(taken, "kind"), value(taken, "subject")) == (["open_request"], ["Demo"])
    assert value(taken, "confirmation") == ["b"]
    assert house.store.reads.library_links(None, 10).items == ()


def test_what_recipients_would_see_is_shown_before_anything_is_kept(house: House, rep: Visitor) -> None:
    text = send(rep, "look", url=URL, question="Shall <we>?", **rows(("open_request", "", "", "", "We write."))).text
    look = text.partition('id="seen-title"')[2]
    for told in ("Shall &lt;we&gt;?", "Yes, please", "We write.", "Go on to halyard.example"):
        assert told in look, told
    assert house.store.reads.library_links(None, 10).items == ()


@pytest.mark.parametrize(
    ("form", "field", "said"),
    [
        ({"url": URL}, "name", "Give it a name"),
        ({"name": "P"}, "url", "This leads nowhere and does nothing: give it an address or an action."),
        ({"name": "P", "url": "prices"}, "url", "This is no http:// or https:// address."),
        ({"name": "P", "url": "https://track.example/l/x"}, "url", "This is one of our own tracked links"),
        ({"name": "P", "url": "HTTPS://Track.Example:443/l/x"}, "url", "This is one of our own tracked links"),
        ({"name": "P", "url": URL, "folder": "fld_x"}, "folder", "This folder is gone."),
        ({"name": "P", **rows(("add_interest", " ", "", "", ""))}, "a0-subject", "This is missing."),
    ],
)
def test_what_cannot_be_comes_back_with_a_sentence_beside_it(
    house: House, rep: Visitor, form: dict[str, str], field: str, said: str
) -> None:
    seen = send(rep, "save", **form)
    assert seen.status == 422
    assert re.search(rf'id="{field}"[^>]* aria-invalid="true" aria-describedby="{field}-error', seen.text)
    assert said in seen.text.partition(f'id="{field}-error"')[2].partition("</p>")[0]
    assert value(seen.text, "url") == [form.get("url", "")]
    assert house.store.reads.library_links(None, 10).items == ()


def test_a_webhook_is_one_of_the_teams(house: House, rep: Visitor) -> None:
    hook = rows(("call_webhook", HOOK, "", "", ""))
    assert "This is no webhook of the team" in send(rep, "save", name="P", **hook).text
    webhook(house.store, url=HOOK)
    assert f"<option>{HOOK}</option>" in send(rep, "add:call_webhook").text
    link = kept(house, send(rep, "save", name="P", **hook))
    assert link.saved is not None
    assert link.saved.actions == (CallWebhook(HOOK),)


def test_what_is_deleted_is_not_edited(house: House, prices: LibraryLink, elsa: Visitor) -> None:
    library.delete(desk_of(house, house.clock()), prices.id, MAJA)
    assert elsa.get(f"/links/{prices.id}/edit").status == 404
    assert send(elsa, "save", f"/links/{prices.id}/edit", name="P", url=URL).status == 404
    assert elsa.get("/links/lnk_x/edit").status == 404


def test_nobody_stumbles_over_the_pages(house: House, elsas_page: Page) -> None:
    demo = play_library(house)
    full, quick = (f"/links/{demo.id}", f"/links/{demo.id}/edit"), ("/links", "/links/new", "/links?q=nothing")
    for path in full:
        for look in in_every_look(elsas_page, path):
            elsas_page.evaluate("document.querySelectorAll('main details').forEach(each => { each.open = true })")
            assert obstacles(elsas_page) == [], (path, look)
    for path in quick:
        assert obstacles(shown(elsas_page, path, NARROW, "dark")) == [], path
    for path in (*full, *quick):
        page = shown(elsas_page, path, NARROWEST, "light")
        assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST, path


def test_the_enter_key_shows_a_preview_and_takes_nothing_out(house: House, elsas_page: Page) -> None:
    demo = library.add(desk_of(house, house.clock()), DEMO, None, ELSA)
    page = shown(elsas_page, f"/links/{demo.id}/edit", 1280, "light")
    page.get_by_label("What it asks first").fill("Shall we call?")
    page.keyboard.press("Enter")
    expect(page.locator(".look-title").first).to_have_text("Shall we call?")
    assert page.locator(".action").count() == len(DEMO.actions)


def test_a_rep_makes_a_link_that_a_person_presses_and_sees_its_count_rise(
    house: House, elsas_page: Page, browser: Browser
) -> None:
    page = elsas_page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/links")
    page.get_by_role("link", name="Make the first link").click()
    page.get_by_label("Name", exact=True).fill("Hear of new prices")
    page.get_by_role("button", name="Add to a list").click()
    expect(page.get_by_label("List", exact=True)).to_be_focused()
    page.get_by_label("List", exact=True).fill("Pricing")
    page.get_by_label("What they read then").fill("You will hear of new prices.")
    page.get_by_label("What the button says").fill("Tell me")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_label("For whom").fill(KEVIN.email)
    page.get_by_role("button", name="Make the link").click()
    page.get_by_role("button", name="Copy the link that was made").click()
    expect(page.get_by_text("Copied")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")

    assert house.server is not None
    kevins = browser.new_context(user_agent=CHROME, locale="en").new_page()
    kevins.goto(copied.replace("https://track.example", f"http://127.0.0.1:{house.server.port}"))
    kevins.get_by_role("button", name="Tell me").click()
    expect(kevins.get_by_text("You will hear of new prices.")).to_be_visible()
    kevins.context.close()

    judge_new(house.store, house.clock(), Ours())
    assert [each.name for each in house.store.reads.lists_of(KEVIN.email)] == ["Pricing"]
    page.goto("/links")
    expect(page.locator(".lnks .clicks")).to_have_text(re.compile(r"^\s*[1-9]"))
    page.get_by_role("link", name="Hear of new prices").click()
    expect(page.get_by_role("link", name=KEVIN.email)).to_be_visible()
