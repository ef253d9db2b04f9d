"""The file itself, for whom its link allows it."""

from email.message import EmailMessage
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as some
from PIL import Image

from daemon.core.documents import Document
from daemon.web.viewer.downloading import disposition
from tests.web.house import House
from tests.web.viewer.papers import Sheet, pdf
from tests.web.viewer.reading_room import PROPOSAL, Linked, kept, linked


def png() -> bytes:
    made = BytesIO()
    Image.new("RGB", (40, 30), "white").save(made, "PNG")
    return made.getvalue()


@pytest.mark.slow
def test_the_file_comes_as_it_was_under_its_name_to_be_kept(link: Linked) -> None:
    file = link.get("/download")
    assert (file.status, file.body) == (200, PROPOSAL)
    assert file.headers["content-type"] == "application/pdf"
    assert file.headers["content-disposition"].startswith('attachment; filename="Proposal.pdf"')
    assert file.headers["x-content-type-options"] == "nosniff"
    assert "no-store" in file.headers["cache-control"]
    assert "sandbox" in file.headers["content-security-policy"]


@pytest.mark.slow
def test_where_the_link_does_not_allow_it_there_is_nothing_to_download(house: House, proposal: Document) -> None:
    link = linked(house, proposal, can_download=False)
    assert link.get("/download").status == 404
    assert "/download" not in link.get().text


@pytest.mark.slow
def test_a_download_is_noted_in_the_visit_it_belongs_to(link: Linked) -> None:
    link.get(f"/download?view={link.get().view}")
    assert [row["downloads"] for row in link.rows("visits")] == [1]


@pytest.mark.slow
def test_a_download_by_its_address_alone_is_noted_too(link: Linked) -> None:
    link.get("/download")
    assert [row["downloads"] for row in link.rows("visits")] == [1]


@pytest.mark.slow
def test_who_asks_for_the_head_alone_downloads_nothing(link: Linked) -> None:
    answer = link.head("/download")
    assert (answer.status, answer.body) == (200, b"")
    assert answer.headers["content-length"] == str(len(PROPOSAL))
    assert (link.rows("views"), link.rows("visits")) == ([], [])


@pytest.mark.slow
def test_a_piece_of_a_file_is_not_handed_out(link: Linked) -> None:
    whole = link.get("/download", Range="bytes=0-9")
    assert (whole.status, len(whole.body)) == (200, len(PROPOSAL))
    assert whole.headers["accept-ranges"] == "none"


@pytest.mark.slow
def test_a_file_that_is_lost_is_our_trouble_and_no_download(house: House) -> None:
    document = kept(house, "Lost.pdf", pdf(Sheet("Lost")))
    link = linked(house, document)
    house.documents.library.original(document.version.hash).unlink()
    assert link.get("/download").status == 503
    assert link.rows("visits") == []


@pytest.mark.slow
def test_a_picture_has_its_own_type(house: House) -> None:
    assert linked(house, kept(house, "Plan.pdf", png())).get("/download").headers["content-type"] == "image/png"


@pytest.mark.slow
def test_the_newest_file_is_the_one_that_is_shown(house: House) -> None:
    document = kept(house, "Offer.pdf", pdf(Sheet("Offer")))
    house.documents.doors().replace(document.id, "Offer.exe", [b"MZ" + bytes(100)])
    assert linked(house, document).get("/download").body == pdf(Sheet("Offer"))


@given(some.text(some.characters(blacklist_categories=("Cs", "Cc")), min_size=1, max_size=150))
def test_a_name_reaches_the_browser_whatever_is_in_it(name: str) -> None:
    header = disposition(name)
    assert header.isascii()
    assert header.isprintable()
    message = EmailMessage()
    message["Content-Disposition"] = header
    assert message.get_content_disposition() == "attachment"


@pytest.mark.parametrize(
    ("name", "header"),
    [
        ("Plan.pdf", "attachment; filename=\"Plan.pdf\"; filename*=UTF-8''Plan.pdf"),
        ('a"b\\c%d.pdf', "attachment; filename=\"a_b_c_d.pdf\"; filename*=UTF-8''a%22b%5Cc%25d.pdf"),
        ("Räkning €.pdf", "attachment; filename=\"R_kning _.pdf\"; filename*=UTF-8''R%C3%A4kning%20%E2%82%AC.pdf"),
    ],
)
def test_a_name_is_said_for_old_browsers_and_for_all_others(name: str, header: str) -> None:
    assert disposition(name) == header
