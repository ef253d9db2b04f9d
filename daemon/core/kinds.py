"""The kinds of mailboxes that are heard."""

from enum import StrEnum


class Kind(StrEnum):
    """As configuration, API and store name them."""

    IMAP = "imap"
    GMAIL = "gmail"
    MICROSOFT365 = "microsoft365"
    EXCHANGE = "exchange"
