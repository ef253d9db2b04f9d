"""What is read of an Exchange mailbox, and with how few requests."""

import base64
from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest

from connectors.base import Backlog
from connectors.exchange import ExchangeConnector
from connectors.message import FolderRole, InboundMessage
from tests.connectors.contract import LONG_AGO, Reader, mail, none_wanted
from tests.connectors.exchange_box import ExchangeBox
from tests.servers.ews import Exchange, exchange, fault

pytestmark = pytest.mark.slow

NEW_THREAD = base64.b64encode(bytes(22)).decode()
ANSWER_IN_THREAD = base64.b64encode(bytes(27)).decode()


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture
def box(server: Exchange) -> Iterator[ExchangeBox]:
    """It wants no mail whole."""
    made = ExchangeBox(server, none_wanted)
    yield made
    made.connector.close()


def fresh(subject: str, *fields: str) -> bytes:
    """A mail that answers none."""
    header = ("From: Flynn <flynn@example.net>", "To: rep@example.com", f"Subject: {subject}", *fields)
    return "\r\n".join((*header, f"Message-ID: <{subject}@example.net>", "", "Hello", "")).encode()


def answers(messages: Sequence[InboundMessage]) -> list[str]:
    """Whatever answers something, or is written by nobody in particular."""
    return [
        m.key
        for m in messages
        if m.in_reply_to
        or m.thread_root
        or not m.from_.email
        or m.content_type == "multipart/report"
        or "Auto-Submitted" in m.headers
    ]


def test_a_mail_that_is_not_wanted_is_known_by_its_header(box: ExchangeBox) -> None:
    box.deliver(mail("one").replace(b"\r\n\r\n", b"\r\nAuto-Submitted: auto-replied\r\n\r\n"))
    message = Reader(box.connector).read()[0]
    assert (message.complete, message.text) == (False, "")
    assert (message.from_.email, message.to[0].email) == ("flynn@example.net", "rep@example.com")
    assert message.headers.get("Auto-Submitted") == "auto-replied"


def test_what_a_list_tells_is_enough_for_an_answer(server: Exchange) -> None:
    """One request for the mail, none for its header."""
    box = ExchangeBox(server, answers)
    box.deliver(mail("one"))
    assert [message.complete for message in Reader(box.connector).read()] == [True]
    assert server.asked["GetItem"] == 1


def test_a_sender_of_the_same_company_is_known_by_address(server: Exchange) -> None:
    """A list tells of such a one only the name in the directory."""
    box = ExchangeBox(server, answers)
    item = box.mailbox.deliver(fresh("one"))
    item.from_legacy = "/O=EXAMPLE/OU=EXCHANGE ADMINISTRATIVE GROUP/CN=RECIPIENTS/CN=FLYNN"
    message = Reader(box.connector).read()[0]
    assert (message.from_.email, message.complete) == ("flynn@example.net", False)


def test_what_never_came_by_smtp_is_made_up_from_what_exchange_knows(box: ExchangeBox) -> None:
    """Copies in Sent, and mail within the company."""
    raw = mail("one").replace(b"To: rep@example.com", b'To: "Bit, A" <bit@example.net>\r\nCc: tron@example.net')
    item = box.mailbox.deliver(raw, "Sent Items")
    item.without_header = True
    message = Reader(box.connector).read()[0]
    assert message.role is FolderRole.SENT
    assert (message.message_id, message.in_reply_to) == ("one@example.net", ("first@example.com",))
    assert [(each.name, each.email) for each in (*message.to, *message.cc)] == [
        ("Bit, A", "bit@example.net"),
        ("tron@example.net", "tron@example.net"),
    ]
    assert message.date is not None


def test_only_an_answers_thread_is_evidence_of_one(server: Exchange) -> None:
    """Exchange gives every mail a conversation index."""
    box = ExchangeBox(server, answers)
    for subject, index in (("fresh", NEW_THREAD), ("answer", ANSWER_IN_THREAD)):
        item = box.mailbox.deliver(fresh(subject, f"Thread-Index: {index}"))
        item.without_header = True
    assert [(m.subject, m.complete) for m in Reader(box.connector).read()] == [("fresh", False), ("answer", True)]


