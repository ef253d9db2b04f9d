"""The copy of a mail that went out is put into the Sent folder of a real Dovecot, once."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest

from connectors.base import LoginRequired, Unavailable
from connectors.imap import ImapSentFolder, ImapSettings, Tls
from connectors.imap.folders import Listed, sent_folder
from connectors.imap.sent import NoSentFolder
from tests.connectors.imap_box import ImapBox
from tests.servers.dovecot import Dovecot
from tests.servers.scripted_imap import ScriptedImap, scripted_imap

SENT_AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
MAIL = b"From: rep@example.com\r\nMessage-ID: <a1@mail.example.com>\r\nSubject: Hello\r\n\r\nGr\xfc\xdfe\r\n"


@pytest.fixture
def box(dovecot: Dovecot) -> Iterator[ImapBox]:
    box = ImapBox(dovecot)
    yield box
    box.connector.close()


@pytest.fixture
def sent(box: ImapBox) -> Iterator[ImapSentFolder]:
    folder = ImapSentFolder(box.settings)
    yield folder
    folder.close()


def found_in(box: ImapBox, folder: str) -> list[Mapping[bytes, Any]]:
    with box.server.client(box.user) as client:
        client.select_folder(folder, readonly=True)
        return list(client.fetch(client.search(), ["BODY.PEEK[]", "FLAGS", "INTERNALDATE"]).values())


def make_folder(box: ImapBox, name: str) -> None:
    with box.server.client(box.user) as client:
        if not client.folder_exists(name):
            client.create_folder(name)


@pytest.mark.slow
def test_the_copy_is_there_word_for_word_read_and_of_its_time(box: ImapBox, sent: ImapSentFolder) -> None:
    make_folder(box, "Sent")
    sent.keep(MAIL, "a1@mail.example.com", SENT_AT)
    (copy,) = found_in(box, "Sent")
    assert copy[b"BODY[]"] == MAIL
    assert b"\\Seen" in copy[b"FLAGS"]
    assert copy[b"INTERNALDATE"].astimezone(UTC) == SENT_AT


@pytest.mark.slow
def test_a_mail_that_is_there_already_is_not_doubled(box: ImapBox, sent: ImapSentFolder) -> None:
    make_folder(box, "Sent")
    box.deliver(MAIL, "Sent")
    sent.keep(MAIL, "a1@mail.example.com", SENT_AT)
    sent.keep(MAIL, "a1@mail.example.com", SENT_AT)
    assert len(found_in(box, "Sent")) == 1
    sent.keep(MAIL.replace(b"<a1", b"<xa1"), "xa1@mail.example.com", SENT_AT)
    sent.keep(MAIL.replace(b"<a1", b"<1"), "1@mail.example.com", SENT_AT)  # its id is the end of another's
    assert len(found_in(box, "Sent")) == 3


@pytest.mark.slow
def test_a_connection_that_the_server_closed_is_made_anew(own_dovecot: Dovecot) -> None:
    box = ImapBox(own_dovecot)
    sent = ImapSentFolder(box.settings)
    make_folder(box, "Sent")
    sent.keep(MAIL, "a1@mail.example.com", SENT_AT)
    box.go_away()
    with pytest.raises(Unavailable):
        sent.keep(MAIL, "a2@mail.example.com", SENT_AT)
    box.come_back()
    sent.keep(MAIL, "a2@mail.example.com", SENT_AT)
    assert len(found_in(box, "Sent")) == 2
    sent.close()


@pytest.mark.slow
def test_whoever_listens_hears_it_as_any_other_copy(box: ImapBox, sent: ImapSentFolder) -> None:
    make_folder(box, "Sent")
    (*_,) = box.connector.fetch(None)
    sent.keep(MAIL, "a1@mail.example.com", SENT_AT)
    assert [m.subject for batch in box.connector.fetch(None) for m in batch.messages] == ["Hello"]


def test_a_mailbox_without_such_a_folder_says_so() -> None:
    with scripted_imap() as server, pytest.raises(NoSentFolder, match="no folder for sent mails"):
        kept_at(server)


def test_a_server_that_takes_no_copy_says_so_and_is_asked_again() -> None:
    with scripted_imap() as server:
        server.others["Sent"] = []
        server.on["SEARCH"] = lambda talk, tag, rest: talk.say(f"* SEARCH\r\n{tag} OK done\r\n".encode())
        server.on["APPEND"] = lambda talk, tag, rest: talk.say(f"{tag} NO [OVERQUOTA] full\r\n".encode())
        with pytest.raises(Unavailable, match="did not take the copy: the server answered OVERQUOTA"):
            kept_at(server)


def kept_at(server: ScriptedImap) -> None:
    settings = ImapSettings("rep@example.com", server.host, server.port, Tls.NONE, "rep", "password")
    with closing(ImapSentFolder(settings)) as sent:
        sent.keep(MAIL, "a1@mail.example.com", SENT_AT)


@pytest.mark.slow
def test_a_wrong_password_is_a_login_that_is_required(dovecot: Dovecot) -> None:
    box = ImapBox(dovecot, password="wrong")
    with pytest.raises(LoginRequired):
        ImapSentFolder(box.settings).keep(MAIL, "a1@mail.example.com", SENT_AT)


@pytest.mark.slow
def test_an_id_that_would_be_a_command_of_its_own_is_refused(box: ImapBox, sent: ImapSentFolder) -> None:
    make_folder(box, "Sent")
    with pytest.raises(Unavailable):
        sent.keep(MAIL, 'x"\r\nA1 DELETE INBOX', SENT_AT)
    assert found_in(box, "Sent") == []


def listed(wire: str, *attributes: str) -> Listed:
    return Listed(wire, frozenset(attributes), "/")


@pytest.mark.parametrize(
    ("folders", "chosen"),
    [
        ([listed("INBOX"), listed("Sent")], "Sent"),
        ([listed("Sent"), listed("Mine", "\\sent")], "Mine"),  # the server's own word comes first
        ([listed("INBOX/Gesendete Objekte"), listed("Sent/2024")], "INBOX/Gesendete Objekte"),
        ([listed("Sent Items"), listed("Sent")], "Sent"),
        ([listed("Sent", "\\noselect"), listed("Sent Items")], "Sent Items"),
        ([listed("[Gmail]/Sent Mail", "\\sent"), listed("[Gmail]/All Mail", "\\all")], "[Gmail]/Sent Mail"),
        ([listed("Sent", "\\trash")], None),
        ([listed("INBOX"), listed("Presented")], None),
    ],
)
def test_the_folder_is_the_one_that_the_server_or_its_name_tells(folders: list[Listed], chosen: str | None) -> None:
    found = sent_folder(folders)
    assert (found.wire if found else None) == chosen
