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
        ),
        "de": (
            "automatische antwort", "automatische ruckantwort", "abwesenheit", "autom. antwort", "nicht im buro",
            "ausser haus", "außer haus", "automatische empfangsbestatigung", "automatische rückantwort",
            "auto antwort", "autoreply", "automatische mitteilung",
        ),
        "fr": (
            "reponse automatique", "message automatique", "absence du bureau", "je suis absent",
            "notification d'absence", "rép auto", "réponse auto", "absence:",
        ),
        "es": (
            "respuesta automatica", "fuera de la oficina", "fuera de oficina", "autorrespuesta",
            "mensaje automatico", "respuesta de ausencia", "resp automática", "contestador",
        ),
        "it": (
            "risposta automatica", "fuori sede", "fuori ufficio", "messaggio automatico",
            "risp automatica",
        ),
        "nl": (
            "automatisch antwoord", "automatische beantwoording", "automatische reactie", "buiten kantoor",
            "automatische", "autoreply",
        ),
        "da": (
            "automatisk svar", "ikke til stede", "autosvar", "fravær", "ikke pa kontoret", "automatisk besvarelse",
        ),
        "nb": (
            "automatisk svar", "fraværende", "fravær", "fraværsmelding", "ikke pa kontoret", "ferieavvikling",
            "autosvar", "automatisk melding",
        ),
        "fi": ("automaattinen vastaus", "poissaolo", "en ole toimistolla", "automaattivastaus", "automaatti"),
        "pl": (
            "odpowiedz automatyczna", "automatyczna odpowiedz", "autoodpowiedz", "poza biurem", "jestem na urlopie",
            "autoodpowiedź", "odp automatyczna", "automatyczna",
        ),
        "cs": ("automaticka odpoved", "mimo kancelar", "odpoved v nepritomnosti", "automatická"),
        "pt": (
            "resposta automatica", "fora do escritorio", "ausencia temporaria", "resposta de ausencia",
            "resp automática", "auto resposta", "autorresposta",
        ),
        "ru": ("автоматический ответ", "автоответ", "вне офиса", "нет на месте", "автоматическ"),
        "uk": ("автоматична відповідь", "автовідповідь", "поза офісом", "автоматичн"),
        "ja": ("自動応答", "自動返信", "自動送信", "オートリプライ"),
        "zh": ("自动答复", "自动回复", "自動回覆", "自動回復", "不在办公室", "不在辦公室"),
        "ko": ("자동 회신", "자동 응답", "자동회신", "자동응답", "자동 답장", "부재중", "부재 중"),
        "tr": ("otomatik yanit", "otomatik cevap", "ofis disinda", "ofis dısında", "yillik izin", "otomatik"),
        "el": ("αυτόματη απάντηση", "εκτός γραφείου", "αυτόματη", "αυτόματο"),
        "hu": ("automatikus valasz", "hazon kivul", "irodan kivul", "automatikus uzenet", "autómatikus"),
        "ro": ("raspuns automat", "in afara biroului", "mesaj automat", "automat:", "răspuns automat"),
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
        ),
        "de": (
            "abwesend", "im urlaub", "urlaub", "elternzeit", "arbeitszeiten", "betriebsferien", "betriebsurlaub",
            "geschlossen", "mutterschutz", "unterwegs",
        ),
        "fr": ("absent", "en conges", "en vacances", "absence", "conge maternite", "fermeture", "congés"),
        "es": ("ausente", "ausencia", "de vacaciones", "cerrado", "vacaciones", "baja médica"),
        "it": ("assente", "assenza", "in ferie", "in vacanza", "chiusura", "ferie", "chiusi per", "maternità"),
        "nl": ("afwezig", "niet aanwezig", "afwezigheid", "op vakantie", "vakantie", "gesloten", "werkdagen", "verlof"),
        "da": ("pa ferie", "ferie|", "lukket", "julelukket", "barsel", "fravær"),
        "fi": ("poissa", "lomalla", "suljettu", "loma", "työaika"),
        "pl": (
            "nieobecnosc", "nieobecny", "nieobecna", "urlop", "nieczynne", "zamknięte", "godziny pracy",
            "godzinach pracy",
        ),
        "cs": ("nepritomnost", "dovolena", "zavřeno", "celozávodní", "mateřská"),
        "pt": ("ausente", "ausencia", "em ferias", "de ferias", "encerramento", "fechado", "férias", "licença"),
        "ru": ("отсутствую", "в отпуске", "отпуск", "выходные", "командировка", "график"),
        "uk": ("відсутн", "у відпустці", "відпустка", "вихідні", "графік"),
        "ja": ("不在", "休暇中", "外出中", "休業", "お休み", "休館"),
        "zh": ("外出", "休假", "放假", "请假"),
        "ko": ("휴가", "휴무", "연휴", "출장"),
        "tr": ("izinde", "tatilde", "tatil", "izin"),
        "el": ("απουσία", "σε άδεια", "ωράριο", "άδεια", "κλειστ"),
        "hu": ("szabadsag", "zárva", "szabadság"),
        "ro": ("absent", "concediu", "închis", "program"),
        "nb": ("stengt", "juleferie", "sommerferie", "permisjon", "ferie"),
    }
)  # fmt: skip
