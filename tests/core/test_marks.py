"""What our mails carry is found again in an answer, whatever mail programs made of it; and nobody else can make it."""

import contextlib
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.message import FolderRole, parse
from daemon.core.marked import MOST, link_tokens, reply_tokens
from daemon.core.marks import NO_MARKS, Link, Marks, key_of, link_token, marks, open_link, open_reply, reply_token
from daemon.core.read import read
from daemon.core.tokens import Forged, Key, Keyring, UnknownKey
from daemon.core.ulid import letters, number
from tests.core.build import mail

KEYRING = Keyring((Key(1, b"k" * 32),))
STRANGERS = Keyring((Key(1, b"s" * 32),))
SEND = "snd_01jd5t3m9wq0v7x2c4e6g8h1kz"
REPLY = reply_token(KEYRING, SEND)
LINK = link_token(KEYRING, Link(1, SEND, b"https://encom.example/pricing"))


def letter(text: str, **headers: str) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in headers.items())
    return f"From: kevin@encom.example\n{lines}\n{text}".encode()


def quoted(text: str, **headers: str) -> tuple[str, ...]:
    return marks(read(parse(letter(text, **headers))), KEYRING).send_ids


@given(st.integers(0, 2**128 - 1))
def test_an_id_is_26_letters_and_16_bytes(value: int) -> None:
    assert number(letters(value)) == value


@pytest.mark.parametrize("wrong", ["", "snd_1", "8" + "0" * 25, "i" * 26, "0" * 27])
def test_what_is_no_id_has_no_bytes(wrong: str) -> None:
    with pytest.raises(ValueError, match="is no id"):
        number(wrong)


@given(st.integers(0, 2**128 - 1), st.integers(0, 255), st.binary(max_size=200))
def test_a_token_names_its_send_and_keeps_the_rest(value: int, kind: int, rest: bytes) -> None:
    link = Link(kind, f"snd_{letters(value)}", rest)
    assert open_link(KEYRING, link_token(KEYRING, link)) == link
    assert open_reply(KEYRING, reply_token(KEYRING, link.send_id)) == link.send_id


def test_a_reply_token_leaves_room_in_an_address() -> None:
    assert len(f"elsa.lindqvist+hk.{REPLY}") <= 64


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz234567", max_size=60))
def test_a_made_up_reply_token_is_none(made_up: str) -> None:
    with pytest.raises((Forged, UnknownKey)):
        open_reply(KEYRING, made_up)


@given(st.text(alphabet="ABCdef0123456789-_", max_size=200))
def test_a_made_up_link_token_is_none(made_up: str) -> None:
    with pytest.raises((Forged, UnknownKey)):
        open_link(KEYRING, made_up)


def test_a_reply_token_opens_no_link_and_a_link_token_no_reply() -> None:
    assert marks(mail(reply_tokens=(LINK,), link_tokens=(REPLY,)), KEYRING) == NO_MARKS


def test_the_tokens_of_another_harken_are_nothing() -> None:
    theirs = mail(reply_tokens=(reply_token(STRANGERS, SEND),), link_tokens=(link_token(STRANGERS, Link(1, SEND)),))
    assert marks(theirs, KEYRING) == NO_MARKS


def test_a_token_of_an_old_key_still_opens() -> None:
    rotated = Keyring((Key(2, b"n" * 32), *KEYRING.keys))
    assert marks(mail(reply_tokens=(REPLY,), link_tokens=(LINK,)), rotated) == Marks(((SEND, REPLY),), ((SEND, LINK),))


@pytest.mark.parametrize(
    "headers",
    [
        {"To": f"Elsa <elsa+hk.{REPLY}@halyard.example>"},
        {"Cc": f"elsa+HK.{REPLY.upper()}@halyard.example"},
        {"Delivered_To": f"elsa+hk.{REPLY}@halyard.example"},
        {"X_Original_To": f"<elsa+hk.{REPLY}@halyard.example>"},
        {"In_Reply_To": f"<hk.{REPLY}@mail.halyard.example>"},
        {"References": f"<first@x> <HK.{REPLY.upper()}@MAIL.halyard.example> <last@x>"},
        {"References": f"<cut <hk.{REPLY}@mail.halyard.example>"},
    ],
    ids=["to", "cc", "delivered-to", "x-original-to", "in-reply-to", "references", "behind-a-broken-id"],
)
def test_our_reply_address_and_message_id_are_found(headers: dict[str, str]) -> None:
    assert quoted("Yes.", **headers) == (SEND,)


@pytest.mark.parametrize(
    "address",
    [
        f"elsa+hk.{REPLY[:-1]}@halyard.example",
        f"elsa+hk.{REPLY}a@halyard.example",
        f"elsa+hk.{REPLY[1:]}a@halyard.example",
        f"elsa+xhk.{REPLY}@halyard.example",
        "elsa+hk.@halyard.example",
    ],
)
def test_a_cut_or_altered_reply_address_is_nothing(address: str) -> None:
    assert quoted("Yes.", To=address) == ()


URL = f"https://go.halyard.example/l/{LINK}"
SAFE = "https://eur03.safelinks.protection.outlook.com/?url={}&amp;data=05%7C02%7C&amp;reserved=0"
ENCODED = LINK.replace("-", "-2D").replace("_", "-5F")
HTML = '<p>Yes</p><blockquote><a href="{}">prices</a></blockquote>'


