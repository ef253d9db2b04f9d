"""The IMAP connector against a real Dovecot."""

import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from connectors.base import CursorExpired, LoginRequired, Unavailable
from connectors.imap import ImapConnector, Tls
from connectors.imap.answers import FolderState
from connectors.message import FolderRole
from tests.connectors.contract import ConnectorContract, Reader, mail, none_wanted
from tests.connectors.imap_box import READ_AT, ImapBox, imap_settings
from tests.servers.dovecot import PASSWORD, Dovecot, running_dovecot

pytestmark = pytest.mark.slow


class TestImapConnector(ConnectorContract):
    @pytest.fixture
    def box(self, own_dovecot: Dovecot) -> ImapBox:
        return ImapBox(own_dovecot)


@pytest.fixture
def box(dovecot: Dovecot) -> Iterator[ImapBox]:
    box = ImapBox(dovecot)
    yield box
    box.connector.close()


@pytest.fixture
def reader(box: ImapBox) -> Reader:
    return Reader(box.connector)


# The way in


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_an_encrypted_connection_is_verified_and_used(dovecot: Dovecot, tls: Tls) -> None:
    port = dovecot.tls_port if tls is Tls.IMPLICIT else dovecot.port
    box = ImapBox(dovecot, tls=tls, port=port, host="localhost")
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


@pytest.mark.parametrize("tls", [Tls.IMPLICIT, Tls.STARTTLS])
def test_a_certificate_nobody_vouches_for_is_refused_with_advice(dovecot: Dovecot, tls: Tls) -> None:
    port = dovecot.tls_port if tls is Tls.IMPLICIT else dovecot.port
    box = ImapBox(dovecot, tls=tls, port=port, ca_file=None)
    with pytest.raises(Unavailable, match=r"certificate of 127\.0\.0\.1 is not trusted.*ca_file") as caught:
        list(box.connector.fetch(None))
    assert caught.value.retry_after == timedelta(minutes=5)


def test_a_certificate_for_another_name_is_refused(dovecot: Dovecot) -> None:
    box = ImapBox(dovecot, tls=Tls.IMPLICIT, port=dovecot.tls_port, host="127.0.0.2")
    with pytest.raises(Unavailable):
        list(box.connector.fetch(None))


def test_a_password_is_never_sent_in_the_clear_to_another_machine(dovecot: Dovecot) -> None:
    connector = ImapConnector(imap_settings(dovecot, "rep", host="imap.example.com"), none_wanted, lambda: READ_AT)
    with pytest.raises(LoginRequired, match="never sent in the clear"):
        list(connector.fetch(None))


def test_a_wrong_password_asks_for_a_person_and_does_not_repeat_it(box: ImapBox) -> None:
    box.lock_out()
    with pytest.raises(LoginRequired) as caught:
        list(box.connector.fetch(None))
    assert PASSWORD not in str(caught.value)


def test_a_password_of_any_characters_is_understood(dovecot: Dovecot) -> None:
    odd = 'pä"ss\\wörd {5} ☂'
    box = ImapBox(dovecot, password=odd)
    box.server.change_password(box.user, odd)
    assert Reader(box.connector).read() == []


def test_the_settings_do_not_show_the_password(dovecot: Dovecot) -> None:
    assert PASSWORD not in repr(imap_settings(dovecot, "rep"))


def test_neither_password_nor_content_is_ever_logged(box: ImapBox, caplog: pytest.LogCaptureFixture) -> None:
    box.deliver(mail("secret-subject", "secret body"))
    with caplog.at_level(logging.DEBUG):
        Reader(box.connector).read()
    assert PASSWORD not in caplog.text
    assert "secret" not in caplog.text


# Which mails, and how much of them


def test_an_unwanted_mail_is_fetched_as_its_header_alone(dovecot: Dovecot) -> None:
    box = ImapBox(dovecot, none_wanted)
    box.deliver(mail("one"))
    message = Reader(box.connector).read()[0]
    assert (message.complete, message.text, message.parts) == (False, "", ())
    assert (message.subject, message.in_reply_to) == ("one", ("first@example.com",))


