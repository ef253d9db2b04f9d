"""What a sentence says around its days, language by language: coming back, being there, being away, other matters."""

from daemon.core.tables import table

BACK = table("date_phrases.back")
# Not a coming back by themselves, but whoever has an automatic answer say it means one.
PRESENT = table("date_phrases.present")
# The house is open again: that, if nobody says when they are back themselves.
OPENS = table("date_phrases.opens")
# A day that is only hoped for.
PERHAPS = table("date_phrases.perhaps")
# Words of being away, to be found anywhere in a sentence.
AWAY = table("date_phrases.away")
# What else has a last day: orders, offers, answers, fairs.
OTHER_MATTERS = table("date_phrases.other_matters")
# "I will get back to you", "in return": no coming back.
NOT_BACK = table("date_phrases.not_back")
NOT = table("date_phrases.not")
NOT_THERE = table("date_phrases.not_there")
NEXT = table("date_phrases.next")
# A weekday beside one of these is that of the week that begins on the next Monday.
NEXT_WEEK = table("date_phrases.next_week")
# From some time after the day on, or where somebody works that day.
LATER = table("date_phrases.later")
FIRST_DAY = table("date_phrases.first_day")
LAST_DAY = table("date_phrases.last_day")
# Whoever lets a machine answer and names a day for their own answer, is there that day.
ANSWERS = table("date_phrases.answers")
