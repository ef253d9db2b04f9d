"""Has Microsoft tell us when a mailbox changes: one subscription a mailbox, found again after a restart, and renewed.

https://learn.microsoft.com/en-us/graph/api/resources/subscription. Without resource data, so a notice says nothing but
that something came; and only of what is new, since every mail that is opened would be a change.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from urllib.parse import quote

from connectors.base import LoginRequired, Unavailable
from connectors.microsoft365.api import Api
from connectors.microsoft365.errors import Denied, Gone, Json, NoMailbox, translated
from connectors.microsoft365.settings import GraphSettings
from connectors.microsoft365.subscribed import Purpose, subscribed
from connectors.oauth import Tokens

LASTS = timedelta(minutes=4200)  # the documentation has said 4,230 and says 10,080: this is less than either
RENEW_EVERY = timedelta(hours=24)
NOT_OURS = (Gone, NoMailbox, Denied)  # it was removed, or made by a consent that is not the present one


class Subscription:
    def __init__(self, api: Api, settings: GraphSettings, tokens: Tokens, clock: Callable[[], datetime]) -> None:
        self._wire = api.wire
        self._subscribed = subscribed(tokens)
        self._address = settings.address
        self._resource = f"{api.user}/messages"
        self._notify_url = settings.notify_url
        self._client_state = settings.client_state
        self._clock = clock
        self._id: str | None = None

    def keep(self) -> timedelta | None:
        """Make it, or let it last; renewing also authorises it anew. When to be called again; None: nobody listens.

        Raises a ConnectorError.
        """
        if self._notify_url is None:
            return None
        try:
            with translated(self._address):
                self._id = self._renewed(self._id or self._adopted(self._notify_url)) or self._made(self._notify_url)
        except LoginRequired as error:
            raise Unavailable(
                f"Microsoft does not tell of changes in {self._address}: it takes a consent of the mailbox's own "
                "account for that, or a permission of the application."
            ) from error
        return RENEW_EVERY

    def _renewed(self, id_: str | None) -> str | None:
        """None: there is none to renew."""
        if id_ is None:
            return None
        try:
            self._wire.send("PATCH", f"/subscriptions/{quote(id_, safe='')}", {"expirationDateTime": self._end()})
        except NOT_OURS:
            return None
        return id_

    def _made(self, notify_url: str) -> str:
        """Microsoft asks at `notify_url` whether somebody is there before it answers."""
        asked = {
            "changeType": "created",
            "resource": self._resource,
            "notificationUrl": notify_url,
            "lifecycleNotificationUrl": notify_url,
            "expirationDateTime": self._end(),
            "clientState": self._client_state,
        }
        id_ = str(self._wire.send("POST", "/subscriptions", asked)["id"])
        self._subscribed.note(_purpose(asked), id_)
        return id_

    def _adopted(self, notify_url: str) -> str | None:
        """One that we made before a restart; of several, all but the first are given up.

        The application's others tell of other mailboxes, or tell them to others. The client state is not listed.
        """
        ours = Purpose(_plain(self._resource), notify_url)
        there = self._subscribed.ids(ours, self._listed, self._clock())
        for id_ in there[1:]:
            with suppress(*NOT_OURS):
                self._wire.send("DELETE", f"/subscriptions/{quote(id_, safe='')}")
        if there:
            self._subscribed.note(ours, there[0])
        return there[0] if there else None

    def _listed(self) -> Iterator[tuple[Purpose, str]]:
        path: str | None = "/subscriptions"
        while path:
            answer = self._wire.ask(path)
            for each in answer["value"]:
                if each.get("notificationUrl") == each.get("lifecycleNotificationUrl"):
                    yield _purpose(each), str(each["id"])
            link = answer.get("@odata.nextLink")
            path = self._wire.within(str(link)) if link else None

    def _end(self) -> str:
        return (self._clock() + LASTS).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _purpose(told: Json) -> Purpose:
    return Purpose(_plain(str(told.get("resource", ""))), str(told.get("notificationUrl")))


def _plain(resource: str) -> str:
    return resource.strip("/").lower()
