"""What is said of a mailbox: how far its reading is, how long ago it was asked, and how far behind we are."""

from datetime import timedelta


def reading_back(done: int, found: int, folders_left: int) -> str:
    """Of a mailbox that is new to us."""
    return f"Reading 30 days back: {_so_far(done, found, folders_left)}"


def catching_up(done: int, found: int, folders_left: int) -> str:
    """Of one that was not heard for long."""
    return f"Catching up: {_so_far(done, found, folders_left)}"


def asked_ago(ago: timedelta) -> str:
    """Coarse enough not to flicker while one looks at it."""
    return f"{_coarse(ago)} ago"


def behind(lag: timedelta) -> str:
    """Of a mailbox that is asked again and again."""
    return f"at most {_coarse(lag)}: what came before is heard"


def far_behind(lag: timedelta) -> str:
    """Of one that cannot be asked."""
    return f"{_coarse(lag)}: what came since is not heard yet"


def _coarse(time: timedelta) -> str:
    seconds = max(0, int(time.total_seconds()))
    for size, one, many in ((86400, "a day", "days"), (3600, "an hour", "hours"), (60, "a minute", "minutes")):
        if seconds >= size:
            number = seconds // size
            return one if number == 1 else f"{number} {many}"
    return f"{seconds} s"


def _so_far(done: int, found: int, folders_left: int) -> str:
    folders = {0: "", 1: ", 1 folder to go"}.get(folders_left, f", {folders_left} folders to go")
    return f"{done:,} of about {found:,} mails{folders}"
