"""Why a mail came back though its address may well exist, in the words of mail servers, language by language."""

from daemon.core.phrases import Phrases

FULL = Phrases(
    {
        "en": (
            "mailbox full", "mailbox is full", "mail box is full", "mailbox … is full", "inbox is full",
            "over quota", "overquota", "quota is exceeded", "exceeded … quota", "exceeded storage",
            "exceeds … quota", "exceeded … mailbox", "quota exceed", "insufficient storage", "insufficient disk",
            "not enough storage", "out of storage", "disk quota", "mailbox exceeds", "mailbox has exceeded",
            "storage limit", "too much mail", "mailbox size limit", "user has exhausted allowed",
            "exceeding the maximum allowed size for this mailbox", "has too many messages", "no space left",
            "full mailbox", "mailbox quota", "mailfolder is full", "mfe", "mailboxfull", "not enough disk",
            "allocated storage", "mailbox space", "out of space", "mailbox is over", "over its quota",
            "over their quota", "over the quota", "out of memory", "exceeded their storage", "exceeded its storage",
            "is over quota", "storage full", "storage is full", "not enough space", "too many messages in",
            "mailbox … over quota", "account is full", "quota is full", "reached … quota", "over the allowed quota",
            "mailbox limit", "emailquota", "used up all storage", "no storage left", "no room left", "no space",
            "storage … used up", "nothing more can be", "no more room", "no free space", "hit its ceiling",
            "inbox … limit", "mailbox … maximum", "until something is removed", "until … deleted", "mailbox … limit",
        ),
        "sv": (
            "brevlådan är full", "postlådan är full", "inkorgen är full", "e-postlådan är full", "lådan är full",
            "full brevlåda", "kvoten", "utrymmet", "lagringsutrymme", "fullt|", "överskriden kvot", "nått sin gräns",
            "tar inte emot fler", "mer plats", "plats kvar", "inget utrymme", "ingen plats", "plats … slut",
            "nått taket", "nått … gräns", "inget mer förrän", "överfull",
            "full inkorg", "full postlåda", "brevlåda är full", "inkorg är full", "postlåda är full", "är full|",
            "fullt utrymme", "mejllåda", "överskridit", "proppfull", "svämmar över", "kvot",
        ),
        "de": (
            "postfach ist voll", "postfach voll", "postfach … voll", "postfach ist überfüllt", "überfüllt",
            "speicherplatz", "quota überschritten", "kontingent", "speicherlimit", "posteingang ist voll",
            "mailbox voll", "mailbox ist voll", "volles postfach", "kapazität", "speicher ist voll",
            "grenze erreicht", "keine weiteren nachrichten", "speicherkontingent", "ausgeschöpft",
            "speicher … aufgebraucht", "kein speicher", "kein platz", "keinen platz", "obergrenze",
            "grenze … erreicht", "postfach … grenze", "postfach … limit",
            "maximale größe erreicht", "maximalgröße", "voll belegt",
            "postfachgröße", "speichergrenze", "nimmt … nichts mehr an", "keine neuen nachrichten",
            "keine mails mehr annehmen", "zu voll", "speicherplatz ist", "postfach quillt",
        ),
        "fr": (
            "boîte … pleine", "boîte pleine", "est pleine", "dépassement de quota", "dépasse son quota",
            "a dépassé … quota", "quota atteint", "quota de", "espace de stockage", "espace disque",
            "boîte … saturée", "saturée", "espace insuffisant", "limite de stockage", "plus d'espace",
            "plus de place", "plus assez de place", "pas assez d'espace", "atteint son plafond", "atteint sa limite",
            "boîte … plafond", "boîte … limite", "déborde", "est remplie", "quota dépassé", "quota … dépassé",
            "ne peut plus recevoir", "ne peut plus accepter", "pleine à craquer", "trop pleine", "espace … épuisé",
        ),
        "es": (
            "buzón lleno", "buzón está lleno", "buzón … lleno", "bandeja … llena", "cuota excedida",
            "excedido … cuota", "excede … cuota", "superado … cuota", "superó … cuota", "sobrepasado … cuota",
            "cuota superada", "espacio de almacenamiento", "sin espacio", "espacio insuficiente", "casilla llena",
            "casilla … llena", "cuenta … llena", "límite de almacenamiento", "quedado sin espacio",
            "no tiene espacio", "no queda espacio", "no le queda", "buzón … tope", "buzón … límite",
            "buzón … máximo", "desbordad",
        ),
        "it": (
            "casella piena", "casella … piena", "è piena", "mailbox piena", "quota superata", "superato … quota",
            "superato … spazio", "spazio esaurito", "spazio insufficiente", "spazio disponibile",
            "esaurito lo spazio", "spazio di archiviazione", "quota … esaurita", "non ha più spazio", "più spazio",
            "senza spazio", "nessuno spazio", "casella … tetto", "casella … limite", "casella … massimo", "trabocca",
            "stracolma", "esaurit", "quota |", "non può ricevere altri", "non può più ricevere", "non accetta altri",
            "satura",
        ),
        "nl": (
            "mailbox vol", "mailbox is vol", "mailbox zit vol", "postvak is vol", "postvak vol", "postvak zit vol",
            "brievenbus vol", "brievenbus is vol", "postbus is vol", "quotum", "quota overschreden", "opslagruimte",
            "opslaglimiet", "onvoldoende ruimte", "geen ruimte", "vol|", "geen opslag", "opslag … vol",
            "geen plaats", "postvak … maximum", "postvak … limiet", "mailbox … limiet", "zijn maximum", "overvol",
            "geen berichten meer aannemen", "geen berichten aannemen", "geen nieuwe berichten", "geen nieuwe mail",
            "maximale opslag", "maximum bereikt", "limiet bereikt", "limiet van … bereikt", "bomvol", "is vol",
            "zit vol", "postvak te vol", "schijfruimte", "opslag is op", "capaciteit",
        ),
        "da": (
            "postkassen er fuld", "postkasse er fuld", "postkasse fuld", "indbakken er fuld", "mailboks er fuld",
            "fuld postkasse", "kvote", "lagerplads", "er fyldt", "ikke mere plads", "ikke plads", "mere plads",
            "ingen plads", "pladsen er brugt", "nået loftet", "nået … grænse", "overfyldt",
            "er fyldt op", "fuld indbakke", "indbakken", "indbakke er fuld", "postkassen fuld", "er fuld|",
            "mailkasse", "overskredet", "pladsmangel", "fyldt",
        ),
        "nb": (
            "postkassen er full", "postboksen er full", "innboksen er full", "full postkasse", "full innboks",
            "kvote", "lagringsplass", "er full|", "ikke mer plass", "plassen er brukt", "mer plass", "ingen plass",
            "lagringen er", "nådd taket", "nådd … grense", "overfylt", "overfull",
            "full mailboks", "postkasse er full", "postkassen full", "innboks", "overskredet", "plassmangel",
            "fullt", "oppbrukt", "lagringsgrense",
        ),
        "fi": (
            "postilaatikko on täynnä", "laatikko on täynnä", "on täynnä", "täynnä|", "kiintiö", "tallennustila",
            "tila on loppu", "tila loppui", "ei ole tilaa", "tila on käytetty", "ylärajan", "enimmäismäär",
            "ylitäynnä",
            "täyttynyt", "täyttyi", "täysi", "tilaa ei", "ei mahdu", "ylitty", "ylittänyt", "levytila",
            "tallennuskiintiö", "kiintiön",
        ),
        "pl": (
            "skrzynka … przepełniona", "skrzynka … pełna", "przepełnion", "jest pełna", "przekroczon … limit",
            "brak miejsca", "zapełnion", "limit pojemności", "przekroczyła limit", "pojemnoś", "nie ma … miejsca",
            "brak wolnego", "zabrakło miejsca", "skończyło się miejsce", "wolnego miejsca", "osiągnęła pułap",
            "skrzynka … limit", "osiągnęła … limit", "przepełn",
        ),
        "cs": (
            "schránka je plná", "schránka … plná", "přeplněn", "kvóta", "kvótu", "nedostatek místa", "je plná",
            "zaplněn", "nemá … místo", "není místo", "došlo místo", "volné místo", "vyčerpal", "dosáhla stropu",
            "schránka … limit", "dosáhla … limit",
        ),
        "pt": (
            "caixa … cheia", "caixa cheia", "está cheia", "cheia|", "lotada", "cota excedida", "quota excedida",
            "excedeu … cota", "excedeu … quota", "excedeu … limite", "ultrapassou … cota", "espaço insuficiente",
            "sem espaço", "armazenamento", "cota de", "ficou sem espaço", "não tem espaço", "não há espaço",
            "atingiu o teto", "caixa … limite", "atingiu … limite", "transbord",
        ),
        "ru": (
            "переполнен", "превышена квота", "квота", "ящик полон", "недостаточно места", "нет места",
            "закончилось место", "превысил квот", "закончилось … место", "нет свободного", "исчерпан",
            "кончилось место", "достиг предела", "ящик … предел", "ящик … лимит", "достиг … лимит",
        ),
        "uk": (
            "переповнен", "перевищено квоту", "квоту", "квота", "скринька заповнена", "заповнен",
            "недостатньо місця", "немає місця", "закінчилося місце", "скінчилося місце", "немає вільного",
            "вичерпан", "досягла межі", "скринька … меж", "скринька … ліміт",
        ),
        "ja": (
            "容量を超え", "容量不足", "容量が", "容量オーバー", "一杯", "いっぱい", "満杯", "空き容量",
            "メールボックスがいっぱい", "保存容量", "空きが", "保存領域", "空きスペース", "上限に達し", "上限に",
        ),
        "zh": (
            "空间已满", "空間已滿", "空间不足", "空間不足", "邮箱已满", "郵箱已滿", "信箱已滿", "邮箱满", "信箱滿",
            "已满", "已滿", "容量", "配额", "配額", "超出限额", "超过配额", "邮箱容量", "储存空间", "存储空间",
            "空间已用完", "空间用完", "没有空间", "空間用完", "已到上限", "达到上限", "達到上限",
        ),
        "ko": (
            "용량", "가득", "꽉 찼", "꽉 차", "할당량", "저장 공간", "공간이 부족", "메일함이 가득",
            "공간이 남아 있지", "공간이 없", "여유 공간", "한도에", "한도를",
        ),
        "tr": (
            "kota", "kutusu dolu", "kutusu doldu", "doludur", "dolmuş", "dolu|", "yetersiz alan", "depolama alanı",
            "yer kalmadı", "alanı tükendi", "yer yok", "alan kalmadı", "yeri kalmadı", "sınırına ulaş",
            "posta kutusu sınır", "taşmış",
        ),
        "el": (
            "είναι γεμάτ", "γεμάτ", "έχει γεμίσει", "γέμισε", "όριο χωρητικότητας", "όριο αποθήκευσης",
            "υπέρβαση ορίου", "χώρος αποθήκευσης", "υπερβεί το όριο", "ποσόστωση", "δεν υπάρχει χώρος",
            "δεν έχει … χώρο", "τελείωσε ο χώρος", "δεν έχει χώρο", "εξαντλήθηκε ο χώρος", "έφτασε στο όριο",
            "στο όριο", "το όριο", "ξεχείλισ",
        ),
        "hu": (
            "megtelt", "tele van", "betelt", "kvóta", "tárhely", "nincs elég hely", "postafiók tele",
            "elfogyott a tárhely", "nincs hely", "nincs több hely", "felső határ", "elérte a … határ",
            "elérte a … korlát", "túlcsordult",
        ),
        "ro": (
            "este plină", "plina", "cota … depășită", "depășit cota", "depășit limita", "spațiu insuficient",
            "spațiu de stocare", "nu mai are spațiu", "cotă", "nu mai are … spațiu", "fără spațiu", "nu mai are loc",
            "nu mai este loc", "ajuns la plafon", "ajuns la limit", "atins … limit", "depășită", "e plină", "plin|",
            "epuizat", "nu mai poate primi", "nu mai primește", "saturat",
        ),
    }
)  # fmt: skip

