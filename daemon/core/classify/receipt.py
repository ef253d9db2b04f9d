"""Is it a read receipt? RFC 8098: a disposition notification, "displayed" or "deleted" alike, says nobody answered."""

import re

from daemon.core.classify.rule import FAIR, PROOF, STRONG, Rule, part, subject_starts, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_SUBJECTS = Phrases(
    {
        "en": (
            "read ", "not read ", "read receipt", "return receipt", "message read", "your message was read",
            "disposition notification",
        ),
        "sv": ("läst ", "läskvitto", "ej läst", "kvittering läst", "mottagningsbevis"),
        "de": ("gelesen ", "lesebestätigung", "ungelesen gelöscht", "empfangsbestätigung gelesen"),
        "fr": ("lu ", "non lu ", "accusé de lecture", "confirmation de lecture"),
        "es": ("leído ", "no leído ", "confirmación de lectura", "acuse de lectura", "leido "),
        "it": ("letto ", "conferma di lettura", "ricevuta di lettura", "non letto "),
        "nl": ("gelezen ", "leesbevestiging", "ontvangstbevestiging gelezen", "niet gelezen "),
        "da": ("læst ", "læsekvittering", "kvittering for læsning"),
        "nb": ("lest ", "lesebekreftelse", "lesekvittering"),
        "fi": ("luettu ", "lukukuittaus", "vastaanottokuittaus", "lukuilmoitus"),
        "pl": ("przeczytano ", "potwierdzenie przeczytania", "przeczytane "),
        "cs": ("přečteno ", "potvrzení o přečtení", "přečtené "),
        "pt": ("lida ", "lido ", "confirmação de leitura", "recibo de leitura"),
        "ru": ("прочитано ", "прочтено ", "уведомление о прочтении", "отчет о прочтении", "подтверждение прочтения"),
        "uk": ("прочитано ", "сповіщення про прочитання", "повідомлення про прочитання"),
        "ja": ("開封済み", "開封確認", "既読", "開封通知"),
        "zh": ("已读", "已讀", "阅读回执", "讀信回條", "讀取回條"),
        "ko": ("읽음", "수신 확인", "읽은 메일"),
        "tr": ("okundu ", "okundu bilgisi"),
        "el": ("αναγνώστηκε", "ανάγνωση", "διαβάστηκε", "επιβεβαίωση ανάγνωσης", "απόδειξη ανάγνωσης"),
        "hu": ("elolvasva", "olvasási visszaigazolás", "olvasás"),
        "ro": ("citit ", "confirmare de citire"),
    }
)  # fmt: skip

_SENTENCES = Phrases(
    {
        "en": (
            "this is a receipt for the", "this is a return receipt for the", "was read on", "was displayed on",
            "your message … was read", "was deleted without being read", "message has been displayed",
            "acknowledges that the message was displayed", "return receipt only acknowledges",
            "receipt verifies only", "no guarantee that the message has been read", "your message was read",
        ),
        "sv": ("har lästs", "ditt meddelande lästes", "togs bort utan att läsas", "lästes"),
        "de": (
            "wurde am … gelesen", "wurde gelesen", "ihre nachricht … gelesen", "die nachricht wurde angezeigt",
            "ungelesen gelöscht", "lesebestätigung für",
        ),
        "fr": (
            "a été lu le", "ceci est un accusé", "a été affiché", "supprimé sans être lu",
            "votre message … a été lu",
        ),
        "es": (
            "fue leído el", "ha sido leído", "se leyó el", "se ha leído", "eliminado sin leer",
            "acuse de recibo del correo",
        ),
        "it": ("è stato letto", "ricevuta di ritorno", "è stato visualizzato"),
        "nl": ("is gelezen op", "werd gelezen", "is weergegeven", "ongelezen verwijderd", "gelezen op"),
        "da": ("blev læst", "er blevet læst"),
        "nb": ("ble lest", "er lest"),
        "fi": ("luettiin", "viestisi on luettu"),
        "pl": ("została przeczytana", "została odczytana"),
        "cs": ("byla přečten", "přečetl"),
        "pt": ("foi lida em", "foi lido em", "foi lida", "foi exibida"),
        "ru": ("было прочитано", "прочитано …", "было отображено"),
        "ja": ("開封されました", "に開封", "表示されました", "開封済みです"),
        "zh": ("已被阅读", "已于", "已閱讀", "已阅读", "已被读取"),
        "ko": ("읽었습니다", "읽혔습니다", "확인하였습니다"),
        "tr": ("okundu",),
        "hu": ("megjelenítették", "elolvasta"),
        "uk": ("було прочитано", "прочитано …", "було відображено", "видалено непрочитан"),
        "el": ("διαβάστηκε", "αναγνώστηκε", "διαγράφηκε χωρίς να διαβαστεί", "εμφανίστηκε στις"),
        "ro": ("a fost citit", "a fost afișat", "șters fără a fi citit"),
    }
)  # fmt: skip


def _receipt_text(seen: Seen) -> str | None:
    """Outlook's receipts for people: "Your message / To: … / Subject: … / Sent: … / was read on …"."""
    text = seen.text[:1500].lower()
    return (
        'it says "your message … was read"'
        if "your message" in text and "was read on" in text and "\n" in text
        else None
    )


_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.]\d\d(?!\d)|\d時")
LONGEST_RECEIPT = 300
LONGEST_WORD = 32


def _read_at(seen: Seen) -> str | None:
    """Below "Read: …" next to nothing but when, in whatever words."""
    word, colon, _ = seen.message.subject.replace(" - ", ":").partition(":")
    short = colon and len(word) <= LONGEST_WORD and len(seen.words) <= LONGEST_RECEIPT and not seen.quotes
    found = _CLOCK.search(seen.written) if short and "?" not in seen.written else None
    return f'it says when: "{found.group()}"' if found and subject_starts(_SUBJECTS)(seen) else None


RULES = (
    Rule("disposition-notification", Kind.RECEIPT, 2 * PROOF, part("message/disposition-notification")),
    Rule(
        "disposition-report",
        Kind.RECEIPT,
        PROOF,
        lambda seen: (
            "report-type=disposition-notification"
            if "disposition-notification" in seen.header("Content-Type")
            else None
        ),
    ),
    Rule("receipt-subject", Kind.RECEIPT, FAIR, subject_starts(_SUBJECTS)),
    Rule("receipt-sentence", Kind.RECEIPT, FAIR, words_say(_SENTENCES)),
    Rule("read-at", Kind.RECEIPT, STRONG, _read_at),
    Rule("outlook-receipt", Kind.RECEIPT, STRONG, _receipt_text),
)
