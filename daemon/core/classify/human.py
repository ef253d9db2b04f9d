"""What speaks for a person: somebody who takes up the matter, asks, quotes, or writes from a mail program.

A person is presumed; these rules decide where a mail also looks automatic, as when somebody answers below an
out-of-office's subject, or says in a real answer when they are away.
"""

import re

from daemon.core.classify import newsletter
from daemon.core.classify.absence_elements import MEANWHILE
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.absence_subjects import SUBJECTS
from daemon.core.classify.agreement import says_yes_or_no
from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.departure import LEFT
from daemon.core.classify.form_letter_phrases import ACKNOWLEDGED, THANKS
from daemon.core.classify.opt_out import opt_out
from daemon.core.classify.rule import FAIR, HINT, STRONG, SUBJECT_START, Rule, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_TAKES_UP = Phrases(
    {
        "en": (
            "sounds good", "the offer", "the proposal", "the demo", "a demo", "do a call", "have a call",
            "a call on", "a call tomorrow", "looks good", "budget", "the contract", "the quote",
            "no longer relevant", "call me in", "call me next", "call me tomorrow", "call me back", "call me after",
            "sounds great", "sounds interesting", "let's", "lets talk", "lets schedule", "can we", "could we",
            "shall we", "can you", "could you", "would you", "how about", "what about", "not interested",
            "i'm interested", "i am interested", "we are interested", "we're interested", "your proposal",
            "your offer", "your product", "your demo", "works for me", "i'd like", "i would like", "we would like",
            "we'd like", "pricing", "send me", "thanks for following up", "thanks for the follow",
            "thanks for your patience", "sorry for the late", "sorry for the delay", "sorry i missed", "i think",
            "we already", "no thanks", "no thank you", "not right now", "follow up with me", "circle back",
            "reach out again", "check back", "try me again", "next quarter", "when i return let", "i forwarded",
            "i've forwarded", "i have forwarded", "looping in", "adding my", "cc'd", "copied", "quick question",
            "do you", "is there a", "what is the", "how much", "when are you", "just saw",
        ),
        "sv": (
            "låter bra", "ring mig gärna", "erbjudandet", "kan vi", "skulle vi", "intresserad", "ert erbjudande",
            "skicka gärna", "jag tror", "tack men",
        ),
        "de": (
            "klingt gut", "das angebot", "passt es", "können wir", "könnten wir", "könnten sie", "interessiert",
            "ihr angebot", "kein interesse", "kein bedarf", "lassen sie uns", "passt mir", "wie wäre",
        ),
        "fr": (
            "pouvons-nous", "pourriez-vous", "pouvez-vous", "intéressé", "votre offre", "l'offre",
            "on peut se parler", "votre proposition", "envoyez-moi", "ça me convient", "je vous propose",
            "pas intéress",
        ),
        "es": (
            "podemos", "podríamos", "me interesa", "su propuesta", "tu propuesta", "su oferta", "envíeme", "envíame",
            "me parece", "no nos interesa", "podrías", "podría",
        ),
        "it": (
            "possiamo", "potremmo", "mi interessa", "la vostra offerta", "la sua proposta", "mi mandi", "potresti",
            "potrebbe", "va bene", "non siamo interessati",
        ),
        "nl": (
            "kunnen we", "zouden we", "geen interesse", "interesse in", "uw aanbod", "uw voorstel", "klinkt goed",
            "lijkt me",
        ),
        "da": ("kan vi", "interesseret", "lyder godt", "send mig"),
        "nb": ("kan vi", "interessert", "høres bra", "send meg"),
        "fi": ("voimmeko", "voisimmeko", "voitko", "kiinnostaa", "kuulostaa", "lähetä"),
        "pl": (
            "czy możemy", "czy może", "jestem zainteresowan", "nie jestem zainteresowan", "brzmi", "proszę o ofertę",
        ),
        "cs": ("můžeme", "mohli bychom", "máme zájem", "nemáme zájem", "zní to", "zavolejte"),
        "pt": (
            "podemos", "poderíamos", "pode me", "tenho interesse", "não temos interesse", "sua proposta", "me envie",
            "parece bom",
        ),
        "ru": ("давайте", "можем ли", "могли бы", "интересно", "не интересует", "ваше предложение", "звучит"),
        "uk": ("давайте", "чи можемо", "цікаво", "не цікавить", "вашу пропозицію"),
        "ja": (
            "いかがでしょうか", "可能でしょうか", "興味があ", "興味がござ", "送ってください", "お送りいただけ",
            "教えて", "検討",
        ),
        "zh": ("可以吗", "能否", "我们感兴趣", "感兴趣", "你的方案", "您的方案", "您看"),
        "ko": ("가능할까요", "관심이", "제안", "어떠신가요", "전화 주세요"),
        "tr": ("yapabilir miyiz", "ilgileniyor", "ilgilenmiyor", "teklifiniz", "gönderir misiniz", "olur mu"),
        "el": ("μπορούμε", "ενδιαφέρ", "προσφορά σας", "τηλεφωνήστε"),
        "hu": ("tudna", "érdekel", "ajánlat", "küldje"),
        "ro": ("interesat", "oferta dvs", "trimiteți-mi"),
    }
)  # fmt: skip

