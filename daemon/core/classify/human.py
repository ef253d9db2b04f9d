"""What speaks for a person: somebody who takes up the matter, asks, quotes, or writes from a mail program.

A person is presumed; these rules decide where a mail also looks automatic, as when somebody answers below an
out-of-office's subject, or says in a real answer when they are away.
"""

import re

from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.rule import FAIR, HINT, Rule, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_TAKES_UP = Phrases(
    {
        "en": (
            "sounds good", "sounds great", "sounds interesting", "let's", "lets talk", "lets schedule", "can we",
            "could we", "shall we", "can you", "could you", "would you", "how about", "what about", "happy to",
            "not interested", "i'm interested", "i am interested", "we are interested", "we're interested",
            "your proposal", "your offer", "your product", "your demo", "works for me", "i'd like", "i would like",
            "we would like", "we'd like", "pricing", "call me", "give me a call", "send me", "please send",
            "thanks for following up", "thanks for the follow", "thanks for your patience", "sorry for the late",
            "sorry for the delay", "sorry i missed", "i think", "we already", "no thanks", "no thank you",
            "not right now", "talk to", "follow up with me", "circle back", "reach out again", "check back",
            "try me again", "next quarter", "when i return let", "i forwarded", "i've forwarded", "i have forwarded",
            "looping in", "adding my", "cc'd", "copied", "the right person", "quick question", "do you",
            "is there a", "what is the", "how much", "when are you", "just saw",
        ),
        "sv": (
            "låter bra", "kan vi", "skulle vi", "kan du", "skulle du", "intresserad", "ert erbjudande", "ring mig",
            "skicka gärna", "vi hörs", "hör av dig", "jag tror", "tack men",
        ),
        "de": (
            "klingt gut", "können wir", "könnten wir", "können sie", "könnten sie", "kannst du", "interessiert",
            "ihr angebot", "rufen sie mich", "kein interesse", "kein bedarf", "schicken sie", "gerne können",
            "melden sie sich", "lassen sie uns", "passt mir", "wie wäre",
        ),
        "fr": (
            "pouvons-nous", "pourriez-vous", "pouvez-vous", "intéressé", "votre offre", "votre proposition",
            "appelez-moi", "envoyez-moi", "ça me convient", "je vous propose", "pas intéress",
        ),
        "es": (
            "podemos", "podríamos", "me interesa", "su propuesta", "tu propuesta", "su oferta", "llámame", "llámeme",
            "envíeme", "envíame", "me parece", "no nos interesa", "podrías", "podría",
        ),
        "it": (
            "possiamo", "potremmo", "mi interessa", "la vostra offerta", "la sua proposta", "mi chiami", "mi mandi",
            "potresti", "potrebbe", "va bene", "non siamo interessati",
        ),
        "nl": (
            "kunnen we", "zouden we", "kunt u", "kun je", "interesse", "uw aanbod", "uw voorstel", "bel me",
            "stuur me", "klinkt goed", "lijkt me",
        ),
        "da": ("kan vi", "kan du", "interesseret", "lyder godt", "ring til mig", "send mig"),
        "nb": ("kan vi", "kan du", "interessert", "høres bra", "ring meg", "send meg"),
        "fi": ("voimmeko", "voisimmeko", "voitko", "kiinnostaa", "kuulostaa", "soita", "lähetä"),
        "pl": (
            "czy możemy", "czy może", "jestem zainteresowan", "nie jestem zainteresowan", "brzmi", "proszę o ofertę",
            "proszę przesłać", "zadzwoń",
        ),
        "cs": ("můžeme", "mohli bychom", "můžete", "máme zájem", "nemáme zájem", "zní to", "zavolejte"),
        "pt": (
            "podemos", "poderíamos", "pode me", "tenho interesse", "não temos interesse", "sua proposta", "me ligue",
            "me envie", "parece bom",
        ),
        "ru": (
            "давайте", "можем ли", "можете", "могли бы", "интересно", "не интересует", "ваше предложение",
            "позвоните", "пришлите", "звучит",
        ),
        "uk": (
            "давайте", "чи можемо", "можете", "цікаво", "не цікавить", "вашу пропозицію", "зателефонуйте",
            "надішліть",
        ),
        "ja": (
            "いかがでしょうか", "可能でしょうか", "興味があ", "興味がござ", "送ってください", "お送りいただけ",
            "教えて", "検討",
        ),
        "zh": ("可以吗", "能否", "我们感兴趣", "感兴趣", "你的方案", "您的方案", "打电话给我", "请发", "您看"),
        "ko": ("가능할까요", "관심이", "제안", "보내주세요", "어떠신가요", "전화 주세요"),
        "tr": (
            "yapabilir miyiz", "ilgileniyor", "ilgilenmiyor", "teklifiniz", "beni arayın", "gönderir misiniz",
            "olur mu",
        ),
        "el": ("μπορούμε", "μπορείτε", "ενδιαφέρ", "προσφορά σας", "τηλεφωνήστε"),
        "hu": ("tudunk", "tudna", "érdekel", "ajánlat", "hívjon", "küldje"),
        "ro": ("putem", "puteți", "interesat", "oferta dvs", "sunați-mă", "trimiteți-mi"),
    }
)  # fmt: skip

_QUESTION = re.compile(r"[^\s?？/=&]{1,40}\s?[?？](?:\s|$)|か。|까요|吗[。\s]|嗎[。\s]")
_IN_A_FORM_LETTER = Phrases(
    {
        "en": ("need help", "need assistance", "is it urgent", "urgent", "have you tried", "faq"),
    }
)  # fmt: skip
_MAIL_PROGRAM = re.compile(
    r"iphone mail|ipad mail|apple mail|thunderbird|microsoft outlook|outlook for|android|k-9|mutt|evolution|roundcube|"
    r"airmail|spark|superhuman|mailbird|em client|the bat|gnus|alpine|claws|yahoomail|zimbra|foxmail|sylpheed|kmail|"
    r"postbox|lotus notes|webmail"
)


def _asks(seen: Seen) -> str | None:
    found = _QUESTION.search(seen.written[:2000])
    return f'it asks: "…{found.group().strip()}"' if found and not _IN_A_FORM_LETTER.find(seen.words) else None


def _quotes(seen: Seen) -> str | None:
    return "it quotes an earlier mail below its own words" if seen.quotes and seen.written.strip() else None


def _answers(seen: Seen) -> str | None:
    return "it answers a mail, and its subject says so" if seen.answered and seen.message.in_reply_to else None


def _mail_program(seen: Seen) -> str | None:
    program = seen.header("X-Mailer") or seen.header("User-Agent")
    return f"sent with {program[:60]}" if _MAIL_PROGRAM.search(program) else None


def _discusses(seen: Seen) -> str | None:
    """A list for discussion: whoever can post to it, is one."""
    return next(
        (f"{name}: {seen.header(name)[:80]}" for name in ("List-Post", "X-BeenThere") if name in seen.headers), None
    )


RULES = (
    Rule("takes-up-the-matter", Kind.HUMAN, FAIR, words_say(_TAKES_UP)),
    Rule("asks", Kind.HUMAN, HINT, _asks),
    Rule("quotes-below", Kind.HUMAN, FAIR, _quotes),
    Rule("answers", Kind.HUMAN, HINT, _answers),
    Rule("mail-program", Kind.HUMAN, HINT, _mail_program),
    Rule("discussion-list", Kind.HUMAN, FAIR, _discusses),
    Rule("through-a-ticket-system", Kind.HUMAN, HINT, is_ticket_system),
)
