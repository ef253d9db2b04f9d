"""What filters ask that want proof from unknown senders, language by language."""

from daemon.core.phrases import Phrases

SUBJECTS = Phrases(
    {
        "en": (
            "please confirm your message", "confirm your email", "please verify your email", "verification required",
            "your email requires verification", "sender verification", "challenge response",
            "message requires confirmation", "your message is awaiting", "action required to deliver",
            "please confirm that you", "your message … is being held", "confirm to deliver",
            "requires your confirmation", "verify#", "sender authentication", "confirm delivery",
            "confirm your mail", "please authenticate", "your message is waiting", "message held",
            "spam filter confirmation",
        ),
        "sv": ("bekräfta ditt", "bekräfta din", "avsändarkontroll", "verifiera din", "väntar på din bekräftelse"),
        "de": ("bitte bestätigen sie ihre", "absenderprüfung", "absenderbestätigung", "absender bestätigen"),
        "fr": ("demande d'authentification", "authentifi", "confirmez votre", "confirmez l'envoi", "validez votre"),
        "es": ("confirme su", "confirme el env", "verificación de remitente", "confirmación de remitente"),
        "it": ("conferma il tuo", "conferma l'invio", "conferma del mittente", "verifica del mittente", "confermi"),
        "nl": ("bevestig uw", "bevestig je", "afzenderverificatie", "verificatie van afzender"),
        "da": ("bekræft din", "bekræft afsender", "afsenderkontrol"),
        "nb": ("bekreft din", "bekreft meldingen", "bekreft e-posten", "avsenderkontroll"),
        "fi": ("vahvista viesti", "vahvista lähet", "lähettäjän vahvist", "vahvista sähköposti"),
        "pl": ("potwierdź swoj", "potwierdź wysłan", "potwierdź, że", "weryfikacja nadawcy", "potwierdzenie nadawcy"),
        "cs": ("potvrďte odeslání", "potvrďte svůj", "potvrďte prosím", "ověření odesílatele", "potvrďte, že"),
        "pt": ("confirme seu", "confirme o seu", "confirme sua", "confirmação de remetente", "confirme o envio"),
        "ru": ("подтвердите отправ", "подтвердите, что", "подтверждение отправ", "проверка отправителя"),
        "uk": (
            "підтвердьте відправ", "підтвердіть відправ", "підтвердьте надсил", "підтвердіть надсил",
            "перевірка відправника",
        ),
        "ja": ("送信者確認", "送信者認証", "送信元確認", "送信の確認", "認証のお願い", "差出人確認"),
        "zh": ("发件人验证", "寄件人驗證", "请确认您的邮件", "请验证", "請驗證", "发送确认", "邮件确认"),
        "ko": ("발신자 인증", "발신자 확인", "보낸 사람 확인", "인증 요청"),
        "tr": (
            "gönderen doğrula", "gönderici doğrula", "iletinizi doğrula", "mesajınızı doğrula", "mesajınız bekliyor",
        ),
        "el": ("επιβεβαίωση αποστολέα", "επαλήθευση αποστολέα", "επιβεβαιώστε"),
        "hu": ("feladó ellenőrzés", "feladó megerősít", "erősítse meg", "megerősítés szükséges"),
        "ro": ("confirmați trimiterea", "confirmați mesajul", "verificarea expeditorului", "confirmare expeditor"),
    }
)  # fmt: skip

