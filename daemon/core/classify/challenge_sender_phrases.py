"""What a filter says of a sender it does not know, and wants done, language by language."""

from daemon.core.tables import table

# The sender is new here.
STRANGER = table("challenge_sender_phrases.stranger")

# What is to be done, in words that people use as well.
ACT = table("challenge_sender_phrases.act")

# A step for which there is a place to go to.
STEPS = table("challenge_sender_phrases.steps")
