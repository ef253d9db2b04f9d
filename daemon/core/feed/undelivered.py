"""Why was a mail not delivered? An enhanced status code (RFC 3463) in words.

Servers disagree about the finer codes, so only what the words can stand for is said; else the server's own words.
"""

import re

WORDS = {
    "1.1": "the address does not exist",
    "1.2": "the domain does not exist",
    "1.3": "the address is written wrong",
    "1.6": "the mailbox has moved and left no address",
    "1.10": "the domain takes no mail",
    "2.1": "the mailbox is closed",
    "2.2": "mailbox full",
    "2.3": "the mail is too large for the mailbox",
    "3.4": "the mail is too large for the server",
    "4.1": "the server does not answer",
    "4.4": "the domain does not exist",
    "4.6": "the mail went round in a loop",
    "4.7": "the server was not reached in time",
    "7.1": "the server refused it",
    "7.26": "the sender could not be verified",
    "7.27": "the domain takes no mail",
}
LONGEST = 120
_STATUS = re.compile(r"[245]\.(\d{1,3}\.\d{1,3})")
_SAID = re.compile(r"^\s*(?:smtp|x-[\w-]+)\s*;\s*|\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b", re.IGNORECASE)


def cause_of_bounce(status: str, diagnostic: str, otherwise: str = "the server gave no reason") -> str:
    code = _STATUS.match(status)
    if code and code[1] in WORDS:
        return WORDS[code[1]]
    said = " ".join(_SAID.sub(" ", diagnostic).split())
    if not said:
        return otherwise
    return f"“{said[:LONGEST]}{'…' if len(said) > LONGEST else ''}”"
