"""What an open viewer tells of its reading."""

import json
import socket
from typing import Any

import pytest

from daemon.core import device_cookie
from daemon.core.document_links import Viewing, sealed_viewing
from daemon.core.documents import Document
from daemon.core.tokens import Key, Keyring
from daemon.flows.people import invite
from daemon.storage.records import Role
from tests.web.client import PATIENCE
from tests.web.house import KEYRING, House
from tests.web.viewer.reading_room import ELSA, Linked, Seen, linked

pytestmark = pytest.mark.slow


def beat(link: Linked, view: str, **said: Any) -> Seen:
    told = {"view": view, "seq": 1, "page": 1, "totals": {"1": 1200}, "end": False, **said}
    return link.post("/beacon", json.dumps(told).encode(), Content_Type="text/plain")


def test_a_beat_is_taken_and_answered_with_nothing(link: Linked) -> None:
    taken = beat(link, link.get().view)
    assert (taken.status, taken.body) == (204, b"")
    (view,) = link.rows("views")
    assert (view["page"], view["last_sequence"]) == (1, 1)


def test_a_viewing_of_another_link_is_none_of_this_one(house: House, proposal: Document, link: Linked) -> None:
    other = linked(house, proposal)
    assert beat(link, other.get().view).status == 404
    assert [row["last_sequence"] for row in other.rows("views")] == [None]


def test_a_viewing_that_we_did_not_seal_is_none(house: House, link: Linked) -> None:
    stranger = Keyring((Key(1, b"s" * 32),))
    forged = sealed_viewing(stranger, Viewing(b"v" * 16, link.share.number, 1, house.clock()))
    for view in (forged, "", "nothing", link.get().view[:-1]):
        assert beat(link, view).status == 404


def test_a_viewing_that_was_never_kept_tells_of_nobody(house: House, link: Linked) -> None:
    unknown = sealed_viewing(KEYRING, Viewing(b"u" * 16, link.share.number, 1, house.clock()))
    assert beat(link, unknown).status == 204
    assert link.rows("views") == []


def test_more_than_a_viewer_tells_is_refused_and_the_others_are_heard(link: Linked) -> None:
    loud, calm = link.get().view, link.get().view
    answers = [beat(link, loud, seq=at).status for at in range(40)]
    assert answers[:20] == [204] * 20
    assert 429 in answers
    assert beat(link, calm).status == 204


@pytest.mark.parametrize(("body", "status"), [(b"{}", 400), (b"[" * 10_000, 400), (b" " * 20_000, 413), (b"", 400)])
def test_what_is_no_beat_is_refused(link: Linked, body: bytes, status: int) -> None:
    assert link.post("/beacon", body).status == status


def test_a_body_without_an_end_is_not_waited_for_beyond_what_is_taken(house: House, link: Linked) -> None:
    assert house.server is not None
    with socket.create_connection(("127.0.0.1", house.server.port), timeout=PATIENCE) as connection:
        connection.sendall(
            f"POST {link.path}/beacon HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n".encode()
        )
        connection.sendall(b"4400\r\n" + bytes(0x4400) + b"\r\n")  # one piece, and never a last one
        assert connection.recv(1000).startswith(b"HTTP/1.1 413 ")


def test_a_closed_link_hears_nothing(link: Linked) -> None:
    view = link.get().view
    link.revoke()
    assert beat(link, view).status == 410


def test_a_beacon_is_not_asked(link: Linked) -> None:
    answer = link.get("/beacon")
    assert (answer.status, answer.headers["allow"]) == (405, "POST")


def test_whoever_reads_in_a_browser_of_ours_reads_as_one_of_us(house: House, link: Linked) -> None:
    device = b"d" * 16
    user = invite(house.store, ELSA, Role.REP, house.clock()).user
    with house.store.transaction() as tx:
        tx.add_device(device, user.id, "Firefox", house.clock())
    page = link.get(Cookie=f"theme=dark; {device_cookie.NAME}={device_cookie.sealed(KEYRING, device)}")
    beat(link, page.view)
    assert [row["actor"] for row in link.rows("views")] == ["self"]


def test_whoever_forges_such_a_browser_does_not(link: Linked) -> None:
    beat(link, link.get(Cookie=f"{device_cookie.NAME}={'A' * 60}").view)
    assert [row["actor"] for row in link.rows("views")] == ["human"]
