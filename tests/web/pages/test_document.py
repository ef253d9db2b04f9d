"""A document's page: who read it, page by page; and what is done about it."""

import csv
import io
import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from playwright.sync_api import Page, expect

from daemon.core.documents import Document
from daemon.storage.records import Role
from tests.flows.readers import BROWSER, Reader, Study
from tests.servers.chromium import obstacles
from tests.web import files
from tests.web.house import House, open_house
from tests.web.looks import NARROWEST, in_every_look, shown
from tests.web.pages.read import ALAN, KEVIN, LORA, play_read
from tests.web.pages.visitor import Seen, Visitor, signed_in
from tests.web.viewer.reading_room import ask, kept, linked

pytestmark = pytest.mark.slow

HOSTILE = "<img src=x onerror=alert(1)>\"'"


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with open_house(f"sqlite:///{tmp_path_factory.mktemp('house') / 'harken.db'}") as opened:
        yield opened


@pytest.fixture(scope="module")
def read(house: House) -> Document:
    """Of twelve pages, as it stands once five people, somebody, scanners and we ourselves have been there."""
    document = kept(house, "Proposal.pdf", files.pdf(12, "Cashless play"))
    play_read(house, document)
    return document


@pytest.fixture
def own(house: House) -> Document:
    """For a test that changes it."""
    return kept(house, "Offer.pdf", files.pdf(3))


def words(seen: Seen) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", seen.text.partition('<main class="main"')[2]).split())


def path(document: Document, query: str = "") -> str:
    return f"/documents/{document.id}{query}"


# What it shows


def test_it_says_in_figures_how_it_was_read(elsa: Visitor, read: Document) -> None:
    told = words(elsa.get(path(read)))
    for said in (
        "Cashless play. 12 pages, since",
        "shared with 6 people",
        "Readers 6 5 of 6 it was sent to, 1 by an open link",
        "Visits 8 median",
        "Read to the end 3 50 % of readers",
        "Held most Page 8 34 % of all time",
        "3 of 6 readers came to the last page.",
        "Machines, such as mail scanners, fetched a link once. We ourselves looked at it once.",
    ):
        assert said in told, said


def test_it_says_which_page_is_being_read_and_the_way_there(elsa: Visitor, read: Document) -> None:
    text = elsa.get(path(read)).text
    assert "Kevin Flynn’s path: pages 1, 2, 3, 4, 5, 6, 7, 8, 4, 8, 9 and 4. Now on page 4." in text
    assert "Kevin went back to page 4 twice." in text
    assert '<span class="chip human">Reading</span>' in text


def test_another_readers_path_and_an_earlier_visit_can_be_looked_at(elsa: Visitor, read: Document) -> None:
    alan = elsa.get(path(read, f"?reader={ALAN.email}")).text
    assert "Alan Bradley’s path: pages 1, 2, 3 and 4." in alan
    kevin = elsa.get(path(read, f"?reader={KEVIN.email}")).text
    visits = re.findall(r'href="[^"]*visit=(\d+)"(?! aria-current)', kevin)
    assert "path: pages 1 and 2." in elsa.get(path(read, f"?visit={visits[0]}")).text


def test_somebody_without_a_name_is_told_by_their_browser(elsa: Visitor, read: Document) -> None:
    assert re.search(r"Somebody Chrome on Linux at 203\.0\.113\.0 ", words(elsa.get(path(read))))


def test_our_own_visits_are_shown_when_asked_for_and_never_counted(elsa: Visitor, read: Document) -> None:
    hidden, told = words(elsa.get(path(read))), words(elsa.get(path(read, "?own=1")))
    assert "One of us" not in hidden
    assert "One of us Not counted by the link of Kevin Flynn" in told
    assert "Readers 6 5 of 6" in told


def test_the_table_to_take_along_has_a_row_for_each_reader_and_page(elsa: Visitor, read: Document) -> None:
    seen = elsa.get(path(read, "/figures.csv"))
    rows = list(csv.DictReader(io.StringIO(seen.text)))
    assert seen.headers["content-type"].startswith("text/csv")
    lora = [each for each in rows if each["contact"] == LORA.email]
    assert [each["page"] for each in lora] == [str(number) for number in range(1, 13)]
    assert (lora[0]["name"], lora[0]["completed"], lora[7]["seconds"]) == ("Lora Baines", "yes", "54.000")


