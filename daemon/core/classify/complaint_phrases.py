"""How providers report that their user called a mail spam, language by language."""

from daemon.core.phrases import Phrases

SUBJECTS = Phrases(
    {
        "en": (
            "abuse report", "complaint about message from", "spam complaint", "email abuse report", "feedback loop",
            "abuse complaint", "abuse notification", "spam report", "email feedback report",
            "client tos notification", "complaint notification", "junk mail report", "reported as spam",
            "marked as spam",
        ),
        "sv": (
            "spamanmälan", "anmälan om spam", "klagomål om spam", "missbruksanmälan", "anmält som spam",
            "skräppostanmälan", "anmälan om skräppost", "klagomål om skräppost", "klagomål oönskad", "spamklagomål",
            "missbruksrapport", "spamrapport", "klagomål",
        ),
        "de": (
            "spam-beschwerde", "spambeschwerde", "beschwerde über", "missbrauchsmeldung", "abuse-meldung",
            "spam-meldung", "als spam gemeldet", "spammeldung",
            "spambeschwerden", "abuse-beschwerde", "missbrauchsbeschwerde", "missbrauchsbericht", "abuse-bericht",
            "spam-report", "spambericht", "beschwerde wegen", "beschwerde zu ihrer", "unerwünschte werbung von",
            "feedback-schleife",
        ),
        "fr": (
            "signalement de spam", "plainte pour spam", "plainte spam", "signalement d'abus", "rapport d'abus",
            "signalé comme",
        ),
        "es": (
            "denuncia de spam", "denuncia por spam", "queja de spam", "queja por spam", "informe de abuso",
            "queja de abuso", "marcado como spam", "reporte de abuso", "reporte de spam",
        ),
        "it": (
            "segnalazione di spam", "segnalazione spam", "segnalazione di abuso", "reclamo per spam",
            "segnalato come spam",
        ),
        "nl": (
            "spamklacht", "klacht over spam", "misbruikmelding", "abusemelding", "spammelding", "als spam gemeld",
            "klacht over ongevraagde", "klacht over ongewenste", "klacht over uw", "spamrapport", "abuseklacht",
            "abuserapport", "misbruikklacht", "misbruikrapport", "spammelding over", "melding van spam",
            "melding spam",
        ),
        "da": (
            "spamklage", "klage over spam", "misbrugsanmeldelse", "spamanmeldelse", "rapporteret som spam",
            "klage over uønsket", "spamrapport", "misbrugsrapport", "anmeldelse af spam", "klage vedrørende",
        ),
        "nb": (
            "spamklage", "klage på spam", "misbruksmelding", "rapportert som søppelpost", "rapportert som spam",
            "klage på uønsket", "klage på søppel", "spamrapport", "misbruksrapport", "klage vedrørende",
            "melding om spam", "melding om misbruk",
        ),
        "fi": (
            "roskapostivalitus", "roskaposti-ilmoitus", "väärinkäyttöilmoitus", "ilmoitettu roskapostiksi",
            "ilmoitus roskaposti", "roskapostiraportti", "valitus roskaposti", "väärinkäyttöraportti",
            "valitus ei toivotu", "ilmoitus väärinkäyt",
        ),
        "pl": (
            "zgłoszenie spamu", "skarga na spam", "zgłoszenie nadużycia", "zgłoszono jako spam", "skarga dotycząca",
        ),
        "cs": ("nahlášení spamu", "stížnost na spam", "hlášení zneužití", "nahlášeno jako spam", "hlášení o spamu"),
        "pt": (
            "denúncia de spam", "reclamação de spam", "denúncia de abuso", "relatório de abuso", "marcado como spam",
        ),
        "ru": (
            "жалоба на спам", "жалоба на письмо", "жалоба на рассылку", "отчет о спаме", "сообщение о спаме",
            "жалоба пользователя",
        ),
        "uk": ("скарга на спам", "скарга на лист", "скарга на розсилку", "звіт про спам", "скарга користувача"),
        "ja": ("迷惑メール申告", "迷惑メールの申告", "迷惑メール報告", "迷惑メールの報告", "スパム報告", "苦情"),
        "zh": (
            "垃圾邮件投诉", "垃圾邮件举报", "垃圾郵件投訴", "垃圾郵件檢舉", "滥用举报", "投诉通知", "用户投诉",
            "举报通知",
        ),
        "ko": ("스팸 신고", "스팸신고", "불법스팸", "신고 접수 안내", "스팸 민원"),
        "tr": ("spam şikayeti", "istenmeyen posta şikayeti", "kötüye kullanım bildirimi", "şikayet bildirimi"),
        "el": ("αναφορά ανεπιθύμητ", "αναφορά κατάχρησης", "καταγγελία ανεπιθύμητ", "καταγγελία spam"),
        "hu": ("spam bejelentés", "spam panasz", "visszaélés bejelentés", "kéretlen levél bejelent"),
        "ro": ("reclamație spam", "raportare spam", "plângere spam", "raport de abuz", "sesizare spam"),
    }
)  # fmt: skip

