"""Over the API: documents come in, are looked into, get another file, and go."""

from pathlib import Path

import pytest

from daemon.flows.keys import KeyScope
from tests.web.client import Api
from tests.web.files import NONE, form, looked_into, parts, pdf, pieces, ready, send
from tests.web.house import LARGEST

pytestmark = pytest.mark.slow

NAMED = {"Idempotency-Key": "1f0c"}


def files(house) -> list[Path]:
    """The documents' files as they were sent."""
    return list(house.documents.library.original(b"\0" * 32).parents[2].glob("??/*/original"))


def test_a_document_is_converted_and_then_ready(api):
    sent = send(api, pdf(3, "An offer"), "../An offer\u202e.pdf")
    assert (sent.status, sent.json["state"], sent.json["name"]) == (202, "converting", "An offer.pdf")
    found = looked_into(api, sent.json["id"])
    assert (found["state"], found["kind"], found["pages"], found["title"]) == ("ready", "pdf", 3, "An offer")
    assert (found["reason"], found["approximate"]) == (None, False)
    assert found["created_by"] == "the API key “test”"


def test_what_cannot_be_shown_is_refused_with_a_sentence(api):
    found = looked_into(api, send(api, b"<html>I am a document</html>", "offer.doc").json["id"])
    assert (found["state"], found["kind"], found["pages"]) == ("refused", None, None)
    assert found["reason"].endswith(".")


def test_bytes_that_were_sent_before_are_kept_once_and_ready_at_once(api, house):
    first = ready(api, pdf(2))
    second = send(api, pdf(2), "again.pdf").json
    assert (second["state"], second["pages"], second["name"]) == ("ready", 2, "again.pdf")
    assert len(files(house)) == 1
    listed = api.get("/v1/documents", sha256=second["sha256"]).json["items"]
    assert [each["id"] for each in listed] == [second["id"], first]


def test_whether_a_file_was_sent_before_can_be_asked(api):
    assert api.get("/v1/documents", sha256="0" * 64).json == {"items": [], "next": None}
    assert api.get("/v1/documents", sha256="offer.pdf").wrong_fields == {"sha256"}


def test_documents_are_listed_in_pages_with_their_links(api):
    ids = [send(api, content).json["id"] for content in (NONE, NONE, pdf())]
    assert api.post(f"/v1/documents/{ids[2]}/links", {}).status == 201
    page = api.get("/v1/documents", limit=2).json
    assert [(each["id"], each["links"], each["opened"]) for each in page["items"]] == [(ids[2], 1, 0), (ids[1], 0, 0)]
    rest = api.get("/v1/documents", after=page["next"]).json
    assert ([each["id"] for each in rest["items"]], rest["next"]) == ([ids[0]], None)
    assert api.get("/v1/documents", after="x").problem == "cursor-gone"


def test_the_same_named_write_is_made_once_whatever_the_form_around_the_file(api):
    first = send(api, NONE, headers=NAMED)
    body, headers = form(NONE, boundary="another")
    again = api.post("/v1/documents", body, headers | NAMED)
    assert (again.status, again.text, again.headers["idempotent-replayed"]) == (202, first.text, "true")
    assert len(api.get("/v1/documents").json["items"]) == 1
    assert send(api, NONE + NONE, headers=NAMED).problem == "idempotency-key-reused"


def test_another_file_goes_behind_the_same_links(api):
    document = ready(api, pdf(2, "First"))
    link = api.post(f"/v1/documents/{document}/links", {}).json
    body, headers = form(pdf(5, "Second"), "second.pdf")
    replaced = api.put(f"/v1/documents/{document}/file", body, headers)
    assert (replaced.status, replaced.json["id"], replaced.json["name"]) == (202, document, "second.pdf")
    found = looked_into(api, document)
    assert (found["title"], found["pages"]) == ("Second", 5)
    assert api.get(f"/v1/documents/{document}/links").json["items"] == [link]


def test_the_file_before_stays_where_the_new_one_is_refused(api, house):
    document = ready(api, pdf(2))
    body, headers = form(NONE, "second.pdf")
    assert api.put(f"/v1/documents/{document}/file", body, headers).status == 202
    assert looked_into(api, document)["state"] == "refused"
    shown = house.store.reads.shown_version(house.store.reads.document(document).number)
    assert shown.pages == 2
    assert api.post(f"/v1/documents/{document}/links", {}).status == 201


