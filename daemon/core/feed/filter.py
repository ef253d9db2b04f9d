"""Which events does a reader want to see? By kind, campaign, mailbox, and words in a name, an address or a subject."""

from dataclasses import dataclass
from enum import StrEnum

from daemon.core.events import EventType
from daemon.core.feed.values import Item


class Kinds(StrEnum):
    """What one can choose among; a kind of event to come belongs into one of these."""

    ALL = ""
    REPLIES = "replies"
    TOUCHES = "touches"
    WORK = "work"
    SIGNALS = "signals"
    MACHINES = "machines"
    MAILBOXES = "mailboxes"


E = EventType
MEMBERS: dict[Kinds, frozenset[EventType]] = {
    Kinds.ALL: frozenset(EventType),
    Kinds.REPLIES: frozenset(
        {E.REPLY_RECEIVED, E.REACTION_RECEIVED, E.REP_REPLIED, E.MESSAGE_RETRACTED, E.CONTACT_ALIAS_LEARNED}
    ),
    Kinds.TOUCHES: frozenset(
        {
            E.MESSAGE_OPENED,
            E.LINK_CLICKED,
            E.DOCUMENT_OPENED,
            E.DOCUMENT_PAGE_VIEWED,
            E.DOCUMENT_COMPLETED,
            E.DOCUMENT_DOWNLOADED,
            E.LINK_ACTED,
        }
    ),
    Kinds.WORK: frozenset(
        {
            E.LINK_ACTED,
            E.LIST_MEMBER_ADDED,
            E.LIST_MEMBER_REMOVED,
            E.FOLLOW_UP_CREATED,
            E.FOLLOW_UP_DONE,
            E.REQUEST_OPENED,
            E.REQUEST_CLOSED,
            E.CONTACT_CHANGED,
        }
    ),
    Kinds.SIGNALS: frozenset(
        {
            E.CAMPAIGN_STOP,
            E.CAMPAIGN_PAUSE,
            E.CAMPAIGN_RESUME,
            E.COMPLAINT_RECEIVED,
            E.CONTACT_UNSUBSCRIBED,
            E.CONTACT_RESUBSCRIBED,
        }
    ),
    Kinds.MACHINES: frozenset(
        {E.AUTO_REPLY_RECEIVED, E.BOUNCE_RECEIVED, E.RECEIPT_RECEIVED, E.CALENDAR_RECEIVED, E.CHALLENGE_RECEIVED}
    ),
    Kinds.MAILBOXES: frozenset(
        {E.MAILBOX_CONNECTED, E.MAILBOX_DISCONNECTED, E.MAILBOX_NEEDS_ATTENTION, E.MESSAGE_SET_ASIDE}
    ),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What is empty, leaves nothing out. `mailbox` wants what was heard in it, or is about a mail sent from it."""

    kinds: Kinds = Kinds.ALL
    campaign: str = ""
    words: str = ""
    mailbox: str = ""

    @property
    def types(self) -> frozenset[EventType]:
        return MEMBERS[self.kinds]

    @property
    def narrow(self) -> bool:
        """Much of the log may have to be passed over to find what is wanted."""
        return self.kinds is not Kinds.ALL or bool(self.words.strip() or self.mailbox)

    def finds(self, *texts: str | None) -> bool:
        """Each word somewhere in these texts, whatever its case."""
        told = " ".join(filter(None, texts)).casefold()
        return all(word in told for word in self.words.casefold().split())

    def wants(self, item: Item) -> bool:
        event = item.event
        return (
            event.type in self.types
            and self.campaign in ("", event.campaign_id)
            and self.mailbox in ("", event.mailbox, item.sent_from)
            and self.finds(item.name, event.contact, item.subject, event.campaign_id, event.mailbox)
        )
