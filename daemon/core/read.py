"""From a mail to what Harken understood of it: everything later decisions need, and nothing else of the mail."""

import re
from collections.abc import Iterator

from connectors.message import FolderRole, InboundMessage, message_ids
from daemon.core.classify import judge
from daemon.core.classify.seen import Seen
from daemon.core.impersonal import impersonal
from daemon.core.marked import link_tokens, reply_tokens
from daemon.core.reading import Kind, Reading, Verdict
from daemon.core.reply_text import snippet

RETURNED = frozenset({Kind.BOUNCE, Kind.SOFT_BOUNCE, Kind.DELAYED, Kind.COMPLAINT, Kind.RECEIPT})
OUR_SEND = "X-Harken-Send"  # in the copies that our instrumented mails leave in Sent
DELIVERED = ("Delivered-To", "X-Original-To")
LONGEST_REPORT = 60_000
MOST_IDS = 50

# In a returned mail's header, quoted or indented as some servers do; and RFC 8098 section 3.1's name for it.
_MESSAGE_ID = re.compile(
    r"^[ \t>|]{0,8}(?:Original-)?Message-?ID[ \t]*:[ \t]*(?:\n[ \t>|]{1,8})?(\S[^\n]{0,500})",
    re.IGNORECASE | re.MULTILINE,
)


def read(message: InboundMessage) -> Reading:
    """Never throws, whatever the mail."""
    seen = Seen(message)
    verdict = judge(seen)
    return Reading(
        message_id=message.message_id,
        in_reply_to=message.in_reply_to,
        references=message.references,
        original_ids=original_ids(message, verdict),
        thread_root=message.thread_root,
        provider_thread=message.provider_thread,
        from_=message.from_,
        to=tuple(address.email for address in (*message.to, *message.cc)),
        subject=message.subject,
        date=message.date,
        received_at=message.received_at,
        role=message.role,
        snippet=snippet(_spoken(seen, verdict)),
        verdict=verdict,
        reply_tokens=reply_tokens(message),
        link_tokens=link_tokens(message),
        our_send=_our_send(message),
        delivered=any(name in message.headers for name in DELIVERED),
        returned_to=_returned_to(message) if verdict.kind in RETURNED else (),
        impersonal=impersonal(seen),
    )


def _our_send(message: InboundMessage) -> str | None:
    told = message.headers.get(OUR_SEND) if message.role is FolderRole.SENT else None
    return told.strip()[:100] if told else None


def original_ids(message: InboundMessage, verdict: Verdict) -> tuple[str, ...]:
    """Ids of the mails enclosed in it, and of mails that a server returned or reported as text.

    A person's quoted text is left out: any number of strangers' mails may be quoted there.
    """
    found = [*_enclosed(message)]
    if verdict.kind in RETURNED or verdict.recipients:
        found += _told(message)
    return tuple(dict.fromkeys(found))[:MOST_IDS]


def _enclosed(message: InboundMessage) -> Iterator[str]:
    """Of the enclosed mails and of those that they enclose: a postmaster's copy of a bounce holds the bounce."""
    for part in message.parts:
        if part.embedded:
            if part.embedded.message_id:
                yield part.embedded.message_id
            yield from _enclosed(part.embedded)


def _returned_to(message: InboundMessage) -> tuple[str, ...]:
    enclosed = (part.embedded for part in message.parts if part.embedded)
    named = (each.email for mail in enclosed for each in (*mail.to, *mail.cc))
    return tuple(dict.fromkeys(filter(None, named)))[:MOST_IDS]


def _told(message: InboundMessage) -> Iterator[str]:
    texts = (
        message.text,
        *(
            part.text
            for part in message.parts
            if part.content_type.startswith("message/") or _header_part(part.content_type)
        ),
    )
    for text in texts:
        for found in _MESSAGE_ID.findall(text[:LONGEST_REPORT]):
            yield from message_ids(found)


def _header_part(content_type: str) -> bool:
    """text/rfc822-headers, and what servers misspell it as."""
    return content_type.startswith("text/rfc822")


def _spoken(seen: Seen, verdict: Verdict) -> str:
    return seen.written if verdict.kind in (Kind.HUMAN, Kind.AUTO_REPLY) else seen.notice
