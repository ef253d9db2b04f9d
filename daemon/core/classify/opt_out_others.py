"""Whose wish is it, and for how much? What makes words that refuse mail a question about others, or an exception."""

from daemon.core.phrases import Phrases

# Whoever says so in another clause, wants the mail in another place, or on another day.
GO_ON = Phrases(
    {
        "en": (
            "write to me", "send it to me", "send them to me", "use this address", "to this one", "me instead",
            "here instead", "us instead", "this address instead", "this one instead", "call instead", "phone instead",
        ),
        "sv": (
            "skriv till mig", "skicka till mig", "skicka det till mig", "till mig istället", "till mig i stället",
            "använd min adress", "använd den här adressen", "skriv direkt till mig", "skicka hellre",
            "skicka direkt till mig", "ta det med mig",
        ),
        "de": (
            "schreiben sie mir", "schreib mir", "schicken sie es mir", "sondern an", "direkt an mich", "an mich|",
            "stattdessen",
        ),
        "fr": (
            "écrivez-moi", "envoyez-le-moi", "adressez-le-moi", "c'est ok", "plutôt à moi", "écrivez-nous plutôt",
            "écris-moi", "envoie-le-moi", "envoyez-les-moi", "adressez-les-moi", "passez par moi", "continuez à m'",
            "continuez de m'", "continuez à me", "gardez-moi",
        ),
        "es": (
            "escríbame a", "escríbeme", "envíemelo", "mándamelo", "hable conmigo",
            "mándeme", "mándenmelo", "envíamelo", "hablemos", "llámame", "llámeme", "escríbanos en", "escríbame en",
            "vuelva a escribir", "vuelve a escribir", "contácteme en", "contáctame en",
            "mejor a este", "mejor a mi", "mejor aquí", "usa este", "use este", "utiliza este", "utilice este",
            "mejor al",
        ),
        "it": (
            "scriva a me", "scrivi a me", "mandi a me", "mandi pure a me", "uso quella", "invece mi interessa",
            "invece ci interessa", "quella mi interessa", "sì mi interessa", "mi interessa solo", "lo mandi a me",
            "mandatelo a me", "mandamelo", "me lo mandi", "usi quest",
        ),
        "nl": ("mail mij", "stuur het naar mij", "stuur ze naar mij", "naar mij|", "akkoord"),
        "da": (
            "skriv til mig", "send det til mig", "til mig i stedet", "send hellere", "brug min adresse",
            "brug denne adresse", "skriv direkte til mig", "send direkte til mig", "tag det med mig",
        ),
        "nb": (
            "skriv til meg", "send det til meg", "send heller", "til meg i stedet", "bruk min adresse",
            "bruk adressen min", "bruk denne adressen", "skriv direkte til meg", "send direkte til meg",
            "ta det med meg",
        ),
        "fi": (
            "lähettäkää minulle", "lähetä minulle", "kirjoita minulle", "laita minulle", "käytä osoitettani",
            "käyttäkää osoitettani", "käytä tätä osoitetta", "kirjoita suoraan minulle", "lähetä suoraan minulle",
            "lähettäkää suoraan minulle",
        ),
        "pl": (
            "proszę pisać do mnie", "pisz do mnie", "zajmuję się tym", "wysyłać do mnie", "proszę do mnie",
            "pisz na ten", "proszę pisać na ten", "piszcie do mnie", "wyślij do mnie", "proszę wysłać do mnie",
            "proszę kierować do mnie", "lepiej do mnie",
        ),
        "cs": (
            "pište rovnou mně", "pište mně", "posílejte to mně", "posílejte mně", "pište mi rovnou", "pište na mě",
            "pište na mne", "posílejte mi to", "pošlete mi to", "pošlete to mně", "raději mně", "rovnou mně",
            "napište mně",
        ),
        "pt": (
            "pode tratar comigo", "fale comigo", "mande para mim", "envie para mim", "escreva para mim",
            "escreva-me em", "escreva-me para", "mande-me para", "envie-me para", "ligue-me", "me liga", "me ligue",
            "volte a falar", "volte a contactar", "volte a escrever", "vamos conversar", "me chama", "me procure",
            "use antes este", "use este", "melhor neste", "melhor para este", "antes para este", "utilize este",
        ),
        "ru": (
            "пишите мне", "присылайте мне", "отправляйте мне", "шлите мне", "пиши мне", "пишите на этот",
            "присылайте на этот", "шлите на этот", "лучше мне", "напишите мне", "отправьте мне", "пришлите мне",
            "на мою почту",
        ),
        "uk": (
            "пишіть мені", "надсилайте мені", "присилайте мені", "пиши мені", "пишіть на цю", "надсилайте на цю",
            "краще мені", "напишіть мені", "надішліть мені", "пришліть мені", "на мою пошту",
        ),
        "ja": (
            "私宛に", "私まで", "私に送", "こちらに送", "私にご連絡",
        ),
        "zh": (
            "发给我", "發給我", "联系我", "聯絡我", "找我",
        ),
        "ko": (
            "저한테 직접", "저에게 직접", "저한테 보내", "제게 보내", "저에게 보내",
        ),
        "tr": (
            "bana gönder", "bana yaz", "bana iletin", "benimle görüş",
            "bana yollayın", "tekrar yazın", "beni arayın", "görüşelim", "sonra yazın", "yine yazın", "da yazın",
            "bu adres daha", "buraya yaz", "bu adrese yaz", "diğer adres",
        ),
        "el": (
            "στείλτε σε μένα", "στείλτε το σε μένα", "γράψτε σε μένα", "στείλτε μου το", "σε εμένα",
            "γράψτε μου τον", "γράψτε μου σε", "στείλτε μου ξανά", "πάρτε με", "καλέστε με", "ξαναγράψτε μου",
            "μιλάμε", "ας μιλήσουμε",
            "καλύτερα εδώ", "καλύτερα σε", "καλύτερα στο", "προτιμήστε",
        ),
        "hu": (
            "írjon inkább nekem", "nekem küldje", "nekem írjon", "küldje nekem", "írjon nekem", "nekem írj",
            "nekem küldd", "inkább nekem", "írj inkább nekem", "írjanak nekem", "küldd inkább", "erre a címre írj",
        ),
        "ro": (
            "scrieți-mi mie", "trimiteți-mi mie", "trimiteți-mi-l", "scrieți-mi direct", "scrieți-mi pe",
            "trimiteți-le mie", "trimite-mi mie", "scrie-mi mie", "trimiteți direct la mine", "trimiteți-mi doar",
        ),
    }
)  # fmt: skip

