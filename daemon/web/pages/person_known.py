"""What the team keeps of a person in words of its own, on which lists they are, and what is to be done for them."""

from collections.abc import Mapping
from dataclasses import dataclass

from daemon.core.feed.values import Reader
from daemon.core.work import ContactList, Standing
from daemon.storage.reads import Reads
from daemon.storage.work_reads import Wanted
from daemon.web.pages.follow_ups_view import Row, follow_up_rows

MOST = 20


@dataclass(frozen=True, slots=True)
class KnownOf:
    fields: Mapping[str, str]
    interests: tuple[str, ...]
    lists: tuple[ContactList, ...]
    follow_ups: tuple[Row, ...]


def known_of(reads: Reads, email: str, reader: Reader) -> KnownOf | None:
    """None: nothing of all this."""
    details, lists = reads.details(email), reads.lists_of(email)
    to_do = follow_up_rows(reads.next_follow_ups(MOST, Wanted(Standing.OPEN, email)), reader)
    if not any((details.fields, details.interests, lists, to_do)):
        return None
    return KnownOf(details.fields, details.interests, lists, to_do)
