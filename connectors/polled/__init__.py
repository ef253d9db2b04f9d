"""Watches mailboxes by asking them at intervals, and asks for mails with patience: for all kinds but IMAP."""

from connectors.polled.pace import Pace
from connectors.polled.patience import Limited, Patience
from connectors.polled.watched import Hints, Polled
from connectors.polled.watcher import PolledWatcher

__all__ = ["Hints", "Limited", "Pace", "Patience", "Polled", "PolledWatcher"]
