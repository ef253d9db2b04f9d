"""Streaming subscriptions: each holds the events that nobody was told of yet.

https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/getstreamingevents-operation
"""

import secrets
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from lxml.etree import _Element as Element

from tests.servers.ews_mailbox import Item, Mailbox
from tests.servers.ews_xml import CHANGE_KEY, M, T, moment

HEARTBEAT_S = 30.0


@dataclass
class Subscription:
    mailbox: str
    waiting: list[Element] = field(default_factory=list)


class Subscriptions:
    """`copies` is how often each event is told: 0 where notifications are lost, 2 where they are doubled."""

    def __init__(self) -> None:
        self.copies = 1
        self.forgets_at_once = 0  # so many of the next subscriptions
        self._subscriptions: dict[str, Subscription] = {}
        self._bell = threading.Condition()
        self._streams = 0  # open now
        self._ends = 0  # how often all were ended

    @property
    def streams(self) -> int:
        return self._streams

    def add(self, address: str) -> str:
        with self._bell:
            id_ = secrets.token_hex(16)
            if self.forgets_at_once:
                self.forgets_at_once -= 1
            else:
                self._subscriptions[id_] = Subscription(address)
            return id_

    def remove(self, id_: str) -> bool:
        with self._bell:
            return self._subscriptions.pop(id_, None) is not None

    def forget_all(self) -> None:
        with self._bell:
            self._subscriptions.clear()

    def tells_of(self, address: str) -> bool:
        with self._bell:
            return any(each.mailbox == address for each in self._subscriptions.values())

    def tell(self, mailbox: Mailbox, kind: str, item: Item) -> None:
        with self._bell:
            for each in self._subscriptions.values():
                if each.mailbox == mailbox.address:
                    each.waiting += [_event(kind, item) for _ in range(self.copies)]
            self._bell.notify_all()

    def end_streams(self) -> None:
        """As Exchange does at the end of the time that was asked for."""
        with self._bell:
            self._ends += 1
            self._bell.notify_all()

    def stream(self, ids: Sequence[str]) -> Iterator[Element]:
        """The bodies of the envelopes that make a stream; ends after the last."""
        with self._bell:
            missing = [id_ for id_ in ids if id_ not in self._subscriptions]
            ends = self._ends
        if missing:
            yield _missing(missing)
            return
        self._streams += 1
        try:
            yield _told(M.ConnectionStatus("OK"))
            while (events := self._wait(ids, ends)) is not None:
                yield _told(M.Notifications(*events))
            yield _told(M.ConnectionStatus("Closed"))
        finally:
            self._streams -= 1

    def _wait(self, ids: Sequence[str], ends: int) -> list[Element] | None:
        """A heartbeat where nothing happens; None at the end."""
        with self._bell:
            known = [self._subscriptions[id_] for id_ in ids if id_ in self._subscriptions]
            self._bell.wait_for(lambda: self._ends != ends or any(each.waiting for each in known), HEARTBEAT_S)
            if self._ends != ends:
                return None
            return [_notification(id_, self._taken(id_)) for id_ in ids]

    def _taken(self, id_: str) -> list[Element]:
        subscription = self._subscriptions.get(id_, Subscription(""))
        waiting, subscription.waiting = subscription.waiting, []
        return waiting


def _event(kind: str, item: Item) -> Element:
    return T(
        kind,
        T.TimeStamp(moment(datetime.now(UTC))),
        T.ItemId(Id=item.id, ChangeKey=CHANGE_KEY),
        T.ParentFolderId(Id=item.folder, ChangeKey=CHANGE_KEY),
        *([T.OldItemId(Id=item.id), T.OldParentFolderId(Id=item.folder)] if kind == "MovedEvent" else ()),
    )


def _notification(id_: str, events: Sequence[Element]) -> Element:
    return M.Notification(T.SubscriptionId(id_), *(events or [T.StatusEvent()]))


def _told(content: Element) -> Element:
    message = M.GetStreamingEventsResponseMessage(M.ResponseCode("NoError"), content, ResponseClass="Success")
    return M.GetStreamingEventsResponse(M.ResponseMessages(message))


def _missing(ids: Sequence[str]) -> Element:
    message = M.GetStreamingEventsResponseMessage(
        M.MessageText("The specified subscription was not found."),
        M.ResponseCode("ErrorSubscriptionNotFound"),
        M.DescriptiveLinkKey("0"),
        M.ErrorSubscriptionIds(*(T.SubscriptionId(id_) for id_ in ids)),
        ResponseClass="Error",
    )
    return M.GetStreamingEventsResponse(M.ResponseMessages(message))
