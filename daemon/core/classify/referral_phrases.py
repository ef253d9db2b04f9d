"""How people send somebody on to a colleague, by language, and what turns the same words into something else."""

from daemon.core.phrases import Phrases

SENDS_ON = Phrases(
    {
        "en": (
            "wrong person", "better off with", "purchasing", "you want to speak", "you'll want", "goes to", "belongs",
            "not the right person", "right person", "best person", "better person", "person to talk", "right contact",
            "best contact", "better contact", "point of contact", "not my area", "not my department", "not my desk",
            "not my call", "not me", "don't handle", "do not handle", "no longer handle", "doesn't sit with me",
            "talk to", "speak to", "speak with", "talk with", "write to", "email to", "reach out to",
            "get in touch with", "contact", "ask", "try", "check with", "take it up with", "ping", "drop a line",
            "get hold of", "direct this", "direct your", "send it to", "send this to", "send that to", "send him",
            "send her", "send them", "forward", "passed", "pass it", "pass this", "handing", "handed", "redirect",
            "responsible", "in charge", "handles", "looks after", "takes care", "runs", "deals with", "decides",
            "decision", "owns", "area", "covers", "colleague", "my boss", "manager is", "our buyer", "procurement",
            "is the one", "she's the one", "he's the one", "head of", "looping in", "copying", "copied", "cc'ing",
            "adding", "up to", "instead",
        ),
        "sv": (
            "fel person", "rätt person", "inte rätt", "inte mitt bord", "inte jag", "prata med", "tala med",
            "skriv till", "kontakta", "hör av", "vänd", "mejla", "maila", "fråga", "skicka", "vidarebefordra",
            "ansvarar", "ansvarig", "hand om", "sköter", "bestämmer", "beslut", "kollega", "min chef", "ta det med",
            "kör det med", "testa",
        ),
        "de": (
            "falsche", "richtige", "zuständig", "nicht mein", "wenden sie sich", "wende dich", "schreib",
            "kontaktieren", "ansprechpartner", "sprechen sie", "sprich", "frag", "melden sie sich", "meld dich",
            "weitergeleitet", "leite", "weitergegeben", "schick", "senden sie", "verantwort", "kümmert", "betreut",
            "entscheidet", "kolleg", "mein chef", "meine chefin", "macht bei uns", "macht das", "übernimmt",
            "läuft über", "versuchen sie", "probieren sie", "richten sie",
        ),
        "fr": (
            "mauvaise personne", "bonne personne", "bon interlocuteur", "bonne interlocutrice", "pas moi", "pas mon",
            "pas ma", "adressez", "adresser", "adresse-toi", "écrivez", "écris", "contactez", "contacter",
            "voyez avec", "voir avec", "vois avec", "parlez", "parler", "transmis", "transfér", "fait suivre",
            "je fais suivre", "envoyez", "envoie", "responsable", "en charge", "chargé", "s'occupe", "gère", "décide",
            "collègue", "collaborat", "mon chef", "demandez", "demande à", "rapprocher", "prenez contact",
            "compétent", "joindre", "suit ce",
        ),
        "es": (
            "persona equivocada", "persona correcta", "persona adecuada", "persona indicada", "no soy",
            "no me encargo", "ya no llevo", "no llevo", "hable con", "habla con", "hablar con", "escriba", "escribe",
            "escríb", "contacte", "contacta", "diríja", "dirigir", "pregunte", "pregunta", "reenvi", "reenví",
            "envíe", "envía", "envi", "mande", "manda", "mánda", "responsable", "encarga", "lleva", "decide",
            "compañer", "colega", "mi jef", "póngase en contacto", "ponte en contacto", "trátalo", "trátelo",
            "pasado", "paso tu", "paso su",
        ),
        "it": (
            "persona sbagliata", "persona giusta", "non sono io", "non me ne occupo", "non seguo", "non è di mia",
            "parli con", "parla con", "parlare con", "parlatene", "scriva", "scrivi", "scrivete", "contatti",
            "contatta", "rivolg", "chieda", "chiedi", "senta", "senti", "girato", "giro", "inoltrat", "inoltro",
            "mandi", "manda", "invii", "invia", "responsabile", "si occupa", "se ne occupa", "segue", "decide",
            "gestisce", "colleg", "il mio capo", "referente",
        ),
        "nl": (
            "verkeerde", "juiste", "niet bij mij", "niet mijn", "niet degene", "praat met", "overleg", "spreek",
            "schrijf", "mail", "neem contact", "contact op", "benader", "vraag", "stuur", "doorgestuurd",
            "doorsturen", "doorgezet", "zet door", "verantwoordelijk", "gaat over", "gaat daar", "beslist", "regelt",
            "doet", "collega", "mijn baas", "wend", "moet je bij", "moet u bij", "zijn bij",
        ),
        "da": (
            "forkert", "rette", "ikke mig", "ikke mit bord", "tal med", "snak med", "skriv", "kontakt", "spørg",
            "send", "videresend", "ansvar", "står for", "tager sig", "bestemmer", "beslutter", "kollega", "min chef",
            "henvend", "tag fat", "ræk ud", "fat i", "prøv",
        ),
        "nb": (
            "feil person", "rette", "riktig person", "ikke meg", "ikke mitt", "snakk", "spør", "prat", "skriv",
            "kontakt", "send", "videresend", "ansvar", "tar seg", "bestemmer", "avgjør", "kollega", "sjefen min",
            "henvend", "ta det med", "ta kontakt", "tar dette", "prøv",
        ),
        "fi": (
            "väärä", "oikea henkilö", "en ole oikea", "en vastaa", "ei kuulu", "ota yhteyttä", "yhteyttä", "ottakaa",
            "kirjoita", "puhu", "kysy", "lähetä", "laita", "välit", "ohjas", "vastaa", "hoitaa", "päättää", "vastuu",
            "kolleg", "työkaveri", "esimie", "käänny", "kannattaa", "juttele", "pomo",
        ),
        "pl": (
            "niewłaściw", "właściw", "nie ja", "nie zajmuję", "nie do mnie", "proszę pisać", "proszę napisać",
            "pisać", "napisz", "pisz", "skontakt", "kontakt", "rozmaw", "porozmaw", "zapyt", "przekaz", "przesł",
            "prześl", "wysł", "wyśl", "odpowiedzialn", "odpowiada", "zajmuje", "decyd", "prowadzi", "koleg",
            "koleżan", "szef", "zwróc", "kieruj", "kierować",
        ),
        "cs": (
            "špatn", "správn", "nejsem", "nemám na starost", "na starost", "napiš", "piš", "kontaktuj", "obra",
            "promluv", "zeptej", "přepos", "předal", "pošlete", "pošli", "zodpovíd", "odpovíd", "řeší", "rozhoduje",
            "koleg", "šéf", "domluvte", "má to", "ozvěte", "vybírá",
        ),
        "pt": (
            "pessoa errada", "pessoa certa", "pessoa indicada", "não sou eu", "não é comigo", "não cuido", "fale com",
            "fala com", "falar com", "escreva", "escreve", "contacte", "contate", "contato com", "contacto com",
            "procure", "pergunte", "encaminh", "reencaminh", "envie", "envia", "mande", "manda", "responsável",
            "encarreg", "cuida", "trata", "decide", "colega", "meu chefe", "minha chefe", "resolve", "dirija",
            "passei",
        ),
        "ru": (
            "не ко мне", "не тот", "не по адресу", "не занимаюсь", "больше не", "обратитесь", "обращайтесь",
            "обратись", "напиши", "пиши", "свяжитесь", "связаться", "поговорите", "спросите", "переслал", "перешл",
            "передал", "переадрес", "отправьте", "отправляйте", "направ", "отвечает", "ответствен", "занимается",
            "решает", "ведёт", "ведет", "курирует", "коллег", "начальник", "руководител", "лучше к", "вам к",
        ),
        "uk": (
            "не до мене", "не та", "не за адресою", "не займаюс", "зверніться", "звертайтеся", "звертайтесь",
            "напишіть", "пишіть", "напиши", "зв'яжіться", "звʼяжіться", "зв’яжіться", "поговоріть", "запитайте",
            "переслав", "передав", "переадрес", "надішліть", "надсилайте", "відповідає", "відповідальн", "займається",
            "вирішує", "веде", "колег", "начальник", "керівник", "краще до", "вам до",
        ),
        "ja": (
            "担当", "までご連絡", "にご連絡", "へご連絡", "まで連絡", "に連絡", "お問い合わせ", "お問合せ", "転送",
            "申し伝え", "共有", "窓口", "責任者", "の方に", "宛に", "宛てに", "お送り",
        ),
        "zh": (
            "不归我", "不是我负责", "不负责", "不管", "找错", "联系", "聯繫", "聯絡", "联络", "找一下", "请找",
            "您找", "你找", "转发", "轉發", "转给", "轉給", "负责", "負責", "同事", "发给", "發給", "发到", "咨询",
            "问一下", "主管", "对接",
        ),
        "ko": ("담당", "문의", "연락", "전달", "보내", "책임", "동료", "부서", "말씀", "이야기", "포워드", "쪽으로"),
        "tr": (
            "yanlış kişi", "doğru kişi", "ben bakmıyorum", "ben değil", "görüş", "konuş", "yaz", "ulaş", "sor",
            "ilet", "yönlendir", "gönder", "ilgilen", "bakıyor", "karar", "arkadaş", "iş arkadaş", "müdür", "yetkili",
        ),
        "el": (
            "λάθος", "σωστό άτομο", "αρμόδι", "δεν είμαι", "μιλήστε", "μίλα", "γράψτε", "γράψε", "επικοινων",
            "ρωτήστε", "ρώτα", "στείλτε", "στείλε", "προωθ", "υπεύθυν", "ασχολείται", "αποφασίζει", "συνάδελφ",
            "συνεργάτ", "απευθυν", "έχει αναλάβει", "χειρίζεται",
        ),
        "hu": (
            "nem én", "rossz", "illetékes", "megfelelő", "fordulj", "írj", "keresse", "keresd", "beszélj", "kérdezze",
            "kérdezd", "továbbít", "küldje", "küldd", "felel", "foglalkozik", "dönt", "intézi", "kolléga", "kollégá",
            "főnök", "vegye fel", "hozzá tartozik",
        ),
        "ro": (
            "persoana greșită", "persoana potrivită", "nu eu", "nu mă ocup", "nu ma ocup", "mă ocup doar",
            "ma ocup doar", "vorbiți", "vorbește", "vorbi cu", "scrie", "contacta", "adresați", "întrebați",
            "redirecționa", "transmis", "am trimis mai departe", "trimite", "responsabil", "se ocupă", "decide",
            "coleg", "șeful", "luați legătura", "lua legătura",
        ),
    }
)  # fmt: skip