def test_the_first_sync_leaves_out_what_is_older_than_the_lookback(box: ImapBox, reader: Reader) -> None:
    with box.server.client(box.user) as client:
        client.append("INBOX", mail("old"), msg_time=READ_AT - timedelta(days=40))
        client.append("INBOX", mail("recent"), msg_time=READ_AT - timedelta(days=20))
    assert reader.subjects() == ["recent"]


def test_an_old_mail_that_arrives_later_is_given(box: ImapBox, reader: Reader) -> None:
    reader.read()
    with box.server.client(box.user) as client:
        client.append("INBOX", mail("moved-from-elsewhere"), msg_time=READ_AT - timedelta(days=400))
    assert reader.subjects() == ["moved-from-elsewhere"]


def test_the_star_in_a_uid_range_does_not_bring_the_last_mail_again(box: ImapBox, reader: Reader) -> None:
    """Trap: "5:*" also means the last mail when there is none from 5 on."""
    box.deliver(mail("one"))
    reader.read()
    box.deliver(mail("two"))
    with box.server.client(box.user) as client:  # seen and numbered by the server, then gone
        client.select_folder("INBOX")
    box.delete("two")
    assert reader.subjects() == []


def test_a_mail_of_many_megabytes_is_cut_and_its_size_is_told(box: ImapBox, reader: Reader) -> None:
    box.deliver(mail("huge", "line of text\r\n" * 1_000_000))
    message = reader.read()[0]
    assert message.complete
    assert message.size > 10_000_000
    assert len(message.text) < 600_000


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\0\0\0",
        b"Subject: nul\0in header\r\n\r\nand \0 body",
        b"X-Header: 1\r\n" * 100_000 + b"Subject: many\r\n\r\nbody",
        b"Subject: " + b"x" * 3_000_000 + b"\r\n\r\nbody",
        b"Subject: literal {10}\r\n\r\n* 1 EXISTS\r\nA1 OK done\r\n",
        b"Message-ID: 12345\r\nSubject: 12345\r\n\r\n67890",
    ],
    ids=["empty", "nul", "nul-in-text", "many-headers", "long-header", "looks-like-imap", "digits"],
)
def test_an_odd_mail_is_given_and_those_after_it_too(box: ImapBox, reader: Reader, raw: bytes) -> None:
    box.deliver(raw)
    box.deliver(mail("after"))
    found = reader.read()
    assert len(found) == 2
    assert found[-1].subject == "after"


def test_fields_behind_a_header_longer_than_what_is_fetched_are_known(box: ImapBox, reader: Reader) -> None:
    box.deliver(b"X-Padding: %s\r\n" % (b"x" * 900) * 700 + mail("far-down"))
    message = reader.read()[0]
    assert (message.subject, message.in_reply_to) == ("far-down", ("first@example.com",))


def test_a_mail_without_header_is_all_text(box: ImapBox, reader: Reader) -> None:
    box.deliver(b"yes please")
    assert reader.read()[0].text.strip() == "yes please"


def test_a_body_the_server_stumbles_over_is_set_aside(box: ImapBox, reader: Reader) -> None:
    """Its header is served: Dovecot notices only at the body that the size in the file's name is wrong."""
    for subject in ("one", "poison", "three"):
        box.deliver(mail(subject))
    for path in (box.server.home(box.user) / "Maildir" / "new").iterdir():
        if b"Subject: poison" in path.read_bytes():
            path.rename(path.with_name(path.name + ",S=90000,W=90010"))
    assert sorted(reader.subjects()) == ["one", "three"]
    assert len(reader.set_aside) == 1


# Folders


def test_bins_and_drafts_are_never_read(box: ImapBox, reader: Reader) -> None:
    for folder in ("Trash", "Drafts", "Trash/Deeper"):
        box.deliver(mail("no"), folder)
    assert reader.read() == []
    assert not {"Trash", "Drafts", "Trash/Deeper"} & set(box.connector.folders())
    assert ("Trash", "a bin") in box.connector.skipped()


