"""What of a mailbox of Microsoft 365 is read, what it is taken for, and what it costs."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

import pytest

from connectors.base import Backlog, CursorExpired
from connectors.message import FolderRole, InboundMessage
from connectors.microsoft365.connector import GraphConnector
from connectors.microsoft365.cursor import unpack
from tests.connectors.contract import Reader, all_wanted, mail, none_wanted
from tests.connectors.graph_box import GraphBox
from tests.servers.graph import Graph, graph
from tests.servers.graph_mailbox import Folder
from tests.servers.graph_web import Answer, Asked

pytestmark = pytest.mark.slow

QUARTER = timedelta(minutes=15)
MONTHS = timedelta(days=100)


@pytest.fixture(scope="module")
def running() -> Iterator[Graph]:
    with graph() as server:
        yield server


@pytest.fixture
def server(running: Graph) -> Iterator[Graph]:
    yield running
    running.trouble, running.page_size = _pass, 1000
    running.asked.clear()


@pytest.fixture
def box(server: Graph) -> GraphBox:
    return GraphBox(server)


def _pass(asked: Asked) -> Answer | None:
    return None


def _by_subject(messages: Sequence[InboundMessage]) -> dict[str, tuple[str, FolderRole]]:
    return {message.subject: (message.folder, message.role) for message in messages}


def _later(box: GraphBox, reader: Reader) -> list[str]:
    """What is read when all folders are asked for their changes again."""
    box.clock.pass_by(QUARTER)
    return reader.subjects()


def test_a_folder_is_what_its_well_known_name_says_whatever_it_is_called(box: GraphBox) -> None:
    called = {"inbox": "Posteingang", "sentitems": "Gesendete Elemente", "junkemail": "Junk-E-Mail"}
    for name, display_name in called.items():
        folder = box.mailbox.known(name)
        box.mailbox.folders[folder.id] = Folder(folder.id, display_name, folder.parent)
        box.mailbox.deliver(mail(f"in-{name}"), box.mailbox.folders[folder.id])
    box.deliver(mail("in-archive"), "Archive")
    assert _by_subject(Reader(box.connector).read()) == {
        "in-inbox": ("INBOX", FolderRole.INBOX),
        "in-sentitems": ("Gesendete Elemente", FolderRole.SENT),
        "in-junkemail": ("Junk-E-Mail", FolderRole.JUNK),
        "in-archive": ("Archive", FolderRole.OTHER),
    }
    assert box.connector.folders() == ("INBOX", "Junk-E-Mail", "Archive", "Gesendete Elemente")


def test_folders_are_read_however_deep_they_lie(box: GraphBox) -> None:
    folder = box.mailbox.known("inbox")
    for name in ("Customers", "North", "Acme"):
        folder = box.mailbox.make_folder(name, folder)
    box.mailbox.deliver(mail("one"), folder)
    assert _by_subject(Reader(box.connector).read()) == {"one": ("INBOX/Customers/North/Acme", FolderRole.OTHER)}


def test_many_folders_are_listed_to_their_end(server: Graph, box: GraphBox) -> None:
    server.page_size = 7
    parent = box.mailbox.make_folder("Customers")
    for number in range(30):
        box.mailbox.make_folder(f"customer-{number}", parent)
        box.mailbox.make_folder(f"other-{number}")
    assert len(box.connector.probe()) == 4 + 1 + 60


def test_bin_drafts_outbox_and_chats_are_not_read(box: GraphBox) -> None:
    reader = Reader(box.connector)
    for _ in range(2):
        for name in ("deleteditems", "drafts", "outbox", "conversationhistory"):
            box.mailbox.deliver(mail(name), box.mailbox.known(name))
        box.mailbox.deliver(mail("thrown away with its folder"), box.mailbox.make_folder("Old", box.folder("Trash")))
        assert reader.read() == []
        assert _later(box, reader) == []
    assert ("Deleted Items/Old", "a bin") in box.connector.skipped()


def test_a_search_folder_repeats_what_lies_elsewhere(box: GraphBox) -> None:
    box.mailbox.make_search_folder("Unread mail")
    box.connector.probe()
    assert "Unread mail" not in box.connector.folders()


def test_what_lies_in_a_hidden_folder_is_passed_by_and_asked_about_once(server: Graph, box: GraphBox) -> None:
    """As Teams' chats, which Microsoft lists among the mails."""
    box.mailbox.deliver(mail("chat"), box.mailbox.make_folder("TeamsMessagesData", hidden=True))
    reader = Reader(box.connector)
    assert reader.read() == []
    before = server.asked["mailFolders"]
    for _ in range(3):
        assert reader.read() == []
    assert server.asked["mailFolders"] == before


