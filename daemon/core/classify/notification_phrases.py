"""What shops, services and servers say in their mail, and that it wants no answer, language by language."""

from daemon.core.phrases import Phrases

SENTENCES = Phrases(
    {
        "en": (
            "thank you for your order", "thanks for your order", "thank you for your purchase", "your order has",
            "track your", "your payment of", "is now available in your account", "your password will expire",
            "reset your password", "if you did not request", "if you didn't request", "if this wasn't you",
            "was this you", "verification code", "has invited you", "commented on", "mentioned you",
            "assigned to you", "reply to this email directly or view it", "view it on github",
            "you are receiving this because", "sign in to your account", "held for you to review", "being held for",
            "release these messages", "list moderator", "await moderator", "has been scheduled for",
            "do not forward this", "has shipped", "your parcel", "pick-up code", "dear customer", "dear valued",
            "dear subscriber", "dear user", "held messages", "permit or block", "thanks for registering",
            "thank you for registering", "waiting for your approval", "placed in your personal quarantine",
            "scheduled for delivery", "thank you for signing up", "thanks for signing up", "your package is",
            "has been shipped", "assigned a task", "new voice message", "recording is now available",
            "sent you a message", "sent you a document", "added a comment", "you have been invited",
            "please moderate", "has been credited", "has been debited", "online banking", "direct debit has",
            "was delivered to", "left with a neighbour", "pick-up point", "collection point", "your bill is ready",
            "rate your delivery",
        ),
        "sv": (
            "tack för din beställning", "tack för din order", "tack för ditt köp", "ditt lösenord",
            "om du inte har begärt", "verifieringskod", "kollinummer", "bäste kund", "kära kund", "har kommenterat",
            "din faktura på", "dras från ditt konto", "autogiro", "internetbanken", "mina sidor", "utlämningsställe",
            "hos ditt ombud", "tack för din betalning",
            "logga in för att", "logga in på", "har fått en ny", "har fått ett nytt", "du har fått en",
            "du har ett nytt", "har delat", "har lagt till", "har bjudit in", "ditt medlemskap", "förfallodag",
            "ocr", "att betala", "dina ärenden", "spåra ditt", "bekräfta din e post", "aktivera ditt",
            "klicka här för att", "läs mer", "läs mer på", "visa i", "har publicerat",
        ),
        "de": (
            "vielen dank für ihre bestellung", "vielen dank für deine bestellung", "danke für ihre bestellung",
            "vielen dank für ihren einkauf", "bestellnummer", "sendungsnummer", "der betrag von", "wird abgebucht",
            "anbei erhalten sie ihre rechnung", "ihr passwort", "ihr kennwort", "wenn sie dies nicht",
            "falls sie diese", "bestätigungscode", "hat … kommentiert", "hat sie erwähnt", "sehr geehrter kunde",
            "sehr geehrte kundin", "liebe kundin", "wurde in quarantäne", "atlassian jira", "gutgeschrieben",
            "onlinebanking", "online-banking", "lastschrift", "in ihrem kundenkonto", "abholstation", "beim nachbarn",
            "packstation", "ihr paket wurde",
        ),
        "fr": (
            "merci pour votre commande", "merci de votre commande", "merci pour votre achat", "numéro de commande",
            "suivre votre colis", "numéro de suivi", "sera prélevé", "votre mot de passe",
            "si vous n'êtes pas à l'origine", "si vous n'avez pas demandé", "code de vérification", "cher client",
            "chère cliente", "a commenté", "vous a mentionné", "votre colis n", "point relais", "est disponible au",
            "munissez-vous", "prélèvement", "votre espace client", "a été crédité", "a été débité",
            "merci pour votre paiement",
        ),
        "es": (
            "gracias por su compra", "gracias por tu compra", "gracias por su pedido", "gracias por tu pedido",
            "número de pedido", "número de seguimiento", "su contraseña", "tu contraseña", "si no has solicitado",
            "si usted no solicit", "código de verificación", "estimado cliente", "estimada cliente", "ha comentado",
            "te ha mencionado", "se ha abonado", "se ha cargado", "banca online", "domiciliación",
            "punto de recogida", "área de clientes", "su paquete", "tu paquete",
        ),
        "it": (
            "grazie per il tuo acquisto", "grazie per il suo acquisto", "grazie per il tuo ordine",
            "grazie per aver ordinato", "numero d'ordine", "numero ordine", "codice di tracciamento",
            "area riservata", "la tua password", "se non hai richiesto", "codice di verifica", "gentile cliente",
            "caro cliente", "ha commentato", "ti ha menzionato", "è stato accreditato", "è stato addebitato",
            "home banking", "addebito diretto", "punto di ritiro", "il tuo pacco", "la tua bolletta",
        ),
        "nl": (
            "bedankt voor je bestelling", "bedankt voor uw bestelling", "bedankt voor je aankoop", "bestelnummer",
            "volg je pakket", "volg uw pakket", "track & trace", "wachtwoord verloopt", "als je dit niet",
            "als u dit niet", "verificatiecode", "geachte klant", "beste klant", "heeft gereageerd op",
            "bijgeschreven", "afgeschreven", "internetbankieren", "automatische incasso", "bij de buren",
            "je pakket van", "uw pakket van", "afhaalpunt", "mijn omgeving",
        ),
        "da": (
            "tak for din ordre", "tak for din bestilling", "tak for dit køb", "følg din pakke", "din adgangskode",
            "hvis du ikke har anmodet", "bekræftelseskode", "kære kunde", "har kommenteret", "tak for din betaling",
            "netbank", "betalingsservice", "din pakke", "pakkeshop", "hent kvittering", "er trukket fra",
            "log ind for at", "log ind på", "du har fået en", "har delt", "har tilføjet", "har inviteret",
            "dit medlemskab", "forfaldsdato", "at betale", "spor din", "aktivér", "aktiver din", "klik her for at",
            "læs mere", "har offentliggjort", "husk din aftale", "din aftale",
        ),
        "nb": (
            "takk for din bestilling", "takk for bestillingen", "takk for ordren", "takk for kjøpet",
            "takk for at du handlet", "spor pakken", "hentekode", "passordet ditt", "hvis du ikke har bedt",
            "bekreftelseskode", "kjære kunde", "har kommentert", "satt i karantene", "nettbanken", "efaktura",
            "avtalegiro", "hentested", "pakken din", "til godkjenning", "takk for betalingen",
            "logg inn for å", "logg inn på", "du har fått en", "har delt", "har lagt til", "har invitert",
            "medlemskapet", "forfallsdato", "å betale", "spor din", "aktiver", "klikk her for å", "les mer",
            "har publisert", "er lagt ut", "det er lagt ut", "slått på varsler",
        ),
        "fi": (
            "kiitos tilauksesta", "kiitos ostoksestasi", "tilausnumero", "seurantakoodi", "salasanasi",
            "jos et pyytänyt", "vahvistuskoodi", "hyvä asiakas", "kommentoi", "noudettavissa", "noutokoodi",
            "verkkopank", "sähkölaskusi", "laskusi on", "noutopiste", "omat sivut", "e-lasku", "kiitos maksustasi",
            "kirjaudu sisään", "kirjaudu palveluun", "olet saanut", "sinulle on", "on jakanut", "on lisännyt",
            "on kutsunut", "jäsenyytesi", "eräpäivä", "maksettava", "aktivoi", "klikkaa tästä", "lue lisää",
            "lue se", "on julkaissut", "julkaissut uuden", "julkaistu",
        ),
        "pl": (
            "dziękujemy za zamówienie", "dziękujemy za zakup", "numer zamówienia", "numer przesyłki", "twoje hasło",
            "jeśli to nie ty", "kod weryfikacyjny", "kod odbioru", "szanowny kliencie", "drogi kliencie",
            "skomentował", "panelu klienta", "bankowości internetowej", "polecenie zapłaty", "punkcie odbioru",
            "zaksięgowan", "obciążon", "twoja paczka",
        ),
        "cs": (
            "děkujeme za vaši objednávku", "děkujeme za objednávku", "děkujeme za váš nákup", "děkujeme za nákup",
            "číslo objednávky", "sledovat zásilku", "číslo zásilky", "vaše heslo", "ověřovací kód",
            "vážený zákazníku", "vážení zákazníci", "okomentoval", "ďakujeme za", "internetovém bankovnictví",
            "internetové bankovnictví", "výdejní místo", "inkaso", "ohodnoťte", "převzal", "vaše platba",
        ),
        "pt": (
            "obrigado pela sua compra", "obrigado por sua compra", "obrigado pela compra", "agradecemos a sua compra",
            "obrigado pelo seu pedido", "número do pedido", "número de rastreamento", "código de rastreio",
            "sua senha", "se você não solicitou", "se não solicitou", "código de verificação", "prezado cliente",
            "caro cliente", "estimado cliente", "comentou em", "mencionou você", "débito direto", "homebanking",
            "internet banking", "se não reconhece", "ponto de recolha", "ponto de retirada", "área de cliente",
        ),
        "ru": (
            "спасибо за заказ", "спасибо за ваш заказ", "спасибо за покупку", "благодарим за заказ",
            "благодарим за покупку", "номер заказа", "номер отслеживания", "трек-номер", "ваш пароль",
            "если вы не запрашивали", "если это были не вы", "код подтверждения", "уважаемый клиент",
            "уважаемые клиенты", "прокомментировал", "промокод", "зачислено", "списано", "интернет-банк",
            "пункт выдачи", "пункте выдачи", "личный кабинет", "личном кабинете",
        ),
        "uk": (
            "дякуємо за замовлення", "дякуємо за ваше замовлення", "дякуємо за покупку", "номер замовлення",
            "номер ттн", "ваш пароль", "якщо ви не запитували", "якщо це були не ви", "код підтвердження",
            "шановний клієнте", "шановні клієнти", "прокоментува", "промокод", "зараховано", "списано",
            "інтернет-банк", "особистий кабінет", "особистому кабінеті", "пункт видачі",
        ),
        "ja": (
            "ご注文ありがとう", "ご注文いただき", "お買い上げ", "注文番号", "お問い合わせ番号", "追跡番号",
            "ご請求金額", "お支払期限", "パスワードの再設定", "お心当たりのない", "心当たりがない", "認証コード",
            "確認コード", "お客様各位", "会員の皆様", "送信専用", "マイページ", "お引き落とし", "口座振替",
            "ネットバンキング", "お荷物", "お届け予定",
        ),
        "zh": (
            "感谢您的订购", "感謝您的訂購", "感谢您的购买", "感謝您的購買", "订单编号", "訂單編號", "订单号",
            "快递单号", "取件码", "应付金额", "如非本人", "如果不是您本人", "若非本人", "验证码", "驗證碼",
            "尊敬的客户", "尊敬的用户", "親愛的客戶", "亲爱的用户", "親愛的用戶", "网上银行", "自动扣款", "自提点",
            "您的包裹", "快件",
        ),
        "ko": (
            "주문해 주셔서", "주문해주셔서", "구매해 주셔서", "구매해주셔서", "주문번호", "운송장", "결제 금액",
            "결제금액", "본인이 아닌", "본인이 요청하지", "인증번호", "인증 코드", "고객님", "발신전용", "발신 전용",
            "자동이체", "인터넷뱅킹", "출금", "입금", "택배",
        ),
        "tr": (
            "siparişiniz için teşekkür", "alışverişiniz için teşekkür", "bizi tercih ettiğiniz", "sipariş numara",
            "takip numara", "son ödeme", "ödenecek tutar", "şifreniz", "siz istemediyseniz", "siz yapmadıysanız",
            "doğrulama kodu", "sayın müşterimiz", "değerli müşterimiz", "yorum yaptı", "internet bankacılığı",
            "otomatik ödeme", "hesabınıza", "hesabınızdan", "teslimat noktası",
        ),
        "el": (
            "ευχαριστούμε για την παραγγελία", "ευχαριστούμε για την αγορά", "αριθμός παραγγελίας",
            "αριθμός αποστολής", "ο κωδικός σας", "αν δεν το ζητήσατε", "εάν δεν ζητήσατε", "κωδικός επαλήθευσης",
            "αγαπητέ πελάτη", "αξιότιμε πελάτη", "σχολίασε", "e-banking", "πάγια εντολή", "σημείο παραλαβής",
            "χρεώθηκε", "πιστώθηκε",
        ),
        "hu": (
            "köszönjük a vásárlás", "rendelésszám", "rendelési szám", "csomagszám", "nyomkövet", "jelszava",
            "ha nem ön", "ha nem te", "ellenőrző kód", "tisztelt ügyfelünk", "kedves vásárló", "kedves ügyfelünk",
            "hozzászólt", "köszönjük rendel", "köszönjük a rendel", "köszönjük megrendel", "köszönjük a megrendel",
            "jóváír", "terhel", "netbank", "csoportos beszedés", "átvételi pont", "csomagpont",
        ),
        "ro": (
            "vă mulțumim pentru comandă", "mulțumim pentru comandă", "mulțumim pentru cumpărături",
            "numărul comenzii", "număr de comandă", "total de plată", "parola dvs", "dacă nu ați solicitat",
            "dacă nu dvs", "cod de verificare", "stimate client", "stimată clientă", "dragă client", "a comentat",
            "internet banking", "debitare directă", "a fost creditat", "a fost debitat", "punct de ridicare",
            "easybox",
        ),
    }
)  # fmt: skip

