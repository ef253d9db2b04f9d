"""What people away from their desk have their machine say of their absence, language by language.

Written without regard to case or accents (see `phrases.fold`); "…" stands for a few words, "|" for the end of a word.
"""

from daemon.core.tables import table

ABSENCE = table("absence_phrases.absence")
