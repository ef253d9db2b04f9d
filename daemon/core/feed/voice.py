"""How is each kind of event said? One entry a type: the sentence, and what makes two of them the same line.

The voice: past tense, the person is the subject and the name stands above, so the line leaves it out. Names, not
pronouns; numbers as figures; what is not certain is asked.
"""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from daemon.core.events import EventType
from daemon.core.feed import say_documents, say_mailboxes, say_mails, say_opt_outs, say_signals, say_touches, say_work
from daemon.core.feed.told import Told
from daemon.core.feed.values import Chip, Item, Saying
from daemon.core.meaning import OF_MAILS


@dataclass(frozen=True, slots=True)
class Entry:
    """`same` names what a repeat has in common with the line it joins; None: this kind is never folded.

    Kinds whose `story` is the same are told in one line; without one, each kind is told apart.
    """

    say: Callable[[Told], Saying]
    same: Callable[[Item], Hashable] | None = None
    story: str = ""


def _by_send(item: Item) -> Hashable:
    return item.event.send_id


def _by_actor(item: Item) -> Hashable:
    """Of one mail or one link of none, and of one who did it: a person's looks are never counted with a machine's."""
    facts = item.event.facts
    return item.event.send_id or facts.get("link"), facts.get("actor"), bool(facts.get("inferred"))


def _by_reader(item: Item) -> Hashable:
    """Of one link, and of one who followed it, in however many visits."""
    facts = item.event.facts
    return facts.get("share"), facts.get("actor")


def _by_mailbox(item: Item) -> Hashable:
    return item.event.mailbox


# Replies, stops, pauses, resumes, bounces and complaints are never folded: each is one decision.
VOICE: dict[EventType, Entry] = {
    EventType.REPLY_RECEIVED: Entry(say_mails.reply),
    EventType.AUTO_REPLY_RECEIVED: Entry(say_mails.auto_reply),
    EventType.BOUNCE_RECEIVED: Entry(say_mails.bounce),
    EventType.RECEIPT_RECEIVED: Entry(say_mails.receipt, _by_send),
    EventType.CALENDAR_RECEIVED: Entry(say_mails.calendar),
    EventType.REACTION_RECEIVED: Entry(say_mails.reaction),
    EventType.COMPLAINT_RECEIVED: Entry(say_mails.complaint),
    EventType.CHALLENGE_RECEIVED: Entry(say_mails.challenge, _by_send),
    EventType.REP_REPLIED: Entry(say_mails.rep_replied),
    EventType.MESSAGE_RETRACTED: Entry(say_mails.retracted),
    EventType.CAMPAIGN_STOP: Entry(say_signals.stop),
    EventType.CAMPAIGN_PAUSE: Entry(say_signals.pause),
    EventType.CAMPAIGN_RESUME: Entry(say_signals.resume),
    EventType.MESSAGE_OPENED: Entry(say_touches.opened, _by_actor),
    EventType.LINK_CLICKED: Entry(say_touches.clicked, _by_actor),
    EventType.CONTACT_UNSUBSCRIBED: Entry(say_opt_outs.unsubscribed),
    EventType.CONTACT_RESUBSCRIBED: Entry(say_opt_outs.resubscribed),
    EventType.CONTACT_CHANGED: Entry(say_work.changed),
    EventType.LINK_ACTED: Entry(say_work.acted),
    EventType.LIST_MEMBER_ADDED: Entry(say_work.member_added),
    EventType.LIST_MEMBER_REMOVED: Entry(say_work.member_removed),
    EventType.FOLLOW_UP_CREATED: Entry(say_work.follow_up_created),
    EventType.FOLLOW_UP_DONE: Entry(say_work.follow_up_done),
    EventType.REQUEST_OPENED: Entry(say_work.request_opened),
    EventType.REQUEST_CLOSED: Entry(say_work.request_closed),
    EventType.DOCUMENT_OPENED: Entry(say_documents.reading, _by_reader, "reading"),
    EventType.DOCUMENT_PAGE_VIEWED: Entry(say_documents.reading, _by_reader, "reading"),
    EventType.DOCUMENT_COMPLETED: Entry(say_documents.reading, _by_reader, "reading"),
    EventType.DOCUMENT_DOWNLOADED: Entry(say_documents.downloaded, _by_reader),
    EventType.CONTACT_ALIAS_LEARNED: Entry(say_mails.alias),
    EventType.CONTACT_ALIAS_REMOVED: Entry(say_mails.no_alias),
    EventType.MESSAGE_SET_ASIDE: Entry(say_mailboxes.set_aside, _by_mailbox),
    EventType.MAILBOX_CONNECTED: Entry(say_mailboxes.connected, _by_mailbox),
    EventType.MAILBOX_DISCONNECTED: Entry(say_mailboxes.disconnected, _by_mailbox),
    EventType.MAILBOX_NEEDS_ATTENTION: Entry(say_mailboxes.needs_attention, _by_mailbox),
}


def say(told: Told) -> Saying:
    saying = VOICE[told.event.type].say(told)
    if told.item.corrected:
        saying = replace(saying, chip=Chip("", "Corrected"))
    if told.event.type in OF_MAILS and told.fact("corrects"):
        by = f"Put right by {told.personal('by') or 'somebody'}"
        saying = replace(saying, more=f"{by}. {saying.more}" if saying.more else by)
    return saying


def fold_key(item: Item) -> Hashable | None:
    """Items of one key are one line; None: it stands alone."""
    entry = VOICE[item.event.type]
    return None if entry.same is None else (entry.story or item.event.type, entry.same(item))
