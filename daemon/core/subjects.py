"""A subject without what mail programs put before it, and whether they said it was passed on.

RFC 5322 section 3.6.5 knows only "Re: "; programs write it in their user's language, count it ("Re[2]:"), and gateways
add tags of their own ("[EXTERNAL]").
"""

import re

REPLY_WORDS = frozenset(
    "re aw antw sv vs ad odp res rif ris r ynt ref vá atb απ σχετ отв ответ відп".split()
    + "回复 回覆 答复 返信 回答 답장 답신".split()
)
FORWARD_WORDS = frozenset(
    "fw fwd fs wg tr rv vb vl vs i inoltro doorst enc encaminhado pd przek továbbítás ilt πρθ пересл переслано".split()
    + "转发 轉寄 転送 전달".split()
)
# "VS" answers in Finnish and forwards in Danish; "I" and "R" are Italian. Where a word means both, it proves nothing.
ONLY_FORWARD = FORWARD_WORDS - REPLY_WORDS

_WORDS = "|".join(sorted(map(re.escape, REPLY_WORDS | FORWARD_WORDS), key=len, reverse=True))
_PREFIX = re.compile(
    rf"\s*(?:({_WORDS})\s?(?:[\[(]\d{{1,3}}[\])])?\s?[:：]|\[[\w .!-]{{2,20}}\](?=\s*\S))\s*", re.IGNORECASE
)
_MOST = 32


def bare_subject(subject: str) -> str:
    """For comparison: without prefixes, case and spacing folded. Empty when nothing else is left."""
    return " ".join(_after_prefixes(subject)[1].casefold().split())


def answers_or_forwards(subject: str) -> bool:
    """A word for either stands before it; a gateway's tag alone says nothing."""
    return any(_after_prefixes(subject)[0])


def is_forward(subject: str) -> bool:
    return any(word in ONLY_FORWARD for word in _after_prefixes(subject)[0])


def _after_prefixes(subject: str) -> tuple[list[str], str]:
    words: list[str] = []
    at = 0
    for _ in range(_MOST):
        found = _PREFIX.match(subject, at)
        if not found:
            break
        words.append((found[1] or "").casefold())
        at = found.end()
    return words, subject[at:]
