"""Person, auto-reply, bounce, receipt, calendar, reaction, challenge, complaint: one file a kind, one table of rules."""

from daemon.core.classify.verdict import classify, stops

__all__ = ["classify", "stops"]