# Whoever is to be called, is there; but a notice may name a number for what is urgent.
_CALL_ME = Phrases(
    {
        "en": ("call me", "ring me", "give me a call", "phone me", "let's talk", "let's speak"),
        "sv": ("ring mig", "slå mig en signal", "hör av dig till mig"),
        "de": ("rufen sie mich", "ruf mich", "rufen sie … an", "sprechen wir", "telefonieren wir"),
        "fr": ("appelez-moi", "appelle-moi", "rappelez-moi", "on s'appelle", "parlons-en"),
        "es": ("llámame", "llámeme", "llamadme", "hablamos", "dame un toque"),
        "it": ("mi chiami", "chiamami", "mi chiamate", "sentiamoci", "ci sentiamo"),
        "nl": ("bel me", "bel mij", "me … bellen", "mij … bellen", "bel mij", "belt u mij"),
        "da": ("ring til mig", "ring lige", "giv mig et ring"),
        "nb": ("ring meg", "ringe meg", "slå på tråden"),
        "fi": ("soita minulle", "soittakaa minulle", "soitellaan", "soita mulle"),
        "pl": ("zadzwonić do mnie", "zadzwoń", "proszę zadzwonić", "proszę do mnie", "umówimy"),
        "cs": ("zavolejte mi", "zavolej mi", "ozvěte se mi", "domluvíme"),
        "pt": ("ligue-me", "liga-me", "me liga", "me ligue", "falamos"),
        "ru": ("позвоните мне", "позвони мне", "наберите меня", "созвонимся", "обсудим"),
        "uk": ("подзвоніть мені", "зателефонуйте мені", "наберіть мене", "обговоримо"),
        "ja": ("お電話いただけ", "お電話ください", "電話をください"),
        "zh": ("给我打电话", "給我打電話", "打我电话", "聊一下", "打电话给我"),
        "ko": ("전화 주시면", "전화 주세요", "이야기하"),
        "tr": ("beni arar", "beni ara", "konuşalım", "görüşelim"),
        "el": ("τηλεφωνήστε μου", "πάρτε με", "καλέστε με", "να τα πούμε"),
        "hu": ("hívjon fel", "hívj fel", "egyeztessünk", "beszéljünk"),
        "ro": ("sunați-mă", "sună-mă", "să stabilim", "vorbim"),
    }
)  # fmt: skip
# Whoever writes before they leave, is still there.
_BEFORE_LEAVING = Phrases(
    {
        "en": ("before i go", "before i leave", "before i disappear", "before i head", "before my leave"),
        "sv": ("innan jag går", "innan jag åker", "innan min semester"),
        "de": ("bevor ich", "ehe ich", "vor meinem urlaub"),
        "fr": ("avant de partir", "avant mon départ", "avant mes congés"),
        "es": ("antes de irme", "antes de salir", "antes de mis"),
        "it": ("prima di partire", "prima di andare", "prima delle ferie"),
        "nl": ("voor ik", "voordat ik", "voor mijn vakantie"),
        "da": ("inden jeg", "før jeg"), "nb": ("før jeg", "innen jeg"), "fi": ("ennen kuin", "ennen lomaa"),
        "pl": ("zanim", "przed urlopem"), "cs": ("než zítra", "než odjedu", "než odejdu", "před dovolenou"),
        "pt": ("antes de ir", "antes de sair", "antes das férias"),
        "ru": ("пока не уш", "пока завтра", "прежде чем", "перед отпуском"),
        "uk": ("поки завтра", "поки не пішов", "перш ніж", "перед відпусткою"),
        "ja": ("その前に", "休みに入る前", "休暇前"),
        "zh": ("休假前", "走之前", "放假前"), "ko": ("가기 전", "휴가 전"), "tr": ("çıkmadan", "gitmeden"),
        "el": ("πριν φύγω", "προτού"),
        "hu": ("mielőtt",),
        "ro": ("înainte să plec", "înainte de concediu", "până plec"),
    }
)  # fmt: skip
_A_TELEPHONE = re.compile(r"\d(?:[\s()/.-]{0,2}\d){5}")
_DENIES = Phrases(
    {
        "en": ("not an auto", "not another auto", "not the usual auto", "isn't an auto", "not a robot", "not a bot"),
        "sv": ("inte ett autosvar", "inget autosvar", "inte ett automatiskt svar"),
        "de": ("keine automatische antwort", "kein autoresponder", "keine automatische mail"),
        "fr": ("pas une réponse automatique", "pas un message automatique"),
        "es": ("no es una respuesta automática", "no es un mensaje automático"),
        "it": ("non è … risposta automatica", "non è un messaggio automatico"),
        "nl": ("geen automatisch antwoord", "geen automatische reactie"),
        "da": ("ikke et autosvar", "ikke et automatisk svar"),
        "nb": ("ikke et autosvar", "ikke noe autosvar", "ikke et automatisk svar"),
        "fi": ("ei ole automaattivastaus", "ei ole automaattinen vastaus"),
        "pl": ("nie jest automatyczna odpowiedź", "nie automatyczna odpowiedź"),
        "cs": ("není automatická odpověď",),
        "pt": ("não é uma resposta automática", "não é resposta automática"),
        "ru": ("не автоответ", "не автоматический ответ"),
        "uk": ("не автовідповід", "не автоматична відповідь"),
        "ja": ("自動返信ではありません", "自動応答ではありません", "自動返信ではなく"),
        "zh": ("不是自动回复", "不是自動回覆"),
        "ko": ("자동 회신이 아", "자동 응답이 아", "자동 답장이 아"),
        "tr": ("otomatik yanıt değil", "otomatik cevap değil"),
        "el": ("δεν είναι αυτόματη απάντηση",),
        "hu": ("nem automatikus válasz",),
        "ro": ("nu este un răspuns automat", "nu e un răspuns automat"),
    }
)  # fmt: skip
LONGEST_PROMISE = 300
_I = Phrases(
    {
        "en": ("i'll|", "i will|"),
        "sv": ("jag|",), "de": ("ich|",), "fr": ("je|", "j'ai"), "nl": ("ik|",), "da": ("jeg|",),
        "es": ("reviso", "lo miro", "te respondo", "le respondo", "le contesto", "te contesto", "lo veo", "lo leo"),
        "it": ("leggo", "rispondo|", "le faccio", "ti faccio", "guardo", "richiamo", "mi faccio"),
        "fi": ("palaan asiaan", "katson|", "luen|", "vastaan|"),
        "pl": ("odezwę", "przejrzę", "przeczytam", "odpiszę", "zadzwonię", "sprawdzę"),
        "cs": ("ozvu se", "podívám", "odpovím|", "zavolám", "přečtu"),
        "pt": ("vou|", "respondo|", "retorno", "leio", "vejo", "ligo"),
        "ru": ("я|", "посмотрю", "отвечу", "напишу", "перезвоню", "изучу"),
        "uk": ("я|", "подивлюсь", "подивлюся", "відповім", "напишу", "перетелефоную"),
        "ja": ("私", "拝見します", "確認します"),
        "zh": ("我看", "我会", "我會", "我再"),
        "ko": ("제가", "확인해 보", "확인 후"),
        "tr": ("döneceğim", "bakacağım", "inceleyip", "yazacağım", "arayacağım"),
        "el": ("θα το δω", "θα σας απαντήσω", "θα απαντήσω", "θα σας πω", "θα τηλεφωνήσω"),
        "hu": ("átnézem", "megnézem", "jelentkezem", "válaszolok", "visszahívom"),
        "ro": ("revin|", "mă uit", "răspund|", "citesc", "sun eu"),
    }
)  # fmt: skip
_MARKS = "?？。요吗嗎"
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


