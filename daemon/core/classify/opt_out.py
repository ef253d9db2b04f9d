"""Does this person ask for no more mail?

High precision wanted: "please remove the attachment" is no such wish, nor is a word about somebody else's newsletter,
nor the "click here to unsubscribe" in the writer's own footer. So only short, whole requests count.
"""

import re

from daemon.core.classify.opt_out_phrases import ASKS, MENTIONS_ONLY, NOT_A_WISH
from daemon.core.classify.opt_out_wishes import ABOUT_ELSE, WISHES
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold

# One of these alone, or almost alone, is a request too.
_ONE_WORD = re.compile(
    r" (?:please |pls |kindly |bitte |graag |merci de |por favor |per favore |prosze |prosim |пожалуйста )?"
    r"(?:unsubscribe|unsubscribed|stop|remove|remove me|opt out|optout|avregistrera|avsluta|abmelden|"
    r"austragen|abbestellen|desinscription|desabonnement|desinscrire|baja|cancelar|cancellami|disiscrivimi|uitschrijven|"
    r"afmelden|afmeld|avmeld|wypisz|odhlasit|descadastrar|отписаться|отписать|отпишите|стоп|退订|退訂|配信停止|수신거부|"
    r"stop emailing me|no more|leiratkozas|dezabonare|abonelikten cik)"
    r"(?: please| thanks| thank you| bitte| tack| merci)? "
)


LOOKED_AT = 2_000
SHORT = 120
LONGEST_UNDER_A_SUBJECT = 60
_SENTENCE_END = re.compile(r"[.!?;。！？\n]+")
_LINE_END = re.compile(r"(?<![\n.!?;。！？])\n(?!\n)")  # a line broken by the program, inside a sentence


def opt_out(seen: Seen) -> bool:
    """Judged on the writer's own words; the subject counts only if next to nothing was written below it."""
    if _one_word(seen):
        return True
    written = seen.written[:LOOKED_AT]
    words = fold(written)
    if NOT_A_WISH.find(words) or MENTIONS_ONLY.find(words):
        return False
    if ASKS.find(words) is None and WISHES.find(words) is None:  # nearly all mails
        return False
    return any(map(_wishes, map(fold, _SENTENCE_END.split(_LINE_END.sub(" ", written)))))


def _wishes(sentence: str) -> bool:
    return bool(ASKS.find(sentence) or WISHES.find(sentence)) and not ABOUT_ELSE.find(sentence)


def _one_word(seen: Seen) -> bool:
    if len(seen.words) < LONGEST_UNDER_A_SUBJECT and not seen.answered and _ONE_WORD.fullmatch(seen.subject):
        return True
    return len(seen.words) < SHORT and any(
        _ONE_WORD.fullmatch(fold(sentence)) for sentence in _SENTENCE_END.split(seen.written[:SHORT])
    )
