"""What a signal says, as one line under the name of whom it is about: the voice of the pages, in the terminal."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from daemon.demo.mails import in_full
from daemon.demo.verdict import Signal

REPLY = "reply.received"
STOPPED, PAUSED, RESUMED = "■", "‖", "▶"
PERSON, MACHINE, OURS = "●", "▪", "○"


@dataclass(frozen=True, slots=True)
class Names:
    """How things are called by people: contacts by address, campaigns by id."""

    people: Mapping[str, str]
    campaigns: Mapping[str, str]

    def person(self, address: str) -> str:
        return self.people.get(address, address)

    def campaign(self, signal: Signal) -> str:
        named = signal.fact("campaign_id")
        return self.campaigns.get(named, named)


@dataclass(frozen=True, slots=True)
class Line:
    """A mark that tells its kind without colour, Rich's style for the mark, and the sentence."""

    mark: str
    style: str
    text: str


Say = Callable[[Signal, Names], Line]


def line(signal: Signal, names: Names, heard: Sequence[Signal]) -> Line:
    """`heard` is what came with it and before: a stop does not say who wrote the reply, the reply does."""
    if signal.type == "campaign.stop":
        return _stop(signal, names, heard)
    say = SAID.get(signal.type)
    return say(signal, names) if say else Line(MACHINE, "dim", signal.type)


def _stop(signal: Signal, names: Names, heard: Sequence[Signal]) -> Line:
    why = WHY_STOPPED.get(signal.fact("reason"), signal.fact("reason"))
    writers = [each.fact("from_name") for each in heard if (each.type, each.contact) == (REPLY, signal.contact)]
    who = next((writer for writer in reversed(writers) if writer), names.person(signal.contact or ""))
    because = why.format(name=who.partition(" ")[0])
    return Line(STOPPED, "red", f"{names.campaign(signal)} stopped, because {because}")


def _pause(signal: Signal, names: Names) -> Line:
    resume_at = signal.fact("resume_at")
    until = in_full(datetime.fromisoformat(resume_at).date()) if resume_at else "a person settles it"
    return Line(PAUSED, "yellow", f"{names.campaign(signal)} paused until {until}")


def _resume(signal: Signal, names: Names) -> Line:
    return Line(RESUMED, "green", f"{names.campaign(signal)} resumed")


def _replied(signal: Signal, names: Names) -> Line:
    to, sender = names.person(signal.contact or ""), signal.fact("from")
    how = {
        "cc": f"Replied, though the mail went to {to}",
        "alias": f"Replied from another address, {sender}",
        "unknown": f"Replied from another address, {sender}",
        "same_domain": f"Replied from {sender}, an address not seen before",
        "forward": f"Replied to the mail {to} passed on",
    }.get(signal.fact("via"), "Replied")
    return Line(PERSON, "cyan", f"{how}: “{signal.fact('snippet')}”")


def _auto_reply(signal: Signal, _names: Names) -> Line:
    if signal.fact("left_company") == "True":
        return Line(STOPPED, "red", "Has left the company")
    day = signal.fact("return_date")
    back = f"back {in_full(date.fromisoformat(day))}" if day else "no day given"
    return Line(PAUSED, "yellow", f"Out of office, {back}")


def _bounce(signal: Signal, _names: Names) -> Line:
    if signal.fact("severity") == "hard":
        return Line(STOPPED, "red", f"Could not be delivered: the address does not exist ({signal.fact('status')})")
    return Line(PAUSED, "yellow", f"Not delivered yet ({signal.fact('status')}). The server goes on trying")


def _receipt(_signal: Signal, _names: Names) -> Line:
    return Line(PERSON, "cyan", "Confirmed reading (receipt from the mail program)")


def _rep_replied(signal: Signal, _names: Names) -> Line:
    return Line(OURS, "dim", f"{signal.fact('from_name')} answered: “{signal.fact('snippet')}”")


def _alias(signal: Signal, _names: Names) -> Line:
    return Line(PERSON, "cyan", f"Also writes as {signal.fact('alias')}")


def _unsubscribed(signal: Signal, _names: Names) -> Line:
    return Line(STOPPED, "red", f"Unsubscribed from {signal.fact('name') or signal.fact('scope')}")


def _opened(signal: Signal, _names: Names) -> Line:
    return _touched(signal, "Opened the mail", "A machine loaded the image")


def _clicked(signal: Signal, _names: Names) -> Line:
    return _touched(signal, f"Clicked {signal.fact('url')}", "A machine followed the link: counted apart")


def _document_opened(signal: Signal, _names: Names) -> Line:
    return Line(PERSON, "cyan", f"Opened {signal.fact('document_name')}")


def _page_viewed(signal: Signal, _names: Names) -> Line:
    page, pages, seconds = (signal.fact(name) for name in ("page", "pages", "seconds"))
    return Line(PERSON, "cyan", f"Read page {page} of {pages} for {seconds} s")


def _document_completed(signal: Signal, _names: Names) -> Line:
    return Line(PERSON, "cyan", f"Read all {signal.fact('pages')} pages of {signal.fact('document_name')}")


def _touched(signal: Signal, by_a_person: str, by_a_machine: str) -> Line:
    if signal.fact("actor") == "machine":
        return Line(MACHINE, "dim", f"{by_a_machine} ({signal.fact('reason')})")
    return Line(PERSON, "cyan", by_a_person)


def _connected(signal: Signal, _names: Names) -> Line:
    return Line(RESUMED, "green", f"{signal.fact('mailbox')} is connected")


SAID: Mapping[str, Say] = MappingProxyType(
    {
        "campaign.pause": _pause,
        "campaign.resume": _resume,
        REPLY: _replied,
        "auto_reply.received": _auto_reply,
        "bounce.received": _bounce,
        "receipt.received": _receipt,
        "rep.replied": _rep_replied,
        "contact.alias_learned": _alias,
        "contact.unsubscribed": _unsubscribed,
        "message.opened": _opened,
        "link.clicked": _clicked,
        "document.opened": _document_opened,
        "document.page_viewed": _page_viewed,
        "document.completed": _document_completed,
        "mailbox.connected": _connected,
    }
)

WHY_STOPPED: Mapping[str, str] = MappingProxyType(
    {
        "reply": "{name} replied",
        "unsubscribe": "{name} unsubscribed",
        "hard_bounce": "the address does not exist",
        "left_company": "{name} has left",
        "meeting_accepted": "{name} accepted the meeting",
        "complaint": "{name} complained",
        "auto_reply": "{name} is out of office",
        "soft_bounce": "the mail could not be delivered",
        "manual": "you stopped it",
    }
)
