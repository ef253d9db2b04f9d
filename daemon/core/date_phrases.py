"""What a sentence says around its days, language by language: coming back, being there, being away, other matters."""

from daemon.core.phrases import Phrases

BACK = Phrases(
    {
        "en": (
            "next day in", "back|", "return", "resume", "again", "in the office on", "in the office from",
            "rejoin", "joining back", "join back", "joining office", "as usual", "as normal", "normal service",
            "for you again", "back in",
            "restart", "up and running", "start again", "in again", "proper answers", "proper replies",
            "normal replies", "gets me back", "at our disposal", "at your disposal", "home again", "have me back",
            "resuming", "resumption", "normal operations", "business as usual", "on deck",
            "reached again", "regular hours", "usual hours",
        ),
        "sv": (
            "tillbaka", "åter|", "igen", "förrän", "kommer åter", "återkommer till kontoret", "återkommer jag",
            "återkommer vi", "är åter", "åter i", "åter på", "åter den", "åter efter", "återvänder", "återupptar",
            "börjar jobba", "börjar arbeta", "i gång", "igång", "på benen", "först på|",
        ),
        "de": ("zurück", "wieder", "rückkehr"),
        "fr": (
            "retour", "reviens", "reviendr", "rentre", "reprend", "reprise", "nouveau", "revien", "revenu",
            "reprenon", "reprendr", "réintègr", "réintégr", "retrouve", "réapparai", "réapparî", "retrouver",
        ),
        "es": (
            "reintegr", "regres", "vuelta", "vuelvo", "volver", "de nuevo", "reincorpor", "nuevamente", "retomar",
            "retomo",
            "incorpor", "reanud", "otra vez", "retorn", "volvem", "de regreso", "vuelva",
            "me pongo las pilas", "empiezo",
        ),
        "it": (
            "rientr", "ritorn", "torner", "torno", "di nuovo", "nuovamente", "riprend", "ripres", "tornare", "torna|",
            "torniamo", "tornat", "ricominc", "ripart", "rivedrò", "rivediamo", "ripresent", "rivede",
        ),
        "nl": ("terug", "weer", "opnieuw"),
        "da": (
            "tilbage", "igen", "retur|", "vender tilbage", "retur på", "er retur", "retur til", "genoptager",
            "møder ind", "i gang",
        ),
        "nb": ("tilbake", "igjen", "kommer tilbake", "retur", "gjenopptar", "i gang"),
        "fi": (
            "palaan", "takaisin", "jälleen", "paluu", "palaamme", "taas", "palailen", "palaamaan", "palata",
            "palaa|", "palattuani", "palannut", "palaavat", "uudelleen töissä", "uudestaan", "jatkan töitä",
            "aloitan työt", "sorvin ääre",
        ),
        "pl": (
            "wróc", "wracam", "powrót", "powrotem", "powrac", "ponownie", "znowu", "znów", "wrac", "powróc",
            "z powrotem", "po powrocie", "zjawię się", "stawię się", "ponown",
        ),
        "cs": (
            "zpět", "vrátím", "vracím", "návrat", "opět", "znovu", "zase", "vrac", "vrát", "nastoup", "nastupuj",
            "znova", "zpátky",
        ),
        "pt": (
            "retorn", "regress", "volto", "voltar", "de volta", "novamente", "retomo", "retomar",
            "voltamos", "outra vez", "retomamos", "recomeç", "reassum",
            "reencontr",
        ),
        "ru": (
            "вернусь", "возвра", "выйду", "снова", "вновь", "на месте", "верн", "обратно", "выхожу", "выход на работу",
            "опять", "появлюсь", "приступаю", "приступлю", "выйти на",
        ),
        "uk": (
            "поверн", "поверт", "вийду", "знову", "назад", "знов", "виходжу", "вихід на роботу", "з'явлюся", "з'явлюсь",
            "приступаю", "приступлю", "вийти на", "відновлюю", "відновлюємо", "ізнову",
        ),
        "ja": (
            "戻", "出社", "復帰", "出勤", "再開", "復職", "帰任", "帰社", "出てまいります",
            "職場に", "大学に出", "業務に復", "仕事に復",
            "休み明けは", "次の勤務日", "出てきます", "会社に出",
            "開けるのは",
        ),
        "zh": (
            "上岗", "上崗", "回来", "返回", "回到", "恢复", "上班", "回來", "恢復", "返岗", "返崗", "到岗", "復職",
            "复职", "復工", "复工", "銷假",
            "销假", "收假", "進公司", "进公司", "進辦公室",
            "进办公室", "回辦公室", "回岗", "回崗",
            "归队", "歸隊", "回单位", "回單位",
            "返校", "回校", "到校", "回学校", "回學校", "回工作",
        ),
        "ko": (
            "복귀", "돌아", "출근", "다시 만나", "다시 뵙", "다시 뵐", "다시 근무", "다시 출근", "다시 인사",
            "사무실에 나", "사무실로", "회사에 나", "재개",
            "복직", "나옵니다", "나갑니다",
            "다시 책상", "책상에", "다시 업무", "다시 일", "제자리로",
        ),
        "tr": (
            "dönece", "dönüş", "dönüyor", "geri", "tekrar", "yeniden",
            "dönmüş", "dönerim", "döndüğüm", "döneriz", "dönmeyi",
            "başlıyorum", "başlayaca", "başlarım",
        ),
        "el": (
            "επιστρ", "πίσω", "ξανά|", "ξαναρχ", "ξαναγυρ", "ξαναβρ", "ξανανοίγ", "ξαναπιά",
            "πάλι", "επανέρχ", "επανέλθ", "γυρίζω", "γυρνάω", "γυρνώ", "γυρίσω", "επανεμφαν", "και πάλι",
            "ξεκινάω", "ξεκινώ", "αρχίζω",
        ),
        "hu": (
            "vissza", "újra", "ismét", "megint", "jövök dolg", "megyek dolg", "jövök be", "megyek be", "állok munkába",
            "veszem fel a munkát",
        ),
        "ro": (
            "reîntorc", "revin", "întorc", "înapoi", "din nou", "reveni", "întors", "întoarc", "revenire", "revenim",
            "reiau", "se reia", "reluare", "reîncep", "iarăși", "relua", "revede", "de la capăt",
        ),
    }
)  # fmt: skip
# Not a coming back by themselves, but whoever has an automatic answer say it means one.
PRESENT = Phrases(
    {
        "en": (
            "at my desk", "be in on", "in again", "best bet", "at the desk", "online again", "available from",
            "available on", "reachable from", "at my desk from", "at my desk on", "at work on", "at work from",
            "in office on", "in office from", "see you", "at work again", "next in the office", "next working day is",
            "online on", "online from", "at my computer", "at the computer", "expected in", "due in", "see y all",
            "in as usual", "happy to read", "available as", "next staffed", "staffed", "reporting for duty",
            "looking at a screen", "at work", "report for duty", "reporting for", "reach me", "back at",
            "available post", "available again", "chance to read", "through my inbox", "through my mails",
            "through my emails", "go through everything", "expect me", "my inbox",
            "work again", "next shift", "attend office", "attend the office", "be here again", "my shift",
            "checking email", "checking e mail", "checking mail", "checking my", "scheduled back", "scheduled to be",
            "due back",
            "in office", "be reached", "in from",
        ),
        "sv": (
            "vid skrivbordet", "nås åter", "anträffas", "på plats", "på kontoret", "i tjänst", "på jobbet", "nås|",
            "ses|", "tillgänglig", "anträffbar",
            "nåbar", "kontaktbar", "i arbete", "vid datorn", "framför datorn", "vid tangentbordet", "på banan",
            "på post", "bemannat", "nå mig", "når mig", "når du mig", "att nå", "går att nå", "som vanligt",
            "i selen", "på benen", "tjänstgör", "hemma", "vid telefonen", "uppkopplad",
        ),
        "de": ("am schreibtisch", "am start", "am rechner", "am platz", "besetzt", "sprechstunde",
            "erreichbar", "im büro", "im haus", "für sie da", "am platz", "am arbeitsplatz", "verfügbar",
            "zu erreichen", "anwesend", "zur verfügung", "für euch da", "für dich da", "im dienst",
            "im laden", "im betrieb", "in der praxis", "im geschäft", "am werk", "arbeite ich",
            "an bord", "in der firma", "im amt", "in der kanzlei", "in der werkstatt",
            "ansprechbar", "anzutreffen", "greifbar", "online|", "bin … da|", "sind … da|", "ich da|", "wir da|",
            "ist … da|", "frischer kraft", "alter frische", "voller kraft", "voller energie", "neuer energie",
            "ausgeruht", "erholt", "geht es weiter", "geht's weiter", "geht es los", "geht's los", "starten wir",
            "starte ich", "durchstarten", "arbeitsfähig", "dienstbereit", "wie gewohnt", "in gewohnter", "regulär",
            "persönlich für sie", "am telefon", "sitze ich", "sitze … am", "am arbeiten", "beginnt mein", "fange ich",
            "stehe ich", "stehen wir", "gerne für sie", "gern für sie", "bei der arbeit", "auf arbeit",
            "auf der arbeit", "zum dienst", "am pult", "in gewohntem",
        ),
        "fr": (
            "mon bureau", "mon poste", "fidèle au poste", "opérationnel", "au bureau", "joignable", "disponible",
            "à votre disposition", "au travail", "atteindre", "atteignable", "me joindre", "aux commandes",
            "sur le pont", "devant mon", "derrière mon", "en poste", "pied d'œuvre", "en ligne", "connecté",
            "sur place", "contactable", "au cabinet", "au magasin", "en magasin", "à l'agence", "à l'atelier",
            "à l'étude", "d'attaque", "des nôtres", "pour vous servir", "service habituel", "en activité",
            "au clavier", "je suis là", "je serai là", "nous serons là", "à l'écoute", "présent|", "présente|",
            "présents|", "à partir du bureau", "à nouveau disponible", "dispo|", "de nouveau dispo",
        ),
        "es": ("me incorporo", "en mi puesto", "en mi mesa", "localizable",
            "en la oficina", "disponible", "volvemos", "volveré", "volveremos", "a la oficina", "al trabajo",
            "estaré de", "operativ", "localizable",
            "me incorpor", "en mi despacho", "en el despacho", "a mi puesto", "en mi sitio", "en mi oficina",
            "en la empresa", "en la tienda", "en el taller", "en el trabajo", "por aquí", "al pie del cañón",
            "a su disposición", "a tu disposición", "a vuestra disposición", "conectad", "a labores", "mis labores",
            "mis funciones", "mi actividad", "con normalidad", "me tenéis", "me tienes", "me tienen", "me tendr",
            "me encontrar", "a pleno rendimiento", "al cien por", "laborando", "de servicio",
        ),
        "it": (
            "scrivania", "in officina", "in studio", "in negozio", "al mio posto", "in ufficio", "disponibil",
            "reperibil", "in sede", "operativ", "raggiungibil", "al lavoro", "contattabil", "ricontatt", "contattar",
            "a disposizione", "sua disposizione", "vostra disposizione", "tua disposizione", "presente|", "presenti|",
            "in azienda", "in servizio", "online|", "al pc", "al computer", "in agenzia", "in laboratorio",
            "in pista", "attivi|", "attivo|", "attiva|", "sul pezzo", "in filiale", "in stabilimento",
            "alla tastiera", "in bottega", "consueto orario", "consueti orari", "pienamente",
        ),
        "nl": (
            "achter mijn bureau", "achter de computer", "achter mijn", "weer online", "op kantoor", "bereikbaar",
            "aanwezig", "beschikbaar", "aan het werk", "voor u klaar", "voor je klaar", "staan we", "staan wij",
            "te bereiken", "op mijn werk", "op het werk", "in de winkel", "in de zaak", "in de praktijk",
            "op de zaak", "aan de slag", "paraat", "van de partij", "aan boord", "achter het bureau",
            "achter de laptop", "achter de pc", "aan mijn bureau", "op post", "ter beschikking", "tot uw dienst",
            "tot je dienst", "ben ik er", "ik er|", "we er|", "zijn wij er", "wij er|", "bemand", "werk ik",
            "begin ik", "starten we", "starten wij", "start ik", "staan … klaar", "sta ik", "operationeel", "online|",
            "in functie", "hervat", "verwelkom", "op de vloer", "aan tafel", "bij de les", "in touw", "uitgerust",
            "frisse moed", "volle energie", "nieuwe energie", "aan mijn tafel", "te spreken", "als vanouds",
            "zoals gewoonlijk", "weer klaar", "present|",
        ),
        "da": (
            "ved tasterne", "på pinden", "ved skrivebordet", "træffe", "på kontoret", "at træffe", "træffes",
            "på arbejde", "på plads", "tilgængelig", "på job",
            "på pletten", "ved computeren", "ved skærmen", "ved telefonen", "træffer mig", "fanger mig",
            "fat i mig", "få fat i", "hjemme", "til rådighed", "på kontor", "i sving",
            "klar igen", "som normalt", "som vanligt",
            "kan du træffe", "er her|",
            "møder ind", "møder op", "møder igen",
        ),
        "nb": ("snakkes",
            "ved pulten", "når meg", "ved skrivebordet", "på plass", "treffes", "på jobb", "på plass", "tilgjengelig",
            "å treffe",
            "på kontoret", "ved pc", "ved tastaturet", "foran skjermen", "på jobben", "på pletten", "treffe meg",
            "tilbake på jobb", "pålogget", "få tak i meg", "nås", "hjemme", "som vanlig", "for fullt",
            "i full", "på vakt",
            "treffer du meg", "er her|",
        ),
        "fi": ("nähdään", "työpöytä", "tavoitat", "tavoittaa", "linjoilla",
            "toimistolla", "töissä", "töihin", "tavoitettavissa", "paikalla", "käytettävissä", "työssä", "vastaan",
            "työpisteell", "työpaikalla", "virastolla", "koneen ääre", "koneella", "sorvin", "linjoill",
            "tavattavissa", "kiinni puhelimesta", "langoilla", "puhelimitse", "täällä", "maisemissa", "konttorilla",
            "tavoittaa minut", "saa minut kiinni", "palveluksessa",
            "minut tavoittaa", "paikoilla",
        ),
        "pl": (
            "przy biurku", "przy komputerze", "na miejscu", "na posterunku", "w biurze", "w pracy", "dostępn",
            "do pracy", "do biura", "osiągaln", "w firmie", "pod telefonem", "do dyspozycji", "w redakcji",
            "w siedzibie", "na stanowisku", "przychodzę do", "przyjdę do", "pracuję od", "pracujemy od",
            "zaczynam prac", "zaczynamy prac", "zastaną", "zastaniecie", "zastaniesz", "odbieram telefon",
        ),
        "cs": (
            "na shledanou", "u stolu", "u počítače", "na příjmu", "na mailu", "v kanceláři", "v práci", "k dispozici",
            "k zastižení", "do práce", "k dosažení", "do kanceláře", "v kanclu", "na pracovišti", "v úřadu",
            "na svém místě", "na telefonu", "na drátě", "nastoupím", "nástup", "naskočím", "zastihnete", "dosažiteln",
            "do úřadu", "ordinuji", "pracuji od", "pracujeme od", "zahajujeme", "úřaduj", "zase tu", "opět tu",
        ),
        "pt": (
            "à secretária", "na secretária", "ao serviço", "à mesa", "atendo", "no escritório", "disponível",
            "ao trabalho", "ao escritório", "na empresa", "contactável",
            "ao meu posto", "no meu posto", "ao computador", "o computador", "por cá", "por aqui", "à disposição",
            "às atividades", "às minhas funções", "ao batente", "no batente", "na ativa", "na loja", "na fábrica",
            "na obra", "disponíve", "operacion", "presente", "em funções", "estarei de", "conectad",
        ),
        "ru": (
            "за рабочим столом", "за столом", "в строю", "у компьютера", "в офисе", "на связи", "на рабочем",
            "на месте", "на работе", "на работу", "доступ", "приступ", "ждем вас", "выхожу", "к работе", "в строй",
            "за компьютером", "за компом", "на проводе", "на рабочее", "начинаю работ", "начинаем работ",
            "начнем работ", "в обычном режиме", "в штатном режиме", "к обязанностям", "онлайн",
        ),
        "uk": (
            "за робочим столом", "до роботи", "у строю", "за комп'ютером", "відновит", "в офісі", "на зв'язку",
            "на роботі", "на роботу", "доступн", "чекаємо", "виходжу", "до роботи", "на місці", "приступ", "до строю",
            "за комп'ютер", "на проводі", "на робоче", "на робочому", "починаю прац", "починаємо прац", "почнемо прац",
            "у звичному режимі", "у звичайному режимі", "у штатному режимі", "до обов'язків", "онлайн",
        ),
        "ja": (
            "営業", "対応", "勤務", "業務", "通常", "稼働", "在席", "在社", "出席", "お目にかか", "ご返信", "再開",
            "始動", "連絡がつき", "連絡可能",
            "連絡が取れ", "メールを見られ", "拝見でき",
            "席におり", "席に着", "会社におり", "社におり",
        ),
        "zh": (
            "见", "見面", "上班", "办公", "辦公", "返岗", "到岗", "回公司", "返工", "回办公室", "正常工作", "回岗",
            "復工", "开始接", "開始接", "在岗",
            "在公司", "开始处理", "開始處理", "正常回复", "正常回覆", "恢復正常", "可以收信",
            "正常联系", "正常聯繫", "可以联系", "可联系", "正常回", "可以正常",
        ),
        "ko": (
            "업무", "근무", "뵙", "정상", "뵈어", "봬요", "뵐게", "뵈겠", "뵐 수", "만나요", "만나 뵙", "연락 가능",
            "통화 가능", "연락이 가능", "회신 가능",
            "응대 가능", "자리에 있", "자리로", "사무실에 있", "가능합니다", "가능해요",
        ),
        "tr": ("görüşmek üzere",
            "masamda", "masamın", "görüşürüz", "stüdyo", "iş yerinde", "mağaza", "ofiste", "işte|", "işbaşı",
            "iş başı", "görev", "dükkan", "işe|", "ulaşabilirsiniz", "ulaşılabilir",
            "buradayım", "burada olac", "buradayız", "aranızda", "mesai", "çalışmaya", "işe başl", "işimin baş",
            "müsait olac",
        ),
        "el": (
            "γραφείο μου", "πόστο", "στο κατάστημα", "στο γραφείο", "διαθέσιμ", "στη δουλειά", "επανέρχ", "επανέλθ",
            "στη θέση μου", "γυρί",
            "εδώ", "κοντά σας", "στη διάθεσή", "στην υπηρεσία", "στην εταιρεία", "στο μαγαζί", "στο ιατρείο",
            "στο εργοστάσιο", "παρών", "παρούσα", "αναλαμβάνω", "στη βάση μου", "μάχιμ", "στις επάλξεις",
        ),
        "hu": (
            "találkozunk", "nyitom ki", "asztalom", "jövök", "legközelebb", "munkában", "rendelkezés", "elérhető",
            "bent", "irodában", "dolgozom", "munkába", "a helyemen", "gépnél", "gépközel", "az irodában", "itt vagyok",
            "itt leszek", "elérnek", "elérsz", "utolér", "kezdek dolg", "kezdünk dolg", "állunk rendelkez", "dolgozni",
            "várjuk önöket", "online",
        ),
        "ro": (
            "biroul", "găsiți", "găsești", "ajung", "în formă", "la birou", "disponibil", "la lucru", "la serviciu",
            "la muncă", "la dispoziția", "la dispoziție", "prezent", "în birou", "la post", "contacta|",
            "fi contactat", "la telefon", "online", "operațional", "activ|", "la datorie", "la cabinet", "la magazin",
            "la sediu", "în fața", "program normal", "programul normal", "obișnuit",
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
        "sv": ("öppnar", "öppet", "öppna|", "håller öppet", "slår upp portarna"),
        "de": (
            "geöffnet", "öffnen", "öffnet", "offen|", "sperren … auf", "aufgesperrt", "wieder auf|",
            "haben … auf|", "praxisbetrieb", "geschäftsbetrieb", "bürobetrieb", "läuft … betrieb", "nimmt … auf|",
            "eröffnen",
            "in betrieb", "wieder betrieb", "betrieb wieder",
        ),
        "fr": (
            "rouvr", "ouvr", "réouverture", "ouvert", "réouvr", "accueillons", "accueillerons", "accueillera",
            "reprise des activités", "activités reprend", "reprise de l'activité",
        ),
        "es": (
            "abrimos", "abriremos", "reabr", "reapertura", "retomamos", "reanuda",
            "retomaremos", "reanud", "volvemos a abrir", "reinicia", "se atender", "serán atendid", "tramitar",
            "abre|", "abrirá", "abren|", "abro|",
        ),
        "it": (
            "riapr", "apriremo", "riapertura", "aperti", "riapert", "aperto|", "aperta|", "riaprono", "riattiv",
            "ripartono", "riprendono", "riprenderanno", "attività riprend", "vi aspettiamo", "ripresa delle",
        ),
        "nl": (
            "open|", "geopend", "heropen", "opent", "openen", "heropent", "heropenen", "open en", "onze deuren",
            "de deuren", "deuren open",
        ),
        "da": ("åbner", "åbent", "åben|", "slår dørene op", "genåbner", "åbne|"),
        "nb": ("åpner", "åpent", "åpen|", "gjenåpner", "holder åpent", "åpne|"),
        "fi": ("avaamme", "avoinna", "avataan", "auki", "avaa|", "avautu", "aukea", "ovemme", "palvelemme", "auki|"),
        "pl": (
            "otwieramy", "otwarte", "czynn", "wznawiamy", "wznowimy", "pracujemy", "otwart", "otwieram", "otworzym",
            "wznowienie", "uruchamiamy", "ruszamy", "urzęduj", "pracuje od", "działamy", "przyjmujemy",
        ),
        "cs": (
            "otevíráme", "otevřeno", "otevřeme", "otevřen", "otevír", "zahaj", "obnov", "spouštíme", "spustíme",
            "zprovozn", "ordinuje", "úřaduje", "pracujeme", "fungujeme", "v provozu",
        ),
        "pt": (
            "reabr", "abrimos", "retomamos", "reabertura",
            "abriremos", "retomaremos", "volta a abrir", "voltam a abrir", "reinici",
            "abre|", "abrirá", "abrem|", "abro|",
        ),
        "ru": (
            "открыт", "открыва", "откроем", "работаем", "возобнов", "откро", "начинает работу", "начнет работу",
            "заработа", "принимаем", "работает с", "приступаем",
        ),
        "uk": (
            "відкри", "працюємо", "відновл", "відчин", "почне роботу", "починає роботу", "запрацю", "приймаємо",
            "поновл", "працює з", "розпочин", "розпочнем", "приступаємо",
        ),
        "ja": (
            "営業", "始業", "仕事始", "開庁", "開館", "開店", "診療", "開院", "再開", "受付開始", "開業",
            "オープン", "開園",
            "帰国",
        ),
        "zh": (
            "营业", "營業", "开工", "開工", "啟市", "启市", "開市", "开市", "开门", "開門", "开馆", "開館", "复市",
            "開診", "开诊", "重新开放", "重新開放",
            "開張",
            "回国", "回國", "返台", "返港", "返京", "返沪", "返深", "门诊", "門診", "接诊",
        ),
        "ko": (
            "영업", "업무", "문을 엽", "문을 열", "문 엽", "오픈", "개점", "개관", "진료", "재개", "개장", "운영",
            "귀국",
        ),
        "tr": (
            "açık", "açılı", "açıyoruz", "hizmet",
            "faaliyet", "kapılarımızı",
            "açığız",
            "açılac", "açacağ",
        ),
        "el": (
            "ανοίγ", "ανοιχτ", "ανοιξ",
            "λειτουργ", "επαναλειτουργ", "υποδεχθ", "υποδεχτ",
        ),
        "hu": (
            "nyit", "kinyit", "megnyit", "üzemel", "újranyit", "fogadjuk", "első munkanap", "várjuk ügyf",
            "várjuk kedves", "ügyfélfogadás",
        ),
        "ro": ("deschi", "redeschi", "reluăm", "reia|", "reluat", "relua", "reîncep", "vă așteptăm", "ne reluăm"),
    }
)  # fmt: skip
# A day that is only hoped for.
PERHAPS = Phrases(
    {
        "en": ("may be", "might", "perhaps", "probably not", "not sure"),
        "sv": ("kanske", "eventuellt", "om allt går bra"),
        "de": (
            "vielleicht", "möglicherweise", "eventuell", "hoffentlich", "evtl", "frühestens", "womöglich", "ungefähr",
            "wohl erst", "schätzungsweise",
        ),
        "fr": ("peut être",),
        "es": (
            "quizá", "tal vez", "a lo mejor",
            "puede que", "posiblemente", "si todo va", "en principio",
        ),
        "it": ("forse",),
        "nl": (
            "misschien", "wellicht", "hopelijk", "mogelijk|", "eventueel", "op zijn vroegst", "ten vroegste",
            "op z n vroegst", "ongeveer",
        ),
        "da": ("måske", "muligvis", "eventuelt", "formentlig"),
        "nb": ("kanskje", "muligens", "eventuelt", "om alt går bra"),
        "fi": ("ehkä", "mahdollisesti", "mahdollisest", "luultavasti", "kenties", "todennäköisesti"),
        "pl": ("może|", "być może", "prawdopodobnie nie", "chyba|", "najprawdopodobniej", "jeszcze nie wiem"),
        "cs": ("možná", "snad", "asi|", "nejspíš", "zřejmě", "ještě nevím"),
        "pt": (
            "talvez",
            "possivelmente", "em princípio", "se tudo correr",
        ),
        "ru": (
            "возможно", "может быть", "наверное", "вероятно", "скорее всего", "предположительно", "если все пойдет",
            "еще не знаю",
        ),
        "uk": (
            "можливо", "мабуть", "напевно", "ймовірно", "імовірно", "скоріше за все", "скоріш за все", "орієнтовно",
            "якщо все піде", "ще не знаю",
        ),
        "tr": (
            "belki",
            "muhtemelen", "büyük ihtimalle", "bir aksilik",
        ),
        "el": (
            "ίσως", "μάλλον",
            "πιθανόν", "πιθανώς", "αν όλα", "λογικά",
        ),
        "hu": ("talán", "esetleg", "valószínűleg", "lehet hogy", "feltehetően", "még nem tudom"),
        "ro": ("poate", "probabil"),
        "ja": (
            "かもしれ", "可能性",
        ),
        "zh": (
            "也许", "也許", "或许", "或許", "可能会", "可能要",
        ),
        "ko": (
            "수도 있", "것 같습니다", "지도 모",
        ),
    }
)  # fmt: skip
# Words of being away, to be found anywhere in a sentence.
AWAY = Phrases(
    {
        "en": (
            "out|", "away|", "leave|", "vacation", "holiday", "closed", "absen", "off|", "unavailable", "travel",
            "pto|", "not available", "ooo|", "sick", "not in", "won t be", "not be in", "no access", "limited",
            "unreachable", "not reachable", "not be reachable", "out of reach", "afk|", "shut", "furlough",
            "honeymoon", "abroad", "overseas", "safari", "unplug", "offline", "detox", "not working", "not at my",
            "not at work", "sabbatical", "maternity", "paternity", "hospital", "jury", "offsite", "on strike",
            "getting married", "downtime", "recharging", "no laptop", "hiking", "am not there", "signed off",
            "switching off", "switched off", "no longer read", "on a course",
            "unattended", "walkabout", "logged off", "don t expect me", "campsite", "on pl|", "resting", "taking off",
            "month off", "company holidays", "sent on", "no answers", "not reading", "with customers", "with clients",
            "rostered", "ill|", "closure", "finished for", "off grid", "no emails for me",
            "moving offices", "training course", "celebrating", "at sea", "connectivity",
            "climbing", "suspended", "sailing", "at an event",
        ),
        "sv": (
            "semester", "ledig", "frånvar", "borta", "stäng", "inte på", "ej på", "bortrest", "sjuk", "iväg",
            "vab|", "vabbar", "jobbar inte", "arbetar inte", "inte i tjänst", "ej i tjänst", "utomlands",
            "föräldraledig", "pappaledig", "mammaledig", "tjänstledig", "studieledig", "långtidssjuk",
            "oanträffbar", "otillgänglig", "inte nåbar", "ej nåbar", "inte anträffbar", "ej anträffbar",
            "inte tillgänglig", "resande fot", "på resa", "tjänsteresa", "på kurs", "på konferens", "på utbildning",
            "påskstäng", "julstäng", "sommarstäng", "helgstäng", "håller stängt", "inte att nå", "kan inte nås",
            "sportlov", "höstlov", "påsklov", "jullov", "pausar", "inte tjänstgör", "tjänstgör inte",
            "befinner mig",
            "upptagen",
            "industrisemester", "båtsemester", "bilsemester", "cykelsemester", "vintersemester", "påsksemester",
            "julsemester", "höstsemester", "familjesemester", "minisemester", "långhelg", "pappamånad",
            "mammamånad", "husvagn", "husbil", "föräldraledighet", "fjällsemester", "sommarsemester", "sommarledig",
            "julledig", "påskledig", "helgledig", "studieledighet", "sabbatsår", "kompledig",
            "obemann", "inlagd", "sommarlov", "hos kund", "sporadisk", "ute på fältet", "skolas in",
            "kollektivsemester", "semesterfir", "paus från jobbet", "möten hela", "ute och reser", "gått hem",
            "går hem",
            "sommarpaus", "julpaus", "utstationer", "uppdrag utomlands",
        ),
        "de": (
            "urlaub", "abwesen", "nicht im", "ausser haus", "nicht erreichbar", "ferien", "geschlossen", "elternzeit",
            "dienstreise", "krank", "unterwegs", "weg|", "frei|", "nicht am", "nicht da", "verreist",
            "ortsabwesend", "außerhalb", "nicht zu erreichen", "nicht verfügbar", "nicht zugegen", "mutterschutz",
            "karenz", "auf reisen", "auf reise", "auf geschäftsreise", "fortbildung", "schulung", "lehrgang",
            "auswärts", "im ausland", "nicht vor ort", "nicht anwesend", "nicht in der", "niemand", "macht … dicht",
            "machen … dicht", "dicht|", "bleibt … zu|", "betriebsruhe", "sommerpause", "winterpause",
            "weihnachtspause", "auszeit", "unbesetzt", "betriebsurlaub", "sommerurlaub", "jahresurlaub",
            "resturlaub", "kurzurlaub", "weihnachtsurlaub", "osterurlaub", "skiurlaub", "bildungsurlaub",
            "sonderurlaub", "vaterschaftsurlaub", "winterurlaub", "erholungsurlaub", "betriebsferien", "sommerferien",
            "weihnachtsferien", "osterferien", "herbstferien", "pfingstferien", "werksferien", "praxisferien",
            "winterferien", "bin raus", "reha", "kur|", "verhindert", "keine mails", "nicht lesen",
            "zeitausgleich", "überstunden", "im wk|",
            "militärdienst", "papamonat", "sabbatical", "ruht|", "weggefahren",
            "ausser betrieb", "ausgefallen", "falle … aus", "nicht besetzt", "nicht arbeiten", "nicht arbeitsfähig",
            "kein zugriff", "keinen zugriff", "eingeschränkt", "sporadisch",
            "fieber", "spanne … aus|", "arbeite ich nicht", "arbeite nicht",
            "diese woche nicht",
            "auf der messe", "auf messe", "auf einer messe", "auf tagung", "auf einer tagung", "auf der tagung",
            "im workshop", "in einem workshop", "auf seminar", "auf einem seminar", "auf einer konferenz",
            "auf einem kongress", "auf malle", "segeln gerade", "beim wandern",
            "verlängerten wochenende", "verlängertes wochenende", "langes wochenende",
        ),
        "fr": (
            "absen", "conge", "vacances", "ferme", "indisponible", "deplacement", "hors du bureau", "pas au",
            "en repos", "de repos", "maladie", "malade", "en arret", "injoignable", "pas joignable", "pas disponible",
            "parti en", "partie en", "suis parti", "suis partie", "maternite", "paternite", "parental", "en voyage",
            "a l etranger", "en mission", "en formation", "en salon", "au salon", "en seminaire", "en stage",
            "en congres", "en conference", "souffrant", "relache", "l exterieur du bureau", "hors bureau", "eloigne",
            "eloignee", "loin du bureau", "loin de mon", "loin des", "deconnecte", "ne serai pas", "ne sera pas",
            "ne serons pas", "ne suis pas la", "indispo", "hospitalis", "en pause", "fermons", "fermer", "fermeront",
            "au vert|", "leve le pied", "quartiers d ete", "pas de bureau", "hors connexion", "sans ordi",
            "pas dispo", "m eclipse", "m evade", "me ressource", "recharge mes", "recharger mes", "prends le large",
            "mets les voiles", "en vadrouille", "escapade", "hors service", "ma pause", "ma treve", "pas en service",
            "pas en poste", "ne travaille pas", "off|", "en rtt", "hors reseau", "sur les pistes", "loin de tout",
            "debranch",
        ),
        "es": (
            "no vuelvo", "ausen", "vacacion", "fuera", "cerrad", "permiso", "viaje", "baja|", "no estare", "no estoy",
            "desconect", "descans", "de puente", "día libre", "días libres", "festivo", "no trabaj", "no atend",
            "no me encontr", "no me encuentro", "licencia médica", "de licencia", "congreso", "receso",
            "cierra por", "cerramos por", "cierre por", "luna de miel", "de baja",
            "no piso", "no pisaré", "no aparezco", "no apareceré", "no voy a estar", "no voy a pasar", "no vendré",
            "no vengo", "no abriré", "no iré a", "no paso por", "pausa", "me tomo", "me cojo", "operan",
            "de mudanza", "de obras", "capacitación",
            "convalec", "reposo", "matrimonio",
            "no estamos", "respiro", "viajo",
        ),
        "it": (
            "assen", "ferie", "fuori", "vacanz", "chius", "trasferta", "congedo", "malattia", "malat", "viaggio",
            "sono via", "saro via", "saremo via", "estero", "maternita", "paternita", "aspettativa", "in permesso",
            "riposo", "in fiera", "al salone", "al mare", "in montagna", "non sono in", "non saro", "non ci sono",
            "non ci saro", "non saremo", "non sara", "irraggiungibil", "irreperibil", "non raggiungibil", "lontan",
            "in pausa", "stacco", "chiude|", "chiudiamo", "ricover", "al congresso", "in formazione", "ricaric",
            "in giro|", "mi prendo", "mi concedo", "ci concediamo", "ci prendiamo", "spina", "in cammino", "fuga|",
            "non lavoro", "chiudo|", "sono in viaggio", "ferma per", "si ferma", "ci fermiamo", "mi fermo", "spento",
        ),
        "nl": (
            "er even niet", "er niet", "afwezig", "vakantie", "verlof", "gesloten", "niet op kantoor", "vrij|",
            "niet aanwezig", "dicht|",
            "bouwvak", "zomervakantie", "kerstvakantie", "wintervakantie", "herfstvakantie", "voorjaarsvakantie",
            "meivakantie", "krokusvakantie", "paasvakantie", "schoolvakantie", "zwangerschapsverlof",
            "ouderschapsverlof", "zorgverlof", "ziekteverlof", "vaderschapsverlof", "geboorteverlof",
            "bevallingsverlof", "moederschapsverlof", "bouwverlof", "recup|", "buiten kantoor", "niet bereikbaar",
            "niet beschikbaar", "even weg", "ben weg", "dagen weg", "daagjes weg", "dagje weg", "weekje weg",
            "weken weg", "op reis", "in het buitenland", "ziek", "tussenuit", "niet te bereiken", "niet achter",
            "zomersluiting", "kerstsluiting", "dienstreis",
            "sabbatical", "niet werkzaam",
            "niet aan het werk", "onbemand", "uitgeschakeld", "roulatie", "beperkt bereikbaar", "sporadisch",
            "geen toegang", "papadag", "vrije dag", "op vakantie", "skiën", "kamperen", "op pad|", "afgesloten",
            "herfstrust", "niet in dienst", "dagen vrij", "dagje vrij",
            "werk ik niet", "niet werken", "werk niet", "koorts",
            "op cursus", "in cursus", "op training", "in opleiding", "op congres", "op een congres", "op studiedag",
            "op de beurs", "op een beurs", "op beurs", "op wintersport",
            "lang weekend", "verlengd weekend", "wegens verhuizing",
        ),
        "da": (
            "ferie", "fravær", "ikke på", "lukket", "orlov", "barsel", "holder fri", "har fri", "bortrejst",
            "ikke til stede",
            "syg|", "sygemeldt", "fridag", "fri fra", "holder lukke", "ferielukket", "sommerlukket", "julelukket",
            "påskelukket", "sommerferie", "juleferie", "påskeferie", "vinterferie", "efterårsferie", "barselsorlov",
            "forældreorlov", "på kursus", "på konference", "på rejse", "ude at rejse", "ude og rejse",
            "forretningsrejse", "tjenesterejse", "arbejder ikke", "utilgængelig", "ikke tilgængelig",
            "ikke at træffe", "ikke til at træffe", "kan ikke træffes", "træffes ikke", "ude af", "væk fra",
            "væk til", "er væk", "afspadser", "udlandet", "fraværende",
            "optaget",
            "industriferie", "miniferie", "campingferie", "familieferie", "storferie", "badeferie", "skiferie",
            "langweekend", "forlænget weekend", "fridage", "feriefri", "fædreorlov", "autocamper", "campingvogn",
            "jagtferie", "sygefravær",
            "ubemandet", "indlagt", "langfart", "ude hos", "hos kunde", "sporadisk", "ikke i tjeneste",
            "kollektiv ferie", "sejler", "gået hjem", "tidligt hjem", "afspadsering", "er ude", "møder hele",
            "sommerpause", "julepause", "udstationer", "hjemme hos", "hjemme med",
        ),
        "nb": (
            "stengt", "permisjon", "ute av", "borte", "bortreist", "ferie", "fellesferie", "sommerferie",
            "juleferie", "påskeferie", "høstferie", "vinterferie", "fravær", "ikke på", "ikke til stede",
            "feriestengt", "sommersteng", "julesteng", "påskesteng", "foreldreperm", "pappaperm", "mammaperm",
            "syk|", "sykmeldt", "sykemeldt", "fridag", "har fri", "tar fri", "avspaser", "på kurs", "på konferanse",
            "på reise", "tjenestereise", "jobber ikke", "arbeider ikke", "utilgjengelig", "ikke tilgjengelig",
            "ikke å treffe", "treffes ikke", "borte|", "utlandet", "på hytta", "på fjellet", "på tur",
            "bilferie", "campingferie", "hytteferie", "familieferie", "badeferie", "skiferie", "sydenferie",
            "langhelg", "bobil", "campingvogn", "fridager", "sykefravær", "permittert", "velferdsperm",
            "ubemannet", "innlagt", "langtur", "ute hos", "hos kunde", "ikke i tjeneste",
            "seiler", "gått hjem", "er ute", "møter hele", "repetisjonsøvelse", "repøvelse", "kollektiv ferie",
            "sommerpause", "julepause", "utstasjoner", "hjemme med",
        ),
        "fi": (
            "lomal", "poissa", "suljettu", "vapaalla", "matkoilla", "matkalla", "loma", "kiinni", "kesäloma",
            "talviloma", "syysloma", "joululoma", "hiihtoloma", "lomail", "äitiysloma", "isyysloma", "sairasloma",
            "sairausloma", "sairaana", "sairas", "kipeänä", "matkoil", "työmatka", "virkamatka", "reissussa",
            "ulkomailla", "koulutuksessa", "kurssilla", "konferenssissa", "messuilla", "en ole paikalla",
            "en ole töissä", "en ole toimisto", "en ole tavoitett", "estynyt", "vapaata", "kesätau", "joulutau",
            "tauolla", "suljemme", "ei ole paikalla", "tavoittamattomissa",
            "lomaviik", "lomapäiv", "lomamatka", "pitkällä viikonlop", "asuntoauto", "asuntovaunu", "pekkas",
            "saldovapa", "vuorottelu", "hoitovapa", "virkavapa", "lomautet", "lomautus", "vanhempainvapa",
            "opintovapa",
            "leikkauksessa", "sairaalassa", "reissulla", "pitkällä matkalla", "en ole työssä",
            "en ole tällä hetkellä", "ei ole tällä viikolla", "asiakkaita", "asiakkaalla", "asiakkaiden luona",
            "kotiin kuum", "kotona kuum",
            "yhteisloma", "purjehdi", "kotiin", "kertausharj", "palavereissa", "kokouksissa", "osallistun",
            "kotona sairaan", "komennuksella", "pausilla", "kotona lapsen",
        ),
        "pl": (
            "urlop", "nieobecn", "zamknięt", "poza biurem", "nie ma mnie", "delegacj", "zwolnieni", "nieczynn",
            "wakacj", "wypoczyn", "odpoczyw", "przerwa", "przerwę", "l4|", "jestem chor", "na szkoleni",
            "na konferencj", "na targach", "wyjazd", "wyjeździe", "wyjechał", "w podróż", "poza firm", "poza siedzib",
            "poza zasięg", "niedostępn", "nie będzie mnie", "nie będę dostęp", "nie będę w", "nie pracuję",
            "macierzyńsk", "rodzicielsk", "na opiece", "za granic", "bez dostępu", "przestój", "postój", "nieosiągaln",
            "nieuchwytn", "robię przerwę", "tu mnie nie", "mnie nie będzie", "mnie nie ma",
        ),
        "cs": (
            "dovolen", "nepřítom", "mimo", "zavřen", "nebudu", "cestě", "nemocn", "neschop", "ošetřov", "na školení",
            "na veletrhu", "na horách", "v lázních", "prázdnin", "uzavřen", "nejsem v", "nejsem k", "nejsem tu",
            "nejsem tady", "nejsme v", "nepracuji", "nepracujeme", "pryč", "odjíždím", "mateřsk", "rodičovsk",
            "otcovsk", "na konferenc", "nedostup", "nezastih", "v zahranič", "celozávod", "bez přístupu", "odstávk",
            "přestávk", "nechytíte", "dávám si pauzu", "tu nejsem", "tady nejsem", "zde nejsem", "tu nebudu",
        ),
        "pt": (
            "ausen", "férias", "fora", "encerrad", "fechad", "licença", "viagem",
            "folga", "feriado", "recesso", "emendar", "descans", "viajando", "não estarei", "não estou",
            "não me encontro", "congresso", "baixa médica", "fechamos", "fecharemos", "fecha para", "encerra",
            "só volt", "só regress", "só retorn",
            "lua de mel", "atestado", "indispon", "a gozar",
            "não vou estar", "não vou abrir", "não abro", "não vou ver", "não vou à", "não apareço", "não venho",
            "não passo", "pausa", "afastad", "em formação", "treinamento",
            "convalesc", "repouso", "paternidade", "maternidade", "casamento",
            "ninguém me encontra", "não me encontr", "não trabalh", "viajo", "respiro",
        ),
        "ru": (
            "отпуск", "отсутств", "не в офисе", "вне офиса", "не будет", "командировк", "не работа", "больнич",
            "отъезд", "в поездк", "болею", "заболел", "на лечени", "отгул", "отдыхаю", "на отдых", "каникул", "декрет",
            "на выставке", "на конференции", "на обучении", "на семинаре", "закрыт", "не работ", "выходной", "выходные",
            "не на месте", "недоступ", "нет на месте", "нет в офисе", "меня нет", "нас нет", "уехал", "улетел",
            "нерабоч", "праздничн", "без связи", "за границей", "не на связи", "остановлен", "перерыв", "не застать",
            "не застанете", "не поймать", "взял паузу", "взяла паузу",
        ),
        "uk": (
            "відпус", "відсут", "не в офісі", "поза", "не буде", "відрядж", "не працю", "лікарнян", "від'їзд",
            "у поїздц", "хворію", "захвор", "на лікуван", "відгул", "відпочиваю", "на відпочин", "канікул", "декрет",
            "на виставці", "на конференції", "на навчанні", "на семінарі", "зачинен", "закрит", "вихідний", "вихідні",
            "не на місці", "недоступ", "немає на місці", "немає в офісі", "мене нема", "нас нема", "неробоч", "святков",
            "без зв'язк", "за кордоном", "не на зв'язку", "на форумі", "зупинен", "перерва", "не застати",
            "не застанете", "не впіймати", "взяв паузу", "взяла паузу", "узяв паузу", "узяла паузу",
        ),
        "ja": (
            "休", "不在", "出張", "外出", "留守", "空け", "離れ", "欠勤", "研修", "入院", "療養", "渡航", "帰省",
            "出ており", "行って", "閉庁", "閉館",
            "欠席", "不参", "旅行", "学会",
            "視察", "同行", "加療", "外回り", "静養",
        ),
        "zh": (
            "休", "假", "不在", "出差", "外出", "住院", "培训", "培訓", "离开", "離開", "出国", "出國", "外勤",
            "公出", "放暑",
            "开会", "開會", "停工", "停业", "停業", "不上班", "歇业", "歇業", "返乡", "返鄉", "旅行", "旅游",
            "旅遊", "打烊", "闭馆",
            "客户现场", "客戶現場", "在现场", "在工地", "停诊", "停診", "停班", "进修", "進修", "走訪", "走访",
            "在国外", "在國外", "在外地", "在外拜", "陪护", "陪護", "在医院", "在醫院", "不办公", "不辦公", "团建",
            "暂停营业", "暫停營業",
        ),
        "ko": (
            "휴", "부재", "출장", "비웁", "연차", "쉬고", "쉽니다", "쉬며", "쉬어", "쉬는", "자리를", "비우",
            "비워", "병가", "연가", "반차",
            "없습니다", "상중", "입원", "예비군", "민방위", "워크숍", "워크샵", "학회", "외근", "안식",
            "월차", "불가", "여행", "업무를 보지",
            "공휴일", "확인이 어",
            "자가격리",
            "출타", "예식", "진료", "치료", "요양", "경조",
            "교육 중", "교육으로", "교육 참석", "교육 참가", "교육 입과", "외부 교육", "사외 교육", "사내 교육",
            "교육을 받", "재고조사", "통화가 어",
            "교육이라", "교육이 있",
        ),
        "tr": (
            "yokum", "izin", "tatil", "dışında", "yokum", "kapalı", "seyahat", "olmayaca", "değilim",
            "izne", "iznim", "bayram", "raporlu", "yurtdışı", "uzakta", "bulunmayaca", "bulunamayaca", "görevde",
            "fuarda", "kongre", "şantiye", "sahada", "dinlen", "çalışmıyor",
            "uğramayaca", "gelmeyece", "gelemeyece", "açmayaca", "çalışamayaca", "görevli", "ofise gel",
            "katılıyorum", "tedavi", "ameliyat", "duruşma", "köyde", "eğitimde",
            "istirahat", "servis dışı", "çevrimdışı", "evlilik",
            "bulamaz", "gezisinde", "edilmeyec",
        ),
        "el": (
            "αδεια", "απουσ", "λειπ", "εκτος", "διακοπ", "κλειστ",
            "ρεπο", "αργια", "ταξιδ", "στο εξωτερικο", "δεν εργαζ", "δεν θα ειμαι", "δε θα ειμαι", "δεν ειμαι",
            "δεν βρισκ", "δεν θα βρισκ", "ασθεν",
            "δεν θα ανοιξω", "δεν ανοιγω", "δεν θα ερθω", "δεν ερχομαι", "δεν θα περασω", "δεν θα παταω",
            "δεν θα πατησω", "διαλειμμα", "εκπαιδευση", "μετακομ", "χωρις υπολογιστη",
            "αναρρων", "αναρρωσ", "πανηγυρ", "ξεκουρ",
            "δεν θα με βρ", "δεν δουλευ", "δε θα με βρ", "δεν θα βρεθω",
        ),
        "hu": (
            "szabads", "tavol", "nem vagyok", "nem leszek", "hazon kivul", "zarva", "szabin", "nyaral", "pihenek",
            "beteg", "táppénz", "utazom", "külföldön", "kiküldet", "konferencián", "kiállításon", "tréningen",
            "képzésen", "oktatáson", "tanfolyamon", "szünet", "leállás", "nem dolgoz", "nem leszünk", "nem vagyunk",
            "nem érhető", "nem elérhető", "irodán kívül", "üzemszün", "elutaz", "gyesen", "gyeden", "leáll",
            "karbantartás miatt", "nem érsz utol", "nem ér utol",
        ),
        "ro": (
            "concediu", "absen", "plecat", "lips", "nu sunt", "nu voi", "inchis", "delegat", "deplasare", "vacan",
            "indisponib", "nu lucr", "liber|", "libera|", "bolnav", "medical", "internat", "departe de", "maternitat",
            "pauza", "inchid", "la mare|", "la munte", "congres", "conferinta", "expozit", "la targ", "nu pot fi",
            "nu am acces", "strainatate", "fara acces", "voi fi in", "nu ma aflu", "incapacitate", "mi am luat",
            "ne am luat", "imi iau", "imi incarc", "plec in", "plec la", "suntem in", "vacanta", "la odihna",
            "ma relaxez", "ma odihnesc", "ne odihnim", "scos din priza", "ferecat", "in drum",
        ),
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
            "expo", "summit", "fair|", "launch", "campaign", "payment", "quote", "answered by",
            "we review", "applying",
            "due by", "due on", "due date", "payment due", "amount due", "falls due", "fall due", "due for",
        ),
        "sv": (
            "beställ", "leverans", "pris", "anmäl", "senast", "faktura", "ansök", "order", "mässa", "monter",
            "erbjudande", "kampanj", "rabatt", "gäller till", "deadline", "sista dag att",
        ),
        "de": (
            "bestell", "liefer", "preis", "rechnung", "gültig", "anmeld", "bewerb", "messe", "frist", "aktion",
            "angebot gilt", "auftrag", "spätestens", "stand|",
        ),
        "fr": (
            "commande", "livr", "prix", "tarif", "factur", "inscri", "salon", "stand|", "candidat", "valable",
            "expédi", "entretien", "webinaire", "promotion",
        ),
        "es": ("pedido", "entrega", "precio", "tarifa", "factur", "inscri", "feria", "stand|", "plazo", "oferta"),
        "it": (
            "ordini|", "ordine|", "consegn", "prezz", "listin", "fattur", "iscri", "fiera", "stand|", "scaden",
            "offerta", "spedi", "magazzin", "appuntament", "colloqui", "webinar",
        ),
        "nl": ("bestel", "lever", "prijs", "factu", "inschrij", "beurs", "stand|", "aanmeld", "geldig", "uiterlijk"),
        "da": (
            "bestil", "lever", "pris", "faktura", "tilmeld", "messe", "stand|", "ansøg", "senest", "ordre",
            "tilbuddet", "kampagne", "rabat", "gælder til", "deadline", "frist",
        ),
        "nb": (
            "påmeld", "frist", "søknad", "bestill", "lever", "pris", "faktura", "messe", "stand|", "senest",
            "ordre", "tilbudet", "kampanje", "rabatt", "gjelder til",
        ),
        "fi": (
            "tilau", "toimit", "hinta", "hinno", "lasku", "ilmoittau", "messu", "osasto", "viimeistään", "haku",
            "tarjous", "kampanja", "alennus", "määräai", "ilmoittaut", "voimassa", "tilaukse", "ottele",
        ),
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
        "ja": (
            "注文", "出荷", "締切", "締め切", "展示会", "申込", "納期", "価格", "キャンペーン", "支払", "〆切",
            "申し込み", "有効期限", "セール", "説明会",
            "開催", "公開", "発売", "納品", "応募",
        ),
        "zh": (
            "订单", "訂單", "发货", "出貨", "截止", "展会", "展會", "报名", "報名", "价格", "有效", "付款", "交货",
            "交貨", "優惠", "优惠", "申请截",
            "开票", "上线", "上線", "发布", "發佈", "活动", "活動", "投标", "招标",
        ),
        "ko": (
            "이의신청", "세금계산서", "주문", "마감", "접수", "배송", "출고", "전시", "신고", "신청", "유효",
            "납품", "납기", "행사", "출시", "할인",
            "이벤트", "지원 마감", "결제", "견적", "입찰", "시행",
        ),
        "tr": ("sevkiyat", "sipariş", "teslim", "fiyat", "fatura", "fuar", "başvuru", "kargo", "geçerli", "kampanya"),
        "el": ("παραγγελ", "παραδοσ", "τιμολογ", "τιμη", "τιμες", "εκθεσ", "αιτησ", "προσφορα"),
        "hu": (
            "rendelés", "megrendel", "szallit", "arak|", "araink", "szamla", "jelentkez", "kiallit", "hatarido",
            "ajanlat",
        ),
        "ro": (
            "comen", "comand", "livr", "pret", "factur", "inscri", "targ|", "stand|", "termen", "oferta", "exped",
            "programare", "interviu", "webinar", "promoți",
        ),
    }
)  # fmt: skip
# "I will get back to you", "in return": no coming back.
NOT_BACK = Phrases(
    {
        "en": (
            "get back to", "getting back to", "come back to you", "in return", "call you back", "write back",
            "reply back", "got back", "back to you", "back up", "again for", "thanks again", "thank you again",
        ),
        "de": (
            "melde … zurück", "rufe … zurück", "komme … auf sie zurück", "wieder soweit", "wieder so weit",
            "wieder mit dabei", "wieder im angebot",
        ),
        "sv": ("återkommer till dig",),
        "nl": (
            "bel … terug", "mail … terug", "schrijf … terug", "koppel … terug", "kom … op terug", "terugbel",
            "terugkoppel",
            "weer zover", "weer zo ver", "weer lente", "weer tijd voor", "is het weer",
        ),
        "ja": (
            "戻り次第", "復帰後", "出社次第", "帰社次第", "帰任後", "休み明けに",
        ),
        "zh": (
            "晚返", "晚上返", "晚回", "晚上回", "回来后", "回來後", "返岗后", "深夜返",
        ),
        "ko": (
            "복귀 후", "복귀하는 대로", "복귀하면", "돌아오는 대로", "돌아와서", "복귀하여 순차",
        ),
    }
)  # fmt: skip
NOT = Phrases(
    {
        "en": ("not", "won t", "don t", "no|", "only"),
        "other": (
            "inte|", "nicht", "erst", "plus|", "no|", "non|", "niet", "pas|", "ikke", "en ole", "nie|", "ne|",
            "não", "не|", "δεν", "nem", "nu|",
            "ej|", "inga", "ingen|", "aldrig", "aldri", "ikkje", "en lue", "en pysty", "en vastaa", "en pääse",
            "en ehdi", "emme", "enkä", "eikä", "ei ole", "en voi",
        ),
    }
)  # fmt: skip
NOT_THERE = Phrases(
    {
        "en": ("not|", "won t", "don t", "no longer", "unavailable"),
        "other": (
            "inte|", "nicht", "pas|", "ne sera", "no estar", "no estoy", "non|", "niet", "ikke", "en ole", "ei|",
            "nie|", "nebud", "nejsem", "não", "не|", "δεν", "nem|", "nu|", "kein", "keine", "ohne", "いたしかね",
            "不|",
            "ej|", "aldrig", "ikkje", "enkä", "emme ole", "en lue", "en vastaa", "en pysty", "en pääse",
            "en tavoitettavissa", "inga", "ingen|",
        ),
        "ja": (
            "できません", "いたしません", "できない", "しておりません", "おりません",
        ),
        "zh": (
            "不在", "不能", "无法", "無法", "不上班", "不办公", "不辦公", "不营业", "不營業", "不回", "暂停", "暫停",
        ),
        "ko": (
            "못", "않", "어렵", "어려", "불가", "없",
        ),
    }
)  # fmt: skip
NEXT = Phrases(
    {
        "any": (
            "next", "nästa", "nächst", "kommende", "prochain", "próximo", "prossim", "volgende", "næste", "neste",
            "ensi", "przyszł", "příští", "следующ", "наступн", "来週", "下周", "下週", "다음", "gelecek",
            "önümüzdeki", "επόμεν", "jövő|", "jövő he", "viitoare", "viitor", "om en vecka",
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
            "nächsten woche", "kommenden woche", "komende week", "aanstaande week",
        ),
        "ja": (
            "来週の",
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
        "ja": (
            "在宅", "リモート", "テレワーク",
        ),
        "zh": (
            "居家办公", "在家办公", "居家辦公", "远程办公",
        ),
        "ko": (
            "재택",
        ),
    }
)  # fmt: skip
FIRST_DAY = Phrases(
    {
        "en": (
            "first working day", "first day back", "first day in", "next be reading", "next working day is",
            "first day on", "next at my", "next at the", "work next", "next work", "next in the", "next in on",
            "next online", "next staffed", "next working", "next day on",
            "next shift",
        ),
        "sv": (
            "första arbetsdag", "första dag", "första jobbdag", "första dag på jobb", "nästa arbetsdag",
            "nästa dag på kontoret",
        ),
        "de": (
            "erster arbeitstag", "erste arbeitstag", "ersten arbeitstag", "erster tag", "ersten tag", "erster bürotag",
            "erster werktag", "erste tag", "dienstantritt", "dienstbeginn", "arbeitsbeginn", "nächster arbeitstag",
            "nächster bürotag",
        ),
        "fr": (
            "premier jour", "première journée", "date de reprise", "date de retour", "jour de reprise",
            "retour prévu", "reprise prévue", "date de mon retour", "jour de mon retour", "date de ma reprise",
            "jour de ma reprise", "date de notre retour",
        ),
        "es": (
            "primer día",
            "primera jornada",
        ),
        "it": (
            "primo giorno", "data di rientro", "rientro previsto", "giorno di rientro", "ritorno previsto",
            "giorno del mio rientro", "data del mio rientro", "giorno del rientro", "data del rientro",
            "giorno del mio ritorno",
        ),
        "nl": (
            "eerste werkdag", "eerste dag", "eerste kantoordag", "eerstvolgende werkdag", "volgende werkdag",
            "eerstvolgende kantoordag",
        ),
        "da": ("første arbejdsdag", "første dag", "første dag på", "næste arbejdsdag"),
        "nb": ("første arbeidsdag", "første dag", "neste arbeidsdag"),
        "fi": (
            "ensimmäinen työpäivä", "ensimmäinen päivä", "seuraavan kerran", "ensimmäinen toimisto",
            "seuraava työpäivä", "ensimmäisen kerran",
        ),
        "pl": (
            "pierwszy dzień", "pierwszym dniem", "pierwszy roboczy", "pierwszego dnia", "dzień powrotu",
            "termin powrotu", "data powrotu", "najbliższy dzień", "najbliższym dniem", "następny dzień roboczy",
            "następnym dniem roboczym", "kolejnym dniem roboczym", "kolejny dzień roboczy", "pracę rozpoczynam",
            "pracę podejmuję", "podejmuję pracę",
        ),
        "cs": (
            "první den", "první pracovní", "první úřední", "nastupuji", "den návratu", "termín návratu",
            "datum návratu", "prvním dnem", "prvním pracovním", "nejbližší pracovní", "nejbližší den",
            "další pracovní den", "následující pracovní den", "nástup do práce", "nastoupím",
        ),
        "pt": ("primeiro dia",),
        "ru": (
            "первый рабочий", "первый день", "дата возвращения", "день возвращения", "дата выхода", "день выхода",
            "ближайший рабочий", "следующий рабочий", "выход на работу", "первым рабочим",
        ),
        "uk": (
            "перший робочий", "перший день", "дата повернення", "день повернення", "дата виходу", "день виходу",
            "найближчий робочий", "наступний робочий", "вихід на роботу", "першим робочим", "виходжу на роботу",
        ),
        "ko": (
            "첫 출근", "첫 근무", "다음 출근", "다음 근무일", "출근일", "복귀일", "복귀 예정", "출근 예정",
        ),
        "tr": ("ilk iş günü", "ilk gün"),
        "el": (
            "πρώτη μέρα", "πρώτη εργάσιμη", "πρώτη ημέρα",
            "πρώτη μου μέρα", "πρώτη μου ημέρα",
        ),
        "hu": (
            "első munkanap", "első nap", "visszatérés napja", "visszatérés időpontja", "visszatérés dátuma",
            "legközelebbi munkanap", "következő munkanap", "munkába állás", "munkakezdés", "első munkában",
            "első ügyfélfogad", "első nyitva",
        ),
        "ro": (
            "prima zi", "data revenirii", "data întoarcerii", "ziua revenirii", "revenire estimată",
            "ziua întoarcerii", "ziua în care revin",
        ),
        "ja": (
            "次の出社", "次回の出", "次の出勤", "次の勤務日は", "出社予定", "出勤予定",
        ),
        "zh": (
            "下一个工作日", "下個工作日", "第一个工作日", "第一個工作日", "首個工作",
        ),
    }
)  # fmt: skip
LAST_DAY = Phrases(
    {
        "en": ("last day of my leave", "last day of leave", "last day of holiday", "last day off", "last day away"),
        "sv": (
            "sista semesterdag", "sista lediga dag", "sista dagen på semestern", "sista ledighetsdag",
            "sista dag på semestern", "sista frånvarodag", "sista dagen jag är",
        ),
        "de": (
            "letzter urlaubstag", "letzte urlaubstag", "letzter ferientag", "letzte ferientag", "letzter tag meines",
            "letzter freier", "letzter abwesenheitstag", "letzter krankheitstag", "letzter tag der",
            "mein letzter freier", "mein letzter urlaubstag",
        ),
        "fr": ("dernier jour de", "dernier jour d absence", "dernière journée de", "dernier jour de mes"),
        "es": (
            "último día de",
            "último día fuera",
        ),
        "it": ("ultimo giorno di", "ultima giornata di", "ultimo giorno delle"),
        "nl": (
            "laatste vrije dag", "laatste vakantiedag", "laatste verlofdag", "laatste dag van mijn",
            "laatste vakantie", "laatste dag weg", "laatste dag vrij",
        ),
        "da": (
            "sidste feriedag", "sidste fridag", "sidste lukkedag", "sidste dag på ferien", "sidste fraværsdag",
            "sidste dag jeg er",
        ),
        "nb": (
            "siste feriedag", "siste fridag", "siste stengte dag", "siste dag jeg er", "siste fraværsdag",
            "siste feriedagen",
        ),
        "fi": (
            "viimeinen lomapäivä", "viimeinen vapaapäivä", "viimeinen poissaolopäivä", "viimeinen lomapäiväni",
            "viimeinen sulkupäivä",
        ),
        "pl": (
            "ostatni dzień … urlopu", "ostatni dzień wolny", "ostatni dzień urlopu", "ostatni dzień nieobecności",
            "ostatnim dniem urlopu", "ostatnim dniem nieobecności", "ostatni wolny dzień", "koniec urlopu",
        ),
        "cs": (
            "poslední den dovolené", "poslední den volna", "poslední den nepřítomnosti", "poslední den mé dovolené",
            "konec dovolené", "dovolená končí", "dovolená mi končí",
        ),
        "pt": (
            "último dia de",
            "último dia fora",
        ),
        "ru": (
            "последний день отпуска", "последний выходной", "последний день отсутствия", "последний день моего отпуска",
            "конец отпуска", "отпуск заканчивается", "отпуск закончится", "последний нерабочий", "окончание отпуска",
        ),
        "uk": (
            "останній день відпустки", "останній вихідний", "останній день відсутності", "кінець відпустки",
            "відпустка закінчується", "відпустка закінчиться", "останній неробочий", "завершення відпустки",
        ),
        "ja": (
            "最終日", "休暇は … までで", "休みの最後", "最後の休み", "休暇の最終",
        ),
        "zh": (
            "最后一天", "最後一天", "假期最后", "假期最後",
        ),
        "ko": (
            "마지막 날", "휴가 마지막", "마지막 휴가",
        ),
        "tr": ("iznimin son günü", "tatilin son günü", "son izin günü"),
        "el": ("τελευταία ημέρα", "τελευταία μέρα"),
        "hu": (
            "utolsó nap", "utolsó szabads", "szabadságom utolsó", "utolsó szabadnap", "szabadságom … véget ér",
            "szabadság vége",
        ),
        "ro": ("ultima zi de", "ultima zi din"),
    }
)  # fmt: skip
# Whoever lets a machine answer and names a day for their own answer, is there that day.
ANSWERS = Phrases(
    {
        "en": (
            "pick this up", "pick it up", "replies from", "get to your", "look at it", "look at this", "catch up",
            "at my inbox", "reach me", "i ll reply", "i will reply", "i ll respond", "i will respond", "i ll answer",
            "reading e mail",
            "able to answer", "able to respond", "able to reply", "attend to", "read your", "read my",
            "deal with your", "get round to", "get around to", "emails again", "mails again", "e-mails again",
            "respond on", "reply on", "answer on", "respond from", "reply from", "answer from", "will respond",
            "will reply",
        ),
        "sv": (
            "räkna med svar", "läser detta", "tittar på", "kollar mejl", "får svar", "tar tag i", "svarar",
            "hör av mig", "läser mejl", "läser mina",
            "besvarar", "svara|", "kan svara", "ta hand om", "går igenom", "hanterar", "tar itu", "betar av",
            "läsa|", "öppnar mejl", "öppnar inkorgen", "kikar på", "hinner svara", "får du svar",
            "ringer upp", "ringer tillbaka", "bearbetar", "tar hand", "tar tag", "hör av oss", "läses",
            "återkopplar", "är svaren", "svaret kommer",
            "vastata",
            "tittar inte", "kollar inte", "öppnar inte",
            "läst", "blir läst", "besvarad",
        ),
        "de": (
            "erreicht mich", "erreichen mich", "sehe ich", "schaue ich", "kümmere ich", "hören von mir",
            "hörst von mir", "gelesen", "antworte", "lese ich", "beantworte ich", "melde ich mich",
            "werden … bearbeitet",
            "melde mich", "melden uns", "melden wir", "meldet sich", "antwort von mir", "sie antwort",
            "sie eine antwort", "du antwort", "du eine antwort", "ihr antwort", "erhalten … antwort",
            "erhältst … antwort", "bekommen … antwort", "bekommst … antwort", "komme ich dazu", "widme ich",
            "nehme ich mir", "nehme ich mich", "rufe ich", "bearbeite ich", "beantworte", "bearbeiten wir",
            "beantworten wir", "lesen wir", "kümmern wir", "checke ich", "sichte ich", "sichten wir", "antworten wir",
            "gehe ich", "schaue … rein", "schaue … postfach", "schaue … mails", "lese|", "lese … mails",
            "arbeite … ab|", "erledige ich", "beantwortet", "erreichen ihre", "erreicht ihre", "zu lesen",
            "abgearbeitet", "abarbeiten", "abrufen", "rufe … ab|", "wird … bearbeitet", "greife ich",
            "lesen kann", "lesen können", "beantworten kann", "beantworten können", "bearbeiten kann",
            "bearbeiten können", "lesen werde",
            "kümmere mich", "kümmern uns", "widme mich",
        ),
        "fr": (
            "vous lis", "je traiterai", "je lis", "reviens vers vous", "recontacter", "consulterai",
            "prendrai connaissance", "relève", "je vous réponds", "je vous répondrai", "je réponds", "on se reparle",
            "je lirai", "vous répond", "répondr", "recontacterai", "recontacterons", "rappeler", "traiter",
            "traiterons", "donnerai suite", "prendrons connaissance", "relèver", "parcourr", "dépouill", "me pencher",
            "m'en occuper", "ferai signe", "lirons", "on s'en reparle", "on en reparle", "lecture de", "je traite",
            "vous retrouve", "on se relit", "vous relire", "on se revoit", "on se retrouve", "je regarde",
            "je regarderai", "je rattrap",
        ),
        "es": (
            "nos vemos", "reviso", "revisaré", "leeré", "contestar", "me pongo al día", "miraré", "hablamos",
            "contesto", "contestaré", "respondo", "responderé", "atenderé", "atenderle", "te digo", "os respondo",
            "os contesto", "tramitar", "le atender", "gestionar", "me ocuparé", "me encargaré", "os leo",
            "miro el correo", "daré respuesta", "respuesta a partir", "contestamos", "os digo", "leo|",
            "os devuelvo", "le devuelvo", "te devuelvo", "devolveré", "me pongo con", "retomo los", "repaso",
            "os atiendo", "le atiendo", "te atiendo", "doy respuesta", "os escribo", "te escribo", "le escribo",
            "os llamo", "te llamo", "le llamo",
            "nos leemos", "nos escribimos", "nos hablamos", "te leo", "le leo", "charlamos",
        ),
        "it": (
            "leggerò", "leggo", "guarderò", "riprendo", "ci rivediamo", "vi ricontatto", "la ricontatto",
            "risponderò", "rispondo", "ci risentiamo", "vi leggo", "leggervi", "ricontatter", "rispond", "risponder",
            "leggeremo", "leggere", "smaltir", "smaltisc", "farò viv", "faccio viv", "ci sentiamo", "ci vediamo",
            "ci aggiorn", "richiamer", "richiamo", "guardo", "prenderò visione", "darò seguito", "esaminer",
            "mi occuper", "evas", "daremo riscontro", "darò riscontro", "ci si rilegge", "ci rileggiamo",
            "ci si sente", "ci si rivede", "recuper", "vi leggerò", "vi risponderò", "ne parliamo",
        ),
        "nl": (
            "krijg je antwoord", "krijgt u antwoord", "reactie", "pak ik", "kijk ik", "hoort u", "hoor je",
            "behandel ik", "antwoord ik", "reageer ik", "lees ik", "beantwoord ik", "zit ik",
            "bekijk ik", "check ik", "meld ik", "neem ik", "kom ik", "krijg je … antwoord", "krijgt u … antwoord",
            "antwoord van me", "antwoord van mij", "een antwoord", "ga ik ermee", "behandelen we",
            "behandelen wij", "beantwoorden we", "beantwoorden wij", "lezen we", "lezen wij", "lees je", "lees uw",
            "lees het", "lees mijn", "pakken we", "pakken wij", "pak je", "pak uw", "werk ik … bij|", "werk … af|",
            "bel ik", "antwoord je", "antwoorden we", "antwoorden wij", "reageren we", "reageren wij", "opgevolgd",
            "behandeld", "beantwoord", "kijken we", "open ik", "duik ik", "spreken we", "mail ik", "bericht van mij",
            "bericht van me", "doorneem", "neem … door|",
            "kan lezen", "kunnen lezen", "kan beantwoorden", "kunnen beantwoorden", "kan behandelen",
            "kunnen behandelen", "lezen kan", "zal lezen",
            "bekijk uw", "bekijk je", "behandel uw", "behandel je", "beantwoord uw", "beantwoord je",
        ),
        "da": (
            "besvarer", "kigger på", "vender tilbage", "får svar", "ser på", "tager fat", "svarer", "hører fra mig",
            "læser",
            "svare|", "besvare|", "læse|", "kan svare", "håndterer", "tager hånd", "gennemgår",
            "går igennem", "besvares", "svarer på", "vender retur", "ringer tilbage", "behandler", "får du svar",
            "læser mail", "åbner mailen", "åbner indbakken", "kigge på", "se på",
            "svar får du", "svaret kommer",
            "ser først", "ser mail", "ser ikke på", "ser ikke mail", "åbner ikke", "tjekker ikke", "kigger ikke",
            "tjekker mail", "ser mine mails", "tjekker først",
            "bliver læst", "læst", "besvaret",
        ),
        "nb": (
            "besvarer", "ser på dette", "ser på", "får svar", "tar tak", "kikker", "svarer", "hører fra meg", "leser",
            "når meg",
            "svare|", "besvare|", "lese|", "kan svare", "håndterer", "tar hånd", "går gjennom", "besvares",
            "svarer på", "ringer tilbake", "behandler", "får du svar", "åpner innboks", "åpner e post",
            "følger opp", "se på", "kommer tilbake til", "ser gjennom", "titter på",
            "svar får du", "svaret kommer",
            "ser først", "ser mail", "ser e post", "ser ikke på", "åpner ikke", "sjekker ikke", "kikker ikke",
            "sjekker mail", "sjekker e post", "sjekker først",
            "blir lest", "lest|", "besvart",
        ),
        "fi": (
            "katson", "vastaamme", "käyn läpi", "kuulet", "tartun", "vastaan", "luen", "tavoitat",
            "palaan asiaan",
            "vastailen", "vastailemme", "vastata", "lukea", "käsittelen", "käsitellään",
            "käsittelemme", "palaan viesti", "luen viesti", "soitan", "soittelen", "avaan sähköposti",
            "käyn viestit", "käyn sähköposti", "otan yhteyttä", "olen yhteydessä", "hoidan", "selvitän",
            "pystyn vastaamaan", "ehdin vastata",
            "saat vastauksen", "saatte vastauksen", "vastauksen saat",
            "vastaamaan", "lukemaan",
            "luen postit", "avaan postit", "avaan viestit", "käyn postit",
            "luetaan", "vastataan",
        ),
        "pl": (
            "odpowiadam", "odpisuję", "zajmę się", "zajrzę", "przejrzę", "siądę", "otworzę", "odpiszę", "odpowiem",
            "odezwę się", "przeczytam", "odpisz", "odpowiadać", "odezw", "skontaktuj", "zapoznam się", "zajmiemy się",
            "rozpatrz", "wrócę do maili", "nadrobię", "nadrabiam", "odbiorę", "odczytam", "sprawdzę pocztę",
            "zareaguję", "obsłuż", "zrealizuj",
        ),
        "cs": (
            "odpovídám", "odpovídat", "vyřídím", "kouknu", "podívám", "otevřu", "zpracuji", "odpovím", "ozvu se",
            "budu řešit", "přečtu", "odpov", "ozv", "zareag", "reagov", "budu reagovat", "přečt", "vyříd", "zpracuj",
            "dostanu se k", "věnovat", "pročt", "budeme řešit", "vyřizov", "vyřizuj",
        ),
        "pt": (
            "responder", "vejo", "verei", "trato", "lerei", "atendo", "dou retorno", "respondo", "responderei",
            "leio", "retomando",
            "lhe respondo", "resposta certa", "dou resposta", "darei retorno", "darei resposta", "respondemos",
            "atenderemos", "olho para", "trataremos",
            "devolvo", "te respondo", "ponho-me em dia", "coloco em dia", "te escrevo", "lhe escrevo", "lhe ligo",
            "te ligo", "dou seguimento", "dou andamento", "te retorno", "consigo ver",
            "nos falamos", "a gente se fala", "a gente conversa", "falamos", "nos lemos", "conversamos",
        ),
        "ru": (
            "отвечаю", "прочту", "почитаю", "разберу", "посмотрю", "открою", "займусь", "отвечу", "отвечать",
            "прочитаю", "на связи", "ответ", "отвеч", "прочт", "прочитаем", "рассмотр", "разберем", "займемся",
            "свяжусь", "свяжемся", "перезвон", "просмотр", "обработа", "напишу", "доберусь", "на письма",
            "почту проверю", "возьмусь", "отреагир", "отпишусь",
        ),
        "uk": (
            "відпишу", "відповідаю", "почитаю", "прочитаю", "розберу", "подивлюс", "перегляну", "відповім",
            "відповідатиму", "прочитаю", "опрацьовуватим", "відповід", "прочит", "розгля", "займусь", "займуся",
            "зв'яжусь", "зв'яжуся", "зв'яжемося", "перетелефон", "передзвон", "опрац", "напишу", "перевірю пошту",
            "відреаг", "візьмуся", "відпис", "перегля",
        ),
        "ja": (
            "拝読", "確認いた", "確認しま", "返信申し", "お返事", "返信しま", "返信いた", "帰社",
            "ご返事",
            "返信は", "返事は", "ご返信", "返信を", "返信でき", "回答は", "回答いた", "回答しま", "ご回答", "返答",
            "折り返", "折返", "連絡いた", "連絡しま",
            "ご連絡差", "連絡申し", "確認は", "確認でき", "確認の上", "確認し次第", "拝見", "対応いた", "対応しま",
            "対応でき", "対応とな", "対応させ", "順次",
            "お電話しま", "着手", "読みます",
        ),
        "zh": (
            "查看", "查阅", "处理", "處理", "再看", "回您", "答覆", "回复您", "回覆您", "答复", "回复", "回覆",
            "回信", "看邮件", "看郵件", "看信", "收信",
            "查收", "查邮件", "收邮件", "联系您", "聯繫您", "聯絡您", "与您联系", "與您聯", "跟进", "跟進",
            "给您答", "給您答", "给您回", "回电", "回電",
            "看您的",
            "跟您聯", "跟您联", "再联系", "再聯絡", "再聯繫", "跟您回", "和您联系", "給您電話", "给您电话",
        ),
        "ko": (
            "확인", "회신", "메일 보", "보겠습니다", "답장", "답변드리", "회신드리", "연락드리", "답변", "답을 드",
            "회답", "응답드", "연락드", "연락 드",
            "보도록", "처리하", "처리해", "읽어", "읽겠", "살펴보", "피드백", "챙겨",
        ),
        "tr": (
            "bakab", "bakarım", "bakacağım", "yanıtlıyor", "cevap", "dönüş yapar", "okuyaca", "yazışırız",
            "cevaplayacağım", "yanıtlayacağım", "dönüş yapaca",
            "yanıt ver", "yanıtlar", "dönebil", "okuyabil", "dönüş sağla", "ilgilenebil", "ilgilenece", "yanıtlay",
            "okurum",
            "yazarım", "yazacağım", "ararım", "arayacağım", "size dön", "sana dön", "göz at", "bakılacak", "bakarız",
            "haberleş", "konuşuruz", "görüşürüz",
        ),
        "el": (
            "απαντάω", "απαντήσω", "θα δω", "θα τα πούμε", "τα λέμε", "κοιτάξω", "διαβάσω", "θα απαντήσω", "απαντώ",
            "θα διαβάσω",
            "απαντάμε", "απαντήσουμε", "ασχοληθώ", "διαβάζω", "επικοινωνήσ", "θα σας πάρω", "θα σας καλέσω",
            "θα έχετε απάντηση",
            "θα τα δω", "θα τα διαβάσω", "σας γράφω", "θα σας γράψω", "σας παίρνω", "θα σας τηλεφωνήσω",
            "ασχολούμαι",
            "θα μιλήσουμε", "μιλάμε",
        ),
        "hu": (
            "válaszol", "olvasom", "megnézem", "elolvasom", "foglalkozom", "válaszolok", "válaszolni", "jelentkezem",
            "reagál", "elolvas", "átnéz", "olvasni", "visszahív", "jelentkez", "foglalkoz", "feldolgoz", "utolérem",
            "ránézek", "intézem", "sorra kerít",
        ),
        "ro": (
            "mă uit", "răspunde", "ne auzim", "citi", "verific", "mă ocup", "răspund", "voi răspunde", "citesc",
            "contacta", "vă caut", "te caut", "vă sun", "te sun", "vorbim", "auzim", "ocup", "prelua", "procesa",
            "soluțion", "parcurg", "lectur", "vă voi", "vă scriu", "îți scriu", "recuperez", "vă citesc", "mă apuc",
        ),
    }
)  # fmt: skip