_TYPED_ON_A_PHONE = Phrases(
    {
        "any": (
            "sent from my", "sent from outlook for", "skickat från min", "von meinem … gesendet",
            "gesendet von meinem", "envoyé de mon", "envoyé depuis mon", "enviado desde mi", "enviado do meu",
            "inviato da iphone", "verzonden vanaf mijn", "sendt fra min", "sendt fra mit", "lähetetty iphonesta",
            "wysłane z iphone", "odesláno z", "отправлено с iphone", "надіслано з", "iphoneから送信", "发自我的",
            "從我的", "나의 iphone에서 보냄", "iphone'umdan gönderildi", "στάλθηκε από", "trimis de pe",
        ),
    }
)  # fmt: skip


# Mailman, Yahoo and Google groups, ezmlm, smartlist; majordomo and LISTSERV have but their own Sender.
_LIST_SERVERS = ("X-BeenThere", "X-Mailman-Version", "Mailing-List", "X-Mailing-List", "X-Google-Group-Id")
_LIST_SENDER = re.compile(r"\bowner-|-(?:owner|admin|bounces|errors)[@+]|\blistserv\b")
_WRITTEN_BY_A_PROGRAM = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|newsletters?|news|announce(?:ments?)?|alerts?|digest|"
    r"mailman|majordomo|listserv|sympa|root|cron|nobody)[-+@]|-(?:request|bounces|owner|admin|confirm)[@+]"
)


