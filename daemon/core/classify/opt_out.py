"""Does this person ask for no more mail?

High precision wanted: "please remove the attachment" is no such wish, nor is a word about somebody else's newsletter,
nor the "click here to unsubscribe" in the writer's own footer. So only short, whole requests count.
"""

import re
from functools import lru_cache

from daemon.core.classify.opt_out_halves import AUTHORITY, STOP_IT, THREATS, UNASKED
from daemon.core.classify.opt_out_indirect import INDIRECT
from daemon.core.classify.opt_out_others import GO_ON, OF_ONESELF, OTHER_PEOPLE
from daemon.core.classify.opt_out_phrases import ASKS, MENTIONS_ONLY, NOT_A_WISH
from daemon.core.classify.opt_out_wishes import ABOUT_ELSE, WISHES
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold

# One of these alone, or almost alone, is a request too.
_ONE_WORD = re.compile(
    r" (?:please |pls |kindly |bitte |graag |merci de |por favor |per favore |prosze |prosim |пожалуйста )?"
    r"(?:unsubscribe|unsubscribed|stop|remove|remove me|opt out|optout|avregistrera|avsluta|abmelden|"
    r"austragen|abbestellen|desinscription|desabonnement|desinscrire|baja|cancelar|cancellami|disiscrivimi|uitschrijven|"
    r"afmelden|afmeld|avmeld|wypisz|odhlasit|descadastrar|отписаться|отписать|отпишите|стоп|"
    r"退订|退訂|td|取消订阅|取消訂閱|配信停止|配信解除|購読解除|退会|"
    r"수신거부|수신 거부|구독취소|구독 취소|구독 해지|해지|"
    r"stop emailing me|no more|desuscribir|desuscribirme|darme de baja|descadastro|cancelar inscricao|"
    r"διαγραφη|απεγγραφη|abonelikten cikar|uyelikten cik|listeden cik|leiratkozas|dezabonare|abonelikten cik)"
    r"(?: please| thanks| thank you| bitte| tack| merci)? "
)


LOOKED_AT = 2_000
SHORT = 120
LONGEST_THREAT = 500
LONGEST_HINT = 700
LONGEST_UNDER_A_SUBJECT = 60
_SENTENCE_END = re.compile(r"[.!?;。！？\n]+")
_SENTENCE = re.compile(r"[^.!?;。！？\n]+[.!?;。！？\n]*")
_ASKS = ("?", "？")
_NUMBER = re.compile(r"\d")
_CLAUSE_END = re.compile(r"[,:、，]")
_LINE_END = re.compile(r"(?<![\n.!?;。！？])\n(?!\n)")  # a line broken by the program, inside a sentence


@lru_cache(maxsize=2)  # asked by a rule, and for the verdict
def opt_out(seen: Seen) -> bool:
    """Judged on the writer's own words; the subject counts only if next to nothing was written below it."""
    if _one_word(seen):
        return True
    written = seen.written[:LOOKED_AT]
    words = fold(written)
    if NOT_A_WISH.find(words) or MENTIONS_ONLY.find(words):
        return False
    enough = _has_enough(words) or _threatens(words)
    if not (enough or _refuses(words)):  # nearly all mails
        return False
    sentences = _SENTENCE.findall(_LINE_END.sub(" ", written))
    return (enough or any(map(_wishes, sentences))) and not _goes_on(sentences)


def _wishes(sentence: str) -> bool:
    """Of oneself, or of nobody in particular: "How do customers unsubscribe?" asks, "remove no. 4" is another list."""
    words = fold(sentence)
    if not _refuses(words) or ABOUT_ELSE.find(words):
        return False
    asks, others = sentence.rstrip().endswith(_ASKS), OTHER_PEOPLE.find(words)
    if asks and others:
        return False
    return not (asks or others or _NUMBER.search(words)) or bool(OF_ONESELF.find(words) or AUTHORITY.find(words))


def _refuses(words: str) -> bool:
    """Who writes a long letter says it straight, if at all."""
    return bool(ASKS.find(words) or WISHES.find(words) or (len(words) < LONGEST_HINT and INDIRECT.find(words)))


def _has_enough(words: str) -> bool:
    """ "I never signed up. Stop it.": neither half alone would do."""
    return len(words) < SHORT * 3 and bool(UNASKED.find(words) and STOP_IT.find(words)) and not ABOUT_ELSE.find(words)


def _threatens(words: str) -> bool:
    return len(words) < LONGEST_THREAT and bool(AUTHORITY.find(words) and THREATS.find(words))


def _goes_on(sentences: list[str]) -> bool:
    """ "Don't send it to Eve, she has left. Write to me": another clause says where the mail is welcome."""
    clauses = (fold(clause) for sentence in sentences for clause in _CLAUSE_END.split(sentence))
    return any(GO_ON.find(clause) and not _refuses(clause) for clause in clauses)


def _one_word(seen: Seen) -> bool:
    if len(seen.words) < LONGEST_UNDER_A_SUBJECT and not seen.answered and _ONE_WORD.fullmatch(seen.subject):
        return True
    return len(seen.words) < SHORT and any(
        _ONE_WORD.fullmatch(fold(sentence)) for sentence in _SENTENCE_END.split(seen.written[:SHORT])
    )
