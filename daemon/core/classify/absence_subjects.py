"""Subjects of automatic answers and absence notices, language by language.

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
            "automatic answer", "out of office:", "ooo:",
        ),
        "sv": (
            "autosvar", "automatiskt svar", "franvaro", "ej pa kontoret", "inte pa kontoret", "semestersvar",
            "franvaromeddelande", "automatisk svar", "auto svar",
            "automatiskt mejl", "frånvaroassistent", "jag är inte på kontoret", "automatsvar", "autoreply",
            "autosvar från", "semesterhälsning", "jag är på semester", "jag är ledig", "frånvarobesked",
        ),
        "de": (
            "automatische antwort", "automatische ruckantwort", "abwesenheit", "autom. antwort", "nicht im buro",
            "ausser haus", "außer haus", "automatische empfangsbestatigung", "automatische rückantwort",
            "auto antwort", "autoreply", "automatische mitteilung",
            "abwesenheitsnotiz", "abwesenheitsmeldung", "autom rückantwort", "auto reply", "automatische rückmeldung",
            "autoresponder", "ich bin im urlaub", "bin im urlaub", "bin nicht im", "urlaubsabwesenheit",
            "urlaubsnotiz", "urlaubsmeldung", "ferienabwesenheit", "out of office",
        ),
        "fr": (
            "reponse automatique", "message automatique", "absence du bureau", "je suis absent",
            "notification d'absence", "rép auto", "réponse auto", "absence:", "message d'absence",
            "réponse d'absence", "absence automatique", "avis d'absence", "notification automatique d'absence",
        ),
        "es": (
            "respuesta automatica", "fuera de la oficina", "fuera de oficina", "autorrespuesta",
            "mensaje automatico", "respuesta de ausencia", "resp automática", "contestador",
            "respuesta auto", "aviso de ausencia", "notificación de ausencia", "autorespuesta",
            "contestación automática",
        ),
        "it": (
            "risposta automatica", "fuori sede", "fuori ufficio", "messaggio automatico", "risp automatica",
            "messaggio di assenza", "notifica di assenza", "avviso di assenza", "autorisposta",
            "assenza dall'ufficio", "risponditore automatico",
        ),
        "nl": (
            "automatisch antwoord", "automatische beantwoording", "automatische reactie", "buiten kantoor",
            "automatische", "autoreply",
            "automatisch bericht", "automatische melding", "autom antwoord", "auto antwoord", "autoresponder",
            "afwezigheidsmelding", "afwezigheidsbericht", "afwezigheidsassistent", "afwezig:", "ik ben afwezig",
            "out of office", "niet op kantoor", "ben met vakantie", "ben op vakantie",
        ),
        "da": (
            "automatisk svar", "ikke til stede", "autosvar", "fravær", "ikke pa kontoret", "automatisk besvarelse",
            "fraværsbesked", "feriebesked", "autoreply", "automatsvar", "jeg holder ferie", "jeg er på ferie",
            "fraværssvar", "automatisk mail", "er ikke på kontoret", "feriesvar",
        ),
        "nb": (
            "automatisk svar", "fraværende", "fravær", "fraværsmelding", "ikke pa kontoret", "ferieavvikling",
            "autosvar", "automatisk melding",
            "feriemelding", "autoreply", "automatsvar", "jeg har ferie", "jeg er på ferie", "automatisk e post",
            "er ikke på kontoret", "ute av kontoret",
        ),
        "fi": (
            "automaattinen vastaus", "poissaolo", "en ole toimistolla", "automaattivastaus", "automaatti",
            "lomaviesti", "automaattinen viesti", "automaattiviesti", "lomavastaus", "poissaoloilmoitus",
            "poissaoloviesti", "olen lomalla", "olen poissa", "autoreply",
        ),
        "pl": (
            "odpowiedz automatyczna", "automatyczna odpowiedz", "autoodpowiedz", "poza biurem", "jestem na urlopie",
            "autoodpowiedź", "odp automatyczna", "automatyczna", "autoresponder", "wiadomość automatyczna",
            "komunikat automatyczny", "przebywam na", "jestem nieobecn", "odpowiedź w czasie nieobecności",
            "informacja o nieobecności", "nie ma mnie w",
        ),
        "cs": (
            "automaticka odpoved", "mimo kancelar", "odpoved v nepritomnosti", "automatická", "autoodpověď",
            "autorespond", "nejsem v kanceláři", "jsem na dovolené", "oznámení o nepřítomnosti",
        ),
        "pt": (
            "resposta automatica", "fora do escritorio", "ausencia temporaria", "resposta de ausencia",
            "resp automática", "auto resposta", "autorresposta",
            "mensagem automática", "aviso de ausência", "notificação de ausência", "ausente do escritório",
            "mensagem de ausência", "auto-resposta",
        ),
        "ru": (
            "автоматический ответ", "автоответ", "вне офиса", "нет на месте", "автоматическ", "автореспонд",
            "нахожусь в отпуске", "меня нет в офисе", "отсутствие на рабочем", "уведомление об отсутствии",
            "в отпуске до", "в отпуске с",
        ),
        "uk": (
            "автоматична відповідь", "автовідповідь", "поза офісом", "автоматичн", "автовідповідач",
            "перебуваю у відпустці", "мене немає в офісі", "відсутність на робочому", "повідомлення про відсутність",
            "у відпустці до", "у відпустці з",
        ),
        "ja": (
            "自動応答", "自動返信", "自動送信", "オートリプライ", "自動回答", "自動配信", "自動メール", "不在通知",
            "不在のお知らせ", "不在の連絡", "不在連絡",
        ),
        "zh": (
            "自动答复", "自动回复", "自動回覆", "自動回復", "不在办公室", "不在辦公室", "自动应答", "自動應答",
            "自动回信", "自動回信", "自動答覆", "系统自动", "系統自動",
            "外出自动", "休假通知", "休假自动",
        ),
        "ko": (
            "자동 회신", "자동 응답", "자동회신", "자동응답", "자동 답장", "부재중", "부재 중", "자동답장",
            "자동 답변", "자동답변", "자동 메일", "자동메일",
            "부재 안내", "부재 알림",
        ),
        "tr": (
            "otomatik yanit", "otomatik cevap", "ofis disinda", "ofis dısında", "yillik izin", "otomatik",
            "oto yanıt", "oto cevap", "ofis dışı", "ofiste değil",
        ),
        "el": (
            "αυτόματη απάντηση", "εκτός γραφείου", "αυτόματη", "αυτόματο",
            "απουσία από το γραφείο", "μήνυμα απουσίας", "ειδοποίηση απουσίας", "εκτός έδρας",
        ),
        "hu": (
            "automatikus valasz", "hazon kivul", "irodan kivul", "automatikus uzenet", "autómatikus", "automata válasz",
            "autoreszponder", "szabadságon vagyok", "távolléti", "távollét értes",
        ),
        "ro": (
            "raspuns automat", "in afara biroului", "mesaj automat", "automat:", "răspuns automat",
            "mesaj de absență", "notificare de absență", "absență de la birou", "autorăspuns", "nu sunt la birou",
        ),
        "other": (
            "automatinis", "automaatne", "automatski", "автоматичен", "automatická odpoveď", "resposta automàtica",
            "trả lời tự động", "balasan otomatis", "jawaban otomatis", "رد تلقائي", "תשובה אוטומטית", "samodejni",
        ),
    }
)  # fmt: skip

# Words that people write about, too.
ABSENT = Phrases(
    {
        "en": (
            "out of town", "on vacation", "on holiday", "on leave", "away from", "absence notice", "parental leave",
            "maternity leave", "paternity leave", "annual leave", "away|", "working hours", "working days",
            "closed for", "closed from", "office closed", "christmas", "summer break",
        ),
        "sv": (
            "franvarande", "semester", "foraldraledig", "ledig", "stängt", "julstängt", "tjänstledig",
            "arbetstider",
            "bortrest", "frånvar", "semesterstängt", "sommarstängt", "påskstängt", "vab|", "sjukskriven", "på resa",
            "borta", "sjuk|", "tjänsteresa",
        ),
        "de": (
            "abwesend", "im urlaub", "urlaub", "elternzeit", "arbeitszeiten", "betriebsferien", "betriebsurlaub",
            "geschlossen", "mutterschutz", "unterwegs",
            "ferien", "betriebsruhe", "außer haus", "nicht im", "unser büro", "sommerpause", "winterpause",
            "weihnachtspause", "elternkarenz", "karenz", "sabbatical", "krank|", "erkrankt", "auf reisen",
            "bürozeiten", "arbeitstage", "öffnungszeiten",
        ),
        "fr": (
            "absent", "en conges", "en vacances", "absence", "conge maternite", "fermeture", "congés", "indisponible",
            "injoignable", "hors bureau", "hors du bureau", "fermé", "congé", "en formation", "en mission",
            "en déplacement",
        ),
        "es": (
            "ausente", "ausencia", "de vacaciones", "cerrado", "vacaciones", "baja médica",
            "cerrada", "cerramos", "permiso", "licencia", "de baja", "fuera hasta", "cierre", "receso", "no estoy",
            "estoy de viaje",
        ),
        "it": (
            "assente", "assenza", "in ferie", "in vacanza", "chiusura", "ferie", "chiusi per", "maternità", "fuori|",
            "non raggiungibile", "irraggiungibile", "indisponibile", "congedo", "malattia", "chiuso", "chiusa",
            "chiusi", "in trasferta", "rientro", "vacanza", "vacanze", "paternità",
        ),
        "nl": (
            "afwezig", "niet aanwezig", "afwezigheid", "op vakantie", "vakantie", "gesloten", "werkdagen", "verlof",
            "niet op kantoor", "met verlof", "met vakantie", "bouwvak", "bouwverlof", "zomersluiting", "kerstsluiting",
            "sluiting|", "zomervakantie", "kerstvakantie", "er even niet", "even weg", "ziek|", "sabbatical",
            "niet bereikbaar", "werktijden", "openingstijden", "buiten kantoor",
        ),
        "da": (
            "pa ferie", "ferie|", "lukket", "julelukket", "barsel", "fravær", "ferielukket", "påskelukket",
            "sommerlukket", "orlov", "bortrejst", "syg|", "sygemeldt", "ude af kontoret", "på kursus",
            "sommerferie", "juleferie", "fri| i dag",
        ),
        "fi": (
            "poissa", "lomalla", "suljettu", "loma", "työaika", "kesälomalla", "kesäloma", "joulutauko",
            "kesätauko", "suljettuna", "matkoilla", "sairauslomalla", "äitiyslomalla", "vapaalla", "työmatkalla",
            "koulutuksessa", "lomaill",
        ),
        "pl": (
            "nieobecnosc", "nieobecny", "nieobecna", "urlop", "nieczynne", "zamknięte", "godziny pracy",
            "godzinach pracy", "nie ma mnie", "na urlopie", "delegacja", "l4|", "zwolnienie lekarskie",
            "przerwa świąteczna", "przerwa urlopowa", "biuro nieczynne", "macierzyńsk", "wolne", "długi weekend",
            "nieobecni",
        ),
        "cs": (
            "nepritomnost", "dovolena", "zavřeno", "celozávodní", "mateřská", "nepřítomen", "nepřítomna", "nejsem tu",
            "mimo kancelář", "rodičovská", "nemocensk", "neschopenka", "služební cesta", "vánoční provoz",
            "otevírací doba", "úřední hodiny", "uzavřeno", "na dovolené", "mezi svátky",
        ),
        "pt": (
            "ausente", "ausencia", "em ferias", "de ferias", "encerramento", "fechado", "férias", "licença",
            "fechad", "encerrad", "recesso", "folga", "fora até", "viagem", "indisponív", "não estou", "de baixa",
        ),
        "ru": (
            "отсутствую", "в отпуске", "отпуск", "выходные", "командировка", "график", "отсутстви", "меня нет",
            "нет на месте", "больничный", "декрет", "не работаем", "праздничные дни", "режим работы", "нерабочие",
            "в командировке", "закрыто",
        ),
        "uk": (
            "відсутн", "у відпустці", "відпустка", "вихідні", "графік", "мене немає", "мене нема", "немає на місці",
            "лікарняний", "декрет", "не працюємо", "святкові дні", "режим роботи", "неробочі", "відрядження",
            "зачинено",
        ),
        "ja": (
            "不在", "休暇中", "外出中", "休業", "お休み", "休館", "出張", "年末年始", "夏季", "夏期", "冬季",
            "臨時休", "閉庁", "定休", "GW", "お盆",
            "連休",
        ),
        "zh": (
            "外出", "休假", "放假", "请假", "休息", "出差", "不在", "停业", "停業", "請假", "春节", "春節", "假期",
            "公休", "外勤", "闭馆", "休館",
        ),
        "ko": (
            "휴가", "휴무", "연휴", "출장", "부재", "휴업", "휴관", "휴진", "연차", "교육", "병가", "휴직",
            "자리 비움", "반차",
        ),
        "tr": (
            "izinde", "tatilde", "tatil", "izin",
            "yokum", "bayram", "seyahat", "kapalı", "raporlu", "ofiste yok", "yoklu",
        ),
        "el": (
            "απουσία", "σε άδεια", "ωράριο", "άδεια", "κλειστ",
            "διακοπ", "λείπω", "ρεπό", "εκτός",
        ),
        "hu": (
            "szabadsag", "zárva", "szabadság", "távol", "nem vagyok", "nyaral", "szünet", "betegszab", "táppénz",
            "gyes", "nyitvatartás", "ünnepi", "kiküldetés", "üzemszünet", "leállás",
        ),
        "ro": (
            "absent", "concediu", "închis", "program", "indisponibil", "vacanta", "inchisi", "plecat", "lipsesc",
            "deplasare", "delegatie", "maternitate", "nu sunt",
        ),
        "nb": (
            "stengt", "juleferie", "sommerferie", "permisjon", "ferie", "feriestengt", "julestengt", "påskestengt",
            "sommerstengt", "høstferie", "vinterferie", "påskeferie", "fravær", "borte", "bortreist", "sykmeldt",
            "på reise", "på kurs", "pappaperm",
        ),
    }
)  # fmt: skip
