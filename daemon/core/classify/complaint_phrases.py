"""How providers report that their user called a mail spam, language by language."""

from daemon.core.tables import table

SUBJECTS = table("complaint_phrases.subjects")

SENTENCES = table("complaint_phrases.sentences")

# What an abuse desk says besides; a person may say it of anything.
DESK_SAYS = table("complaint_phrases.desk_says")
