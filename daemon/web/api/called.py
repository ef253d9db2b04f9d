"""Does a link call somebody who listens? Only a webhook that is there can be called: it can check who calls."""

from collections.abc import Sequence

from daemon.core.actions import Action, CallWebhook
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, invalid

DEAF = "is the address of none of your webhooks: add it by POST /v1/webhooks, with empty `types` if for this alone"


def require_listeners(house: Doors, actions: Sequence[Action]) -> None:
    """Raises the 422."""
    calls = {place: each.url for place, each in enumerate(actions) if isinstance(each, CallWebhook)}
    if not calls:
        return
    listening = {each.url for each in house.store.reads.webhooks() if each.disabled_reason is None}
    deaf = [FieldProblem(f"actions[{place}].url", DEAF) for place, url in calls.items() if url not in listening]
    if deaf:
        raise invalid(deaf)
