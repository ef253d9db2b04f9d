"""Does a filter ask the sender to prove that a person sent the mail? (challenge-response)

Such filters come and go, so they are known by what all of them say: your mail waits, prove that you are a person,
here is the link. Their mail is an automatic answer too, and marks itself so (RFC 3834): what it asks weighs more.
"""

from daemon.core.classify.challenge_phrases import ACT, CONFIRM, HELD, PROVE, STEPS, STRANGER, SUBJECTS
from daemon.core.classify.rule import FAIR, STRONG, Look, Rule, any_header, subject_starts, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_HEADERS = (
    "X-TMDA-Fingerprint", "X-Delivery-Agent-TMDA", "X-Boxbe-Challenge", "X-SpamArrest-Challenge", "X-ASK-Auth",
    "X-Mailinblack-Challenge", "X-Challenge", "X-Challenge-Response",
)  # fmt: skip


def _several(seen: Seen) -> str | None:
    """One such sentence a person might write; two of them, and a step to take, only such a filter does."""
    asked = PROVE.count(seen.words)
    step = STEPS.find(seen.words)
    return f'it asks for proof in {asked} sentences, and "{step}"' if asked > 1 and step else None


def _waits(proof: Phrases) -> Look:
    """The mail waits, something is to be done for it, and here is where."""

    def look(seen: Seen) -> str | None:
        if not STEPS.find(seen.folded_text):  # what reads like a signature is cut from the words
            return None
        waits, asked = HELD.find(seen.words), proof.find(seen.words)
        return f'it says "{waits}" and "{asked}"' if waits and asked else None

    return look


def _stops_strangers(seen: Seen) -> str | None:
    """By hand such words come in a conversation; here a machine answers, or begins."""
    if seen.header("Auto-Submitted") in ("", "no"):
        return None
    stranger, act = STRANGER.find(seen.words), ACT.find(seen.words)
    return f'it says "{stranger}" and "{act}"' if stranger and act else None


RULES = (
    Rule("challenge-header", Kind.CHALLENGE, 3 * STRONG, any_header(*_HEADERS)),
    Rule("challenge-subject", Kind.CHALLENGE, FAIR, subject_starts(SUBJECTS)),
    Rule("asks-for-proof", Kind.CHALLENGE, FAIR, words_say(PROVE)),
    Rule("asks-and-links", Kind.CHALLENGE, 2 * STRONG, _several),
    Rule("waits-for-proof", Kind.CHALLENGE, 4 * STRONG, _waits(PROVE)),
    Rule("stops-strangers", Kind.CHALLENGE, 4 * STRONG, _stops_strangers),
    Rule("waits-for-confirmation", Kind.CHALLENGE, FAIR, _waits(CONFIRM)),
)