TOO_LARGE = Phrases(
    {
        "en": (
            "message too large", "message too big", "message size exceeds", "exceeds size", "size limit",
            "message length exceeds", "too large", "too big", "exceeding size", "maximum message size",
            "maximum size", "fixed limit", "size … exceeds", "size … exceeded", "exceeded maximum incoming",
            "message is larger than", "exceeds maximum", "exceeds fixed", "exceeds the maximum", "too long for",
            "exceeded size", "size exceeded", "message is too big", "message is too large", "attachment too",
            "over the size", "larger than the",
        ),
        "sv": ("för stor", "överskrider storlek", "storleksgräns"),
        "de": ("zu groß", "überschreitet die maximale", "maximale größe", "größenbeschränkung", "größenlimit"),
        "fr": (
            "trop volumineux", "trop volumineuse", "trop gros", "trop grand", "taille maximale", "taille limite",
            "dépasse la taille",
        ),
        "es": (
            "demasiado grande", "tamaño máximo", "excede el tamaño", "supera el tamaño", "límite de tamaño",
            "muy grande",
        ),
        "it": (
            "troppo grande", "troppo grandi", "dimensione massima", "dimensioni massime", "supera la dimensione",
            "supera le dimensioni",
        ),
        "nl": ("te groot", "maximale grootte", "te grote", "overschrijdt de maximale"),
        "da": ("for stor", "maksimale størrelse", "størrelsesgrænse"),
        "nb": ("for stor", "maksimal størrelse", "størrelsesgrense"),
        "fi": ("liian suuri", "enimmäiskoko", "kokoraja", "ylittää koon"),
        "pl": ("zbyt duż", "za duż", "maksymalny rozmiar", "przekracza rozmiar", "limit rozmiaru"),
        "cs": ("příliš velk", "maximální velikost", "překračuje velikost", "limit velikosti"),
        "pt": (
            "muito grande", "grande demais", "demasiado grande", "tamanho máximo", "excede o tamanho",
            "limite de tamanho",
        ),
        "ru": (
            "слишком больш", "максимальный размер", "превышает размер", "превышает максимальн", "превышен размер",
            "превышает допустим",
        ),
        "uk": ("завелик", "занадто велик", "максимальний розмір", "перевищує розмір", "перевищує максимальн"),
        "ja": ("サイズが大き", "サイズを超え", "大きすぎ", "サイズ制限", "サイズの上限"),
        "zh": ("过大", "過大", "太大", "超过大小", "超出大小", "大小限制", "最大限制"),
        "ko": ("너무 큽니다", "너무 커", "크기 제한", "크기를 초과", "크기가 초과", "최대 크기"),
        "tr": ("çok büyük", "boyut sınır", "en fazla boyut", "azami boyut", "boyutu aş"),
        "el": ("πολύ μεγάλο", "μέγιστο μέγεθος", "όριο μεγέθους", "υπερβαίνει το μέγεθος", "υπερβαίνει το μέγιστο"),
        "hu": ("túl nagy", "maximális méret", "mérethatár", "méretkorlát"),
        "ro": ("prea mare", "dimensiunea maximă", "depășește dimensiunea", "limita de dimensiune"),
    }
)  # fmt: skip

