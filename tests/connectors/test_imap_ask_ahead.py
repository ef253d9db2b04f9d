"""All folders are asked in passing, between one IDLE and the next: what is new is never missed, and nobody waits."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.base import Unavailable
from connectors.imap import ImapConnector
from connectors.imap.idle import ImapWatcher, Pace, Scope, State
from tests.connectors.contract import Reader, mail
from tests.connectors.imap_box import ImapBox
from tests.connectors.soon import soon
from tests.connectors.test_imap_idle import NEVER, QUICK, Record, idling
from tests.connectors.test_imap_notify import Clock, looks_through, refuse, say_first
from tests.connectors.test_imap_wire import connector_of
from tests.servers.dovecot import Dovecot
from tests.servers.scripted_imap import Answer, ScriptedImap, Talk, scripted_imap

OFTEN = timedelta(milliseconds=50)


@pytest.fixture(params=["IMAP4rev1 IDLE LIST-STATUS NOTIFY", "IMAP4rev1 IDLE"])
def server(request: pytest.FixtureRequest) -> Iterator[ScriptedImap]:
    with scripted_imap() as server:
        server.capabilities = request.param
        server.others = {"Archive": [], "Trash": []}
        yield server


@pytest.fixture
def connector(server: ScriptedImap) -> Iterator[ImapConnector]:
    connector = connector_of(server)
    yield connector
    connector.close()


@pytest.fixture
def reader(connector: ImapConnector) -> Reader:
    """All is read, and it listens."""
    reader = Reader(connector)
    reader.read()
    assert connector.idle_start()
    return reader


def answered(connector: ImapConnector) -> Scope | None:
    """What comes of asking ahead."""
    assert connector.ask_ahead()
    heard: list[Scope | None] = []
    assert soon(lambda: heard.append(connector.heard()) or not connector.asked_ahead)  # type: ignore[func-returns-value]
    return heard[-1]


# What is news


def test_nothing_new_is_no_news_however_often_it_is_asked(connector: ImapConnector, reader: Reader) -> None:
    assert [answered(connector) for _ in range(3)] == [None, None, None]


def test_it_listens_again_afterwards(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    assert answered(connector) is None
    server.deliver(mail("one"))
    server.talks[0].say(server.exists)
    assert soon(lambda: connector.heard() is Scope.HINTED)
    found = [message.subject for batch in connector.fetch_hinted(reader.cursor) for message in batch.messages]
    assert found == ["one"]


@pytest.mark.parametrize("asked_before", [0, 2])
@pytest.mark.parametrize("folder", ["INBOX", "Archive", "Later"])
def test_a_mail_that_nobody_announced_is_news(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, folder: str, asked_before: int
) -> None:
    for _ in range(asked_before):
        assert answered(connector) is None
    (server.mails if folder == "INBOX" else server.others.setdefault(folder, [])).append(mail("one"))
    assert answered(connector) is Scope.ALL
    assert answered(connector) is Scope.ALL
    assert reader.subjects() == ["one"]
    assert connector.idle_start()
    assert answered(connector) is None


def test_a_mail_that_a_push_brought_is_no_news(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    server.deliver(mail("one"))
    for batch in connector.fetch_hinted(reader.cursor):
        assert batch.cursor
    assert connector.idle_start()
    assert answered(connector) is None


@pytest.mark.parametrize("commands", [{"EXAMINE"}, {"LIST", "STATUS"}])
def test_folders_numbered_anew_are_news(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, commands: set[str]
) -> None:
    for command in commands:
        server.on[command] = renumbered(server.on[command])
    assert answered(connector) is Scope.ALL


def renumbered(usual: Answer) -> Answer:
    return lambda talk, tag, rest: usual(Renumbered(talk), tag, rest)  # type: ignore[arg-type]


class Renumbered:
    """A talk in which every UIDVALIDITY is another one."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk

    def say(self, segment: bytes) -> None:
        self._talk.say(segment.replace(b"UIDVALIDITY 7", b"UIDVALIDITY 8"))


