"""The disk is gone and a backup is there: the restored daemon goes on, loses no answer, and tells none twice."""

from pathlib import Path

import pytest

from tests.servers.receiver import Heard, Reply
from tests.stories.conftest import Stage
from tests.stories.mails import Sent, reply

pytestmark = pytest.mark.slow


def test_a_restored_daemon_goes_on_without_losing_or_doubling_a_signal(own_stage: Stage, tmp_path: Path) -> None:
    stage, store = own_stage, tmp_path / "var" / "harken.db"
    stage.daemon.start()
    mailbox = stage.inbox()
    told, owed, unread = (stage.registered(mailbox) for _ in range(3))
    stage.dovecot.send(mailbox, reply(told))
    stage.wait_for(told)
    stage.engine.behave = lambda heard: Reply(503 if _about(heard, owed) else 200)
    stage.dovecot.send(mailbox, reply(owed))
    stage.engine.wait_for(
        lambda engine: any(each.message["data"].get("contact") == owed.contact for each in engine.heard)
    )

    assert stage.daemon.command("backup", "copy").status == 0
    stage.daemon.kill()
    for each in store.parent.glob("harken.db*"):
        each.unlink()
    stage.dovecot.send(mailbox, reply(unread))
    stage.engine.behave = lambda _: Reply(200)
    assert stage.daemon.command("restore", "copy").status == 0
    stage.daemon.start()

    for sent in (owed, unread):
        stage.wait_for(sent)
    stage.wait_until_read(mailbox)
    assert [len(stage.stops_of(sent)) for sent in (told, owed, unread)] == [1, 1, 1]
    again = stage.daemon.api.post("/v1/sends", told.as_json())
    assert (again.status, again.json["created"]) == (200, False)
    assert stage.daemon.stop() == 0


def test_nothing_is_restored_over_a_running_daemons_store(own_stage: Stage) -> None:
    stage = own_stage
    stage.daemon.start()
    assert stage.daemon.command("backup", "copy").status == 0
    refused = stage.daemon.command("restore", "copy")
    assert refused.status == 1
    assert "stop it first" in refused.err
    assert stage.daemon.stop() == 0


def test_nothing_is_restored_where_the_keys_are_missing(own_stage: Stage) -> None:
    stage = own_stage
    assert stage.daemon.command("backup", "copy").status == 0
    for each in (stage.daemon.folder / "var").iterdir():
        each.unlink()
    refused = stage.daemon.command("restore", "copy")
    assert refused.status == 1
    assert "no key file" in refused.err
    assert not (stage.daemon.folder / "var" / "harken.db").exists()


def _about(heard: Heard, sent: Sent) -> bool:
    return bool(heard.message["data"].get("contact") == sent.contact)
