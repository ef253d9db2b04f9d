"""What the way out of our mails says in them, in the languages that recipients read.

In ASCII in every language: so it can be written into any text, whatever that is encoded in.
"""

LABELS = {
    "en": "Unsubscribe",
    "sv": "Inga fler mejl",
    "de": "Keine weiteren E-Mails",
    "fr": "Ne plus recevoir ces messages",
    "es": "Darse de baja",
}