DO_NOT_ANSWER = Phrases(
    {
        "en": (
            "do not reply", "don't reply", "do not respond to this", "replies to this", "no-reply address",
            "cannot receive replies", "unmonitored", "not monitored", "this is an automated", "this is an automatic",
            "automatically generated", "sent automatically",
        ),
        "sv": (
            "svara inte på", "går inte att svara på", "kan inte besvaras", "automatiskt meddelande",
            "automatiskt utskick",
            "går inte att svara", "det går ej att svara", "ej besvaras", "svara ej", "besvaras ej",
            "vi kan inte ta emot svar", "skickat från en adress som inte", "kan inte ta emot", "obevakad",
            "bevakas inte", "inte svara på detta", "noreply", "automatiskt genererat",
        ),
        "de": (
            "antworten sie nicht auf", "nicht auf diese e-mail", "nicht auf diese mail",
            "kann nicht beantwortet werden", "automatisch erstellt", "automatisch generiert", "automatisch erzeugt",
            "automatisch versandt", "automatisch versendet", "automatische nachricht",
        ),
        "fr": (
            "ne pas répondre", "ne répondez pas", "message automatique", "envoyé automatiquement",
            "généré automatiquement",
        ),
        "es": (
            "no responda a", "no respondas a", "por favor no responda", "mensaje automático", "correo automático",
            "generado automáticamente",
        ),
        "it": (
            "non rispondere", "non risponda", "email automatica", "e-mail automatica", "messaggio automatico",
            "generato automaticamente",
        ),
        "nl": (
            "niet beantwoorden", "niet te antwoorden", "niet reageren op deze", "niet op deze e-mail",
            "automatisch bericht", "automatisch verzonden", "automatisch gegenereerd",
        ),
        "da": (
            "kan ikke besvares", "svar ikke på", "ikke besvare denne", "automatisk genereret", "automatisk besked",
            "automatisk mail",
            "kan ikke svare", "du kan ikke svare", "må ikke besvares", "ikke svare på", "besvar ikke",
            "svar venligst ikke", "ikke overvåget", "noreply", "afsendt automatisk", "sendt automatisk",
        ),
        "nb": (
            "kan ikke besvares", "ikke svar på", "ikke besvar denne", "automatisk generert", "automatisk melding",
            "automatisk e-post",
            "kan ikke svare", "du kan ikke svare", "ikke svare på", "besvar ikke", "vennligst ikke svar",
            "ikke overvåket", "noreply", "sendt automatisk", "kan ikke motta svar",
        ),
        "fi": (
            "älä vastaa", "ei voi vastata", "ei voida vastata", "automaattinen viesti", "automaattisesti lähetetty",
            "lähetetty automaattisesti",
            "et voi vastata", "ei vastausta", "älkää vastatko", "ei voi lähettää vastausta",
            "automaattinen ilmoitus", "vastauksia ei lueta", "ei lueta vastauksia",
        ),
        "pl": (
            "prosimy nie odpowiadać", "proszę nie odpowiadać", "nie odpowiadaj na", "wiadomość automatyczna",
            "wygenerowana automatycznie", "wygenerowany automatycznie", "wysłana automatycznie",
        ),
        "cs": (
            "neodpovídejte", "na tento e-mail neodpovíd", "automatická zpráva", "automaticky vygenerov",
            "automaticky generovan", "odeslána automaticky", "neodpovedajte",
        ),
        "pt": (
            "não responda", "favor não responder", "mensagem automática", "e-mail automático", "email automático",
            "gerada automaticamente", "gerado automaticamente",
        ),
        "ru": (
            "не отвечайте на", "отвечать на него не", "автоматическое сообщение", "отправлено автоматически",
            "сформировано автоматически", "автоматически, пожалуйста",
        ),
        "uk": (
            "не відповідайте на", "відповідати на нього не", "автоматичне повідомлення", "надіслано автоматично",
            "створено автоматично", "сформовано автоматично",
        ),
        "ja": (
            "返信しないで", "返信できません", "返信いただいて", "ご返信いただ", "送信専用", "自動送信", "自動配信",
        ),
        "zh": (
            "请勿回复", "請勿回覆", "请勿直接回复", "請勿直接回覆", "不要回复", "系统自动", "系統自動", "自动发送",
            "自動發送",
        ),
        "ko": (
            "회신하지 마", "답장하지 마", "발신전용", "발신 전용", "회신이 되지", "회신되지", "자동으로 발송",
            "자동 발송",
        ),
        "tr": (
            "yanıtlamayın", "cevaplamayın", "otomatik olarak gönderil", "otomatik olarak oluşturul",
            "otomatik bir e-posta",
        ),
        "el": (
            "μην απαντήσετε", "μην απαντάτε", "αυτόματο μήνυμα", "αυτοματοποιημένο", "δημιουργήθηκε αυτόματα",
            "στάλθηκε αυτόματα",
        ),
        "hu": (
            "ne válaszolj", "automatikus üzenet", "automatikusan generált", "automatikusan küld",
            "automatikus értesít",
        ),
        "ro": (
            "nu răspundeți", "nu răspunde la", "mesaj automat", "generat automat", "trimis automat", "e-mail automat",
        ),
    }
)  # fmt: skip