LOOP = Phrases(
    {
        "en": (
            "mail loop", "mail loops", "loops back to", "too many hops", "hop count exceeded", "hop count",
            "loop detected", "routing loop", "forwarding loop", "loop alert", "mail forwarding loop", "maximum hop",
            "loop count",
        ),
        "any": (
            "mailschleife", "boucle de", "bucle|", "postslinga", "mailloop", "sløyfe", "pętl", "smyčk", "зациклив",
            "зациклен", "петл", "ループ", "循环", "循環", "루프", "döngü", "βρόχο", "hurok", "buclă", "laço",
            "silmukka", "in loop",
        ),
    }
)  # fmt: skip

EXPIRED = Phrases(
    {
        "en": (
            "retry time", "retry timeout", "timed out", "timeout", "time out", "time-out", "message expired",
            "too old", "too long", "delivery time expired", "has expired", "expired", "been in the queue",
            "cannot send message for", "could not be delivered for", "unable to deliver … days",
            "unable to deliver … hours", "giving up", "retries", "connection refused", "connection dropped",
            "connection lost", "couldn't connect", "could not connect", "cannot connect", "can't connect",
            "unable to connect", "not accept our requests to connect", "network is unreachable",
            "no answer from host", "temporar", "try again later", "deferred", "service unavailable",
            "service not available", "attempts", "not been collected after", "not responding", "read error",
            "connection closed", "broken pipe", "resources temporarily", "server busy", "server unavailable",
            "host down", "name service error", "lost connection",
        ),
        "sv": (
            "tidsgräns", "svarar inte", "gav upp", "gett upp", "inte svarat", "inget svar", "försök har gjorts",
            "kötid", "tillfällig",
            "tidsgränsen", "under flera dagar", "upprepade försök", "inte nåbar", "går inte att nå", "inte kontakt",
            "försökt",
        ),
        "de": (
            "zeitüberschreitung", "zeitlimit", "antwortet nicht", "nicht erreichbar", "mehrere versuche",
            "mehreren versuchen", "aufgegeben", "abgelaufen", "keine verbindung", "vorübergehend",
            "verbindung … abgelehnt",
        ),
        "fr": (
            "délai dépassé", "délai d'attente", "délai expiré", "a expiré", "ne répond pas", "injoignable",
            "après plusieurs", "abandonné", "connexion refusée", "impossible de se connecter", "temporaire",
        ),
        "es": (
            "tiempo de espera", "caducado", "ha expirado", "expiró", "no responde", "varios intentos",
            "múltiples intentos", "conexión rechazada", "no se pudo conectar", "temporal",
        ),
        "it": (
            "tempo scaduto", "scaduto", "non risponde", "numerosi tentativi", "vari tentativi", "diversi tentativi",
            "impossibile connettersi", "connessione rifiutata", "irraggiungibile", "temporane",
        ),
        "nl": (
            "verlopen", "reageert niet", "meerdere pogingen", "herhaalde pogingen", "opgegeven", "geen verbinding",
            "onbereikbaar", "tijdelijk",
        ),
        "da": (
            "udløbet", "svarer ikke", "flere forsøg", "opgivet", "ingen forbindelse", "midlertidig",
            "gentagne forsøg", "i flere dage", "kan ikke nås", "ikke kontakt", "forsøgt",
        ),
        "nb": (
            "utløpt", "svarer ikke", "flere forsøk", "gitt opp", "ga opp", "ingen forbindelse", "tidsavbrudd",
            "midlertidig",
            "gjentatte forsøk", "i flere dager", "kan ikke nås", "ikke kontakt", "forsøkt",
        ),
        "fi": (
            "aikakatkaisu", "vanhentunut", "ei vastaa", "ei vastannut", "useiden yritysten", "useista yrityksistä",
            "luovutettiin", "yhteyttä ei", "tilapäi",
            "yrityksistä huolimatta", "toistuvi", "usean päivän", "ei tavoitettu", "ei saatu yhteyttä", "yritetty",
        ),
        "pl": (
            "limit czasu", "przekroczono czas", "wygasł", "nie odpowiada", "wielu próbach", "kolejnych próbach",
            "brak połączenia", "nie można połączyć", "tymczasow",
        ),
        "cs": (
            "časový limit", "vypršel", "neodpovíd", "opakovaných pokus", "několika pokus", "nelze se připojit",
            "spojení", "dočasn",
        ),
        "pt": (
            "tempo esgotado", "tempo limite", "expirou", "expirada", "não responde", "várias tentativas",
            "diversas tentativas", "não foi possível conectar", "conexão recusada", "temporári",
        ),
        "ru": (
            "время ожидания", "истекло", "истек срок", "не отвечает", "нескольких попыток", "попытки прекращены",
            "не удалось подключиться", "соединение", "временн",
        ),
        "uk": (
            "час очікування", "минув", "сплив", "не відповідає", "кількох спроб", "не вдалося підключитися",
            "з'єднання", "тимчасов",
        ),
        "ja": (
            "タイムアウト", "期限", "応答がありません", "応答しません", "応答がない", "接続できません", "一定時間",
            "一時的", "再送期間",
        ),
        "zh": (
            "超时", "逾時", "超時", "过期", "逾期", "没有响应", "無回應", "无法连接", "無法連線", "连接失败",
            "多次尝试", "暂时", "暫時",
        ),
        "ko": (
            "시간 초과", "시간이 초과", "기한", "만료", "응답하지", "응답이 없", "연결할 수 없", "연결 불가",
            "여러 번", "일시적",
        ),
        "tr": (
            "zaman aşımı", "süresi doldu", "süre doldu", "yanıt vermiyor", "cevap vermiyor", "bağlantı kurulamadı",
            "denemelerin ardından", "geçici",
        ),
        "el": (
            "χρονικό όριο", "έληξε", "δεν αποκρίνεται", "δεν απαντά", "επανειλημμένες προσπάθειες",
            "αδύνατη η σύνδεση", "προσωριν",
        ),
        "hu": (
            "időtúllépés", "lejárt", "nem válaszol", "többszöri próbálkozás", "több próbálkozás",
            "nem sikerült csatlakozni", "kapcsolat", "átmeneti", "ideiglenes",
        ),
        "ro": (
            "timpul de așteptare", "a expirat", "nu răspunde", "mai multe încercări", "conexiune refuzată",
            "nu s-a putut conecta", "temporar",
        ),
    }
)  # fmt: skip
