"""`POST /v1/prepare` with `track.documents`: what the engine gets back, of files that are really looked into."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest

from tests.attachments.samples import pdf, picture, written
from tests.web.house import TRACKING_URL
from tests.web.test_prepare import html, prepare, sent

pytestmark = pytest.mark.slow

OFFER = written(pdf("Offer", "Prices", "Terms"))


def mail(*files: tuple[str, bytes]) -> bytes:
    made = EmailMessage(SMTP)
    made["From"], made["To"] = "Sam Bradley <rep@example.com>", "flynn@flynnsarcade.com"
    made["Message-ID"] = "<a1@mail.example.com>"
    made.set_content("Here it is.\n")
    made.add_alternative("<html><body><p>Here it is.</p></body></html>\n", subtype="html")
    for name, content in files:
        made.add_attachment(content, "application", "octet-stream", filename=name)
    return made.as_bytes()


def test_its_files_become_documents_and_links_by_what_is_in_them(api) -> None:
    raw = mail(("Offer.pdf", OFFER), ("plan", picture("PNG")), ("cut.pdf", OFFER[:200]), ("a.csv", b"a,b"))
    answer = prepare(api, raw, track={"documents": True})
    assert answer.status == 200
    offer, plan = answer.json["documents"]
    assert (offer["name"], offer["kind"], offer["pages"]) == ("Offer.pdf", "pdf", 3)
    assert (plan["name"], plan["kind"], plan["pages"]) == ("plan", "image", 1)
    assert offer["url"].startswith(f"{TRACKING_URL}/d/")
    assert html(answer).count(offer["url"]) == html(answer).count(plan["url"]) == 2
    assert [part.get_filename() for part in sent(answer).iter_attachments()] == ["cut.pdf", "a.csv"]
    assert len([note for note in answer.json["notes"] if "stays attached" in note]) == 2
    (link,) = api.get(f"/v1/documents/{offer['id']}/links").json["items"]
    assert (link["id"], link["url"], link["contact"]) == (offer["link_id"], offer["url"], "flynn@flynnsarcade.com")
    assert prepare(api, raw, track={"documents": True}).json == answer.json


def test_a_campaign_may_ask_for_it(api) -> None:
    api.put("/v1/campaigns/spring", {"track": {"documents": True}})
    assert [each["name"] for each in prepare(api, mail(("Offer.pdf", OFFER))).json["documents"]] == ["Offer.pdf"]
