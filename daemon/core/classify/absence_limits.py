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
            "allow for a delay", "replies will be slow", "replies may be slow", "longer than usual",
            "longer than normal", "patchy", "delay in my response", "delay in response", "for anything urgent",
            "for anything pressing", "for anything time-sensitive", "anything that can't wait", "that cannot wait",
            "anything pressing", "in case of emergency", "emergencies only", "catch up on my inbox",
            "catch up with my inbox", "while i catch up", "deal with your message when", "deal with your email when",
            "read your mail when", "see your message when", "thanks for your understanding",
            "thank you for your understanding", "thanks for your patience", "thank you for your patience",
            "bear with", "is covering for me", "my cover is", "is being covered", "role is being covered",
            "standing in for me", "on my behalf", "kindly contact",
        ),
        "sv": (
            "vid brådskande", "brådskande ärenden", "i brådskande", "begränsad tillgång", "under min frånvaro",
            "när jag är tillbaka", "läser inte min", "vidarebefordras inte", "akuta ärenden", "vid akuta",
            "tillbaka igen", "kontakta min kollega", "så snart jag", "är åter", "är tillbaka",
            "inte kan vänta", "inte vänta", "under tiden", "om det är bråttom", "är det bråttom", "läses inte",
            "har du frågor", "ring växeln", "vidarebefordras ej", "i min frånvaro", "så snart jag kan",
            "tack för din förståelse", "tack för förståelse", "trevlig sommar", "glad påsk", "god jul",
            "kan du kontakta", "kontakta istället", "kontakta i stället", "min ersättare", "min vikarie",
        ),
        "de": (
            "in dringenden", "bei dringenden", "dringende anfragen", "dringenden fällen", "nicht weitergeleitet",
            "während meiner abwesenheit", "in meiner abwesenheit", "meine vertretung", "meinen kollegen",
            "meine kollegin", "nach meiner rückkehr", "eingeschränkt", "keinen zugriff", "nur sporadisch",
            "unregelmäßig", "nicht gelesen", "wieder erreichbar", "vertretungsweise", "wieder für sie da",
            "wieder im büro",
            "in eiligen", "in wichtigen", "in unaufschiebbaren", "dringenden angelegenheiten", "für dringende",
            "dringende fälle", "wenn es eilt", "wenn's eilt", "eilige anliegen", "in der zwischenzeit",
            "zwischenzeitlich", "bis dahin", "vertritt mich", "vertretung übernimmt", "meine vertreterin",
            "mein vertreter", "mein kollege", "meine kollegen", "wende dich", "wenden sie sich", "sporadisch",
            "keine weiterleitung", "nach meinem urlaub", "wenn ich zurück", "sobald ich zurück", "wieder zurück",
            "wieder am platz", "wieder da|", "nach rückkehr", "wieder zu erreichen", "wieder zur verfügung",
        ),
        "fr": (
            "en cas d'urgence", "pour toute urgence", "pour toute demande urgente", "pendant mon absence",
            "durant mon absence", "en mon absence", "à mon retour", "dès mon retour", "accès limité",
            "accès restreint", "ne sera pas transféré", "de retour le", "accès à ma messagerie", "en cas de besoin",
            "si urgent", "si c'est urgent", "si votre demande est urgente", "en cas d'extrême",
            "pendant cette période", "à ma reprise", "dès ma reprise", "lors de mon retour", "à notre retour",
            "à la réouverture", "ne seront pas transférés", "ne sont pas transférés", "astreinte", "accès réduit",
            "accès très limité", "mes réponses", "mon remplaçant", "ma remplaçante", "d'ici là",
        ),
        "es": (
            "en caso de urgencia", "para asuntos urgentes", "para temas urgentes", "cualquier urgencia",
            "si es urgente", "durante mi ausencia", "en mi ausencia", "a mi regreso", "a mi vuelta",
            "acceso limitado", "acceso al correo", "a la mayor brevedad", "con carácter urgente",
            "para urgencias", "urgencia", "urgente", "corra prisa", "corre prisa", "no pueda esperar", "en mi lugar",
            "cuando vuelva", "cuando regrese", "a mi retorno", "en cuanto vuelva", "en cuanto regrese",
            "a la vuelta", "mientras tanto", "hasta entonces", "me sustituye", "sin acceso", "no tendré acceso",
            "durante este periodo", "durante estos días", "mi compañer",
        ),
        "it": (
            "per urgenze", "in caso di urgenza", "per questioni urgenti", "per comunicazioni urgenti",
            "durante la mia assenza", "in mia assenza", "al mio rientro", "al mio ritorno", "accesso limitato",
            "saltuariamente", "richieste urgenti", "urgenz", "se urgente", "se è urgente", "cose urgenti",
            "comunicazioni urgenti", "necessità urgent", "al nostro rientro", "alla riapertura", "alla ripresa",
            "nel frattempo", "accesso alla posta", "non avrò accesso", "non verrà inoltrat", "non viene inoltrat",
            "mio sostituto", "mia sostituta", "mia collega", "mio collega", "emergenz",
        ),
        "nl": (
            "voor dringende", "bij dringende", "voor urgente", "bij spoed", "tijdens mijn afwezigheid",
            "in mijn afwezigheid", "na mijn terugkeer", "bij terugkomst", "beperkt toegang", "beperkte toegang",
            "niet doorgestuurd", "mijn collega", "zodra ik terug",
            "als het dringend", "indien dringend", "voor dringend", "is het dringend", "dringende zaken",
            "dringende vragen", "dringende gevallen", "heeft het haast", "kan het niet wachten", "haast bij",
            "in geval van nood", "bij calamiteiten", "in de tussentijd", "tot die tijd", "ondertussen", "intussen",
            "vervangt mij", "neemt … waar|", "mijn collega's", "mijn vervanger", "mijn vervangster", "terecht bij",
            "niet gelezen", "bij mijn terugkeer", "na mijn vakantie", "na mijn verlof", "als ik terug", "ben ik terug",
            "weer terug", "weer bereikbaar", "contacteer", "spoedeisend", "spoedgevallen",
        ),
        "da": (
            "ved hastende", "i hastende", "haster det", "under mit fravær", "når jeg er tilbage", "begrænset adgang",
            "videresendes ikke", "min kollega",
            "ikke vente", "ikke kan vente", "i mellemtiden", "indtil da", "i mit fravær", "imens",
            "hvis det haster", "er det vigtigt", "så snart jag", "så snart jeg", "tak for forståelsen",
            "tak for din forståelse", "god sommer", "god påske", "glædelig jul", "kontakt venligst",
            "mine kolleger", "mine kollegaer", "min afløser", "min vikar", "læses ikke", "bliver ikke læst",
            "tilbage igen", "retur igen",
        ),
        "nb": (
            "ved hastesaker", "haster det", "hastesaker", "i mitt fravær", "når jeg er tilbake", "begrenset tilgang",
            "blir ikke videresendt", "min kollega",
            "ikke vente", "ikke kan vente", "i mellomtiden", "inntil da", "under mitt fravær", "imens",
            "hvis det haster", "dersom det haster", "er det viktig", "så snart jeg", "så fort jeg",
            "takk for forståelsen", "takk for din forståelse", "god sommer", "god påske", "god jul",
            "kontakt gjerne", "ta kontakt med", "mine kolleger", "kollegene mine", "min vikar", "min stedfortreder",
            "leses ikke", "blir ikke lest", "tilbake igjen",
        ),
        "fi": (
            "kiireellisissä", "kiireelliset asiat", "poissaoloni aikana", "lomani aikana", "palattuani",
            "kiireisissä", "sijaisenani", "en lue sähköposti",
            "kiireellisessä", "kiireellisiin", "jos asiasi on kiire", "jos asia on kiire", "jos asiasi ei voi",
            "sillä välin", "siihen asti", "sijaiseni", "sijaistani", "sijaisena toimii", "poissa ollessani",
            "poissaolon aikana", "viestiäsi ei", "sähköpostiani ei", "kiitos ymmärryksestä", "kiitos kärsivällisyy",
            "hyvää kesää", "aurinkoista kesää", "mukavaa kesää", "hyvää joulua", "hyvää pääsiäistä",
            "heti kun pääsen", "heti palattuani", "palatessani", "mahdollisimman pian palat",
            "voit olla yhteydessä", "voit ottaa yhteyttä", "ota yhteyttä",
        ),
        "pl": (
            "w pilnych sprawach", "w sprawach pilnych", "podczas mojej nieobecności", "w czasie mojej nieobecności",
            "po powrocie", "ograniczony dostęp", "w nagłych", "w razie pilnych", "w pilnej sprawie",
            "w przypadku pilnych", "pilne sprawy", "sprawy pilne", "sprawy niecierpiące", "spraw niecierpiących",
            "nagłych przypadkach", "nagłych sprawach", "pod moją nieobecność", "po moim powrocie", "zaraz po powrocie",
            "jak tylko wrócę", "gdy wrócę", "kiedy wrócę", "brak dostępu", "nie mam dostępu do",
            "sporadycznie sprawdzam", "będę sprawdzać pocztę", "zastępuje mnie", "zastępstwo",
            "do czasu mojego powrotu", "wiadomości nie są przekazywane", "nie jest przekierowywana",
            "nie będzie przekazana",
        ),
        "cs": (
            "v naléhavých", "v urgentních", "naléhavých případech", "po dobu mé nepřítomnosti", "po návratu",
            "omezený přístup", "ve spěchu", "zastupuje mě", "v nutných", "v neodkladných", "v akutních",
            "v případě naléhav", "v případě nutnosti", "v urgentním", "naléhavé záležitosti", "neodkladné záležitosti",
            "spěchá li", "pokud to spěchá", "pokud spěcháte", "v mé nepřítomnosti", "během mé nepřítomnosti",
            "po svém návratu", "po mém návratu", "až se vrátím", "hned po návratu", "nemám přístup", "bez přístupu",
            "zástup", "zprávy nejsou přeposílány", "nebude přeposlán", "do mého návratu", "zastoupí mě",
        ),
        "pt": (
            "em caso de urgência", "assuntos urgentes", "durante a minha ausência", "durante minha ausência",
            "no meu regresso", "no meu retorno", "quando retornar", "acesso limitado", "casos urgentes",
            "para urgências", "urgente", "urgência", "na minha ausência", "não puder esperar", "não possa esperar",
            "quando voltar", "quando regressar", "assim que voltar", "assim que regressar", "assim que retornar",
            "após o meu regresso", "após meu retorno", "nesse período", "neste período", "até lá", "acesso restrito",
            "sem acesso", "me substitui", "substitui-me", "minha colega", "meu colega",
        ),
        "ru": (
            "по срочным", "в срочных случаях", "в случае срочной", "на время моего", "по возвращении",
            "после возвращения", "ограниченный доступ", "по всем вопросам", "если вопрос срочный", "неотложн",
            "при срочной", "при необходимости", "в экстренных", "в случае необходимости", "срочные вопросы",
            "если срочно", "если дело срочное", "если ваш вопрос", "если что-то срочное", "для срочн",
            "в мое отсутствие", "пока меня нет", "как только вернусь", "когда вернусь", "сразу после возвращения",
            "по приезде", "по выходу", "после отпуска", "нет доступа к почте", "доступ к почте", "не имею доступа",
            "замещает меня", "меня замещает", "письма не перенаправляются", "по текущим вопросам",
            "по рабочим вопросам", "по оперативным",
        ),
        "uk": (
            "з термінових", "у термінових", "на час моєї", "після повернення", "обмежений доступ", "по терміновим",
            "якщо терміново", "у разі потреби", "за потреби", "в разі термінов", "в екстрених",
            "якщо питання термінове", "якщо щось термінове", "для термінових", "нагальн", "невідкладн",
            "за моєї відсутності", "у мою відсутність", "поки мене немає", "щойно повернуся", "як тільки повернуся",
            "коли повернуся", "після відпустки", "одразу після повернення", "немає доступу до пошти", "доступ до пошти",
            "не маю доступу", "мене заміщає", "мене замінює", "заміщає мене", "листи не переспрямовуються",
            "з поточних питань", "з усіх питань", "з робочих питань",
        ),
        "ja": (
            "お急ぎの", "緊急の", "至急の", "戻り次第", "休み明け", "ご連絡が遅れ", "返信が遅", "代わりに", "お急ぎで", "緊急時", "緊急連絡", "ご不便を", "ご迷惑をお",
            "ご了承", "ご容赦", "不在中", "休暇中のご", "折り返し", "順次", "代理の", "改めてご連絡", "出社後", "復帰後", "帰社後", "休暇明け", "帰国後",
            "お時間をいただ",
        ),
        "zh": (
            "如有急事", "紧急", "緊急", "急事", "回来后", "尽快回复", "儘快回覆", "无法及时", "無法及時", "假期结束", "假期結束", "返岗后", "返崗後", "回公司后",
            "回公司後", "上班后", "上班後", "不便之处", "不便之處", "造成不便", "敬请谅解", "敬請見諒", "请谅解", "請見諒", "见谅", "代理人", "职务代理", "急件",
            "若有急", "稍后回复", "稍後回覆", "延迟回复", "延遲回覆",
        ),
        "ko": (
            "급한", "긴급", "복귀 후", "복귀 하는대로", "돌아와서", "회신이 늦", "급하신", "급할 경우", "복귀하는 대로", "복귀하면", "복귀 시", "부재 기간",
            "휴가 기간", "회신이 지연", "답변이 지연", "답변이 늦", "답장이 늦", "양해 부탁", "양해 바랍", "불편을 드려", "업무 대행", "대직자", "대신하여",
        ),
        "tr": (
            "acil durum", "acil konular", "acil işler", "döndüğümde", "dönüşümde", "sınırlı erişim", "yokluğumda",
            "bu süre", "bu dönemde", "acil", "izin dönüş", "dönüşte", "döner dönmez", "sınırlı olarak", "vekalet",
            "yerime", "arkadaşım", "bekleyemeyecek",
        ),
        "el": (
            "επείγον", "επείγουσ", "κατά την απουσία μου", "με την επιστροφή μου", "περιορισμένη πρόσβαση",
            "επείγ", "όσο απουσιάζω", "όσο λείπω", "μόλις επιστρέψω", "όταν επιστρέψω", "μόλις γυρίσω",
            "με την επάνοδ", "στο μεταξύ", "δεν έχω πρόσβαση", "με αναπληρώνει", "για ό τι βιάζει", "συνάδελφό μου",
            "συνάδελφος",
        ),
        "hu": (
            "sürgős", "távollétem alatt", "visszatérésem", "visszaérkezés", "korlátozottan", "halaszthatatlan",
            "azonnali segítség", "ha sürgős", "amennyiben sürgős", "távollétem idej", "távollétemben",
            "amíg távol vagyok", "visszatérek", "visszatértem", "visszaérkezem", "ha visszatér", "amint visszatér",
            "amint visszaér", "ahogy visszaér", "helyettesít", "helyettesem", "nem kerül továbbításra",
            "nem továbbítód", "e-mailjeimet ritkán", "leveleimet ritkán", "nem férek hozzá",
        ),
        "ro": (
            "urgențe", "urgent", "în absența mea", "pe durata absenței", "la întoarcere", "acces limitat", "urgenț",
            "la revenire", "când mă întorc", "când revin", "în lipsa mea", "pe perioada", "acces la e-mail",
            "acces la mail", "acces la email", "între timp", "cu întârziere", "colegul meu", "colega mea",
        ),
    }
)  # fmt: skip