def test_pictures_of_its_pages_are_for_who_is_signed_in(house: House, elsa: Visitor, read: Document) -> None:
    picture = path(read, "/pages/2-thumb.webp")
    seen = ask(house, "GET", picture, headers={"Cookie": f"harken_session={elsa.cookies['harken_session']}"})
    assert (seen.status, seen.headers["content-type"], seen.body[:4]) == (200, "image/webp", b"RIFF")
    assert ask(house, "GET", picture).status in {303, 401}
    assert elsa.get(path(read, "/pages/13-thumb.webp")).status == 404


def test_nothing_that_was_sent_runs(house: House, elsa: Visitor) -> None:
    document = kept(house, f"{HOSTILE}.pdf", files.pdf(1, HOSTILE))
    link = linked(house, document, note=HOSTILE)
    study = Study(house.store, now=house.clock())
    Reader(study, (link.share, document.version)).reads(1, 3)
    for page in (path(document), "/documents"):
        assert "<img src=x" not in elsa.get(page).text


def test_a_document_that_nobody_knows_is_nowhere(elsa: Visitor) -> None:
    assert elsa.get("/documents/doc_x").status == 404
    assert elsa.get("/documents/doc_x/figures").status == 404


def test_one_that_is_refused_says_why_and_one_that_waits_says_so(house: House, elsa: Visitor) -> None:
    refused = kept(house, "page.doc", b"<html>I am a page</html>")
    assert f"This file cannot be shown. {refused.version.reason}" in words(elsa.get(path(refused)))


def test_figures_of_an_earlier_file_stay(house: House, elsa: Visitor, own: Document) -> None:
    link, study = linked(house, own), Study(house.store, now=house.clock())
    Reader(study, (link.share, own.version)).reads(2, 30)
    house.documents.doors().replace(own.id, "Offer 2.pdf", [files.pdf(5)])
    kept(house, "again.pdf", files.pdf(5))  # looked into after the other
    assert "Nobody has read it yet" in words(elsa.get(path(own)))
    earlier = words(elsa.get(path(own, "?version=1")))
    assert "These are the figures of version 1 of 2." in earlier
    assert "Held most Page 2 100 % of all time" in earlier
    assert elsa.get(path(own, "?version=3")).status == 404


def test_figures_are_made_anew_only_where_something_was_read(house: House, elsa: Visitor, own: Document) -> None:
    link, study = linked(house, own), Study(house.store, now=house.clock())
    reader = Reader(study, (link.share, own.version))

    def changed(tag: str) -> str:
        """The next one; empty where it is the same."""
        seen = elsa.get(path(own, "/figures"), {"If-None-Match": tag})
        return "" if seen.status == 304 else seen.headers["etag"]

    tag = changed("")
    assert not changed(tag)
    for deed in (
        lambda: reader.reads(1, 5),
        lambda: reader.reads(2, 5),
        reader.leaves,
        lambda: study.reading.note_download(link.share, own.version, BROWSER, reader.viewing),
    ):
        deed()
        after = changed(tag)
        assert after
        tag = after
        assert not changed(tag)


def test_of_a_long_document_the_pages_looked_at_longest_are_shown(house: House, elsa: Visitor) -> None:
    long = kept(house, "Manual.pdf", files.pdf(400))
    reader = Reader(Study(house.store, now=house.clock()), (linked(house, long).share, long.version))
    for page, seconds in ((1, 2), (399, 9)):
        reader.reads(page, seconds)
    text = elsa.get(path(long)).text
    assert "Of 400 pages, the 120 that were looked at longest." in text
    assert 'alt="Page 399"' in text
    assert "<td>393 to 399</td>" in text
    assert "path: pages 1 and 399." in text


# What is done


