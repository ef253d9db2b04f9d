"""May this person connect this mailbox, can it be heard, and what of it stays as it was?"""

from dataclasses import asdict, replace

from daemon.flows.mailbox_rules import may_change, why_not_there
from daemon.flows.new_mailbox import NewMailbox
from daemon.storage.records import Mailbox, Origin, User
from daemon.web.doors import Doors, Refused

NOT_YOURS = "A rep connects and asks the mailbox of their own address. For another one, ask a manager."
IN_CONFIG = "This mailbox is written in config.toml. Change it there, and restart Harken."
NOBODY_LETS_IN = "Its provider has not let Harken in. Its owner can, by consent."


def whats_wrong(house: Doors, user: User, new: NewMailbox, before: Mailbox | None) -> dict[str, str]:
    """What is wrong with it, by field; nothing if it can be heard.

    Where it was heard before, everybody who may change it may connect it again.
    """
    if reason := refusal(house, user, new.address):
        return {"address": reason}
    if house.consents.why_closed(new):
        return {"address": NOBODY_LETS_IN}
    if not _lies_where(before, new) and (reason := why_not_there(user, new)):
        return {"host": reason}
    try:
        house.try_mailbox(new)
    except Refused as refused:
        return {refused.field: refused.reason}
    return {}


def refusal(house: Doors, user: User, address: str) -> str | None:
    """A sentence for whoever may not change the mailbox of this address; None for who may."""
    mailbox = house.store.reads.mailbox(address)
    if mailbox and mailbox.origin is Origin.CONFIG:
        return IN_CONFIG
    return None if may_change(user, address) else NOT_YOURS


def as_before(new: NewMailbox, before: Mailbox | None) -> NewMailbox:
    """What nobody was asked about stays as it was."""
    shared = new.shared or bool(before and before.settings.get("shared"))
    return replace(new, folders=folders_of(new, before), shared=shared)


def folders_of(new: NewMailbox, before: Mailbox | None) -> tuple[str, ...]:
    """Folders chosen by API or command stay chosen, unless another kind calls them otherwise.

    The form does not speak of them.
    """
    chosen = before.settings.get("folders") if before and before.kind == new.kind else None
    return tuple(map(str, chosen)) if isinstance(chosen, list) else ()


def _lies_where(before: Mailbox | None, new: NewMailbox) -> bool:
    if before is None or new.server is None or before.kind != new.kind:
        return False
    told = asdict(new.server)
    return all(before.settings.get(each) == told.get(each) for each in ("host", "port", "endpoint"))
