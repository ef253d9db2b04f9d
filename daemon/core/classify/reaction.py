"""Is it a thumb instead of an answer? Gmail, Outlook and phones send reactions as mails of their own."""

import re

from daemon.core.classify.rule import PROOF, STRONG, Rule, part
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_REACTED = Phrases(
    {
        "en": (
            "reacted to your message", "reacted to your email", "reacted via gmail", "reacted to this message",
            "reaction daily digest", "likes your message", "liked your message",
        ),
        "sv": ("reagerade på ditt meddelande", "har reagerat på", "reagerade via gmail"),
        "de": (
            "hat auf ihre nachricht reagiert", "hat auf deine nachricht reagiert", "reagierte auf ihre",
            "über gmail reagiert", "hat über gmail",
        ),
        "fr": ("a réagi à votre", "a réagi via gmail", "a réagi à ton"),
        "es": (
            "ha reaccionado a tu", "reaccionó a tu", "reaccionó a su", "ha reaccionado a su",
            "reaccionó mediante gmail", "ha reaccionado a través de gmail",
        ),
        "it": ("ha reagito al tuo", "ha reagito al messaggio", "ha reagito tramite gmail"),
        "nl": ("heeft gereageerd op je bericht", "heeft via gmail gereageerd", "reageerde op uw bericht"),
        "da": ("reagerede på din", "har reageret på din", "har reageret via gmail"),
        "nb": ("reagerte på meldingen", "har reagert via gmail", "reagerte på e-posten"),
        "fi": ("reagoi viestiisi", "reagoi gmailissa"),
        "pl": (
            "zareagował na twoj", "zareagowała na twoj", "zareagował w gmailu", "dodał reakcję", "dodała reakcję",
        ),
        "cs": ("reagoval na vaši", "reagovala na vaši", "zareagoval přes gmail"),
        "pt": ("reagiu à sua", "reagiu a sua", "reagiu pelo gmail", "reagiu à tua", "reagiu através do gmail"),
        "ru": ("отреагировал на ваше", "отреагировала на ваше", "реакция в gmail", "поставил реакцию"),
        "uk": ("відреагував на ваш", "відреагувала на ваш", "реагує в gmail"),
        "ja": ("リアクションしました", "がリアクション", "gmail でリアクション"),
        "zh": ("回应了你的", "通过 gmail 做出回应", "對您的郵件做出反應", "对你的邮件做出了", "使用 gmail 回應"),
        "ko": ("반응했습니다", "반응을 남겼", "gmail을 통해 반응"),
        "tr": ("tepki verdi", "gmail üzerinden tepki"),
        "el": ("αντέδρασε στο",),
        "hu": ("reagált az üzenet", "reagált a gmail"),
        "ro": ("a reacționat la", "a reacționat prin gmail"),
    }
)  # fmt: skip

# iOS and Android send a tapback as text: the verb, then the whole quoted message.
_TAPBACK = re.compile(
    r"\s*(?:liked|loved|disliked|laughed at|emphasi[sz]ed|questioned|reacted .{1,12} to|gillade|gefällt mir|a aimé|"
    r"le gustó|ha messo mi piace a)\s*[“\"„«»].{2,600}[”\"“»]\s*",
    re.IGNORECASE | re.DOTALL,
)
LONGEST_REACTION = 700


def _says_reacted(seen: Seen) -> str | None:
    """A person who writes about reactions writes more, so only what stands first and nearly alone counts."""
    if len(seen.words) > LONGEST_REACTION:
        return None
    found = _REACTED.find(seen.opening) or _REACTED.find(seen.subject)
    return f'it begins with "{found}"' if found and not (seen.answered and len(seen.words) > 250) else None


def _tapback(seen: Seen) -> str | None:
    text = seen.written[:LONGEST_REACTION]
    return f'it is "{text[:60]}"' if _TAPBACK.fullmatch(text) else None


_PICTURE = re.compile("[\u2600-\u27bf\u2b50\U0001f300-\U0001faff]")
LONGEST_SENTENCE = 160


def _of_the_sender(seen: Seen) -> str | None:
    """One line with a picture, and the sender's own full name first: "Kevin Flynn … 👍". Nobody writes so by hand."""
    name = seen.sender_name.strip()
    first, _, others = seen.written.strip().partition("\n")
    alone = len(name) > 2 and len(first) <= LONGEST_SENTENCE and not others.strip()
    found = _PICTURE.search(first) if alone and seen.words.lstrip().startswith(name) else None
    return f'it is "{first}"' if found and len(first) > len(name) + 8 else None


RULES = (
    Rule("gmail-reaction", Kind.REACTION, 2 * PROOF, part("text/vnd.google.email-reaction+json")),
    Rule("says-reacted", Kind.REACTION, 3 * STRONG, _says_reacted),
    Rule("names-its-sender", Kind.REACTION, 3 * STRONG, _of_the_sender),
    Rule("tapback", Kind.REACTION, 3 * STRONG, _tapback),
)