def test_a_link_is_made_for_somebody(house: House, elsa: Visitor, own: Document) -> None:
    form = {"csrf": elsa.get(path(own)).csrf, "email": "Roy@Encom.example", "note": "Page 2.", "until": "2027-01-31"}
    made = elsa.post(path(own, "/links"), form).location
    (share,) = house.store.reads.shares_of(own.number, None, 5).items
    assert f"made={share.id}" in made
    assert (share.contact, share.note, share.can_download) == ("roy@encom.example", "Page 2.", False)
    assert share.expires_at == datetime(2027, 2, 1, tzinfo=UTC)
    assert house.documents.doors().share_url(share) in elsa.get(made.partition("#")[0]).text


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("email", "nobody", "no address"),
        ("until", "2020-01-01", "This day is over"),
        ("until", "soon", "This day is over"),
        ("password", "abc", "4 letters or more"),
    ],
)
def test_a_form_that_is_wrong_says_so_under_its_field(
    elsa: Visitor, own: Document, field: str, value: str, said: str
) -> None:
    answer = elsa.post(path(own, "/links"), {"csrf": elsa.get(path(own)).csrf, field: value})
    assert answer.status == 422
    assert re.search(rf'id="{field}-error">.*{said}', answer.text)


def test_a_link_is_taken_back_by_who_made_it_or_a_manager(house: House, own: Document) -> None:
    maja, other = (signed_in(house, f"{name}@halyard.example", Role.REP) for name in ("maja", "sam"))
    link = linked(house, own, sender="maja@halyard.example")
    revoke = path(own, f"/links/{link.share.id}/revoke")
    assert other.post(revoke, {"csrf": other.get(path(own)).csrf}).status == 403
    assert maja.post(revoke, {"csrf": maja.get(path(own)).csrf}).status == 303
    assert link.get().status == 410
    assert "Taken back" in words(maja.get(path(own)))


def test_a_link_of_another_document_is_not_found_here(house: House, elsa: Visitor, own: Document) -> None:
    link = linked(house, kept(house, "Other.pdf", files.pdf(1)))
    answer = elsa.post(path(own, f"/links/{link.share.id}/revoke"), {"csrf": elsa.get(path(own)).csrf})
    assert answer.status == 404


# In a browser


def test_it_tells_of_reading_while_it_goes_on(elsas_page: Page, house: House, own: Document) -> None:
    link, study = linked(house, own), Study(house.store, now=house.clock())
    elsas_page.goto(path(own))
    expect(elsas_page.get_by_text("Nobody has read it yet").first).to_be_visible()
    reader = Reader(study, (link.share, own.version))
    reader.reads(1, 5)
    reader.reads(2, 40)
    expect(elsas_page.locator(".chip", has_text="Reading")).to_be_visible()
    expect(elsas_page.locator(".strip li.at b")).to_have_text("40 s")
    reader.leaves()
    expect(elsas_page.locator(".chip", has_text="Reading")).to_have_count(0)


def test_it_says_by_itself_when_it_can_be_shown(elsas_page: Page, house: House) -> None:
    document = house.documents.doors().add("Later.pdf", [files.pdf(7)], "test")
    elsas_page.goto(path(document))
    expect(elsas_page.locator(".head p")).to_contain_text("7 pages")
    expect(elsas_page.locator(".strip li")).to_have_count(7)


def test_a_reader_is_chosen_by_their_name(elsas_page: Page, read: Document) -> None:
    elsas_page.goto(path(read))
    elsas_page.get_by_role("link", name="Alan Bradley", exact=True).click()
    expect(elsas_page.get_by_role("img", name=re.compile("Alan Bradley’s path"))).to_be_visible()


def test_nobody_stumbles_over_it(elsas_page: Page, read: Document) -> None:
    for look in in_every_look(elsas_page, path(read, "?own=1")):
        elsas_page.get_by_text("Make a link").click()
        elsas_page.get_by_text("The same in figures").first.click()
        assert obstacles(elsas_page) == [], look


def test_it_does_not_scroll_sideways(elsas_page: Page, read: Document) -> None:
    page = shown(elsas_page, path(read), NARROWEST, "light")
    assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST
