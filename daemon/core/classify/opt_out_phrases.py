"""How people ask for no more mail, language by language, and what turns the same words into something else."""

from daemon.core.tables import table

ASKS = table("opt_out_phrases.asks")

NOT_A_WISH = table("opt_out_phrases.not_a_wish")

MENTIONS_ONLY = table("opt_out_phrases.mentions_only")