def test_an_old_mail_is_read_where_it_is_moved_to(box: GraphBox) -> None:
    """Its date tells nothing: the folder does, within a quarter of an hour."""
    box.mailbox.deliver(mail("one"), box.folder("INBOX"), box.clock.now - timedelta(days=20))
    box.deliver(mail("two"))
    reader = Reader(box.connector)
    assert reader.subjects() == ["one", "two"]
    box.move("one", "INBOX", "Archive")
    assert reader.read() == []
    box.clock.pass_by(QUARTER)
    assert [(message.subject, message.folder) for message in reader.read()] == [("one", "Archive")]


def test_what_is_taken_out_of_the_bin_is_read(box: GraphBox) -> None:
    box.mailbox.deliver(mail("one"), box.folder("Trash"), box.clock.now - timedelta(days=3))
    reader = Reader(box.connector)
    assert reader.read() == []
    box.move("one", "Trash", "INBOX")
    assert _later(box, reader) == ["one"]


def test_what_lies_in_a_folder_that_is_taken_out_of_the_bin_is_read(box: GraphBox) -> None:
    folder = box.mailbox.make_folder("Customers", box.folder("Trash"))
    box.mailbox.deliver(mail("one"), folder, box.clock.now - timedelta(days=3))
    reader = Reader(box.connector)
    assert reader.read() == []
    box.mailbox.move_folder(folder, box.folder("INBOX"))
    box.clock.pass_by(QUARTER)
    assert _by_subject(reader.read()) == {"one": ("INBOX/Customers", FolderRole.OTHER)}


