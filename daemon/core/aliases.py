"""Is the address that answered the contact's own? Then mail from there is theirs, also where nothing else names us.

Learned only from an answer whose header proves that it answers our mail, and only where the contact's own name stands
on the new address. Whoever is refused is told so, with the reason, in the reply's evidence.
"""

from collections.abc import Collection

from daemon.core.events import Evidence, Rung, Via
from daemon.core.match import Match
from daemon.core.phrases import fold
from daemon.core.reading import Kind, Reading
from daemon.core.sends import Contact

LEARNED = "same_name"
NOT_LEARNED = "alias_not_learned"

# An enclosed or quoted mail, or a conversation, shows who holds our mail; and that may be whoever it was passed on to.
PROOFS = frozenset({Rung.MESSAGE_ID, Rung.REPLY_TOKEN})
TITLES = frozenset("dr prof mr mrs ms miss sir herr frau mme jr sr ing dipl mag phd mba msc".split())


def asks(reading: Reading, found: Match) -> bool:
    """Did a person answer from an address that is not known to be the contact's?"""
    return (
        reading.verdict.kind is Kind.HUMAN
        and found.rung.certain
        and found.via in (Via.SAME_DOMAIN, Via.UNKNOWN)
        and bool(reading.from_.email)
    )


def judged(reading: Reading, found: Match, parted: Collection[str]) -> Evidence:
    """Learned or not, and why. `parted` are addresses of which a person said that they are not this contact's."""
    if reason := _refused(reading, found, parted):
        return Evidence(NOT_LEARNED, f"{reading.from_.email}: {reason}")
    return Evidence(LEARNED, f"From: {reading.from_.name} <{reading.from_.email}>")


def _refused(reading: Reading, found: Match, parted: Collection[str]) -> str | None:
    sender, contact = reading.from_, found.send.contact
    if sender.email in parted:
        return "a person said that it is not the contact's"
    if reading.impersonal:
        return reading.impersonal
    if not (name := _name_of(contact)):
        return "the contact's full name is not known"
    if _words(sender.name) != name:
        return f"another name stands on it, {sender.name}" if sender.name else "no name stands on it"
    if found.rung not in PROOFS:
        return "nothing in the header proves that it answers our mail"
    return None


def _name_of(contact: Contact) -> frozenset[str]:
    """As the engine told it, else as the address says it: kevin.flynn@. One word alone is no name to go by."""
    name = _words(contact.name or contact.email.partition("@")[0])
    return name if len(name) > 1 or not "".join(name).isascii() else frozenset()


def _words(name: str | None) -> frozenset[str]:
    """A name as a set of words: "Flynn, Kevin (Arcade)" and "Dr. Kevin J. Flynn" are "Kevin Flynn"."""
    plain = (name or "")[:200].partition("(")[0].partition("|")[0]
    words = (word for word in fold(plain).split() if word not in TITLES)
    return frozenset(word for word in words if len(word) > 1 or not word.isascii())
