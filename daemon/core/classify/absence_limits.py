"""What absence notices say beside the absence itself: who reads, who helps, when an answer comes; language by language.

Written without regard to case or accents (see `phrases.fold`); "…" stands for a few words, "|" for the end of a word.
"""

from daemon.core.tables import table

LIMITS = table("absence_limits.limits")

# Whoever speaks of the other's automatic answer is not sending one.
YOUR_AUTOMATIC_ANSWER = table("absence_limits.your_automatic_answer")