# Whoever speaks of the other's automatic answer is not sending one.
YOUR_AUTOMATIC_ANSWER = Phrases(
    {
        "en": ("your automatic", "your auto", "your out of office", "your ooo", "your autoreply"),
        "sv": (
            "ditt autosvar", "ditt automatiska", "din frånvaro", "er automatiska", "ert autosvar",
            "ditt frånvaromeddelande", "ditt semestersvar", "fick autosvar", "fick ett autosvar", "din autosvar",
        ),
        "de": ("ihre automatische", "deine automatische", "ihre abwesenheit", "deine abwesenheit"),
        "fr": ("votre réponse automatique", "ta réponse automatique", "votre message d'absence"),
        "es": (
            "su respuesta automática", "tu respuesta automática",
            "vuestra respuesta automática", "su mensaje automático", "tu mensaje automático", "su autorrespuesta",
            "tu autorrespuesta",
        ),
        "it": ("la vostra risposta automatica", "la sua risposta automatica", "la tua risposta automatica"),
        "nl": ("je automatisch", "uw automatisch"),
        "da": (
            "dit autosvar", "dit automatiske", "jeres autosvar", "din autosvar", "dit fraværssvar",
            "din fraværsbesked", "dit ferieautosvar", "fik et autosvar", "fik autosvar", "din automatiske",
        ),
        "nb": (
            "ditt automatiske", "autosvaret ditt", "autosvar fra deg", "fikk autosvar", "fikk et autosvar",
            "fraværsmeldingen din", "din fraværsmelding", "det automatiske svaret ditt",
        ),
        "fi": (
            "automaattivastauksesi", "automaattinen vastauksesi", "poissaoloviestisi", "lomaviestisi",
            "sain automaattivastauksen", "poissaoloilmoituksesi", "automaattivastauksenne",
        ),
        "pl": (
            "twoją automatyczną", "pana automatyczną", "pani automatyczną", "twój autoresponder", "pana autoresponder",
            "pani autoresponder", "państwa autoresponder", "państwa automatyczn", "twojego autorespondera",
            "pańska automatyczna",
        ),
        "cs": (
            "vaši automatickou", "tvoji automatickou", "vaše automatická", "váš autorespond", "tvůj autorespond",
            "tvoje automatická", "vaší automatické", "tvou automatickou", "vašeho autorespond",
        ),
        "pt": (
            "sua resposta automática", "a tua resposta automática",
            "vossa resposta automática", "seu aviso de ausência", "sua mensagem automática", "seu e-mail automático",
        ),
        "ru": (
            "ваш автоответ", "ваш автоматический", "твой автоответ", "у вас автоответ", "вашего автоответ",
            "твоего автоответ", "твой автоматический", "ваше автоматическое", "вашем автоответ",
        ),
        "uk": (
            "вашу автовідповідь", "ваша автовідповідь", "твоя автовідповідь", "ваш автовідповід", "твій автовідповід",
            "вашої автовідповід", "вашу автоматичну", "ваша автоматична", "твою автовідповід", "у вас автовідповід",
        ),
        "ja": (
            "自動返信をいただ", "自動返信を拝見", "自動応答をいただ", "自動返信が届", "自動返信が来", "自動返信ありがとう", "不在通知をいただ", "不在通知を拝見", "自動返信をもら",
            "不在メールを",
        ),
        "zh": (
            "您的自动回复", "你的自动回复", "您的自動回覆", "你的自動回覆", "收到自动回复", "收到你的自动", "收到您的自动", "看到您的自动", "看到你的自动", "收到自動回覆",
            "看到您的自動",
        ),
        "ko": (
            "자동 회신을 받", "자동 회신에", "자동 응답에", "자동회신에", "자동회신을 받", "자동 응답을 받", "자동 응답을 보", "자동회신 봤", "자동 회신 봤",
            "자동회신을 보", "자동 회신을 보", "자동응답을 받", "자동 답장을 받", "부재중 메일을 받", "부재중 메일 봤",
        ),
        "tr": (
            "otomatik yanıtınız", "otomatik cevabınız",
            "otomatik mesajınız", "otomatik yanıtın", "otomatik cevabın",
        ),
        "el": (
            "την αυτόματη απάντησή σας", "η αυτόματη απάντησή σας",
            "το αυτόματο μήνυμά σας", "αυτόματη απάντησή σου", "αυτόματό σας",
        ),
        "hu": (
            "az automatikus válaszát", "automatikus válaszod", "automatikus válasza", "az automatikus üzenet",
            "az automata válasz", "az ön automatikus", "a te automatikus",
        ),
        "ro": ("răspunsul dumneavoastră automat", "răspunsul dvs automat", "răspunsul tău automat"),
    }
)  # fmt: skip
