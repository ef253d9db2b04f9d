"""What form letters say: that nobody typed this, thanks, that it arrived, that an answer will come.

One thank-you or promise is politeness and weighs little (see `auto_reply`).
"""

from daemon.core.phrases import Phrases

SAYS_IT_IS_AUTOMATIC = Phrases(
    {
        "en": (
            "this is an automatic", "no longer monitored", "no longer in use", "no longer check",
            "is no longer active", "not monitored", "not actively monitored", "you've reached", "you have reached",
            "email address has changed", "address is no longer", "this is an automated", "this is an auto",
            "automatically generated", "auto generated", "automated response", "automated reply",
            "automated message", "automatic reply", "automatic response", "auto reply", "autoreply",
            "auto response", "sent automatically", "generated automatically", "system generated",
            "do not reply to this", "please do not respond to this", "this mailbox is not monitored",
            "this mailbox is unmonitored", "this inbox is not monitored", "inbox is not monitored",
            "please do not reply to this", "auto-response", "this is an out of office", "automatic message",
        ),
        "sv": (
            "detta är ett automatiskt", "det här är ett automatiskt", "automatiskt svar", "automatiskt genererat",
            "autosvar", "det går inte att svara på detta", "svara inte på detta", "läses inte",
        ),
        "de": (
            "dies ist eine automatisch", "dies ist eine automatische", "diese e-mail wurde automatisch",
            "diese nachricht wurde automatisch", "automatisch generiert", "automatisch erstellt",
            "automatisch erzeugt", "automatische antwort", "bitte antworten sie nicht auf diese",
            "automatische eingangsbestätigung", "nicht mehr abgerufen", "wird nicht gelesen", "nicht überwacht",
        ),
        "fr": (
            "ceci est un message automatique", "ceci est une réponse automatique", "message automatique",
            "réponse automatique", "généré automatiquement", "merci de ne pas répondre à ce",
            "envoyé automatiquement", "ne pas répondre à ce message", "n'est plus relevée", "n'est pas relevée",
        ),
        "es": (
            "este es un mensaje automático", "mensaje automático", "respuesta automática",
            "generado automáticamente", "no responda a este", "por favor no responda", "correo automático",
            "no se lee", "no atendido",
        ),
        "it": (
            "questo è un messaggio automatico", "messaggio automatico", "risposta automatica",
            "generato automaticamente", "si prega di non rispondere", "non rispondere a questa", "non è presidiata",
        ),
        "nl": (
            "dit is een automatisch", "automatisch gegenereerd", "automatisch antwoord", "automatisch bericht",
            "automatisch verzonden", "niet op deze e-mail antwoorden", "gelieve niet te antwoorden",
            "wordt niet gelezen",
        ),
        "da": ("dette er et automatisk", "automatisk svar", "automatisk genereret", "autosvar", "automatisk besked"),
        "nb": ("dette er et automatisk", "automatisk svar", "automatisk generert", "autosvar", "automatisk melding"),
        "fi": (
            "tämä on automaattinen", "automaattinen vastaus", "automaattivastaus", "automaattisesti luotu",
            "älä vastaa tähän viestiin",
        ),
        "pl": (
            "to jest automatyczna", "wiadomość automatyczna", "automatyczna odpowiedź", "odpowiedź automatyczna",
            "wygenerowana automatycznie", "wygenerowany automatycznie", "prosimy nie odpowiadać na",
            "autoodpowiedź", "odp. automatyczna",
        ),
        "cs": (
            "toto je automatická", "automatická odpověď", "automaticky vygenerov", "automaticky generovan",
            "neodpovídejte na tento",
        ),
        "pt": (
            "esta é uma mensagem automática", "mensagem automática", "resposta automática",
            "gerada automaticamente", "gerado automaticamente", "por favor, não responda", "favor não responder",
            "resp. automática", "autorresposta",
        ),
        "ru": (
            "это автоматическ", "автоматическое сообщение", "автоматический ответ", "автоответ",
            "создано автоматически", "сформировано автоматически", "отвечать на него не нужно",
            "не отвечайте на это", "автоматическое письмо", "отвечать на это",
        ),
        "uk": (
            "це автоматичн", "автоматичне повідомлення", "автоматична відповідь", "створено автоматично",
            "не відповідайте на це", "автовідповідь", "автоматичний лист",
        ),
        "ja": (
            "自動送信", "自動返信", "自動応答", "自動配信", "自動的に送信", "自動的に返信", "このメールは自動",
            "返信しないでください", "本メールに返信",
        ),
        "zh": (
            "自动回复", "自動回覆", "自動回復", "自动答复", "系统自动", "系統自動", "请勿回复", "請勿回覆",
            "自动发送", "自動發送",
        ),
        "ko": (
            "자동 회신", "자동 응답", "자동회신", "자동응답", "자동으로 발송", "자동 발송", "자동으로 전송",
            "발신 전용", "자동 답장",
        ),
        "tr": (
            "bu otomatik", "otomatik bir", "otomatik olarak", "otomatik yanıt", "lütfen bu e-postayı yanıtlamayın",
            "otomatik mesaj", "otomatik cevap", "yanıtlamayınız",
        ),
        "el": (
            "αυτόματη απάντηση", "αυτόματο μήνυμα", "αυτοματοποιημένο", "δημιουργήθηκε αυτόματα", "μην απαντήσετε",
            "μην απαντάτε σε",
        ),
        "hu": (
            "ez egy automatikus", "automatikus válasz", "automatikus üzenet", "automatikusan generált",
            "ne válaszoljon erre",
        ),
        "ro": (
            "acesta este un mesaj automat", "răspuns automat", "mesaj automat", "generat automat",
            "nu răspundeți la",
        ),
    }
)  # fmt: skip

