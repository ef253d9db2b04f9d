"""What a caller may give as an address, an id or a line of text, and how we keep it.

Whoever tells us of a send names it for good: an address that no mail can come from, or a line break in an id, would
only show much later, as a reply that is never matched. So they are refused at the door, with a sentence.
"""

import re
from functools import lru_cache

import email_validator
from email_validator import EmailNotValidError, validate_email

from connectors.message import message_ids

MAX_ADDRESS = 320  # RFC 5321 section 4.5.3.1: 64 for the local part, 255 for the domain, and the @
MAX_ID = 998  # RFC 5322 section 2.1.1: no line of a header is longer

# A name that only resolves inside one network (mail.local, localhost) is as good as another for a self-hosted daemon;
# this list is the library's own switch, there is no argument for it.
email_validator.SPECIAL_USE_DOMAIN_NAMES.clear()

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class Impossible(ValueError):
    """This cannot be what it is given as; the message says why, and never repeats what was given."""


@lru_cache(maxsize=1024)  # a batch names one mailbox a thousand times, and reading an address takes 20 µs
def given_address(text: str) -> str:
    """The address as it names a contact everywhere: lower case, the domain as on the wire (RFC 5890 A-labels).

    Nobody is asked whether the domain exists: a send is registered after the mail went out.
    """
    if len(text) > MAX_ADDRESS:
        raise Impossible(f"is longer than {MAX_ADDRESS} characters")
    try:
        found = validate_email(text, check_deliverability=False, globally_deliverable=False)
    except EmailNotValidError as error:
        raise Impossible(f"is not an e-mail address: {error}") from error
    return f"{found.local_part.lower()}@{found.ascii_domain.lower()}"


def given_message_id(text: str) -> str:
    """The bare id, whether it was given as it stands in the header or as the sending service's API returned it."""
    one_line(text)
    ids = message_ids(text) if "<" in text else (text.strip(),)
    if len(ids) != 1 or not ids[0]:
        raise Impossible("is not one Message-ID such as <a1@mail.example.com>")
    if re.search(r"[\s<>]", ids[0]):
        raise Impossible("has a space or a stray angle bracket in it")
    if len(ids[0]) > MAX_ID:
        raise Impossible(f"is longer than {MAX_ID} characters")
    return ids[0]


def one_line(text: str) -> str:
    """The text itself, if it could stand in a header: a line break or another control character could add one."""
    if _CONTROL.search(text):
        raise Impossible("has a line break or another control character in it")
    return text
