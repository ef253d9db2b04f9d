"""What does Amazon SES tell of our mail? It speaks JSON, in a mail from its notification service (SNS)."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from daemon.core.classify.fate import fate
from daemon.core.classify.report import without_type
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind, Recipient

MOST_RECIPIENTS = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """`about` is "bounce", "complaint", or anything else that SES tells, such as "delivery"."""

    about: str
    recipients: tuple[Recipient, ...]


def notice(seen: Seen) -> Notice | None:
    """None if the mail is none of Amazon's, or cannot be read as such."""
    if "amazon" not in seen.sender and "amazonses" not in seen.text[:3000]:
        return None
    told = _object(seen.text)
    if isinstance(told.get("Message"), str):
        told = _object(str(told["Message"]))
    about = told.get("notificationType") or told.get("eventType")
    return Notice(about.lower(), tuple(_bounced(told.get("bounce")))) if isinstance(about, str) else None


def _object(text: str) -> Mapping[str, object]:
    """The first JSON object in a text; empty if there is none. SNS adds a footer for people."""
    start = text.find("{")
    try:
        found, _ = json.JSONDecoder(strict=False).raw_decode(text[max(start, 0) :])
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _bounced(bounce: object) -> Iterator[Recipient]:
    recipients = bounce.get("bouncedRecipients") if isinstance(bounce, dict) else None
    if not isinstance(bounce, dict) or not isinstance(recipients, list):
        return
    transient = bounce.get("bounceType") == "Transient"
    for one in recipients[:MOST_RECIPIENTS]:
        if isinstance(one, dict):
            status, diagnostic = str(one.get("status", "")), without_type(str(one.get("diagnosticCode", "")))
            action = str(one.get("action", "")).lower()
            kind = Kind.SOFT_BOUNCE if transient else fate(action or "failed", status, diagnostic)
            yield Recipient(str(one.get("emailAddress", "")).lower(), kind, status, action, diagnostic[:1000])
