"""Mail in folders other than INBOX, told by the server itself (NOTIFY): over a real Dovecot and over a scripted one."""

import smtplib
from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

import pytest

from connectors.base import Unavailable
from connectors.imap import ImapConnector
from connectors.imap.answers import FolderState, states
from connectors.imap.idle import ImapWatcher, Pace, Scope
from tests.connectors.contract import Reader, mail
from tests.connectors.imap_box import ImapBox
from tests.connectors.soon import soon
from tests.connectors.test_imap_idle import NEVER, QUICK, Record, idling
from tests.connectors.test_imap_wire import connector_of
from tests.servers.dovecot import Dovecot, running_dovecot
from tests.servers.scripted_imap import Answer, ScriptedImap, Talk, scripted_imap

PUSH = b"* STATUS Archive (MESSAGES 1 UIDNEXT 2 UNSEEN 1)\r\n"
BY_DETAIL = """
recipient_delimiter = +
lmtp_save_to_detail_mailbox = yes
"""


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with scripted_imap() as server:
        server.capabilities = "IMAP4rev1 IDLE LIST-STATUS NOTIFY"
        server.others = {"Archive": [], "Trash": []}
        yield server


@pytest.fixture
def connector(server: ScriptedImap) -> Iterator[ImapConnector]:
    connector = connector_of(server)
    yield connector
    connector.close()


@pytest.fixture
def reader(connector: ImapConnector) -> Reader:
    reader = Reader(connector)
    reader.read()
    return reader


@pytest.fixture
def record() -> Record:
    return Record()


def say_first(words: bytes, usual: Answer) -> Answer:
    def answer(talk: Talk, tag: str, rest: str) -> None:
        talk.say(words)
        usual(talk, tag, rest)

    return answer


def say_last(words: bytes, usual: Answer) -> Answer:
    def answer(talk: Talk, tag: str, rest: str) -> None:
        usual(talk, tag, rest)
        talk.say(words)

    return answer


def refuse(words: str) -> Answer:
    return lambda talk, tag, rest: talk.say(f"{tag} {words}\r\n".encode())


def heard(connector: ImapConnector) -> Scope | None:
    """Once what the server said has arrived."""
    connector.idle_socket().settimeout(20)
    assert connector.idle_socket().recv(1, 2)  # MSG_PEEK
    return connector.heard()


# What is news


