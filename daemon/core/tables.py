"""A table of phrases by its name, from the words of every language (`daemon.core.words`)."""

from daemon.core.phrases import Phrases
from daemon.core.words import (
    cs,
    da,
    de,
    el,
    en,
    es,
    every,
    fi,
    fr,
    hu,
    it,
    ja,
    ko,
    nb,
    nl,
    pl,
    pt,
    ro,
    ru,
    sv,
    tr,
    uk,
    zh,
)  # fmt: skip

# In the order in which a text is searched, where it holds words of several.
LANGUAGES = (en, sv, de, fr, es, it, nl, da, nb, fi, pl, cs, pt, ru, uk, ja, zh, ko, tr, el, hu, ro, every)
BETWEEN = "·"


def table(name: str) -> Phrases:
    """Raises KeyError for a name that no language knows."""
    known = {language.__name__.rpartition(".")[2]: language.WORDS.get(name) for language in LANGUAGES}
    found = {language: _phrases(words) for language, words in known.items() if words is not None}
    if not found:
        raise KeyError(name)
    return Phrases(found)


def _phrases(words: str) -> list[str]:
    return " ".join(words.split()).split(BETWEEN)