SENTENCES = Phrases(
    {
        "en": (
            "this is an email abuse report", "email abuse report for an email message", "abuse report for an email",
            "this is a spam report", "marked … as spam", "reported … as spam", "identified … as spam by",
            "has complained", "this is an abuse report", "marked … as junk", "reported … as junk",
            "complaint from one of our", "complained about", "classified … as spam", "a recipient of your message",
        ),
        "sv": ("anmält … som spam", "markerat … som spam", "har klagat", "anmäld som skräppost", "som skräppost"),
        "de": (
            "als spam gemeldet", "als spam markiert", "hat sich … beschwert", "beschwerde eines",
            "als unerwünscht gemeldet", "als spam eingestuft",
            "als unerwünschte werbung gemeldet", "als spam klassifiziert", "hat sich über … beschwert",
            "beschwerde erhalten", "beschwerden erhalten", "spam-knopf", "spam-button", "als werbung gemeldet",
            "als junk gemeldet", "beschwerde von einem", "beschwerde über ihre",
        ),
        "fr": (
            "signalé … comme spam", "signalé … comme indésirable", "signalé comme spam", "signalé comme indésirable",
            "a été signalé", "plainte d'un",
        ),
        "es": (
            "denunciado como spam", "ha denunciado", "marcado … como spam", "reportado … como spam",
            "marcó como spam", "como correo no deseado", "queja de uno", "calificado como spam",
        ),
        "it": (
            "segnalato come spam", "ha segnalato … come", "contrassegnato … come spam", "come posta indesiderata",
            "segnalazione da parte",
        ),
        "nl": (
            "als spam gemeld", "als spam gemarkeerd", "als ongewenst gemeld", "klacht ontvangen", "heeft geklaagd",
            "als spam aangemerkt", "als spam gerapporteerd", "als ongewenste reclame", "ontvingen wij een klacht",
            "ontvingen we een klacht", "klachten ontvangen", "spamknop", "als junk gemeld", "beklaagt zich",
            "klacht binnengekregen", "klacht over uw",
        ),
        "da": ("rapporteret … som spam", "markeret … som spam", "meldt som spam", "har klaget over"),
        "nb": ("rapportert … som spam", "merket … som spam", "meldt som spam", "som søppelpost", "har klaget på"),
        "fi": ("ilmoittanut … roskapostiksi", "merkinnyt … roskapostiksi", "roskapostiksi", "on valittanut"),
        "pl": (
            "zgłosił … jako spam", "oznaczył … jako spam", "oznaczona jako spam", "zgłoszona jako spam",
            "zgłoszono jako spam", "skarg",
        ),
        "cs": (
            "nahlásil … jako spam", "označil … jako spam", "označena jako spam", "nahlášena jako spam", "stížnost na",
        ),
        "pt": (
            "denunciou", "marcou … como spam", "marcada como spam", "denunciada como spam", "reportou … como spam",
            "como lixo eletrônico",
        ),
        "ru": (
            "пожаловался", "пожаловались", "отметил … как спам", "помечено как спам", "пометил … как спам",
            "нажал … спам", "поступила жалоба",
        ),
        "uk": ("поскаржився", "поскаржились", "позначив … як спам", "позначено як спам", "надійшла скарга"),
        "ja": (
            "迷惑メールとの申告", "迷惑メールとして申告", "迷惑メールとして報告", "迷惑メールである",
            "迷惑メールに指定", "申告がありました", "苦情がありました",
        ),
        "zh": ("举报为垃圾", "标记为垃圾", "標記為垃圾", "檢舉為垃圾", "投诉了您", "用户投诉", "被投诉", "收到投诉"),
        "ko": ("스팸으로 신고", "스팸으로 분류", "스팸으로 등록", "신고하였습니다", "신고가 접수"),
        "tr": (
            "spam olarak işaretle", "spam olarak bildir", "istenmeyen posta olarak", "istenmeyen olarak işaret",
            "şikayet etti", "şikayette bulun",
        ),
        "el": ("ως ανεπιθύμητ", "ανέφερε ως", "επισήμανε ως", "υπέβαλε καταγγελία", "υπέβαλε παράπονο"),
        "hu": (
            "spamként jelöl", "levélszemétként jelöl", "levélszemétnek jelöl", "spamnek jelöl", "spamként jelent",
            "panaszt tett",
        ),
        "ro": ("marcat ca spam", "raportat ca spam", "a reclamat", "a raportat … ca spam", "a marcat … ca spam"),
    }
)  # fmt: skip

# What an abuse desk says besides; a person may say it of anything.
DESK_SAYS = Phrases(
    {
        "en": (
            "unsolicited bulk", "unsolicited email", "junk mail complaint", "unsolicited mail", "report junk",
            "never signed up", "had a report about", "spam complaint",
        ),
        "sv": ("klagomål", "oönskad reklam", "aldrig samtyckt", "oombedd"),
        "de": (
            "spam-markierung", "beschwerde", "unerwünschte werbung", "das ist spam", "als spam",
            "unverlangte werbung",
        ),
        "fr": ("signalement", "plainte", "non sollicité", "signale avoir reçu"),
        "es": ("denuncia", "la denuncia", "no solicitad", "sin haberla solicitado", "publicidad suya"),
        "it": ("segnalazione abus", "reclamo", "non richiest", "indesiderat"),
        "nl": ("klacht", "ongevraagd"),
        "da": ("klage", "uopfordret", "reklamemail"),
        "nb": ("klage på", "uoppfordret", "aldri har bedt om"),
        "fi": ("ilmoitus roskapostista", "valituksen", "mainosviest", "suoramarkkinoin"),
        "pl": ("zgłoszenie spam", "niezamówion", "zgłoszenie dotyczące"),
        "cs": ("stížnost", "nevyžádan"),
        "pt": ("queixa", "não solicitad", "denúncia"),
        "ru": ("жалоб", "нежелательн", "без согласия"),
        "uk": ("скарг", "небажан", "без згоди"),
        "tr": ("şikayet", "izinsiz"),
        "el": ("καταγγελία", "ανεπιθύμητ"),
        "hu": ("panasz", "kéretlen"),
        "ro": ("reclamație", "sesizare", "nesolicitat"),
        "zh": ("投诉", "垃圾邮件"),
        "ko": ("신고", "불법 스팸"),
        "ja": ("申告", "苦情"),
    }
)  # fmt: skip
