"""What shops, services and servers say in their mail, and that it wants no answer, language by language."""

from daemon.core.tables import table

SENTENCES = table("notification_phrases.sentences")

DO_NOT_ANSWER = table("notification_phrases.do_not_answer")