THANKS = Phrases(
    {
        "en": (
            "thank you for contacting", "thanks for contacting", "thank you for reaching out",
            "thanks for reaching out", "thank you for your email", "thanks for your email",
            "thank you for your e-mail", "thank you for your message", "thanks for your message",
            "thank you for your mail", "thanks for your mail", "thank you for your inquiry",
            "thank you for your enquiry", "thank you for getting in touch", "thank you for writing",
            "thanks for writing",
        ),
        "sv": (
            "tack för ditt mail", "tack för ditt mejl", "tack för ditt meddelande", "tack för din förfrågan",
            "tack för att du", "tack för ditt e-post", "tack för att ni", "tack för ert",
        ),
        "de": (
            "vielen dank für ihre", "danke für ihre", "vielen dank für deine", "danke für deine",
            "vielen dank für die",
        ),
        "fr": (
            "merci pour votre", "merci de votre", "nous vous remercions", "je vous remercie de",
            "merci de nous avoir",
        ),
        "es": (
            "gracias por contactar", "gracias por su", "gracias por tu", "gracias por escribir",
            "gracias por comunicar",
        ),
        "it": ("grazie per averci", "grazie per il", "grazie per la", "la ringrazio per", "vi ringraziamo per"),
        "nl": ("bedankt voor uw", "bedankt voor je", "dank voor uw", "dank voor je", "hartelijk dank voor"),
        "da": ("tak for din", "tak for jeres"),
        "nb": ("takk for din", "takk for e-post", "takk for mail", "takk for at du"),
        "fi": ("kiitos viesti", "kiitos yhteydenoto", "kiitos sahkoposti"),
        "pl": ("dziękujemy za", "dziękuję za wiadomość", "dziękuję za kontakt"),
        "cs": ("děkujeme za", "děkuji za váš", "děkuji za vaši", "děkuji za zprávu"),
        "pt": (
            "obrigado pelo seu", "obrigada pelo seu", "agradecemos o seu", "agradecemos o contato",
            "obrigado por entrar", "obrigado pela sua", "agradeço o seu",
        ),
        "ru": ("спасибо за ваше", "спасибо за обращение", "благодарим за", "спасибо за письмо", "благодарю за"),
        "uk": ("дякуємо за", "дякую за ваш", "дякую за лист"),
        "ja": (
            "お問い合わせいただき", "お問い合わせありがとう", "お問合せ", "ご連絡ありがとう", "メールありがとう",
            "メールをいただき", "ご連絡いただき",
        ),
        "zh": (
            "感谢您的来信", "感謝您的來信", "感谢您的邮件", "感谢您的咨询", "感谢您联系", "感谢您与", "感謝您的",
        ),
        "ko": (
            "문의해 주셔서", "메일을 보내주셔서", "연락 주셔서", "메일 감사합니다", "메일 주셔서", "보내주신 메일",
        ),
        "tr": (
            "mesajınız için teşekkür", "e-postanız için teşekkür", "bizimle iletişime geçtiğiniz", "mailiniz için",
        ),
        "el": ("ευχαριστούμε για", "σας ευχαριστούμε", "ευχαριστώ για το", "σας ευχαριστώ"),
        "hu": ("köszönjük megkeresés", "köszönöm level", "köszönjük level", "köszönöm üzenet", "köszönjük, hogy"),
        "ro": ("vă mulțumim pentru", "mulțumim pentru", "mulțumesc pentru", "vă mulțumesc"),
    }
)  # fmt: skip

