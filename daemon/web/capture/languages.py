"""Which of our languages does a recipient read? Their browser says it in Accept-Language (RFC 9110, section 12.5.4)."""

from collections.abc import Iterator

LANGUAGES = ("en", "sv", "de", "fr", "es")
MOST = 20  # wishes that are read: no browser has more


def language(wishes: str, default: str) -> str:
    """The best liked of ours; of equals the first named; `default` where none is."""
    liked = sorted(_wishes(wishes), key=lambda wish: -wish[1])
    for wish, quality in liked:
        if quality > 0 and (wish == "*" or wish in LANGUAGES):
            return default if wish == "*" else wish
    return default


def _wishes(text: str) -> Iterator[tuple[str, float]]:
    for each in text.split(",")[:MOST]:
        tag, _, parameters = each.partition(";")
        name, _, value = parameters.strip().partition("=")
        yield tag.strip().lower().partition("-")[0], _quality(value) if name.strip().lower() == "q" else 1.0


def _quality(text: str) -> float:
    """What is no quality is none that counts."""
    whole, _, rest = text.strip().partition(".")
    if whole not in ("0", "1") or not (rest == "" or (rest.isascii() and rest.isdigit() and len(rest) <= 3)):
        return 0.0
    return min(1.0, float(f"{whole}.{rest or 0}"))