# That a person sent it.
PROVE = Phrases(
    {
        "en": (
            "complete this verification", "complete the verification", "that you are human", "you are human",
            "you're human", "that you're a human", "you are a real person", "not a spammer", "you are a human",
            "you're a human", "are not a robot", "protected by spam", "spamarrest", "spam arrest", "boxbe",
            "approved senders", "verify that you", "confirm that you sent", "confirm that this message",
            "confirm your message", "one time confirmation", "one-time process", "one time request",
            "only need to do this once", "challenge response", "tmda", "i now only accept", "protecting myself from",
            "just once, click", "receiving junk mail", "you won't have to do this again", "first time senders",
            "mailinblack", "authenticate yourself", "reply to this … to confirm", "verify themselves",
            "type the characters", "enter the characters", "enter the code", "enter the word", "type the word",
            "captcha", "sender verification", "confirm you are", "prove that you", "verify you are",
            "does not know you", "senders i have approved", "list of approved", "have approved beforehand",
            "request form", "not a bot", "you're a person", "you are a person", "there is a person behind",
            "they are genuine", "you are genuine", "genuine sender", "are real", "you exist", "that you're real",
            "human sender", "that you sent", "not a program", "not a machine",
        ),
        "sv": (
            "att du är en människa", "är en människa", "inte en robot", "skriv in tecknen", "skriv av tecknen",
            "okända avsändare", "avsändarkontroll", "du är en människa", "inte är en robot", "människa bakom",
            "finns på riktigt", "är äkta", "att du skickat", "inte ett program",
        ),
        "de": (
            "dass sie ein mensch", "sie ein mensch sind", "bestätigen sie … absender", "kein spammer",
            "bestätigen sie … klick", "kein roboter", "bestätigen sie einmalig", "einmalige bestätigung",
            "unbekannte absender", "unbekannten absendern", "zeichenfolge", "absenderprüfung",
            "als absender bestätigen", "captcha", "kein automat", "ein mensch dahinter", "mensch dahinter",
            "kein roboter sind", "mensch sind", "echt sind", "dass sie echt", "kein programm",
            "dass sie die nachricht gesendet",
        ),
        "fr": (
            "authentifiez-vous", "je m'authentifie", "vous authentifier", "m'authentifier", "mailinblack",
            "m'assurer que vous", "êtes humain", "êtes bien humain", "êtes une personne", "êtes pas un robot",
            "recopiez", "saisissez les caractères", "expéditeurs inconnus", "captcha", "expéditeur inconnu",
            "quelqu'un derrière", "une personne derrière", "pas une machine", "bien humain", "sont réels",
            "êtes réel", "que vous avez bien envoyé", "pas un programme", "pas un automate",
        ),
        "es": (
            "no es un robot", "no eres un robot", "escriba la palabra", "escriba los caracteres",
            "escriba el código", "remitentes desconocidos", "remitente desconocido", "captcha", "confirme su envío",
            "hay alguien detrás", "una persona detrás", "no es una máquina", "no sea un robot", "es usted humano",
            "son reales", "es usted real", "que usted envió", "no es un programa", "que has enviado",
        ),
        "it": (
            "confermare il tuo indirizzo", "confermare il suo indirizzo", "non sei uno spammer", "non è un robot",
            "non sei un robot", "di essere una persona", "inserisci i caratteri", "mittenti sconosciuti",
            "mittente sconosciuto", "captcha", "verifica del mittente", "dietro c'è una persona",
            "che c'è una persona", "non è una macchina", "sei una persona", "essere reali", "di essere reale",
            "di aver inviato", "non è un programma",
        ),
        "nl": (
            "een mens bent", "geen robot", "neem de tekens over", "onbekende afzender", "captcha", "een mens achter",
            "mens bent", "geen computer", "echt zijn", "echt bent", "geen programma", "dat u het bericht",
        ),
        "da": (
            "er et menneske", "ikke en robot", "skriv tegnene", "ukendte afsendere", "afsenderkontrol", "captcha",
            "et menneske bag", "ikke er en robot", "ikke er en maskine", "er ægte", "ægte person",
            "rigtigt menneske", "ikke er et program",
        ),
        "nb": (
            "er et menneske", "ikke en robot", "skriv inn tegnene", "ukjente avsendere", "avsenderkontroll",
            "captcha", "et menneske bak", "ikke er en robot", "ikke er en maskin", "er ekte", "ekte person",
            "ekte menneske", "ikke er et program",
        ),
        "fi": (
            "olet ihminen", "olevasi ihminen", "et ole robotti", "kirjoita merkit", "tuntemattomilta",
            "tuntemattomat lähettäjät", "tunnetuilta lähettäjiltä", "vahvista olevasi", "captcha",
            "lähettäjä on ihminen", "ihminen takana", "et ole kone", "ei ole robotti", "olevansa aitoja",
            "olet aito", "et ole ohjelma",
        ),
        "pl": (
            "jesteś człowiekiem", "nie jesteś robotem", "nie robot", "wpisz znaki", "nieznanych nadawców",
            "nieznany nadawca", "nieznani nadawcy", "captcha", "jest człowiek", "żywy człowiek",
            "nie jest pan robotem", "nie jest pani robotem", "nie automat", "są prawdziwi", "jest pan prawdziw",
            "nie jest programem", "że to pan wysłał",
        ),
        "cs": (
            "jste člověk", "nejste robot", "zadejte znaky", "neznámých odesílatelů", "neznámí odesílatelé",
            "neznámého odesílatele", "ověření odesílatele", "captcha", "je člověk", "živý člověk", "nejste stroj",
            "jsou skuteční", "jste skutečn", "nejste program", "že jste zprávu",
        ),
        "pt": (
            "não é um robô", "insira os caracteres", "remetentes desconhecidos", "remetente desconhecido", "captcha",
            "verificação de remetente", "antispam uol", "digite os caracteres", "digite os números",
            "digite o código", "há alguém do outro lado", "há uma pessoa", "não é uma máquina", "não és um robô",
            "é humano", "são reais", "é real", "não é um programa", "que enviou a mensagem",
        ),
        "ru": (
            "не являетесь спам", "живой человек", "вы человек", "вы не робот", "введите символы", "введите слово",
            "незнакомых отправителей", "неизвестных отправителей", "неизвестным отправителям", "капч", "стоит живой",
            "не бот", "не машина", "они настоящие", "вы настоящ", "не программа", "что вы отправили",
        ),
        "uk": (
            "жива людина", "ви людина", "ви не робот", "введіть символи", "введіть слово", "незнайомих відправників",
            "невідомих відправників", "перевірку відправ", "капч", "стоїть людина", "не бот", "не машина",
            "вони справжні", "ви справжн", "не програма", "що ви надіслали",
        ),
        "ja": (
            "人間である", "ロボットではない", "画像の文字", "送信者認証", "送信者の確認", "送信者確認",
            "初めての送信者", "未登録の送信者", "認証を行", "認証手続", "なりすましでない", "人が送った", "人間が送",
            "ロボットでない", "機械ではない", "実在の方", "実在する", "プログラムではない",
        ),
        "zh": (
            "不是机器人", "不是機器人", "输入验证码", "輸入驗證碼", "图片中的", "陌生发件人", "陌生寄件人",
            "发件人验证", "寄件人驗證", "只需验证一次", "證明您是", "证明您是", "验证身份", "是真人", "不是机器",
            "不是機器", "真人发", "真实存在", "是真实的", "不是程序", "确认是您发",
        ),
        "ko": (
            "사람임을", "로봇이 아님", "로봇이 아닌", "발신자 인증", "처음 받는", "인증하지", "알 수 없는 발신자",
            "사람이 보냈", "사람이라는", "기계가 아", "실제 사람", "실존", "프로그램이 아",
        ),
        "tr": (
            "insan olduğunuzu", "robot olmadığınızı", "sözcüğü yaz", "tanınmayan gönderen", "bilinmeyen gönderen",
            "bir insan olduğunu", "insan olduğunu", "robot olmadığı", "gerçek olduk", "gerçek olduğ",
            "program olmadığ",
        ),
        "el": (
            "είστε άνθρωπος", "δεν είστε ρομπότ", "άγνωστους αποστολείς", "άγνωστοι αποστολείς", "υπάρχει άνθρωπος",
            "ότι είστε άνθρωπος", "όχι ρομπότ", "δεν είστε μηχαν", "είναι πραγματικ", "είστε πραγματικ",
            "δεν είστε πρόγραμμα",
        ),
        "hu": (
            "nem robot", "ismeretlen feladó", "captcha", "ember áll", "hogy ön ember", "hogy nem gép",
            "ön nem robot", "hogy valódi", "ön valódi", "nem program",
        ),
        "ro": (
            "că sunteți om", "nu sunteți robot", "nu sunteți un robot", "expeditori necunoscuți",
            "expeditorii necunoscuți", "captcha", "e un om", "este un om", "sunteți om", "nu sunteți o mașină",
            "sunt reali", "sunteți real", "nu sunteți un program",
        ),
    }
)  # fmt: skip

