"""What IMAP servers do to their clients segment by segment: each of these lost mails, or spun, before it was known."""

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import pairwise
from socket import IPPROTO_TCP, MSG_PEEK, TCP_NODELAY

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from imapclient import SocketTimeout

from connectors.base import LoginRequired, Unavailable
from connectors.imap import ImapConnector, ImapSettings, Tls
from connectors.imap import login as imap_login
from connectors.imap.lines import MOST_UNASKED
from tests.connectors.contract import Reader, all_wanted, mail
from tests.connectors.soon import soon
from tests.servers.scripted_imap import ScriptedImap, Talk, scripted_imap, uids_of

PASSWORD = 'pä"ss\\wörd ☂'


def connector_of(server: ScriptedImap, **changes: object) -> ImapConnector:
    way = ImapSettings("rep", server.host, server.port, Tls.NONE, "rep", PASSWORD, **changes)  # type: ignore[arg-type]
    return ImapConnector(way, all_wanted, lambda: datetime(2026, 11, 10, tzinfo=UTC))


@pytest.fixture
def server() -> Iterator[ScriptedImap]:
    with scripted_imap() as server:
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


# IDLE


def listen_on(connector: ImapConnector) -> None:
    """As the watcher does, while anything comes."""
    connector.idle_socket().settimeout(20)
    while connector.idle_socket().recv(1, MSG_PEEK):
        assert connector.heard() is None


def test_mail_announced_together_with_the_consent_to_idle_is_heard(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: in one segment with "+ idling" it never makes the socket readable again."""
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"+ idling\r\n* 1 EXISTS\r\n")
    assert connector.idle_start()
    assert connector.heard()


def test_mail_announced_before_the_consent_to_idle_is_heard(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: imapclient takes it for an error."""
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"* 1 EXISTS\r\n+ idling\r\n")
    assert connector.idle_start()
    assert connector.heard()


