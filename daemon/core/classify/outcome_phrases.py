"""What a mail server says became of a mail: still being tried, delivered, or given up, language by language.

It is asked only of mail that a server sent: people, too, write that something is late, or arrived.
"""

from daemon.core.tables import table

STILL_TRIED = table("outcome_phrases.still_tried")

DELIVERED = table("outcome_phrases.delivered")

GIVEN_UP = table("outcome_phrases.given_up")
