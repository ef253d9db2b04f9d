"""Who answered, seen from the address that was mailed? And of one mail to several people, whose send is it?"""

from collections.abc import Sequence

from daemon.core.addresses import company
from daemon.core.events import Via
from daemon.core.reading import Reading
from daemon.core.sends import Send
from daemon.core.subjects import is_forward

CLOSENESS = (Via.CONTACT, Via.ALIAS, Via.CC, Via.SAME_DOMAIN, Via.FORWARD, Via.UNKNOWN)


def via(reading: Reading, send: Send) -> Via:
    return via_of(reading.from_.email, reading.subject, send)


def via_of(sender: str, subject: str, send: Send) -> Via:
    if is_forward(subject) and not is_forward(send.subject):
        return Via.FORWARD
    if sender == send.contact.email:
        return Via.CONTACT
    if sender in send.aliases:
        return Via.ALIAS
    if sender in send.cc:
        return Via.CC
    if company(sender) and company(sender) == company(send.contact.email):
        return Via.SAME_DOMAIN
    return Via.UNKNOWN


def addressee(reading: Reading, found: Sequence[Send]) -> Send:
    """The send of the one who answers, else of the one closest to them; of equals the first."""
    return min(found, key=lambda send: CLOSENESS.index(via(reading, send)))
