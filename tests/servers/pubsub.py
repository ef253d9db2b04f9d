"""Our own Pub/Sub: one topic and one subscription that is pulled. https://cloud.google.com/pubsub/docs/reference/rest"""

import base64
import json
import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

TOPIC = "projects/harken/topics/gmail"
SUBSCRIPTION = "projects/harken/subscriptions/gmail"
PATIENCE_S = 1.0  # Google waits for 90

Notice: TypeAlias = Mapping[str, Any]


class PubSub:
    """`deliver` says what becomes of a notice: it may be doubled or lost. Changeable at any time."""

    def __init__(self) -> None:
        self.deliver: Callable[[Notice], Sequence[Notice]] = lambda notice: [notice]
        self.permissions = {"pubsub.subscriptions.consume"}
        self.pulls = 0
        self._waiting: dict[str, str] = {}
        self._last = 0
        self._changed = threading.Condition()

    def publish(self, notice: Notice) -> None:
        """As Gmail encodes it (base64url)."""
        for each in self.deliver(notice):
            self.publish_data(base64.urlsafe_b64encode(json.dumps(each).encode()).decode())

    def publish_data(self, data: str) -> None:
        with self._changed:
            self._last += 1
            self._waiting[f"ack-{self._last}"] = data
            self._changed.notify_all()

    @property
    def unacknowledged(self) -> int:
        return len(self._waiting)

    def answer(self, what: str, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """None for what there is not."""
        match what.removeprefix(SUBSCRIPTION):
            case ":testIamPermissions":
                return {"permissions": [each for each in body["permissions"] if each in self.permissions]}
            case ":pull":
                return self._pull(int(body["maxMessages"]))
            case ":acknowledge":
                with self._changed:
                    for each in body["ackIds"]:
                        self._waiting.pop(each, None)
                return {}
        return None

    def _pull(self, at_most: int) -> Mapping[str, Any]:
        """An empty object where nothing came."""
        with self._changed:
            self.pulls += 1
            self._changed.notify_all()
            self._changed.wait_for(lambda: self._waiting, PATIENCE_S)
            some = list(self._waiting.items())[:at_most]
        received = [{"ackId": ack, "message": {"data": data, "messageId": ack}} for ack, data in some]
        return {"receivedMessages": received} if received else {}