def test_roles_come_from_special_use(box: ImapBox, reader: Reader) -> None:
    for folder in ("INBOX", "Junk", "Sent", "Archive"):
        box.deliver(mail(folder), folder)
    roles = {message.folder: message.role for message in reader.read()}
    assert roles == {
        "INBOX": FolderRole.INBOX,
        "Junk": FolderRole.JUNK,
        "Sent": FolderRole.SENT,
        "Archive": FolderRole.OTHER,
    }


def test_a_folder_of_any_name_is_read(box: ImapBox, reader: Reader) -> None:
    names = ["Kunden & Größen", 'with "quotes"', "2026", "日本語/子", "100%", "per*cent"]
    with box.server.client(box.user) as client:
        for name in names:
            client.create_folder(name)
            client.append(name, mail("one"))
    assert {message.folder for message in reader.read()} == set(names)


def test_a_folder_renamed_or_deleted_hinders_nothing(box: ImapBox, reader: Reader) -> None:
    box.deliver(mail("one"), "Old")
    reader.read()
    box.rename("Old", "New")
    assert [message.folder for message in reader.read()] == ["New"]
    box.remove_folder("New")
    assert reader.read() == []
    assert "New" not in box.connector.folders()
    box.deliver(mail("two"), "New")
    assert reader.subjects() == ["two"]


def test_a_folder_we_may_not_read_is_left_out_with_a_reason(box: ImapBox, reader: Reader) -> None:
    box.deliver(mail("hidden"), "Closed")
    box.deliver(mail("one"))
    closed = box.server.home(box.user) / "Maildir" / ".Closed"
    closed.chmod(0)
    try:
        assert reader.subjects() == ["one"]
        assert "Closed" not in box.connector.folders()
        assert "Closed" in dict(box.connector.skipped())
    finally:
        closed.chmod(0o700)
    assert reader.subjects() == ["hidden"]


def test_only_the_configured_folders_are_read(dovecot: Dovecot) -> None:
    box = ImapBox(dovecot, folders=("inbox", "Archive", "Missing"))
    for folder in ("INBOX", "Archive", "Junk"):
        box.deliver(mail("one"), folder)
    assert {message.folder for message in Reader(box.connector).read()} == {"INBOX", "Archive"}
    assert ("Missing", "configured, but not on the server") in box.connector.skipped()


def test_a_cursor_that_cannot_be_read_is_expired(box: ImapBox) -> None:
    for cursor in (b"{}", b"[]", b"not json", b'{"v":99,"folders":{}}', b'{"v":1,"folders":{"INBOX":[1]}}'):
        with pytest.raises(CursorExpired):
            list(box.connector.fetch(cursor))


def test_a_mail_moved_between_two_looks_of_one_round_is_found_in_that_round(box: ImapBox, reader: Reader) -> None:
    """A mail program's rule moves it from INBOX to Archive after Archive was asked, and before INBOX is opened."""
    reader.read()
    box.deliver(mail("one"))
    session = box.connector._link.session
    assert session
    examine = session.examine

    def examine_too_late(folder: str) -> FolderState:
        session.examine = examine  # type: ignore[method-assign]
        box.move("one", "INBOX", "Archive")
        return examine(folder)

    session.examine = examine_too_late  # type: ignore[method-assign]
    assert [(message.subject, message.folder) for message in reader.read()] == [("one", "Archive")]


# Servers that can do less


@pytest.fixture(scope="module")
def plain_dovecot() -> Iterator[Dovecot]:
    """As old as a server may be: no LIST-STATUS, no SPECIAL-USE, no IDLE."""
    with running_dovecot("imap_capability = IMAP4rev1") as server:
        yield server


def test_a_server_without_extensions_is_read_in_full(plain_dovecot: Dovecot) -> None:
    box = ImapBox(plain_dovecot)
    for folder in ("INBOX", "Archive", "Customers/North"):
        box.deliver(mail(folder), folder)
    reader = Reader(box.connector)
    assert set(reader.subjects()) == {"INBOX", "Archive", "Customers/North"}
    box.deliver(mail("two"), "Archive")
    assert reader.subjects() == ["two"]


def test_a_server_without_idle_says_so(plain_dovecot: Dovecot) -> None:
    box = ImapBox(plain_dovecot)
    Reader(box.connector).read()
    assert box.connector.idle_start() is False
