"""What became of a campaign, and why: stops, pauses, resumes."""

from datetime import datetime

from daemon.core.events import PauseReason, ResumeReason, StopReason
from daemon.core.feed.told import Told, contact_name, plain, writer_name, written_by_another
from daemon.core.feed.undelivered import cause_of_bounce
from daemon.core.feed.values import Chip, Saying, Span, Text, Tone
from daemon.core.feed.words import first_name, long_day, short_day


def stop(told: Told) -> Saying:
    because = f"{_of_another(told)}{_because(told)}"
    chip = Chip("stop", f"Stopped for {first_name(contact_name(told.item))}" if _of_another(told) else "Stopped")
    return Saying((*_campaign(told), Span(f" stopped{because}")), Tone.STOP, "stop", chip)


BECAUSE = {
    StopReason.REPLY: ", because {who} replied",
    StopReason.UNSUBSCRIBE: ", because {who} unsubscribed",
    StopReason.HARD_BOUNCE: ", because {undelivered}",
    StopReason.SOFT_BOUNCE: ", because {undelivered}",
    StopReason.LEFT_COMPANY: ", because {who} has left",
    StopReason.MEETING_ACCEPTED: ", because {who} accepted the meeting",
    StopReason.COMPLAINT: ", because {who} complained",
    StopReason.AUTO_REPLY: ", because {who} is away",
    StopReason.MANUAL: " by hand",
}


def _because(told: Told) -> str:
    status = str(told.cause.event.facts.get("status") or "") if told.cause else ""
    undelivered = cause_of_bounce(status, "", otherwise="the mail could not be delivered")
    return BECAUSE[StopReason(told.fact("reason") or StopReason.MANUAL)].format(who=_who(told), undelivered=undelivered)


def _who(told: Told) -> str:
    """By the first name where the line stands under the person's whole one, which it does not for a colleague's."""
    if told.cause is None:
        return first_name(contact_name(told.item))
    name = writer_name(told.cause)
    return first_name(name) if told.cause.event.contact == told.event.contact else name


def _of_another(told: Told) -> str:
    """ "for Alan Bradley", where the line stands under the name of whoever answered."""
    stands_there = (
        told.cause and told.cause.event.contact == told.event.contact and written_by_another(told.cause.event)
    )
    return f" for {contact_name(told.item)}" if stands_there else ""


def _campaign(told: Told) -> Text:
    return plain(told.event.campaign_id or "The campaign")


def pause(told: Told) -> Saying:
    reason = told.event.facts.get("reason")
    if until := told.fact("resume_at"):
        # The day at their desk: the moment is 08:00 in the offset they write from, and only the day was told.
        day = datetime.fromisoformat(until).date()
        text, chip = (
            f" paused until {long_day(day, told.reader.today)}",
            Chip("pause", f"Paused until {short_day(day)}"),
        )
    elif reason == PauseReason.DOUBTFUL_MATCH:
        text, chip = " paused, until you say whether that was an answer", Chip("pause", "Paused")
    else:
        text, chip = " paused, until you resume it", Chip("pause", "Paused")
    return Saying((*_campaign(told), Span(f"{text}{_of_another(told)}")), Tone.PAUSE, "pause", chip)


def resume(told: Told) -> Saying:
    chip = Chip("resume", "Resumed")
    match told.event.facts.get("reason"):
        case ResumeReason.RETURNED:
            text: Text = (Span("Back from being away, "), *_campaign(told), Span(" resumed"))
        case ResumeReason.RETRACTED:
            text = (*_campaign(told), Span(f" resumed, the {told.fact('retracts') or 'stop'} was taken back"))
        case _:
            text = (*_campaign(told), Span(" resumed by hand"))
    return Saying(text, Tone.RESUME, "play", chip)
