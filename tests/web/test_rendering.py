"""Over the API: a template becomes a message, with links of ours by the tag."""

import pytest

from tests.web.capture.recipient import ask
from tests.web.unsubscribe.recipient import FLYNN

pytestmark = pytest.mark.slow

TEMPLATE = "Hi {{ contact.name }}: {% tracked_link url: page, track: true, url_params: true %}"
PAGE = "https://halyard.example/prices"


def test_a_message_is_rendered_and_its_link_leads_on(house, api):
    body = {
        "template": TEMPLATE,
        "data": {"page": PAGE},
        "contact": {"email": FLYNN, "name": "Kevin"},
        "channel": "sms",
    }
    answer = api.post("/v1/render", body)
    assert answer.status == 200
    (link,) = answer.json["links"]
    assert answer.json["text"] == f"Hi Kevin: {link['url']}"
    followed = ask(house, link["url"].removeprefix("https://track.example"))
    assert (followed.status, followed.headers["location"]) == (302, PAGE)
    assert api.get(f"/v1/links/{link['id']}/stats").status == 200


def test_what_is_wrong_is_named_with_its_line(api):
    answer = api.post("/v1/render", {"template": "Hi\n{{ name | shout }}"})
    assert (answer.status, answer.problem) == (422, "bad-template")
    assert answer.json["errors"] == [{"field": "template", "detail": "line 2: unknown filter 'shout'"}]


@pytest.mark.parametrize("body", [{}, {"template": "x" * 50_001}, {"template": "x", "format": "pdf"}])
def test_what_is_no_order_is_refused(api, body):
    assert api.post("/v1/render", body).problem == "invalid"
