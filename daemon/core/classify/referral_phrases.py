"""How people send somebody on to a colleague, by language, and what turns the same words into something else."""

from daemon.core.tables import table

SENDS_ON = table("referral_phrases.sends_on")

# An address for something else than talking to somebody: the invoice, a login, the writer's own.
OF_SOMETHING_ELSE = table("referral_phrases.of_something_else")
