"""The subscriptions of our Graph: asked for by POST, proved by a validation token, told of by notices.

https://learn.microsoft.com/en-us/graph/change-notifications-delivery-webhooks
"""

import json
import re
import threading
import urllib.request
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any
from urllib.error import URLError
from urllib.parse import quote

from tests.servers.graph_mailbox import Mail, Mailbox
from tests.servers.graph_web import Answer, Asked, refusal

ONE = re.compile(r"/subscriptions/(?P<id>[^/]+)")
TENANT = "84bd8158-6d4d-4958-8b9f-9d6445542f95"
ABSENT = refusal(404, "ResourceNotFound", "The object was not found.")
UNPROVEN = refusal(400, "ValidationError", "Subscription validation request failed. HTTP status code is 'NotFound'.")


@dataclass
class Subscription:
    content: dict[str, Any]
    secret: str

    @property
    def address(self) -> str:
        return str(self.content["resource"]).strip("/").split("/")[1].lower()


class Subscriptions:
    """`posts`: notices go out by themselves; else a test tells them with `post`. `lost` counts those nobody took."""

    def __init__(self) -> None:
        self.there: dict[str, Subscription] = {}
        self.posts = True
        self.lost = 0
        self._queue: SimpleQueue[tuple[str, bytes] | None] = SimpleQueue()
        self._thread: threading.Thread | None = None

    def answer(self, asked: Asked) -> Answer:
        one = ONE.fullmatch(asked.path)
        match asked.method, one["id"] if one else None:
            case "GET", None:
                return Answer(200, {"value": [each.content | {"clientState": None} for each in self.there.values()]})
            case "POST", None:
                return self._make(asked)
            case "PATCH", str(id_) if id_ in self.there:
                self.there[id_].content |= asked.content
                return Answer(200, self.there[id_].content)
            case "DELETE", str(id_) if id_ in self.there:
                del self.there[id_]
                return Answer(204, {})
        return ABSENT

    def notice_of(self, id_: str, **more: Any) -> dict[str, Any]:
        """With a `lifecycleEvent`, one that is not of a change."""
        subscription = self.there[id_]
        return {
            "subscriptionId": id_,
            "subscriptionExpirationDateTime": subscription.content["expirationDateTime"],
            "clientState": subscription.secret,
            "tenantId": TENANT,
            **more,
        }

    def tell_of(self, mailbox: Mailbox, mail: Mail) -> None:
        for id_, each in list(self.there.items()):
            if self.posts and each.address == mailbox.address:
                resource = f"Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Messages/{mail.id}"
                data = {"@odata.type": "#Microsoft.Graph.Message", "@odata.id": resource, "id": mail.id}
                self.post(id_, self.notice_of(id_, changeType="created", resource=resource, resourceData=data))

    def post(self, id_: str, *notices: Mapping[str, Any]) -> None:
        """In a thread of its own, as whoever listens may ask us meanwhile."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._post_all, daemon=True)
            self._thread.start()
        body = json.dumps({"value": notices}).encode()
        self._queue.put((str(self.there[id_].content["notificationUrl"]), body))

    def close(self) -> None:
        self._queue.put(None)
        if self._thread:
            self._thread.join()

    def _make(self, asked: Asked) -> Answer:
        content = asked.content
        urls = (content["notificationUrl"], content["lifecycleNotificationUrl"])
        if not all(map(_proven, dict.fromkeys(urls))):
            return UNPROVEN
        id_ = str(uuid.uuid4())
        context = "https://graph.microsoft.com/v1.0/$metadata#subscriptions/$entity"
        told = {"@odata.context": context, "id": id_, "applicationId": TENANT, "latestSupportedTlsVersion": "v1_2"}
        self.there[id_] = Subscription(told | content, content["clientState"])
        return Answer(201, told | content)

    def _post_all(self) -> None:
        while item := self._queue.get():
            url, body = item
            request = urllib.request.Request(url, body, {"Content-Type": "application/json"})
            try:
                urllib.request.urlopen(request, timeout=3).close()
            except (URLError, OSError):
                self.lost += 1


def _proven(url: str) -> bool:
    """Is somebody there who repeats what we say?"""
    token = f"Validation: Testing client application reachability for subscription Request-Id: {uuid.uuid4()}"
    request = urllib.request.Request(f"{url}?validationToken={quote(token)}", b"", {"Content-Type": "text/plain"})
    try:
        with urllib.request.urlopen(request, timeout=10) as response:
            plain = response.headers.get_content_type() == "text/plain"
            return bool(plain and response.status == 200 and response.read() == token.encode())
    except (URLError, OSError):
        return False
