"""The daemon is killed again and again while mails arrive and the receiver fails half the time: nothing is lost.

Every contact is first out of the office, then answers: a pause, then a stop, so that order can be seen too.
"""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from random import Random

import pytest

from tests.servers.receiver import Behaviour, Heard, Receiver, Reply
from tests.stories.conftest import Stage
from tests.stories.mails import Sent, out_of_office, reply, send

pytestmark = pytest.mark.slow

KILLS = 10
MAILBOXES = 3
CONTACTS = 30
EVERY_S = 0.25  # a mail: about as long as the kills go on
SEED = 1982
FAILURES_AT_MOST = 3  # of one signal: from the fourth on, each retry would cost the test eight seconds and more


def test_every_replys_stop_arrives_once_and_in_order(own_stage: Stage) -> None:
    stage, chance = own_stage, Random(SEED)
    stage.engine.behave = _fails_half_of_the_time(chance)
    sends = _a_campaign(stage)
    with _arriving(stage, sends):
        for _ in range(KILLS):
            stage.daemon.launch()
            time.sleep(chance.uniform(0.2, 3.0))  # the random moment: while it starts, connects, reads, delivers
            stage.daemon.kill()
    stage.daemon.start()
    for sent in sends:
        stage.wait_for(sent)

    assert _failures(stage.engine) > CONTACTS / 2
    for sent in sends:
        signals = [each for each in stage.engine.heard if each.message["data"].get("contact") == sent.contact]
        _assert_one_of_each(signals)
        _assert_in_order(signals)
    assert stage.daemon.stop() == 0


def _fails_half_of_the_time(chance: Random) -> Behaviour:
    def behave(heard: Heard) -> Reply:
        fails = heard.try_number <= FAILURES_AT_MOST and chance.random() < 0.5
        return Reply(chance.choice([500, 502, 503, 429])) if fails else Reply(204)

    return behave


def _a_campaign(stage: Stage) -> list[Sent]:
    """Registered with a daemon that runs, before the trouble begins."""
    mailboxes = [stage.dovecot.new_user() for _ in range(MAILBOXES)]
    for mailbox in mailboxes:
        stage.daemon.watch(stage.dovecot, mailbox)
    sends = [send(mailboxes[number % MAILBOXES]) for number in range(CONTACTS)]
    stage.daemon.start()
    stage.register(*sends)
    stage.daemon.kill()
    return sends


@contextmanager
def _arriving(stage: Stage, sends: list[Sent]) -> Iterator[None]:
    """Mails arrive meanwhile; at the end all have."""
    returns = datetime.now(UTC).date() + timedelta(days=14)
    mails = [(each, out_of_office(each, returns)) for each in sends] + [(each, reply(each)) for each in sends]

    def arrive() -> None:
        for sent, raw in mails:
            stage.dovecot.send(sent.mailbox, raw)
            time.sleep(EVERY_S)

    thread = threading.Thread(target=arrive)
    thread.start()
    try:
        yield
    finally:
        thread.join()


def _failures(engine: Receiver) -> int:
    return len(engine.heard) - len(engine.accepted)


def _assert_one_of_each(signals: list[Heard]) -> None:
    """A signal may come again, but only under the id and with the body that it had before."""
    for kind in ("campaign.pause", "campaign.stop", "auto_reply.received", "reply.received"):
        bodies = {(each.id, each.body) for each in signals if each.message["type"] == kind}
        assert len(bodies) == 1, f"{len(bodies)} different {kind}"


def _assert_in_order(signals: list[Heard]) -> None:
    """Of what must be in order: a later signal is never tried before an earlier one is through."""
    kinds = [each.message["type"] for each in signals if each.message["type"].startswith("campaign.")]
    assert kinds == sorted(kinds), kinds  # "pause" comes before "stop" in the alphabet, too
