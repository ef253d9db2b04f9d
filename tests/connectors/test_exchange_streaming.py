"""The stream of notifications: a hint, which may come twice or never. What is new is found by the round."""

import threading
from collections.abc import Iterator

import pytest

from connectors.base import ConnectorError
from tests.connectors.contract import Reader, mail
from tests.connectors.exchange_box import ExchangeBox
from tests.connectors.soon import soon
from tests.servers.ews import Exchange, exchange, fault

pytestmark = pytest.mark.slow


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture
def box(server: Exchange) -> Iterator[ExchangeBox]:
    made = ExchangeBox(server)
    yield made
    made.connector.close()


def listening(server: Exchange, box: ExchangeBox) -> bool:
    """After it was announced."""
    return box.connector.announce() is not None and soon(lambda: server.subscriptions.streams == 1)


def test_a_new_mail_stirs(server: Exchange, box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    assert listening(server, box)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)
    assert reader.subjects() == ["one"]


@pytest.mark.parametrize("folder", ["Junk Email", "Archive", "A new one"])
def test_so_does_one_in_any_folder(server: Exchange, box: ExchangeBox, folder: str) -> None:
    box.mailbox.folder("Archive")
    assert listening(server, box)
    box.deliver(mail("one"), folder)
    assert soon(lambda: box.stirred)


def test_a_moved_mail_stirs(server: Exchange, box: ExchangeBox) -> None:
    box.deliver(mail("one"))
    assert listening(server, box)
    box.move("one", "INBOX", "Archive")
    assert soon(lambda: box.stirred)


def test_what_the_stream_names_is_read_though_the_folder_looks_unchanged(server: Exchange, box: ExchangeBox) -> None:
    box.mailbox.looks_unchanged = True
    reader = Reader(box.connector)
    box.come_to_rest(reader)
    assert listening(server, box)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)
    assert reader.subjects() == ["one"]


def test_reading_a_mail_stirs_nobody(server: Exchange, box: ExchangeBox) -> None:
    box.deliver(mail("one"))
    assert listening(server, box)
    box.mailbox.mark_read(box.item("one"))
    box.deliver(mail("two"))
    assert soon(lambda: box.stirred)
    assert box.stirred == 1


def test_a_notification_that_comes_twice_doubles_nothing(server: Exchange, box: ExchangeBox) -> None:
    server.subscriptions.copies = 3
    reader = Reader(box.connector)
    assert listening(server, box)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)
    assert reader.subjects() + reader.subjects() == ["one"]


def test_a_notification_that_never_comes_loses_nothing(server: Exchange, box: ExchangeBox) -> None:
    server.subscriptions.copies = 0
    reader = Reader(box.connector)
    box.come_to_rest(reader)
    assert listening(server, box)
    box.deliver(mail("one"))
    assert reader.subjects() == ["one"]


def test_while_it_listens_it_is_not_begun_anew(server: Exchange, box: ExchangeBox) -> None:
    assert listening(server, box)
    box.connector.announce()
    assert server.asked["Subscribe"] == 1


def test_a_stream_that_ended_is_begun_anew(server: Exchange, box: ExchangeBox) -> None:
    assert listening(server, box)
    server.subscriptions.end_streams()
    assert soon(lambda: server.subscriptions.streams == 0)
    assert soon(lambda: box.connector.announce() and server.asked["Subscribe"] == 2)
    assert soon(lambda: server.subscriptions.streams == 1)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)


def test_a_server_that_was_restarted_is_listened_to_again(server: Exchange, box: ExchangeBox) -> None:
    assert listening(server, box)
    box.go_away()
    assert soon(lambda: server.subscriptions.streams == 0)
    box.come_back()
    assert soon(lambda: box.connector.announce() and server.asked["Subscribe"] == 2)
    assert soon(lambda: server.subscriptions.streams == 1)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)


def test_a_subscription_that_is_forgotten_meanwhile_is_made_anew(server: Exchange, box: ExchangeBox) -> None:
    server.subscriptions.forgets_at_once = 1
    assert soon(lambda: box.connector.announce() and server.subscriptions.streams == 1)
    assert server.asked["Subscribe"] == 2


def test_a_server_that_will_not_stream_is_asked_at_its_interval(server: Exchange, box: ExchangeBox) -> None:
    Reader(box.connector).read()
    server.next_answers.append(fault("ErrorExceededSubscriptionCount", "Too many."))
    with pytest.raises(ConnectorError):
        box.connector.announce()
    assert listening(server, box)


def test_a_login_with_full_access_is_told_nothing_and_asks_at_its_interval(server: Exchange) -> None:
    server.passwords["EXAMPLE\\harken"] = "secret"
    box = ExchangeBox(server, username="EXAMPLE\\harken", password="secret")
    server.may_open.add(("EXAMPLE\\harken", box.mailbox.address))
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]
    assert box.connector.announce() is None


def test_one_who_impersonates_the_owner_is_told(server: Exchange) -> None:
    server.passwords["EXAMPLE\\harken"] = "secret"
    server.may_impersonate.add("EXAMPLE\\harken")
    box = ExchangeBox(server, username="EXAMPLE\\harken", password="secret")
    assert listening(server, box)
    box.deliver(mail("one"))
    assert soon(lambda: box.stirred)
    assert Reader(box.connector).subjects() == ["one"]
    box.connector.close()


def test_closing_ends_the_stream_at_once(server: Exchange, box: ExchangeBox) -> None:
    assert listening(server, box)
    box.connector.close()
    assert soon(lambda: not _listeners())
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]
    assert box.stirred == 0


def test_fetching_while_the_stream_is_open_waits_for_nothing(server: Exchange, box: ExchangeBox) -> None:
    """exchangelib's own hangs there with one connection."""
    reader = Reader(box.connector)
    assert listening(server, box)
    for number in range(20):
        box.deliver(mail(f"mail-{number}"))
        assert reader.subjects() == [f"mail-{number}"]


def _listeners() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "exchange-stream"]
