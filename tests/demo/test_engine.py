"""The pretend engine does what any receiver should do with a webhook."""

import base64
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest
from standardwebhooks import Webhook

from daemon.demo.ending import Ending
from daemon.demo.engine import Engine

SECRET = "whsec_" + base64.b64encode(b"k" * 32).decode()
BODY = json.dumps({"type": "campaign.stop", "data": {"event_id": "evt_1", "contact": "flynn@flynnsarcade.example"}})


@pytest.fixture
def engine() -> Iterator[Engine]:
    running = Engine(SECRET, Ending())
    running.start()
    yield running
    running.stop()


def post(engine: Engine, secret: str, name: str = "evt_1") -> int:
    now = datetime.now(UTC)
    headers = {
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": Webhook(secret).sign(name, now, BODY),
    }
    connection = HTTPConnection(urlsplit(engine.url).netloc, timeout=30)
    connection.request("POST", "/harken", BODY, headers)
    status = connection.getresponse().status
    connection.close()
    return status


def test_a_signed_signal_is_taken(engine: Engine) -> None:
    assert post(engine, SECRET) == 204
    assert [signal.type for signal in engine.signals()] == ["campaign.stop"]


def test_a_repeated_signal_counts_once(engine: Engine) -> None:
    assert [post(engine, SECRET), post(engine, SECRET)] == [204, 204]
    assert len(engine.signals()) == 1


def test_a_forged_signal_is_refused_and_counted(engine: Engine) -> None:
    assert post(engine, "whsec_" + base64.b64encode(b"x" * 32).decode()) == 401
    assert engine.signals() == ()
    assert engine.forged == 1
