"""What recipients read around a document, in their language. Every table has the same names: a test holds them to it.

In braces stands what is filled in: `{name}` is the sender's, `{page}` and `{pages}` are numbers.
"""

from collections.abc import Mapping

from daemon.web.viewer.words import de, en, es, fr, sv

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": en.WORDS,
    "sv": sv.WORDS,
    "de": de.WORDS,
    "fr": fr.WORDS,
    "es": es.WORDS,
}
