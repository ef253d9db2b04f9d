"""How the team's own mailboxes are doing."""

from daemon.core.feed.told import Told, plain
from daemon.core.feed.values import Chip, Saying, Tone
from daemon.core.feed.words import clock, nth


def set_aside(told: Told) -> Saying:
    mails = "A mail" if told.times == 1 else f"{told.times} mails"
    verb = "is" if told.times == 1 else "are"
    text = f"{mails} in {told.event.mailbox} could not be read and {verb} kept for a person"
    return Saying(plain(text), Tone.PAUSE, "mailbox", more=told.fact("reason"))


def connected(told: Told) -> Saying:
    again = f", lost and found {told.times} times" if told.times > 1 else ""
    return Saying(plain(f"{told.event.mailbox} is connected{again}"), Tone.RESUME, "mailbox")


def disconnected(told: Told) -> Saying:
    since = clock(told.reader.here(told.event.occurred_at))
    often = f", for the {nth(told.times)} time" if told.times > 1 else ""
    text = f"{told.event.mailbox} is not heard since {since}{often}. Trying again"
    return Saying(plain(text), Tone.PAUSE, "mailbox", more=told.fact("reason"))


def needs_attention(told: Told) -> Saying:
    reason = told.fact("reason").rstrip(".")
    text = f"{told.event.mailbox} is not heard" + (f": {reason}" if reason else "")
    return Saying(plain(text), Tone.PAUSE, "mailbox", Chip("ask", "Yours to settle"))
