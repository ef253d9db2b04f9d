"""Who mail servers say they are, and what they say of a mail that they could not deliver, language by language."""

from daemon.core.tables import table

# The names under which mail servers write, where their address does not tell.
DAEMON_NAMES = table("bounce_phrases.daemon_names")

SENTENCES = table("bounce_phrases.sentences")
