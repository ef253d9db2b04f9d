"""Told to stop, the daemon ends in order and loses nothing; a second one on the same store is refused."""

import ctypes
import os
import signal
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon import keyfile
from tests.servers.patience import PATIENCE_S
from tests.servers.receiver import Reply
from tests.stories.conftest import Stage
from tests.stories.mails import reply, send

pytestmark = pytest.mark.slow


def test_what_was_not_delivered_is_delivered_after_the_restart(own_stage: Stage) -> None:
    stage = own_stage
    stage.daemon.start()
    sent = stage.registered(stage.inbox())
    stage.engine.behave = lambda _: Reply(503)
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.engine.wait_for(lambda engine: any(each.message["type"] == "campaign.stop" for each in engine.heard))
    assert stage.daemon.stop() == 0

    stage.engine.behave = lambda _: Reply(200)
    stage.daemon.start()
    stage.wait_for(sent)
    assert len({each.id for each in stage.engine.heard if each.message["type"] == "campaign.stop"}) == 1
    assert stage.daemon.stop() == 0


def test_a_reply_that_came_while_it_was_stopped_stops_the_campaign_after_the_start(own_stage: Stage) -> None:
    stage = own_stage
    stage.daemon.start()
    sent = stage.registered(stage.inbox())
    assert stage.daemon.stop() == 0
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.daemon.start()
    stage.wait_for(sent)


def test_it_stops_in_the_middle_of_a_hundred_mails_and_goes_on_after_the_start(own_stage: Stage) -> None:
    stage = own_stage
    mailbox = stage.dovecot.new_user()
    stage.daemon.watch(stage.dovecot, mailbox)
    sends = [send(mailbox) for _ in range(100)]
    for sent in sends:
        stage.dovecot.send(mailbox, reply(sent))
    stage.daemon.start()
    stage.register(*sends)
    stage.engine.wait_for_accepted(10)
    assert stage.daemon.stop() == 0
    stage.daemon.start()
    for sent in sends:
        stage.wait_for(sent)
    assert {len(stage.stops_of(sent)) for sent in sends} == {1}


def test_it_stops_by_whichever_thread_the_signal_is_heard(own_stage: Stage) -> None:
    """The kernel chooses one: seldom another than the first."""
    own_stage.daemon.start()
    threads = [int(each.name) for each in Path(f"/proc/{own_stage.daemon.pid}/task").iterdir()]
    ctypes.CDLL(None).tgkill(own_stage.daemon.pid, max(threads), signal.SIGTERM)
    assert own_stage.daemon.wait() == 0


def test_it_stops_though_a_stream_is_open_and_a_mail_server_is_silent(own_stage: Stage) -> None:
    stage = own_stage
    with socket.create_server(("127.0.0.1", 0)) as silent:
        stage.daemon.start()
        stage.daemon.api.post(
            "/v1/mailboxes",
            {
                "address": "mute@example.com",
                "host": "127.0.0.1",
                "port": silent.getsockname()[1],
                "tls": "none",
                "password": "x",
            },
        )
        silent.settimeout(PATIENCE_S)
        connection, _ = silent.accept()
        with connection, stage.daemon.api.listen():
            assert stage.daemon.stop() == 0


def test_ctrl_c_stops_it_too(own_stage: Stage) -> None:
    own_stage.daemon.start()
    os.kill(own_stage.daemon.pid, signal.SIGINT)
    assert own_stage.daemon.wait() == 0


def test_a_second_daemon_on_the_same_store_is_refused_with_a_sentence(own_stage: Stage) -> None:
    """And it changes nothing: what its configuration says of mailboxes is not taken over."""
    stage = own_stage
    mailbox = stage.dovecot.new_user()
    stage.daemon.watch(stage.dovecot, mailbox)
    written = stage.daemon.config.read_text()
    stage.daemon.start()
    stage.daemon.config.write_text(written.partition("[[mailbox]]")[0])
    ran = stage.daemon.command("run")
    assert ran.status == 1
    assert "another `harken run` uses" in " ".join(ran.err.split())
    assert "Traceback" not in ran.err
    assert stage.daemon.mailbox(mailbox)


def test_a_service_manager_is_told_when_it_is_ready_alive_and_stopping(own_stage: Stage, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.settimeout(PATIENCE_S)
        own_stage.daemon.environ |= {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "1000000"}
        own_stage.daemon.start()
        assert manager.recv(100) == b"READY=1"
        assert manager.recv(100) == b"WATCHDOG=1"
        assert own_stage.daemon.stop() == 0
        assert _last(manager) == b"STOPPING=1"


def _last(manager: socket.socket) -> bytes:
    manager.setblocking(False)
    told = b""
    while True:
        try:
            told = manager.recv(100)
        except BlockingIOError:
            return told


def test_a_stored_password_that_no_key_opens_keeps_no_other_mailbox_from_being_heard(own_stage: Stage) -> None:
    stage = own_stage
    configured = stage.dovecot.new_user()
    stage.daemon.watch(stage.dovecot, configured)
    stage.daemon.start()
    stored = stage.inbox()
    assert stage.daemon.stop() == 0

    keys = stage.daemon.folder / "var" / "keys.json"
    keys.unlink()
    keyfile.create(keys, datetime.now(UTC))
    stage.daemon.start()
    stage.daemon.wait_for_state(stored, "needs_attention")
    sent = stage.registered(configured)
    stage.dovecot.send(configured, reply(sent))
    stage.wait_for(sent)
    stage.daemon.connect(stage.dovecot, stored)
    stage.daemon.wait_for_state(stored, "connected")


def test_a_mailbox_written_into_the_configuration_later_waits_for_the_restart(own_stage: Stage) -> None:
    stage = own_stage
    stage.daemon.start()
    later, added = stage.dovecot.new_user(), stage.dovecot.new_user()
    stage.daemon.watch(stage.dovecot, later)
    assert stage.daemon.command("check").status == 0
    stage.daemon.wait_for_state(later, "needs_attention")
    stage.daemon.connect(stage.dovecot, added)
    stage.daemon.wait_for_state(added, "connected")
    assert stage.daemon.stop() == 0
    stage.daemon.start()
    stage.daemon.wait_for_state(later, "connected")
