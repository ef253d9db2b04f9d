"""What form letters say: that nobody typed this, thanks, that it arrived, that an answer will come.

One thank-you or promise is politeness and weighs little (see `auto_reply`).
"""

from daemon.core.tables import table

SAYS_IT_IS_AUTOMATIC = table("form_letter_phrases.says_it_is_automatic")

THANKS = table("form_letter_phrases.thanks")

ACKNOWLEDGED = table("form_letter_phrases.acknowledged")

PROMISES = table("form_letter_phrases.promises")