def test_mail_pushed_for_another_folder_is_worth_a_full_round(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    assert connector.idle_start()
    server.talks[0].say(PUSH)
    assert heard(connector) is Scope.ALL


@pytest.mark.parametrize(
    "chatter",
    [
        b"* STATUS Archive (MESSAGES 0 UIDNEXT 1 UNSEEN 0)\r\n",  # expunged, read, or opened by somebody
        b"* STATUS Archive (MESSAGES 7)\r\n",
        b"* STATUS Trash (MESSAGES 4 UIDNEXT 5 UNSEEN 0)\r\n",
        b"* STATUS INBOX (MESSAGES 0 UIDNEXT 1)\r\n",
        b"* STATUS {7}\r\nArchive (MESSAGES 1 UIDNEXT 2)\r\n",
        b"* STATUS Archive nonsense\r\n",
        b'* LIST () "/" "Made later"\r\n',
    ],
)
def test_what_tells_of_no_mail_for_us_is_chatter(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, chatter: bytes
) -> None:
    assert connector.idle_start()
    server.talks[0].say(chatter)
    assert heard(connector) is None


def test_mail_that_the_round_has_read_is_no_news(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    server.others["Archive"].append(mail("one"))
    assert reader.subjects() == ["one"]
    assert connector.idle_start()
    server.talks[0].say(PUSH)
    assert heard(connector) is None


def test_a_folder_nobody_has_heard_of_is_news_once(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    assert connector.idle_start()
    server.talks[0].say(b'* STATUS "Made later" (MESSAGES 1 UIDNEXT 2)\r\n')
    assert heard(connector) is Scope.ALL
    assert connector.heard() is None


def test_a_folder_that_cannot_be_read_is_never_news(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Else it would be asked for in vain, as often as the server speaks of it."""
    usual = server.on["EXAMINE"]
    closed = refuse("NO closed")
    server.on["EXAMINE"] = lambda talk, tag, rest: (closed if "Archive" in rest else usual)(talk, tag, rest)
    server.others["Archive"].append(mail("one"))
    assert reader.read() == []
    assert connector.idle_start()
    server.talks[0].say(PUSH)
    assert heard(connector) is None


def test_a_push_that_proves_wrong_causes_one_round(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    wrong = b"* STATUS Archive (MESSAGES 98 UIDNEXT 99)\r\n"
    assert connector.idle_start()
    server.talks[0].say(wrong)
    assert heard(connector) is Scope.ALL
    server.on["LIST"] = say_first(wrong, server.on["LIST"])
    reader.read()
    assert connector.idle_start()
    assert connector.heard() is None


def test_mail_in_inbox_comes_first(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    assert connector.idle_start()
    server.deliver(mail("one"))
    server.talks[0].say(PUSH + server.exists)
    assert heard(connector) is Scope.HINTED
    list(connector.fetch_hinted(reader.cursor))
    assert connector.idle_start()
    assert connector.heard() is Scope.ALL


# When it is told


@pytest.mark.parametrize("command", ["SEARCH", "FETCH", "DONE", "EXAMINE", "IDLE"])
@pytest.mark.parametrize("when", [say_first, say_last])
def test_a_push_amid_any_command_is_heard(
    server: ScriptedImap,
    connector: ImapConnector,
    reader: Reader,
    command: str,
    when: Callable[[bytes, Answer], Answer],
) -> None:
    """Trap: imaplib keeps it for nobody, and its EXAMINE throws away all that was kept."""
    assert connector.idle_start()
    server.deliver(mail("one"))
    server.on[command] = when(PUSH, server.on[command])
    connector.idle_stop()
    list(connector.fetch_hinted(reader.cursor))
    connector._link.session.selected = None  # type: ignore[union-attr]  # so that INBOX is opened again
    assert connector.idle_start()
    assert soon(lambda: connector.heard() is Scope.ALL)


def test_a_push_before_examine_outlives_it(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    """Trap: EXAMINE begins by throwing away every response that nobody has looked at."""
    server.on["SEARCH"] = say_first(PUSH, server.on["SEARCH"])
    server.deliver(mail("one"))
    list(connector.fetch_hinted(reader.cursor))
    connector._link.session.examine("INBOX")  # type: ignore[union-attr]
    assert connector.idle_start()
    assert connector.heard() is Scope.ALL


def test_a_push_amid_the_answers_to_list_is_read_in_the_same_round(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    def overtaken(talk: Talk, tag: str, rest: str) -> None:
        before = server.state_of("Archive")
        server.others["Archive"].append(mail("one"))
        listed = "".join(f'* LIST () "/" {name}\r\n' for name in ("INBOX", "Archive"))
        talk.say((listed + server.state_of("INBOX") + before).encode() + PUSH + f"{tag} OK done\r\n".encode())

    server.on["LIST"] = overtaken
    assert reader.subjects() == ["one"]


def test_a_push_that_tells_little_leaves_the_answer_as_it_is() -> None:
    answer, push = b"Archive (UIDNEXT 6 UIDVALIDITY 17)", b"Archive (MESSAGES 4)"
    expected = {"Archive": FolderState(17, 6)}
    assert states([answer, push]) == states([push, answer]) == expected


def test_a_push_and_an_answer_agree_on_the_later_uid_whichever_comes_first() -> None:
    answer, push = b"Archive (UIDNEXT 6 UIDVALIDITY 17)", b"Archive (MESSAGES 4 UIDNEXT 8 UNSEEN 1)"
    expected = {"Archive": FolderState(17, 8)}
    assert states([answer, push]) == states([push, answer]) == expected


# Asking for it


def test_every_connection_asks_once(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    reader.read()
    assert server.commands.count("NOTIFY") == 1
    connector.close()
    reader.read()
    assert server.commands.count("NOTIFY") == 2


def test_a_server_that_does_not_offer_it_is_not_asked(server: ScriptedImap) -> None:
    server.capabilities = "IMAP4rev1 IDLE"
    connector = connector_of(server)
    Reader(connector).read()
    assert "NOTIFY" not in server.commands
    connector.close()


@pytest.mark.parametrize("refusal", ["NO", "BAD", "NO [LIMIT]", "NO [NOTIFICATIONOVERFLOW]"])
def test_a_server_that_refuses_it_is_polled(server: ScriptedImap, refusal: str) -> None:
    server.on["NOTIFY"] = refuse(f"{refusal} not here")
    connector = connector_of(server)
    reader = Reader(connector)
    reader.read()
    server.others["Archive"].append(mail("one"))
    assert reader.subjects() == ["one"]
    assert connector.idle_start()
    assert len(server.talks) == 1
    connector.close()


@pytest.mark.parametrize("command", ["IDLE", "SEARCH"])
def test_a_server_that_stops_pushing_is_connected_anew_and_not_asked_again(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, command: str
) -> None:
    """RFC 5465 section 5.8: INBOX would be silent, too."""
    usual = server.on[command]
    server.on[command] = say_first(b"* OK [NOTIFICATIONOVERFLOW] too much\r\n", usual)
    server.deliver(mail("one"))
    list(connector.fetch_hinted(reader.cursor))
    assert connector.idle_start()
    with pytest.raises(Unavailable):
        soon(connector.heard)
    server.on[command] = usual
    reader.read()
    assert connector.idle_start()
    server.talks[-1].say(b"* 2 EXISTS\r\n")
    assert heard(connector) is Scope.HINTED
    assert server.commands.count("NOTIFY") == 1


# What the watcher makes of it


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def looks_through(connector: ImapConnector) -> list[Scope | None]:
    """What the watcher will hear, look by look. Its first look comes once a round is settled, its times set."""
    looks: list[Scope | None] = []
    look = connector.heard
    connector.heard = lambda: looks.append(look()) or looks[-1]  # type: ignore[method-assign, func-returns-value]
    return looks


def test_many_pushes_make_one_round_and_not_before_its_time(
    server: ScriptedImap, connector: ImapConnector, record: Record
) -> None:
    looks, clock = looks_through(connector), Clock()
    watcher = ImapWatcher(record.sync, record.on_state, lambda _: NEVER, pace=QUICK, clock=clock, random=Random(1))
    watcher.watch("mailbox", connector)
    assert soon(lambda: looks)
    server.others["Archive"].append(mail("one"))
    for number in range(1, 11):
        server.talks[0].say(PUSH)
        assert soon(lambda pushes=number: looks.count(Scope.ALL) >= pushes)  # type: ignore[misc]
    assert record.syncs == {Scope.ALL: 1}
    clock.now = QUICK.debounce.total_seconds()
    assert watcher.alive()
    assert soon(lambda: record.subjects == ["one"])
    assert record.syncs == {Scope.ALL: 2}
    watcher.close()


def test_a_round_that_is_due_sooner_is_not_put_off(
    server: ScriptedImap, connector: ImapConnector, record: Record
) -> None:
    looks, clock = looks_through(connector), Clock()
    pace = Pace(debounce=timedelta(hours=2), spread=0, renewal=NEVER)
    watcher = ImapWatcher(record.sync, record.on_state, lambda _: NEVER, pace=pace, clock=clock)
    watcher.watch("mailbox", connector)
    assert soon(lambda: looks)
    server.others["Archive"].append(mail("one"))
    server.talks[0].say(PUSH)
    clock.now = NEVER.total_seconds()
    assert watcher.alive()
    assert soon(lambda: record.subjects == ["one"])
    watcher.close()


def test_what_the_rep_throws_away_causes_no_round(
    server: ScriptedImap, connector: ImapConnector, record: Record
) -> None:
    pace = Pace(debounce=timedelta(0))
    watcher = ImapWatcher(record.sync, record.on_state, lambda _: NEVER, pace=pace)
    watcher.watch("mailbox", connector)
    assert soon(lambda: record.connected() and idling(server))
    for uid in range(2, 20):
        server.talks[0].say(f"* STATUS Trash (MESSAGES {uid} UIDNEXT {uid} UNSEEN 0)\r\n".encode())
    server.deliver(mail("one"))
    server.talks[0].say(server.exists)
    assert soon(lambda: record.subjects == ["one"])
    assert record.syncs == {Scope.ALL: 1, Scope.HINTED: 1}
    watcher.close()


# The whole, over Dovecot, with rounds an hour apart


@pytest.fixture
def by_detail() -> Iterator[Dovecot]:
    """Delivers `rep+Archive@…` into Archive, as a rule of the server's would."""
    with running_dovecot(BY_DETAIL) as server:
        yield server


@pytest.mark.slow
@pytest.mark.parametrize("folder", ["Archive", "Junk"])
def test_a_mail_filed_by_the_server_is_read_by_its_push(by_detail: Dovecot, record: Record, folder: str) -> None:
    box = ImapBox(by_detail)
    watcher = ImapWatcher(record.sync, record.on_state, lambda _: NEVER)
    watcher.watch("mailbox", box.connector)
    assert soon(record.connected)
    name, _, host = box.user.partition("@")
    for subject in ("one", "two"):
        with smtplib.LMTP(by_detail.host, by_detail.lmtp_port) as client:
            client.sendmail("sender@example.net", [f"{name}+{folder}@{host}"], mail(subject))
        assert soon(lambda expected=subject: expected in record.subjects)  # type: ignore[misc]
    assert record.subjects == ["one", "two"]
    with by_detail.client(box.user) as client:
        assert client.folder_status(folder, "MESSAGES") == {b"MESSAGES": 2}
    by_detail.send(box.user, mail("three"))
    assert soon(lambda: record.subjects == ["one", "two", "three"])
    watcher.close()


@pytest.mark.slow
def test_a_mail_moved_by_the_rep_and_one_in_a_new_folder_are_read_by_their_pushes(
    dovecot: Dovecot, record: Record
) -> None:
    box = ImapBox(dovecot)
    box.deliver(mail("one"), "Trash")
    watcher = ImapWatcher(record.sync, record.on_state, lambda _: NEVER)
    watcher.watch("mailbox", box.connector)
    assert soon(record.connected)
    assert record.subjects == []
    box.move("one", "Trash", "Archive")
    assert soon(lambda: record.subjects == ["one"])
    with dovecot.client(box.user) as client:
        client.create_folder("Made later")
        client.append("Made later", mail("two"))
    assert soon(lambda: record.subjects == ["one", "two"])
    watcher.close()
