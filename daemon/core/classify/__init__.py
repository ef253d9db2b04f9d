"""What kind of mail is it, and what does it say? One file a kind, one table of rules in each."""

from daemon.core.classify.verdict import classify, judge, stops

__all__ = ["classify", "judge", "stops"]
