"""`harken mailbox`: tried first, kept only if that works."""

import json
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from daemon.core.events import Json
from daemon.storage.records import Mailbox, Origin
from daemon.storage.store import Store
from tests.commands.conftest import Harken
from tests.storage.sample import NOW

REP = "rep@example.com"


def test_while_a_mailbox_is_tried_a_running_daemon_sees_nothing_of_it(harken: Harken, kept: Store) -> None:
    with _server_that_hangs_up(kept) as (port, seen):
        told = harken("mailbox", "add", REP, "--host", "127.0.0.1", "--port", str(port), "--tls", "none", stdin="x\n")
    assert told.exit_code == 1
    assert f"{REP} was not added: " in told.stderr
    assert seen == [()]
    assert kept.reads.mailboxes() == ()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (("rep", "--host", "imap.example.com"), "not an e-mail address"),
        ((REP, "--host", "imap.example.com", "--tls", "none"), "would send the password readable"),
        ((REP,), "host: is required"),
        ((REP, "--kind", "gmail", "--host", "imap.gmail.com"), "host: is not a field that is known here"),
        ((REP, "--kind", "exchange", "--endpoint", "mail.example.com"), "endpoint: is no address such as"),
        ((REP, "--kind", "exchange", "--refresh-token"), "password: is required"),
    ],
)
def test_what_cannot_be_right_is_refused_before_anybody_is_asked(
    harken: Harken, kept: Store, given: tuple[str, ...], said: str
) -> None:
    told = harken("mailbox", "add", *given)
    assert told.exit_code == 1
    assert said in told.stderr
    assert kept.reads.mailboxes() == ()


@pytest.mark.parametrize("kind", ["gmail", "microsoft365"])
def test_without_a_consent_the_company_must_have_let_harken_in(harken: Harken, kept: Store, kind: str) -> None:
    told = harken("mailbox", "add", REP, "--kind", kind)
    assert told.exit_code == 1
    assert f"{REP} was not added: " in told.stderr
    assert kept.reads.mailboxes() == ()


def test_a_refresh_token_is_asked_for_and_never_shown(harken: Harken, kept: Store) -> None:
    told = harken("mailbox", "add", REP, "--kind", "gmail", "--refresh-token", stdin="1//secret")
    assert told.exit_code == 1
    assert "names no google_client_id" in told.stderr
    assert "secret" not in told.stdout + told.stderr


def test_one_that_is_there_is_not_tried_again(harken: Harken, kept: Store) -> None:
    _save(kept)
    told = harken("mailbox", "add", "Rep@Example.com", "--host", "imap.example.com")
    assert told.exit_code == 1
    assert f"{REP} is connected already" in told.stderr


def test_programs_get_folders_as_a_list_and_people_as_they_are_called(harken: Harken, kept: Store) -> None:
    _save(kept)
    with kept.transaction() as tx:
        tx.set_mailbox_synced(REP, ("INBOX", "[Gmail]/Sent"), NOW)
    assert json.loads(harken("mailbox", "list", "--json").stdout)[0]["folders"] == ["INBOX", "[Gmail]/Sent"]
    assert "[Gmail]" in harken("mailbox", "list").stdout


def _save(kept: Store) -> Mailbox:
    settings: dict[str, Json] = {
        "host": "imap.example.com",
        "port": 993,
        "tls": "implicit",
        "username": REP,
        "folders": [],
    }
    with kept.transaction() as tx:
        return tx.save_mailbox(REP, "imap", settings, b"sealed", Origin.API, NOW)


@contextmanager
def _server_that_hangs_up(kept: Store) -> Iterator[tuple[int, list[tuple[Mailbox, ...]]]]:
    """Its port, and which mailboxes were in the store whenever somebody connected."""
    seen: list[tuple[Mailbox, ...]] = []
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def answer() -> None:
            connection, _ = listening.accept()
            seen.append(kept.reads.mailboxes())
            connection.close()

        thread = threading.Thread(target=answer)
        thread.start()
        yield listening.getsockname()[1], seen
        thread.join()
