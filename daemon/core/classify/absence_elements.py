"""What an absence notice is made of, whatever its sentences: stems by language, of which two or three together decide.

None of them tells by itself: people also speak of holidays, of today, and of what is urgent. Words of being away and
of coming back are those that days of return are read by (`date_phrases`).
"""

from daemon.core.phrases import Phrases

# The machine names itself: "this is Markéta's robot", "quick auto-note".
A_MACHINE = Phrases(
    {
        "en": ("auto|", "autoreply", "autorespon", "automated", "automatic", "robot", "bot|"),
        "sv": ("autosvar", "autosvarar", "automatisk", "robot"),
        "de": ("autoresponder", "automatisch", "roboter", "automat|"),
        "fr": ("répondeur", "automatique", "message auto", "robot"),
        "es": ("automátic", "autorespuesta", "contestador", "robot"),
        "it": ("automatic", "risponditore", "robot"),
        "nl": ("automatisch", "autoreply", "robot"),
        "da": ("autosvar", "automatisk", "robot"),
        "nb": ("autosvar", "automatisk", "robot"),
        "fi": ("automaatti", "automaatin", "robotti"),
        "pl": ("automat", "robot", "autorespond"),
        "cs": ("automat", "robot", "autorespond"),
        "pt": ("automátic", "robô", "resposta auto"),
        "ru": ("автомат", "автоответ", "робот|"),
        "uk": ("автомат", "автовідпов", "робот|"),
        "ja": ("自動",), "zh": ("自动", "自動", "机器人"), "ko": ("자동",),
        "tr": (
            "otomatik", "robot",
        ),
        "el": ("αυτόματ", "ρομπότ"),
        "hu": ("automat", "robot"),
        "ro": ("automat", "robot"),
    }
)  # fmt: skip
# Nobody reads, or hardly.
UNREAD = Phrases(
    {
        "en": (
            "not read", "not check", "won t see", "won t be reading", "no signal", "no internet", "no wifi", "offline",
            "off grid", "no coverage", "rarely", "seldom", "unread", "not monitor", "laptop shut", "switched off",
            "sporadic", "patchy", "in the meantime", "while i m", "part time", "not work",
        ),
        "sv": (
            "läser inte", "läser inga", "läser sällan", "ingen täckning", "kollar inte", "offline", "utan uppkoppling",
            "svaret kan dröja", "svar kan dröja", "dröja", "arbetar inte", "deltid",
        ),
        "de": (
            "lese keine", "lese nicht", "nicht lesen", "kein netz", "kein empfang", "offline", "ohne internet",
            "selten", "nicht abrufen", "bleibt liegen", "bleibt … liegen", "teilzeit", "niemand", "unbesetzt",
            "nicht besetzt", "pausiert", "macht pause", "zum erliegen",
        ),
        "fr": (
            "ne lis pas", "ne consulte", "ne regarde pas", "pas de réseau", "sans réseau", "hors ligne", "rarement",
            "déconnecté", "suspendu", "temps partiel", "consultée ponctuellement", "personne au",
        ),
        "es": (
            "no leo", "no leer", "no miro", "no reviso", "sin cobertura", "sin internet", "desconectad", "rara vez",
            "de vez en cuando", "a media jornada", "media jornada", "no consult",
        ),
        "it": (
            "non leggo", "non leggerò", "non guardo", "senza rete", "senza internet", "di rado", "raramente",
            "saltuariamente", "offline", "non consulto", "part time", "non c è campo",
        ),
        "nl": (
            "lees geen", "lees niet", "geen bereik", "geen internet", "offline", "zelden", "parttime", "deeltijd",
            "niet gelezen", "kijk niet",
        ),
        "da": ("læser ikke", "læser sjældent", "ingen dækning", "offline", "deltid", "uden net", "tjekker ikke"),
        "nb": (
            "leser ikke", "leser sjelden", "ingen dekning", "null dekning", "offline", "deltid", "uten nett",
            "sjekker ikke", "uten dekning",
        ),
        "fi": ("en lue", "en ehdi", "verkkoyhtey", "offline", "harvoin", "viipyä", "osa aika", "ei kenttää"),
        "pl": (
            "nie czytam", "nie odbieram", "nie sprawdzam", "bez zasięgu", "bez internetu", "offline", "rzadko",
            "nie zaglądam", "nie odpisuję", "pół etatu", "części etatu", "nie pracuje", "nie pracujemy",
        ),
        "cs": (
            "nečtu", "nekontroluji", "bez signálu", "bez internetu", "offline", "zřídka", "zkrácený úvazek",
            "poloviční úvazek", "neúřad", "nepracuj", "nejsem online",
        ),
        "pt": (
            "não leio", "não vejo", "não consult", "sem rede", "sem internet", "offline", "raramente", "meio período",
            "tempo parcial", "período da manhã", "não verific", "desconectad",
        ),
        "ru": (
            "не читаю", "не проверяю", "без связи", "нет связи", "без интернета", "нет интернета", "редко", "оффлайн",
            "офлайн", "не отвечаю", "не смотрю", "приостановлен",
        ),
        "uk": (
            "не читаю", "не перевіряю", "без зв'язку", "немає зв'язку", "без інтернету", "інтернету нема", "рідко",
            "офлайн", "не відповідаю", "нечасто",
        ),
        "ja": (
            "確認できません", "拝見できません", "返信が遅れ", "返信遅", "圏外", "確認ができ", "留守", "返信できかね",
        ),
        "zh": (
            "没信号", "没有信号", "无法查看", "無法查看", "不常上", "不看邮件", "很少看", "没网", "没有网络",
            "無法收信", "不便回复", "不便回覆", "无法回复", "無法回覆",
        ),
        "ko": ("확인이 어렵", "확인하지 못", "답이 늦", "답장이 늦", "확인이 늦", "쉽니다", "못 봅니다", "못 보"),
        "tr": ("bakamıyorum", "okumuyorum", "internet yok", "çekmiyor", "çevrimdışı", "nadiren", "yokum", "bakmıyorum"),
        "el": ("δεν διαβάζω", "δεν βλέπω", "χωρίς σήμα", "χωρίς ίντερνετ", "σπάνια", "εκτός δικτύου", "δεν ελέγχω"),
        "hu": (
            "nem olvas", "nem nézem", "nincs térerő", "nincs net", "offline", "ritkán", "nem elérhető", "pihen",
            "nem nézek", "nem dolgoz", "félállás", "szünetel",
        ),
        "ro": (
            "nu citesc", "nu verific", "fără semnal", "fără internet", "nu am internet", "offline", "rar|",
            "nu mă uit", "jumătate de normă",
        ),
    }
)  # fmt: skip
# Who, or what number, helps meanwhile: "Emergencies: 0171 …", "Spoed (lekkage): bel Kees".
MEANWHILE = Phrases(
    {
        "en": ("emergenc", "urgent", "on call", "covering for me", "is covering", "in the meantime", "meanwhile"),
        "sv": ("akut", "brådsk", "jour", "under tiden", "så länge", "ersätter mig", "vikarie"),
        "de": (
            "notfall", "notdienst", "dringend", "eilig", "vertritt", "vertretung", "bis dahin",
            "in der zwischenzeit",
        ),
        "fr": ("urgen", "astreinte", "d'ici là", "en attendant", "entre temps", "remplace"),
        "es": ("urgen", "emergencia", "mientras tanto", "entretanto", "me sustituye", "guardia"),
        "it": ("urgen", "emergenz", "nel frattempo", "mi sostituisce", "pronto intervento"),
        "nl": ("spoed", "dringend", "noodgeval", "in de tussentijd", "intussen", "vervangt", "ondertussen"),
        "da": ("haster", "akut", "vagt", "i mellemtiden", "imens", "afløser", "hastesag"),
        "nb": ("haster", "akutt", "vakt", "i mellomtiden", "imens", "vikar", "hastesak"),
        "fi": ("kiire", "päivysty", "sillä välin", "sijainen", "sijaista", "hätätap"),
        "pl": ("piln", "awari", "zastępuje", "w tym czasie", "dyżur", "nagłych"),
        "cs": ("naléhav", "urgent", "havári", "zastupuje", "mezitím", "do té doby", "spěch"),
        "pt": ("urgên", "urgente", "emergênc", "entretanto", "enquanto isso", "substitui", "plantão"),
        "ru": ("срочн", "авари", "экстренн", "замещает", "тем временем", "дежурн"),
        "uk": ("термінов", "аварій", "заміщає", "замінює", "тим часом", "черговий", "невідкладн"),
        "ja": ("緊急", "お急ぎ", "至急", "代理", "その間"),
        "zh": ("紧急", "緊急", "急事", "急件", "期间", "期間", "代为"),
        "ko": ("급한", "긴급", "그동안", "대신", "응급"),
        "tr": ("acil", "bu sürede", "yerime", "nöbetçi", "vekil"),
        "el": ("επείγ", "έκτακτη ανάγκη", "στο μεταξύ", "βλάβ", "αντικαθιστά"),
        "hu": ("sürgős", "addig is", "helyettes", "ügyelet", "hibabejelent"),
        "ro": ("urgen", "între timp", "înlocuie", "dispecerat", "avari"),
    }
)  # fmt: skip
# A short subject that is nothing but the occasion: "Vinterferie", "Bayram tatili", "Stängt några dagar".
OCCASIONS = Phrases(
    {
        "en": ("out today", "gone ", "holidays", "vacation", "leave|", "offline", "not in", "closed", "away", "out of"),
        "sv": (
            "semester", "sportlov", "höstlov", "påsklov", "jullov", "lov|", "ledig", "stängt", "stängd", "borta",
            "frånvar", "inte på plats", "resa", "kurs|", "vab",
        ),
        "de": (
            "urlaub", "ferien", "betriebsferien", "sommerpause", "winterpause", "weihnachtspause", "geschlossen",
            "nicht besetzt", "unser büro", "abwesen", "heute", "offline", "krank", "auf reisen", "unterwegs",
        ),
        "fr": (
            "congés", "vacances", "fermeture", "fermé", "absen", "pas là", "en déplacement", "hors ligne", "pause",
        ),
        "es": ("vacaciones", "cerrado", "hoy", "fuera", "ausen", "de viaje", "cierre", "festivo", "descanso"),
        "it": ("ferie", "vacanze", "chiuso", "chiusa", "chiusura", "oggi", "assen", "fuori", "in viaggio", "riposo"),
        "nl": ("vakantie", "bouwvak", "gesloten", "dicht", "verlof", "afwezig", "niet bereikbaar", "vrij", "op reis"),
        "da": (
            "ferie", "vinterferie", "sommerferie", "efterårsferie", "påskeferie", "juleferie", "ferielukket", "lukket",
            "fravær", "orlov", "barsel", "ikke på", "åbningstider", "rejse",
        ),
        "nb": (
            "ferie", "vinterferie", "sommerferie", "høstferie", "påskeferie", "juleferie", "feriestengt", "stengt",
            "fravær", "permisjon", "borte", "ute av",
        ),
        "fi": (
            "loma", "lomalla", "hiihtoloma", "kesäloma", "talviloma", "syysloma", "joululoma", "suljettu", "poissa",
            "kiinni", "matkoilla",
        ),
        "pl": ("urlop", "ferie", "nieobecn", "dziś mnie", "zamknięte", "wakacje", "nie ma mnie", "wyjazd", "przerwa"),
        "cs": ("dovolená", "zavřeno", "prázdniny", "nepřítomn", "dnes", "uzavření", "uzavřen", "jsem pryč", "volno"),
        "pt": ("férias", "encerrad", "fechado", "ausen", "fora", "folga", "recesso", "descanso", "de viagem"),
        "ru": ("отпуск", "выходн", "отсутств", "меня нет", "не работаем", "каникулы", "в отъезде", "командировка"),
        "uk": ("відпустка", "вихідн", "відсутн", "мене немає", "не працюємо", "канікули", "сьогодні", "відрядження"),
        "ja": ("休業", "休暇", "お休み", "不在", "留守", "出張", "休館", "休み"),
        "zh": ("放假", "休假", "不在", "外出", "出差", "闭馆", "休息", "停业", "請假", "请假"),
        "ko": ("휴무", "휴가", "연휴", "부재", "출장", "휴관", "휴업", "오늘"),
        "tr": ("tatil", "bayram", "izin", "bugün yokum", "kapalı", "yokluk", "ofis dışı"),
        "el": ("άδεια", "διακοπές", "κλειστ", "λείπω", "απουσ", "εκτός"),
        "hu": ("szabadság", "szünet", "zárva", "távol", "ma nem", "pihen", "üdülés"),
        "ro": ("concediu", "vacanță", "închis", "absent", "plecat", "liber"),
    }
)  # fmt: skip
# Why somebody is not at work: courses, the family, the sea, days off, an illness.
REASONS = Phrases(
    {
        "en": ("bereavement", "shifts", "stocktaking", "inventory", "jury",
            "training", "workshop", "conference", "seminar", "dentist", "family", "few days", "time off",
            "sabbatical", "travelling", "traveling", "ill|", "sick", "caring for", "beach", "mountains", "road",
            "retreat", "moving house", "jury duty", "surgery", "hospital", "site visit", "break",
        ),
        "sv": ("dödsfall", "vila", "inventering",
            "utbildning", "kurs|", "konferens", "familjetid", "sjukt barn", "vab", "sjukskriv", "stugan", "resa",
            "tjänsteresa", "fjällen", "segla", "barnen", "lediga dagar", "några dagar", "sommarstäng", "jullov",
            "mässa", "föräldra",
        ),
        "de": ("trauerfall", "inventur", "beim kunden",
            "fortbildung", "schulung", "seminar", "konferenz", "auszeit", "sommerpause", "berge", "meer|", "verreist",
            "reise|", "erkrankt", "krank", "familie", "kur|", "reha", "messe", "segeln", "paar tage", "freie tage",
            "tagung", "workshop", "brückentag", "umzug", "krankenhaus",
        ),
        "fr": ("raison familiale", "deuil", "inventaire", "clientèle",
            "formation", "séminaire", "colloque", "pause|", "air marin", "montagne", "mer|", "voyage", "maladie",
            "maternité", "paternité", "quelques jours", "famille", "réunion toute", "salon", "chantier", "hôpital",
            "vacances",
        ),
        "es": ("fallecimiento", "permiso", "inventario",
            "curso", "formación", "congreso", "seminario", "desconectando", "unos días", "viaje", "descanso", "playa",
            "montaña", "enferm", "maternidad", "paternidad", "familia", "feria", "hospital", "médico", "reunión todo",
        ),
        "it": ("lutto", "inventario",
            "corso|", "formazione", "convegno", "seminario", "mare|", "montagna", "qualche giorno", "viaggio",
            "malattia", "maternità", "paternità", "famiglia", "fiera", "ospedale", "riposo", "pausa",
        ),
        "nl": ("sterfgeval", "inventarisatie",
            "cursus", "training", "congres", "seminar", "zon|", "vrije dagen", "paar dagen", "reis|", "ziek",
            "zwangerschap", "gezin", "beurs", "ziekenhuis", "even weg", "er even niet", "skiën", "kamperen",
        ),
        "da": ("dødsfald", "optælling", "lageroptælling",
            "kursus", "konference", "seminar", "fridag", "par dage", "rejse|", "syg", "barsel", "sommerlukke",
            "sommerhus", "messe", "familie", "stranden", "hospital", "afspadser", "nyder",
        ),
        "nb": ("dødsfall", "varetelling",
            "kurs|", "konferanse", "seminar", "fridag", "par dager", "reise|", "syk", "permisjon", "sommersteng",
            "hytta", "messe", "familie", "fjellet", "sykehus", "avspaser", "påskefjell", "jakt", "tur|",
        ),
        "fi": ("perhesyi", "poissa", "inventaario",
            "koulutukse", "konferenssi", "seminaari", "mökillä", "vapaapäiv", "pari päivää", "matkalla", "sairau",
            "perhe", "messuilla", "kesätauo", "kesästä", "hoitovapaa", "sairaala", "tauolla",
        ),
        "pl": ("rodzinnych", "inwentaryzac",
            "szkoleni", "konferencj", "seminari", "urlop", "dni wolnego", "dni wolne", "jeziorem", "górach", "morzem",
            "podróż", "chor", "macierzyńsk", "rodzin", "targ", "szpital", "przerw", "wyjazd",
        ),
        "cs": ("rodinných", "jsem mimo", "inventur",
            "školení", "konferenc", "semin", "volno", "dní volna", "na chat", "horách", "moře", "cest", "nemoc",
            "rodin", "veletrh", "nemocnic", "užívám", "kurz", "mateřsk", "rodičovsk",
        ),
        "pt": ("luto|", "inventário",
            "formação", "curso", "congresso", "conferência", "beira mar", "praia", "alguns dias", "uns dias",
            "viagem", "doente", "maternidade", "paternidade", "família", "feira", "hospital", "descanso",
            "treinamento", "baterias",
        ),
        "ru": ("семейным", "инвентариз",
            "обучени", "семинар", "конференц", "даче", "отдыха", "пару дней", "несколько дней", "поездк", "болез",
            "болею", "больничн", "семь", "выставк", "каникул", "море|", "горах", "командиров",
        ),
        "uk": ("сімейн", "інвентариз",
            "навчанн", "семінар", "конференц", "відпочива", "кілька днів", "поїздк", "хвор", "лікарнян", "родин",
            "виставц", "канікул", "море|", "карпат", "дачі", "відряджен",
        ),
        "ja": ("忌引",
            "棚卸", "研修", "出張", "学会", "セミナー", "夏休み", "休み", "旅行", "入院", "帰省", "展示会", "休業",
            "療養",
        ),
        "zh": ("丧事", "探亲", "家中", "盘点", "客户现场",
            "培训", "培訓", "出差", "开会", "開會", "旅行", "旅游", "病假", "住院", "展会", "参会", "停工", "陪家人",
            "这几天",
        ),
        "ko": ("경조",
            "재고조사", "출석", "교육", "출장", "학회", "세미나", "여행", "휴가", "병원", "입원", "휴무", "하계휴무",
            "워크숍", "쉬고",
        ),
        "tr": ("vefat", "sayım",
            "eğitim", "seminer", "konferans", "dinlen", "birkaç gün", "seyahat", "hasta", "rapor", "aile", "fuar",
            "kongre", "köyde", "tatil", "doğum",
        ),
        "el": ("οικογενειακ", "απογραφ",
            "σεμινάρι", "συνέδρι", "εκπαίδευση", "διακοπ", "λίγες μέρες", "ταξίδι", "άρρωστ", "αναρρωτικ",
            "οικογένεια", "έκθεση", "ξεκούραση", "θάλασσα", "νοσοκομείο",
        ),
        "hu": ("családi", "leltár",
            "továbbképzés", "képzés", "konferenci", "szeminárium", "pihen", "pár nap", "néhány nap", "utaz", "beteg",
            "család", "kiállítás", "balaton", "nyaral", "kórház", "tréning",
        ),
        "ro": ("familiale", "inventar",
            "curs|", "seminar", "conferință", "odihn", "câteva zile", "călătorie", "bolnav", "medical", "familie",
            "târg", "munte|", "mare|", "spital", "formare", "vacanță", "training",
        ),
    }
)  # fmt: skip
# Whom to ask instead.
INSTEAD = Phrases(
    {
        "en": ("will answer anything", "will help",
            "please contact", "please speak to", "contact my", "has the keys", "ring the front desk", "instead",
            "ask for",
        ),
        "sv": (
            "hjälper dig", "vänd dig till", "kontakta", "ring växeln", "skriv till", "i stället", "tar hand om",
            "prata med",
        ),
        "de": ("hilft ihnen", "helfen ihnen",
            "wenden sie sich", "kontaktieren sie", "hilft", "übernimmt", "kümmert sich", "wende dich",
            "ansprechpartner",
        ),
        "fr": (
            "prend le relais", "prennent le relais", "contactez", "adressez", "voyez avec", "contacter", "joindre",
            "écrire à", "s'adresser",
        ),
        "es": (
            "atenderá", "ayudará", "contacte", "diríjase", "dirígete", "contactar", "lleva mis", "escriba a",
            "atiende",
        ),
        "it": ("vi aiut", "la aiut", "contatt", "rivolg", "seguite da", "scrivere a", "chiamare il", "si occupa"),
        "nl": (
            "vangt", "helpen u", "helpt u", "neem contact", "contact op", "neemt waar", "bel de", "neemt mijn",
            "mail naar", "wend u",
        ),
        "da": (
            "hjælper dig", "klarer det", "kontakt", "skriv til", "ring til", "tager sig af", "henvend dig",
            "henvendelse til",
        ),
        "nb": ("hjelper deg", "kontakt", "ta kontakt", "ring sentralbord", "tar seg av", "henvend deg"),
        "fi": (
            "auttaa", "auttavat", "ota yhteyttä", "ottakaa yhteyttä", "asiani hoitaa", "asioitani hoitaa",
            "hoitaa asio", "soita vaihte",
        ),
        "pl": ("pomoże", "pomogą",
            "proszę o kontakt", "proszę pisać", "proszę się kontaktować", "zajmuje się", "zwracać się", "skontaktuj",
        ),
        "cs": (
            "pomohou", "pomůže", "obraťte se", "obracejte se", "kontaktujte", "pište", "zastoupí", "volejte recepci",
        ),
        "pt": (
            "ajuda", "atende", "contacte", "contate", "entre em contato", "fale com", "dirija", "ligue para",
            "procure",
        ),
        "ru": ("помогут", "поможет", "обращайтесь", "обратитесь", "свяжитесь", "пишите", "звоните", "занимается"),
        "uk": (
            "допоможуть", "допоможе", "звертайтеся", "зверніться", "зв'яжіться", "пишіть", "телефонуйте",
            "займається",
        ),
        "ja": ("の者が", "までお願い", "までご連絡", "ご連絡ください", "お電話ください", "対応いたします"),
        "zh": ("代为", "代為", "请联系", "請聯絡", "请致电", "請洽", "联系我的", "负责"),
        "ko": ("도와드", "문의해 주", "연락 바랍", "연락 주시기", "연락해 주", "문의 바랍"),
        "tr": ("yardımcı ol", "başvurun", "iletişime geç", "arayın", "yazınız", "ilgilenecek", "ulaşabilirsiniz"),
        "el": ("βοηθήσουν", "βοηθήσει", "απευθυνθείτε", "επικοινωνήστε", "καλέστε", "γράψτε στ", "εξυπηρετεί"),
        "hu": ("segít", "forduljon", "forduljanak", "keresse", "keressék", "hívja", "intézi"),
        "ro": ("vă ajută", "adresați", "contactați", "sunați la", "scrieți la", "se ocupă", "luați legătura"),
    }
)  # fmt: skip
# Somebody who is never there every day.
PART_TIME = Phrases(
    {
        "en": ("only come in", "only work", "part time", "only in on"),
        "sv": ("arbetar endast", "jobbar bara", "deltid"),
        "de": ("arbeite nur", "nur vormittags", "teilzeit"),
        "fr": ("ne travaille que", "ne suis là que", "temps partiel"),
        "es": ("solo trabajo", "trabajo solo", "media jornada"),
        "it": ("lavoro solo", "solo il mattino", "part time"),
        "nl": ("werk alleen", "alleen op", "parttime"),
        "da": ("arbejder kun", "kun om", "deltid"),
        "nb": ("jobber bare", "jobber kun", "deltid"),
        "fi": ("työskentelen vain", "vain aamu", "osa aikai"),
        "pl": ("pracuję tylko", "pracuję wyłącznie", "pół etatu"),
        "cs": ("pracuji pouze", "pracuji jen", "úvazek"),
        "pt": ("trabalho apenas", "trabalho só", "período da manhã"),
        "ru": ("работаю только", "неполный день"),
        "uk": ("працюю лише", "працюю тільки", "неповний день"),
        "ja": ("のみの勤務", "のみ出勤", "時短"),
        "zh": ("只有", "仅在", "半天"),
        "ko": ("에만", "파트타임", "시간제"),
        "tr": ("yalnızca", "sadece", "yarı zamanlı"),
        "el": ("εργάζομαι μόνο", "μερική απασχόληση"),
        "hu": ("csak … dolgoz", "részmunkaidő"),
        "ro": ("lucrez doar", "lucrez numai"),
    }
)  # fmt: skip
PATIENCE = Phrases(
    {
        "en": ("bear with", "patience", "delay"),
        "sv": ("tålamod", "dröja"),
        "de": ("geduld", "verzöger"),
        "fr": ("patience", "délai"),
        "es": ("paciencia", "demora"),
        "it": ("pazienza", "ritardo"),
        "nl": ("geduld", "langer"),
        "da": ("tålmodig", "ventetid"),
        "nb": ("tålmodig", "ventetid"),
        "fi": ("kärsivällisyy", "viipyä"),
        "pl": ("cierpliwoś",),
        "cs": ("trpělivost", "strpení"),
        "pt": ("paciência", "demora"),
        "ru": ("терпени", "задерж"),
        "uk": ("терпін", "затрим"),
        "ja": ("遅れ", "お待ち"),
        "zh": ("耐心", "稍候"),
        "ko": ("늦", "양해"),
        "tr": ("sabrınız", "gecik"),
        "el": ("υπομονή", "καθυστέρηση"),
        "hu": ("türelm", "késhet"),
        "ro": ("răbdare", "întârzi"),
    }
)  # fmt: skip