def test_of_what_was_sent_the_thread_is_known(box: ExchangeBox) -> None:
    item = box.mailbox.deliver(fresh("one", f"Thread-Index: {NEW_THREAD}"), "Sent Items")
    item.without_header = True
    assert Reader(box.connector).read()[0].thread_root == bytes(22).hex()


def test_a_conversation_is_evidence(box: ExchangeBox) -> None:
    box.deliver(mail("one"), "Sent Items")
    box.deliver(mail("Re: one"))
    threads = {message.provider_thread for message in Reader(box.connector).read()}
    assert len(threads) == 1
    assert None not in threads


@pytest.mark.parametrize("kind", ["REPORT.IPM.Note.NDR", "IPM.Note.Rules.OofTemplate.Microsoft"])
def test_what_exchange_itself_writes_is_known_by_its_class(server: Exchange, kind: str) -> None:
    """Reports of what could not be delivered, absences within the company."""
    box = ExchangeBox(server, answers)
    item = box.mailbox.deliver(fresh("Undeliverable"))
    item.kind, item.without_header = kind, True
    assert [message.complete for message in Reader(box.connector).read()] == [True]


@pytest.mark.parametrize("kind", ["IPM.Contact", "IPM.Task", "IPM.Appointment"])
def test_what_people_moved_among_the_mails_and_is_none_is_passed_by(box: ExchangeBox, kind: str) -> None:
    box.mailbox.deliver(fresh("none")).kind = kind
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]
    again = box.connector.fetch_again(LONG_AGO)
    assert [message.subject for batch in again for message in batch.messages] == ["one"]


def test_of_a_huge_mail_only_the_beginning_is_kept(server: Exchange) -> None:
    box = ExchangeBox(server)
    box.deliver(mail("one", "x" * 2_000_000))
    message = Reader(box.connector).read()[0]
    assert message.size > 2_000_000
    assert "cut" in message.defects
    assert len(message.text) < 600_000


def test_older_mails_than_the_lookback_are_passed_by(box: ExchangeBox) -> None:
    box.mailbox.deliver(mail("old"), "INBOX", box.now - timedelta(days=31))
    box.mailbox.deliver(mail("new"), "INBOX", box.now - timedelta(days=29))
    assert Reader(box.connector).subjects() == ["new"]


def test_an_old_mail_that_is_moved_later_is_read_where_it_went(box: ExchangeBox) -> None:
    """Whoever moves it may have been the first to see it: rules do so."""
    box.mailbox.deliver(mail("old"), "INBOX", box.now - timedelta(days=31))
    reader = Reader(box.connector)
    box.mailbox.folder("Archive")
    reader.read()
    box.move("old", "INBOX", "Archive")
    assert reader.subjects() == ["old"]


def test_bins_drafts_and_calendars_are_never_read(box: ExchangeBox) -> None:
    for folder in ("Deleted Items", "Drafts", "Outbox", "Calendar"):
        box.deliver(mail(f"in {folder}"), folder)
    box.mailbox.add_folder("Old campaigns", box.mailbox.known("deleteditems"))
    box.deliver(mail("thrown away"), "Old campaigns")
    box.deliver(mail("one"), "Junk Email")
    assert [(m.subject, m.role) for m in Reader(box.connector).read()] == [("one", FolderRole.JUNK)]
    assert box.connector.folders() == ("INBOX", "Junk Email", "Sent Items")
    assert ("Deleted Items/Old campaigns", "a bin") in box.connector.skipped()
    assert ("Calendar", "holds no mails") in box.connector.skipped()


def test_however_many_folders_there_are_all_are_found(box: ExchangeBox) -> None:
    for number in range(1_100):
        box.mailbox.add_folder(f"Customer {number}")
    assert len(box.connector.probe()) == 1_103


