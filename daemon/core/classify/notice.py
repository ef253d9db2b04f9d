"""Each recipient's fate, as a mail server tells it to people: qmail, Exim, Postfix, Exchange, Yahoo and many more.

They share one shape: a line that begins with the failed address, or holds nothing else, and the reason on that line
and the following ones. It is a guess of lower rank than a report's fields, and asked only where there are none.
"""

import re

from daemon.core.classify.fate import Cause, cause, fate, status_in
from daemon.core.classify.report import from_fields
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind, Recipient

MOST_LINES = 250
LONGEST_DIAGNOSTIC = 1_500
MOST_RECIPIENTS = 50

_ADDRESS = r"[^\s<>;:,\"'()\[\]*|=/]{1,64}@[^\s<>;:,\"'()\[\]*|]{1,190}[^\s<>;:,\"'()\[\]*|.]"
# "<a@b>: reason", "  a@b", "* a@b", "To: a@b", "Recipient: [SMTP:a@b]", "RCPT TO:<a@b>", "> a@b"
_OPENS = re.compile(
    r"^[\s>*\-\d.]{0,12}(?:(?:(?:final|original|failed|intended)[- ]recipient|recipient|rcpt to|"
    r"user|to|address|could not be delivered to|unable to deliver (?:message )?to|mailbox|sent to|[>]{3} rcpt to)"
    r"[ :]{1,3}\s{0,8})?"
    rf"(?:rfc822;\s?)?[<\[(\"']{{0,2}}(?:smtp:|mailto:)?({_ADDRESS})",
    re.IGNORECASE,
)
_ANYWHERE = re.compile(_ADDRESS)
_NOT_A_RECIPIENT = re.compile(
    r"^(?:postmaster|mailer-daemon|abuse|support|help|helpdesk|admin|hostmaster|noreply|no-reply)@"
)


def noticed(seen: Seen, outcome: Kind) -> tuple[Recipient, ...]:
    """The recipients a notice names, each with the words that follow its address.

    `outcome` is what the notice as a whole tells; of a failure, each recipient's words tell whether it is for good.
    """
    fields = tuple(from_fields(seen.notice)) if "final-recipient" in seen.notice.lower() else ()
    if fields:
        return fields[:MOST_RECIPIENTS]
    told = _told(seen) or _named_in_headers(seen) or _mentioned(seen) or _in_returned_mail(seen)
    own = {address.email for address in seen.message.to}
    others = {
        address: words for address, words in told.items() if address not in own and not _NOT_A_RECIPIENT.match(address)
    }
    chosen = others or told
    everything = f"{seen.message.subject[:300]}\n{seen.notice[:3000]}"
    return tuple(
        _recipient(address, words if len(words) > 12 else everything, everything, outcome)
        for address, words in list(chosen.items())[:MOST_RECIPIENTS]
    )


def _told(seen: Seen) -> dict[str, str]:
    """Addresses at the beginning of a line, each with the text up to the next one."""
    told: dict[str, str] = {}
    current = ""
    for line in seen.notice.splitlines()[:MOST_LINES]:
        words = line
        opened = _OPENS.match(line[:400])
        if opened:
            current = opened.group(1).lower()
            told.setdefault(current, "")
            words = line[opened.end() :]
        if current and len(told[current]) < LONGEST_DIAGNOSTIC:
            told[current] = f"{told[current]} {words.strip(' >:')}".strip()
    return told


def _named_in_headers(seen: Seen) -> dict[str, str]:
    """Exim, Gmail and others name the failed recipients in X-Failed-Recipients."""
    return {
        address.lower(): ""
        for value in seen.headers.all("X-Failed-Recipients")
        for address in _ANYWHERE.findall(value[:2000])
    }


def _mentioned(seen: Seen) -> dict[str, str]:
    """Any address in the notice."""
    found = _ANYWHERE.findall(seen.notice[:6000])
    return {address.lower(): "" for address in found[:3]}


def _in_returned_mail(seen: Seen) -> dict[str, str]:
    """Whom the returned mail was for: the last resort, and only if that was one person."""
    for part in seen.message.parts:
        if part.embedded and len(part.embedded.to) == 1:
            return {part.embedded.to[0].email: ""}
    to = re.search(rf"^[ >]{{0,4}}To:[^\n@]{{0,100}}?({_ADDRESS})", seen.returned[:8000], re.IGNORECASE | re.MULTILINE)
    return {to.group(1).lower(): ""} if to else {}


def _recipient(address: str, words: str, everything: str, outcome: Kind) -> Recipient:
    """The reason may stand above the address as well."""
    status = status_in(words) or status_in(everything)
    reason = everything if cause(status, words) is Cause.UNTOLD else words
    kind = fate("failed", status, reason) if outcome is Kind.BOUNCE else outcome
    return Recipient(address, kind, status, "", words[:1000])
