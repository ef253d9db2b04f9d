"""A mail as a value: whatever the bytes, `parse` answers with what could be understood of them, and never throws."""

from connectors.message.assemble import parse
from connectors.message.fields import content_type, message_ids, parameters
from connectors.message.values import UNREADABLE, Address, FolderRole, Headers, InboundMessage, Part
from connectors.message.words import codec

__all__ = [
    "UNREADABLE",
    "Address",
    "FolderRole",
    "Headers",
    "InboundMessage",
    "Part",
    "codec",
    "content_type",
    "message_ids",
    "parameters",
    "parse",
]
