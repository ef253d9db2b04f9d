"""Why a mail came back though its address may well exist, in the words of mail servers, language by language."""

from daemon.core.tables import table

FULL = table("cause_phrases.full")

TOO_LARGE = table("cause_phrases.too_large")

LOOP = table("cause_phrases.loop")

EXPIRED = table("cause_phrases.expired")
