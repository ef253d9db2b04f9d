"""What filters ask that want proof from unknown senders, language by language."""

from daemon.core.tables import table

SUBJECTS = table("challenge_phrases.subjects")

# That a person sent it.
PROVE = table("challenge_phrases.prove")

# What they say besides, and people too.
CONFIRM = table("challenge_phrases.confirm")
