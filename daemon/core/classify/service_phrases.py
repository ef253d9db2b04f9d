"""What shops, practices, libraries, telephone systems and calendars remind and tell of, language by language."""

from daemon.core.tables import table

TOPICS = table("service_phrases.topics")

# Who speaks of themselves, or of what we wrote, writes to somebody.
PERSONAL = table("service_phrases.personal")
