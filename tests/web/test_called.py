"""A link calls webhooks that are there: what nobody could check the signature of, is refused when the link is made."""

import pytest

HOOK = "https://engine.example.com/links"
CALLS = {"name": "Call", "actions": [{"do": "add_interest", "interest": "a"}, {"do": "call_webhook", "url": HOOK}]}
MADE = {"contact": "flynn@flynnsarcade.com", "actions": CALLS["actions"]}


@pytest.mark.parametrize(("path", "body"), [("/v1/library/links", CALLS), ("/v1/links", MADE)])
def test_a_link_calls_a_webhook_that_is_there_and_no_other(api, path, body):
    assert api.post(path, body).wrong_fields == {"actions[1].url"}
    assert api.post("/v1/webhooks", {"url": HOOK, "types": []}).status == 201
    assert api.post(path, body).status == 201


def test_neither_a_draft_nor_a_change_calls_another(api):
    link = f"/v1/library/links/{api.post('/v1/library/links', {'name': 'a', 'url': HOOK}).json['id']}"
    assert api.put(f"{link}/draft", CALLS).wrong_fields == {"actions[1].url"}
    assert api.ask("PATCH", link, {"actions": CALLS["actions"]}).wrong_fields == {"actions[1].url"}
