"""That a mail was refused for what it is or whence it comes, in the words of mail servers, language by language."""

from daemon.core.phrases import Phrases

POLICY = Phrases(
    {
        "en": (
            "spam", "blocked", "blacklist", "black list", "blocklist", "block list", "denylist", "reputation",
            "dmarc", "spf", "dkim", "policy", "policies", "rejected due to", "not permitted to", "not allowed to",
            "permission to", "unsolicited", "virus", "rbl", "dnsbl", "content rejected", "message content", "banned",
            "blocking", "content filter", "not authorized", "not authorised", "access denied", "restricted",
            "rate limit", "too many", "throttl", "greylist", "graylist", "suspicious", "poor reputation",
            "message rejected", "security", "reverse dns", "ptr", "listed by", "junk", "administrative prohibition",
            "sender address rejected", "sender rejected", "at a rate", "moderated", "approval", "not accepted for",
            "prohibited", "not trusted", "unauthenticated", "authentication", "not welcome", "listed at",
            "listed in zen", "mimecast", "proofpoint", "barracuda", "malware", "phishing", "forged", "spoof",
            "suspected", "quarantin", "local policy", "client host", "refused to talk", "bad reputation",
            "poor sender", "denied", "unacceptable", "inappropriate", "content monitoring", "objectionable",
            "disallowed", "refused by policy", "your host", "your ip", "bulk",
        ),
        "sv": (
            "skräppost", "blockerad", "blockerat", "svartlist", "policy", "avvisad på grund", "spärrlista",
            "inte tillåt", "nekad", "spam",
            "skräp", "svart lista", "spärrad", "blockeras", "inte auktoriserad", "rykte", "regler", "avvisats av",
            "innehåll", "dmarc", "spf",
        ),
        "de": (
            "als spam", "abgelehnt wegen", "spamverdacht", "gesperrt", "blockiert", "sperrliste", "schwarze liste",
            "richtlinie", "werbung", "nicht berechtigt", "nicht erlaubt", "virus", "verweigert", "blacklist",
            "spamfilter", "spam-filter", "als werbung", "unerwünscht", "abgewiesen wegen", "reputation",
            "nicht vertrauenswürdig", "schadsoftware", "sicherheitsrichtlin", "absender gesperrt",
            "absender blockiert", "verdächtig",
        ),
        "fr": (
            "considéré comme", "indésirable", "liste noire", "bloqué", "politique", "spam", "antispam",
            "n'est pas autorisé", "non autorisé", "interdit", "réputation", "pourriel", "refusé par la politique",
            "trop de connexions",
        ),
        "es": (
            "rechazado por", "lista negra", "bloquead", "política", "correo no deseado", "spam", "no permitid",
            "no autorizad", "reputación", "considerado como", "denegad", "demasiad",
        ),
        "it": (
            "lista nera", "bloccat", "politica", "indesiderat", "spam", "non autorizzat", "non consentit",
            "rifiutato per", "reputazione", "policy", "negato", "blacklist",
        ),
        "nl": (
            "zwarte lijst", "geblokkeerd", "beleid", "ongewenst", "spam", "niet toegestaan", "niet geautoriseerd",
            "reputatie", "geweigerd wegens", "verdacht",
            "spamfilter", "reclame", "malware", "virus", "afzender geblokkeerd", "afzender geweigerd", "blokkeerlijst",
            "blacklist", "niet vertrouwd", "veiligheidsbeleid", "verboden",
        ),
        "da": (
            "sortliste", "blokeret", "politik", "uønsket", "spam", "ikke tilladt", "ikke autoriseret",
            "afvist på grund", "omdømme",
            "sort liste", "spærret", "afvises", "rygte", "regler", "indhold", "blokeres", "ikke godkendt",
            "spamfilter",
        ),
        "nb": (
            "svarteliste", "blokkert", "policy", "retningslinje", "søppelpost", "uønsket", "ikke tillatt",
            "ikke autorisert", "avvist på grunn", "nektet", "omdømme",
            "svart liste", "sperret", "avvises", "rykte", "regler", "innhold", "blokkeres", "ikke godkjent",
            "spamfilter",
        ),
        "fi": (
            "roskaposti", "estolista", "mustalla listalla", "estetty", "käytäntö", "ei sallittu", "ei ole sallittu",
            "maine", "epäilyttäv",
            "mustalista", "esto", "torjut", "hylätty … sisällön", "roskapostiksi", "ei hyväksytä", "suodatin",
            "suodatti", "maineen",
        ),
        "pl": (
            "czarna lista", "czarnej liście", "zablokowan", "polityk", "jako spam", "spamu", "niechcian",
            "nie jest dozwolon", "niedozwolon", "reputacj", "odmowa dostępu", "brak uprawnień", "nie masz uprawnień",
        ),
        "cs": (
            "blacklist", "černé listině", "černá listina", "zablokov", "blokov", "zásad", "nevyžádan", "jako spam",
            "spamu", "není povolen", "nepovolen", "reputac", "odepřen",
        ),
        "pt": (
            "lista negra", "bloquead", "política", "indesejad", "spam", "não permitid", "não autorizad", "reputação",
            "recusado por", "negad",
        ),
        "ru": (
            "спам", "черном списке", "черный список", "заблокирован", "политик", "нежелательн", "запрещен",
            "репутаци", "отклонено по", "отказано", "ограничен",
        ),
        "uk": (
            "спам", "чорному списку", "чорний список", "заблокован", "політик", "небажан", "заборонен", "репутаці",
            "відмовлено",
        ),
        "ja": (
            "スパム", "迷惑メール", "ブロック", "ポリシー", "拒否", "なりすまし", "ブラックリスト", "許可されて",
            "認証", "制限", "規制",
        ),
        "zh": (
            "垃圾邮件", "垃圾郵件", "黑名单", "黑名單", "策略", "政策", "频率", "頻率", "拒收", "屏蔽", "被拦截",
            "攔截", "信誉", "信譽", "限制", "敏感", "可疑", "广告邮件", "没有权限", "沒有權限", "反垃圾",
        ),
        "ko": (
            "스팸", "차단", "정책", "블랙리스트", "수신 거부", "수신거부", "평판", "제한", "권한이 없", "허용되지",
            "rbl",
        ),
        "tr": (
            "istenmeyen", "kara liste", "engellen", "politika", "ilke", "spam", "izin verilm", "yetki", "itibar",
            "şüpheli",
        ),
        "el": (
            "ανεπιθύμητ", "μαύρη λίστα", "αποκλεισ", "πολιτική", "δεν επιτρέπεται", "δεν έχετε δικαίωμα", "φήμη",
            "spam", "ύποπτ",
        ),
        "hu": (
            "levélszemét", "kéretlen", "feketelist", "tiltólist", "letilt", "blokkol", "szabályzat", "házirend",
            "nem engedélyezett", "spam", "gyanús", "hírnév",
        ),
        "ro": (
            "lista neagră", "blocat", "politic", "nesolicitat", "spam", "nu este permis", "neautorizat", "reputați",
            "interzis", "suspect",
        ),
    }
)  # fmt: skip
