"""The mail server restarts, or refuses the password: Harken hears again by itself, or asks a person once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import reply

pytestmark = pytest.mark.slow


@pytest.fixture
def troubled(own_dovecot: Dovecot, tmp_path: Path) -> Iterator[Stage]:
    """A running daemon, and a mail server that the story may restart."""
    with Receiver() as engine, daemon_in(tmp_path) as daemon:
        daemon.trust(own_dovecot)
        daemon.tell(engine)
        daemon.start()
        yield Stage(own_dovecot, daemon, engine)


def test_it_hears_again_after_the_mail_server_restarted(troubled: Stage) -> None:
    sent = troubled.registered(troubled.inbox())
    troubled.dovecot.restart()
    troubled.dovecot.send(sent.mailbox, reply(sent))
    troubled.wait_for(sent)


def test_it_hears_again_after_the_mail_server_was_away_for_a_while(troubled: Stage) -> None:
    sent = troubled.registered(troubled.inbox())
    troubled.dovecot.kill()
    troubled.daemon.wait_for_state(sent.mailbox, "disconnected")
    troubled.dovecot.start()
    troubled.dovecot.send(sent.mailbox, reply(sent))
    troubled.wait_for(sent)
    troubled.daemon.wait_for_state(sent.mailbox, "connected")


def test_a_wrong_password_asks_a_person_once_and_is_not_tried_again(troubled: Stage) -> None:
    mailbox = troubled.dovecot.new_user()
    troubled.daemon.connect(troubled.dovecot, mailbox, "wrong horse")
    troubled.daemon.wait_for_state(mailbox, "needs_attention")
    for _ in range(3):
        troubled.daemon.look_now(mailbox)
    # Somebody else is heard in the meantime: it is not that nothing happens at all.
    sent = troubled.registered(troubled.inbox())
    troubled.dovecot.send(sent.mailbox, reply(sent))
    troubled.wait_for(sent)

    assert _refused_logins(troubled.dovecot, mailbox) == 1
    assert len(_asked_for_attention(troubled, mailbox)) == 1
    assert troubled.daemon.mailbox(mailbox)["state_reason"]
    assert "wrong horse" not in troubled.daemon.raw_log()


def test_a_corrected_password_connects_it(troubled: Stage) -> None:
    mailbox = troubled.dovecot.new_user()
    troubled.daemon.connect(troubled.dovecot, mailbox, "wrong horse")
    troubled.daemon.wait_for_state(mailbox, "needs_attention")
    assert troubled.daemon.connect(troubled.dovecot, mailbox).status == 200
    troubled.daemon.wait_for_state(mailbox, "connected")
    sent = troubled.registered(mailbox)
    troubled.dovecot.send(mailbox, reply(sent))
    troubled.wait_for(sent)


def test_who_connects_a_mailbox_again_finds_it_connected(troubled: Stage) -> None:
    mailbox = troubled.inbox()
    troubled.daemon.connect(troubled.dovecot, mailbox)
    troubled.daemon.wait_for_state(mailbox, "connected")


def test_a_mailbox_removed_and_added_again_at_once_is_connected(troubled: Stage) -> None:
    mailbox = troubled.inbox()
    gone = troubled.daemon.mailbox(mailbox)["id"]
    assert troubled.daemon.api.delete(f"/v1/mailboxes/{gone}").status == 204
    troubled.daemon.connect(troubled.dovecot, mailbox)
    troubled.daemon.wait_for_state(mailbox, "connected")
    assert troubled.daemon.mailbox(mailbox)["id"] != gone


def test_the_engine_is_told_when_a_password_stops_working(troubled: Stage) -> None:
    mailbox = troubled.inbox()
    troubled.dovecot.add_user(mailbox, "a new horse")
    troubled.dovecot.restart()
    told = wait_until(lambda: _asked_for_attention(troubled, mailbox), "mailbox.needs_attention is heard")
    assert told[0]["reason"]
    troubled.dovecot.change_password(mailbox, PASSWORD)
    troubled.daemon.connect(troubled.dovecot, mailbox)
    troubled.daemon.wait_for_state(mailbox, "connected")


def _refused_logins(dovecot: Dovecot, user: str) -> int:
    return sum("auth failed" in line and f"user=<{user}>" in line for line in dovecot.log().splitlines())


def _asked_for_attention(stage: Stage, mailbox: str) -> list[dict[str, Any]]:
    """The `data` of these signals."""
    messages = [dict(each.message) for each in list(stage.engine.accepted)]
    return [
        each["data"]
        for each in messages
        if each["type"] == "mailbox.needs_attention" and each["data"]["mailbox"] == mailbox
    ]
