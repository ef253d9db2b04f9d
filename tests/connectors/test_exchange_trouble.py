"""Throttling, errors, states that are forgotten, servers that go away: nothing is lost, nothing is doubled."""

import random
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from exchangelib.errors import ErrorServerBusy

from connectors.base import CursorExpired, LoginRequired, Unavailable
from connectors.exchange.errors import translation
from tests.connectors.contract import Reader, mail, none_wanted
from tests.connectors.exchange_box import ExchangeBox
from tests.servers.ews import Answer, Asked, Exchange, busy, exchange, fault
from tests.servers.ews_mailbox import Folder
from tests.servers.ews_xml import TYPES

pytestmark = pytest.mark.slow

ELSEWHERE = {"Location": "https://elsewhere.example.net/EWS/Exchange.asmx"}
MICROSOFT = {"Location": "https://outlook.office365.com/EWS/Exchange.asmx"}


@pytest.fixture
def server() -> Iterator[Exchange]:
    with exchange() as running:
        yield running


@pytest.fixture
def box(server: Exchange) -> Iterator[ExchangeBox]:
    made = ExchangeBox(server)
    yield made
    made.connector.close()


def _persistently(reader: Reader, tries: int = 300) -> list[str]:
    """All that is new, as a watcher would get it who never tires."""
    found: list[str] = []
    for _ in range(tries):
        try:
            for batch in reader.connector.fetch(reader.cursor):
                found += [message.subject for message in batch.messages]
                reader.set_aside += batch.set_aside
                reader.cursor = batch.cursor
        except Unavailable:
            continue
        return found
    raise AssertionError("the mailbox is stuck")


def _now_and_then(answer: Answer, share: float) -> Callable[[Asked], Answer | None]:
    chance = random.Random(7)
    return lambda asked: answer if chance.random() < share else None


@pytest.mark.parametrize(
    "answer", [busy(200), Answer(503, b"Service Unavailable"), fault("ErrorMailboxStoreUnavailable", "No.")]
)
def test_in_a_storm_of_refusals_nothing_is_lost_and_nothing_doubled(
    server: Exchange, box: ExchangeBox, answer: Answer
) -> None:
    reader = Reader(box.connector)
    for number in range(60):
        box.deliver(mail(f"mail-{number}"), ("INBOX", "Archive")[number % 2])
    server.trouble = _now_and_then(answer, 0.3)
    found = _persistently(reader)
    for number in range(60, 75):
        box.deliver(mail(f"mail-{number}"))
    found += _persistently(reader)
    assert sorted(found) == sorted(f"mail-{number}" for number in range(75))
    assert reader.set_aside == []


@pytest.mark.parametrize("answer", [busy(17_000), *(Answer(x, b"", {"Retry-After": "17"}) for x in (429, 503))])
def test_a_busy_server_says_when_to_come_back(server: Exchange, box: ExchangeBox, answer: Answer) -> None:
    server.next_answers.append(answer)
    with pytest.raises(Unavailable) as raised:
        list(box.connector.fetch(None))
    assert raised.value.retry_after == timedelta(seconds=17)


def test_nobody_waits_longer_than_an_hour() -> None:
    refused = translation(ErrorServerBusy("busy", back_off=99_999), "rep@example.com")
    assert isinstance(refused, Unavailable)
    assert refused.retry_after == timedelta(hours=1)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (fault("ErrorAccessDenied", "No."), LoginRequired),
        (fault("ErrorNonExistentMailbox", "No."), LoginRequired),
        (fault("ErrorPasswordExpired", "No."), LoginRequired),
        (fault("ErrorInvalidServerVersion", "No."), LoginRequired),
        (fault("ErrorMailboxMoveInProgress", "No."), Unavailable),
        (fault("ErrorInternalServerError", "No."), Unavailable),
        (fault("ErrorOfTomorrow", "No."), Unavailable),
        (Answer(302, b"", ELSEWHERE), LoginRequired),
        (Answer(302, b"", MICROSOFT), LoginRequired),
        (Answer(403, b"Forbidden"), LoginRequired),
        (Answer(404, b"Not Found"), Unavailable),
        (Answer(500, b"<html>Server Error in '/EWS' Application</html>"), Unavailable),
        (Answer(502, b"a proxy says so"), Unavailable),
        (Answer(200, b"<html>It works!</html>"), Unavailable),
        (Answer(200, b""), Unavailable),
    ],
)
def test_each_refusal_says_whether_a_person_must_act(
    server: Exchange, box: ExchangeBox, answer: Answer, error: type[Exception]
) -> None:
    server.next_answers.append(answer)
    with pytest.raises(error):
        list(box.connector.fetch(None))
    box.deliver(mail("one"))
    assert Reader(box.connector).subjects() == ["one"]