# An address for something else than talking to somebody: the invoice, a login, the writer's own.
OF_SOMETHING_ELSE = Phrases(
    {
        "en": (
            "my new address", "my new email", "my other", "my private", "my personal", "my work", "my correct",
            "my email", "my address", "reach me", "write me", "email me", "contact me", "send me", "call me",
            "my login", "log in", "logged in", "sign in", "account", "username", "invoice", "bill to", "billing",
            "purchase order", "calendar invite", "invite", "invitation", "bounced", "came back",
            "could not be delivered", "typo", "remove", "unsubscribe", "take off", "delete", "press", "privacy",
            "docusign", "nda to",
        ),
        "sv": (
            "min nya", "min andra", "min privata", "mig på", "nå mig", "mejla mig", "maila mig", "faktura",
            "inloggning", "kontot", "inbjudan", "studsa", "ta bort",
        ),
        "de": (
            "meine neue", "meine private", "meine andere", "erreichen sie mich", "mich unter", "mir an", "mich an",
            "rechnung", "konto", "benutzer", "einladung", "zurückgekommen", "entfernen", "lösch", "abmelden",
        ),
        "fr": (
            "ma nouvelle", "mon autre", "mon adresse", "mon mail", "me joindre", "m'écrire", "écrivez-moi",
            "contactez-moi", "facture", "compte", "identifiant", "invitation", "supprim", "désabonn", "désinscri",
        ),
        "es": (
            "mi nuev", "mi otr", "mi correo", "mi dirección", "escríbame", "escríbeme", "contácteme", "factura",
            "cuenta", "usuario", "invitación", "elimin", "dar de baja", "borr",
        ),
        "it": (
            "mio nuovo", "mia nuova", "mio indirizzo", "mia mail", "scrivimi", "mi scriva", "contattami", "fattura",
            "account", "utente", "invito", "cancell", "rimuov",
        ),
        "nl": (
            "mijn nieuwe", "mijn andere", "mijn adres", "mijn mail", "mij op", "me op", "mail mij", "mail me",
            "factu", "account", "inlog", "uitnodiging", "verwijder", "uitschrij",
        ),
        "da": (
            "min nye", "min anden", "mig på", "skriv til mig", "faktura", "konto", "indbydelse", "invitation", "slet",
            "fjern",
        ),
        "nb": ("min nye", "min andre", "meg på", "skriv til meg", "faktura", "konto", "invitasjon", "slett", "fjern"),
        "fi": ("uusi osoitteeni", "minun osoite", "minulle", "minut", "lasku", "tili", "kutsu", "poista"),
        "pl": ("mój nowy", "mój adres", "mój mail", "do mnie na", "faktur", "konto", "zaprosz", "usun"),
        "cs": ("můj nový", "moje nová", "moje adresa", "mi na", "faktur", "účet", "pozvánk", "smaž", "odstra"),
        "pt": (
            "meu novo", "meu outro", "meu e-mail", "meu email", "me escrev", "fatura", "nota fiscal", "conta",
            "usuário", "convite", "remov", "exclu",
        ),
        "ru": (
            "мой новый", "мой адрес", "моя почта", "мне на", "счет на", "счёт на", "аккаунт", "учетн", "приглаш",
            "удалит",
        ),
        "uk": ("мій нов", "моя адрес", "моя пошта", "мені на", "рахунок на", "акаунт", "облік", "запрош", "видал"),
        "ja": ("私のアドレス", "新しいアドレス", "請求書", "アカウント", "ログイン", "招待", "削除"),
        "zh": ("我的邮箱", "我的新", "我邮箱", "发票", "账号", "帐号", "登录", "邀请", "删除"),
        "ko": ("제 메일", "제 이메일", "제 주소", "세금계산서", "계정", "로그인", "초대", "삭제"),
        "tr": ("yeni adresim", "benim adres", "mail adresim", "bana", "fatura", "hesab", "kullanıcı", "davet", "sil"),
        "el": (
            "το νέο μου", "το email μου", "η διεύθυνσή μου", "γράψτε μου", "στείλτε μου", "τιμολόγ", "λογαριασμ",
            "πρόσκλησ", "διαγρ",
        ),
        "hu": ("az új címem", "a címem", "nekem a", "számlá", "fiók", "meghív", "töröl"),
        "ro": ("noua mea", "adresa mea", "scrieți-mi", "factur", "cont", "invitați", "șterge"),
    }
)  # fmt: skip
