"""A document's link, as its reader, a stranger or a mail scanner follows it: what is shown, and what instead."""

from datetime import timedelta

import pytest

from daemon.core.blocks import BlockKind, link_name
from daemon.core.document_links import document_token, opened_viewing
from daemon.core.documents import Document, DocumentState
from daemon.core.targets import LinkKind
from daemon.core.tokens import Key, Keyring
from tests.web.capture.recipient import token
from tests.web.house import KEYRING, House
from tests.web.viewer.papers import Sheet, pdf
from tests.web.viewer.reading_room import Linked, ask, kept, linked

pytestmark = pytest.mark.slow

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


def test_a_link_shows_the_document_under_the_senders_name(house: House, proposal: Document) -> None:
    seen = linked(house, proposal, sender_name="Elsa Lindqvist", note="Prices are on page 3.").get()
    assert seen.status == 200
    assert "Proposal.pdf" in seen.text
    assert "Elsa Lindqvist" in seen.text
    assert seen.text.count('data-page="') == 3
    assert '<a href="#page=3">page 3</a>' in seen.text
    assert "Harken" not in seen.text


def test_the_first_page_is_in_the_page_itself(link: Linked) -> None:
    assert 'src="data:image/webp;base64,' in link.get().text


def test_nobody_keeps_frames_or_lists_it_and_nothing_of_strangers_is_loaded(link: Linked) -> None:
    told = link.get().headers
    assert "no-store" in told["cache-control"]
    assert told["content-security-policy"] == POLICY
    assert told["x-frame-options"] == "DENY"
    assert told["referrer-policy"] == "no-referrer"
    assert told["x-robots-tag"] == "noindex"
    assert "set-cookie" not in told


def test_it_comes_packed_to_whoever_can_unpack_it(link: Linked) -> None:
    assert link.get(Accept_Encoding="gzip, br").headers["content-encoding"] == "gzip"
    assert "content-encoding" not in link.get().headers


def test_each_time_it_is_shown_a_view_of_this_link_begins(link: Linked) -> None:
    first, second = (opened_viewing(KEYRING, link.get().view) for _ in range(2))
    assert first is not None
    assert second is not None
    assert first.share == second.share == link.share.number
    assert first.view != second.view


def test_who_asks_for_the_head_alone_is_shown_nothing_so_nothing_begins(link: Linked) -> None:
    begun = len(link.rows("views"))
    answer = link.head()
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert len(link.rows("views")) == begun


@pytest.mark.parametrize(("wishes", "said"), [("sv-SE,en;q=0.5", "sv"), ("de", "de"), ("pl", "en"), ("", "en")])
def test_it_speaks_the_readers_language(link: Linked, wishes: str, said: str) -> None:
    seen = link.get(Accept_Language=wishes)
    assert seen.headers["content-language"] == said
    assert f'<html lang="{said}">' in seen.text


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS"])
def test_any_other_method_is_refused(link: Linked, method: str) -> None:
    answer = link.ask(method, "", None, {})
    assert (answer.status, answer.headers["allow"]) == (405, "GET, HEAD")


def stranger_keyring() -> Keyring:
    return Keyring((Key(1, b"s" * 32),))


@pytest.mark.parametrize(
    "path",
    [
        "/d/",
        "/d/nothing",
        f"/d/{document_token(stranger_keyring(), 1, None)}",
        f"/d/{token(LinkKind.OPEN)}",  # one of ours, of another kind
        f"/d/{token(LinkKind.DOCUMENT)}",  # of no share
    ],
)
def test_what_we_did_not_make_leads_nowhere(house: House, path: str) -> None:
    answer = ask(house, "GET", path)
    assert answer.status == 404
    assert "This link leads nowhere" in answer.text


@pytest.mark.parametrize(
    "below", ["/", "/pages/1.webp/../../x", "/pages/..%2f..%2foriginal", "/original", "/facts.json", "/pages/2.webp%00"]
)
def test_nothing_lies_beside_what_a_link_has(link: Linked, below: str) -> None:
    assert link.get(below).status == 404


def test_an_altered_link_leads_nowhere(house: House, link: Linked) -> None:
    altered = link.path[:-1] + ("A" if link.path[-1] != "A" else "B")
    assert ask(house, "GET", altered).status == 404
    assert ask(house, "GET", f"{altered}/pages/1.webp").status == 404


def test_a_revoked_link_shows_nothing_from_that_moment(link: Linked) -> None:
    assert link.get("/pages/1.webp").status == 200
    link.revoke()
    assert link.get("/pages/1.webp").status == 410
    gone = link.get()
    assert gone.status == 410
    assert "no longer available" in gone.text
    assert "Proposal" not in gone.text


def test_a_link_expires_to_the_moment(house: House, proposal: Document) -> None:
    link = linked(house, proposal, expires_at=house.clock() + timedelta(hours=1))
    assert link.get().status == 200
    house.clock.pass_by(timedelta(hours=1))
    assert link.get().status == 410
    assert link.get("/pages/1.webp").status == 410


def test_links_of_a_deleted_document_show_nothing(house: House) -> None:
    other = kept(house, "Other.pdf", pdf(Sheet("Other")))
    link = linked(house, other)
    assert link.get().status == 200
    house.documents.doors().remove(other.id)
    assert link.get().status == 410
    assert link.get("/pages/1.webp").status == 410


def test_a_blocked_link_shows_nothing_and_says_so(house: House, link: Linked) -> None:
    name = link_name(link.path.removeprefix("/d/")).hex()
    with house.store.transaction() as tx:
        tx.block(BlockKind.LINK, name, "phishing", "ops@example.com", house.clock())
    assert link.get().status == 410
    assert link.get("/pages/1.webp").status == 410
    assert link.post("/beacon", b"{}").status == 410


def test_a_document_that_nobody_has_looked_into_yet_is_waited_for(idle_house: House) -> None:
    with idle_house.store.transaction() as tx:
        new = tx.add_document("Later.pdf", "test", b"n" * 32, 100, idle_house.clock())
    later = linked(idle_house, new)
    waiting = later.get()
    assert waiting.status == 200
    assert waiting.headers["retry-after"] == "2"
    assert '<meta http-equiv="refresh" content="2">' in waiting.text
    assert later.get("/pages/1.webp").status == 503


def test_of_a_refused_file_its_reader_is_told_to_ask_for_another(house: House) -> None:
    refused = kept(house, "Program.exe", b"MZ" + bytes(100))
    assert refused.version.state is DocumentState.REFUSED
    link = linked(house, refused)
    seen = link.get(Accept_Language="de")
    assert seen.status == 404
    assert "mailto:elsa.lindqvist" in seen.text
    assert link.get("/pages/1.webp").status == 404


def test_on_the_host_of_links_documents_are_there(link: Linked) -> None:
    assert link.get(Host="track.example").status == 200


def test_what_readers_ask_for_and_get_is_counted(house: House, link: Linked) -> None:
    def counted(what: str, outcome: str) -> float:
        line = f'harken_viewer_answers_total{{outcome="{outcome}",what="{what}"}} '
        metrics = ask(house, "GET", "/metrics").text.splitlines()
        return sum(float(each.removeprefix(line)) for each in metrics if each.startswith(line))

    before = [counted("document", "given"), counted("page", "gone")]
    link.get()
    link.revoke()
    link.get("/pages/1.webp")
    assert [counted("document", "given"), counted("page", "gone")] == [before[0] + 1, before[1] + 1]
    assert counted("download", "given") == 0
