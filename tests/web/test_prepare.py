import base64
from email import message_from_bytes, policy
from random import Random
from string import ascii_letters

import pytest

from daemon.core.marks import open_link
from daemon.core.targets import unpacked
from daemon.core.tokens import Key, Keyring

KEYRING = Keyring((Key(1, b"k" * 32),))

pytestmark = pytest.mark.slow

MAIL = b"""From: Sam <rep@example.com>\r
To: Kevin Flynn <flynn@flynnsarcade.com>\r
Subject: Hello\r
Message-ID: <a1@mail.example.com>\r
MIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="x"\r
\r
--x\r
Content-Type: text/plain; charset=utf-8\r
\r
Prices: https://encom.com/prices?a=1\r
--x\r
Content-Type: text/html; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r
\r
<p><a href=3D"https://encom.com/prices?a=3D1&amp;b=3D2">Prices</a> <a class=3D"mktNoTrack" href=3D"https://encom.com/=\r
plain">x</a> <a href=3D"https://encom.com/reset-password/8f3ac0d9e1b24c6f8f3ac0d9">y</a></p>\r
--x--\r
"""


def prepare(api, raw=MAIL, **fields):
    return api.post("/v1/prepare", {"raw": base64.b64encode(raw).decode(), "campaign_id": "spring"} | fields)


def sent(answer, which="raw"):
    return message_from_bytes(base64.b64decode(answer.json[which]), policy=policy.default)


def html(answer, which="raw"):
    return sent(answer, which).get_body(("html",)).get_content()


def test_links_become_ours_and_what_its_author_or_a_secret_keeps_back_stays(api):
    answer = prepare(api)
    assert answer.status == 200
    assert [(link["index"], link["part"], link["url"]) for link in answer.json["links"]] == [
        (0, "text", "https://encom.com/prices?a=1"),
        (1, "html", "https://encom.com/prices?a=1&b=2"),
    ]
    assert answer.json["links"][1]["tracked_url"] in html(answer)
    assert "https://encom.com/plain" in html(answer)
    assert answer.json["warnings"] == [
        {
            "url": "https://encom.com/reset-password/8f3ac0d9e1b24c6f8f3ac0d9",
            "reason": "left untracked: it resets a password",
        }
    ]


def test_the_mail_is_registered_as_a_send_and_says_so(api):
    answer = prepare(api)
    told = api.get(f"/v1/sends/{answer.json['id']}").json
    assert (told["contact"], told["mailbox"]) == ("flynn@flynnsarcade.com", "rep@example.com")
    assert sent(answer)["X-Harken-Send"] == answer.json["id"]


def test_prepared_twice_it_is_the_same_mail(api):
    assert prepare(api).json == prepare(api).json


def test_the_twin_for_the_sent_folder_has_nothing_of_ours_that_tracks(api):
    answer = prepare(api)
    assert "track.example" not in html(answer, "sent_copy")
    assert sent(answer, "sent_copy")["X-Harken-Send"] == answer.json["id"]


def test_the_image_ends_the_body_unless_opens_are_off(api):
    assert "/o/" in html(prepare(api))
    assert "/o/" not in html(prepare(api, track={"opens": False}))


def test_a_campaigns_settings_hold_where_the_mail_is_silent(api):
    api.put("/v1/campaigns/spring", {"track": {"links": False}, "utm": {"utm_source": "harken"}})
    assert prepare(api).json["links"] == []
    assert prepare(api, track={"links": True}).json["links"] != []


@pytest.mark.parametrize("contact", [{"email": "a@b.fr"}, {"email": "a@b.example", "country": "BE"}])
def test_nobody_is_tracked_where_the_configuration_says_so(api, contact):
    answer = prepare(api, contact=contact, track={"opens": True, "links": True})
    assert answer.json["links"] == []
    assert "/o/" not in html(answer)


def test_a_mail_without_an_id_gets_one_that_proves_itself_ours(api):
    answer = prepare(api, MAIL.replace(b"Message-ID: <a1@mail.example.com>\r\n", b""))
    assert answer.json["message_id"].startswith("hk.")
    assert sent(answer)["Message-ID"] == f"<{answer.json['message_id']}>"


def test_a_raw_mail_is_taken_as_it_is_with_its_fields_in_the_query(api):
    media = {"Content-Type": "message/rfc822"}
    answer = api.post("/v1/prepare?campaign_id=spring&track.opens=false", MAIL, media)
    assert answer.status == 200
    assert "/o/" not in html(answer)


def test_a_mail_to_nobody_is_refused_by_name(api):
    answer = prepare(api, MAIL.replace(b"To: Kevin Flynn <flynn@flynnsarcade.com>\r\n", b""))
    assert (answer.status, answer.json["errors"][0]["field"]) == (422, "contact")


def appending(answer):
    """Whether whoever comes by each link brings our token along."""
    tokens = [link["tracked_url"].rpartition("/")[2] for link in answer.json["links"]]
    return [unpacked(open_link(KEYRING, token).rest).appends for token in tokens]


