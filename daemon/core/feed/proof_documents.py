"""What lies in the drawer of a document's reader: how long each page was looked at, and why a person or a machine."""

from daemon.core.events import EventType
from daemon.core.feed.proof_touches import who
from daemon.core.feed.say_documents import read_in
from daemon.core.feed.told import Told
from daemon.core.feed.values import Proof

MOST_PAGES = 100  # listed in one drawer
LEFT_OUT = "Hidden windows, and what goes beyond a minute without a touch, are left out."
NO_SCRIPT = "No script ran in that browser, or no page was looked at: the time is not known."


def proofs_of_document(told: Told) -> tuple[Proof, ...]:
    """The visit's beginning tells most of who it was."""
    if told.event.type is EventType.DOCUMENT_DOWNLOADED:
        return (who(told.event),)
    return (_pages(told), who(told.items[-1].event))


def _pages(told: Told) -> Proof:
    read = read_in(told)
    if not read.seconds:
        return Proof(NO_SCRIPT)
    raw = tuple(f"Page {page}: {seconds:.1f} s" for page, seconds in read.seconds.items())
    return Proof(f"How long each page was in front. {LEFT_OUT}", raw[:MOST_PAGES])
