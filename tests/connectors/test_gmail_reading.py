"""What of a Gmail mailbox is read, what it is taken for, and what it costs."""

import base64
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from connectors.base import Backlog, CursorExpired, LoginRequired
from connectors.gmail.answers import envelope, raw
from connectors.gmail.connector import GmailConnector
from connectors.gmail.cursor import Place, pack, unpack
from connectors.message import FolderRole, InboundMessage, parse
from tests.connectors.contract import Reader, all_wanted, mail, none_wanted
from tests.connectors.gmail_box import READ_AT, GmailBox
from tests.servers.gmail import Answer, Asked, Gmail, gmail

pytestmark = pytest.mark.slow

YEAR = timedelta(days=365)


@pytest.fixture(scope="module")
def running() -> Iterator[Gmail]:
    with gmail() as server:
        yield server


@pytest.fixture
def server(running: Gmail) -> Iterator[Gmail]:
    yield running
    running.trouble, running.page_size = _pass, 500
    running.asked.clear()


@pytest.fixture
def box(server: Gmail) -> GmailBox:
    return GmailBox(server)


def _pass(asked: Asked) -> Answer | None:
    return None


def _by_subject(messages: Sequence[InboundMessage]) -> dict[str, tuple[str, FolderRole]]:
    return {message.subject: (message.folder, message.role) for message in messages}


def test_labels_say_what_a_folder_would(box: GmailBox) -> None:
    for folder in ("INBOX", "Sent", "Spam", "Customers"):
        box.deliver(mail(f"in-{folder}"), folder)
    box.mailbox.deliver(mail("archived"))
    assert _by_subject(Reader(box.connector).read()) == {
        "in-INBOX": ("INBOX", FolderRole.INBOX),
        "in-Sent": ("Sent", FolderRole.SENT),
        "in-Spam": ("Spam", FolderRole.JUNK),
        "in-Customers": ("Customers", FolderRole.OTHER),
        "archived": ("All Mail", FolderRole.OTHER),
    }
    assert box.connector.folders() == ("INBOX", "Spam", "All Mail", "Customers", "Sent")


def test_bin_drafts_and_chats_are_not_read(box: GmailBox) -> None:
    reader = Reader(box.connector)
    for _ in range(2):  # first as found by date, then as the history tells
        for label in ("TRASH", "DRAFT", "CHAT"):
            box.mailbox.deliver(mail(label), label)
        assert reader.read() == []
    assert ("Trash", "a bin") in box.connector.skipped()


def test_what_is_taken_out_of_the_bin_is_read(box: GmailBox) -> None:
    thrown = box.mailbox.deliver(mail("one"), "TRASH")
    reader = Reader(box.connector)
    reader.read()
    box.mailbox.modify(thrown, remove=["TRASH"])
    assert reader.subjects() == ["one"]


def test_a_draft_that_is_saved_is_not_asked_for(box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    for _ in range(9):
        box.mailbox.delete(box.mailbox.deliver(mail("draft"), "DRAFT"))
    box.mailbox.deliver(mail("draft"), "DRAFT")
    before = box.connector.units
    reader.read()
    assert box.connector.units - before == 2


def test_a_mark_is_no_move(box: GmailBox) -> None:
    marked = box.mailbox.deliver(mail("one"), "INBOX")
    reader = Reader(box.connector)
    reader.read()
    box.mailbox.modify(marked, add=["STARRED", "IMPORTANT", "CATEGORY_PERSONAL"])
    assert reader.read() == []


def test_only_the_header_is_asked_of_what_nobody_wants(server: Gmail) -> None:
    box = GmailBox(server, none_wanted)
    seen: list[Asked] = []
    server.trouble = seen.append
    box.deliver(mail("one", "a private matter"))
    [message] = Reader(box.connector).read()
    assert (message.complete, message.text, message.in_reply_to) == (False, "", ("first@example.com",))
    assert {asked.one("format") for asked in seen if asked.what.startswith("messages/")} == {"metadata"}


def test_a_mail_is_named_as_it_would_be_by_imap(box: GmailBox) -> None:
    """X-GM-MSGID and X-GM-THRID are the API's ids in decimal: a mailbox may change its kind without an echo."""
    lying = box.mailbox.deliver(mail("one"), "INBOX", thread="18f0000000000abc")
    [message] = Reader(box.connector).read()
    assert (message.key, message.provider_thread) == (f"gmail:{int(lying.id, 16)}", str(0x18F0000000000ABC))


def test_the_server_tells_when_a_mail_arrived(box: GmailBox) -> None:
    arrived = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=3)
    box.mailbox.deliver(mail("one"), "INBOX", received_at=arrived)
    assert [message.received_at for message in Reader(box.connector).read()] == [arrived]


def test_the_first_sync_goes_back_so_far_and_no_farther(box: GmailBox) -> None:
    box.mailbox.deliver(mail("old"), "INBOX", received_at=READ_AT - timedelta(days=31))
    box.mailbox.deliver(mail("new"), "INBOX", received_at=READ_AT - timedelta(days=29))
    assert Reader(box.connector).subjects() == ["new"]


