"""What people and machines wrote, said as the feed says it."""

from datetime import date

from daemon.core.addresses import company
from daemon.core.events import Rung, Via
from daemon.core.feed.told import Told, contact_name, our_mail, plain, quoted
from daemon.core.feed.undelivered import cause_of_bounce
from daemon.core.feed.values import Chip, Saying, Span, Tone
from daemon.core.feed.words import long_day


def reply(told: Told) -> Saying:
    if not _certain(told):
        return _doubtful(told)
    words = quoted(told)
    return Saying(plain(f"{_replied(told)}: {words}" if words else _replied(told)), Tone.HUMAN, "reply")


def _replied(told: Told) -> str:
    written_from = told.personal("from")
    match told.event.facts.get("via"):
        case Via.CC:
            return f"Replied, though the mail went to {contact_name(told.item)}"
        case Via.ALIAS:
            return f"Replied from another address, {written_from}"
        case Via.FORWARD:
            return f"Replied to the mail {contact_name(told.item)} passed on"
        case Via.SAME_DOMAIN:
            return f"Replied for {company(written_from) or 'the company'}, from an address not seen before"
        case Via.UNKNOWN:
            return f"Replied from an unknown address, {written_from}"
    return "Replied"


def _certain(told: Told) -> bool:
    rung = told.fact("matched_by")
    return not rung or Rung(rung).certain


def _doubtful(told: Told) -> Saying:
    """Nothing in the mail names one of ours: a person says whether it is an answer."""
    chip = Chip("ask", "Yours to settle")
    if told.event.facts.get("via") == Via.UNKNOWN:
        asked = f"Is this from {contact_name(told.item)}? Same subject, unknown address"
    elif told.fact("matched_by") == Rung.CONTACT_AND_SUBJECT:
        asked = "Is this an answer? Same subject, but it names no mail of yours"
    else:
        asked = "Is this an answer? It names no mail of yours, nor its subject"
    return Saying(plain(asked), Tone.PAUSE, "ask", chip, quoted(told))


def auto_reply(told: Told) -> Saying:
    if told.event.facts.get("left_company"):
        return _left(told)
    if day := told.fact("return_date"):
        text = f"Out of office, back {long_day(date.fromisoformat(day), told.reader.today)}"
    elif any("absen" in piece.rule or "vacation" in piece.rule for piece in told.event.evidence):
        text = "Out of office, no day given"
    else:
        text = "Answered by machine, no day given"
    return Saying(plain(text), Tone.PAUSE, "away", more=quoted(told))


def _left(told: Told) -> Saying:
    org = company(told.event.contact or "") or "the company"
    replacement = told.personal("replacement")
    instead = f". Write to {replacement} instead" if replacement else ""
    return Saying(plain(f"Has left {org}{instead}"), Tone.STOP, "left_co", more=quoted(told))


def bounce(told: Told) -> Saying:
    status = told.fact("status")
    cause = cause_of_bounce(status, told.personal("diagnostic"))
    match told.fact("severity"):
        case "delayed":
            text = f"Not delivered yet: {cause}. The server goes on trying"
        case "soft":
            text = f"Not delivered: {cause}{_code(status)}"
        case _:
            return Saying(plain(f"Could not be delivered: {cause}{_code(status)}"), Tone.STOP, "bounce")
    return Saying(plain(text), Tone.PAUSE, "bounce")


def _code(status: str) -> str:
    return f" ({status})" if status else ""


def receipt(told: Told) -> Saying:
    often = f" {told.times} times" if told.times > 1 else ""
    return Saying(plain(f"Confirmed reading{often} (receipt from the mail program)"), Tone.HUMAN, "done")


def calendar(told: Told) -> Saying:
    if told.event.facts.get("meeting_accepted"):
        return Saying(plain("Accepted the meeting"), Tone.HUMAN, "meet")
    subject = told.personal("subject")
    about = (Span(": "), Span(subject, strong=True)) if subject else ()
    return Saying((Span("Answered by calendar"), *about), Tone.HUMAN, "meet")


def reaction(told: Told) -> Saying:
    emoji = told.personal("snippet").strip()
    with_it = f" with {emoji}" if emoji and len(emoji) <= 12 else ""
    return Saying((Span(f"Reacted{with_it} to "), *our_mail(told)), Tone.HUMAN, "react")


def complaint(_: Told) -> Saying:
    return Saying(plain("Marked your mail as spam"), Tone.STOP, "flag")


def challenge(told: Told) -> Saying:
    often = f", {told.times} times" if told.times > 1 else ""
    return Saying(plain(f"A spam filter asks to confirm the sender{often}"), Tone.MACHINE, "lock")


def rep_replied(told: Told) -> Saying:
    """By name where it is known: who reads it need not be who wrote."""
    words, who = quoted(told), told.personal("from_name") or "You"
    return Saying(plain(f"{who} answered: {words}" if words else f"{who} answered"), Tone.UNKNOWN, "sent")


def alias(told: Told) -> Saying:
    return Saying(plain(f"Also writes as {told.personal('alias') or 'another address'}"), Tone.HUMAN, "alias")


def no_alias(told: Told) -> Saying:
    address = told.personal("alias") or "another address"
    return Saying(plain(f"No longer taken to write as {address}"), Tone.UNKNOWN, "alias")


def retracted(told: Told) -> Saying:
    """What the mail was taken for stands further down, in the order in which things were heard."""
    return Saying((Span("No answer to "), *our_mail(told)), Tone.UNKNOWN, "undo", more=quoted(told))