def test_only_the_folders_named_are_read(server: Exchange) -> None:
    box = ExchangeBox(server, none_wanted, folders=("inbox", "Customers/ACME", "Nowhere"))
    customers = box.mailbox.folder("Customers")
    box.mailbox.add_folder("ACME", customers)
    for folder in ("INBOX", "Customers", "ACME"):
        box.deliver(mail(f"in-{folder}"), folder)
    assert sorted(Reader(box.connector).subjects()) == ["in-ACME", "in-INBOX"]
    assert box.connector.folders() == ("INBOX", "Customers/ACME")
    assert box.connector.skipped() == (("Nowhere", "configured, but not in this mailbox"),)


def test_a_mailbox_at_rest_costs_one_request_a_round(server: Exchange, box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"))
    box.come_to_rest(reader)
    server.asked.clear()
    reader.read()
    assert server.asked == {"FindFolder": 1}


def test_now_and_then_every_folder_is_asked_whatever_it_tells_of_itself(box: ExchangeBox) -> None:
    box.mailbox.looks_unchanged = True
    reader = Reader(box.connector)
    box.come_to_rest(reader)
    box.deliver(mail("one"))
    box.deliver(mail("two"), "Junk Email")
    assert reader.subjects() == []
    box.now += timedelta(minutes=16)
    assert reader.subjects() == ["one", "two"]


def test_two_changes_within_one_second_are_two(box: ExchangeBox) -> None:
    """Folders tell to the second when they changed, and a hint may have us look again within it."""
    reader = Reader(box.connector)
    found: list[str] = []
    for number in range(5):
        box.deliver(mail(f"mail-{number}"))
        found += reader.subjects()
        box.delete(f"mail-{number}")
    assert found == [f"mail-{number}" for number in range(5)]


def test_a_server_that_tells_not_when_folders_changed_is_asked_for_all(server: Exchange, box: ExchangeBox) -> None:
    box.mailbox.has_commit_times = False
    reader = Reader(box.connector)
    box.come_to_rest(reader)
    box.deliver(mail("one"), "Junk Email")
    assert reader.subjects() == ["one"]


def test_a_place_that_was_not_recorded_is_read_again(box: ExchangeBox) -> None:
    """However quiet the folder is since."""
    reader = Reader(box.connector)
    reader.read()
    before = reader.cursor
    box.deliver(mail("one"))
    box.come_to_rest(reader)
    reader.cursor = before
    assert reader.subjects() == ["one"]


def test_it_tells_how_far_it_is_with_a_backlog(server: Exchange) -> None:
    box = ExchangeBox(server, none_wanted)
    for number in range(120):
        box.deliver(mail(f"mail-{number}"))
    told: list[Backlog | None] = []
    connector = ExchangeConnector(box.settings, none_wanted, lambda: box.now, told.append)
    list(connector.fetch(None))
    assert told[0] == Backlog(50, 120, folders_left=2)
    assert told[-1] is None


def test_looking_back_reads_whole_pages(server: Exchange) -> None:
    box = ExchangeBox(server, none_wanted)
    for number in range(600):
        box.deliver(mail(f"mail-{number}"))
    found = [message.subject for batch in box.connector.fetch_again(LONG_AGO) for message in batch.messages]
    assert found == [f"mail-{number}" for number in range(600)]


def test_the_mailboxs_further_addresses_are_those_of_the_directory(server: Exchange, box: ExchangeBox) -> None:
    box.mailbox.aliases = ["Sales@example.com", "r.ep@example.com"]
    assert box.connector.addresses() == ("sales@example.com", "r.ep@example.com")


def test_who_may_not_ask_the_directory_has_no_further_addresses(server: Exchange, box: ExchangeBox) -> None:
    server.next_answers.append(fault("ErrorAccessDenied", "Access is denied."))
    assert box.connector.addresses() == ()


def test_a_probe_asks_in_each_way_and_reads_no_mail(server: Exchange, box: ExchangeBox) -> None:
    box.deliver(mail("one"))
    assert box.connector.probe() == ("INBOX", "Junk Email", "Sent Items")
    assert server.asked.keys() == {"refused", "GetFolder", "FindFolder", "SyncFolderItems", "FindItem"}
