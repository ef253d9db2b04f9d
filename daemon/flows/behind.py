"""What is behind a link that asks before it does something: what it does, what it asks, and for whom it was."""

from dataclasses import dataclass

from daemon.core.actions import Action
from daemon.core.links import USUAL_ASKING, Asking
from daemon.core.targets import Target
from daemon.storage.kept_hits import TouchedSend
from daemon.storage.store import Store


@dataclass(frozen=True, slots=True)
class Behind:
    """`link` names it: its id in the library, else its own. No actions: nothing is known of it any more.

    `whose` None: the mail it came in was purged.
    """

    link: str
    actions: tuple[Action, ...]
    asking: Asking
    whose: TouchedSend | None


def behind(store: Store, touched: str, target: Target) -> Behind:
    """`touched` is as a hit names it, `target` as the link's token says it. The library's link is as it is now."""
    whose = store.reads.touched(touched)
    if target.of_library is None:
        made = store.reads.made_link_at(touched, target.place)
        return Behind(made.id, made.actions, made.asking, whose) if made else _nothing(touched, whose)
    link = store.reads.library_link_of(target.of_library.number)
    if link is None or link.saved is None:
        return _nothing(touched, whose)
    return Behind(link.id, link.saved.actions, link.saved.asking, whose)


def _nothing(touched: str, whose: TouchedSend | None) -> Behind:
    return Behind(touched, (), USUAL_ASKING, whose)