def test_a_login_that_is_refused_once_in_passing_needs_nobody(server: Exchange, box: ExchangeBox) -> None:
    """A server out of breath answers 401."""
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    server.next_answers.append(Answer(401, b""))
    assert reader.subjects() == ["one"]


def test_a_wrong_password_is_not_tried_again_and_again(server: Exchange, box: ExchangeBox) -> None:
    """Once more, since it was right before; then only when we are asked to."""
    Reader(box.connector).read()
    box.lock_out()
    refused = server.asked["refused"]
    for _ in range(3):
        with pytest.raises(LoginRequired):
            list(box.connector.fetch(None))
    assert server.asked["refused"] - refused == 4


def test_answers_that_break_off_are_asked_for_again(server: Exchange, box: ExchangeBox) -> None:
    for number in range(60):
        box.deliver(mail(f"mail-{number}"))
    for broken in range(1, 4):
        server.broken_answers = broken
        assert sorted(_persistently(Reader(box.connector))) == sorted(f"mail-{number}" for number in range(60))


def test_a_state_that_is_forgotten_while_we_were_away_loses_nothing(box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("before"))
    reader.read()
    for folder in ("INBOX", "Archive", "Junk Email"):
        box.mailbox.deliver(mail(f"meanwhile-{folder}"), folder, box.now + timedelta(days=3))
    box.now += timedelta(days=20)
    box.forget_places()
    assert set(reader.subjects()) == {"before", "meanwhile-INBOX", "meanwhile-Archive", "meanwhile-Junk Email"}
    assert reader.subjects() == []


def test_a_state_that_is_forgotten_reads_again_only_what_came_since_the_last_was_recorded(box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("before"))
    reader.read()
    box.now += timedelta(days=20)
    box.mailbox.deliver(mail("later"), "INBOX", box.now)
    reader.read()
    box.forget_places()
    assert reader.subjects() == ["later"]


def test_a_state_that_is_forgotten_in_the_middle_of_a_backlog_loses_nothing(box: ExchangeBox) -> None:
    for number in range(120):
        box.deliver(mail(f"mail-{number}"))
    batches = box.connector.fetch(None)
    found = [message.subject for message in next(batches).messages]
    box.forget_places()
    found += [message.subject for batch in batches for message in batch.messages]
    assert set(found) == {f"mail-{number}" for number in range(120)}


def test_a_state_that_is_forgotten_at_once_is_no_endless_task(server: Exchange, box: ExchangeBox) -> None:
    def forgetful(asked: Asked) -> Answer | None:
        box.forget_places()
        return None

    for number in range(120):
        box.deliver(mail(f"mail-{number}"))
    server.trouble = forgetful
    with pytest.raises(AssertionError, match="stuck"):
        Reader(box.connector).read()


