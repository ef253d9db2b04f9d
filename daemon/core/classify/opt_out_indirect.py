"""Wishes for no more mail that ask for it in a roundabout way, language by language.

"May this be the last one", "strike our company from your files". As in `opt_out_wishes`, each first part goes with
each second, a few words apart, within a sentence.
"""

from daemon.core.tables import table

INDIRECT = table("opt_out_indirect.indirect")
