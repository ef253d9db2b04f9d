"""Each recipient's fate, as a delivery report tells it to programs (RFC 3464 section 2)."""

import re
from collections.abc import Iterator

from connectors.message import InboundMessage
from daemon.core.classify.fate import fate, status_in
from daemon.core.reading import Recipient

LONGEST_REPORT = 60_000
MOST_RECIPIENTS = 200
REPORT_TYPES = frozenset({"message/delivery-status", "message/global-delivery-status"})

_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]*:[ \t]*(.*)$")
_ADDRESS = re.compile(r"[^\s<>;,\"'()\[\]]{1,64}@[^\s<>;,\"'()\[\]]{1,255}")


def reported(message: InboundMessage) -> tuple[Recipient, ...]:
    """The recipients of all report parts, each once, in their order; none if the mail holds no report.

    Some gateways wrap a report in a mail of their own; but a report inside a report's returned mail is somebody else's.
    """
    reports = [part.text for part in message.parts if part.content_type in REPORT_TYPES]
    enclosed = next((part.embedded for part in message.parts if part.embedded), None)
    if not reports and enclosed:
        return reported(enclosed)
    found: dict[str, Recipient] = {}
    for text in reports:
        for recipient in from_fields(text):
            found.setdefault(recipient.address, recipient)
    return tuple(found.values())[:MOST_RECIPIENTS]


def from_fields(text: str) -> Iterator[Recipient]:
    """Groups of fields, a blank line between them; the first group speaks of the message, and some leave it out.

    Several servers lose the blank lines, so a second Final-Recipient opens a group too.
    """
    for group in _groups(text[:LONGEST_REPORT]):
        recipient = _recipient(group)
        if recipient:
            yield recipient


def _groups(text: str) -> Iterator[dict[str, str]]:
    group: dict[str, str] = {}
    name = ""
    for line in text.splitlines():
        field = _FIELD.match(line)
        if field:
            name = field.group(1).lower()
            if name in group and name in ("final-recipient", "original-recipient"):
                yield group
                group = {}
            group.setdefault(name, field.group(2).strip())
        elif line[:1] in " \t" and line.strip() and name:
            group[name] = f"{group[name]} {line.strip()}"[:2000]
        elif not line.strip() and group:
            yield group
            group, name = {}, ""
    if group:
        yield group


def _recipient(group: dict[str, str]) -> Recipient | None:
    named = (group.get("original-recipient", ""), group.get("final-recipient", ""), group.get("x-actual-recipient", ""))
    # The address the sender wrote is the one we know; the final one may be what it was forwarded to.
    addresses = [found.group().lower().strip(".") for value in named if (found := _ADDRESS.search(value))]
    action = re.split(r"[\s(;]", group.get("action", "").lower(), maxsplit=1)[0]
    if not addresses and not (action and "final-recipient" in group):
        return None
    diagnostic = without_type(group.get("diagnostic-code", "") or group.get("x-notes", ""))
    status = status_in(group.get("status", "")) or (status_in(diagnostic) if "status" not in group else "")
    address = addresses[0] if addresses else without_type(named[1] or named[0]).lower()
    return Recipient(address, fate(action, _better(status, diagnostic), diagnostic), status, action, diagnostic[:1000])


def _better(status: str, diagnostic: str) -> str:
    """5.0.0 says nothing, and the remote server's own code beats the reporting server's."""
    return (status_in(diagnostic) or status) if status.endswith(".0.0") or not status else status


def without_type(value: str) -> str:
    """RFC 3464 section 2.1.2: "smtp; 550 …" and "rfc822; a@b" begin with their type."""
    kind, semicolon, rest = value.partition(";")
    return rest.strip() if semicolon and len(kind) < 20 and " " not in kind.strip() else value.strip()