def test_a_mailbox_restored_under_other_ids_is_read_on(box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"))
    box.mailbox.folder("Archive")
    reader.read()
    box.mailbox.restore()
    box.deliver(mail("two"))
    box.deliver(mail("three"), "Deleted Items")
    assert set(reader.subjects()) == {"one", "two"}
    assert reader.subjects() == []


def test_a_mailbox_that_is_not_there_yet_is_waited_for(box: ExchangeBox) -> None:
    lying, box.mailbox.folders = box.mailbox.folders, {}
    with pytest.raises(Unavailable):
        list(box.connector.fetch(None))
    box.mailbox.folders = lying
    assert Reader(box.connector).subjects() == []


def test_a_server_that_tells_more_at_once_than_was_asked_for_is_read_all_the_same(box: ExchangeBox) -> None:
    box.mailbox.least_page = 70
    for number in range(120):
        box.deliver(mail(f"mail-{number}"))
    assert Reader(box.connector).subjects() == [f"mail-{number}" for number in range(120)]


def test_the_place_of_another_kind_of_mailbox_is_none_of_ours(box: ExchangeBox) -> None:
    with pytest.raises(CursorExpired):
        list(box.connector.fetch(b'{"v":1,"history":7}'))


def test_a_mail_moved_between_being_listed_and_being_asked_for_is_read_where_it_went(
    server: Exchange, box: ExchangeBox
) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one", "Please stop."))
    moved = False

    def by_a_rule(asked: Asked) -> Answer | None:
        nonlocal moved
        if asked.operation == "GetItem" and not moved:
            moved = True
            box.move("one", "INBOX", "Customers")
        return None

    server.trouble = by_a_rule
    found = reader.read() + reader.read()
    assert [(each.folder, each.text.strip()) for each in found if each.complete] == [("Customers", "Please stop.")]
    assert reader.set_aside == []


def test_a_mail_deleted_in_this_very_moment_is_no_trouble(server: Exchange, box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"))
    box.deliver(mail("two"))

    def deleting(asked: Asked) -> Answer | None:
        if asked.operation == "GetItem" and len(box.mailbox.items) == 2:
            box.delete("one")
        return None

    server.trouble = deleting
    assert [message.subject for message in reader.read() if message.complete] == ["two"]
    assert reader.set_aside == []


def test_a_folder_that_goes_away_in_this_very_moment_is_no_trouble(server: Exchange, box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    box.deliver(mail("one"), "Customers")
    box.deliver(mail("two"))

    def removing(asked: Asked) -> Answer | None:
        if asked.operation == "SyncFolderItems" and (gone := _customers(box)):
            box.mailbox.remove_folder(gone)
        return None

    server.trouble = removing
    assert reader.subjects() == ["two"]
    assert reader.subjects() == []


def test_a_mail_that_was_refused_for_a_while_is_read(server: Exchange, box: ExchangeBox) -> None:
    for subject in ("one", "two", "three"):
        box.deliver(mail(subject))
    two = box.item("two").id
    server.poisoned[two] = "ErrorInternalServerError"
    reader = Reader(box.connector)
    for _ in range(3):
        with pytest.raises(Unavailable):
            list(box.connector.fetch(None))
    del server.poisoned[two]
    assert reader.subjects() == ["one", "two", "three"]
    assert reader.set_aside == []


def test_a_mail_that_spoils_the_whole_request_is_set_aside_alone(server: Exchange, box: ExchangeBox) -> None:
    for subject in ("one", "poison", "three"):
        box.deliver(mail(subject))
    poison = box.item("poison").id

    def stumbling(asked: Asked) -> Answer | None:
        ids = {each.get("Id") for each in asked.request.iter(f"{{{TYPES}}}ItemId")}
        return fault("ErrorInternalServerError", "An internal server error occurred.") if poison in ids else None

    server.trouble = stumbling
    reader = Reader(box.connector)
    assert reader.subjects() == ["one", "three"]
    assert [aside.folder for aside in reader.set_aside] == ["INBOX"]


def test_no_mail_is_blamed_for_a_server_that_serves_nothing(server: Exchange, box: ExchangeBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    served = ("FindFolder", "SyncFolderItems")
    server.trouble = lambda asked: None if asked.operation in served else fault("ErrorInternalServerError", "No.")
    for _ in range(9):
        with pytest.raises(Unavailable):
            list(box.connector.fetch(reader.cursor))
    server.trouble = lambda asked: None
    assert reader.subjects() == ["one"]
    assert reader.set_aside == []


def test_characters_that_xml_forbids_spoil_nothing(server: Exchange) -> None:
    """Exchange writes them as they stand in the mail."""
    box = ExchangeBox(server, none_wanted)
    box.deliver(mail("one"))
    box.deliver(mail("two").replace(b"Subject: ", b"Subject: odd "))
    server.rewrite = lambda content: content.replace(b">odd two", b">&#x1f;odd&#0; two")
    assert Reader(box.connector).subjects() == ["one", "odd two"]


def test_of_ten_thousand_mails_those_of_the_last_days_are_read_once_each(server: Exchange) -> None:
    """The others are passed by in large pages."""
    box = ExchangeBox(server, none_wanted)
    for number in range(10_000):
        days = 5 if number % 50 == 0 else 100
        box.mailbox.deliver(mail(f"mail-{number}"), "INBOX", box.now - timedelta(days=days))
    found = [message.subject for batch in box.connector.fetch(None) for message in batch.messages]
    assert sorted(found) == sorted(f"mail-{number}" for number in range(0, 10_000, 50))
    assert server.asked["SyncFolderItems"] < 50


def _customers(box: ExchangeBox) -> Folder | None:
    return next((folder for folder in box.mailbox.folders.values() if folder.name == "Customers"), None)
