"""What an absence notice is made of, whatever its sentences: stems by language, of which two or three together decide.

None of them tells by itself: people also speak of holidays, of today, and of what is urgent. Words of being away and
of coming back are those that days of return are read by (`date_phrases`).
"""

from daemon.core.tables import table

# The machine names itself: "this is Markéta's robot", "quick auto-note".
A_MACHINE = table("absence_elements.a_machine")
# Nobody reads, or hardly.
UNREAD = table("absence_elements.unread")
# Who, or what number, helps meanwhile: "Emergencies: 0171 …", "Spoed (lekkage): bel Kees".
MEANWHILE = table("absence_elements.meanwhile")
# A short subject that is nothing but the occasion: "Vinterferie", "Bayram tatili", "Stängt några dagar".
OCCASIONS = table("absence_elements.occasions")
# Why somebody is not at work: courses, the family, the sea, days off, an illness.
REASONS = table("absence_elements.reasons")
# Whom to ask instead.
INSTEAD = table("absence_elements.instead")
# Somebody who is never there every day.
PART_TIME = table("absence_elements.part_time")
PATIENCE = table("absence_elements.patience")
