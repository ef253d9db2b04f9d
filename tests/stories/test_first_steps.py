"""What a newcomer types, in the order of the README, and what a program reads from it."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.servers.daemon import MAILBOX, WEBHOOK, harken
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import out_of_office, reply

pytestmark = pytest.mark.slow


def test_from_an_empty_folder_to_a_check_that_finds_all_well(dovecot: Dovecot, tmp_path: Path) -> None:
    environ = {**os.environ, "SSL_CERT_FILE": str(dovecot.ca_file)}
    folder = tmp_path / "harken"
    assert harken("init", str(folder), folder=tmp_path, environ=environ).status == 0
    with Receiver() as engine, (folder / "config.toml").open("a") as config:
        config.write(MAILBOX.format(address=dovecot.new_user(), port=dovecot.tls_port, password=PASSWORD))
        config.write(WEBHOOK.format(url=engine.url, secret=engine.secret, types='["*"]'))
        config.flush()
        checked = harken("check", folder=folder, environ=environ)
        assert checked.status == 0, checked.out + checked.err
        assert [each.message["type"] for each in engine.heard] == ["webhook.test"]


def test_check_says_what_is_wrong_and_fails(dovecot: Dovecot, tmp_path: Path) -> None:
    environ = {**os.environ, "SSL_CERT_FILE": str(dovecot.ca_file)}
    assert harken("init", folder=tmp_path, environ=environ).status == 0
    mailbox = dovecot.new_user()
    with (tmp_path / "config.toml").open("a") as config:
        config.write(MAILBOX.format(address=mailbox, port=dovecot.tls_port, password="wrong horse"))
    checked = harken("check", folder=tmp_path, environ=environ)
    assert checked.status != 0
    assert mailbox in checked.out + checked.err
    assert "Traceback" not in checked.err


def test_a_key_is_made_listed_and_revoked(stage: Stage) -> None:
    made = stage.daemon.command("key", "create", "crm", "--scope", "sends:write", "--json").json
    assert made.keys() == {"id", "name", "key", "scopes"}
    assert (made["name"], made["scopes"]) == ("crm", ["sends:write"])
    assert made["key"].startswith("hk_")
    assert made["id"] in {each["id"] for each in stage.daemon.command("key", "list", "--json").json}
    assert stage.daemon.command("key", "revoke", made["id"]).status == 0


def test_a_mailbox_added_by_command_is_taken_up_by_the_running_daemon(stage: Stage) -> None:
    mailbox = stage.dovecot.new_user()
    added = stage.daemon.command(
        *("mailbox", "add", mailbox, "--host", "localhost", "--port", str(stage.dovecot.tls_port)),
        stdin=f"{PASSWORD}\n",
    )
    assert added.status == 0, added.err
    stage.daemon.wait_for_state(mailbox, "connected")
    listed = {each["address"]: each for each in stage.daemon.command("mailbox", "list", "--json").json}
    assert listed[mailbox]["state"] == "connected"
    assert stage.daemon.command("mailbox", "test", mailbox).status == 0
    assert stage.daemon.command("mailbox", "remove", mailbox).status == 0


def test_a_mailbox_with_a_wrong_password_is_not_added(stage: Stage) -> None:
    mailbox = stage.dovecot.new_user()
    added = stage.daemon.command(
        *("mailbox", "add", mailbox, "--host", "localhost", "--port", str(stage.dovecot.tls_port)),
        stdin="wrong horse\n",
    )
    assert added.status == 1
    assert mailbox in added.err
    assert "Traceback" not in added.err
    assert mailbox not in stage.daemon.command("mailbox", "list", "--json").out


def test_the_event_log_tells_what_happened(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.wait_for(sent)
    told = stage.daemon.command("events", "--type", "campaign.stop", "--since", "1h", "--json")
    assert told.status == 0, told.err
    assert sent.contact in {json.loads(line)["data"]["contact"] for line in told.out.splitlines()}


def test_explain_says_what_mails_are_without_any_configuration(stage: Stage, tmp_path: Path) -> None:
    sent = stage.registered("rep@example.com")
    (tmp_path / "answer.eml").write_bytes(reply(sent))
    (tmp_path / "empty.eml").write_bytes(b"")
    told = harken("explain", "answer.eml", "empty.eml", "--json", folder=tmp_path, environ=os.environ)
    assert told.status == 0, told.err
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert [each["path"] for each in lines] == ["answer.eml", "empty.eml"]
    assert (lines[0]["kind"], lines[0]["stops"]) == ("human", True)
    assert lines[0]["in_reply_to"] == sent.message_id


def test_explain_reads_a_mail_from_a_pipe(tmp_path: Path, stage: Stage) -> None:
    sent = stage.registered("rep@example.com")
    returns = datetime.now(UTC).date() + timedelta(days=14)
    raw = out_of_office(sent, returns).decode()
    told = harken("explain", "-", "--json", folder=tmp_path, environ=os.environ, stdin=raw).json
    assert (told["path"], told["kind"], told["stops"]) == ("-", "auto_reply", False)
