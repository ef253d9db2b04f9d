"""Why an address need not be one person's own: a shared box, a mailing list, a help desk, an assistant's hand.

Who answers from such an address answers our mail, but the next mail from there may be somebody else's.
"""

from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.seen import Seen
from daemon.core.shared_boxes import is_shared_box


def impersonal(seen: Seen) -> str | None:
    """The first reason, as a sentence with what shows it; None: nothing says so."""
    return _list(seen) or _sent_by_another(seen) or _help_desk(seen) or _shared_box(seen)


def _list(seen: Seen) -> str | None:
    """RFC 2369 and 2919; Google's groups and others say it only in their own words."""
    for name in ("List-Id", "List-Post", "Mailing-List"):
        if value := seen.header(name):
            return f"it came through a mailing list, {name}: {value[:80]}"
    return None


def _sent_by_another(seen: Seen) -> str | None:
    """RFC 5322 section 3.6.2: Sender is who sent it, for the author named in From."""
    sender = seen.message.sender
    if sender is None or not sender.email or sender.email == seen.sender:
        return None
    return f"somebody else sent it for them, Sender: {sender.email}"


def _help_desk(seen: Seen) -> str | None:
    told = is_ticket_system(seen)
    return f"it came through a help desk, {told}" if told else None


def _shared_box(seen: Seen) -> str | None:
    if not is_shared_box(seen.sender, seen.sender_name):
        return None
    return f"{seen.sender.partition('@')[0][:100]}@ looks like a box that several people read"
