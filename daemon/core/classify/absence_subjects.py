"""Subjects of automatic answers and absence notices, language by language.

Written without regard to case or accents (see `phrases.fold`); "…" stands for a few words, "|" for the end of a word.
"""

from daemon.core.tables import table

SUBJECTS = table("absence_subjects.subjects")

# Words that people write about, too.
ABSENT = table("absence_subjects.absent")
