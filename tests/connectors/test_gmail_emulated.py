"""Our connector on somebody else's Gmail (`tests.servers.emulate`), by people who read Google's pages as well."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx
import pytest

from connectors.base import LoginRequired
from connectors.gmail import GmailConnector
from connectors.message import FolderRole, InboundMessage
from connectors.oauth import AccessTokens, Provider, Refreshing, by_code, consent_url, google, new_verifier
from connectors.oauth.provider import GMAIL_READ
from tests.connectors.contract import ConnectorContract, Reader, mail, none_wanted
from tests.connectors.gmail_box import READ_AT, GmailBox
from tests.servers.emulate import BACK, EmulatedGmail, EmulatedMailbox, emulated_gmail
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET

pytestmark = pytest.mark.slow


class EmulatedBox(GmailBox):
    mailbox: EmulatedMailbox

    def traces(self) -> object:
        return self.mailbox.lying()


@pytest.fixture(scope="module")
def running() -> Iterator[EmulatedGmail]:
    with emulated_gmail() as server:
        yield server


@pytest.fixture
def server(running: EmulatedGmail) -> Iterator[EmulatedGmail]:
    yield running
    running.trouble, running.page_size = (lambda asked: None), 500


@pytest.fixture
def box(server: EmulatedGmail) -> EmulatedBox:
    return EmulatedBox(server)


class TestContract(ConnectorContract):
    """Every promise of a connector."""


def test_labels_say_what_a_folder_would(box: EmulatedBox) -> None:
    for folder in ("INBOX", "Sent", "Spam", "Customers"):
        box.deliver(mail(f"in-{folder}"), folder)
    box.mailbox.deliver(mail("archived"))
    assert {message.subject: (message.folder, message.role) for message in Reader(box.connector).read()} == {
        "in-INBOX": ("INBOX", FolderRole.INBOX),
        "in-Sent": ("Sent", FolderRole.SENT),
        "in-Spam": ("Spam", FolderRole.JUNK),
        "in-Customers": ("Customers", FolderRole.OTHER),
        "archived": ("All Mail", FolderRole.OTHER),
    }


def test_bin_and_drafts_are_not_read_until_taken_out(box: EmulatedBox) -> None:
    box.mailbox.deliver(mail("draft"), "DRAFT")
    thrown = box.mailbox.deliver(mail("thrown"), "TRASH")
    reader = Reader(box.connector)
    assert reader.read() == []
    box.mailbox.modify(thrown, remove=["TRASH"])
    assert reader.subjects() == ["thrown"]


def test_a_mark_is_no_move(box: EmulatedBox) -> None:
    marked = box.mailbox.deliver(mail("one"), "INBOX")
    reader = Reader(box.connector)
    reader.read()
    box.mailbox.modify(marked, add=["STARRED", "IMPORTANT"])
    assert reader.read() == []


def test_many_pages_are_read_to_their_end(server: EmulatedGmail, box: EmulatedBox) -> None:
    server.page_size = 7
    reader = Reader(box.connector)
    for arrived in (range(30), range(30, 60)):  # by lists of mails first, then by the history
        expected = [f"mail-{number}" for number in arrived]
        for subject in expected:
            box.deliver(mail(subject))
        assert reader.subjects() == expected


def test_mails_of_one_conversation_name_the_same_thread(box: EmulatedBox) -> None:
    box.deliver(mail("first").replace(b"In-Reply-To: <first@example.com>\r\n", b""))
    box.deliver(mail("answer").replace(b"<first@example.com>", b"<first@example.net>"))
    box.deliver(mail("other"))
    first, answer, other = Reader(box.connector).read()
    assert first.provider_thread == answer.provider_thread != other.provider_thread


def test_the_header_alone_says_what_the_whole_mail_does(box: EmulatedBox) -> None:
    box.deliver(mail("one", "a private matter").replace(b"Subject: one", "Subject: Grüße".encode()))
    [whole] = Reader(box.connector).read()
    [header] = Reader(GmailConnector(box.settings, box.tokens, none_wanted, lambda: READ_AT)).read()
    assert (whole.subject, whole.text.strip(), header.text) == ("Grüße", "a private matter", "")
    assert _what_matching_needs(header) == _what_matching_needs(whole)


def test_a_consent_given_there_opens_the_mailbox(server: EmulatedGmail, box: EmulatedBox) -> None:
    """Its own page, its own proof of the challenge (PKCE), its own tokens."""
    provider, verifier = _provider(server), new_verifier()
    granted = by_code(provider, _consent(provider, box.mailbox.address, verifier), verifier, BACK)
    assert granted.refresh_token
    tokens = AccessTokens(Refreshing(provider, granted.refresh_token, lambda _: None), lambda: datetime.now(UTC))
    box.mailbox.account = replace(box.mailbox.account, token=tokens.current())
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


def test_a_consent_is_worth_nothing_to_who_did_not_ask_for_it(server: EmulatedGmail, box: EmulatedBox) -> None:
    provider = _provider(server)
    code = _consent(provider, box.mailbox.address, new_verifier())
    with pytest.raises(LoginRequired, match="PKCE"):
        by_code(provider, code, new_verifier(), BACK)


def _what_matching_needs(message: InboundMessage) -> tuple[object, ...]:
    return message.key, message.message_id, message.in_reply_to, message.from_, message.to, message.subject


class _Forms(HTMLParser):
    """The forms of a page: where each goes, and what is filled in."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.found.append((told["action"], {}))
        elif tag == "input" and self.found:
            self.found[-1][1][told["name"]] = told["value"]


def _provider(server: EmulatedGmail) -> Provider:
    at = server.emulate.url
    provider = google(CLIENT_ID, CLIENT_SECRET, GMAIL_READ)
    return replace(provider, authorize_url=f"{at}/o/oauth2/v2/auth", token_url=f"{at}/oauth2/token")


def _consent(provider: Provider, address: str, verifier: str) -> str:
    """As a rep does in the browser; the code that comes back."""
    asked = consent_url(provider, address, BACK, "state", verifier)
    forms = _Forms(httpx.get(asked, trust_env=False).text).found
    action, fields = next(form for form in forms if form[1]["email"] == address)
    sent = httpx.post(urljoin(asked, action), data=fields, trust_env=False)
    return parse_qs(urlsplit(sent.headers["location"]).query)["code"][0]