# What they say besides, and people too.
CONFIRM = Phrases(
    {
        "en": (
            "to control spam", "stop spam", "spam blocking", "anti spam", "add you to my", "to be added to",
            "whitelist", "allow list", "a real person", "receive spam", "guest list", "word in the",
            "allowed senders list", "confirm your address", "verify your address", "unknown senders",
        ),
        "sv": ("bekräfta att du", "bara göra detta en gång", "engångs", "bekräfta din adress", "verifiera dig"),
        "de": (
            "nur einmal", "noch nicht bekannt", "ein mensch", "bestätigen sie bitte, dass", "ohne bestätigung",
            "kein programm", "zeichen ein",
        ),
        "fr": (
            "antispam", "anti-spam", "une seule fois", "confirmer votre envoi", "confirmer que vous",
            "valider votre adresse", "authentifi", "recopier", "contre le spam", "confirmez que vous",
        ),
        "es": (
            "es una persona", "es humano", "introduzca", "única vez", "una sola vez", "confirmar que", "antispam",
            "confirme su dirección", "lista de remitentes", "sea una persona", "confirme que usted",
        ),
        "it": (
            "è una persona", "digiti", "inserisca", "una sola volta", "antispam", "confermare di", "confermi di",
            "conferma di", "essere umano",
        ),
        "nl": (
            "bevestig dat u", "bevestig dat je", "vul de code", "typ de", "eenmalig", "slechts één keer",
            "verifieer", "verificatie", "echt persoon",
        ),
        "da": ("bekræft at du", "indtast", "kun gøre det én gang", "kun én gang", "engangs", "bekræfte din"),
        "nb": ("bekreft at du", "tast inn", "kun én gang", "bare én gang", "engangs", "bekrefte at"),
        "fi": ("syötä", "vain kerran", "vahvista lähet"),
        "pl": (
            "że jest pan", "przepisz", "wpisz kod", "jednorazow", "tylko raz", "potwierdź, że", "potwierdzić, że",
            "weryfikacj", "antyspam",
        ),
        "cs": (
            "opište", "zadejte kód", "pouze jednou", "jen jednou", "jednorázov", "potvrďte, že", "ověřit",
            "antispam",
        ),
        "pt": (
            "antispam", "anti-spam", "é uma pessoa", "é humano", "digite", "uma única vez", "apenas uma vez",
            "confirme que", "confirmar que", "confirmar … seu e-mail",
        ),
        "ru": (
            "что вы не", "введите код", "один раз", "однократн", "подтвердите, что", "проверку",
            "подтвердите … отправ",
        ),
        "uk": ("що ви не", "введіть код", "один раз", "одноразов", "підтвердьте, що", "підтвердіть, що"),
        "ja": ("文字を入力", "数字を入力", "初めてメール", "一度だけ"),
        "zh": ("验证码", "真人", "只需一次", "确认您是", "完成验证"),
        "ko": ("숫자를 입력", "문자를 입력", "글자를 입력", "처음 보내", "한 번만", "인증을", "본인 확인"),
        "tr": ("karakterleri", "kodu girin", "bir kez", "bir defa", "doğrulayın", "doğrulama", "tanınmadığı"),
        "el": ("πληκτρολογήστε", "εισαγάγετε", "μία φορά", "επιβεβαιώστε ότι", "επαληθεύσ"),
        "hu": (
            "írja be", "gépelje be", "egyszer kell", "csak egyszer", "egyszeri", "erősítse meg, hogy", "igazolja",
            "megerősít", "hogy ember",
        ),
        "ro": (
            "introduceți", "o singură dată", "confirmați că", "verificare", "antispam", "sunteți o persoană",
            "că sunteți o persoană",
        ),
    }
)  # fmt: skip
