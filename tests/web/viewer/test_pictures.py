"""Pages as images, and their text."""

import gzip
import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from daemon.core.documents import Document
from tests.servers.patience import wait_until
from tests.web.house import House
from tests.web.viewer.papers import Sheet, pdf
from tests.web.viewer.reading_room import Linked, kept, linked, looked_into

pytestmark = pytest.mark.slow


def named(document: Document) -> str:
    return f"?v={document.version.hash.hex()[:12]}"


@pytest.mark.parametrize("below", ["/pages/1.webp", "/pages/3.webp", "/thumbs/2.webp"])
def test_a_page_is_a_picture(link: Linked, below: str) -> None:
    seen = link.get(below)
    assert (seen.status, seen.headers["content-type"]) == (200, "image/webp")
    assert (seen.body[:4], seen.body[8:12]) == (b"RIFF", b"WEBP")
    assert seen.headers["content-length"] == str(len(seen.body))


def test_a_small_page_is_smaller_than_a_large_one(link: Linked) -> None:
    assert len(link.get("/thumbs/1.webp").body) < len(link.get("/pages/1.webp").body)


def test_a_page_has_its_text(link: Linked) -> None:
    seen = link.get("/text/2.json")
    assert seen.headers["content-type"] == "application/json"
    words = json.loads(seen.body)["words"]
    assert [word[4] for word in words if word != "\n"] == ["Floor", "plan"]


def test_text_comes_packed_to_whoever_can_unpack_it(link: Linked) -> None:
    packed, plain = link.get("/text/1.json", Accept_Encoding="gzip, br"), link.get("/text/1.json")
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert gzip.decompress(packed.body) == plain.body


@pytest.mark.parametrize("below", ["/pages/4.webp", "/thumbs/4.webp", "/text/999999.json"])
def test_there_is_no_page_after_the_last(link: Linked, below: str) -> None:
    answer = link.get(below)
    assert (answer.status, answer.body) == (404, b"")


def test_a_page_that_is_named_by_its_file_is_kept_for_good(proposal: Document, link: Linked) -> None:
    assert (
        link.get(f"/pages/1.webp{named(proposal)}").headers["cache-control"] == "private, max-age=31536000, immutable"
    )
    assert link.get("/pages/1.webp").headers["cache-control"] == "private, no-cache"


def test_who_has_a_page_already_is_not_sent_it_again(link: Linked) -> None:
    tag = link.get("/pages/1.webp").headers["etag"]
    again = link.get("/pages/1.webp", If_None_Match=tag)
    assert (again.status, again.body, again.headers["etag"]) == (304, b"", tag)


def test_whoever_may_not_see_a_page_any_more_is_not_told_that_they_have_it(house: House, proposal: Document) -> None:
    link = linked(house, proposal)
    tag = link.get("/pages/1.webp").headers["etag"]
    link.revoke()
    assert link.get("/pages/1.webp", If_None_Match=tag).status == 410


def test_no_other_site_may_embed_a_page(link: Linked) -> None:
    told = link.get("/pages/1.webp").headers
    assert told["cross-origin-resource-policy"] == "same-origin"
    assert told["x-content-type-options"] == "nosniff"
    assert told["x-robots-tag"] == "noindex"


def test_many_who_ask_for_the_same_page_all_get_it(link: Linked) -> None:
    with ThreadPoolExecutor(8) as readers:
        seen = list(readers.map(lambda _: link.get("/pages/3.webp"), range(32)))
    assert {each.status for each in seen} == {200}
    assert len({each.body for each in seen}) == 1


def test_pages_of_a_file_that_was_replaced_are_gone_and_its_link_shows_the_new_one(house: House) -> None:
    before = kept(house, "Offer.pdf", pdf(Sheet("Old price")))
    link = linked(house, before)
    assert link.get(f"/pages/1.webp{named(before)}").status == 200
    house.documents.doors().replace(before.id, "Offer.pdf", [pdf(Sheet("New price"), Sheet("Terms"))])
    after = looked_into(house, before.id)
    assert link.get(f"/pages/1.webp{named(before)}").status == 410
    assert link.get(f"/pages/2.webp{named(after)}").status == 200
    assert link.get().text.count('data-page="') == 2


def test_a_file_goes_on_being_shown_while_nobody_can_show_the_one_that_is_to_replace_it(house: House) -> None:
    before = kept(house, "Terms.pdf", pdf(Sheet("Terms of today")))
    link = linked(house, before)
    house.documents.doors().replace(before.id, "Terms.exe", [b"MZ" + bytes(100)])
    looked_into(house, before.id)
    assert link.get().status == 200
    assert link.get(f"/pages/1.webp{named(before)}").status == 200


def test_a_page_asked_for_without_a_script_is_noted(link: Linked) -> None:
    view = link.get().view
    link.get(f"/pages/2.webp?view={view}")
    wait_until(lambda: [row["actor"] for row in link.rows("views")] == ["human"], "the page is noted")


def test_a_page_asked_for_by_its_head_or_with_anothers_viewing_is_not(
    house: House, proposal: Document, link: Linked
) -> None:
    other = linked(house, proposal)
    mine, theirs, last = link.get().view, other.get().view, link.get().view
    assert link.head(f"/pages/2.webp?view={mine}").status == 200
    assert link.get(f"/pages/2.webp?view={theirs}").status == 200
    link.get(f"/pages/2.webp?view={last}")
    wait_until(lambda: link.rows("views")[-1]["actor"], "the last one is noted")
    assert [row["actor"] for row in (link.rows("views")[0], *other.rows("views"))] == [None, None]


@pytest.mark.parametrize("query", ["?v=", "?view=nothing", "?" + "&".join(["a=1"] * 50), "?v=%ff&v=%00"])
def test_odd_queries_do_no_harm(link: Linked, query: str) -> None:
    assert link.get(f"/pages/1.webp{query}").status in (200, 410)