def test_our_token_is_brought_along_where_it_is_asked_for_and_the_target_takes_it(api, house):
    assert appending(prepare(api)) == [False, False]
    assert appending(prepare(api, append_params=True)) == [True, True]
    with house.store.transaction() as tx:
        tx.note_refusing("encom.com/prices", 404, house.clock())
    assert appending(prepare(api, append_params=True)) == [False, False]


def test_a_mail_that_was_prepared_before_gets_no_second_header_and_no_second_image(api):
    first = prepare(api)
    again = prepare(api, base64.b64decode(first.json["raw"]))
    assert again.json["raw"] == first.json["raw"]
    assert any("prepared before" in note for note in again.json["notes"])


def test_a_mail_that_is_signed_already_is_told(api):
    signed = prepare(api, b"DKIM-Signature: v=1; b=abc\r\n" + MAIL)
    assert any("sign it after" in note for note in signed.json["notes"])
    assert not any("sign it after" in note for note in prepare(api).json["notes"])


def test_a_copy_that_does_not_come_into_sent_is_a_note_and_the_mail_is_prepared(api, house):
    kept = []

    def asleep(*copy):
        kept.append(copy)
        return "no copy in Sent: the server sleeps"

    house.on_save_sent = asleep
    answer = prepare(api, save_sent_copy=True)
    assert answer.status == 200
    assert "no copy in Sent: the server sleeps" in answer.json["notes"]
    ((address, raw, message_id, _at),) = kept
    assert (address, message_id) == ("rep@example.com", "a1@mail.example.com")
    assert base64.b64encode(raw).decode() == answer.json["sent_copy"]


def test_no_copy_goes_into_sent_unless_it_is_asked_for(api, house):
    kept = []
    house.on_save_sent = lambda *copy: kept.append(copy)
    prepare(api)
    assert kept == []
    media = {"Content-Type": "message/rfc822"}
    assert api.post("/v1/prepare?campaign_id=spring&save_sent_copy=true", MAIL, media).status == 200
    assert len(kept) == 1


def test_a_tracked_copy_never_goes_into_sent(api, house):
    kept = []
    house.on_save_sent = lambda *copy: kept.append(copy)
    again = prepare(api, base64.b64decode(prepare(api).json["raw"]), save_sent_copy=True)
    assert kept == []
    assert any("no copy in Sent" in note for note in again.json["notes"])


def test_parameters_of_ones_own_are_baked_in_and_our_token_only_under_its_name(api):
    own = prepare(api, append_params={"src": "mail", "hk": "{token}"})
    assert appending(own) == [True, True]
    target = unpacked(open_link(KEYRING, own.json["links"][0]["tracked_url"].rpartition("/")[2]).rest)
    assert target.url == "https://encom.com/prices?a=1&src=mail"
    assert appending(prepare(api, append_params={"src": "mail"})) == [False, False]
    assert prepare(api, append_params={"who": "{token}"}).wrong_fields == {"append_params"}


def test_what_is_no_plain_base64_is_refused_rather_than_read_with_holes(api):
    """Pydantic's own reading drops every character that is none: such a mail would go out damaged."""
    whole = base64.b64encode(MAIL + b"\xfb\xff\xfe" * 8).decode()
    of_addresses = whole.replace("+", "-").replace("/", "_")
    assert api.post("/v1/prepare", {"raw": of_addresses, "campaign_id": "spring"}).wrong_fields == {"raw"}
    folded = "\r\n".join(whole[at : at + 76] for at in range(0, len(whole), 76))
    assert api.post("/v1/prepare", {"raw": folded, "campaign_id": "spring"}).status == 200


@pytest.mark.parametrize(
    ("field", "was", "becomes"),
    [
        ("contact", b"flynn@flynnsarcade.com", b"flynn@flynns_arcade..com"),
        ("mailbox", b"rep@example.com", b"rep@b..com"),
    ],
)
def test_an_address_in_the_mail_that_no_mail_can_be_sent_to_is_refused_by_name(api, field, was, becomes):
    assert prepare(api, MAIL.replace(was, becomes)).wrong_fields == {field}


def test_a_mailbox_of_an_international_domain_is_named_as_on_the_wire(api):
    mail = MAIL.replace(b"rep@example.com", "rep@exämple.com".encode())
    answer = prepare(api, mail.replace(b"Message-ID: <a1@mail.example.com>\r\n", b""))
    assert answer.status == 200
    assert answer.json["message_id"].endswith("@xn--exmple-cua.com")


def test_an_id_that_no_header_can_hold_is_refused(api):
    mail = MAIL.replace(b"Message-ID: <a1@mail.example.com>\r\n", b"")
    assert prepare(api, mail, message_id="ä@b.example").wrong_fields == {"message_id"}


def test_fields_of_a_raw_mails_query_that_contradict_each_other_are_refused(api):
    media = {"Content-Type": "message/rfc822"}
    for query in ("utm=x&utm.utm_source=y", "raw.x=1", "track=all&track.opens=false"):
        assert api.post(f"/v1/prepare?campaign_id=spring&{query}", MAIL, media).status == 422


