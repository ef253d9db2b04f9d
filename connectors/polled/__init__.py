"""Watches mailboxes by asking them at intervals, and asks for mails with patience: for all kinds but IMAP."""

from connectors.polled.pace import Pace
from connectors.polled.patience import Patience
from connectors.polled.watched import Hints, Polled
from connectors.polled.watcher import PolledWatcher

__all__ = ["Hints", "Pace", "Patience", "Polled", "PolledWatcher"]
