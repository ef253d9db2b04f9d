"""Watches mailboxes by asking them at intervals, whatever their API: those of all kinds but IMAP."""

from connectors.polled.pace import Pace
from connectors.polled.watched import Hints, Polled
from connectors.polled.watcher import PolledWatcher

__all__ = ["Hints", "Pace", "Polled", "PolledWatcher"]
