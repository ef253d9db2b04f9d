"""Links that ask for a password, or for who is reading."""

from urllib.parse import urlencode

import pytest

from daemon.core.documents import Document
from daemon.flows.shares import password_hash
from tests.web.house import House
from tests.web.viewer.reading_room import KEVIN, Linked, Seen, linked

pytestmark = pytest.mark.slow

PASSWORD = "Tron 1982 é"


@pytest.fixture
def locked(house: House, proposal: Document) -> Linked:
    return linked(house, proposal, password_hash=password_hash(PASSWORD))


@pytest.fixture
def asking(house: House, proposal: Document) -> Linked:
    return linked(house, proposal, contact=None, asks_email=True)


def cookie(answer: Seen) -> str:
    return answer.headers["set-cookie"].partition(";")[0]


def test_before_a_gate_nothing_of_the_document_is_told(locked: Linked) -> None:
    gate = locked.get()
    assert gate.status == 200
    assert 'name="password"' in gate.text
    assert 'name="email"' not in gate.text
    assert "Proposal" not in gate.text
    assert locked.rows("views") == []


@pytest.mark.parametrize("below", ["/pages/1.webp", "/thumbs/1.webp", "/text/1.json"])
def test_behind_a_closed_gate_there_is_no_page(locked: Linked, below: str) -> None:
    answer = locked.get(below)
    assert (answer.status, answer.body) == (403, b"")


@pytest.mark.parametrize("below", ["/download", "/to/1/0"])
def test_whoever_wants_in_by_another_way_is_led_to_the_gate(locked: Linked, below: str) -> None:
    answer = locked.get(below)
    assert (answer.status, answer.headers["location"]) == (303, locked.path)


def test_the_password_opens_this_link_and_no_other(house: House, proposal: Document, locked: Linked) -> None:
    opened = locked.unlock(password=PASSWORD)
    assert (opened.status, opened.headers["location"]) == (303, locked.path)
    attributes = {each.strip() for each in opened.headers["set-cookie"].split(";")[1:]}
    assert attributes == {f"Path={locked.path}", "Max-Age=604800", "HttpOnly", "SameSite=Lax", "Secure"}
    assert locked.get(Cookie=cookie(opened)).text.count('data-page="') == 3
    assert locked.get("/pages/1.webp", Cookie=cookie(opened)).status == 200
    other = linked(house, proposal, password_hash=password_hash(PASSWORD))
    assert other.get("/pages/1.webp", Cookie=cookie(opened)).status == 403


@pytest.mark.parametrize("wrong", ["", "tron 1982 é", PASSWORD + " ", "x" * 3000])
def test_a_wrong_password_opens_nothing_and_says_so(locked: Linked, wrong: str) -> None:
    answer = locked.unlock(password=wrong)
    assert answer.status == 403
    assert "That is not the password" in answer.text
    assert "set-cookie" not in answer.headers


def test_too_many_tries_are_refused_though_the_next_were_right(locked: Linked) -> None:
    answers = [locked.unlock(password=f"guess {at}").status for at in range(12)]
    assert answers[:8] == [403] * 8
    assert set(answers[8:]) == {429}
    late = locked.unlock(password=PASSWORD)
    assert (late.status, late.headers["retry-after"]) == (429, "60")
    assert "Too many tries" in late.text


def test_who_reads_an_open_link_is_whoever_they_say(asking: Linked) -> None:
    opened = asking.unlock(email=f" {KEVIN.upper()} ")
    assert opened.status == 303
    asking.get(Cookie=cookie(opened))
    (view,) = asking.rows("views")
    assert view["contact_id"] is not None


@pytest.mark.parametrize("wrong", ["", "kevin", "kevin@", "kevin@flynn example", "a@b\r\nSet-Cookie: x=y", "@" * 300])
def test_what_is_no_address_opens_nothing_and_is_shown_again(asking: Linked, wrong: str) -> None:
    answer = asking.unlock(email=wrong)
    assert answer.status == 403
    assert "That is not an e-mail address" in answer.text


def test_what_was_typed_comes_back_as_text_and_nothing_else(asking: Linked) -> None:
    assert "<script>" not in asking.unlock(email='"><script>alert(1)</script>').text


def test_a_gate_that_is_open_leads_to_the_document(link: Linked) -> None:
    answer = link.unlock(password="anything")
    assert (answer.status, answer.headers["location"]) == (303, link.path)


@pytest.mark.parametrize(
    ("body", "status"), [(b"x" * 5000, 413), (b"&".join([b"a=1"] * 20), 400), (b"\xff\xfe=1", 400)]
)
def test_what_no_form_of_ours_sends_is_refused(locked: Linked, body: bytes, status: int) -> None:
    assert locked.post("/unlock", body).status == status


def test_nobody_opens_a_link_that_is_closed(locked: Linked) -> None:
    opened = locked.unlock(password=PASSWORD)
    locked.revoke()
    assert locked.unlock(password=PASSWORD).status == 410
    assert locked.get("/pages/1.webp", Cookie=cookie(opened)).status == 410


def test_a_forged_pass_opens_nothing(locked: Linked) -> None:
    for value in ("", "A" * 80, "%ff", cookie(locked.unlock(password=PASSWORD)).partition("=")[2][:-2] + "AA"):
        assert locked.get("/pages/1.webp", Cookie=f"hk_reader={value}").status == 403


def test_a_gate_is_only_posted_to(locked: Linked) -> None:
    answer = locked.get(f"/unlock?{urlencode({'password': PASSWORD})}")
    assert (answer.status, answer.headers["allow"]) == (405, "POST")
