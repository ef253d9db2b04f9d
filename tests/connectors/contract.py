"""What every kind of mailbox promises, as tests: a connector's own test file subclasses `ConnectorContract`."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import zip_longest
from typing import Protocol

import pytest

from connectors.base import Batch, Connector, Cursor, CursorExpired, LoginRequired, SetAside, Unavailable
from connectors.message import FolderRole, InboundMessage

LONG_AGO = datetime(2001, 1, 1, tzinfo=UTC)


class Box(Protocol):
    """A mailbox of this kind, seen from the side of its owner and of its server."""

    connector: Connector

    def deliver(self, raw: bytes, folder: str = "INBOX") -> None: ...
    def move(self, subject: str, source: str, target: str) -> None: ...
    def delete(self, subject: str, folder: str = "INBOX") -> None: ...
    def forget_places(self) -> None:
        """The server loses its numbering: cursors given out so far mean nothing any more."""

    def lock_out(self) -> None:
        """The password is wrong from now on."""

    def let_in(self) -> None: ...
    def go_away(self) -> None:
        """The server is gone, connections and all."""

    def come_back(self) -> None: ...
    def poison(self, subject: str) -> None:
        """This mail in INBOX cannot be fetched any more."""

    def traces(self) -> object:
        """Whatever a reader could have changed: flags, places, counts."""


class Reader:
    """Reads as a flow does: keeps the cursor of each batch, tries again, begins anew where the place was lost."""

    def __init__(self, connector: Connector) -> None:
        self.connector = connector
        self.cursor: Cursor | None = None
        self.set_aside: list[SetAside] = []

    def read(self) -> list[InboundMessage]:
        """Everything new, after as many tries as a watcher would soon make."""
        found: list[InboundMessage] = []
        for _ in range(10):
            try:
                found.extend(self._take(self.connector.fetch(self.cursor)))
            except Unavailable:
                continue
            except CursorExpired:
                self.cursor = None
                continue
            return found
        raise AssertionError("the mailbox is stuck")

    def subjects(self) -> list[str]:
        return [message.subject for message in self.read()]

    def _take(self, batches: Iterator[Batch]) -> Iterator[InboundMessage]:
        for batch in batches:
            yield from batch.messages
            self.set_aside.extend(batch.set_aside)
            self.cursor = batch.cursor


def mail(subject: str, body: str = "Hello") -> bytes:
    return (
        f"From: Flynn <flynn@example.net>\r\nTo: rep@example.com\r\nSubject: {subject}\r\n"
        f"Message-ID: <{subject}@example.net>\r\nIn-Reply-To: <first@example.com>\r\n\r\n{body}\r\n"
    ).encode()


def all_wanted(messages: Sequence[InboundMessage]) -> list[str]:
    return [message.key for message in messages]


def none_wanted(messages: Sequence[InboundMessage]) -> list[str]:
    return []


def fetched_again(connector: Connector, since: datetime) -> list[InboundMessage]:
    """After as many tries as a watcher makes."""
    for _ in range(5):
        try:
            return [message for batch in connector.fetch_again(since) for message in batch.messages]
        except Unavailable:
            continue
    raise AssertionError("it cannot be fetched again")


class ConnectorContract:
    """A subclass has the fixture `box`, whose connector wants every mail whole."""

    @pytest.fixture
    def reader(self, box: Box) -> Iterator[Reader]:
        yield Reader(box.connector)
        box.connector.close()

    def test_the_first_sync_finds_what_lies_there(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        box.deliver(mail("two"))
        assert reader.subjects() == ["one", "two"]

    def test_an_empty_mailbox_gives_nothing(self, reader: Reader) -> None:
        assert reader.read() == []

    def test_new_mail_is_given_once(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        reader.read()
        box.deliver(mail("two"))
        assert reader.subjects() == ["two"]
        assert reader.subjects() == []

    def test_a_wanted_mail_comes_whole(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one", "Please stop."))
        message = reader.read()[0]
        assert (message.complete, message.text.strip()) == (True, "Please stop.")
        assert (message.message_id, message.in_reply_to) == ("one@example.net", ("first@example.com",))
        assert (message.role, message.from_.email) == (FolderRole.INBOX, "flynn@example.net")

    def test_keys_are_unique_and_stable(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("same"))
        box.deliver(mail("same"))
        keys = [message.key for message in reader.read()]
        assert len(set(keys)) == 2
        assert [message.key for message in Reader(box.connector).read()] == keys

    def test_a_hint_finds_new_mail_in_the_inbox(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.deliver(mail("one"))
        batches = list(box.connector.fetch_hinted(reader.cursor))
        assert [message.subject for batch in batches for message in batch.messages] == ["one"]
        reader.cursor = batches[-1].cursor
        assert reader.subjects() == []

    def test_a_moved_mail_is_given_where_it_arrives(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        reader.read()
        box.move("one", "INBOX", "Archive")
        assert [(message.subject, message.folder) for message in reader.read()] == [("one", "Archive")]

    def test_a_mail_moved_before_we_looked_is_found(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.deliver(mail("one"))
        box.move("one", "INBOX", "Archive")
        assert reader.subjects() == ["one"]

    def test_a_deleted_mail_hinders_nothing(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        reader.read()
        box.deliver(mail("two"))
        box.delete("two")
        assert reader.subjects() == []
        box.deliver(mail("three"))
        assert reader.subjects() == ["three"]

    def test_the_same_mail_in_two_folders_is_two_copies_with_one_id(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        box.deliver(mail("one"), "Archive")
        found = reader.read()
        assert [message.message_id for message in found] == ["one@example.net"] * 2
        assert {message.folder for message in found} == {"INBOX", "Archive"}

    def test_a_folder_made_later_is_read(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.deliver(mail("one"), "Customers")
        assert [(message.subject, message.folder) for message in reader.read()] == [("one", "Customers")]
        assert "Customers" in box.connector.folders()

    def test_when_the_server_forgets_our_place_nothing_is_lost(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        reader.read()
        box.forget_places()
        box.deliver(mail("two"))
        assert set(reader.subjects()) >= {"two"}

    def test_a_lost_login_asks_for_a_person_and_a_regained_one_goes_on(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.lock_out()
        box.connector.close()
        with pytest.raises(LoginRequired):
            list(box.connector.fetch(reader.cursor))
        box.let_in()
        box.deliver(mail("one"))
        assert reader.subjects() == ["one"]

    def test_a_server_that_went_away_is_unavailable_until_it_is_back(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.go_away()
        with pytest.raises(Unavailable):
            list(box.connector.fetch(reader.cursor))
        box.come_back()
        box.deliver(mail("one"))
        assert reader.subjects() == ["one"]

    def test_a_server_that_goes_away_between_two_batches_loses_nothing(self, box: Box, reader: Reader) -> None:
        for number in range(120):
            box.deliver(mail(f"mail-{number}"))
        batches = box.connector.fetch(None)
        first = next(batches)
        box.go_away()
        with pytest.raises(Unavailable):
            list(batches)
        box.come_back()
        reader.cursor = first.cursor
        subjects = [message.subject for message in first.messages] + reader.subjects()
        assert subjects == [f"mail-{number}" for number in range(120)]

    def test_a_poison_mail_is_set_aside_and_the_others_go_on(self, box: Box, reader: Reader) -> None:
        for subject in ("one", "poison", "three"):
            box.deliver(mail(subject))
        box.poison("poison")
        assert reader.subjects() == ["one", "three"]
        assert [aside.folder for aside in reader.set_aside] == ["INBOX"]
        box.deliver(mail("four"))
        assert reader.subjects() == ["four"]

    def test_what_the_cursor_has_passed_is_fetched_again(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one", "Please stop."))
        box.deliver(mail("two"), "Archive")
        first = reader.read()
        again = fetched_again(box.connector, LONG_AGO)
        assert {message.key for message in again} == {message.key for message in first}
        assert [message.text.strip() for message in again if message.subject == "one"] == ["Please stop."]

    def test_fetching_again_moves_no_cursor(self, box: Box, reader: Reader) -> None:
        reader.read()
        box.deliver(mail("one"))
        assert [batch.cursor for batch in box.connector.fetch_again(LONG_AGO)] == [None]
        assert reader.subjects() == ["one"]

    def test_what_arrived_before_is_not_fetched_again(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        assert fetched_again(box.connector, datetime.now(UTC) + timedelta(days=9)) == []

    def test_fetching_again_and_fetching_do_not_hinder_each_other(self, box: Box, reader: Reader) -> None:
        for number in range(120):
            box.deliver(mail(f"mail-{number}"))
        batches, again = box.connector.fetch(None), box.connector.fetch_again(LONG_AGO)
        found: list[str] = []
        for batch, batch_again in zip_longest(batches, again):
            found += [message.subject for each in (batch, batch_again) if each for message in each.messages]
        assert Counter(found) == {f"mail-{number}": 2 for number in range(120)}

    def test_fetching_again_passes_by_a_poison_mail(self, box: Box, reader: Reader) -> None:
        for subject in ("one", "poison", "three"):
            box.deliver(mail(subject))
        reader.read()
        box.poison("poison")
        assert [message.subject for message in fetched_again(box.connector, LONG_AGO)] == ["one", "three"]

    def test_reading_leaves_no_trace(self, box: Box, reader: Reader) -> None:
        box.deliver(mail("one"))
        box.deliver(mail("two"), "Archive")
        before = box.traces()
        reader.read()
        box.deliver(mail("three"))
        list(box.connector.fetch_hinted(reader.cursor))
        fetched_again(box.connector, LONG_AGO)
        assert box.traces() != before
        box.delete("three")
        assert box.traces() == before
