"""The documents page: what it lists, and how files get there; in a real browser where that matters."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from daemon.core.documents import Document
from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.web import files
from tests.web.house import LARGEST, House, open_house
from tests.web.pages.read import play_read
from tests.web.pages.test_looks import NARROWEST, Light, light, shown, width
from tests.web.pages.visitor import Seen, Visitor, signed_in
from tests.web.viewer.reading_room import kept, looked_into

pytestmark = pytest.mark.slow

__all__ = ["light", "width"]  # fixtures

MAJA = "maja.berg@halyard.example"
DROP = """([name, text]) => {
  const data = new DataTransfer();
  data.items.add(new File([text], name));
  data.items.add(new File(["<html>"], "page.doc"));
  document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: data }));
}"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """For a whole module: documents stay in it."""
    with open_house(f"sqlite:///{tmp_path_factory.mktemp('house') / 'harken.db'}") as opened:
        yield opened


@pytest.fixture(scope="module")
def offer(house: House) -> Document:
    document = kept(house, "Offer.pdf", files.pdf(12))
    play_read(house, document)
    return document


def upload(someone: Visitor, content: bytes, name: str, path: str = "/documents", **headers: str) -> Seen:
    """As its form sends it, or a script where it says so."""
    token = re.search(r'data-token="([^"]+)"', someone.get("/documents").text)
    assert token
    body, own = files.form(content, name)
    return someone.send(f"{path}?csrf={token[1]}", body, {**own, **headers})


def test_each_document_says_how_many_read_it(elsa: Visitor, offer: Document) -> None:
    row = elsa.get("/documents").text.split(f'id="{offer.id}"')[1].split("</li>")[0]
    told = " ".join(re.sub(r"<[^>]+>", " ", row).split())
    assert re.search(r"Offer\.pdf 12 pages, since .* Readers 6 Visits 8 Last read", told), told


def test_a_file_is_sent_by_the_plain_form(house: House) -> None:
    maja = signed_in(house, MAJA, Role.REP)
    document = looked_into(house, upload(maja, files.pdf(2), "Plain.pdf").location.rpartition("/")[2])
    assert (document.name, document.version.pages, document.by) == ("Plain.pdf", 2, MAJA)


def test_a_file_without_the_pages_token_or_from_another_site_is_not_taken(house: House, elsa: Visitor) -> None:
    body, headers = files.form(files.NONE)
    assert elsa.send("/documents", body, headers).status == 403
    assert elsa.send("/documents?csrf=x.y", body, headers).status == 403
    assert upload(elsa, files.NONE, "x", Origin="https://evil.example").status == 403


def test_a_file_that_is_too_large_is_not_taken(elsa: Visitor) -> None:
    answer = upload(elsa, b"x" * (LARGEST + 1), "Large.pdf", Accept="application/json")
    assert (answer.status, "at most 3 MB" in answer.text) == (413, True)


def test_a_refused_file_says_why_in_the_list(house: House, elsa: Visitor) -> None:
    refused = kept(house, "page.doc", b"<html>I am a page</html>")
    row = elsa.get("/documents").text.split(f'id="{refused.id}"')[1].split("</li>")[0]
    assert refused.version.reason
    assert refused.version.reason in row


def test_files_that_are_dropped_are_sent_and_say_when_they_can_be_shown(elsas_page: Page, house: House) -> None:
    elsas_page.goto("/documents")
    elsas_page.evaluate(DROP, ["Dropped.pdf", files.pdf(1).decode("latin-1")])
    dropped = elsas_page.get_by_role("listitem").filter(has_text="Dropped.pdf")
    expect(dropped.get_by_text("1 page")).to_be_visible()
    expect(elsas_page.get_by_text("This is a web page").first).to_be_visible()
    expect(elsas_page.locator("#sending li")).to_have_count(0)


def test_several_files_are_chosen_and_one_that_is_too_large_says_so_under_its_name(
    elsas_page: Page, tmp_path: Path
) -> None:
    (tmp_path / "Small.pdf").write_bytes(files.pdf(3))
    (tmp_path / "Huge.pdf").write_bytes(b"%PDF-1.7" + b"x" * LARGEST)
    elsas_page.goto("/documents")
    elsas_page.locator("#file").set_input_files([tmp_path / "Huge.pdf", tmp_path / "Small.pdf"])
    expect(elsas_page.get_by_role("link", name="Small.pdf")).to_be_visible()
    expect(elsas_page.locator("#sending li", has_text="Huge.pdf")).to_contain_text("larger than 3 MB")


def test_nobody_stumbles_over_the_list(elsas_page: Page, offer: Document, width: int, light: Light) -> None:
    assert obstacles(shown(elsas_page, "/documents", width, light)) == []


def test_the_list_does_not_scroll_sideways(elsas_page: Page, offer: Document) -> None:
    page = shown(elsas_page, "/documents", NARROWEST, "light")
    assert page.evaluate("document.documentElement.scrollWidth") == NARROWEST


def test_only_who_uploaded_it_and_managers_remove_and_replace(house: House) -> None:
    maja = signed_in(house, MAJA, Role.REP)
    document = looked_into(house, upload(maja, files.pdf(1), "Mine.pdf").location.rpartition("/")[2])
    path = f"/documents/{document.id}"
    other = signed_in(house, "sam.reed@halyard.example", Role.REP)
    assert "Remove the document" not in other.get(path).text
    for deed in ("remove", "file"):
        assert upload(other, files.pdf(2), "x.pdf", f"{path}/{deed}").status == 403
    assert upload(maja, files.pdf(2), "Mine 2.pdf", f"{path}/file").location == f"{path}?told=replaced"
    assert looked_into(house, document.id).name == "Mine 2.pdf"
    manager = signed_in(house, "boss@halyard.example", Role.MANAGER)
    assert manager.post(f"{path}/remove", {"csrf": manager.get(path).csrf}).location == "/documents?told=removed"
    assert maja.get(path).status == 404


def test_who_is_not_signed_in_is_not_even_listened_to(house: House, stranger: Visitor) -> None:
    body, headers = files.form(files.pdf(1))
    assert stranger.send("/documents", body, headers).location.startswith("/login")
    assert stranger.get("/documents/doc_x/pages/1-thumb.webp").location.startswith("/login")
