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
            "your correspondence", "your query", "your mail", "your communication", "your note", "your comments",
            "reaching out", "dropping us a line", "a call", "a ticket", "your matter", "emailing",
            "your comment", "writing in", "you ve written", "your concern", "your grievance",
        ),
        "sv": (
            "ditt meddelande", "ert meddelande", "ditt mejl", "ditt mail", "din fråga", "ditt ärende", "din ansökan",
            "din anmälan", "din förfrågan", "din begäran", "er förfrågan", "ditt brev", "din reklamation",
            "din epost", "din e post", "ert mail", "ert mejl", "er fråga", "ert ärende", "din kontakt",
            "ditt formulär", "ditt supportärende", "din felanmälan", "din intresseanmälan", "dina synpunkter",
            "din synpunkt", "din support", "du skriver", "du skrev", "du hör av dig", "ni hör av er",
            "du kontaktar", "du kontaktat", "du har kontaktat", "att du skrivit", "hört av dig", "mejlet", "mailet",
            "ärende", "offertförfrågan",
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
            "mensaje", "su email", "su e-mail", "su mail", "tu email", "tu mail", "su contacto", "tu contacto",
            "su incidencia", "tu incidencia", "su expediente", "su ticket", "tu ticket", "su caso", "tu caso",
            "su pregunta", "tu pregunta", "su carta", "su sugerencia", "vuestro mensaje", "vuestro correo",
            "por contactar", "por escribir", "por ponerse en contacto", "por ponerte en contacto", "por comunicar",
            "por dirigirse", "contactarnos", "escribirnos",
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
            "jeres mail", "jeres e mail", "jeres besked", "din epost", "dit brev", "din e post", "din supportsag",
            "din tilmelding", "din reklamation", "din fejlmelding", "din formular", "dine oplysninger",
            "du skriver", "du skrev", "du har skrevet", "du har kontaktet", "du kontakter", "du henvender",
            "i skriver", "henvendelsen", "mailen", "sag|", "tilbudsforespørgsel",
        ),
        "nb": (
            "din henvendelse", "henvendelsen din", "meldingen din", "din melding", "saken din", "e posten din",
            "søknaden din", "din søknad", "din e post", "spørsmålet ditt", "klagen din", "forespørselen din",
            "eposten din", "mailen din", "din epost", "din mail", "din sak", "din beskjed", "beskjeden din",
            "brevet ditt", "tilbakemeldingen din", "din tilbakemelding", "reklamasjonen din", "skjemaet ditt",
            "supportsaken", "du skriver", "du skrev", "du kontakter", "du kontaktet", "du har kontaktet",
            "du tok kontakt", "du tar kontakt", "dere tok kontakt", "henvendelsen", "henvendelse", "e posten",
            "forespørsel", "saken",
        ),
        "fi": (
            "viestisi", "hakemuksesi", "yhteydenottosi", "kysymyksesi", "pyyntösi", "ilmoituksesi", "sähköpostisi",
            "palautteesi", "tukipyyntösi", "valituksesi",
            "tapauksesi", "asiasi", "tikettisi", "palvelupyyntö", "tukipyyntö", "yhteydenotto", "otit yhteyttä",
            "otitte yhteyttä", "olit yhteydessä", "lähetit", "viestinne", "kysymyksenne", "yhteydenottonne",
            "hakemuksenne", "sähköpostinne", "tarjouspyyntö", "vikailmoitu", "lomakkeesi", "ilmoituksenne",
            "reklamaatio", "kirjoitit", "kirjeesi", "asianne",
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
            "o seu e-mail", "a sua mensagem", "seu e-mail", "seu pedido", "seu ticket", "sua pergunta",
            "sua comunicação", "vosso contacto", "vossa mensagem", "vosso e-mail", "teu contacto", "teu e-mail",
            "sua carta", "seu requerimento", "sua sugestão", "sua demanda", "por contactar", "por entrar em contato",
            "por entrar em contacto", "por nos contactar", "pelo contato", "pelo contacto", "chamado", "protocolo",
            "ocorrência",
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
            "mesajın", "mailiniz", "mailin", "talebin", "iletişime geçtiğiniz", "bize yazdığınız",
            "bize ulaştığınız", "müracaatınız", "dilekçeniz", "öneriniz", "itirazınız", "ticket", "destek kaydı",
            "kaydınız", "bildirimin", "evrakınız", "geri bildirim",
        ),
        "el": (
            "το αίτημά σας", "το μήνυμά σας", "το email σας", "η αίτησή σας", "την αίτησή σας", "το ερώτημά σας",
            "το e mail σας", "την αναφορά σας", "το μήνυμα σας", "το αίτημα σας", "η αναφορά σας",
            "το μήνυμά σου", "το μήνυμά", "το mail σας", "τη αίτηση", "το αίτημα", "την επιστολή σας",
            "η επιστολή σας", "το ηλεκτρονικό σας", "την ερώτησή σας", "η ερώτησή σας", "την επικοινωνία",
            "που επικοινωνήσατε", "το παράπονό σας", "την καταγγελία σας", "η υπόθεσή σας", "το έγγραφό σας",
            "η καταγγελία σας", "υποβολή",
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
            "has arrived", "arrived", "has come in", "come through", "has reached", "in the queue", "raised",
            "got your", "in good hands", "in the hands of", "on it|", "opened", "created", "submitted", "with us|",
            "safely", "means a lot", "important to us", "volume", "outside", "is being looked at", "has been noted",
            "noted",
        ),
        "sv": (
            "mottag", "tagit emot", "kommit fram", "registrer", "har fått", "kommit in", "är skapat",
            "diariefört", "vidarebefordrat",
            "landat", "inkommit", "kommit till oss", "nått oss", "nått fram", "bekräftar", "ligger i", "har hamnat",
            "ligger nu", "finns nu", "har skapats", "ha kommit", "loggat", "lagts i", "handläggs", "behandlas",
            "mottog", "emottag",
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
            "llegó", "llegado", "recibimos", "quedado", "nos consta", "tenemos tu", "tenemos su", "en curso",
            "abierto", "asignad", "cread", "derivad", "trasladad", "anotad", "en nuestras manos", "en cola",
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
            "har fået", "er kommet", "nået os", "nået frem", "bekræfte", "ligger i", "ligger nu", "er lagt i",
            "er havnet", "er sendt videre", "behandles", "logget", "sagen er", "i kø",
        ),
        "nb": (
            "mottatt", "registrert", "opprettet", "kommet frem", "kommet inn", "videresendt", "journalført",
            "fått", "har kommet", "er kommet", "nådd oss", "nådd frem", "nådd fram", "kommet fram", "bekreft",
            "ligger i", "ligger nå", "landet", "er lagt i", "havnet", "sendt videre", "behandles", "logget", "i kø",
            "mottok", "tatt imot", "tatt i mot",
        ),
        "fi": (
            "vastaanot", "saapunut", "kirjattu", "rekisteröi", "käsittelyyn", "saimme", "perille", "välitetty",
            "tullut perille",
            "tuli perille", "tullut", "saapui", "kirjasi", "kirjattiin", "vastaanotettiin", "käsittelemme",
            "käsitellään", "käsittelyssä", "avattu", "luotu", "jonossa", "olemme saaneet", "saatu", "ohjattu",
            "tallennet",
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
            "acusamos", "chegou", "criado", "criada", "atribuíd", "em análise", "remetid", "em tratamento",
            "deu entrada", "confirmamos", "anotad", "na fila",
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
            "teslim aldı", "işleme al", "açıldı", "açılmış", "gelmiş", "elimize", "tarafımıza",
        ),
        "el": (
            "λάβαμε", "ελήφθη", "παραλάβαμε", "καταχωρ", "πρωτοκολλήθηκε", "έφτασε", "διαβιβάστηκε", "παραλαβή",
            "προωθήθηκε",
            "λήφθηκε", "έχουμε λάβει", "έλαβα", "πήραμε", "ανοίξει", "δημιουργήθηκε", "προωθηθεί", "περιήλθε",
            "παρελήφθη", "παραληφθεί", "στα χέρια μας", "κατατέθηκε",
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
            "a day or two", "few days", "few hours", "next day", "24 h", "48 h", "one day", "two days", "three days",
            "five days", "weeks|", "an engineer", "our engineers", "one of our", "one of us", "someone", "somebody",
            "be reviewed", "in due course", "due course", "when we re", "when we are", "quote", "keep the",
            "priority", "in the order", "unable to reply", "every email", "everyone", "individual", "right team",
            "right person", "mon fri", "monday to friday", "opening", "this week", "once we",
        ),
        "sv": (
            "vardagar", "arbetsdag", "inom", "så snart", "handläggare", "i turordning", "ärendenummer",
            "går inte att besvara", "svara inte", "handläggningstid",
            "dygn", "timmar", "dagar", "veckor", "i tur och ordning", "den ordning", "löpande", "fortast möjligt",
            "så fort", "snarast", "ärendenr", "ärende nr", "referensnummer", "diarienummer", "hör vi av oss",
            "återkommer vi", "kan inte besvaras", "hör av sig", "återkopplar", "svarar så",
        ),
        "de": (
            "werktag", "arbeitstag", "innerhalb", "stunden", "geduld", "vorgangsnummer", "aktenzeichen", "bearbeit",
            "schnellstmöglich", "in kürze", "sobald", "ticket",
        ),
        "fr": (
            "jours ouvr", "heures", "sous ", "délai", "dans les", "référence", "file", "conseiller", "traité",
            "traitée",
        ),
        "es": (
            "días hábiles", "días laborables", "plazo", "horas", "número", "a la brevedad", "en breve", "buzón no",
            "lo antes posible", "cuanto antes", "próximos días", "pronto", "breve", "a la mayor", "días", "turno",
            "orden de llegada", "no es necesario que", "referencia", "expediente", "horario de atención",
            "nos pondremos en contacto", "se pondrá en contacto", "servicio correspondiente",
            "departamento correspondiente", "área correspondiente",
        ),
        "it": ("giorni lavorativi", "entro", "ore|", "riscontro", "numero", "protocollo", "operatore", "al più presto"),
        "nl": (
            "werkdag", "binnen", "uur|", "zo snel", "zo spoedig", "reken op", "dossiernummer", "volgorde",
            "referentie",
        ),
        "da": (
            "hverdage", "arbejdsdage", "inden for", "hurtigst", "sagsnummer", "kan ikke besvares", "sagsbehandl",
            "timer", "døgn", "dage", "uger", "ugedage", "snarest", "så snart", "så hurtigt", "i den rækkefølge",
            "i rækkefølge", "løbende", "referencenummer", "sagsnr", "sag nr", "journalnummer", "vender tilbage",
            "hører fra", "svarer så", "vores medarbejdere", "behandlingstid", "kan gå", "ventetid", "svartid",
        ),
        "nb": (
            "virkedager", "arbeidsdager", "innen", "så snart", "saksnummer", "kan ikke besvares", "saksbehandl",
            "timer", "døgn", "dager", "uker", "snarest", "så fort", "så raskt", "i tur og orden", "den rekkefølge",
            "i rekkefølge", "fortløpende", "referansenummer", "saksnr", "sak nr", "kommer tilbake", "hører fra",
            "svarer så", "behandlingstid", "kan ta", "ventetid", "svartid", "tar kontakt",
        ),
        "fi": (
            "arkipäiv", "työpäiv", "kuluessa", "viikko", "mahdollisimman", "ei voi vastata", "käsittelyaika",
            "numero",
            "tunnin", "tunti", "päivän", "päivää", "vuorokau", "viikon", "pian", "saapumisjärjesty",
            "järjestyksessä", "pikaisesti", "tunnuksella", "tunniste", "viitenumero", "otamme yhteyttä", "palaamme",
            "olemme yhteydessä", "vastaamme", "jonotus", "ruuhka", "asiantuntija",
        ),
        "pl": ("dni roboczych", "w ciągu", "godzin", "termin", "numer", "niezwłocznie", "kolejności", "rozpatrz"),
        "cs": ("pracovní", "do ", "lhůt", "hodin", "číslo", "co nejdříve", "na řadu", "vyříz"),
        "pt": (
            "dias úteis", "prazo", "horas", "número", "protocolo", "em breve", "brevidade", "assim que",
            "o mais rápido", "logo que", "próximos dias", "mais breve", "serviços competentes", "ordem de chegada",
            "não é necessário", "não é preciso", "referência", "equipa", "equipe", "entraremos em contato",
            "entraremos em contacto", "horário de atendimento", "dias", "quanto antes", "oportunamente",
            "setor responsável", "melhor atenção",
        ),
        "ru": ("рабочих дн", "в течение", "часов", "номер", "срок", "ближайшее время", "порядке очереди", "рассмотр"),
        "uk": ("робочих дн", "протягом", "годин", "номер", "строк", "найближчим", "черги", "розгля"),
        "ja": ("営業日", "以内", "順次", "担当者", "番号", "改めて", "追って"),
        "zh": ("工作日", "小时", "小時", "尽快", "儘快", "内有", "專員", "专员", "编号", "編號", "排队"),
        "ko": ("영업일", "이내", "순차", "담당자", "번호", "빠른"),
        "tr": (
            "iş günü", "saat", "içinde", "numara", "en kısa", "temsilci", "sıra",
            "en geç", "yakında", "kısa süre", "mesai", "gün içinde", "ekibimiz", "ilgili birim", "ilgili departman",
            "değerlendir", "referans", "yanıtlamayınız", "dönüş yapıl", "dönüş sağlan", "size dönece",
        ),
        "el": (
            "εργάσιμ", "εντός", "ώρες", "αριθμ", "προθεσμ", "συντομ", "μην απαντ",
            "το συντομότερο", "ημέρες", "ημερών", "ωρών", "θα επικοινωνήσ", "θα επανέλθ", "αρμόδι", "εκπρόσωπ",
            "μέσα σε", "σειρά προτεραιότητας",
        ),
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
        "sv": (
            "beställning", "faktura", "betalning", "paket", "prenumeration", "ditt konto", "lösenord", "bokning",
            "din order", "orderbekräftelse", "leverans", "kvitto", "biljett", "medlemskap", "avisering",
        ),
        "de": (
            "bestellung|", "rechnung|", "zahlung|", "paket|", "sendung|", "abonnement", "ihr konto", "kontostand",
            "passwort", "buchung|",
        ),
        "fr": ("commande", "facture", "paiement", "colis", "abonnement", "votre compte", "mot de passe", "réservation"),
        "es": ("pedido", "factura", "pago|", "paquete", "suscripción", "su cuenta", "contraseña", "reserva"),
        "it": (
            "ordine", "fattura", "pagamento", "pacco", "abbonamento", "account", "password", "prenotazione",
            "bonifico",
        ),
        "nl": (
            "bestelling|", "factuur|", "betaling|", "pakket|", "abonnement", "je account", "wachtwoord", "reservering|",
        ),
        "da": (
            "ordre", "faktura", "betaling", "pakke|", "abonnement", "din konto", "adgangskode", "booking",
            "levering", "forsendelse", "kvittering", "billet", "medlemskab", "bestilling", "kodeord",
        ),
        "nb": (
            "ordre", "faktura", "betaling", "pakke|", "abonnement", "kontoen din", "passord", "bestilling",
            "levering", "sending", "kvittering", "billett", "medlemskap", "bookingen",
        ),
        "fi": (
            "tilaus", "tilauksesi", "lasku", "maksu", "paketti", "tilisi", "salasana", "varaus", "toimitu",
            "kuitti", "lippu", "jäsenyy", "lähetyksesi",
        ),
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
