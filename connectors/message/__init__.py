"""A mail as a value: whatever the bytes, `parse` answers with what could be understood of them, and never throws."""

from connectors.message.assemble import parse
from connectors.message.fields import content_type, message_ids
from connectors.message.values import UNREADABLE, Address, FolderRole, Headers, InboundMessage, Part

__all__ = [
    "UNREADABLE",
    "Address",
    "FolderRole",
    "Headers",
    "InboundMessage",
    "Part",
    "content_type",
    "message_ids",
    "parse",
]
