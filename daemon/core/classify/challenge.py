"""Does a filter ask the sender to prove that a person sent the mail? (challenge-response)

Such filters come and go, so they are known by what all of them say: we do not know you, your mail waits, prove that
you are a person, do this, then it comes through, or else it is lost. Each alone people write too; several together
only a filter does. Their mail is an automatic answer, and marks itself so (RFC 3834): what it asks weighs more.
"""

from daemon.core.classify.challenge_fate_phrases import HELD, LAPSES, PASSES
from daemon.core.classify.challenge_phrases import CONFIRM, PROVE, SUBJECTS
from daemon.core.classify.challenge_sender_phrases import ACT, STEPS, STRANGER
from daemon.core.classify.form_letter_phrases import THANKS
from daemon.core.classify.rule import FAIR, STRONG, Look, Rule, any_header, subject_starts, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_HEADERS = (
    "X-TMDA-Fingerprint", "X-Delivery-Agent-TMDA", "X-Boxbe-Challenge", "X-SpamArrest-Challenge", "X-ASK-Auth",
    "X-Mailinblack-Challenge", "X-Challenge", "X-Challenge-Response",
)  # fmt: skip

LONGEST_HTML = 20_000
LONGEST = 1_500  # characters: it asks for one thing
LONGEST_BARE = 300
FEWEST_ELEMENTS = 3  # of those below, where nothing else says that a machine writes
_BESIDES = (HELD, ACT, PASSES, LAPSES)


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
    if not _marked(seen):
        return None
    stranger, act = _stranger(seen), ACT.find(seen.words)
    return f'it says "{stranger}" and "{act}"' if stranger and act else None


def _keeps_a_gate(seen: Seen) -> str | None:
    """What a filter says of the sender, of the mail, and of the way in, together; people who quote it answer."""
    bare = not (_marked(seen) or _links(seen))  # an answer alone opens such a gate
    if len(seen.words) > (LONGEST_BARE if bare else LONGEST) or seen.quotes or _of_our_house(seen):
        return None
    stranger = _stranger(seen)
    if stranger is None:
        return None
    said = [stranger, *(found for table in _BESIDES if (found := table.find(seen.subject_and_words)))]
    needed = FEWEST_ELEMENTS if _marked(seen) or not (bare or seen.answered) else FEWEST_ELEMENTS + 1
    if seen.message.in_reply_to and _links(seen) and not seen.answered:
        needed -= 1  # an answer under a subject of its own, with a link: a program's
    return "it says " + ", ".join(f'"{each}"' for each in said) if len(said) >= needed else None


def _stranger(seen: Seen) -> str | None:
    """It does not know us, or wants proof. "If this is your first mail, use the form" stands in acknowledgements."""
    told = seen.subject_and_words
    proof = PROVE.find(told)
    if proof or (THANKS.find(seen.opening) and not HELD.find(told)):
        return proof
    return STRANGER.find(told)


def _marked(seen: Seen) -> bool:
    return seen.header("Auto-Submitted") not in ("", "no")


def _of_our_house(seen: Seen) -> bool:
    """Our own filter tells what it holds back from us."""
    return seen.message.from_.domain in {address.domain for address in seen.message.to}


def _links(seen: Seen) -> bool:
    return "://" in seen.text or "href=" in seen.message.html[:LONGEST_HTML].lower()


RULES = (
    Rule("challenge-header", Kind.CHALLENGE, 3 * STRONG, any_header(*_HEADERS)),
    Rule("challenge-subject", Kind.CHALLENGE, FAIR, subject_starts(SUBJECTS)),
    Rule("asks-for-proof", Kind.CHALLENGE, FAIR, words_say(PROVE)),
    Rule("asks-and-links", Kind.CHALLENGE, 2 * STRONG, _several),
    Rule("waits-for-proof", Kind.CHALLENGE, 4 * STRONG, _waits(PROVE)),
    Rule("stops-strangers", Kind.CHALLENGE, 4 * STRONG, _stops_strangers),
    Rule("keeps-a-gate", Kind.CHALLENGE, 3 * STRONG, _keeps_a_gate),
    Rule("waits-for-confirmation", Kind.CHALLENGE, FAIR, _waits(CONFIRM)),
)
