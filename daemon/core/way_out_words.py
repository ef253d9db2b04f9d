"""What the way out of our mails says in them, in the languages that recipients read.

In ASCII in every language: so it can be written into any text, whatever that is encoded in.
"""

from daemon.core.given import Impossible, one_line

LABELS = {
    "en": "Unsubscribe",
    "sv": "Inga fler mejl",
    "de": "Keine weiteren E-Mails",
    "fr": "Ne plus recevoir ces messages",
    "es": "Darse de baja",
}
LANGUAGES = tuple(LABELS)
LONGEST_MESSAGE = 300


def given_message(text: str) -> str:
    """One paragraph, as it goes into a mail. Raises `Impossible`."""
    plain = one_line(" ".join(text.split()))
    if len(plain) > LONGEST_MESSAGE:
        raise Impossible(f"is longer than {LONGEST_MESSAGE} characters")
    if plain.startswith(">"):
        raise Impossible("begins with >, which mail programs take for a quote")
    return plain
