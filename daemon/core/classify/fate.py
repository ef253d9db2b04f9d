"""What became of one recipient: bounced for good, for now, still being tried, or delivered?

RFC 3464 section 2.3.3 (Action), RFC 3463 (Status), and what servers write where they gave neither. The contract decides
what is hard: only that the address or its domain does not exist. Whatever may look better next month is soft.
"""

import re
from enum import StrEnum

from daemon.core.classify.address_phrases import NO_SUCH_ADDRESS
from daemon.core.classify.cause_phrases import EXPIRED, FULL, LOOP, TOO_LARGE
from daemon.core.classify.policy_phrases import POLICY
from daemon.core.phrases import fold
from daemon.core.reading import Kind


class Cause(StrEnum):
    """Why a mail came back, as far as it says."""

    NO_SUCH_ADDRESS = "no such address"
    MAILBOX_FULL = "mailbox full"
    POLICY = "refused by policy"
    TOO_LARGE = "too large"
    LOOP = "mail loop"
    EXPIRED = "expired after retries"
    UNTOLD = "no cause told"


_STATUS = re.compile(r"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])")
_ALL_USED = re.compile(r"(?<![\d.])100\s?%|%\s?100(?!\d)")  # of the space that the mailbox has, in whatever words
_REPLY_CODE = re.compile(r"(?<![\d.\-/:])([45]\d\d)(?=[ \-#:;]|$)")

# RFC 3463 and the codes that Microsoft and Google added: what the detail says where the words say nothing.
_CAUSE_OF_STATUS = {
    "1.": Cause.NO_SUCH_ADDRESS,
    "1.7": Cause.POLICY,  # the sender's address is at fault
    "1.8": Cause.POLICY,
    "1.9": Cause.POLICY,
    "2.0": Cause.UNTOLD,
    "2.1": Cause.NO_SUCH_ADDRESS,
    "2.2": Cause.MAILBOX_FULL,
    "2.3": Cause.TOO_LARGE,
    "3.1": Cause.MAILBOX_FULL,
    "3.2": Cause.EXPIRED,
    "3.4": Cause.TOO_LARGE,
    "4.1": Cause.EXPIRED,
    "4.2": Cause.EXPIRED,
    "4.3": Cause.EXPIRED,
    "4.4": Cause.NO_SUCH_ADDRESS,
    "4.5": Cause.EXPIRED,
    "4.6": Cause.LOOP,
    "4.7": Cause.EXPIRED,
    "4.14": Cause.LOOP,
    "4.310": Cause.NO_SUCH_ADDRESS,
    "4.316": Cause.EXPIRED,
    "5.3": Cause.POLICY,
    "6.": Cause.POLICY,
    "7.": Cause.POLICY,
}
_NAMED = (  # the order is the policy: a full mailbox exists, whatever else is said
    (FULL, Cause.MAILBOX_FULL),
    (TOO_LARGE, Cause.TOO_LARGE),
    (LOOP, Cause.LOOP),
    (NO_SUCH_ADDRESS, Cause.NO_SUCH_ADDRESS),
    (POLICY, Cause.POLICY),
    (EXPIRED, Cause.EXPIRED),
)
_TAKEN_FOR_ANYTHING = frozenset({"7.1"})  # by servers that refuse an unknown user as "not authorized"
_OVER = frozenset({"delivered", "relayed", "expanded", "deliverable"})


def fate(action: str, status: str, diagnostic: str) -> Kind:
    """One recipient's fate, from what RFC 3464 calls Action, Status and Diagnostic-Code; each may be empty."""
    if action in _OVER or (not action and status.startswith("2.")):
        return Kind.OTHER
    if action == "delayed":
        return Kind.DELAYED
    if _persistent_transient(status or status_in(diagnostic)):
        return Kind.SOFT_BOUNCE
    return Kind.BOUNCE if cause(status, diagnostic) in (Cause.NO_SUCH_ADDRESS, Cause.UNTOLD) else Kind.SOFT_BOUNCE


def _persistent_transient(code: str) -> bool:
    """RFC 3463 section 2: 4.x.x may succeed later, whatever the words say; 4.0.0 says nothing."""
    return code.startswith("4.") and code != "4.0.0"


def cause(status: str, diagnostic: str) -> Cause:
    """Words before codes: servers take 5.7.1 for an unknown user and 5.1.1 for a full mailbox."""
    words = fold(diagnostic[:1500])
    code = status or status_in(diagnostic)
    by_code = _cause_of_code(code)
    if by_code is Cause.NO_SUCH_ADDRESS and code.startswith("5.1.") and not FULL.find(words):
        return by_code  # "5.1.1 … rejected, see our policy" is an unknown user all the same
    if by_code is Cause.POLICY and code[2:] not in _TAKEN_FOR_ANYTHING and POLICY.find(words):
        return by_code  # "5.7.26 … not the recipient's address is wrong, but DMARC" is policy all the same
    if _ALL_USED.search(diagnostic[:1500]):
        return Cause.MAILBOX_FULL
    named = next((named for phrases, named in _NAMED if phrases.find(words)), None)
    if named:
        return named
    if by_code is not Cause.UNTOLD:
        return by_code
    return Cause.EXPIRED if code.startswith("4.") else _cause_of_reply(diagnostic)


def status_in(diagnostic: str) -> str:
    """The first RFC 3463 code that a server's words hold; empty if there is none."""
    found = _STATUS.search(diagnostic[:1500])
    return found.group() if found else ""


def _cause_of_code(code: str) -> Cause:
    detail = code[2:]
    subject = detail.partition(".")[0] + "."
    return _CAUSE_OF_STATUS.get(detail) or _CAUSE_OF_STATUS.get(subject, Cause.UNTOLD)


def _cause_of_reply(diagnostic: str) -> Cause:
    """RFC 5321 section 4.2.3: 552 is a full mailbox; other 5xx tell no cause; 4xx was retried."""
    found = _REPLY_CODE.search(diagnostic[:1500])
    code = found.group(1) if found else ""
    if code == "552":
        return Cause.MAILBOX_FULL
    return Cause.EXPIRED if code.startswith("4") else Cause.UNTOLD