def test_what_changes_besides_mail_is_no_news(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    for chatter in (b"* OK Still here\r\n", b"* 1 FETCH (FLAGS (\\Seen))\r\n", b"* 1 EXPUNGE\r\n", b"* 0 EXISTS\r\n"):
        server.on["EXAMINE"] = say_first(chatter, server.on["EXAMINE"])
        assert answered(connector) is None


def test_a_folder_that_is_no_longer_told_about_is_news(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    del server.others["Archive"]
    assert answered(connector) is Scope.ALL


def test_a_server_that_does_not_tell_where_a_folder_ends_is_asked_in_full(
    server: ScriptedImap, connector: ImapConnector
) -> None:
    usual = server.state_of
    server.state_of = lambda name: usual(name).replace("UIDNEXT 1 ", "")  # type: ignore[method-assign]
    Reader(connector).read()
    assert connector.idle_start()
    assert answered(connector) is Scope.ALL


@pytest.mark.parametrize("odd", [b'* LIST () "/" {7}\r\nArchive\r\n', b"* LIST nonsense\r\n"])
def test_an_answer_that_cannot_be_read_at_a_glance_is_asked_for_in_full(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, odd: bytes
) -> None:
    server.on["LIST"] = say_first(odd, server.on["LIST"])
    assert answered(connector) is Scope.ALL


def test_a_server_that_says_what_it_said_before_and_idles_no_more_is_looked_at_in_full(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    assert answered(connector) is None
    server.on["IDLE"] = refuse("NO not now")
    assert answered(connector) is Scope.ALL


@pytest.mark.parametrize("command", ["LIST", "EXAMINE", "IDLE"])
@pytest.mark.parametrize("refusal", ["NO not now", "BAD what?"])
def test_a_refusal_is_looked_at_in_full(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, command: str, refusal: str
) -> None:
    usual = server.on[command]
    server.on[command] = refuse(refusal)
    assert answered(connector) is Scope.ALL
    server.on[command] = usual
    server.others["Archive"].append(mail("one"))
    assert reader.subjects() == ["one"]


# When it is said


def test_mail_announced_behind_the_answers_is_heard(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: it is in none of the answers, and may come in one segment with the consent to IDLE."""
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"* 1 EXISTS\r\n+ idling\r\n")
    assert answered(connector) is Scope.HINTED
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"+ idling\r\n* 1 EXISTS\r\n")
    assert answered(connector) is Scope.HINTED


def test_mail_announced_before_the_answers_is_in_them(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    usual = server.on["DONE"]

    def announce(talk: Talk, tag: str, rest: str) -> None:
        server.deliver(mail("one"))
        talk.say(server.exists)
        usual(talk, tag, rest)

    server.on["DONE"] = announce
    assert answered(connector) is Scope.ALL
    server.on["DONE"] = usual
    assert reader.subjects() == ["one"]


def test_nothing_is_asked_before_idle_has_ended(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    """Trap: Stalwart before 0.10 ignored what came in one packet with DONE."""
    usual, server.on["DONE"] = server.on["DONE"], lambda talk, tag, rest: None
    before = len(server.commands)
    assert connector.ask_ahead()
    assert soon(lambda: server.commands[before:] == ["DONE"])
    assert connector.heard() is None
    server.on["DONE"] = usual
    server.talks[0].ok(server.talks[0].idle_tag)
    assert soon(lambda: connector.heard() is None and not connector.asked_ahead)
    assert server.commands[before:][:2] == ["DONE", "LIST"]


def test_who_stops_listening_meanwhile_gets_everything_by_fetching(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    server.others["Archive"].append(mail("one"))
    assert connector.ask_ahead()
    connector.idle_stop()
    assert reader.subjects() == ["one"]
    assert connector.idle_start()
    assert answered(connector) is None


@given(st.lists(st.integers(0, 400)), st.booleans())
@settings(max_examples=50)
def test_the_answers_are_understood_wherever_they_are_cut(cuts: list[int], news: bool) -> None:
    with scripted_imap() as server:
        server.capabilities = "IMAP4rev1 IDLE LIST-STATUS"
        server.others = {"Archive": []}
        connector = connector_of(server)
        Reader(connector).read()
        assert connector.idle_start()
        if news:
            server.others["Archive"].append(mail("one"))
        for command in ("DONE", "LIST", "EXAMINE", "IDLE"):
            server.on[command] = in_pieces(cuts, server.on[command])
        assert answered(connector) is (Scope.ALL if news else None)
        connector.close()


def in_pieces(cuts: list[int], usual: Answer) -> Answer:
    class Pieces:
        def __init__(self, talk: Talk) -> None:
            self._talk = talk

        def say(self, segment: bytes) -> None:
            for start, end in pairwise(sorted({0, len(segment), *(cut for cut in cuts if cut < len(segment))})):
                self._talk.say(segment[start:end])

        def ok(self, tag: str) -> None:
            self.say(f"{tag} OK done\r\n".encode())

    return lambda talk, tag, rest: usual(Pieces(talk), tag, rest)  # type: ignore[arg-type]


# Where it cannot be


def test_it_is_not_asked_while_what_was_found_is_not_recorded(server: ScriptedImap, connector: ImapConnector) -> None:
    server.deliver(mail("one"))
    batches = connector.fetch(None)
    next(batches)
    batches.close()  # type: ignore[attr-defined]
    assert connector.idle_start()
    assert not connector.ask_ahead()


def test_it_is_not_asked_once_the_server_has_ended_idle_by_itself(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    server.talks[0].ok(server.talks[0].idle_tag)
    connector.idle_socket().settimeout(20)
    assert connector.idle_socket().recv(1, 2)  # MSG_PEEK: it has arrived
    assert connector.heard() is None
    assert not connector.ask_ahead()


@pytest.mark.parametrize("last_words", [b"", b"* BYE shutting down\r\n", b"* LIST () "])
def test_a_server_that_hangs_up_meanwhile_is_unavailable(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, last_words: bytes
) -> None:
    def hang_up(talk: Talk, tag: str, rest: str) -> None:
        talk.say(last_words)
        talk.hang_up()

    server.on["LIST"] = hang_up
    with pytest.raises(Unavailable):
        answered(connector)


def test_a_server_that_stops_pushing_amid_the_answers_is_connected_anew() -> None:
    with scripted_imap() as server:
        server.capabilities = "IMAP4rev1 IDLE LIST-STATUS NOTIFY"
        connector = connector_of(server)
        Reader(connector).read()
        assert connector.idle_start()
        server.on["LIST"] = say_first(b"* OK [NOTIFICATIONOVERFLOW] too much\r\n", server.on["LIST"])
        with pytest.raises(Unavailable):
            answered(connector)


# What the watcher makes of it

Watch = Callable[..., ImapWatcher]


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def unchanged() -> list[str]:
    return []


@pytest.fixture
def watch(record: Record, unchanged: list[str]) -> Iterator[Watch]:
    begun: list[ImapWatcher] = []

    def begin(connector: ImapConnector, interval: timedelta = OFTEN, pace: Pace = QUICK, **more: object) -> ImapWatcher:
        watcher = ImapWatcher(
            record.sync,
            record.on_state,
            lambda _: interval,
            unchanged.append,
            pace=pace,
            random=Random(1),
            **more,  # type: ignore[arg-type]
        )
        begun.append(watcher)
        watcher.watch("mailbox", connector)
        return watcher

    yield begin
    for watcher in begun:
        watcher.close()


def test_rounds_that_find_nothing_are_told_and_need_no_sync(
    connector: ImapConnector, record: Record, unchanged: list[str], watch: Watch
) -> None:
    watch(connector)
    assert soon(lambda: len(unchanged) >= 3)
    assert record.syncs == {Scope.ALL: 1}
    assert record.subjects == []


def test_what_a_round_finds_is_synced(
    server: ScriptedImap, connector: ImapConnector, record: Record, unchanged: list[str], watch: Watch
) -> None:
    watch(connector)
    for number in range(1, 4):
        seen = len(unchanged)
        assert soon(lambda before=seen: len(unchanged) > before)  # type: ignore[misc]
        server.others["Archive"].append(mail(f"m{number}"))
        assert soon(lambda count=number: len(record.subjects) == count)  # type: ignore[misc]
    assert record.subjects == ["m1", "m2", "m3"]


def test_what_could_not_be_recorded_is_read_again(
    server: ScriptedImap, connector: ImapConnector, record: Record, unchanged: list[str], watch: Watch
) -> None:
    watch(connector)
    assert soon(lambda: unchanged)
    record.trouble = Unavailable("The mailbox waits.")
    server.others["Archive"].append(mail("one"))
    assert soon(lambda: record.state is State.DISCONNECTED)
    assert record.subjects == []
    record.trouble = None
    assert soon(lambda: record.subjects == ["one"])


def test_a_server_that_falls_silent_is_connected_anew_and_asked_as_usual(
    server: ScriptedImap, connector: ImapConnector, record: Record, unchanged: list[str], watch: Watch
) -> None:
    server.on["DONE"] = lambda talk, tag, rest: None
    looks, clock = looks_through(connector), Clock()
    pace = Pace(spread=0, first_retry=timedelta(0), silence=timedelta(seconds=60))
    watcher = watch(connector, interval=NEVER, pace=pace, clock=clock)
    assert soon(lambda: looks)
    clock.now += pace.renewal.total_seconds()
    assert watcher.alive()
    assert soon(lambda: server.commands[-1] == "DONE")
    assert watcher.alive()  # and has noted the time
    server.on["DONE"] = lambda talk, tag, rest: talk.ok(tag)
    server.others["Archive"].append(mail("one"))
    clock.now += pace.silence.total_seconds()
    assert watcher.alive()
    assert soon(lambda: record.subjects == ["one"])
    assert len(server.talks) == 2
    assert soon(lambda: idling(server))
    assert not connector.ask_ahead()
    assert unchanged == []


@pytest.mark.slow
def test_over_dovecot_quiet_rounds_go_on_and_a_mail_moved_in_silence_is_found(
    dovecot: Dovecot, record: Record, unchanged: list[str], watch: Watch
) -> None:
    box = ImapBox(dovecot)
    box.deliver(mail("one"), "Trash")
    watch(box.connector)
    assert soon(lambda: len(unchanged) >= 5)
    assert record.subjects == []
    box.move("one", "Trash", "Archive")
    assert soon(lambda: record.subjects == ["one"])
    seen = len(unchanged)
    assert soon(lambda: len(unchanged) >= seen + 5)
    dovecot.send(box.user, mail("two"))
    assert soon(lambda: record.subjects == ["one", "two"])
