"""What people away from their desk have their machine say, language by language.

Written without regard to case or accents (see `phrases.fold`); "…" stands for a few words, "|" for the end of a word.
"""

from daemon.core.phrases import Phrases

SUBJECTS = Phrases(
    {
        "en": (
            "automatic reply", "auto reply", "autoreply", "auto response", "autoresponse", "autoresponder",
            "auto answer", "automated reply", "automated response", "automatic response", "automatic message",
            "out of office", "out of the office", "away until", "vacation reply", "vacation message",
            "vacation notice", "vacation auto", "ooo|", "currently away", "i am away", "i'm away",
        ),
        "sv": (
            "autosvar", "automatiskt svar", "franvaro", "ej pa kontoret", "inte pa kontoret", "semestersvar",
            "franvaromeddelande",
        ),
        "de": (
            "automatische antwort", "automatische ruckantwort", "abwesenheit", "autom. antwort", "nicht im buro",
            "ausser haus", "außer haus", "automatische empfangsbestatigung",
        ),
        "fr": (
            "reponse automatique", "message automatique", "absence du bureau", "je suis absent",
            "notification d'absence",
        ),
        "es": (
            "respuesta automatica", "fuera de la oficina", "fuera de oficina", "autorrespuesta",
            "mensaje automatico", "respuesta de ausencia",
        ),
        "it": ("risposta automatica", "fuori sede", "fuori ufficio", "messaggio automatico"),
        "nl": ("automatisch antwoord", "automatische beantwoording", "automatische reactie", "buiten kantoor"),
        "da": ("automatisk svar", "ikke til stede", "autosvar", "fravær", "ikke pa kontoret"),
        "nb": ("automatisk svar", "fraværende", "fravær", "fraværsmelding", "ikke pa kontoret", "ferieavvikling"),
        "fi": ("automaattinen vastaus", "poissaolo", "en ole toimistolla", "automaattivastaus"),
        "pl": (
            "odpowiedz automatyczna", "automatyczna odpowiedz", "autoodpowiedz", "poza biurem", "jestem na urlopie",
        ),
        "cs": ("automaticka odpoved", "mimo kancelar", "odpoved v nepritomnosti"),
        "pt": ("resposta automatica", "fora do escritorio", "ausencia temporaria", "resposta de ausencia"),
        "ru": ("автоматический ответ", "автоответ", "вне офиса", "нет на месте"),
        "uk": ("автоматична відповідь", "автовідповідь", "поза офісом"),
        "ja": ("自動応答", "自動返信", "自動送信", "オートリプライ"),
        "zh": ("自动答复", "自动回复", "自動回覆", "自動回復", "不在办公室", "不在辦公室"),
        "ko": ("자동 회신", "자동 응답", "자동회신", "자동응답", "자동 답장", "부재중", "부재 중"),
        "tr": ("otomatik yanit", "otomatik cevap", "ofis disinda", "ofis dısında", "yillik izin"),
        "el": ("αυτόματη απάντηση", "εκτός γραφείου"),
        "hu": ("automatikus valasz", "hazon kivul", "irodan kivul", "automatikus uzenet"),
        "ro": ("raspuns automat", "in afara biroului", "mesaj automat"),
    }
)  # fmt: skip

# Words that people write about, too.
ABSENT = Phrases(
    {
        "en": (
            "out of town", "on vacation", "on holiday", "on leave", "away from", "absence notice", "parental leave",
            "maternity leave", "paternity leave", "annual leave", "away|",
        ),
        "sv": ("franvarande", "semester", "foraldraledig"),
        "de": ("abwesend", "im urlaub", "urlaub", "elternzeit"),
        "fr": ("absent", "en conges", "en vacances", "absence", "conge maternite"),
        "es": ("ausente", "ausencia", "de vacaciones"),
        "it": ("assente", "assenza", "in ferie", "in vacanza"),
        "nl": ("afwezig", "niet aanwezig", "afwezigheid", "op vakantie", "vakantie"),
        "da": ("pa ferie", "ferie|"),
        "fi": ("poissa", "lomalla"),
        "pl": ("nieobecnosc", "nieobecny", "nieobecna", "urlop"),
        "cs": ("nepritomnost", "dovolena"),
        "pt": ("ausente", "ausencia", "em ferias", "de ferias"),
        "ru": ("отсутствую", "в отпуске", "отпуск"),
        "uk": ("відсутн", "у відпустці", "відпустка"),
        "ja": ("不在", "休暇中", "外出中"),
        "zh": ("外出", "休假"),
        "ko": ("휴가",),
        "tr": ("izinde", "tatilde"),
        "el": ("απουσία", "σε άδεια"),
        "hu": ("szabadsag",),
        "ro": ("absent", "concediu"),
    }
)  # fmt: skip