# Of whom is it said? Somebody who asks about other people's wishes does not have one.
OF_ONESELF = Phrases(
    {
        "any": (
            "me|", "my|", "us|", "our|", "i|", "we|", "jag|", "ich|", "jeg|", "ik|", "mig|", "oss|", "min|", "vår|",
            "våra|", "mich|", "mir|", "uns|", "unsere adresse", "unsere daten", "unsere firma", "mein", "moi|",
            "mon|", "mes|", "nous|", "nos coordonn", "nos donn", "notre|", "m'|", "mi|", "mis|", "nuestr", "mio|",
            "mia|", "miei|", "ci|", "nostr", "mij|", "ons|", "onze|", "mijn|", "vores|", "os|", "meg|", "minut",
            "meidät", "minun", "mnie|", "nas|", "nasz", "mój|", "moje|", "moich|", "mojego|", "mě|", "mne|", "nás|",
            "naši", "náš|", "meu|", "minha|", "nosso", "nossa", "меня|", "мене|", "нас|", "мой|", "мою|", "мои|",
            "наш", "мої|", "beni|", "bizi|", "adresimi", "με|", "μας|", "μου|", "engem", "minket", "címem", "adataim",
            "címünk", "mă|", "ne|", "mea|", "mele|", "noastr", "darme", "darnos", "quitarme", "cancellarmi",
            "togliermi", "rimuovermi", "cancellarci", "私", "弊社", "当社", "我", "本公司", "저를", "저희", "제|",
            "this address",
            "this email", "diese adresse", "cette adresse", "esta dirección", "questo indirizzo", "dit adres", "当方",
            "小生", "弊方", "本人", "敝公司", "敝司", "敝社", "우리", "본인", "당사", "저의", "제게", "저한테",
            "나의", "귀사가 보유", "våra", "vårt",
            "mitt", "mina", "mine", "mit|", "mitt|", "vores", "våre", "oss", "meille", "meihin", "minuun",
            "yrityksemme", "tietomme", "osoitteemme", "osoitteeni", "tietoni", "henkilötieto", "vos destinataires",
            "vos contacts", "votre base", "vostri destinatari", "vostri contatti", "destinatarii dvs",
            "destinatarii dumneavoastră", "contactele dvs",
            "denne adressen", "denne adresse", "den här adressen", "denna adress", "tämän osoitteen", "tämä osoite",
            "tätä osoitetta",
            "やめてもらえ", "やめていただ", "止めてもらえ", "止めていただ", "外してもらえ", "外していただ",
            "削除していただ", "削除してもらえ", "빼 주시겠", "빼주시겠", "빼 주실", "빼주실", "삭제해 주시",
            "삭제해주시",
        ),
    }
)  # fmt: skip

