import pytest

from daemon.web.limits import LARGER, USUAL

pytestmark = pytest.mark.slow

SEND = {"message_id": "a@x", "mailbox": "rep@example.com", "campaign_id": "c", "contact": {"email": "a@b.example"}}


def test_an_address_where_nothing_is(closed_door):
    for path in ("/v1", "/v1/nothing", "/v1/sends/", "/docs", "/redoc"):
        answer = closed_door.get(path)
        assert (answer.status, answer.problem) == (404, "not-found"), path


def test_a_method_that_is_not_there(closed_door):
    answer = closed_door.delete("/v1/sends")
    assert (answer.status, answer.problem) == (405, "method-not-allowed")
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize(
    "body", [b"{", b"\xff\xfe", b'{"a": NaN}', b'{"a": 1e999}', b"[" * 100_000, b"1" * 5000, b'"\\ud800"', b"{}" * 2]
)
def test_what_is_no_json_is_refused(closed_door, body):
    answer = closed_door.post("/v1/sends", body)
    assert answer.status in {400, 422}
    assert answer.problem in {"not-json", "invalid", "bad-request"}


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b'"x"', b"7"])
def test_a_body_that_is_no_object_is_refused(closed_door, body):
    answer = closed_door.post("/v1/sends", body)
    assert answer.status == 422
    assert answer.wrong_fields == {"body"}


@pytest.mark.parametrize("media", ["text/plain", "application/x-www-form-urlencoded", "message/rfc822", ""])
def test_a_body_that_is_not_called_json_is_refused(closed_door, media):
    answer = closed_door.post("/v1/sends", SEND, {"Content-Type": media})
    assert (answer.status, answer.problem) == (415, "not-json")


def test_json_may_be_called_by_its_longer_names(api):
    assert api.post("/v1/sends", SEND, {"Content-Type": "application/json; charset=utf-8"}).status == 201


@pytest.mark.parametrize(("path", "limit"), [("/v1/webhooks", USUAL), ("/v1/sends", LARGER["/v1/sends"])])
def test_a_body_too_large_is_refused(closed_door, path, limit):
    answer = closed_door.post(path, headers={"Content-Length": str(limit + 1)})
    assert (answer.status, answer.problem) == (413, "too-large")


@pytest.mark.parametrize("excess", [1, 20 * USUAL])
def test_a_body_that_grows_too_large_is_refused_and_its_sender_lives_to_read_why(closed_door, excess):
    answer = closed_door.post("/v1/webhooks", (b" " * 100_000 for _ in range((USUAL + excess) // 100_000 + 1)))
    assert (answer.status, answer.problem) == (413, "too-large")


def test_who_declares_too_much_and_sends_it_lives_to_read_why(closed_door):
    answer = closed_door.post("/v1/webhooks", b" " * 20 * USUAL)
    assert (answer.status, answer.problem) == (413, "too-large")


def test_an_error_of_ours_tells_nothing(house, api):
    def broken(_address):
        raise RuntimeError("postgresql://user:password@host")

    mailbox = {"address": "rep@example.com", "host": "imap.example.com", "password": "x"}
    path = f"/v1/mailboxes/{api.post('/v1/mailboxes', mailbox).json['id']}/sync"
    house.on_sync = broken
    answer = api.post(path)
    assert (answer.status, answer.problem) == (500, "internal")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "postgresql" not in answer.text


def test_every_answer_is_careful(closed_door):
    for answer in (closed_door.get("/v1/events"), closed_door.get("/nothing"), closed_door.post("/v1/sends", {})):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        assert "access-control-allow-origin" not in answer.headers
