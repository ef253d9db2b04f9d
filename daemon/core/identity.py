"""Is this the mail we counted already? One mail lies in several folders and mailboxes, and it moves.

RFC 5322 section 3.6.4: Message-ID names a mail for ever. Yet some programs repeat one, so author and date belong to the
name. A mail without Message-ID is known by all its text: two bounces of one second differ there, and only there.
"""

from hashlib import blake2b

from connectors.message import InboundMessage


def identity(message: InboundMessage) -> bytes:
    """16 bytes, the same for every copy of a mail."""
    if message.message_id:
        named: tuple[str, ...] = (message.message_id, message.from_.email, _date(message))
    else:
        named = (message.from_.email, _date(message), message.subject, str(message.size), message.text)
    return blake2b("\0".join(named).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def copy_identity(mailbox: str, key: str) -> bytes:
    """16 bytes for one copy of a mail that nobody could read."""
    return blake2b(f"{mailbox}\0{key}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _date(message: InboundMessage) -> str:
    return message.date.isoformat() if message.date else ""
