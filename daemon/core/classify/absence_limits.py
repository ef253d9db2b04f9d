"""What absence notices say beside the absence itself: who reads, who helps, when an answer comes; language by language.

Written without regard to case or accents (see `phrases.fold`); "…" stands for a few words, "|" for the end of a word.
"""

from daemon.core.phrases import Phrases

LIMITS = Phrases(
    {
        "en": (
            "limited access to", "no access to", "not have access to", "without access to", "intermittent access",
            "sporadic access", "limited email access", "checking email", "check email", "checking emails",
            "check my email", "reading email", "monitoring email", "for urgent", "if urgent",
            "if your matter is urgent", "urgent matters", "urgent issues", "urgent requests", "urgent inquiries",
            "urgent enquiries", "if this is urgent", "if it is urgent", "in urgent cases", "immediate assistance",
            "immediate attention", "in my absence", "in an emergency", "during my absence", "upon my return",
            "on my return", "when i return", "when i'm back", "when i get back", "as soon as i return",
            "your email will not be forwarded", "not be forwarded", "delayed response", "slow to respond",
            "respond as soon as", "reply as soon as", "in the meantime", "something urgent", "need assistance",
            "need help before", "my colleague",
        ),
        "sv": (
            "vid brådskande", "brådskande ärenden", "i brådskande", "begränsad tillgång", "under min frånvaro",
            "när jag är tillbaka", "läser inte min", "vidarebefordras inte", "akuta ärenden", "vid akuta",
            "tillbaka igen", "kontakta min kollega", "så snart jag", "är åter", "är tillbaka",
        ),
        "de": (
            "in dringenden", "bei dringenden", "dringende anfragen", "dringenden fällen", "nicht weitergeleitet",
            "während meiner abwesenheit", "in meiner abwesenheit", "meine vertretung", "meinen kollegen",
            "meine kollegin", "nach meiner rückkehr", "eingeschränkt", "keinen zugriff", "nur sporadisch",
            "unregelmäßig", "nicht gelesen", "wieder erreichbar", "vertretungsweise", "wieder für sie da",
            "wieder im büro",
        ),
        "fr": (
            "en cas d'urgence", "pour toute urgence", "pour toute demande urgente", "pendant mon absence",
            "durant mon absence", "en mon absence", "à mon retour", "dès mon retour", "accès limité",
            "accès restreint", "ne sera pas transféré", "de retour le", "accès à ma messagerie", "en cas de besoin",
        ),
        "es": (
            "en caso de urgencia", "para asuntos urgentes", "para temas urgentes", "cualquier urgencia",
            "si es urgente", "durante mi ausencia", "en mi ausencia", "a mi regreso", "a mi vuelta",
            "acceso limitado", "acceso al correo", "a la mayor brevedad", "con carácter urgente",
        ),
        "it": (
            "per urgenze", "in caso di urgenza", "per questioni urgenti", "per comunicazioni urgenti",
            "durante la mia assenza", "in mia assenza", "al mio rientro", "al mio ritorno", "accesso limitato",
            "saltuariamente", "richieste urgenti",
        ),
        "nl": (
            "voor dringende", "bij dringende", "voor urgente", "bij spoed", "tijdens mijn afwezigheid",
            "in mijn afwezigheid", "na mijn terugkeer", "bij terugkomst", "beperkt toegang", "beperkte toegang",
            "niet doorgestuurd", "mijn collega", "zodra ik terug",
        ),
        "da": (
            "ved hastende", "i hastende", "haster det", "under mit fravær", "når jeg er tilbage", "begrænset adgang",
            "videresendes ikke", "min kollega",
        ),
        "nb": (
            "ved hastesaker", "haster det", "hastesaker", "i mitt fravær", "når jeg er tilbake", "begrenset tilgang",
            "blir ikke videresendt", "min kollega",
        ),
        "fi": (
            "kiireellisissä", "kiireelliset asiat", "poissaoloni aikana", "lomani aikana", "palattuani",
            "kiireisissä", "sijaisenani", "en lue sähköposti",
        ),
        "pl": (
            "w pilnych sprawach", "w sprawach pilnych", "podczas mojej nieobecności", "w czasie mojej nieobecności",
            "po powrocie", "ograniczony dostęp", "w nagłych",
        ),
        "cs": (
            "v naléhavých", "v urgentních", "naléhavých případech", "po dobu mé nepřítomnosti", "po návratu",
            "omezený přístup", "ve spěchu", "zastupuje mě",
        ),
        "pt": (
            "em caso de urgência", "assuntos urgentes", "durante a minha ausência", "durante minha ausência",
            "no meu regresso", "no meu retorno", "quando retornar", "acesso limitado", "casos urgentes",
        ),
        "ru": (
            "по срочным", "в срочных случаях", "в случае срочной", "на время моего", "по возвращении",
            "после возвращения", "ограниченный доступ", "по всем вопросам", "если вопрос срочный", "неотложн",
        ),
        "uk": (
            "з термінових", "у термінових", "на час моєї", "після повернення", "обмежений доступ", "по терміновим",
        ),
        "ja": ("お急ぎの", "緊急の", "至急の", "戻り次第", "休み明け", "ご連絡が遅れ", "返信が遅", "代わりに"),
        "zh": ("如有急事", "紧急", "緊急", "急事", "回来后", "尽快回复", "儘快回覆", "无法及时", "無法及時"),
        "ko": ("급한", "긴급", "복귀 후", "복귀 하는대로", "돌아와서", "회신이 늦"),
        "tr": (
            "acil durum", "acil konular", "acil işler", "döndüğümde", "dönüşümde", "sınırlı erişim", "yokluğumda",
        ),
        "el": ("επείγον", "επείγουσ", "κατά την απουσία μου", "με την επιστροφή μου", "περιορισμένη πρόσβαση"),
        "hu": ("sürgős", "távollétem alatt", "visszatérésem", "visszaérkezés", "korlátozottan"),
        "ro": ("urgențe", "urgent", "în absența mea", "pe durata absenței", "la întoarcere", "acces limitat"),
    }
)  # fmt: skip

