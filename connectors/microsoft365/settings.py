"""What must be known to read a mailbox of Microsoft 365; who lets us in is another's business."""

from dataclasses import dataclass, field
from datetime import timedelta

MICROSOFT = "https://graph.microsoft.com/v1.0"


@dataclass(frozen=True, slots=True)
class GraphSettings:
    """`folders`: only these, by their names or paths; all that can hold an answer where it is empty.

    `notify_url`: where Microsoft tells of changes, https and reachable from outside; None: it is only asked.
    `client_state` is what proves a notice to be Microsoft's: a secret of this mailbox, the same after every restart.
    """

    address: str
    endpoint: str = MICROSOFT
    lookback: timedelta = timedelta(days=30)
    folders: tuple[str, ...] = ()
    notify_url: str | None = None
    client_state: str = field(default="", repr=False)
