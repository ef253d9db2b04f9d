"""Does a target take a parameter that it does not know? Some pages answer with an error instead.

Only a page that is there without it and gone with it refuses it. Whatever else goes wrong says nothing: the page may be
away for both, or want a log-in, or be asked too often.
"""

from enum import Enum

FAILING = 400  # from this status on
PASSES_BY_ITSELF = frozenset({408, 425, 429, 502, 503, 504})


class Takes(Enum):
    YES = "it takes the parameter"
    NO = "it refuses the parameter"
    UNKNOWN = "nothing can be said"


def takes(without: int | None, with_it: int | None) -> Takes:
    """By the status of both answers, None where none came."""
    if without is None or with_it is None or without >= FAILING or with_it in PASSES_BY_ITSELF:
        return Takes.UNKNOWN
    return Takes.NO if with_it >= FAILING else Takes.YES
