"""Which mailboxes have changed, as Gmail tells it through Pub/Sub: pulled, so that nobody needs to reach us.

Notices may be late, doubled, or missing (https://developers.google.com/workspace/gmail/api/guides/push): they are a
reason to look sooner, and nothing else. One subscription tells of all mailboxes that are announced to its topic.
"""

import base64
import json
from datetime import timedelta
from typing import Any

from connectors.base import LoginRequired, Unavailable
from connectors.gmail.errors import Gone, translated
from connectors.gmail.google import Authorized, connections, subscriptions
from connectors.oauth import Tokens

PUBSUB = "https://pubsub.googleapis.com/"
MAY_PULL = "pubsub.subscriptions.consume"
AT_ONCE = 1000
PATIENCE = timedelta(minutes=3)  # Google answers within 90 seconds, with notices or without


class Notices:
    """`subscription` is "projects/…/subscriptions/…"; `tokens` are of an account that may read it. In one thread."""

    def __init__(self, subscription: str, tokens: Tokens, endpoint: str = PUBSUB) -> None:
        self._name = subscription
        self._subscriptions = subscriptions(endpoint)
        self._connection = connections(PATIENCE)
        self._http = Authorized(tokens, self._connection)

    def pull(self) -> frozenset[str]:
        """The addresses of mailboxes that changed; waits for some, and may come back without. Each notice once.

        Raises a ConnectorError.
        """
        received = self._ask(self._subscriptions.pull(subscription=self._name, body={"maxMessages": AT_ONCE}))
        notices = received.get("receivedMessages", ())
        if notices:
            told = {"ackIds": [each["ackId"] for each in notices]}
            self._ask(self._subscriptions.acknowledge(subscription=self._name, body=told))
        return frozenset(filter(None, (_address(each) for each in notices)))

    def check(self) -> None:
        """May the account pull it? Raises a ConnectorError with a sentence."""
        asked = {"permissions": [MAY_PULL]}
        told = self._ask(self._subscriptions.testIamPermissions(resource=self._name, body=asked))
        if MAY_PULL not in told.get("permissions", ()):
            raise LoginRequired(
                f"Google does not let the service account pull {self._name}: it needs Pub/Sub Subscriber."
            )

    def close(self) -> None:
        self._connection.close()

    def _ask(self, request: Any) -> Any:
        try:
            with translated(self._name):
                return request.execute(http=self._http)
        except Gone as error:
            raise Unavailable(f"Google knows no subscription {self._name}. Is its name right?") from error


def _address(notice: Any) -> str | None:
    """None for what is no notice of Gmail's: anybody who may publish to the topic can write there."""
    try:
        data = str(notice["message"]["data"]).translate(str.maketrans("-_", "+/"))
        return str(json.loads(base64.b64decode(data + "=" * (-len(data) % 4)))["emailAddress"]).lower()
    except (ValueError, TypeError, LookupError):
        return None
