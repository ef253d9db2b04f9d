"""Where does an address end that stands in a sentence, and is that where every mail program ends it?"""

import re

_SENTENCE = ".,;:!?'…’‘”“»«،؛؟۔।"
_EMPHASIS = "*_~"
_CLOSING = {")": "(", "]": "["}
_CODE_AND_CELLS = "\\^`{|}"
_EAST_ASIAN_MARKS = re.compile("[\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]")
_SPACES = re.compile("[\u0085\u00a0\u2000-\u200b\u2028-\u202f\u205f\u2060\ufeff]")
# Scripts that put no space between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese, Korean.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
)
_HOST = re.compile(r"https?://[^/?#]*\.[a-z]{2,63}(?::[0-9]*)?(?=[/?#]|\Z)", re.IGNORECASE)
_SECOND_ADDRESS = re.compile(r"\]\(|[,;|]https?://", re.IGNORECASE)


def trimmed(run: str, before: str) -> str:
    """Without what belongs to the sentence: its punctuation, and emphasis and brackets that were opened before."""
    for stops in (_SPACES, _EAST_ASIAN_MARKS):
        run = stops.split(run, maxsplit=1)[0]
    unopened = {closing: run.count(closing) - run.count(opening) for closing, opening in _CLOSING.items()}
    end = len(run)
    while end:
        last = run[end - 1]
        if unopened.get(last, 0) > 0:
            unopened[last] -= 1
        elif last not in _SENTENCE and not (last in _EMPHASIS and last == before):
            break
        end -= 1
    return run[:end]


def is_clear(url: str, before: str, behind: str, *, marked: bool) -> bool:
    """Programs agree that it ends here. `before` and `behind` are the characters beside it."""
    goes_on = behind != "" and behind in _CODE_AND_CELLS and behind != before and not marked
    host = _HOST.match(url)  # of Japan, and surely ended: what stands in it is no sentence
    return not (goes_on or _UNSPACED.search(url, host.end() if host else 0) or _SECOND_ADDRESS.search(url))
