"""What filters say that want proof from unknown senders: the mail waits, and what to do, language by language."""

from daemon.core.phrases import Phrases

SUBJECTS = Phrases(
    {
        "en": (
            "please confirm your message", "confirm your email", "please verify your email", "verification required",
            "your email requires verification", "sender verification", "challenge response",
            "message requires confirmation", "your message is awaiting", "action required to deliver",
            "please confirm that you", "your message … is being held", "confirm to deliver",
            "requires your confirmation", "verify#", "sender authentication", "confirm delivery", "confirm your mail",
            "please authenticate", "your message is waiting", "message held", "spam filter confirmation",
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

HELD = Phrases(
    {
        "en": (
            "being held", "held until", "held pending", "is on hold", "is waiting", "waiting to be delivered",
            "is in a queue", "not yet been delivered", "has not been delivered yet", "have your message delivered",
            "deliver your message", "message to be delivered", "before your message", "so i can receive your",
            "will be delivered automatically", "future messages will be delivered", "awaiting", "is quarantined",
            "is being stored", "only accept", "has been held", "in order for your message",
            "will receive your original", "once i approve", "waitlisted", "will be delivered to",
        ),
        "sv": (
            "hålls kvar", "väntar", "har inte levererats", "ska levereras", "ska komma fram", "släpps fram", "i kö",
        ),
        "de": (
            "zurückgehalten", "wartet", "warteschlange", "noch nicht zugestellt", "damit ihre nachricht",
            "damit ihre e-mail", "damit ihre mail", "zugestellt werden kann", "wird erst zugestellt", "in quarantäne",
        ),
        "fr": (
            "en attente", "est retenu", "a été retenu", "mis en attente", "afin que votre message",
            "pour que votre message", "pour que votre e-mail", "n'a pas encore été", "sera délivré", "sera remis",
            "me parvienne", "lui parvienne", "est bloqué", "première fois que vous m'écrivez",
        ),
        "es": (
            "está retenido", "ha sido retenido", "quedó retenido", "está en espera", "en espera de",
            "para que llegue", "para que su mensaje", "para que su correo", "para que tu mensaje",
            "aún no se ha entregado", "será entregado", "está pendiente", "todavía no",
        ),
        "it": (
            "è in attesa", "in attesa di", "è trattenut", "è stato trattenuto", "perché il messaggio",
            "affinché il messaggio", "affinché il suo", "affinché la sua", "verrà consegnat", "verrà recapitat",
            "in sospeso", "non è ancora stat",
        ),
        "nl": (
            "wordt vastgehouden", "wacht op", "in de wachtrij", "om uw bericht af te leveren", "wordt pas",
            "in wacht", "voordat uw bericht", "nog niet afgeleverd", "nog niet bezorgd", "vastgehouden",
            "pas afgeleverd",
        ),
        "da": (
            "tilbageholdt", "venter", "bliver leveret", "før din mail", "før din besked", "endnu ikke leveret",
            "i kø",
        ),
        "nb": (
            "holdt tilbake", "venter", "blir levert", "før meldingen", "ikke levert ennå", "ennå ikke levert", "i kø",
        ),
        "fi": ("odottaa", "jonossa", "pidätetty", "ei ole vielä toimitettu", "toimitetaan vasta", "jotta viestisi"),
        "pl": (
            "została wstrzymana", "wstrzyman", "oczekuje", "czeka na", "w kolejce", "aby wiadomość", "aby twoja",
            "aby dostarczyć", "nie została jeszcze dostarczona", "zatrzyman", "w kwarantannie",
        ),
        "cs": (
            "zadržen", "čeká na", "pozastaven", "ve frontě", "aby byla vaše zpráva", "aby vaše zpráva", "zatím nebyl",
        ),
        "pt": (
            "está retid", "foi retid", "ficou retid", "aguardando", "em espera", "para que sua mensagem",
            "para que a sua mensagem", "para que seu e-mail", "será entregue", "ainda não foi entregue", "pendente",
        ),
        "ru": (
            "задержан", "ожидает", "пока лежит", "в очереди", "чтобы ваше письмо", "чтобы письмо", "еще не доставлен",
            "будет доставлен", "неподтвержден", "приостановлен", "пока не доставлен", "удержан",
        ),
        "uk": (
            "затриман", "очікує", "поки лежить", "у черзі", "щоб ваш лист", "щоб лист", "ще не доставлен",
            "буде доставлен", "призупинен", "поки не доставлен", "непідтвердж",
        ),
        "ja": (
            "保留", "まだ配信", "まだ届", "配信するには", "届けるには", "お届けするため", "配信待ち", "承認待ち",
            "一時的にお預かり",
        ),
        "zh": (
            "暂存", "暫存", "等待", "尚未投递", "尚未送达", "尚未送達", "才能送达", "才能投递", "待确认", "被扣留",
            "被暂停", "扣留", "将立即投递", "才会投递", "立即投递",
        ),
        "ko": ("보류", "대기", "아직", "전달하려면", "전달되려면", "전달됩니다", "배달하려면"),
        "tr": (
            "bekletiliyor", "bekliyor", "beklemede", "ulaşması için", "iletilmesi için", "teslim edilmesi için",
            "kuyruk",
        ),
        "el": (
            "κρατείται", "σε αναμονή", "αναμένει", "περιμένει", "για να παραδοθεί", "για να φτάσει",
            "δεν έχει παραδοθεί",
        ),
        "hu": (
            "visszatartott", "visszatartja", "várakozik", "függőben", "hogy a levele", "hogy levele",
            "hogy az üzenet", "karantén",
        ),
        "ro": (
            "este reținut", "a fost reținut", "în așteptare", "așteaptă", "pentru ca mesajul",
            "ca mesajul dumneavoastră", "va fi livrat",
        ),
    }
)  # fmt: skip

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
            "request form",
        ),
        "sv": (
            "att du är en människa", "är en människa", "inte en robot", "skriv in tecknen", "skriv av tecknen",
            "okända avsändare", "avsändarkontroll",
        ),
        "de": (
            "dass sie ein mensch", "sie ein mensch sind", "bestätigen sie … absender", "kein spammer",
            "bestätigen sie … klick", "kein roboter", "bestätigen sie einmalig", "einmalige bestätigung",
            "unbekannte absender", "unbekannten absendern", "zeichenfolge", "absenderprüfung",
            "als absender bestätigen", "captcha",
        ),
        "fr": (
            "authentifiez-vous", "je m'authentifie", "vous authentifier", "m'authentifier", "mailinblack",
            "m'assurer que vous", "êtes humain", "êtes bien humain", "êtes une personne", "êtes pas un robot",
            "recopiez", "saisissez les caractères", "expéditeurs inconnus", "captcha", "expéditeur inconnu",
        ),
        "es": (
            "no es un robot", "no eres un robot", "escriba la palabra", "escriba los caracteres", "escriba el código",
            "remitentes desconocidos", "remitente desconocido", "captcha", "confirme su envío",
        ),
        "it": (
            "confermare il tuo indirizzo", "confermare il suo indirizzo", "non sei uno spammer", "non è un robot",
            "non sei un robot", "di essere una persona", "inserisci i caratteri", "mittenti sconosciuti",
            "mittente sconosciuto", "captcha", "verifica del mittente",
        ),
        "nl": ("een mens bent", "geen robot", "neem de tekens over", "onbekende afzender", "captcha"),
        "da": ("er et menneske", "ikke en robot", "skriv tegnene", "ukendte afsendere", "afsenderkontrol", "captcha"),
        "nb": (
            "er et menneske", "ikke en robot", "skriv inn tegnene", "ukjente avsendere", "avsenderkontroll",
            "captcha",
        ),
        "fi": (
            "olet ihminen", "olevasi ihminen", "et ole robotti", "kirjoita merkit", "tuntemattomilta",
            "tuntemattomat lähettäjät", "tunnetuilta lähettäjiltä", "vahvista olevasi", "captcha",
        ),
        "pl": (
            "jesteś człowiekiem", "nie jesteś robotem", "nie robot", "wpisz znaki", "nieznanych nadawców",
            "nieznany nadawca", "nieznani nadawcy", "captcha",
        ),
        "cs": (
            "jste člověk", "nejste robot", "zadejte znaky", "neznámých odesílatelů", "neznámí odesílatelé",
            "neznámého odesílatele", "ověření odesílatele", "captcha",
        ),
        "pt": (
            "não é um robô", "insira os caracteres", "remetentes desconhecidos", "remetente desconhecido", "captcha",
            "verificação de remetente", "antispam uol", "digite os caracteres", "digite os números",
            "digite o código",
        ),
        "ru": (
            "не являетесь спам", "живой человек", "вы человек", "вы не робот", "введите символы", "введите слово",
            "незнакомых отправителей", "неизвестных отправителей", "неизвестным отправителям", "капч",
        ),
        "uk": (
            "жива людина", "ви людина", "ви не робот", "введіть символи", "введіть слово", "незнайомих відправників",
            "невідомих відправників", "перевірку відправ", "капч",
        ),
        "ja": (
            "人間である", "ロボットではない", "画像の文字", "送信者認証", "送信者の確認", "送信者確認",
            "初めての送信者", "未登録の送信者", "認証を行", "認証手続", "なりすましでない",
        ),
        "zh": (
            "不是机器人", "不是機器人", "输入验证码", "輸入驗證碼", "图片中的", "陌生发件人", "陌生寄件人",
            "发件人验证", "寄件人驗證", "只需验证一次", "證明您是", "证明您是", "验证身份",
        ),
        "ko": ("사람임을", "로봇이 아님", "로봇이 아닌", "발신자 인증", "처음 받는", "인증하지", "알 수 없는 발신자"),
        "tr": ("insan olduğunuzu", "robot olmadığınızı", "sözcüğü yaz", "tanınmayan gönderen", "bilinmeyen gönderen"),
        "el": ("είστε άνθρωπος", "δεν είστε ρομπότ", "άγνωστους αποστολείς", "άγνωστοι αποστολείς"),
        "hu": ("nem robot", "ismeretlen feladó", "captcha"),
        "ro": (
            "că sunteți om", "nu sunteți robot", "nu sunteți un robot", "expeditori necunoscuți",
            "expeditorii necunoscuți", "captcha",
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
            "bevestig dat u", "bevestig dat je", "vul de code", "typ de", "eenmalig", "slechts één keer", "verifieer",
            "verificatie", "echt persoon",
        ),
        "da": ("bekræft at du", "indtast", "kun gøre det én gang", "kun én gang", "engangs", "bekræfte din"),
        "nb": ("bekreft at du", "tast inn", "kun én gang", "bare én gang", "engangs", "bekrefte at"),
        "fi": ("syötä", "vain kerran", "vahvista lähet"),
        "pl": (
            "że jest pan", "przepisz", "wpisz kod", "jednorazow", "tylko raz", "potwierdź, że", "potwierdzić, że",
            "weryfikacj", "antyspam",
        ),
        "cs": (
            "opište", "zadejte kód", "pouze jednou", "jen jednou", "jednorázov", "potvrďte, že", "ověřit", "antispam",
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

STEPS = Phrases(
    {
        "en": (
            "click the link", "click here", "click on the link", "click below", "follow the link", "reply to this",
            "visit", "by clicking", "click the button", "clicking the link", "http",
        ),
        "other": (
            "klicken sie", "haga clic", "clicca", "clique", "klicka", "klik", "нажмите", "перейдите", "cliquant",
            "点击", "點擊", "クリック", "클릭", "버튼", "tıklayın", "kattints", "πατήστε", "napsauta", "apăsați",
            "pulse", "натисніть",
        ),
    }
)  # fmt: skip

# An automatic answer to somebody it does not know …
STRANGER = Phrases(
    {
        "en": (
            "only let in people i know", "people i know", "aren't on my list", "not on my list",
            "not in my address book", "first time you've written", "first time you have written",
            "not in my contacts", "don't know your address", "do not know your address", "unknown to me",
            "new senders",
        ),
        "sv": (
            "nya avsändare", "folk jag känner", "inte i min adressbok", "känner inte igen", "trött på skräppost",
            "tröttnat på skräppost",
        ),
        "de": (
            "nicht in meinem adressbuch", "kenne ihre adresse nicht", "noch nicht in", "leute, die ich kenne",
            "unbekannten absendern", "kein roboter", "sie ein mensch", "nur von bekannten",
        ),
        "fr": (
            "gens que je connais", "n'y figure pas", "pas dans mon carnet", "ne vous connais pas",
            "adresse inconnue de", "que de mes contacts", "que je connais",
        ),
        "es": (
            "no te tengo entre mis contactos", "entre mis contactos", "filtra a los desconocidos", "desconocidos",
            "gente que conozco",
        ),
        "it": (
            "non ti conosce", "non ti conosco", "non la conosce", "filtro antispam", "non è nella mia rubrica",
            "persone che conosco",
        ),
        "nl": (
            "alleen bekenden", "staat nog niet op", "niet in mijn adresboek", "mensen die ik ken", "bent u een mens",
            "ben je een mens",
        ),
        "da": (
            "fra folk, han kender", "fra folk, jeg kender", "ukendte afsender", "ukendt afsender", "rigtigt menneske",
            "ikke i min adressebog",
        ),
        "nb": (
            "avsenderadressen er ny", "kjenner deg ikke", "folk jeg kjenner", "ukjent avsender",
            "ikke i adresseboken",
        ),
        "fi": ("en tunne osoitettasi", "en tunne sinua", "tuntemattomalta", "vain tutuilta", "jäi eteiseen"),
        "pl": (
            "pisze pani do mnie pierwszy raz", "pisze pan do mnie pierwszy raz", "pierwszy raz",
            "nie znam pana adresu", "nieznanych", "tylko od znajomych",
        ),
        "cs": (
            "hlídá filtr", "neznám vaši adresu", "neznámých", "nejste robot", "není v mém adresáři", "jen od známých",
            "pouze od známých",
        ),
        "pt": (
            "está na minha agenda", "não está nos meus contactos", "não está nos meus contatos", "desconhecidos",
            "nosso antispam", "só recebo correio de",
        ),
        "ru": (
            "нет в моих контактах", "незнаком", "неизвестн", "не знаю ваш адрес", "нет в моем списке", "адреса нет в",
            "только от знакомых", "лишь от знакомых",
        ),
        "uk": (
            "немає в моїх контактах", "незнайом", "невідом", "немає в моєму списку", "адреси немає в",
            "лише від знайомих", "тільки від знайомих",
        ),
        "ja": (
            "初めての方", "アドレス帳に登録", "知らない方", "未登録", "はじめてのアドレス", "初めてのアドレス",
            "一旦お預かり",
        ),
        "zh": ("不在我的通讯录", "陌生", "不在联系人", "不在聯絡人"),
        "ko": ("주소록에 없", "모르는 사람", "처음 보내신"),
        "tr": ("rehberimde", "tanınmayan", "bilinmeyen gönderen", "tanımadığı"),
        "el": ("άγνωστ", "δεν είναι στις επαφές", "δεν σας γνωρίζ", "μόνο από γνωστούς", "μόνο από επαφές"),
        "hu": ("nem ismer", "ismeretlen", "nincs a címjegyzék", "ismerősei között", "nem szerepel", "csak ismerős"),
        "ro": (
            "nu vă cunosc", "nu sunteți în agenda", "necunoscuți", "nu vă recunosc", "expeditori noi",
            "nu te am în agendă", "nu vă am în agendă", "doar de la cunoscuți",
        ),
    }
)  # fmt: skip

# … that wants something done before it lets the mail through.
ACT = Phrases(
    {
        "en": (
            "hit reply", "just reply", "reply to this", "deliver my email", "leave the subject", "held message",
            "answer this message", "click here",
        ),
        "sv": ("svara på det här", "tomt svar", "svara på detta", "klicka här", "släpps"),
        "de": (
            "antworten sie einfach", "antworten sie auf diese", "auf diese mail", "code", "klicken sie",
            "ohne freigabe", "freigabe",
        ),
        "fr": ("répondez", "cliquez", "sans réponse de votre part"),
        "es": ("contesta a este", "responde a este", "conteste a este", "responda a este", "haga clic", "pulsa"),
        "it": ("clicchi qui", "clicca qui", "rispondi a questo", "risponda a questo", "finché non"),
        "nl": ("antwoord op dit bericht", "beantwoord dit", "klik hier", "alsnog bezorgd"),
        "da": ("klik her", "svar på denne", "svar venligst", "besvar denne"),
        "nb": ("svar på denne", "klikk her", "slipper den inn"),
        "fi": ("avaa alla oleva", "vastaa tähän", "klikkaa", "napsauta"),
        "pl": (
            "odesłać tę wiadomość", "odpowiedzieć na tę", "proszę odpowiedzieć na tę", "kliknij", "niepotwierdzone",
        ),
        "cs": ("napište do odpovědi", "odpovíte na", "odpovězte na", "klikněte"),
        "pt": ("responda a esta", "responda a este", "clique", "liberar a mensagem", "digite as letras"),
        "ru": ("ответьте на это", "нажмите", "перейдите"),
        "uk": ("дайте відповідь на", "відповідь на цей", "натисніть", "перейдіть"),
        "ja": ("このメールに返信", "ご返信ください", "クリック", "そのままご返信"),
        "zh": ("回复此邮件", "回覆此郵件", "点击", "點擊"),
        "ko": ("이 메일에 회신", "답장해", "클릭"),
        "tr": ("bu mesajı yanıtlayın", "tıklayın", "yanıtlayıp", "yanıtlamanız", "bu iletiyi yanıtla"),
        "el": ("απαντήστε σε αυτό", "πατήστε", "κάντε κλικ"),
        "hu": ("válaszoljon erre", "válaszolj erre", "kattints"),
        "ro": ("clic aici", "apăsați", "răspundeți", "dă un reply", "răspunde la"),
    }
)  # fmt: skip
