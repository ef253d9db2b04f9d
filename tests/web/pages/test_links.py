"""The library of links: to look through, in folders, and who may do what about these."""

import re

import pytest

from daemon.core.library import LinkDraft
from daemon.flows import library
from daemon.storage.records import Role
from tests.web.house import House
from tests.web.pages.clicked import DEMO, PLAN, PRICES, desk_of, play_library
from tests.web.pages.played import MAJA
from tests.web.pages.visitor import Seen, Visitor, signed_in

pytestmark = pytest.mark.slow

NAMES = (PRICES.name, DEMO.name, PLAN.name)


@pytest.fixture
def played(house: House) -> House:
    play_library(house)
    return house


@pytest.fixture
def rep(house: House) -> Visitor:
    return signed_in(house, "jonas@halyard.example", Role.REP)


def post(visitor: Visitor, path: str, **form: str) -> Seen:
    return visitor.post(path, {"csrf": visitor.get("/settings").csrf, **form})


def folder(house: House, name: str) -> str:
    return next(each.id for each in house.store.reads.link_folders() if each.name == name)


def row(text: str, name: str) -> str:
    found = re.search(rf"<tr>(?:(?!</tr>).)*>{name}</a>.*?</tr>", text, re.DOTALL)
    assert found, text
    return re.sub(r"<[^>]+>", " ", found[0])


def test_an_empty_library_says_what_a_link_is_and_makes_the_first_one(elsa: Visitor) -> None:
    text = elsa.get("/links").text
    assert "No link in the library yet" in text
    assert 'href="/links/new"' in text


def test_a_row_tells_where_it_leads_what_it_does_and_how_often_it_was_clicked(played: House, elsa: Visitor) -> None:
    told = row(elsa.get("/links").text, DEMO.name)
    for each in ("Draft waits", "halyard.example/demo", "Opens a request “Demo”", "29  clicks", "2 mailings"):
        assert each in told, each
    assert "Not saved yet" in row(elsa.get("/links").text, PLAN.name)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("prices", [PRICES.name]),
        ("DEMO%20request", [DEMO.name]),
        ("demo%2Fautumn", [DEMO.name]),
        ("halyard.example", list(NAMES)),
        ("nothing", []),
    ],
)
def test_it_is_searched_by_name_address_deed_and_draft(
    played: House, elsa: Visitor, words: str, found: list[str]
) -> None:
    text = elsa.get(f"/links?q={words}").text
    assert [name for name in NAMES if f">{name}</a>" in text] == found
    assert ("No link found" in text) is (found == [])


def test_a_folder_holds_its_own(played: House, elsa: Visitor) -> None:
    prices = elsa.get(f"/links?folder={folder(played, 'Prices')}").text
    assert [name for name in NAMES if f">{name}</a>" in prices] == [PRICES.name]
    assert [name for name in NAMES if f">{name}</a>" in elsa.get("/links?folder=none").text] == [DEMO.name]
    assert "Nothing in here yet" in elsa.get(f"/links?folder={folder(played, 'Old')}").text
    assert elsa.get("/links?folder=fld_x").status == 404


def test_it_is_read_in_screens(house: House, elsa: Visitor) -> None:
    for number in range(60):
        library.add(desk_of(house, house.clock()), LinkDraft(f"Link {number}", "https://a.example/"), None, MAJA)
    first = elsa.get("/links").text
    assert "50 of 60" in first
    older = first.partition("after=")[2].partition('"')[0]
    text = elsa.get(f"/links?after={older}").text
    assert "10 of 60" in text
    assert ">Link 0</a>" in text


def test_anybody_makes_a_folder_and_is_shown_it(house: House, rep: Visitor) -> None:
    answer = post(rep, "/links/folders", name="  Fairs ")
    assert answer.location == f"/links?folder={folder(house, 'Fairs')}&told=folder"
    assert ">Fairs<" in rep.get(answer.location).text


@pytest.mark.parametrize(
    ("name", "said"), [("", "Give it a name."), ("Prices", "There is a folder"), ("x" * 201, "longer than 200")]
)
def test_a_name_that_no_folder_can_have_comes_back(played: House, rep: Visitor, name: str, said: str) -> None:
    seen = post(rep, "/links/folders", name=name)
    assert seen.status == 422
    assert said in seen.text
    assert f'value="{name}" aria-invalid="true"' in seen.text


def test_a_manager_renames_a_folder_and_removes_it_and_its_links_stay(played: House) -> None:
    manager, prices = signed_in(played, MAJA, Role.MANAGER), folder(played, "Prices")
    assert post(manager, f"/links/folders/{prices}/rename", name="Price lists").status == 303
    assert folder(played, "Price lists") == prices
    assert "There is a folder" in post(manager, f"/links/folders/{prices}/rename", name="Old").text
    assert post(manager, f"/links/folders/{prices}/remove").location == "/links?told=removed"
    assert f">{PRICES.name}</a>" in manager.get("/links?folder=none").text
    for deed in ("rename", "remove"):
        assert post(manager, f"/links/folders/{prices}/{deed}", name="x").status == 404


def test_a_rep_neither_renames_nor_removes_one(played: House, rep: Visitor) -> None:
    prices = folder(played, "Prices")
    assert "/rename" not in rep.get(f"/links?folder={prices}").text
    for deed in ("rename", "remove"):
        assert post(rep, f"/links/folders/{prices}/{deed}", name="x").status == 403
    assert folder(played, "Prices") == prices


def test_names_are_shown_as_they_were_written(house: House, elsa: Visitor) -> None:
    hostile = '<script>alert("1")</script>'
    made = library.add_folder(desk_of(house, house.clock()), hostile)
    library.add(desk_of(house, house.clock()), LinkDraft(hostile, "https://a.example/?<b>"), made.id, MAJA)
    text = elsa.get("/links").text
    assert "<script>alert" not in text
    assert text.count("&lt;script&gt;") >= 3


def test_a_stranger_signs_in_first(stranger: Visitor) -> None:
    assert stranger.get("/links").location == "/login?next=/links"
