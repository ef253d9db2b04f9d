"""How programs say that somebody answered with a picture, language by language."""

from daemon.core.tables import table

REACTED = table("reaction_phrases.reacted")

# What of it stands beside the name of whom it is told.
LIKED = table("reaction_phrases.liked")