ACKNOWLEDGED = Phrases(
    {
        "en": (
            "we have received your", "we've received your", "we received your", "request has been received",
            "your request … received", "your ticket … received", "your message … received",
            "request … has been created", "your case … created", "message has been received",
            "email has been received", "e-mail has been received", "inquiry has been received",
            "enquiry has been received", "a ticket has been", "ticket has been created", "ticket has been opened",
            "support ticket", "a case has been", "case has been created", "case number", "ticket number",
            "ticket id", "request id", "your request has been", "has been assigned", "acknowledge receipt of your",
            "your ticket", "this is to confirm that we have received", "successfully received", "been logged",
            "added to our queue", "got your application", "thanks for applying", "thank you for applying",
            "thank you for your application", "is being reviewed", "being processed", "we got your message",
            "has been registered", "logged under", "your enquiry has been", "we've received",
        ),
        "sv": (
            "vi har mottagit", "vi har tagit emot", "ditt ärende har", "ärendenummer", "har registrerats",
            "ditt ärende", "har tagits emot", "din ansökan", "ditt intresse", "ärende har fått",
            "ärende är registrerat", "vi läser alla",
        ),
        "de": (
            "wir haben ihre", "ihre anfrage ist", "ist bei uns eingegangen", "ticketnummer", "vorgangsnummer",
            "eingangsbestätigung", "ihre nachricht erhalten", "ihre anfrage erhalten", "wurde ein ticket",
            "wurde registriert", "ihrer bewerbung", "den eingang ihrer", "ihr anliegen wird", "wurde erfasst",
        ),
        "fr": (
            "nous avons bien reçu", "votre demande a bien été", "numéro de ticket", "a bien été reçu",
            "a bien été enregistré", "a bien été prise en compte", "accusons réception", "a été enregistrée",
            "a été transmis", "a bien été transmis", "votre candidature", "a été prise en charge", "sous le numéro",
            "sous la référence",
        ),
        "es": (
            "hemos recibido", "número de caso", "número de ticket", "ha sido recibid", "procesando la respuesta",
            "su solicitud ha sido", "acusamos recibo", "ha quedado registrad", "ha sido registrad", "su consulta",
            "quedó registrad", "su candidatura",
        ),
        "it": (
            "abbiamo ricevuto", "numero di ticket", "è stata ricevuta", "sua richiesta è stata", "presa in carico",
            "è stata registrata", "è stato registrato", "sua segnalazione", "sua candidatura", "numero di pratica",
        ),
        "nl": (
            "wij hebben uw", "we hebben uw", "we hebben je", "ticketnummer", "in goede orde ontvangen",
            "is ontvangen", "is geregistreerd", "uw aanvraag", "ontvangst van uw", "uw sollicitatie",
        ),
        "da": (
            "vi har modtaget", "sagsnummer", "er modtaget", "er oprettet", "din sag", "din henvendelse er",
            "din ansøgning",
        ),
        "nb": (
            "vi har mottatt", "saksnummer", "er mottatt", "er registrert", "saken din", "din henvendelse er",
            "din søknad",
        ),
        "fi": (
            "olemme vastaanottaneet", "viestisi on vastaanotettu", "on vastaanotettu", "on kirjattu", "tukipyyntö",
            "on rekisteröity", "hakemuksesi",
        ),
        "pl": (
            "otrzymaliśmy", "numer zgłoszenia", "zostało zarejestrowane", "została przyjęta", "zarejestrowano",
            "zgłoszenie", "dotarła do nas", "zostanie rozpatrzon", "pani pana zgłoszenie",
        ),
        "cs": (
            "obdrželi jsme", "vaše zpráva byla", "byl přijat", "číslo požadavku", "byl zaregistrován",
            "vaši zprávu jsme", "byla přijata", "požadavek byl", "pod číslem",
        ),
        "pt": (
            "recebemos a sua", "recebemos sua", "recebemos o seu", "recebemos seu", "número do protocolo",
            "foi recebid", "foi registrad", "foi registad", "sob o protocolo", "sua solicitação",
            "o seu pedido foi",
        ),
        "ru": (
            "мы получили ваш", "ваше письмо получено", "ваше обращение", "зарегистрирован", "номер заявки",
            "ваша заявка", "обращение … зарегистрирован", "под номером", "заявка принята", "принята в работу",
        ),
        "uk": (
            "ми отримали ваш", "ваше звернення", "зареєстрован", "номер заявки", "звернення … отримано",
            "за номером", "заявку … зареєстровано",
        ),
        "ja": (
            "メールを受信", "受け付けました", "受付いたしました", "受け付けいたしました", "受信いたしました",
            "受付番号", "受け付け", "お問い合わせ番号",
        ),
        "zh": (
            "我们已收到", "我們已收到", "已收到您", "来信已收到", "邮件已收到", "郵件已收到", "信件已收到",
            "您的邮件我已收到", "已经收到", "已受理", "工单", "工單",
            "已提交", "处理中", "已登记", "已登記",
        ),
        "ko": (
            "접수되었습니다", "접수 되었습니다", "문의가 접수", "메일이 접수", "잘 받았습니다", "접수되었",
            "정상 접수", "접수번호", "접수하였",
        ),
        "tr": (
            "mesajınız alınmıştır", "e-postanız alınmıştır", "talebiniz", "bize ulaşmıştır", "tarafımıza ulaş",
            "kaydedilmiştir", "kayıt altına", "bize ulaştı", "mesajınız alındı", "talebiniz alındı",
        ),
        "el": (
            "λάβαμε το", "έχει ληφθεί", "αριθμός αιτήματος", "καταχωρίστηκε", "καταχωρήθηκε", "αριθμό πρωτοκόλλου",
            "λάβαμε",
        ),
        "hu": (
            "megkaptuk", "üzenetét fogadtuk", "megérkezett hozzánk", "rögzítettük", "ügyszám", "regisztráltuk",
            "iktatószám",
        ),
        "ro": (
            "am primit mesajul", "am primit solicitarea", "a fost înregistrat", "am primit cererea",
            "a fost înregistrată", "număr de înregistrare", "cererea dumneavoastră",
        ),
        "other": (
            "permintaan anda", "kami terima", "yêu cầu của bạn", "заявката ви", "vaša žiadosť", "vaš upit",
            "teie päring", "jūsų užklausa", "פנייתך", "تم استلام", "sedang kami proses",
            "terima kasih telah menghubungi",
        ),
    }
)  # fmt: skip

