"""What acknowledgements are made of, by language: what we wrote, that it arrived, until when it is dealt with.

Stems in the manner of `phrases`; those of orders and payments tell the notices that are about an account of ours.
"""

from daemon.core.phrases import Phrases

OUR_LETTER = Phrases(
    {
        "en": (
            "your message", "your e mail", "your email", "your request", "your enquiry", "your inquiry",
            "your question", "your application", "your report", "your complaint", "your letter", "your ticket",
            "your case", "your claim", "records request", "request received", "your submission", "your feedback",
            "getting in touch", "writing to us", "contacting",
        ),
        "sv": (
            "ditt meddelande", "ert meddelande", "ditt mejl", "ditt mail", "din fråga", "ditt ärende", "din ansökan",
            "din anmälan", "din förfrågan", "din begäran", "er förfrågan", "ditt brev", "din reklamation",
        ),
        "de": (
            "ihr schreiben", "ihre nachricht", "ihre anfrage", "ihre e mail", "ihre mail", "ihr anliegen", "ihr antrag",
            "ihren antrag", "ihre bewerbung", "ihre meldung", "ihre reklamation", "deine nachricht", "deine anfrage",
            "deine mail", "ihre eingabe", "ihres schreibens", "ihrer anfrage", "ihrer nachricht", "ihre frage",
        ),
        "fr": (
            "votre message", "votre demande", "votre courriel", "votre mail", "votre e mail", "votre question",
            "votre candidature", "votre réclamation", "votre courrier", "votre signalement", "ton message",
            "votre dossier", "demande n",
        ),
        "es": (
            "su mensaje", "su solicitud", "su correo", "su consulta", "su comunicación", "su reclamación", "tu mensaje",
            "tu solicitud", "tu consulta", "tu correo", "su candidatura", "su escrito", "su petición", "su queja",
            "tu candidatura", "radicado", "registro de entrada",
        ),
        "it": (
            "sua segnalazione", "suo messaggio", "sua richiesta", "sua e mail", "vostra richiesta", "vostro messaggio",
            "tua richiesta", "tuo messaggio", "sua candidatura", "sua domanda", "suo reclamo", "vostra segnalazione",
            "tua segnalazione", "sua pratica", "vostra mail", "tua mail",
        ),
        "nl": (
            "uw bericht", "je bericht", "uw vraag", "je vraag", "uw verzoek", "uw aanvraag", "je aanvraag", "uw mail",
            "je mail", "uw e mail", "uw melding", "je melding", "uw klacht", "uw brief", "uw sollicitatie",
            "je sollicitatie",
        ),
        "da": (
            "din henvendelse", "jeres henvendelse", "din besked", "din mail", "din ansøgning", "din sag",
            "din e konsultation", "dit spørgsmål", "din e mail", "din anmeldelse", "din klage", "din forespørgsel",
        ),
        "nb": (
            "din henvendelse", "henvendelsen din", "meldingen din", "din melding", "saken din", "e posten din",
            "søknaden din", "din søknad", "din e post", "spørsmålet ditt", "klagen din", "forespørselen din",
        ),
        "fi": (
            "viestisi", "hakemuksesi", "yhteydenottosi", "kysymyksesi", "pyyntösi", "ilmoituksesi", "sähköpostisi",
            "palautteesi", "tukipyyntösi", "valituksesi",
        ),
        "pl": (
            "wiadomość", "zgłoszenie", "zapytanie", "pytanie", "wniosek", "reklamacj", "podanie", "aplikacj", "pismo",
            "korespondencj",
        ),
        "cs": (
            "váš dotaz", "vaše zpráva", "vaši zprávu", "vaše žádost", "vaši žádost", "váš e mail", "váš požadavek",
            "vaše podání", "vaši reklamaci", "vaše reklamace", "za dotaz", "za zprávu", "tvoji zprávu",
            "vaše přihláška", "vašeho podání",
        ),
        "pt": (
            "sua participação", "sua mensagem", "seu pedido de informação", "sua solicitação", "seu email",
            "seu e mail", "sua candidatura", "sua reclamação", "seu contato", "seu contacto", "sua questão",
            "sua dúvida", "seu chamado", "sua manifestação", "tua mensagem",
        ),
        "ru": (
            "ваше обращение", "ваше письмо", "ваше сообщение", "ваш запрос", "ваша заявка", "вашу заявку", "ваш вопрос",
            "ваше заявление", "вашего обращения", "ваша жалоба", "ваше резюме", "обращение №",
        ),
        "uk": (
            "ваше звернення", "ваш лист", "ваше повідомлення", "ваш запит", "вашу заявку", "ваша заявка",
            "ваше питання", "вашого звернення", "вашу скаргу", "ваше резюме", "запит №",
        ),
        "ja": (
            "お問い合わせ", "お問合せ", "ご意見", "お申し込み", "ご応募", "ご相談", "ご依頼", "お便り", "メッセージ",
        ),
        "zh": (
            "您的来信", "您的邮件", "您的问题", "您的申请", "您的咨询", "您的反馈", "您的留言", "您的工单", "您的請求",
            "您的來信", "您的郵件", "您的問題", "您的申請", "您的投诉", "您的投訴", "您的请求", "您的诉求",
        ),
        "ko": ("문의", "신청", "접수", "민원", "의견", "요청", "지원서"),
        "tr": (
            "mesajınız", "talebiniz", "e postanız", "başvurunuz", "sorunuz", "şikayetiniz", "bildiriminiz", "iletiniz",
        ),
        "el": (
            "το αίτημά σας", "το μήνυμά σας", "το email σας", "η αίτησή σας", "την αίτησή σας", "το ερώτημά σας",
            "το e mail σας", "την αναφορά σας", "το μήνυμα σας", "το αίτημα σας", "η αναφορά σας",
        ),
        "hu": (
            "bejelentés", "megkeresés", "üzenet", "levelét", "levele", "kérelm", "kérdés", "panasz", "jelentkezés",
            "beadvány",
        ),
        "ro": (
            "sesizarea dumneavoastră", "sesizarea dvs", "solicitarea dumneavoastră", "solicitarea dvs",
            "mesajul dumneavoastră", "mesajul dvs", "cererea dumneavoastră", "cererea dvs", "mesajul tău",
            "solicitarea ta", "reclamația", "emailul dvs", "întrebarea dumneavoastră",
        ),
    }
)  # fmt: skip
ARRIVED = Phrases(
    {
        "en": (
            "received", "reached us", "logged", "registered", "recorded", "safely arrived", "acknowledge",
            "in our queue", "forwarded to", "passed to", "has been opened", "been created", "we ve got",
            "we have got", "landed", "has been assigned",
        ),
        "sv": (
            "mottag", "tagit emot", "kommit fram", "registrer", "har fått", "kommit in", "är skapat",
            "diariefört", "vidarebefordrat",
        ),
        "de": (
            "eingegangen", "erhalten", "registriert", "erfasst", "angelegt", "angekommen", "eingang", "weitergeleitet",
            "liegt uns vor", "haben wir bekommen", "aufgenommen",
        ),
        "fr": (
            "reçu", "réception", "enregistr", "parvenu", "pris en compte", "prise en compte", "transmis",
            "prise en charge", "ouvert",
        ),
        "es": (
            "recibid", "registrad", "radicad", "entrada", "recibo", "recepción", "tramit", "remitid",
            "ha llegado",
        ),
        "it": (
            "ricevut", "registrat", "presa in carico", "pervenut", "inoltrat", "ricezione", "protocollat",
            "aperta",
        ),
        "nl": (
            "ontvangen", "ontvangst", "binnengekomen", "binnen", "geregistreerd", "in behandeling", "wachtrij",
            "aangemaakt", "doorgestuurd",
        ),
        "da": (
            "modtaget", "registreret", "oprettet", "modtog", "kommet frem", "journaliseret", "videresendt",
            "landet",
        ),
        "nb": (
            "mottatt", "registrert", "opprettet", "kommet frem", "kommet inn", "videresendt", "journalført",
        ),
        "fi": (
            "vastaanot", "saapunut", "kirjattu", "rekisteröi", "käsittelyyn", "saimme", "perille", "välitetty",
            "tullut perille",
        ),
        "pl": (
            "otrzyma", "dotarł", "zarejestrow", "przyjęt", "wpłynęł", "utworzon", "przekazan", "przyjęli",
        ),
        "cs": (
            "obdržel", "přijal", "přijat", "zaregistr", "doručen", "evidujeme", "založen", "předán", "dorazil",
            "zaevidov", "máme ho",
        ),
        "pt": (
            "recebemos", "recebid", "receção", "recepção", "registad", "registrad", "protocolad", "encaminhad", "abert",
        ),
        "ru": ("получ", "принят", "зарегистр", "поступил", "передан", "создан", "дошл"),
        "uk": ("отрима", "прийнят", "зареєстр", "надійшл", "передан", "створен", "дійшл"),
        "ja": ("受け付け", "受付", "承り", "受領", "受信", "届き", "拝受"),
        "zh": (
            "收到", "已受理", "已登记", "已登記", "已提交", "记下", "記下", "已转", "已轉", "已接收",
        ),
        "ko": ("접수", "받았", "등록", "전달", "도착"),
        "tr": (
            "alınmış", "alındı", "aldık", "ulaştı", "ulaşmış", "kayded", "kayda", "kayıt", "iletil", "oluşturul",
        ),
        "el": (
            "λάβαμε", "ελήφθη", "παραλάβαμε", "καταχωρ", "πρωτοκολλήθηκε", "έφτασε", "διαβιβάστηκε", "παραλαβή",
            "προωθήθηκε",
        ),
        "hu": (
            "megkapt", "megérkez", "rögzít", "iktat", "regisztrál", "beérkez", "továbbít", "fogadt",
            "létrehoz",
        ),
        "ro": (
            "am primit", "înregistrat", "a ajuns", "recepționat", "transmis", "alocat", "preluat",
            "redirecționat",
        ),
    }
)  # fmt: skip
A_TERM = Phrases(
    {
        "en": (
            "business day", "working day", "within", "hours", "in turn", "the next day we", "member of the team",
            "member of our team", "our team", "reference", "office hours", "as soon as", "shortly", "do not reply",
        ),
        "sv": (
            "vardagar", "arbetsdag", "inom", "så snart", "handläggare", "i turordning", "ärendenummer",
            "går inte att besvara", "svara inte", "handläggningstid",
        ),
        "de": (
            "werktag", "arbeitstag", "innerhalb", "stunden", "geduld", "vorgangsnummer", "aktenzeichen", "bearbeit",
            "schnellstmöglich", "in kürze", "sobald", "ticket",
        ),
        "fr": (
            "jours ouvr", "heures", "sous ", "délai", "dans les", "référence", "file", "conseiller", "traité",
            "traitée",
        ),
        "es": ("días hábiles", "días laborables", "plazo", "horas", "número", "a la brevedad", "en breve", "buzón no"),
        "it": ("giorni lavorativi", "entro", "ore|", "riscontro", "numero", "protocollo", "operatore", "al più presto"),
        "nl": (
            "werkdag", "binnen", "uur|", "zo snel", "zo spoedig", "reken op", "dossiernummer", "volgorde",
            "referentie",
        ),
        "da": ("hverdage", "arbejdsdage", "inden for", "hurtigst", "sagsnummer", "kan ikke besvares", "sagsbehandl"),
        "nb": ("virkedager", "arbeidsdager", "innen", "så snart", "saksnummer", "kan ikke besvares", "saksbehandl"),
        "fi": (
            "arkipäiv", "työpäiv", "kuluessa", "viikko", "mahdollisimman", "ei voi vastata", "käsittelyaika",
            "numero",
        ),
        "pl": ("dni roboczych", "w ciągu", "godzin", "termin", "numer", "niezwłocznie", "kolejności", "rozpatrz"),
        "cs": ("pracovní", "do ", "lhůt", "hodin", "číslo", "co nejdříve", "na řadu", "vyříz"),
        "pt": ("dias úteis", "prazo", "horas", "número", "protocolo", "em breve", "brevidade", "assim que"),
        "ru": ("рабочих дн", "в течение", "часов", "номер", "срок", "ближайшее время", "порядке очереди", "рассмотр"),
        "uk": ("робочих дн", "протягом", "годин", "номер", "строк", "найближчим", "черги", "розгля"),
        "ja": ("営業日", "以内", "順次", "担当者", "番号", "改めて", "追って"),
        "zh": ("工作日", "小时", "小時", "尽快", "儘快", "内有", "專員", "专员", "编号", "編號", "排队"),
        "ko": ("영업일", "이내", "순차", "담당자", "번호", "빠른"),
        "tr": ("iş günü", "saat", "içinde", "numara", "en kısa", "temsilci", "sıra"),
        "el": ("εργάσιμ", "εντός", "ώρες", "αριθμ", "προθεσμ", "συντομ", "μην απαντ"),
        "hu": ("munkanap", "belül", "órán", "szám", "hamarosan", "sorrend", "ügyintéz", "leghamarabb"),
        "ro": ("zile lucrătoare", "termen", "ore|", "număr", "curând", "de zile", "scurt timp", "operator"),
    }
)  # fmt: skip
# An account, an order, a parcel or a bill of ours: a notice, and no answer to what we wrote.
OUR_ACCOUNT = Phrases(
    {
        "en": (
            "your order", "payment", "invoice", "parcel", "shipment", "subscription", "your account", "password",
            "booking", "reservation", "delivery address", "purchase", "statement", "refund", "your appointment",
            "verify", "ticket for",
        ),
        "sv": ("beställning", "faktura", "betalning", "paket", "prenumeration", "ditt konto", "lösenord", "bokning"),
        "de": (
            "bestellung", "rechnung", "zahlung", "paket", "sendung", "abonnement", "ihr konto", "kontostand",
            "passwort", "buchung",
        ),
        "fr": ("commande", "facture", "paiement", "colis", "abonnement", "votre compte", "mot de passe", "réservation"),
        "es": ("pedido", "factura", "pago|", "paquete", "suscripción", "su cuenta", "contraseña", "reserva"),
        "it": (
            "ordine", "fattura", "pagamento", "pacco", "abbonamento", "account", "password", "prenotazione",
            "bonifico",
        ),
        "nl": ("bestelling", "factuur", "betaling", "pakket", "abonnement", "je account", "wachtwoord", "reservering"),
        "da": ("ordre", "faktura", "betaling", "pakke|", "abonnement", "din konto", "adgangskode", "booking"),
        "nb": ("ordre", "faktura", "betaling", "pakke|", "abonnement", "kontoen din", "passord", "bestilling"),
        "fi": ("tilaus", "tilauksesi", "lasku", "maksu", "paketti", "tilisi", "salasana", "varaus"),
        "pl": ("zamówieni", "faktur", "płatno", "paczk", "przesyłk", "subskrypcj", "twoje konto", "hasło", "rezerwacj"),
        "cs": ("objednávk", "faktur", "platb", "zásilk", "balík", "předplatné", "účtu", "heslo", "rezervac"),
        "pt": (
            "encomenda", "seu pedido nº", "fatura", "pagamento", "pacote", "assinatura", "sua conta", "senha",
            "reserva",
        ),
        "ru": ("заказ", "счет", "оплат", "посылк", "подписк", "аккаунт", "пароль", "бронирован"),
        "uk": ("замовлен", "рахун", "оплат", "посилк", "підписк", "акаунт", "пароль", "бронюван"),
        "ja": ("ご注文", "請求", "お支払い", "発送", "配送", "アカウント", "パスワード", "ご予約", "ご利用明細"),
        "zh": ("订单", "訂單", "账单", "帳單", "支付", "快递", "包裹", "账户", "帳戶", "密码", "密碼", "预订"),
        "ko": ("주문", "결제", "배송", "계정", "비밀번호", "예약", "청구"),
        "tr": ("sipariş", "fatura", "ödeme", "kargonuz", "abonelik", "hesabınız", "şifre", "rezervasyon"),
        "el": ("παραγγελί", "τιμολόγ", "πληρωμ", "δέμα", "συνδρομ", "λογαριασμ", "κωδικό", "κράτηση"),
        "hu": ("rendelés", "számla", "fizetés", "csomag", "előfizetés", "fiók", "jelszó", "foglalás"),
        "ro": ("comanda", "factur", "plat", "colet", "abonament", "contul", "parol", "rezervare"),
    }
)  # fmt: skip
