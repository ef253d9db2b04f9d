"""What acknowledgements are made of, by language: what we wrote, that it arrived, until when it is dealt with.

Stems in the manner of `phrases`; those of orders and payments tell the notices that are about an account of ours.
"""

from daemon.core.tables import table

OUR_LETTER = table("acknowledgement_elements.our_letter")
ARRIVED = table("acknowledgement_elements.arrived")
A_TERM = table("acknowledgement_elements.a_term")
# An account, an order, a parcel or a bill of ours: a notice, and no answer to what we wrote.
OUR_ACCOUNT = table("acknowledgement_elements.our_account")