PROMISES = Phrases(
    {
        "en": (
            "get back to you as soon", "get back to you within", "get back to you shortly", "will respond within",
            "respond to you within", "reply within", "within 24 hours", "within 48 hours", "within one business",
            "business days", "our support team will", "a member of our team will", "one of our team will",
            "someone from our team", "we aim to respond", "we will reply as soon", "respond as soon as",
            "reply as soon as", "as soon as possible", "will be in touch", "as soon as we can", "respond shortly",
            "answer as soon as", "working days", "if we'd like to take", "hear from us", "our response time",
            "please don't reply", "do not reply", "if we d like to take",
        ),
        "sv": (
            "återkommer så snart", "vi återkommer", "så snart vi kan", "så snart som möjligt", "inom 24 timmar",
            "arbetsdagar", "hinner inte svara", "vi hör av oss",
        ),
        "de": (
            "schnellstmöglich", "so schnell wie möglich", "melden uns", "werden uns umgehend", "in kürze",
            "24 stunden", "zeitnah", "werktage", "arbeitstage", "eingang ihrer",
        ),
        "fr": (
            "dans les plus brefs", "dès que possible", "sous 24", "sous 48", "meilleurs délais", "jours ouvrés",
            "jours ouvrables",
        ),
        "es": (
            "a la brevedad", "lo antes posible", "a la mayor brevedad", "en breve", "días hábiles",
            "días laborables", "tiempo de respuesta",
        ),
        "it": ("il prima possibile", "al più presto", "quanto prima", "entro 24", "giorni lavorativi", "entro 48"),
        "nl": ("zo spoedig mogelijk", "zo snel mogelijk", "binnen 24", "werkdag"),
        "da": ("hurtigst muligt", "så hurtigt som", "hverdage", "arbejdsdage"),
        "nb": ("så snart som mulig", "så raskt som", "virkedager", "arbeidsdager"),
        "fi": ("mahdollisimman pian", "niin pian kuin", "arkipäivän", "arkipäivässä", "työpäivän"),
        "pl": (
            "najszybciej jak", "jak najszybciej", "wkrótce", "dni roboczych", "odpowiemy w ciągu",
            "zostanie udzielona", "zostanie rozpatrz",
        ),
        "cs": ("co nejdříve", "v nejbližší", "pracovních dn"),
        "pt": (
            "o mais breve possível", "assim que possível", "em breve", "mais rápido possível", "dias úteis",
            "prazo de resposta",
        ),
        "ru": ("в ближайшее время", "как можно скорее", "рабочих дней", "рабочих дня", "рабочего дня", "срок ответа"),
        "uk": ("найближчим часом", "якнайшвидше", "робочих днів", "робочого дня"),
        "ja": ("追ってご連絡", "担当者より", "営業日以内", "順次", "営業日", "ご返信いたします"),
        "zh": (
            "尽快与您", "尽快回复", "儘快回覆", "尽快为您", "儘快與您", "工作日内", "工作天", "尽快处理", "儘快處理",
        ),
        "ko": ("빠른 시일", "빠르게 답변", "최대한 빨리", "영업일", "순차적으로"),
        "tr": ("en kısa sürede", "en kısa zamanda", "iş günü"),
        "el": ("το συντομότερο", "εργάσιμων ημερών", "εργάσιμες"),
        "hu": ("a lehető leghamarabb", "hamarosan", "munkanap"),
        "ro": ("în cel mai scurt timp", "cât mai curând", "zile lucrătoare"),
        "other": ("hari kerja", "maksimal 2x24", "ngày làm việc"),
    }
)  # fmt: skip