def test_a_document_goes_with_its_links_and_with_files_that_no_other_has(api, house):
    gone, other = ready(api, pdf(2)), ready(api, pdf(3))
    body, headers = form(pdf(3))
    api.put(f"/v1/documents/{gone}/file", body, headers)
    api.post(f"/v1/documents/{gone}/links", {})
    assert len(files(house)) == 2
    assert api.delete(f"/v1/documents/{gone}").status == 204
    assert api.get(f"/v1/documents/{gone}").problem == "unknown-document"
    assert [each["id"] for each in api.get("/v1/documents").json["items"]] == [other]
    assert len(files(house)) == 1


def test_of_a_document_that_is_not_there_nothing_is_kept(api, house):
    body, headers = form(pdf())
    assert api.put("/v1/documents/doc_none/file", body, headers).problem == "unknown-document"
    assert api.delete("/v1/documents/doc_none").problem == "unknown-document"
    assert api.get("/v1/documents/doc_none/links").problem == "unknown-document"
    assert api.post("/v1/documents/doc_none/links", {}).problem == "unknown-document"
    assert files(house) == []


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "chunked"])
@pytest.mark.parametrize("excess", [1, 10 * LARGEST])
def test_a_file_that_is_too_large_is_refused_and_nothing_of_it_stays(api, house, declared, excess):
    body, headers = form(b"\0" * (LARGEST + excess))
    answer = api.post("/v1/documents", body if declared else pieces(body), headers)
    assert (answer.status, answer.problem) == (413, "too-large")
    assert "at most 3" in answer.json["detail"]
    assert files(house) == []


def test_the_largest_file_that_is_allowed_is_taken(api):
    body, headers = form(b"\0" * LARGEST)
    assert api.post("/v1/documents", pieces(body), headers).json["size"] == LARGEST


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (b"%PDF-1.7", {"Content-Type": "application/pdf"}),
        (b'{"file": "offer.pdf"}', {"Content-Type": "application/json"}),
        (b"--x--", {"Content-Type": "multipart/form-data"}),
        (b"", {"Content-Type": ""}),
    ],
    ids=["the-file-itself", "json", "no-boundary", "nothing"],
)
def test_what_is_no_form_is_refused_with_what_to_do(api, body, headers):
    answer = api.post("/v1/documents", body, headers)
    assert (answer.status, answer.problem) == (415, "not-a-form")
    assert "multipart/form-data" in answer.json["detail"]


@pytest.mark.parametrize(
    "given",
    [
        [],
        [('form-data; name="document"; filename="a.pdf"', b"%PDF")],
        [('form-data; name="file"; filename="a.pdf"', b"%PDF"), ('form-data; name="file"; filename="b.pdf"', b"%PDF")],
        [('form-data; name="file"; filename="a.pdf"', b"%PDF"), ('form-data; name="title"', b"An offer")],
    ],
    ids=["empty", "another-name", "two-files", "something-beside-it"],
)
def test_a_form_has_one_file_and_nothing_else(api, given, house):
    body, headers = parts(*given)
    assert api.post("/v1/documents", body, headers).wrong_fields == {"file"}
    assert files(house) == []


@pytest.mark.parametrize("body", [form(pdf())[0][:-12], b"no form at all", b"------harken\r\nA: b"])
def test_a_form_that_breaks_off_or_is_none_is_refused(api, house, body):
    answer = api.post("/v1/documents", body, form(b"")[1])
    assert (answer.status, answer.problem) == (400, "not-a-form")
    assert files(house) == []


def test_a_strangers_file_is_not_taken(house):
    body, headers = form(pdf())
    stranger = Api(house.server.port, "hk_stranger")
    assert stranger.post("/v1/documents", body, headers).status == 401
    assert files(house) == []


def test_looking_and_sending_need_their_scopes(house):
    reader, stranger = house.api(KeyScope.DOCUMENTS_READ), house.api(KeyScope.SENDS_WRITE)
    assert reader.get("/v1/documents").status == 200
    assert stranger.get("/v1/documents").status == 403
    assert send(reader, pdf()).status == 403
    assert reader.post("/v1/documents/doc_none/links", {}).status == 403
    assert files(house) == []


def test_documents_are_counted_by_state(api):
    ready(api, pdf())
    looked_into(api, send(api, NONE).json["id"])
    told = api.get("/metrics").text
    assert 'harken_documents{state="ready"} 1.0' in told
    assert 'harken_documents{state="refused"} 1.0' in told
