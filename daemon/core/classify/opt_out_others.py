"""Whose wish is it, and for how much? What makes words that refuse mail a question about others, or an exception."""

from daemon.core.tables import table

# Whoever says so in another clause, wants the mail in another place, or on another day.
GO_ON = table("opt_out_others.go_on")

# Of whom is it said? Somebody who asks about other people's wishes does not have one.
OF_ONESELF = table("opt_out_others.of_oneself")

OTHER_PEOPLE = table("opt_out_others.other_people")
