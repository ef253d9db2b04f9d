"""What Microsoft posts to our address when a mailbox has changed, or when its telling of changes is at risk.

https://learn.microsoft.com/en-us/graph/change-notifications-lifecycle-events. Anybody may post there: a notice is a
reason to look sooner and nothing else, and only if it bears what nobody else knows.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

MOST = 1000  # notices that are heeded of one request
LONGEST = 256  # letters; a subscription's id has 36, its state 128 at most


class Lifecycle(StrEnum):
    """What becomes of the telling itself."""

    MISSED = "missed"
    REAUTHORIZE = "reauthorizationRequired"
    REMOVED = "subscriptionRemoved"


@dataclass(frozen=True, slots=True)
class Notice:
    """`lifecycle` None: something has changed in the mailbox."""

    subscription_id: str
    client_state: str = field(repr=False)
    lifecycle: Lifecycle | None


def read_notices(body: bytes) -> tuple[Notice, ...]:
    """Those that can be understood; none of what is no such request at all."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        return ()
    value = told.get("value") if isinstance(told, dict) else None
    return tuple(_notices(value[:MOST])) if isinstance(value, list) else ()


def _notices(value: list[Any]) -> Iterator[Notice]:
    for each in value:
        match each:
            case {"subscriptionId": str(id_), "clientState": str(state)} if max(len(id_), len(state)) <= LONGEST:
                yield Notice(id_, state, _lifecycle(each.get("lifecycleEvent")))


def _lifecycle(told: object) -> Lifecycle | None:
    """An event that we do not know is a reason to look, as a change is."""
    return next((each for each in Lifecycle if each == told), None)