def test_a_mail_that_was_prepared_learns_when_it_went_out(api):
    told = prepare(api).json
    contact, sent_at = {"email": "flynn@flynnsarcade.com"}, "2026-11-20T08:00:00Z"
    send = {"message_id": told["message_id"], "mailbox": "rep@example.com", "campaign_id": "spring"}
    api.post("/v1/sends", send | {"contact": contact, "sent_at": sent_at})
    assert api.get(f"/v1/sends/{told['id']}").json["sent_at"] == "2026-11-20T08:00:00.000Z"


@pytest.mark.parametrize(("encoding", "tracked"), [("7bit", 0), ("quoted-printable", 1)])
def test_no_line_gets_longer_than_mail_servers_pass_on(api, encoding, tracked):
    """They cut a longer one anywhere (RFC 5321, section 4.5.3.1.6): half of our token leads nowhere."""
    url = "https://encom.com/" + "".join(Random(1).choices(ascii_letters, k=930))
    head = MAIL.partition(b"MIME-Version")[0] + b"MIME-Version: 1.0\r\nContent-Type: text/html\r\n"
    equals = "=3D" if encoding == "quoted-printable" else "="
    body = f"Content-Transfer-Encoding: {encoding}\r\n\r\n<a href{equals}{url}>x</a>\r\n"
    answer = prepare(api, head + body.encode())
    assert len(answer.json["links"]) == tracked
    assert max(map(len, base64.b64decode(answer.json["raw"]).split(b"\r\n"))) <= 998


def test_a_mail_whose_id_cannot_be_read_is_refused_by_name(api):
    answer = prepare(api, MAIL.replace(b"<a1@mail.example.com>", b"<>"))
    assert (answer.status, answer.json["errors"][0]["field"]) == (422, "raw")


class TestWayOut:
    def test_the_mail_has_both_fields_and_its_twin_has_neither(self, api):
        answer = prepare(api)
        mail, twin = sent(answer), sent(answer, "sent_copy")
        assert mail["List-Unsubscribe"] == f"<{answer.json['unsubscribe_url']}>"
        assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
        assert answer.json["unsubscribe_url"].startswith("https://track.example/u/")
        assert answer.json["unsubscribe_url"] in html(answer)
        assert "List-Unsubscribe" not in twin

    def test_without_the_line_and_our_fields_it_is_the_mail_that_came_in(self, api):
        answer = prepare(api, track={"opens": False, "links": False})
        raw = base64.b64decode(answer.json["raw"])
        kept = [line for line in raw.split(b"\r\n") if not line.startswith((b"X-Harken", b"List-Unsubscribe"))]
        text = f"\n\nUnsubscribe: {answer.json['unsubscribe_url']}".replace("\n", "\r\n").encode()
        before, _, behind = b"\r\n".join(kept).replace(text, b"").partition(b'<p style=3D"margin:24px')
        assert MAIL.startswith(before.removesuffix(b"=\r\n"))
        assert MAIL.endswith(behind.partition(b"</p>")[2].lstrip(b"=\r\n"))

    @pytest.mark.parametrize("off", [{"unsubscribe": False}, {"unsubscribe": False, "opens": False, "links": False}])
    def test_a_mail_that_is_for_no_campaign_goes_without(self, api, off):
        answer = prepare(api, track=off)
        assert "List-Unsubscribe" not in sent(answer)
        assert answer.json["unsubscribe_url"] is None
        assert b"/u/" not in base64.b64decode(answer.json["raw"])

    def test_an_authors_own_way_out_stays_the_only_one(self, api):
        answer = prepare(api, MAIL.replace(b"MIME-Version", b"List-Unsubscribe: <mailto:no@x.example>\r\nMIME-Version"))
        assert sent(answer).get_all("List-Unsubscribe") == ["<mailto:no@x.example>"]
        assert b"/u/" not in base64.b64decode(answer.json["raw"])
        assert any("of its own" in note for note in answer.json["notes"])

    def test_where_an_author_placed_it_it_stands_though_the_rest_is_off(self, api):
        placed = MAIL.replace(b">x</a>", b'>x</a><a href=3D"%unsubscribe%">No more</a>')
        answer = prepare(api, placed, track={"unsubscribe": False})
        assert f'<a href="{answer.json["unsubscribe_url"]}">No more</a>' in html(answer)
        assert "List-Unsubscribe" not in sent(answer)

    def test_whose_tracking_is_off_gets_a_way_out_all_the_same(self, api):
        answer = prepare(api, contact={"email": "kevin@encom.be", "country": "BE"})
        assert (answer.json["links"], "List-Unsubscribe" in sent(answer)) == ([], True)

    def test_prepared_twice_it_has_one(self, api):
        again = prepare(api, base64.b64decode(prepare(api).json["raw"]))
        assert len(sent(again).get_all("List-Unsubscribe")) == 1
        assert base64.b64decode(again.json["raw"]).count(b"Unsubscribe: http") == 1
