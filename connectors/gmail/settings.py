"""What must be known to read a Gmail mailbox; who lets us in is another's business."""

from dataclasses import dataclass
from datetime import timedelta

GOOGLE = "https://gmail.googleapis.com/"


@dataclass(frozen=True, slots=True)
class GmailSettings:
    """`folders`: only mails that bear one of these labels, as people see them; all mails where it is empty.

    `topic`, "projects/…/topics/…", is where changes are to be told (Pub/Sub); None: they are only asked for.
    """

    address: str
    endpoint: str = GOOGLE
    lookback: timedelta = timedelta(days=30)
    folders: tuple[str, ...] = ()
    topic: str | None = None
