"""Days, hours, spans and names, as the feed says them. In the reader's own zone, and never a code."""

from datetime import date, datetime, timedelta

from daemon.core.feed.values import Reader

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
A_WEEK = timedelta(days=6)


def long_day(day: date, today: date) -> str:
    """Wednesday 12 August; with the year where it is not this one."""
    year = "" if day.year == today.year else f" {day.year}"
    return f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}{year}"


def weekday(day: date) -> str:
    return DAYS[day.weekday()]


def short_day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}"


def clock(moment: datetime) -> str:
    return f"{moment:%H:%M}"


def moment_of(moment: datetime, reader: Reader) -> str:
    """14:02 today; Tuesday 09:12 within a week; else Tuesday 4 August, 09:12."""
    here = reader.here(moment)
    if here.date() == reader.today:
        return f"{clock(here)} today"
    if timedelta() <= reader.today - here.date() <= A_WEEK:
        return f"{DAYS[here.weekday()]} {clock(here)}"
    return f"{long_day(here.date(), reader.today)}, {clock(here)}"


def span(time: timedelta) -> str:
    """84 ms, 3 s, 5 min 38 s, 2 h 5 min, 3 days."""
    if time < timedelta(seconds=1):
        return f"{max(0, time // timedelta(milliseconds=1))} ms"
    seconds = int(time.total_seconds())
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86400
    if minutes < 1:
        return f"{seconds} s"
    if hours < 1:
        return f"{minutes} min {seconds % 60} s" if seconds % 60 else f"{minutes} min"
    if days < 1:
        return f"{hours} h {minutes % 60} min" if minutes % 60 else f"{hours} h"
    return f"{days} days" if days > 1 else "1 day"


def listed(words: tuple[str, ...]) -> str:
    """a, b and c."""
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def first_name(name: str) -> str:
    """As one speaks of somebody: "Flynn, Kevin" and "Kevin Flynn" are Kevin. An address stays whole."""
    if "," in name:
        name = name.partition(",")[2].strip() or name
    return name.split()[0] if name.split() else name


def initials(name: str) -> str:
    """At most two letters, for the disc beside a name."""
    words = [word for word in name.partition("@")[0].replace(".", " ").split() if word[0].isalnum()]
    if not words:
        return "?"
    return (words[0][0] + words[-1][0] if len(words) > 1 else words[0][:1]).upper()


def nth(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if number % 100 in (11, 12, 13) else number % 10, "th")
    return f"{number}{ending}"
