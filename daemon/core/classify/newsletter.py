"""Is it a newsletter? Its last lines say why one gets it and how one ends that; what it is about proves nothing.

Small ones come from a person's own address, without a header of bulk mail. So the footer counts, where it is no
answer to anything: below "Re:" a company's footer stands under a person's words.
"""

import re

from daemon.core.classify.rule import STRONG, Rule
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases, fold
from daemon.core.reading import Kind

LAST = 600  # characters; Mailchimp's and its like's postal address stands below
SHORTEST_BODY = 15  # characters above the footer: an opt-out by one line has fewer

_FOOTER = Phrases(
    {
        "en": (
            "you are receiving this", "you're receiving this", "you receive this", "you get this",
            "you received this", "you are getting this", "because you subscribed", "because you signed up",
            "because you are a customer", "unsubscribe|", "manage preferences", "manage your preferences",
            "update your preferences", "email preferences", "subscription preferences", "opt out of these",
            "opt out here", "view in browser", "view this email in your browser", "view online",
            "forward to a friend", "no longer wish to receive these",
        ),
        "sv": (
            "du får detta", "du får det här", "du får den här", "avsluta prenumeration", "avregistrera dig",
            "avprenumerera|", "avanmäl dig", "visa i webbläsare",
        ),
        "de": (
            "sie erhalten diese", "sie erhalten den", "du erhältst diese", "du bekommst diese", "newsletter abmelden",
            "newsletter abbestellen", "hier abmelden", "abmelden klicken", "weil sie sich angemeldet", "im browser",
        ),
        "fr": (
            "vous recevez ce", "se désabonner", "se désinscrire", "vous désabonner", "vous désinscrire",
            "lien de désinscription", "lien de désabonnement", "version en ligne", "dans votre navigateur",
        ),
        "es": (
            "recibes este", "recibe este", "has recibido este", "ha recibido este", "cancelar suscripción",
            "cancelar la suscripción", "cancelar tu suscripción", "darse de baja", "darte de baja", "en su navegador",
            "en tu navegador",
        ),
        "it": (
            "ricevi questa", "ricevi questo", "riceve questa", "hai ricevuto questa", "ha ricevuto questa",
            "disiscriviti", "annulla iscrizione", "annulla l'iscrizione", "annullare l'iscrizione",
            "cancella l'iscrizione", "nel tuo browser",
        ),
        "nl": (
            "je ontvangt deze", "u ontvangt deze", "je krijgt deze", "afmelden voor deze",
            "afmelden voor de nieuwsbrief", "uitschrijven voor", "hier uitschrijven", "in je browser",
            "in uw browser",
        ),
        "da": ("du modtager denne", "du får denne", "frameld", "afmeld nyhedsbrev", "afmeld dig", "i din browser"),
        "nb": ("du mottar denne", "du får denne", "avslutt abonnement", "meld deg av", "avmeld deg", "i nettleser"),
        "fi": (
            "saat tämän", "sait tämän", "peruuta tilaus", "peru tilaus", "peruuttaa tilauksen", "peruuta uutiskirje",
            "selaimessa",
        ),
        "pl": (
            "otrzymujesz tę", "otrzymujesz ten", "otrzymałeś tę", "otrzymali państwo", "otrzymują państwo",
            "wypisz się", "zrezygnuj z", "anuluj subskrypcję", "w przeglądarce",
        ),
        "cs": (
            "tento e-mail dostáváte", "tento e-mail jste", "tento email dostáváte", "odhlásit odběr", "odhlásit se",
            "zrušit odběr", "odhlášení z odběru", "v prohlížeči",
        ),
        "pt": (
            "você recebeu este", "você está recebendo", "recebeu este e-mail porque", "recebeu este email porque",
            "descadastre-se", "cancelar inscrição", "cancelar a inscrição", "cancelar subscrição",
            "cancelar a subscrição", "no seu navegador",
        ),
        "ru": (
            "вы получили это", "вы получаете это", "вы получаете эту", "отписаться", "отказаться от рассылки",
            "в браузере",
        ),
        "uk": ("ви отримали цей", "ви отримуєте цей", "відписатися", "відмовитися від розсилки", "у браузері"),
        "ja": ("配信停止", "配信解除", "購読解除", "登録解除", "メルマガ", "メールマガジン"),
        "zh": ("退订", "退訂", "取消订阅", "取消訂閱", "不想再收到此", "在浏览器中查看"),
        "ko": (
            "수신거부", "수신 거부", "구독 취소", "구독을 취소", "수신을 원하지 않으시면", "본 메일은 … 수신 동의",
        ),
        "tr": (
            "abonelikten çık", "aboneliğinizi", "abone olduğunuz için", "listeden çıkmak", "tarayıcıda",
            "tarayıcınızda",
        ),
        "el": (
            "λαμβάνετε αυτό", "λάβατε αυτό", "διαγραφή από τη λίστα", "για διαγραφή", "απεγγραφή",
            "κατάργηση εγγραφής",
        ),
        "hu": ("azért kapta", "azért kapod", "leiratkozás", "leiratkozhat", "leiratkozni itt", "a böngészőben"),
        "ro": (
            "primiți acest", "ați primit acest", "primești acest", "dezabonare", "dezabonează-te", "dezabonați-vă",
            "în browser",
        ),
    }
)  # fmt: skip
_DIGEST = re.compile(r"\bdigest, vol\b|\bdigest number \d|-digest digest|\bdigest v\d", re.IGNORECASE)
# Of themselves people speak, and to somebody.
_OF_ONESELF = Phrases(
    {
        "any": (
            "me|", "my|", "us from", "mich|", "uns|", "mein", "mig|", "oss|", "min|", "moi|", "mon|", "nous|", "mi|",
            "mij|", "meg|", "minut", "mnie|", "mě|", "mne|", "меня|", "мене|", "我|", "我的", "저를|", "제|", "beni|",
            "με|", "engem", "mă|",
        ),
    }
)  # fmt: skip


def footer(seen: Seen) -> str | None:
    """What a newsletter's last lines say, if it has any above them and answers nothing."""
    if seen.message.in_reply_to or seen.answered:
        return None
    text = seen.text.strip()
    above = 0
    for line in text.splitlines():
        folded = fold(line[:LAST])
        if above >= SHORTEST_BODY and above + len(line) > len(text) - LAST:
            found = _FOOTER.find(folded)
            if found and not _OF_ONESELF.find(folded):
                return found
        above += len(line) + 1
    return None


def _has_footer(seen: Seen) -> str | None:
    found = footer(seen)
    return f'its last lines say "{found}"' if found else None


def _digest(seen: Seen) -> str | None:
    """Many people's posts in one mail, put together by the list server (RFC 1153)."""
    found = _DIGEST.search(seen.message.subject[:300]) if not seen.answered else None
    return f'subject: "{seen.message.subject[:100]}"' if found else None


RULES = (
    Rule("newsletter-footer", Kind.OTHER, STRONG, _has_footer),
    Rule("list-digest", Kind.OTHER, 3 * STRONG, _digest),
)