ABSENCE = Phrases(
    {
        "en": (
            "out of office", "out of the office", "out of my office", "away from the office", "away from my desk",
            "away from my email", "away from work", "away on business", "away on leave", "i am away", "i'm away",
            "currently away", "will be away", "i'll be away", "be away from", "out on leave", "on annual leave",
            "on leave", "on vacation", "on holiday", "on maternity", "on paternity", "on parental", "on sabbatical",
            "on medical leave", "on sick leave", "on pto", "out sick", "not in the office", "not be in the office",
            "office is closed", "offices are closed", "office will be closed", "offices will be closed",
            "we are closed", "will be closed", "taking time off", "taking some time off", "am traveling",
            "be traveling", "am travelling", "be travelling", "attending a conference", "i am out|", "i'm out|",
            "i will be out|", "i'll be out|", "am ooo|", "currently ooo|", "is out of", "is on leave", "is away",
            "public holiday", "my working days", "i only work", "i work only", "my working hours",
            "next in the office", "at a conference", "in meetings all", "in a workshop", "i work part time",
            "unavailable until", "not available until", "currently unavailable",
        ),
        "sv": (
            "inte på kontoret", "ej på kontoret", "inte på plats", "inte på jobbet", "på semester", "har semester",
            "är frånvarande", "jag är ledig", "föräldraledig", "tjänstledig", "på tjänsteresa", "går på semester",
            "är bortrest", "inte i tjänst", "kontoret är stängt", "sjukskriven", "åter i tjänst", "jag är borta",
            "är ledig", "har jag semester",
        ),
        "de": (
            "nicht im büro", "ausser haus", "außer haus", "außer hause", "nicht im hause", "im urlaub", "in urlaub",
            "abwesend", "meiner abwesenheit", "nicht erreichbar", "in elternzeit", "im mutterschutz",
            "auf dienstreise", "auf geschäftsreise", "nicht am arbeitsplatz", "betriebsferien", "bis einschließlich",
            "derzeit nicht im", "büro ist geschlossen", "urlaubsbedingt", "nicht am platz", "ausserhalb des büros",
            "ich habe urlaub", "ferienabwesend", "in den ferien", "nicht verfügbar", "krankheitsbedingt",
        ),
        "fr": (
            "absent du bureau", "je suis absent", "je suis actuellement absent", "serai absent", "suis en congé",
            "en congé", "en vacances", "hors du bureau", "mon absence", "en déplacement", "congé maternité",
            "congé parental", "je suis en", "bureaux sont fermés", "bureaux seront fermés", "pas au bureau",
            "je serai de retour", "en arrêt maladie", "actuellement absent",
        ),
        "es": (
            "fuera de la oficina", "fuera de oficina", "de vacaciones", "estoy ausente", "estaré ausente",
            "mi ausencia", "me encuentro ausente", "de viaje", "de permiso", "estoy de baja", "baja médica",
            "no estaré en la oficina", "no estoy en la oficina", "estaré fuera", "estoy fuera", "me encuentro fuera",
            "me encuentro de", "oficinas permanecerán cerradas", "no estaré disponible",
        ),
        "it": (
            "fuori ufficio", "fuori sede", "in ferie", "in vacanza", "sono assente", "sarò assente", "mia assenza",
            "assente dall'ufficio", "in trasferta", "in maternità", "in congedo", "uffici sono chiusi",
            "uffici resteranno chiusi", "uffici rimarranno chiusi", "sarò fuori", "sono fuori",
            "non sono in ufficio", "non sarò in ufficio", "non sarò disponibile",
        ),
        "nl": (
            "niet op kantoor", "niet aanwezig", "afwezig", "met vakantie", "op vakantie", "mijn afwezigheid",
            "buiten kantoor", "met verlof", "ouderschapsverlof", "zwangerschapsverlof", "kantoor is gesloten",
            "niet bereikbaar", "ik ben vrij", "op zakenreis", "vakantie van",
        ),
        "da": (
            "ikke på kontoret", "på ferie", "holder ferie", "har ferie", "ikke til stede", "er fraværende",
            "på barsel", "kontoret er lukket", "på orlov", "på tjenesterejse", "ikke på arbejde", "holder fri",
            "har fri|",
        ),
        "nb": (
            "ikke på kontoret", "på ferie", "har ferie", "tar ferie", "ute av kontor", "ikke til stede",
            "er fraværende", "i permisjon", "har permisjon", "pappaperm", "mammaperm", "kontoret er stengt",
            "på reise", "ikke på jobb", "avspaserer", "tilbake på kontoret", "har fri|",
        ),
        "fi": (
            "en ole toimistolla", "en ole paikalla", "olen lomalla", "olen poissa", "vuosilomalla", "lomalla",
            "olen matkoilla", "vanhempainvapaalla", "poissa toimistolta", "kesälomalla", "palaan töihin",
            "äitiyslomalla", "tavoitettavissa jälleen", "työmatkalla",
        ),
        "pl": (
            "poza biurem", "jestem na urlopie", "przebywam na urlopie", "na urlopie", "jestem nieobecn",
            "będę nieobecn", "mojej nieobecności", "nieobecny w biurze", "nieobecna w biurze", "w delegacji",
            "biuro jest zamknięte", "nie ma mnie w biurze", "na zwolnieniu", "nieobecność",
        ),
        "cs": (
            "mimo kancelář", "na dovolené", "čerpám dovolenou", "mám dovolenou", "nejsem přítomen",
            "nejsem přítomna", "nejsem v kanceláři", "nepřítomn", "mé nepřítomnosti", "na služební cestě",
            "na mateřské", "nebudu v kanceláři", "dovolenou",
        ),
        "pt": (
            "fora do escritório", "fora da empresa", "de férias", "em férias", "estou ausente", "estarei ausente",
            "minha ausência", "ausente do escritório", "de licença", "em viagem", "estarei fora", "estou fora",
            "não estarei no escritório", "licença maternidade", "escritório estará fechado",
        ),
        "ru": (
            "в отпуске", "нахожусь вне офиса", "вне офиса", "меня не будет", "буду отсутствовать", "я отсутствую",
            "моего отсутствия", "моё отсутствие", "в командировке", "в декрете", "на больничном",
            "нет на рабочем месте", "не в офисе",
        ),
        "uk": (
            "у відпустці", "в відпустці", "поза офісом", "мене не буде", "буду відсутн", "я відсутн",
            "моєї відсутності", "у відрядженні", "в декреті", "не в офісі", "на лікарняному",
        ),
        "ja": (
            "不在", "休暇", "外出中", "出張", "夏季休業", "年末年始", "お休みをいただいて", "休業とさせて",
            "休みを頂", "育児休業", "産休", "休ませて", "休業日", "有給",
        ),
        "zh": (
            "不在办公室", "不在辦公室", "休假", "外出", "出差", "度假", "放假", "年假", "产假", "產假", "请假",
            "請假", "不在公司",
        ),
        "ko": ("부재중", "부재 중", "휴가", "출장", "자리를 비", "육아휴직", "휴무", "연차", "휴직"),
        "tr": (
            "ofis dışında", "ofiste değilim", "ofiste olmayacağım", "yıllık izin", "izindeyim", "izinde olacağım",
            "izinli", "tatildeyim", "seyahatte", "şirket dışında", "doğum izninde", "ofisimiz kapalı",
        ),
        "el": (
            "εκτός γραφείου", "σε άδεια", "με άδεια", "απουσιάζω", "θα απουσιάζω", "απουσία μου", "λείπω",
            "θα λείπω", "διακοπές", "εκτος εδρας",
        ),
        "hu": (
            "házon kívül", "irodán kívül", "szabadságon", "szabadságom", "nem vagyok az irodában", "távol vagyok",
            "távollétem", "nem vagyok elérhető", "nem leszek elérhető", "szabadságomat", "távol leszek",
        ),
        "ro": (
            "în afara biroului", "în concediu", "nu sunt la birou", "absența mea", "sunt plecat", "sunt plecată",
            "voi lipsi", "în delegație", "nu voi fi la birou", "voi fi plecat",
        ),
    }
)  # fmt: skip

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
