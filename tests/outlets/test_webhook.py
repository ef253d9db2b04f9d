"""One attempt to deliver a signal, against a real receiver."""

import asyncio
import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.delivery import Answer
from daemon.core.signals import example_body
from daemon.outlets.webhook import Courier, Target, send_test, signed
from tests.servers.receiver import Heard, Receiver, Reply, receiver

pytestmark = pytest.mark.slow

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def engine() -> Iterator[Receiver]:
    with receiver() as running:
        yield running


def posted(target: Target) -> Answer:
    async def post() -> Answer:
        now = datetime.now(UTC)
        async with Courier() as courier:
            return await courier.post(target, "evt_1", example_body("evt_1", now), now)

    return asyncio.run(post())


def anywhere(engine: Receiver) -> Target:
    return Target(engine.url, engine.secret, public_only=False)


def public(url: str, engine: Receiver) -> Target:
    return Target(url, engine.secret, public_only=True)


def test_a_receiver_can_verify_what_comes(engine: Receiver) -> None:
    assert posted(anywhere(engine)) == Answer(200)

    (heard,) = engine.heard
    assert (heard.id, heard.message["type"]) == ("evt_1", "webhook.test")


def test_each_attempt_is_signed_afresh_under_the_same_id() -> None:
    first, again = (signed("whsec_" + "A" * 32, "evt_1", b"{}", NOW + timedelta(seconds=late)) for late in (0, 1))

    assert first["webhook-id"] == again["webhook-id"]
    assert first["webhook-timestamp"] != again["webhook-timestamp"]
    assert first["webhook-signature"] != again["webhook-signature"]


def test_a_refusal_keeps_what_the_receiver_said_on_one_line(engine: Receiver) -> None:
    engine.behave = lambda _: Reply(400, "no\x00\n  such  campaign" + "!" * 5000)

    answer = posted(anywhere(engine))
    assert answer.status == 400
    assert answer.error.startswith("HTTP 400: no such campaign!!!")
    assert len(answer.error) == 300


def test_a_redirect_is_never_followed(engine: Receiver) -> None:
    engine.behave = lambda _: Reply(307, headers={"location": "/elsewhere"})

    answer = posted(anywhere(engine))
    assert (answer.status, len(engine.heard)) == (307, 1)
    assert "not followed" in answer.error
    assert "/elsewhere" in answer.error


@pytest.mark.parametrize(
    ("header", "wish"), [("7", timedelta(seconds=7)), ("99999999999", timedelta(hours=1)), ("soon", None), ("-1", None)]
)
def test_a_wish_for_time_is_read(engine: Receiver, header: str, wish: timedelta | None) -> None:
    engine.behave = lambda _: Reply(503, headers={"retry-after": header})

    assert posted(anywhere(engine)).retry_after == wish


def test_nobody_there_is_an_answer_too() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        answer = posted(Target(f"http://127.0.0.1:{taken.getsockname()[1]}/", "whsec_" + "A" * 32, public_only=False))

    assert answer.status is None
    assert "cannot connect to 127.0.0.1" in answer.error


def test_no_http_is_an_answer_too() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        async def meet() -> Answer:
            accepting = asyncio.get_running_loop().run_in_executor(None, _slam_the_door, server)
            now = datetime.now(UTC)
            async with Courier() as courier:
                target = Target(f"http://127.0.0.1:{server.getsockname()[1]}/", "whsec_" + "A" * 32, public_only=False)
                answer = await courier.post(target, "evt_1", b"{}", now)
            await accepting
            return answer

        answer = asyncio.run(meet())
    assert answer.status is None
    assert answer.error


def _slam_the_door(server: socket.socket) -> None:
    connection, _ = server.accept()
    with connection:
        connection.sendall(b"220 mail.example.com ESMTP\r\n")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "2130706433", "127.1"])
def test_a_public_webhook_does_not_reach_this_machine_by_any_name(engine: Receiver, host: str) -> None:
    answer = posted(public(engine.url.replace("127.0.0.1", host), engine))

    assert answer.status is None
    assert engine.heard == []


def test_a_name_is_judged_by_the_address_that_is_connected_to(
    engine: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The DNS answer that gave a public address a moment ago now gives ours: rebinding."""
    real = socket.getaddrinfo

    def rebound(host: str, *args: object, **kwargs: object) -> object:
        return real("127.0.0.1" if host == "engine.example.com" else host, *args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    url = engine.url.replace("127.0.0.1", "engine.example.com")
    answer = posted(public(url, engine))

    assert "127.0.0.1 is not in the public internet (loopback)" in answer.error
    assert engine.heard == []
    assert posted(Target(url, engine.secret, public_only=False)) == Answer(200)


def test_a_person_can_try_a_webhook_out(engine: Receiver) -> None:
    result = send_test(anywhere(engine), datetime.now(UTC))

    assert (result.status, result.error) == (200, "")
    assert result.duration > timedelta(0)
    assert json.loads(engine.heard[0].body)["data"]["event_id"] == engine.heard[0].id


def test_a_person_sees_why_a_trial_failed(engine: Receiver) -> None:
    engine.behave = _broken

    result = send_test(anywhere(engine), datetime.now(UTC))
    assert (result.status, result.error) == (500, "HTTP 500: out of order")


def _broken(_: Heard) -> Reply:
    return Reply(500, "out of order")
