"""How calendars word an answer to an invitation, in the subject and below it, language by language."""

from daemon.core.tables import table

ACCEPTED = table("calendar_phrases.accepted")

ANSWERED = table("calendar_phrases.answered")

# What Google, Apple and Outlook write below, for those whose program reads no calendar.
SENTENCES = table("calendar_phrases.sentences")
