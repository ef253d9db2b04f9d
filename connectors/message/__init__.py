"""A mail as a value: whatever the bytes, `parse` answers with what could be understood of them, and never throws."""

from connectors.message.assemble import parse
from connectors.message.fields import message_ids
from connectors.message.values import UNREADABLE, Address, FolderRole, Headers, InboundMessage, Part

__all__ = ["UNREADABLE", "Address", "FolderRole", "Headers", "InboundMessage", "Part", "message_ids", "parse"]