# Whoever speaks of the other's automatic answer is not sending one.
YOUR_AUTOMATIC_ANSWER = Phrases(
    {
        "en": ("your automatic", "your auto", "your out of office", "your ooo", "your autoreply"),
        "sv": ("ditt autosvar", "ditt automatiska", "din frånvaro"),
        "de": ("ihre automatische", "deine automatische", "ihre abwesenheit", "deine abwesenheit"),
        "fr": ("votre réponse automatique", "ta réponse automatique", "votre message d'absence"),
        "es": ("su respuesta automática", "tu respuesta automática"),
        "it": ("la vostra risposta automatica", "la sua risposta automatica", "la tua risposta automatica"),
        "nl": ("je automatisch", "uw automatisch"),
        "da": ("dit autosvar", "dit automatiske"),
        "nb": ("ditt automatiske", "autosvaret ditt"),
        "fi": ("automaattivastauksesi", "automaattinen vastauksesi"),
        "pl": ("twoją automatyczną", "pana automatyczną", "pani automatyczną"),
        "cs": ("vaši automatickou", "tvoji automatickou", "vaše automatická"),
        "pt": ("sua resposta automática", "a tua resposta automática"),
        "ru": ("ваш автоответ", "ваш автоматический", "твой автоответ", "у вас автоответ"),
        "uk": ("вашу автовідповідь", "ваша автовідповідь", "твоя автовідповідь"),
        "ja": ("自動返信をいただ", "自動返信を拝見", "自動応答をいただ"),
        "zh": ("您的自动回复", "你的自动回复", "您的自動回覆", "你的自動回覆"),
        "ko": ("자동 회신을 받", "자동 회신에", "자동 응답에", "자동회신에", "자동회신을 받", "자동 응답을 받"),
        "tr": ("otomatik yanıtınız", "otomatik cevabınız"),
        "el": ("την αυτόματη απάντησή σας", "η αυτόματη απάντησή σας"),
        "hu": ("az automatikus válaszát", "automatikus válaszod"),
        "ro": ("răspunsul dumneavoastră automat", "răspunsul dvs automat", "răspunsul tău automat"),
    }
)  # fmt: skip