def test_only_the_folders_named_are_read(server: Gmail) -> None:
    box = GmailBox(server, folders=("inbox", "Customers", "Absent"))
    for folder in ("INBOX", "Customers", "Others", "Sent"):
        box.deliver(mail(f"in-{folder}"), folder)
    assert Reader(box.connector).subjects() == ["in-INBOX", "in-Customers"]
    assert box.connector.folders() == ("INBOX", "Customers")
    assert ("Absent", "configured, but no label of this mailbox") in box.connector.skipped()


def test_a_mailbox_where_nothing_happens_costs_one_request_of_two_units(server: Gmail, box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    units, requests = box.connector.units, server.asked["http"]
    assert list(box.connector.fetch(reader.cursor)) == []
    assert (box.connector.units - units, server.asked["http"] - requests) == (2, 1)


def test_new_mail_is_recorded_in_one_batch_with_the_place_reached(box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    [batch] = box.connector.fetch(reader.cursor)
    assert batch.cursor
    assert unpack(batch.cursor).history == box.mailbox.history


def test_many_pages_of_history_are_read_to_their_end(server: Gmail, box: GmailBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    server.page_size = 7
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    assert reader.subjects() == [f"mail-{number}" for number in range(60)]


def test_after_long_absence_all_is_read_that_came_meanwhile(box: GmailBox) -> None:
    """However long it was: the days of a first sync do not limit it."""
    box.mailbox.deliver(mail("before"), "INBOX", received_at=READ_AT - YEAR)
    box.mailbox.deliver(mail("meanwhile"), "INBOX", received_at=READ_AT - timedelta(days=90))
    box.mailbox.forget_history()
    reader = Reader(box.connector)
    reader.cursor = pack(Place(1, READ_AT - timedelta(days=100)))
    assert reader.subjects() == ["meanwhile"]
    box.deliver(mail("after"))
    assert reader.subjects() == ["after"]


def test_a_backlog_says_how_far_it_is(box: GmailBox) -> None:
    told: list[Backlog | None] = []
    connector = GmailConnector(box.settings, box.tokens, all_wanted, lambda: READ_AT, told.append)
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    list(connector.fetch(None))
    assert told == [Backlog(0, 60, 0), Backlog(50, 60, 0), None]


def test_where_the_last_mail_done_was_deleted_the_stretch_is_read_again(box: GmailBox) -> None:
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    reader = Reader(box.connector)
    reader.cursor = next(box.connector.fetch(None)).cursor
    box.delete("mail-49")
    assert set(reader.subjects()) >= {f"mail-{number}" for number in range(50, 60)}


@pytest.mark.parametrize("cursor", [b"", b"{}", b'{"v":9}', b'{"v":1,"folders":{}}', b'{"v":1,"history":"x","at":1}'])
def test_a_place_of_another_kind_is_worth_nothing(box: GmailBox, cursor: bytes) -> None:
    with pytest.raises(CursorExpired):
        list(box.connector.fetch(cursor or b"\xff"))


def test_a_probe_lists_the_labels_and_reads_no_mail(server: Gmail, box: GmailBox) -> None:
    box.deliver(mail("one"), "Customers")
    assert "Customers" in box.connector.probe()
    assert server.asked["messages"] == 0


def test_a_header_that_google_has_decoded_is_read_and_cannot_begin_another_field() -> None:
    fields = [("From", "Jürgen Müller <jm@example.net>"), ("Subject", "Grüße\r\nIn-Reply-To: <forged@example.com>")]
    told = envelope(
        {
            "id": "18f",
            "threadId": "18f",
            "internalDate": "0",
            "payload": {"headers": [{"name": name, "value": value} for name, value in fields]},
        }
    )
    message = parse(told.header, complete=False)
    assert (message.from_.name, message.from_.email) == ("Jürgen Müller", "jm@example.net")
    assert message.subject == "Grüße In-Reply-To: <forged@example.com>"
    assert message.in_reply_to == ()


def test_of_a_very_large_mail_only_the_beginning_is_kept() -> None:
    told = {"raw": base64.urlsafe_b64encode(bytes(range(256)) * 9).decode().rstrip("=")}
    assert raw(told, 1000) == (bytes(range(256)) * 9)[:1000]
    assert raw(told, 10_000) == bytes(range(256)) * 9


def test_a_consent_for_another_account_is_not_taken(server: Gmail) -> None:
    box = GmailBox(server, address="boss@example.com")
    with pytest.raises(LoginRequired, match=f"into {box.mailbox.address}, and not into boss@example.com"):
        list(box.connector.fetch(None))


def test_an_account_may_be_named_by_any_of_its_addresses(server: Gmail) -> None:
    box = GmailBox(server, address="sales@example.com")
    box.mailbox.aliases["sales@example.com"] = "accepted"
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


def test_further_addresses_are_those_that_google_has_proved(box: GmailBox) -> None:
    box.mailbox.aliases |= {"Sales@example.com": "accepted", "boss@example.net": "pending"}
    assert box.connector.addresses() == ("sales@example.com",)
