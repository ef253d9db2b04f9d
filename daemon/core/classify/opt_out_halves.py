"""Wishes for no more mail in two halves: "I never asked for it" and "stop"; a law or an authority, and a threat."""

from daemon.core.tables import table

UNASKED = table("opt_out_halves.unasked")

STOP_IT = table("opt_out_halves.stop_it")

# Nobody asks a seller about these but to threaten with them: who watches over mail that was not asked for, and what
# one goes to them with.
AUTHORITY = table("opt_out_halves.authority")

THREATS = table("opt_out_halves.threats")
