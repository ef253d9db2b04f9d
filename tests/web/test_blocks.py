"""Over the API: what is blocked, and who came by a link."""

import pytest

from daemon.core.marks import Link, link_token
from daemon.core.targets import BodyPart, LinkKind, Target, packed
from daemon.core.tokens import Key, Keyring
from daemon.flows.keys import KeyScope
from tests.web.test_prepare import prepare

pytestmark = pytest.mark.slow

STRANGERS = Keyring((Key(1, b"s" * 32),))


def tracked(api, place=1):
    """A link of a prepared mail: its whole address, and its token."""
    url = prepare(api).json["links"][place]["tracked_url"]
    return url, url.rpartition("/")[2]


def block(api, kind, value, reason="sold"):
    return api.post("/v1/blocks", {"kind": kind, "value": value, "reason": reason})


def listed(api):
    return [(each["kind"], each["value"]) for each in api.get("/v1/blocks").json["items"]]


def test_a_link_tells_the_server_it_leads_to_who_came(api):
    answer = prepare(api, contact={"email": "flynn@flynnsarcade.com", "external_id": "c-17"})
    token = answer.json["links"][1]["tracked_url"].rpartition("/")[2]
    assert api.get(f"/v1/resolve/{token}").json == {
        "send_id": answer.json["id"],
        "link_id": None,
        "campaign_id": "spring",
        "contact": "flynn@flynnsarcade.com",
        "external_id": "c-17",
        "link": {"index": 1, "url": "https://encom.com/prices?a=1&b=2", "part": "html"},
    }


def test_of_a_send_that_is_gone_the_token_tells_what_it_knows(api):
    ring = Keyring((Key(1, b"k" * 32),))
    target = packed(Target(3, BodyPart.TEXT, "https://encom.com/x"))
    token = link_token(ring, Link(LinkKind.CLICK, "snd_01kb5tq6v0ffffffffffffffff", target))
    found = api.get(f"/v1/resolve/{token}").json
    assert (found["send_id"], found["contact"]) == ("snd_01kb5tq6v0ffffffffffffffff", None)
    assert found["link"] == {"index": 3, "url": "https://encom.com/x", "part": "text"}


def test_forged_altered_and_strangers_tokens_and_images_are_no_links(api):
    _, token = tracked(api)
    strange = link_token(STRANGERS, Link(LinkKind.CLICK, "snd_01kb5tq6v0ffffffffffffffff", b"\0\0http://a"))
    image = link_token(Keyring((Key(1, b"k" * 32),)), Link(LinkKind.OPEN, "snd_01kb5tq6v0ffffffffffffffff"))
    for each in ("x", token[:-1], token + "A", strange, image):
        answer = api.get(f"/v1/resolve/{each}")
        assert (answer.status, answer.problem) == (404, "unknown-link")


@pytest.mark.parametrize(
    "what", [("key", "1"), ("host", "encom.com"), ("host", "https://ENCOM.com/prices")], ids=["key", "host", "url"]
)
def test_what_is_blocked_is_gone_until_it_is_let_go(api, what):
    _, token = tracked(api)
    made = block(api, *what)
    assert (made.status, made.json["by"]) == (201, "the API key “test”")
    assert api.get(f"/v1/resolve/{token}").status == 410
    ((kind, value),) = listed(api)
    assert api.delete(f"/v1/blocks/{kind}/{value}").status == 204
    assert api.get(f"/v1/resolve/{token}").status == 200


@pytest.mark.parametrize("named_by", [0, 1], ids=["its-address", "its-token"])
def test_one_link_is_blocked_and_its_neighbour_is_not(api, named_by):
    links = tracked(api)
    _, neighbour = tracked(api, place=0)
    assert block(api, "link", links[named_by]).status == 201
    assert api.get(f"/v1/resolve/{links[1]}").status == 410
    assert api.get(f"/v1/resolve/{neighbour}").status == 200
    assert "encom" not in api.get("/v1/blocks").text
    assert api.delete(f"/v1/blocks/link/{links[1]}").status == 204
    assert listed(api) == []


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("key", "2"),
        ("key", "one"),
        ("link", "https://track.example/l/forged"),
        ("host", "no host"),
        ("host", "http://"),
    ],
)
def test_what_would_block_nothing_is_refused_with_the_reason(api, kind, value):
    assert block(api, kind, value).wrong_fields == {"value"}


def test_what_is_not_blocked_cannot_be_let_go(api):
    assert api.delete("/v1/blocks/host/encom.com").problem == "not-blocked"


def test_once_the_newest_key_is_blocked_no_mail_is_prepared_with_it(api):
    block(api, "key", "1")
    answer = prepare(api)
    assert (answer.status, answer.problem) == (503, "key-blocked")
    assert "harken keys rotate" in answer.json["detail"]


def test_looking_and_blocking_need_their_scopes(house):
    reader, stranger = house.api(KeyScope.LINKS_READ), house.api(KeyScope.SENDS_WRITE)
    assert reader.get("/v1/blocks").status == 200
    assert block(reader, "key", "1").status == 403
    assert stranger.get("/v1/blocks").status == 403
    assert stranger.get("/v1/resolve/x").status == 403
