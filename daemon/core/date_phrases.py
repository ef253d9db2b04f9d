"""What a sentence says around its days, language by language: coming back, being there, being away, other matters."""

from daemon.core.phrases import Phrases

BACK = Phrases(
    {
        "en": ("next day in", "back|", "return", "resume", "again", "in the office on", "in the office from"),
        "sv": ("tillbaka", "åter|", "igen", "förrän", "kommer åter", "återkommer till kontoret"),
        "de": ("zurück", "wieder", "rückkehr"),
        "fr": ("retour", "reviens", "reviendr", "rentre", "reprend", "reprise", "nouveau"),
        "es": (
            "reintegr", "regres", "vuelta", "vuelvo", "volver", "de nuevo", "reincorpor", "nuevamente", "retomar",
            "retomo",
        ),
        "it": ("rientr", "ritorn", "torner", "torno", "di nuovo", "nuovamente"),
        "nl": ("terug", "weer", "opnieuw"),
        "da": ("tilbage", "igen", "retur|"),
        "nb": ("tilbake", "igjen"),
        "fi": ("palaan", "takaisin", "jälleen", "paluu", "palaamme", "taas"),
        "pl": ("wróc", "wracam", "powrót", "powrotem", "powrac", "ponownie", "znowu", "znów"),
        "cs": ("zpět", "vrátím", "vracím", "návrat", "opět", "znovu", "zase"),
        "pt": ("retorn", "regress", "volto", "voltar", "de volta", "novamente", "retomo", "retomar"),
        "ru": ("вернусь", "возвра", "выйду", "снова", "вновь", "на месте"),
        "uk": ("поверн", "поверт", "вийду", "знову"),
        "ja": ("戻", "出社", "復帰", "出勤", "再開"),
        "zh": ("上岗", "上崗", "回来", "返回", "回到", "恢复", "上班", "回來", "恢復"),
        "ko": ("복귀", "돌아", "출근"),
        "tr": ("dönece", "dönüş", "dönüyor", "geri", "tekrar", "yeniden"),
        "el": ("επιστρ", "πίσω", "ξανά"),
        "hu": ("vissza", "újra", "ismét"),
        "ro": ("reîntorc", "revin", "întorc", "înapoi", "din nou", "reveni"),
    }
)  # fmt: skip
# Not a coming back by themselves, but whoever has an automatic answer say it means one.
PRESENT = Phrases(
    {
        "en": ("at my desk", "be in on", "in again", "best bet", "at the desk", "online again",
            "available from", "available on", "reachable from", "at my desk from", "at my desk on", "at work on",
            "at work from", "in office on", "in office from", "see you", "at work again", "next in the office",
            "next working day is", "online on", "online from",
        ),
        "sv": (
            "vid skrivbordet", "nås åter", "anträffas", "på plats", "på kontoret", "i tjänst", "på jobbet", "nås|",
            "ses|", "tillgänglig", "anträffbar",
        ),
        "de": ("am schreibtisch", "am start", "am rechner", "am platz", "besetzt", "sprechstunde",
            "erreichbar", "im büro", "im haus", "für sie da", "am platz", "am arbeitsplatz", "verfügbar",
            "zu erreichen", "anwesend", "zur verfügung", "für euch da", "für dich da", "im dienst",
        ),
        "fr": (
            "mon bureau", "mon poste", "fidèle au poste", "opérationnel", "au bureau", "joignable", "disponible",
            "présent", "à votre disposition", "au travail",
        ),
        "es": ("me incorporo", "en mi puesto", "en mi mesa", "localizable",
            "en la oficina", "disponible", "volvemos", "volveré", "volveremos", "a la oficina", "al trabajo",
            "estaré de", "operativ", "localizable",
        ),
        "it": (
            "scrivania", "in officina", "in studio", "in negozio", "al mio posto", "in ufficio", "disponibil",
            "reperibil", "in sede", "operativ", "raggiungibil", "al lavoro",
        ),
        "nl": ("achter mijn bureau", "achter de computer", "achter mijn", "weer online",
            "op kantoor", "bereikbaar", "aanwezig", "beschikbaar", "aan het werk", "voor u klaar", "voor je klaar",
            "staan we", "staan wij", "te bereiken",
        ),
        "da": (
            "ved tasterne", "på pinden", "ved skrivebordet", "træffe", "på kontoret", "at træffe", "træffes",
            "på arbejde", "på plads", "tilgængelig", "på job",
        ),
        "nb": ("snakkes",
            "ved pulten", "når meg", "ved skrivebordet", "på plass", "treffes", "på jobb", "på plass", "tilgjengelig",
            "å treffe",
        ),
        "fi": ("nähdään", "työpöytä", "tavoitat", "tavoittaa", "linjoilla",
            "toimistolla", "töissä", "töihin", "tavoitettavissa", "paikalla", "käytettävissä", "työssä", "vastaan",
        ),
        "pl": (
            "przy biurku", "przy komputerze", "na miejscu", "na posterunku", "w biurze", "w pracy", "dostępn",
            "do pracy", "do biura", "osiągaln",
        ),
        "cs": ("na shledanou",
            "u stolu", "u počítače", "na příjmu", "na mailu", "v kanceláři", "v práci", "k dispozici", "k zastižení",
            "do práce", "k dosažení", "do kanceláře",
        ),
        "pt": (
            "à secretária", "na secretária", "ao serviço", "à mesa", "atendo", "no escritório", "disponível",
            "ao trabalho", "ao escritório", "na empresa", "contactável",
        ),
        "ru": ("за рабочим столом", "за столом", "в строю", "у компьютера",
            "в офисе", "на связи", "на рабочем", "на месте", "на работе", "на работу", "доступ", "приступ",
            "ждем вас", "выхожу", "к работе",
        ),
        "uk": ("за робочим столом", "до роботи", "у строю", "за комп'ютером", "відновит",
            "в офісі", "на зв'язку", "на роботі", "на роботу", "доступн", "чекаємо", "виходжу", "до роботи",
            "на місці", "приступ",
        ),
        "ja": ("営業", "対応", "勤務", "業務", "通常"),
        "zh": ("见", "見面", "上班", "办公", "辦公", "返岗", "到岗", "回公司", "返工", "回办公室", "正常工作", "回岗"),
        "ko": ("업무", "근무", "뵙", "정상"),
        "tr": ("görüşmek üzere",
            "masamda", "masamın", "görüşürüz", "stüdyo", "iş yerinde", "mağaza", "ofiste", "işte|", "işbaşı",
            "iş başı", "görev", "dükkan", "işe|", "ulaşabilirsiniz", "ulaşılabilir",
        ),
        "el": (
            "γραφείο μου", "πόστο", "στο κατάστημα", "στο γραφείο", "διαθέσιμ", "στη δουλειά", "επανέρχ", "επανέλθ",
            "στη θέση μου", "γυρί",
        ),
        "hu": ("találkozunk", "nyitom ki",
            "asztalom", "jövök", "legközelebb", "munkában", "rendelkezés", "elérhető", "bent", "irodában", "dolgozom",
            "munkába",
        ),
        "ro": (
            "biroul", "găsiți", "găsești", "ajung", "în formă", "la birou", "disponibil", "la lucru", "la serviciu",
            "la muncă",
        ),
        "others": (
            "vraćam", "natrag", "tagasi", "grįžtu", "връщам", "отново", "späť", "vrátim", "nazaj", "torno",
            "tornaré", "kembali", "quay lại", "trở lại", "atgal", "atpakaļ", "سأعود", "العودة", "אחזור", "חוזר",
        ),
    }
)  # fmt: skip
# The house is open again: that, if nobody says when they are back themselves.
OPENS = Phrases(
    {
        "en": ("open|", "opens", "reopen", "re open", "resume"),
        "sv": ("öppnar", "öppet"),
        "de": ("geöffnet", "öffnen", "öffnet", "betrieb|"),
        "fr": ("rouvr", "ouvr", "réouverture", "ouvert"),
        "es": ("abrimos", "abriremos", "reabr", "reapertura", "retomamos", "reanuda"),
        "it": ("riapr", "apriremo", "riapertura", "aperti"),
        "nl": ("open|", "geopend", "heropen"),
        "da": ("åbner", "åbent", "åben|"),
        "nb": ("åpner", "åpent", "åpen|"),
        "fi": ("avaamme", "avoinna", "avataan", "auki"),
        "pl": ("otwieramy", "otwarte", "czynn", "wznawiamy", "wznowimy", "pracujemy"),
        "cs": ("otevíráme", "otevřeno", "otevřeme"),
        "pt": ("reabr", "abrimos", "retomamos", "reabertura"),
        "ru": ("открыт", "открыва", "откроем", "работаем", "возобнов"),
        "uk": ("відкри", "працюємо", "відновл"),
        "ja": ("営業", "始業", "仕事始"),
        "zh": ("营业", "營業", "开工", "開工"),
        "ko": ("영업", "업무"),
        "tr": ("açık", "açılı", "açıyoruz", "hizmet"),
        "el": ("ανοίγ", "ανοιχτ", "ανοιξ"),
        "hu": ("nyit",),
        "ro": ("deschi", "redeschi", "reluăm"),
    }
)  # fmt: skip
# A day that is only hoped for.
PERHAPS = Phrases(
    {
        "en": ("may be", "might", "perhaps", "probably not", "not sure"),
        "sv": ("kanske",),
        "de": ("vielleicht", "möglicherweise", "eventuell"),
        "fr": ("peut être",),
        "es": ("quizá", "tal vez", "a lo mejor"),
        "it": ("forse",),
        "nl": ("misschien",),
        "da": ("måske",),
        "nb": ("kanskje",),
        "fi": ("ehkä", "mahdollisesti"),
        "pl": ("może|", "być może"),
        "cs": ("možná", "snad"),
        "pt": ("talvez",),
        "ru": ("возможно", "может быть"),
        "uk": ("можливо", "мабуть"),
        "tr": ("belki",),
        "el": ("ίσως", "μάλλον"),
        "hu": ("talán", "esetleg"),
        "ro": ("poate", "probabil"),
    }
)  # fmt: skip
# Words of being away, to be found anywhere in a sentence.
AWAY = Phrases(
    {
        "en": (
            "out|", "away|", "leave|", "vacation", "holiday", "closed", "absen", "off|", "unavailable", "travel",
            "pto|", "not available", "ooo|", "sick", "not in", "won t be", "not be in", "no access", "limited",
        ),
        "sv": ("semester", "ledig", "frånvar", "borta", "stäng", "inte på", "ej på", "bortrest", "sjuk"),
        "de": (
            "urlaub", "abwesen", "nicht im", "ausser haus", "nicht erreichbar", "ferien", "geschlossen", "elternzeit",
            "dienstreise", "krank", "unterwegs", "weg|", "frei|", "nicht am", "nicht da", "verreist",
        ),
        "fr": ("absen", "conge", "vacances", "ferme", "indisponible", "deplacement", "hors du bureau", "pas au"),
        "es": (
            "no vuelvo", "ausen", "vacacion", "fuera", "cerrad", "permiso", "viaje", "baja|", "no estare", "no estoy",
        ),
        "it": ("assen", "ferie", "fuori", "vacanz", "chius", "trasferta", "congedo", "malattia"),
        "nl": (
            "er even niet", "er niet", "afwezig", "vakantie", "verlof", "gesloten", "niet op kantoor", "vrij|",
            "niet aanwezig", "dicht|",
        ),
        "da": (
            "ferie", "fravær", "ikke på", "lukket", "orlov", "barsel", "holder fri", "har fri", "bortrejst",
            "ikke til stede",
        ),
        "nb": ("stengt", "permisjon", "ute av", "borte", "bortreist"),
        "fi": ("lomal", "poissa", "suljettu", "vapaalla", "matkoilla", "matkalla", "loma", "kiinni"),
        "pl": ("urlop", "nieobecn", "zamknięt", "poza biurem", "nie ma mnie", "delegacj", "zwolnieni", "nieczynn"),
        "cs": ("dovolen", "nepřítom", "mimo", "zavřen", "nebudu", "cestě"),
        "pt": ("ausen", "férias", "fora", "encerrad", "fechad", "licença", "viagem"),
        "ru": ("отпуск", "отсутств", "не в офисе", "вне офиса", "не будет", "командировк", "не работа", "больнич"),
        "uk": ("відпус", "відсут", "не в офісі", "поза", "не буде", "відрядж", "не працю", "лікарнян"),
        "ja": ("休", "不在", "出張", "外出"),
        "zh": ("休", "假", "不在", "出差", "外出"),
        "ko": ("휴", "부재", "출장", "비웁", "연차"),
        "tr": ("yokum", "izin", "tatil", "dışında", "yokum", "kapalı", "seyahat", "olmayaca", "değilim"),
        "el": ("αδεια", "απουσ", "λειπ", "εκτος", "διακοπ", "κλειστ"),
        "hu": ("szabads", "tavol", "nem vagyok", "nem leszek", "hazon kivul", "zarva"),
        "ro": ("concediu", "absen", "plecat", "lips", "nu sunt", "nu voi", "inchis", "delegat"),
        "others": (
            "godisnj", "odmor", "puhk", "atostog", "отпуск", "dopust", "vacances", "nghỉ", "cuti|", "إجازة", "חופש",
        ),
    }
)  # fmt: skip
# What else has a last day: orders, offers, answers, fairs.
OTHER_MATTERS = Phrases(
    {
        "en": (
            "order", "deadline", "deliver", "valid", "price", "invoice", "register", "registration", "apply",
            "application", "submi", "discount", "promotion", "webinar", "booth", "stand|", "event|", "events",
            "expire", "ship",
            "expo", "summit", "fair|", "due|", "launch", "campaign", "payment", "quote", "answered by",
            "we review", "applying",
        ),
        "sv": ("beställ", "leverans", "pris", "anmäl", "senast", "faktura", "ansök", "order", "mässa", "monter"),
        "de": (
            "bestell", "liefer", "preis", "rechnung", "gültig", "anmeld", "bewerb", "messe", "frist", "aktion",
            "angebot gilt", "auftrag", "spätestens", "stand|",
        ),
        "fr": ("commande", "livr", "prix", "tarif", "factur", "inscri", "salon", "stand|", "candidat", "valable"),
        "es": ("pedido", "entrega", "precio", "tarifa", "factur", "inscri", "feria", "stand|", "plazo", "oferta"),
        "it": (
            "ordini|", "ordine|", "consegn", "prezz", "listin", "fattur", "iscri", "fiera", "stand|", "scaden",
            "offerta",
        ),
        "nl": ("bestel", "lever", "prijs", "factu", "inschrij", "beurs", "stand|", "aanmeld", "geldig", "uiterlijk"),
        "da": ("bestil", "lever", "pris", "faktura", "tilmeld", "messe", "stand|", "ansøg", "senest", "ordre"),
        "nb": ("påmeld", "frist", "søknad"),
        "fi": ("tilau", "toimit", "hinta", "hinno", "lasku", "ilmoittau", "messu", "osasto", "viimeistään", "haku"),
        "pl": (
            "zamówie", "dostaw", "ceny|", "cennik", "faktur", "zgłosz", "targi|", "targach", "stoisk", "termin|",
            "ważn", "odpowied",
        ),
        "cs": ("objednáv", "dodáv", "ceny|", "ceník", "faktur", "přihláš", "veletrh", "uzávěrk", "platn", "zásil"),
        "pt": ("vence",
            "pedido", "encomend", "entrega", "preço", "fatur", "inscri", "na feira|", "feira de", "prazo",
            "estande", "proposta",
        ),
        "ru": ("заказ", "достав", "цен", "прайс", "счет", "заявк", "выстав", "стенд", "срок", "действ", "регистр"),
        "uk": ("замовл", "достав", "цін", "рахун", "заявк", "вистав", "стенд", "термін", "макет", "реєстр", "акти"),
        "ja": ("注文", "出荷", "締切", "締め切", "展示会", "申込", "納期", "価格"),
        "zh": ("订单", "訂單", "发货", "出貨", "截止", "展会", "展會", "报名", "報名", "价格", "有效"),
        "ko": ("이의신청", "세금계산서", "주문", "마감", "접수", "배송", "출고", "전시", "신고", "신청", "유효"),
        "tr": ("sevkiyat", "sipariş", "teslim", "fiyat", "fatura", "fuar", "başvuru", "kargo", "geçerli", "kampanya"),
        "el": ("παραγγελ", "παραδοσ", "τιμολογ", "τιμη", "τιμες", "εκθεσ", "αιτησ", "προσφορα"),
        "hu": (
            "rendelés", "megrendel", "szallit", "arak|", "araink", "szamla", "jelentkez", "kiallit", "hatarido",
            "ajanlat",
        ),
        "ro": ("comen", "comand", "livr", "pret", "factur", "inscri", "targ|", "stand|", "termen", "oferta"),
    }
)  # fmt: skip
# "I will get back to you", "in return": no coming back.
NOT_BACK = Phrases(
    {
        "en": (
            "get back to", "getting back to", "come back to you", "in return", "call you back", "write back",
            "reply back", "got back", "back to you", "back up", "again for", "thanks again", "thank you again",
        ),
        "de": ("melde … zurück", "rufe … zurück", "komme … auf sie zurück"),
        "sv": ("återkommer till dig",),
    }
)  # fmt: skip
NOT = Phrases(
    {
        "en": ("not", "won t", "don t", "no|", "only"),
        "other": (
            "inte", "nicht", "erst", "pas", "plus", "no|", "non", "niet", "pas|", "ikke", "en ole", "nie|", "ne|",
            "não", "не|", "δεν", "nem", "nu|",
        ),
    }
)  # fmt: skip
NOT_THERE = Phrases(
    {
        "en": ("not|", "won t", "don t", "no longer", "unavailable"),
        "other": (
            "inte", "nicht", "pas|", "ne sera", "no estar", "no estoy", "non", "niet", "ikke", "en ole", "ei|",
            "nie|", "nebud", "nejsem", "não", "не|", "δεν", "nem|", "nu|", "kein", "keine", "ohne", "いたしかね", "不|",
        ),
    }
)  # fmt: skip
NEXT = Phrases(
    {
        "any": (
            "next", "nästa", "nächst", "kommende", "prochain", "próximo", "prossim", "volgende", "næste", "neste",
            "ensi", "przyszł", "příští", "следующ", "наступн", "来週", "下周", "下週", "다음", "gelecek",
            "önümüzdeki", "επόμεν", "jövő", "viitoare", "viitor", "om en vecka",
        ),
    }
)  # fmt: skip
# A weekday beside one of these is that of the week that begins on the next Monday.
NEXT_WEEK = Phrases(
    {
        "any": (
            "next week", "nästa vecka", "nächste woche", "nächster woche", "kommende woche", "kommender woche",
            "semaine prochaine", "próxima semana", "semana que viene", "semana que vem", "prossima settimana",
            "settimana prossima", "volgende week", "næste uge", "neste uke", "ensi viikon", "ensi viikolla",
            "w przyszłym tygodniu", "przyszłego tygodnia", "příští týden", "на следующей неделе",
            "наступного тижня", "gelecek hafta", "önümüzdeki hafta", "haftaya", "επόμενη εβδομάδα", "jövő hét",
            "săptămâna viitoare",
        ),
    }
)  # fmt: skip
# From some time after the day on, or where somebody works that day.
LATER = Phrases(
    {
        "any": (
            "以降", "以后", "以後", "이후",  "télétravail", "homeoffice", "home office",
            "teletrabajo", "telework", "hemifrån", "thuiswerk", "hjemmefra", "etätö",
        ),
    }
)  # fmt: skip
FIRST_DAY = Phrases(
    {
        "en": ("first working day", "first day back", "first day in", "next be reading", "next working day is"),
        "sv": ("första arbetsdag", "första dag"),
        "de": ("erster arbeitstag", "erste arbeitstag", "ersten arbeitstag"),
        "fr": ("premier jour", "première journée"),
        "es": ("primer día",),
        "it": ("primo giorno",),
        "nl": ("eerste werkdag", "eerste dag"),
        "da": ("første arbejdsdag", "første dag"),
        "nb": ("første arbeidsdag",),
        "fi": ("ensimmäinen työpäivä", "ensimmäinen päivä", "seuraavan kerran"),
        "pl": ("pierwszy dzień", "pierwszym dniem"),
        "cs": ("první den", "první pracovní", "první úřední", "nastupuji"),
        "pt": ("primeiro dia",),
        "ru": ("первый рабочий", "первый день"),
        "uk": ("перший робочий", "перший день"),
        "ko": ("첫 출근", "첫 근무"),
        "tr": ("ilk iş günü", "ilk gün"),
        "el": ("πρώτη μέρα", "πρώτη εργάσιμη", "πρώτη ημέρα"),
        "hu": ("első munkanap", "első nap"),
        "ro": ("prima zi",),
    }
)  # fmt: skip
LAST_DAY = Phrases(
    {
        "en": ("last day of my leave", "last day of leave", "last day of holiday", "last day off", "last day away"),
        "sv": ("sista semesterdag", "sista lediga dag", "sista dagen på semestern"),
        "de": ("letzter urlaubstag", "letzte urlaubstag", "letzter ferientag", "letzte ferientag"),
        "fr": ("dernier jour de", "dernier jour d absence"),
        "es": ("último día de",),
        "it": ("ultimo giorno di",),
        "nl": ("laatste vrije dag", "laatste vakantiedag", "laatste verlofdag"),
        "da": ("sidste feriedag", "sidste fridag", "sidste lukkedag"),
        "nb": ("siste feriedag", "siste fridag", "siste stengte dag"),
        "fi": ("viimeinen lomapäivä", "viimeinen vapaapäivä"),
        "pl": ("ostatni dzień … urlopu", "ostatni dzień wolny"),
        "cs": ("poslední den dovolené", "poslední den volna"),
        "pt": ("último dia de",),
        "ru": ("последний день отпуска", "последний выходной"),
        "uk": ("останній день відпустки", "останній вихідний"),
        "ja": ("最終日",),
        "zh": ("最后一天", "最後一天"),
        "ko": ("마지막 날",),
        "tr": ("iznimin son günü", "tatilin son günü", "son izin günü"),
        "el": ("τελευταία ημέρα", "τελευταία μέρα"),
        "hu": ("utolsó nap", "utolsó szabads"),
        "ro": ("ultima zi de",),
    }
)  # fmt: skip
# Whoever lets a machine answer and names a day for their own answer, is there that day.
ANSWERS = Phrases(
    {
        "en": (
            "pick this up", "pick it up", "replies from", "get to your", "look at it", "look at this", "catch up",
            "at my inbox", "reach me", "i ll reply", "i will reply", "i ll respond", "i will respond", "i ll answer",
            "reading e mail",
        ),
        "sv": (
            "räkna med svar", "läser detta", "tittar på", "kollar mejl", "får svar", "tar tag i", "svarar",
            "hör av mig", "läser mejl", "läser mina",
        ),
        "de": (
            "erreicht mich", "erreichen mich", "sehe ich", "schaue ich", "kümmere ich", "hören von mir",
            "hörst von mir", "gelesen", "antworte", "lese ich", "beantworte ich", "melde ich mich",
            "werden … bearbeitet",
        ),
        "fr": (
            "vous lis", "je traiterai", "je lis", "reviens vers vous", "recontacter", "consulterai",
            "prendrai connaissance", "relève", "je vous réponds", "je vous répondrai", "je réponds", "on se reparle",
            "je lirai",
        ),
        "es": ("nos vemos",
            "reviso", "revisaré", "leeré", "leo", "contestar", "me pongo al día", "miraré", "hablamos", "contesto",
            "contestaré", "respondo", "responderé", "atenderé", "atenderle", "te digo",
        ),
        "it": (
            "leggerò", "leggo", "guarderò", "riprendo", "ci rivediamo", "vi ricontatto", "la ricontatto",
            "risponderò", "rispondo", "ci risentiamo", "vi leggo", "leggervi",
        ),
        "nl": (
            "krijg je antwoord", "krijgt u antwoord", "reactie", "pak ik", "kijk ik", "hoort u", "hoor je",
            "behandel ik", "antwoord ik", "reageer ik", "lees ik", "beantwoord ik", "zit ik",
        ),
        "da": (
            "besvarer", "kigger på", "vender tilbage", "får svar", "ser på", "tager fat", "svarer", "hører fra mig",
            "læser",
        ),
        "nb": (
            "besvarer", "ser på dette", "ser på", "får svar", "tar tak", "kikker", "svarer", "hører fra meg", "leser",
            "når meg",
        ),
        "fi": (
            "katson", "vastaamme", "käyn läpi", "kuulet", "tartun", "vastaan", "luen", "tavoitat",
            "palaan asiaan",
        ),
        "pl": (
            "odpowiadam", "odpisuję", "zajmę się", "zajrzę", "przejrzę", "siądę", "otworzę", "odpiszę", "odpowiem",
            "odezwę się", "przeczytam",
        ),
        "cs": (
            "odpovídám", "odpovídat", "vyřídím", "kouknu", "podívám", "otevřu", "zpracuji", "odpovím", "ozvu se",
            "budu řešit", "přečtu",
        ),
        "pt": (
            "responder", "vejo", "verei", "trato", "lerei", "atendo", "dou retorno", "respondo", "responderei",
            "leio", "retomando",
        ),
        "ru": (
            "отвечаю", "прочту", "почитаю", "разберу", "посмотрю", "открою", "займусь", "отвечу", "отвечать",
            "прочитаю", "на связи",
        ),
        "uk": (
            "відпишу", "відповідаю", "почитаю", "прочитаю", "розберу", "подивлюс", "перегляну", "відповім",
            "відповідатиму", "прочитаю", "опрацьовуватим",
        ),
        "ja": (
            "拝読", "確認いた", "確認しま", "返信申し", "お返事", "返信しま", "返信いた", "帰社",
            "ご返事",
        ),
        "zh": ("查看", "查阅", "处理", "處理", "再看", "回您", "答覆", "回复您", "回覆您", "答复"),
        "ko": ("확인", "회신", "메일 보", "보겠습니다", "답장", "답변드리", "회신드리", "연락드리"),
        "tr": (
            "bakab", "bakarım", "bakacağım", "yanıtlıyor", "cevap", "dönüş yapar", "okuyaca", "yazışırız",
            "cevaplayacağım", "yanıtlayacağım", "dönüş yapaca",
        ),
        "el": (
            "απαντάω", "απαντήσω", "θα δω", "θα τα πούμε", "τα λέμε", "κοιτάξω", "διαβάσω", "θα απαντήσω", "απαντώ",
            "θα διαβάσω",
        ),
        "hu": (
            "válaszol", "olvasom", "megnézem", "elolvasom", "foglalkozom", "válaszolok", "válaszolni", "jelentkezem",
        ),
        "ro": ("mă uit", "răspunde", "ne auzim", "citi", "verific", "mă ocup", "răspund", "voi răspunde", "citesc"),
    }
)  # fmt: skip
