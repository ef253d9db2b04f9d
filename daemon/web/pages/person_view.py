"""What a person's page shows: what they did, and how they stand in each campaign."""

from collections.abc import Sequence
from dataclasses import dataclass

from daemon.core.addresses import company
from daemon.core.events import PauseReason, StopReason
from daemon.core.feed.filter import Filter
from daemon.core.feed.groups import deeds_about, groups
from daemon.core.feed.say_opt_outs import UNSUBSCRIBED_BY, named, why_said
from daemon.core.feed.say_signals import BECAUSE
from daemon.core.feed.values import Chip, Group, Reader
from daemon.core.feed.words import first_name, initials, moment_of, short_day
from daemon.core.opt_outs import EVERYTHING
from daemon.storage.paging import place_of
from daemon.storage.people import MailSent
from daemon.storage.reads import Reads
from daemon.storage.records import ContactView, EnrollmentState, EnrollmentView, Suppression

AT_ONCE = 200
REFUSED = {
    StopReason.HARD_BOUNCE: "The address does not take mail",
    StopReason.COMPLAINT: "Our mail was marked as spam",
}
WAITS = {
    PauseReason.AUTO_REPLY: "Away.",
    PauseReason.SOFT_BOUNCE: "The mail was not delivered for now.",
    PauseReason.DOUBTFUL_MATCH: "Until somebody says whether that was an answer.",
    PauseReason.MANUAL: "By hand.",
}


@dataclass(frozen=True, slots=True)
class Part:
    """How a person stands in one campaign."""

    campaign: str
    chip: Chip
    because: str


@dataclass(frozen=True, slots=True)
class Activity:
    """Newest first. `older` is the place where to read on; None: that is all."""

    groups: tuple[Group, ...]
    older: str | None


@dataclass(frozen=True, slots=True)
class Mail:
    subject: str
    mailbox: str
    when: str


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    email: str
    org: str
    initials: str
    parts: tuple[Part, ...]
    aliases: tuple[tuple[str, str], ...]
    refused: tuple[str, ...]
    refuses_all: bool  # and not only some of our mails
    blocked: str  # their domain, where nothing may be sent to it; empty: it is free
    mails: tuple[Mail, ...]
    first_seen: str


def activity(reads: Reads, email: str, before: str | None, reader: Reader, acts_on: str | None) -> Activity:
    """May raise `BadCursor`. `acts_on`: the one mailbox about which the reader can do something; None: about all."""
    found = reads.history_of({email}, before or reads.latest_cursor(), AT_ONCE, Filter())
    shown = groups(found.items, reader, found.causes)
    if acts_on is not None:
        shown = deeds_about(shown, acts_on)
    return Activity(shown, place_of(found.items[-1].sequence - 1) if len(found.items) == AT_ONCE else None)


def person(view: ContactView, mails: Sequence[MailSent], reader: Reader) -> Person:
    email, name = view.contact.email, view.contact.name or view.contact.email
    return Person(
        name=name,
        email=email,
        org=company(email) or "",
        initials=initials(name),
        parts=tuple(_part(each, name, reader) for each in reversed(view.enrollments)),
        aliases=tuple((each.address, moment_of(each.learned_at, reader)) for each in view.aliases),
        refused=tuple(_refused(each, reader) for each in view.suppressed),
        refuses_all=any(each.what == EVERYTHING for each in view.suppressed),
        blocked=view.blocked.domain if view.blocked else "",
        mails=tuple(Mail(each.subject or "A mail", each.mailbox, moment_of(each.sent_at, reader)) for each in mails),
        first_seen=moment_of(view.first_seen_at, reader),
    )


def _part(view: EnrollmentView, name: str, reader: Reader) -> Part:
    if view.state is EnrollmentState.STOPPED and view.stop_reason and view.stopped_at:
        why = BECAUSE[view.stop_reason].format(who=first_name(name), undelivered="the mail could not be delivered")
        return Part(view.campaign_id, Chip("stop", "Stopped"), f"{moment_of(view.stopped_at, reader)}{why}.")
    if view.pause is not None:
        until = f" until {short_day(view.pause.resume_at.date())}" if view.pause.resume_at else ""
        return Part(view.campaign_id, Chip("pause", f"Paused{until}"), WAITS[view.pause.reason])
    return Part(view.campaign_id, Chip("resume", "Running"), f"Since {moment_of(view.opened_at, reader)}.")


def _refused(suppression: Suppression, reader: Reader) -> str:
    why = REFUSED.get(suppression.reason) or _opt_out(suppression)
    return f"{why}, {moment_of(suppression.at, reader)}."


def _opt_out(suppression: Suppression) -> str:
    who = suppression.by or "one of us"
    why = f" ({why_said(suppression.why).lower()})" if suppression.why else ""
    return f"Unsubscribed from {named(suppression.what)}, {UNSUBSCRIBED_BY[suppression.source].format(who=who)}{why}"