OTHER_PEOPLE = Phrases(
    {
        "en": ("customers", "users", "members", "subscribers", "a customer", "a user", "people"),
        "sv": ("kunder", "kunden", "medlem", "prenumerant", "användar"),
        "de": ("kunde|", "kunden", "mitglied", "leute", "empfänger", "abonnent", "jemand", "die leser"),
        "fr": (
            "client", "abonné", "adhérent", "utilisateur", "membre", "quelqu'un", "prospect", "visiteur", "lecteur",
            "les gens",
        ),
        "es": ("client", "suscriptor", "usuari", "socio", "alguien", "la gente"),
        "it": (
            "client", "iscritt", "utent", "soci|", "qualcuno", "lettor", "visitator", "la gente", "le persone",
            "contatti del",
        ),
        "nl": ("klant", "leden", "abonnee", "gebruiker", "iemand", "mensen"),
        "da": ("kunder", "kunden", "en kunde", "medlem", "abonnent", "bruger"),
        "nb": ("kunder", "kunden", "en kunde", "medlem", "abonnent", "bruker"),
        "fi": ("asiakka", "asiakas", "jäsen", "tilaaja", "käyttäjä", "joku"),
        "pl": (
            "klient", "członk", "subskrybent", "użytkownik", "ktoś", "odbiorc", "klienci", "subskrybenci", "pracownik",
            "użytkownicy", "kursant",
        ),
        "cs": ("zákazní", "člen", "odběratel", "uživatel", "někdo", "klient", "příjemci", "zaměstnanc", "abonent"),
        "pt": ("client", "assinante", "usuári", "utilizador", "sócio", "alguém", "membro"),
        "ru": (
            "клиент", "подписчик", "пользовател", "участник", "кто-то", "покупател", "получател", "сотрудник",
            "абонент", "люди",
        ),
        "uk": (
            "клієнт", "підписник", "користувач", "учасник", "хтось", "покупц", "одержувач", "отримувач", "співробітник",
            "абонент", "люди",
        ),
        "ja": ("お客様", "顧客", "会員", "ユーザー", "購読者"),
        "zh": ("客户", "客戶", "会员", "會員", "用户", "用戶", "订阅者", "顾客"),
        "ko": ("고객", "회원", "구독자", "사용자"),
        "tr": ("müşteri", "üye", "abone", "kullanıcı", "birisi"),
        "el": ("πελάτ", "μέλη", "μέλος", "συνδρομητ", "χρήστ", "κάποιος"),
        "hu": (
            "vevő", "ügyfel", "valaki", "tagok", "felhasznál", "feliratkozó", "címzettek", "munkatárs", "dolgozó",
            "előfizető",
        ),
        "ro": ("client", "abonat", "membr", "utilizator", "cineva", "cititor", "vizitator", "oameni", "cumpărător"),
    }
)  # fmt: skip