def _asks(seen: Seen) -> str | None:
    written = seen.written[:2000]
    if not any(mark in written for mark in _MARKS):  # the pattern would try every word
        return None
    found = _QUESTION.search(written)
    return f'it asks: "…{found.group().strip()}"' if found and not _IN_A_FORM_LETTER.find(seen.words) else None


def _wants_a_call(seen: Seen) -> str | None:
    found = _CALL_ME.find(seen.words)
    if not found or _A_TELEPHONE.search(seen.written[:2000]) or MEANWHILE.find(seen.words):
        return None
    return f'it says "{found}"'


def _quotes(seen: Seen) -> str | None:
    returned_by_a_server = seen.from_daemon or (seen.returned and not seen.answered)
    if returned_by_a_server or not seen.quotes or not seen.written.strip():
        return None
    return "it quotes an earlier mail below its own words"


def _answers(seen: Seen) -> str | None:
    return "it answers a mail, and its subject says so" if seen.answered and seen.message.in_reply_to else None


def _first_person(seen: Seen) -> str | None:
    """One person's short promise below "Re:", where a company's form letter says "we"."""
    if not (seen.answered and seen.message.in_reply_to and THANKS.find(seen.opening)):
        return None
    if len(seen.words) > LONGEST_PROMISE or any(table.find(seen.words) for table in (ABSENCE, ACKNOWLEDGED, LEFT)):
        return None
    found = _I.find(seen.words)
    return f'it says "{found}"' if found else None


def _mail_program(seen: Seen) -> str | None:
    program = seen.header("X-Mailer") or seen.header("User-Agent")
    return f"sent with {program[:60]}" if _MAIL_PROGRAM.search(program) else None


def _discusses(seen: Seen) -> str | None:
    """A list for discussion: whoever can post to it, is one; but servers return mails to lists as well."""
    if seen.from_daemon:
        return None
    return next(
        (f"{name}: {seen.header(name)[:80]}" for name in ("List-Post", "X-BeenThere") if name in seen.headers), None
    )


def _posted(seen: Seen) -> str | None:
    """Sent on by a list server, and neither written by it nor by a program that says so (RFC 3834, RFC 8058)."""
    if seen.from_daemon or not seen.header("Precedence").startswith(("bulk", "list")):
        return None
    if _WRITTEN_BY_A_PROGRAM.search(seen.sender) or SUBJECTS.opens(seen.subject, SUBJECT_START):
        return None
    if "List-Unsubscribe-Post" in seen.headers or seen.header("Auto-Submitted") not in ("", "no"):
        return None
    name = next((name for name in _LIST_SERVERS if name in seen.headers), None)
    if name is None and _LIST_SENDER.search(seen.header("Sender")):
        name = "Sender"
    return f"{name}: {seen.header(name)[:80]}" if name else None


def _phone(seen: Seen) -> str | None:
    """No phone adds its signature to what it answers by itself."""
    found = _TYPED_ON_A_PHONE.find(seen.folded_text)
    return f'it says "{found}"' if found else None


def _wants_no_mail(seen: Seen) -> str | None:
    offered = newsletter.unsubscribable(seen) or newsletter.footer(seen)  # to the reader, not asked by the writer
    return "it asks for no more mail" if not offered and opt_out(seen) else None


RULES = (
    Rule("takes-up-the-matter", Kind.HUMAN, FAIR, words_say(_TAKES_UP)),
    Rule("says-yes-or-no", Kind.HUMAN, STRONG, says_yes_or_no),
    Rule("denies-to-be-automatic", Kind.HUMAN, STRONG, words_say(_DENIES)),
    Rule("asks-for-no-more-mail", Kind.HUMAN, FAIR, _wants_no_mail),
    Rule("before-leaving", Kind.HUMAN, STRONG, words_say(_BEFORE_LEAVING)),
    Rule("wants-a-call", Kind.HUMAN, FAIR, _wants_a_call),
    Rule("asks", Kind.HUMAN, HINT, _asks),
    Rule("typed-on-a-phone", Kind.HUMAN, FAIR, _phone),
    Rule("quotes-below", Kind.HUMAN, FAIR, _quotes),
    Rule("answers", Kind.HUMAN, HINT, _answers),
    Rule("mail-program", Kind.HUMAN, HINT, _mail_program),
    Rule("discussion-list", Kind.HUMAN, FAIR, _discusses),
    Rule("posted-to-a-list", Kind.HUMAN, STRONG, _posted),
    Rule("answers-in-the-first-person", Kind.HUMAN, HINT, _first_person),
    Rule("through-a-ticket-system", Kind.HUMAN, HINT, is_ticket_system),
)