def test_a_mail_that_appears_late_with_its_old_date_is_read(box: GraphBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"))
    reader.read()
    box.mailbox.deliver(mail("late"), box.folder("INBOX"), box.clock.now - timedelta(hours=2))
    assert reader.read() == []
    assert _later(box, reader) == ["late"]


def test_what_the_quick_look_has_read_is_not_read_again_as_a_change(box: GraphBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    for number in range(50):
        box.deliver(mail(f"mail-{number}"))
    assert len(reader.read()) == 50
    assert _later(box, reader) == []


def test_what_came_before_the_first_look_back_stays_unread_when_it_is_moved(box: GraphBox) -> None:
    box.mailbox.deliver(mail("ancient"), box.folder("INBOX"), box.clock.now - MONTHS)
    reader = Reader(box.connector)
    reader.read()
    box.move("ancient", "INBOX", "Archive")
    assert _later(box, reader) == []


def test_a_date_in_the_future_hides_nothing_that_comes_until_then(box: GraphBox) -> None:
    box.mailbox.deliver(mail("from the future"), box.folder("INBOX"), box.clock.now + MONTHS)
    reader = Reader(box.connector)
    assert reader.subjects() == ["from the future"]
    box.deliver(mail("two"))
    assert reader.subjects() == ["two"]


def test_after_long_absence_all_is_read_that_came_meanwhile(box: GraphBox) -> None:
    """However long it was: the days of a first sync do not limit it."""
    reader = Reader(box.connector)
    reader.read()
    box.clock.pass_by(MONTHS)
    box.mailbox.deliver(mail("meanwhile"), box.folder("INBOX"), box.clock.now - timedelta(days=60))
    box.mailbox.forget_states()
    assert reader.subjects() == ["meanwhile"]


def test_many_mails_of_one_second_are_read_each_once(server: Graph, box: GraphBox) -> None:
    server.page_size = 7
    moment = box.clock.now - timedelta(hours=1)
    for number in range(40):
        box.mailbox.deliver(mail(f"mail-{number}"), box.folder("INBOX"), moment)
    assert Reader(box.connector).subjects() == [f"mail-{number}" for number in range(40)]


def test_a_mail_deleted_between_two_pages_makes_no_other_one_be_passed_by(server: Graph, box: GraphBox) -> None:
    """Microsoft's links to the next page count mails."""
    server.page_size = 20
    start = box.clock.now - timedelta(hours=1)
    for number in range(60):
        box.mailbox.deliver(mail(f"mail-{number}"), box.folder("INBOX"), start + timedelta(seconds=number))
    batches = box.connector.fetch(None)
    found: list[str] = []
    while not found:
        found += [message.subject for message in next(batches).messages]
    for number in range(10):
        box.delete(f"mail-{number}")
    found += [message.subject for batch in batches for message in batch.messages]
    assert found == [f"mail-{number}" for number in range(60)]


def test_only_the_header_is_asked_of_what_nobody_wants(server: Graph) -> None:
    box = GraphBox(server, none_wanted)
    box.deliver(mail("one", "a private matter"))
    [message] = Reader(box.connector).read()
    assert (message.complete, message.text, message.in_reply_to) == (False, "", ("first@example.com",))
    assert server.asked["$value"] == 0


def test_of_a_mail_sent_from_here_the_header_is_made_of_what_exchange_knows(server: Graph) -> None:
    box = GraphBox(server, none_wanted)
    box.deliver(mail("one"), "Sent")
    [message] = Reader(box.connector).read()
    assert (message.role, message.message_id, message.in_reply_to) == (
        FolderRole.SENT,
        "one@example.net",
        ("first@example.com",),
    )
    assert (message.from_.name, message.from_.email) == ("Flynn", "flynn@example.net")
    assert [each.email for each in message.to] == ["rep@example.com"]


def test_the_conversation_is_told_in_both_of_its_names(server: Graph) -> None:
    box = GraphBox(server, none_wanted)
    box.mailbox.deliver(mail("one"), box.folder("Sent"), conversation="AAQkAGU2conversation=")
    [message] = Reader(box.connector).read()
    assert message.provider_thread == "AAQkAGU2conversation="
    assert message.thread_root == (b"\x01" + b"AAQkAGU2conversation=").hex()


def test_what_exchange_makes_of_a_strangers_mail_is_no_sign_of_an_answer(server: Graph) -> None:
    """It gives every mail a Thread-Index: with it, each would be worth reading whole."""
    box = GraphBox(server, none_wanted)
    box.deliver(mail("one"))
    assert [message.thread_root for message in Reader(box.connector).read()] == [None]


def test_a_moved_mail_keeps_its_name(box: GraphBox) -> None:
    box.deliver(mail("one"))
    reader = Reader(box.connector)
    [before] = reader.read()
    box.move("one", "INBOX", "Archive")
    [after] = reader.read()
    assert after.key == before.key


def test_only_the_folders_named_are_read(server: Graph) -> None:
    box = GraphBox(server, folders=("inbox", "Customers", "Absent"))
    for folder in ("INBOX", "Customers", "Others", "Sent"):
        box.deliver(mail(f"in-{folder}"), folder)
    assert Reader(box.connector).subjects() == ["in-INBOX", "in-Customers"]
    assert box.connector.folders() == ("INBOX", "Customers")
    assert ("Absent", "configured, but no folder of this mailbox") in box.connector.skipped()


def test_a_mailbox_where_nothing_happens_costs_one_request(server: Graph, box: GraphBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"))
    reader.read()
    before = server.asked.total()
    assert list(box.connector.fetch(reader.cursor)) == []
    assert server.asked.total() - before == 1


def test_the_folders_of_a_mailbox_are_asked_for_their_changes_twenty_at_once(server: Graph, box: GraphBox) -> None:
    for number in range(36):
        box.mailbox.make_folder(f"customer-{number}")
    reader = Reader(box.connector)
    reader.read()
    server.asked.clear()
    assert _later(box, reader) == []
    assert (server.asked["$batch"], server.asked["delta"]) == (2, 40)


def test_where_only_drafts_come_the_place_moves_on(box: GraphBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.mailbox.deliver(mail("draft"), box.folder("Drafts"))
    reader.read()
    assert reader.cursor
    assert box.clock.now - unpack(reader.cursor).since < timedelta(minutes=1)


def test_the_server_tells_when_a_mail_arrived(box: GraphBox) -> None:
    arrived = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=3)
    box.mailbox.deliver(mail("one"), box.folder("INBOX"), arrived)
    assert [message.received_at for message in Reader(box.connector).read()] == [arrived]


def test_a_backlog_says_how_far_it_is(box: GraphBox) -> None:
    told: list[Backlog | None] = []
    connector = GraphConnector(box.settings, box.tokens, all_wanted, box.clock, told.append)
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    list(connector.fetch(None))
    assert told == [Backlog(0, 60, 0), Backlog(20, 60, 0), Backlog(40, 60, 0), None]


@pytest.mark.parametrize("cursor", [b"\xff", b"{}", b'{"v":1}', b"x\x9c\xab\xae\x05\x00\x01u\x00\xf9"])
def test_a_place_of_another_kind_is_worth_nothing(box: GraphBox, cursor: bytes) -> None:
    with pytest.raises(CursorExpired):
        list(box.connector.fetch(cursor))


def test_the_place_in_many_folders_and_among_many_mails_stays_small(server: Graph) -> None:
    box = GraphBox(server, none_wanted)
    for number in range(100):
        box.mailbox.make_folder(f"customer-{number}")
    reader = Reader(box.connector)
    reader.read()
    for number in range(200):
        box.deliver(mail(f"mail-{number}"))
    reader.read()
    assert reader.cursor
    assert len(reader.cursor) < 10_000


def test_a_probe_lists_the_folders_and_reads_no_mail(server: Graph, box: GraphBox) -> None:
    box.deliver(mail("one"), "Customers")
    assert "Customers" in box.connector.probe()
    assert (server.asked["message"], server.asked["$value"]) == (0, 0)


def test_the_accounts_further_addresses_are_told(box: GraphBox) -> None:
    box.mailbox.proxies = [f"SMTP:{box.mailbox.address}", "smtp:Sales@Example.com", "SIP:rep@example.com", "X500:/o=x"]
    assert box.connector.addresses() == ("sales@example.com",)
