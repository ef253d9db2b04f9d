"""What a wish for no more mail is made of, language by language: words that refuse, and what they refuse.

Nobody says it twice in the same words, so these are parts: each of the first, with each of the second at most a few
words behind it, in one sentence. Whole idioms are in `opt_out_phrases`.
"""

from daemon.core.tables import table

WISHES = table("opt_out_wishes.wishes")

# In the same sentence: it is about another thing, another person, or for now only.
ABOUT_ELSE = table("opt_out_wishes.about_else")
