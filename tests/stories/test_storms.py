"""A provider refuses half of what it is asked and tells everything twice, then nothing; meanwhile the daemon is killed.

Nothing is lost, nothing is doubled. Each trouble by itself is tested with the kind that it befalls.
"""

from itertools import islice
from pathlib import Path

import pytest

from tests.servers.companies import STORMY
from tests.servers.daemon import daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import reply, send

pytestmark = pytest.mark.slow

MAILBOXES = 3
IN_THE_STORM, IN_SILENCE, WHILE_DEAD = 21, 6, 6
ASKED_IN_THE_STORM = 6


@pytest.mark.parametrize("kind", STORMY)
def test_every_reply_stops_its_campaign_once(kind: str, dovecot: Dovecot, tmp_path: Path) -> None:
    with STORMY[kind]() as company, Receiver() as engine, daemon_in(tmp_path) as daemon:
        stage, addresses = Stage(dovecot, daemon, engine), [company.hire() for _ in range(MAILBOXES)]
        company.let_in(daemon)
        daemon.tell(engine)
        daemon.start()
        wait_until(lambda: all(map(company.tells, addresses)), "changes are told")
        sends = [send(addresses[turn % MAILBOXES]) for turn in range(IN_THE_STORM + IN_SILENCE + WHILE_DEAD)]
        stage.register(*sends)
        arriving = iter(sends)

        company.storm()
        before = company.asked()
        for sent in islice(arriving, IN_THE_STORM):
            company.deliver(sent.mailbox, reply(sent))
        wait_until(lambda: company.asked() - before > ASKED_IN_THE_STORM, "some requests are refused")
        company.fall_silent()
        for sent in islice(arriving, IN_SILENCE):
            company.deliver(sent.mailbox, reply(sent))
        daemon.kill()
        for sent in arriving:
            company.deliver(sent.mailbox, reply(sent))
        company.calm()
        daemon.start()

        for sent in sends:
            stage.wait_for(sent)
        assert [len(stage.stops_of(sent)) for sent in sends] == [1] * len(sends)
        assert daemon.stop() == 0