def test_a_server_that_talks_without_end_is_left(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: the one watching thread reads on, or keeps all of it, and every mailbox is deaf."""
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(b"+ idling\r\n" + b"x" * 2 * MOST_UNASKED)
    assert connector.idle_start()
    with pytest.raises(Unavailable):
        listen_on(connector)


def test_mail_announced_while_others_are_fetched_is_fetched_too(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: the announcement sits among the answers to FETCH, where nobody looks."""
    usual = server.on["FETCH"]

    def announce_another(talk: Talk, tag: str, rest: str) -> None:
        if len(server.mails) == 1:
            server.deliver(mail("two"))
            talk.say(server.exists)
        usual(talk, tag, rest)

    server.on["FETCH"] = announce_another
    server.deliver(mail("one"))
    found = [message.subject for batch in connector.fetch_hinted(reader.cursor) for message in batch.messages]
    assert found == ["one", "two"]


def test_mail_announced_after_the_last_fetch_is_heard_when_idling_begins(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    assert connector.idle_start()
    connector.idle_stop()

    def announce(talk: Talk, tag: str, rest: str) -> None:
        talk.say(b"* SEARCH\r\n" + f"{tag} OK done\r\n".encode() + b"* 1 EXISTS\r\n")

    server.on["SEARCH"] = announce
    list(connector.fetch_hinted(reader.cursor))
    assert connector.idle_start()
    assert soon(connector.heard)


def test_mail_that_came_while_another_folder_was_open_is_heard(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """No server announces it: only the UIDNEXT of INBOX tells."""
    server.deliver(mail("one"))
    list(connector.fetch(reader.cursor))
    connector._link.session.selected = "Archive"  # type: ignore[union-attr]
    server.deliver(mail("two"))
    assert connector.idle_start()
    assert connector.heard()
    assert not connector.heard()


def test_an_announcement_in_two_segments_is_heard_once_it_is_whole(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    """Trap: imaplib takes half a line for a broken connection."""
    assert connector.idle_start()
    server.talks[0].say(b"* OK Still here\r\n* 1 EX")
    assert not connector.heard()
    server.talks[0].say(b"ISTS\r\n")
    assert soon(connector.heard)


@pytest.mark.parametrize(
    "chatter", [b"* OK Still here\r\n", b"* 1 FETCH (FLAGS (\\Seen))\r\n", b"* 1 EXPUNGE\r\n", b"* 0 RECENT\r\n"]
)
def test_chatter_is_no_mail(server: ScriptedImap, connector: ImapConnector, reader: Reader, chatter: bytes) -> None:
    assert connector.idle_start()
    server.talks[0].say(chatter)
    connector.idle_socket().settimeout(20)
    assert connector.idle_socket().recv(1, 2)  # MSG_PEEK: it has arrived
    assert not connector.heard()


@pytest.mark.parametrize("last_words", [b"", b"* BYE shutting down\r\n"])
def test_a_server_that_hangs_up_while_idling_is_unavailable(
    server: ScriptedImap, connector: ImapConnector, reader: Reader, last_words: bytes
) -> None:
    """Trap: a readable socket with nothing to read, thousands of times a second."""
    assert connector.idle_start()
    server.talks[0].say(last_words or b"* OK bye\r\n")
    server.talks[0].hang_up()
    with pytest.raises(Unavailable):
        soon(connector.heard)
    with pytest.raises(Unavailable):
        connector.heard()


def test_an_idle_that_the_server_ends_by_itself_is_not_ended_twice(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    assert connector.idle_start()
    server.talks[0].ok(server.talks[0].idle_tag)
    connector.idle_socket().settimeout(20)
    assert connector.idle_socket().recv(1, 2)
    assert not connector.heard()
    connector.idle_stop()
    assert "DONE" not in server.commands
    server.deliver(mail("one"))
    assert reader.subjects() == ["one"]


def test_a_server_that_refuses_to_idle_is_polled(
    server: ScriptedImap, connector: ImapConnector, reader: Reader
) -> None:
    server.on["IDLE"] = lambda talk, tag, rest: talk.say(f"{tag} NO not now\r\n".encode())
    assert connector.idle_start() is False
    server.deliver(mail("one"))
    assert reader.subjects() == ["one"]


LINES = [
    b"* OK Still here\r\n",
    b"* 4 EXISTS\r\n",
    b"* 2 EXPUNGE\r\n",
    b"* 3 FETCH (FLAGS (\\Seen))\r\n",
    b"* 0 RECENT\r\n",
]


@given(st.lists(st.sampled_from(LINES)), st.lists(st.integers(0, 200)))
@settings(max_examples=50)
def test_mail_is_heard_wherever_the_words_are_cut(lines: list[bytes], cuts: list[int]) -> None:
    """The consent to IDLE, the announcements and the end of IDLE arrive in any segments."""
    said = b"".join(lines)
    with scripted_imap() as server:
        connector = connector_of(server)
        Reader(connector).read()
        heard = False
        assert connector.idle_start()
        bounds = sorted({0, len(said), *(cut for cut in cuts if cut < len(said))})
        for start, end in pairwise(bounds):
            server.talks[0].say(said[start:end])
            heard |= connector.heard() is not None
        session = connector._link.session
        assert session
        assert (heard | session.done()) == any(line.endswith(b"EXISTS\r\n") for line in lines)
        connector.close()


# Broken connections, refused and poisonous mails


def test_after_a_timeout_the_connection_is_given_up(server: ScriptedImap, monkeypatch: pytest.MonkeyPatch) -> None:
    """Trap: the late answer would be taken for the answer to the next question."""
    monkeypatch.setattr(imap_login, "PATIENCE", SocketTimeout(connect=20, read=0.2))
    connector = connector_of(server)
    usual = server.on["SEARCH"]
    server.on["SEARCH"] = lambda talk, tag, rest: None
    server.deliver(mail("one"))
    with pytest.raises(Unavailable, match="did not answer in time"):
        list(connector.fetch(None))
    server.on["SEARCH"] = usual
    assert Reader(connector).subjects() == ["one"]
    assert len(server.talks) == 2


def test_one_refused_mail_among_others_is_set_aside_at_once(server: ScriptedImap) -> None:
    usual = server.on["FETCH"]

    def refuse(talk: Talk, tag: str, rest: str) -> None:
        if 3 in uids_of(rest):
            talk.say(f"{tag} NO [SERVERBUG] cannot\r\n".encode())
        else:
            usual(talk, tag, rest)

    server.on["FETCH"] = refuse
    for number in range(1, 6):
        server.deliver(mail(f"m{number}"))
    reader = Reader(connector_of(server))
    assert reader.subjects() == ["m1", "m2", "m4", "m5"]
    assert [(aside.key, aside.reason) for aside in reader.set_aside] == [("INBOX/7/3", "the server answered SERVERBUG")]
    assert len(server.talks) == 1


def test_an_answer_that_cannot_be_read_sets_one_mail_aside(server: ScriptedImap) -> None:
    usual = server.on["FETCH"]

    def garble(talk: Talk, tag: str, rest: str) -> None:
        if 2 in uids_of(rest):
            talk.say(f"* 2 FETCH (UID 2 RFC822.SIZE (((\r\n{tag} OK done\r\n".encode())
        else:
            usual(talk, tag, rest)

    server.on["FETCH"] = garble
    for number in range(1, 4):
        server.deliver(mail(f"m{number}"))
    reader = Reader(connector_of(server))
    assert reader.subjects() == ["m1", "m3"]
    assert len(reader.set_aside) == 1


def test_a_server_in_trouble_is_not_a_mailbox_full_of_poison(server: ScriptedImap) -> None:
    """It refuses every mail, and says that it will pass: nothing is set aside, however long it takes."""
    usual = server.on["FETCH"]
    server.on["FETCH"] = lambda talk, tag, rest: talk.say(f"{tag} NO [UNAVAILABLE] busy\r\n".encode())
    server.deliver(mail("one"))
    connector = connector_of(server)
    for _ in range(10):
        with pytest.raises(Unavailable):
            list(connector.fetch(None))
    server.on["FETCH"] = usual
    reader = Reader(connector)
    assert reader.subjects() == ["one"]
    assert reader.set_aside == []


def test_a_mail_served_between_breakdowns_is_never_given_up(server: ScriptedImap) -> None:
    """As when the store is down: the same mail is fetched again and again, and the network is bad as well."""
    usual = server.on["FETCH"]
    server.deliver(mail("one"))
    connector = connector_of(server)
    for _ in range(6):
        server.on["FETCH"] = lambda talk, tag, rest: talk.hang_up()
        with pytest.raises(Unavailable):
            list(connector.fetch(None))
        server.on["FETCH"] = usual
        reader = Reader(connector)
        assert reader.subjects() == ["one"]
        assert reader.set_aside == []


def test_a_mail_that_vanishes_between_header_and_body_comes_as_its_header(server: ScriptedImap) -> None:
    usual = server.on["FETCH"]

    def vanish(talk: Talk, tag: str, rest: str) -> None:
        if "BODY.PEEK[]" in rest:
            talk.ok(tag)
        else:
            usual(talk, tag, rest)

    server.on["FETCH"] = vanish
    server.deliver(mail("one"))
    message = Reader(connector_of(server)).read()[0]
    assert (message.subject, message.complete) == ("one", False)


# The way in, and what is asked


def test_a_question_in_two_pieces_is_sent_at_once(connector: ImapConnector, reader: Reader) -> None:
    """Trap: the second piece would wait until the server has acknowledged the first."""
    assert connector.idle_start()
    assert connector.idle_socket().getsockopt(IPPROTO_TCP, TCP_NODELAY)


def test_a_password_of_any_characters_goes_through_login(server: ScriptedImap) -> None:
    said: list[str] = []

    def login(talk: Talk, tag: str, rest: str) -> None:
        said.append(rest)
        talk.ok(tag)

    server.on["LOGIN"] = login
    Reader(connector_of(server)).read()
    assert said == ['"rep" "pä\\"ss\\\\wörd ☂"']


@pytest.mark.parametrize(
    "refusal",
    [
        "NO [UNAVAILABLE] Temporary authentication failure",
        "NO [INUSE] locked",
        "NO [ALERT] Too many simultaneous connections. (Failure)",
        "NO Maximum number of connections from user+IP exceeded",
        "BAD User is authenticated but not connected.",
    ],
)
def test_a_login_refused_for_now_is_tried_again(server: ScriptedImap, refusal: str) -> None:
    server.on["LOGIN"] = lambda talk, tag, rest: talk.say(f"{tag} {refusal}\r\n".encode())
    with pytest.raises(Unavailable):
        list(connector_of(server).fetch(None))


@pytest.mark.parametrize(
    "refusal",
    [
        "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
        "NO [AUTHORIZATIONFAILED] no",
        "NO LOGIN failed.",
        "NO [ALERT] Application-specific password required",
        f"BAD could not parse LOGIN rep {PASSWORD}",
    ],
)
def test_a_login_refused_for_good_asks_for_a_person(server: ScriptedImap, refusal: str) -> None:
    server.on["LOGIN"] = lambda talk, tag, rest: talk.say(f"{tag} {refusal}\r\n".encode())
    with pytest.raises(LoginRequired) as caught:
        list(connector_of(server).fetch(None))
    assert PASSWORD not in str(caught.value)


def test_a_server_that_breaks_off_during_login_does_not_ask_for_a_person(server: ScriptedImap) -> None:
    server.on["LOGIN"] = lambda talk, tag, rest: talk.hang_up()
    with pytest.raises(Unavailable):
        list(connector_of(server).fetch(None))


def test_without_starttls_the_password_is_not_sent(server: ScriptedImap) -> None:
    way = ImapSettings("rep", server.host, server.port, Tls.STARTTLS, "rep", PASSWORD)
    with pytest.raises(LoginRequired, match="offers no STARTTLS"):
        list(ImapConnector(way, all_wanted, lambda: datetime.now(UTC)).fetch(None))
    assert "LOGIN" not in server.commands


def test_words_slipped_in_before_encryption_are_not_believed(server: ScriptedImap) -> None:
    """As CVE-2011-0411: what follows the consent to STARTTLS in the clear comes from somebody in the middle."""
    server.capabilities = "IMAP4rev1 STARTTLS"
    server.on["STARTTLS"] = lambda talk, tag, rest: talk.say(f"{tag} OK go on\r\n* CAPABILITY IMAP4rev1\r\n".encode())
    way = ImapSettings("rep", server.host, server.port, Tls.STARTTLS, "rep", PASSWORD)
    with pytest.raises(Unavailable):
        list(ImapConnector(way, all_wanted, lambda: datetime.now(UTC)).fetch(None))
    assert "LOGIN" not in server.commands


def test_nothing_but_reading_is_ever_asked(server: ScriptedImap, connector: ImapConnector, reader: Reader) -> None:
    fetched: list[str] = []
    usual = server.on["FETCH"]

    def note(talk: Talk, tag: str, rest: str) -> None:
        fetched.append(rest)
        usual(talk, tag, rest)

    server.on["FETCH"] = note
    server.deliver(mail("one"))
    reader.read()
    connector.idle_start()
    connector.close()
    assert len(fetched) == 2
    assert all("BODY.PEEK[" in each and "BODY[" not in each for each in fetched)
    reading = {"CAPABILITY", "LOGIN", "LIST", "STATUS", "EXAMINE", "SEARCH", "FETCH", "IDLE", "DONE", "LOGOUT"}
    assert soon(lambda: "LOGOUT" in server.commands)
    assert set(server.commands) <= reading


def test_a_folder_named_in_raw_bytes_is_read(server: ScriptedImap) -> None:
    """Names must be modified UTF-7 (RFC 3501 section 5.1.3); some servers pass on whatever they were given."""
    server.deliver(mail("one"))
    raw_names = [b"INBOX", '"Kunden & Größen"'.encode(), b'"Gr\xf6\xdfen"']
    server.on["LIST"] = lambda talk, tag, rest: talk.say(
        b"".join(b'* LIST () "/" ' + name + b"\r\n" for name in raw_names) + f"{tag} OK done\r\n".encode()
    )
    server.on["STATUS"] = lambda talk, tag, rest: talk.say(
        f"* STATUS {rest.partition(' (')[0]} (UIDNEXT 2 UIDVALIDITY 7)\r\n{tag} OK done\r\n".encode(
            "utf-8", "surrogateescape"
        )
    )
    found = Reader(connector_of(server)).read()
    assert [message.folder for message in found] == ["INBOX", "Gr\ufffd\ufffden", "Kunden & Größen"]
    assert all(message.key.isascii() for message in found)


# Gmail


@pytest.fixture
def gmail(server: ScriptedImap) -> ScriptedImap:
    server.capabilities = "IMAP4rev1 IDLE X-GM-EXT-1 SPECIAL-USE"
    server.on["LIST"] = lambda talk, tag, rest: talk.say(
        b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST (\\Noselect) "/" "[Gmail]"\r\n'
        b'* LIST (\\All) "/" "[Gmail]/All Mail"\r\n* LIST (\\Junk) "/" "[Gmail]/Spam"\r\n'
        b'* LIST (\\Sent) "/" "[Gmail]/Sent Mail"\r\n' + f"{tag} OK done\r\n".encode()
    )
    server.on["STATUS"] = lambda talk, tag, rest: talk.say(
        f"* STATUS {rest.split(' (')[0]} (UIDNEXT {len(server.mails) + 1 if 'All' in rest else 1} UIDVALIDITY 7)\r\n"
        f"{tag} OK done\r\n".encode()
    )

    def fetch(talk: Talk, tag: str, rest: str) -> None:
        for uid in uids_of(rest):
            labels = ["\\Inbox", "\\Sent", "\\Draft"][uid - 1]
            about = f'X-GM-MSGID 90{uid} X-GM-THRID 77 X-GM-LABELS ("\\{labels}" work) UID '.encode()
            talk.say(server.fetched(uid, rest).replace(b"(UID ", b"(" + about, 1))
        talk.ok(tag)

    server.on["FETCH"] = fetch
    return server


def test_gmail_is_read_from_all_mail_by_its_own_ids(gmail: ScriptedImap) -> None:
    for subject in ("received", "sent", "draft"):
        gmail.deliver(mail(subject))
    connector = connector_of(gmail)
    found = [(m.subject, m.key, m.role.value, m.provider_thread) for m in Reader(connector).read()]
    assert found == [("received", "gmail:901", "inbox", "77"), ("sent", "gmail:902", "sent", "77")]
    assert connector.folders() == ("[Gmail]/All Mail", "[Gmail]/Spam")


def test_gmail_with_all_mail_hidden_is_read_label_by_label(
    gmail: ScriptedImap, caplog: pytest.LogCaptureFixture
) -> None:
    gmail.on["LIST"] = lambda talk, tag, rest: talk.say(
        b'* LIST (\\HasNoChildren) "/" INBOX\r\n* LIST () "/" Customers\r\n* LIST (\\Important) "/" Important\r\n'
        + f"{tag} OK done\r\n".encode()
    )
    connector = connector_of(gmail)
    Reader(connector).read()
    assert connector.folders() == ("INBOX", "Customers")
    assert "Gmail hides the folder All Mail" in caplog.text
