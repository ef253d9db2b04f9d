"""What a filter says becomes of a mail from somebody it does not know, language by language."""

from daemon.core.tables import table

# Now it waits …
HELD = table("challenge_fate_phrases.held")

# … then it comes through …
PASSES = table("challenge_fate_phrases.passes")

# … or it is lost.
LAPSES = table("challenge_fate_phrases.lapses")