@pytest.mark.parametrize(
    "body",
    [
        f"Yes.\n\n> Prices: {URL}\n> Elsa\n",
        f"Yes.\n\n> Prices <{URL}>.\n",
        f"Yes.\n\n> [image: {URL.replace('/l/', '/o/')}.gif]\n",
        f"Yes.\n\n> {URL.replace('/l/', '/d/')}#page=2\n",
        f"Yes.\n\n> {URL.replace('/l/', '/u/')}?x=1\n",
        f"Yes.\n\n> https://some.other.host.example/{'sub/' * 3}l/{LINK}\n",
        f"Yes.\n\n> https://go.halyard.example/l/{LINK[:30]}\n> {LINK[30:]}\n",
        f"Yes.\n\n>> https://go.halyard.example/l/{LINK[:30]}=\n>> {LINK[30:60]}=\n>> {LINK[60:]}\n",
        f"Yes.\n\n> {SAFE.format(quote(URL, safe=''))}\n",
        f"Yes.\n\n> {SAFE.format(quote(SAFE.format(quote(URL, safe='')), safe=''))}\n",
        f"Yes.\n\n> https://urldefense.com/v3/__{URL}__;!!Abc-dEf$\n",
        f"Yes.\n\n> https://urldefense.proofpoint.com/v2/url?u=https-3A__go.halyard.example_l_{ENCODED}&d=DwMF\n",
    ],
    ids=[
        *("text", "in-angles", "image", "document", "unsubscribe", "other-host", "broken-line", "broken-twice"),
        *("safelinks", "safelinks-twice", "urldefense-v3", "urldefense-v2"),
    ],
)
def test_our_link_is_found_in_the_text(body: str) -> None:
    assert quoted(body) == (SEND,)


@pytest.mark.parametrize("url", [URL, SAFE.format(quote(URL, safe="")), f"{URL}&amp;utm=1"])
def test_our_link_is_found_in_the_html(url: str) -> None:
    assert quoted(HTML.format(url), Content_Type="text/html") == (SEND,)


def test_our_link_is_found_in_an_enclosed_mail() -> None:
    body = f"--b\n\nSee below\n--b\nContent-Type: message/rfc822\n\nSubject: Hello\n\nPrices: {URL}\n--b--\n"
    assert quoted(body, Content_Type="multipart/mixed; boundary=b") == (SEND,)


def test_a_strangers_links_do_not_hide_ours() -> None:
    strangers = "".join(f"> https://x.example/u/{link_token(STRANGERS, Link(1, SEND, bytes([n])))}\n" for n in range(9))
    assert quoted(f"{strangers}> {URL}\n") == (SEND,)


def test_of_a_mail_full_of_links_only_the_first_are_looked_at() -> None:
    full = "".join(f"https://x.example/l/{n:060}\n" for n in range(5_000))
    assert len(link_tokens(parse(letter(full)))) == MOST


@pytest.mark.parametrize("unit", ["/l/", "%2Fl%2F", "/l/" + "a" * 45, "/l/" + "a" * 60 + "\n> ", "/u/%2D", "hk." * 3])
def test_hostile_text_takes_no_longer_than_long_text(unit: str) -> None:
    """Quadratic, these would take minutes."""
    message = parse(letter(unit * (200_000 // len(unit)), To="hk." * 20_000))
    link_tokens(message)
    reply_tokens(message)


@given(st.text(), st.text())
def test_no_text_makes_it_fail(text: str, address: str) -> None:
    message = parse(letter(f"/l/{text}", To=address.replace("\n", ""), In_Reply_To=f"<hk.{address}@x>"))
    marks(read(message), KEYRING)


def test_what_says_which_send_it_is_counts_only_in_sent() -> None:
    raw = letter("Hello", X_Harken_Send=SEND)
    assert read(parse(raw, role=FolderRole.SENT)).our_send == SEND
    assert read(parse(raw, role=FolderRole.INBOX)).our_send is None


@given(st.integers(0, len(link_token(KEYRING, Link(2, SEND, b"x" * 20)))), st.sampled_from("!=+/ \n.A_"))
def test_a_link_token_has_one_spelling_so_that_a_block_names_it(at: int, letter: str) -> None:
    token = link_token(KEYRING, Link(2, SEND, b"x" * 20))
    for other in (token[:at] + letter + token[at:], token[:at] + letter + token[at + 1 :]):
        if other != token:
            with pytest.raises((Forged, UnknownKey)):
                open_link(KEYRING, other)


def test_the_last_letter_of_a_token_cannot_be_said_otherwise() -> None:
    """Its lowest bits say nothing, and a lenient reader would let them be anything."""
    token = link_token(KEYRING, Link(2, SEND, b"xy"))
    spellings = [token[:-1] + letter for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"]
    opening = []
    for each in spellings:
        with contextlib.suppress(Forged):
            opening.append(open_link(KEYRING, each) and each)
    assert opening == [token]


def test_a_token_tells_the_key_that_sealed_it() -> None:
    assert key_of(link_token(Keyring((Key(7, b"n" * 32),)), Link(2, SEND))) == 7
