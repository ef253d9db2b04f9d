"""Why somebody does not get what they ask for, with the status that says so."""

from enum import Enum

from daemon.core.documents import Share


class Why(Enum):
    NOWHERE = "nowhere", 404  # no link of ours, or nothing of it
    NOT_ALLOWED = "not_allowed", 405
    BLOCKED = "blocked", 410  # its key, the link itself or where it leads
    GONE = "gone", 410  # revoked, expired, deleted
    REPLACED = "replaced", 410  # a page of a file that another has taken the place of
    LOCKED = "locked", 403  # a password or an address is to be given first
    WAITING = "waiting", 200  # it is still being converted
    REFUSED = "refused", 404  # nobody can show this file
    UNREADABLE = "unreadable", 400
    TOO_LARGE = "too_large", 413
    TOO_MANY = "too_many", 429
    AWAY = "away", 503  # our own trouble; it passes

    def __init__(self, word: str, status: int) -> None:
        self.word = word
        self.status = status


class TurnedAway(Exception):
    """`share` is the link it is about, where that may be told: what stands in its place names the sender."""

    def __init__(self, why: Why, share: Share | None = None) -> None:
        super().__init__(why.word)
        self.why = why
        self.share = share
