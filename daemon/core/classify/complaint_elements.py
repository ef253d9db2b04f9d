"""What whoever speaks for others says of unwanted mail: whose it was, that they complained, and from where it came.

Each a person might say of anything; together they are a desk's complaint, in whatever language.
"""

from daemon.core.phrases import Phrases

# Those the writer speaks for.
OURS = Phrases(
    {
        "en": (
            "our users", "our customers", "one of our", "our staff", "our employees", "our teachers",
            "our subscribers", "a third party says", "our recipients", "our members", "a customer of ours",
            "our mailboxes", "our students", "a user of ours", "our network", "we received a report",
        ),
        "sv": (
            "våra abonnenter", "våra användare", "våra anställda", "våra kunder", "en av våra", "vår kund",
            "vår användare", "våra medarbetare", "våra elever", "våra medlemmar", "kund hos oss",
            "en kund hos", "våra mottagare", "en mottagare", "en abonnent", "våra e postanvändare",
        ),
        "de": (
            "unserer kund", "unsere kund", "unser kund", "unserer mitarbeit", "unsere mitarbeit", "kunde von uns",
            "unserer nutzer", "unsere nutzer", "ein nutzer von uns", "unserer anwender", "unsere anwender",
            "unserer beschäftigten", "unserer mitglieder", "unserer teilnehmer", "teilnehmer unseres",
            "unsere beschäftigten", "unsere angestellten", "unsere belegschaft",
            "unsere abonnent", "unserer abonnent", "unser abonnent", "unser nutzer", "unser teilnehmer",
            "unsere teilnehmer", "einer unserer", "eine unserer", "eines unserer", "unsere endkund",
            "unsere postfachinhaber", "postfachinhaber", "unsere mitglieder", "empfänger hat",
            "ein empfänger", "ein nutzer", "ein anwender",
        ),
        "fr": (
            "nos abonnés", "nos agents", "nos utilisateurs", "nos clients", "nos employés", "nos collaborateurs",
            "nos salariés", "nos usagers", "un de nos", "plusieurs agents", "notre personnel", "l'un de nos",
            "notre client", "notre abonné", "un destinataire", "un internaute",
        ),
        "es": (
            "abonado nuestro", "nuestros abonados", "empleados nuestros", "nuestros empleados", "nuestros usuarios",
            "nuestros clientes", "uno de nuestros", "usuario nuestro", "cliente nuestro", "nuestros trabajadores",
            "nuestros alumnos", "nuestro personal",
            "nuestros suscriptores", "nuestra red", "un cliente nuestro", "un abonado", "un suscriptor",
            "una usuaria", "nuestra usuaria", "titular de la cuenta", "usuarios de nuestr",
        ),
        "it": (
            "nostro abbonato", "nostri abbonati", "nostri dipendenti", "nostri utenti", "nostri clienti",
            "uno dei nostri", "nostro utente", "nostro cliente", "nostri collaboratori", "i nostri", "un utente",
            "un destinatario", "un abbonato", "alcuni utenti",
        ),
        "nl": (
            "abonnee van ons", "onze abonnees", "onze medewerkers", "medewerkers kregen", "onze klanten",
            "onze gebruikers", "een van onze", "klant van ons", "gebruiker van ons", "onze leerlingen",
            "onze abonnee", "onze klant", "onze gebruiker", "onze leden", "een gebruiker", "een abonnee",
            "een ontvanger", "een medewerker", "gebruikers van ons", "onze studenten",
            "onze relatie",
        ),
        "da": (
            "af vores kunder", "vores kunder", "vores brugere", "medarbejdere fik", "vores medarbejdere",
            "vores ansatte", "en af vores", "vores abonnenter", "kunde hos os",
            "en modtager hos", "en kunde", "en bruger", "vores modtagere", "en abonnent",
        ),
        "nb": (
            "av kundene våre", "kundene våre", "våre kunder", "våre brukere", "brukerne våre", "ansatte fikk",
            "våre ansatte", "ansatte hos oss", "en av våre", "abonnentene våre",
            "en kunde hos", "en mottaker", "en bruker", "en abonnent", "en av kundene",
        ),
        "fi": (
            "asiakkaamme", "työntekijäämme", "työntekijämme", "käyttäjämme", "tilaajamme", "asiakkaistamme",
            "käyttäjistämme", "henkilökuntamme",
            "asiakas", "käyttäjä", "tilaaja", "vastaanottajamme",
        ),
        "pl": (
            "nasz abonent", "nasi abonenci", "naszych pracowników", "naszych użytkowników", "nasz użytkownik",
            "nasz klient", "naszych klientów", "naszych abonentów", "jeden z naszych", "nasi pracownicy",
            "nasi użytkownicy", "nasi klienci",
        ),
        "cs": (
            "náš zákazník", "našich zákazníků", "našich zaměstnanců", "našich uživatelů", "náš uživatel",
            "jeden z našich", "naši zaměstnanci", "naši uživatelé", "naši zákazníci",
        ),
        "pt": (
            "assinante nosso", "nossos assinantes", "funcionários nossos", "nossos funcionários",
            "nossos utilizadores", "nossos usuários", "nossos clientes", "um dos nossos", "cliente nosso",
            "nossos colaboradores",
            "nossos subscritores", "um subscritor", "subscritor nosso", "um cliente", "um utilizador nosso",
            "um usuário nosso", "nossa rede", "usuários da nossa", "assinantes",
        ),
        "ru": (
            "наш абонент", "нашего абонента", "наших абонентов", "наших сотрудник", "наши сотрудник",
            "наш пользователь", "нашего пользователя", "наших пользователей", "наших клиентов", "наш клиент",
            "от нашего клиента", "наши пользователи", "наши клиенты",
        ),
        "uk": (
            "наш абонент", "нашого абонента", "наші співробітник", "наших співробітник", "наш користувач",
            "наших користувачів", "наших клієнтів", "наш клієнт", "наші користувачі", "наші клієнти",
        ),
        "ja": (
            "当社の会員", "弊社の会員", "当社会員", "利用者", "職員", "ご契約者", "当社のお客様", "弊社のお客様",
            "ユーザ", "従業員", "教職員",
        ),
        "zh": (
            "我方用户", "我们的用户", "我院", "我司用户", "我校", "名员工", "本公司员工", "我方客户", "我们的客户",
            "我司员工", "我們的用戶", "我单位员工", "单位员工", "我单位",
        ),
        "ko": (
            "당사 가입자", "저희 가입자", "직원", "당사 회원", "저희 회원", "저희 고객", "당사 고객", "저희 사용자",
            "이용자",
        ),
        "tr": (
            "bir abonemiz", "abonelerimiz", "çalışanımız", "çalışanlarımız", "kullanıcımız", "kullanıcılarımız",
            "müşterimiz", "müşterilerimiz", "personelimiz",
            "bir müşterimiz", "ağımızdaki",
        ),
        "el": (
            "συνδρομητής μας", "συνδρομητές μας", "εργαζόμενοί μας", "χρήστης μας", "χρήστες μας", "πελάτης μας",
            "πελάτες μας", "υπάλληλοί μας", "οι υπάλληλοί",
            "συνδρομητή μας", "συνδρομητής", "χρηστών μας", "πελατών μας", "συνδρομητών μας", "χρήστη μας",
            "πελάτη μας", "υπαλλήλων μας",
        ),
        "hu": (
            "előfizetőnk", "munkatársunk", "felhasználónk", "ügyfelünk", "dolgozónk", "munkavállalónk",
            "egyik ügyfel", "egyik felhasznál", "dolgozóink", "ügyfeleink", "munkatársaink",
        ),
        "ro": (
            "abonat al nostru", "abonații noștri", "angajați au", "angajații noștri", "utilizatorii noștri",
            "utilizator al nostru", "clienții noștri", "client al nostru", "unul dintre", "angajaților noștri",
            "un client", "un utilizator", "un destinatar", "un abonat", "clientul nostru",
        ),
    }
)  # fmt: skip

# What they got.
UNWANTED = Phrases(
    {
        "en": (
            "unwanted advert", "unsolicited", "did not ask for", "never asked", "not asked for", "bulk mail",
            "bulk email", "junk", "spam", "never agreed", "sales mail", "without consent", "mass mailing", "ube",
            "advertisement", "campaign", "no business relationship",
        ),
        "sv": (
            "reklam", "inte bett om", "massutskick", "säljbrev", "skräppost", "som skräp", "spam", "oönskad",
            "oombedd", "utan samtycke", "spamrapport",
        ),
        "de": (
            "werbemail", "werbung", "nie zugestimmt", "massenmail", "spam", "unerwünscht", "unverlangt",
            "ohne einwilligung", "massenversand", "werbeschreib", "werbewelle",
            "spammail", "unaufgefordert", "nicht angefordert", "ungebeten", "ohne zustimmung", "werbe e mail",
            "werbesendung", "werbenachricht", "junk", "rundmail", "belästig", "nie angemeldet", "nie bestellt",
        ),
        "fr": (
            "publicité", "jamais demandé", "envois massifs", "envoi massif", "pourriel", "spam", "indésirable",
            "non sollicit", "démarchage", "prospection", "publicitaire", "non désiré", "sans consentement",
            "sans accord", "pub|", "de masse",
        ),
        "es": (
            "publicidad", "nunca pidió", "nunca solicit", "envíos masivos", "envío masivo", "no desead",
            "no solicitad", "spam", "basura", "publicitari",
        ),
        "it": (
            "pubblicità", "mai richiest", "invii massivi", "invio massivo", "spam", "indesiderat", "non richiest",
            "pubblicitari", "senza consenso", "posta spazzatura", "non desiderat", "di massa", "junk",
        ),
        "nl": (
            "reclame", "nooit om gevraagd", "massamail", "spam", "ongewenst", "ongevraagd", "spammelding",
            "spambericht", "reclamemail", "reclameboodschap", "bulkmail", "ongewild", "zonder toestemming",
            "nooit aangemeld", "commerciële mail", "junk", "ongevraagde", "hinderlijk",
        ),
        "da": ("reklame", "aldrig har bedt", "masseudsendelse", "spam", "uønsket", "uopfordret", "reklamebrev"),
        "nb": (
            "reklame", "aldri har bedt", "masseutsendelse", "spam", "søppel", "uønsket", "uoppfordret",
            "spamrapport",
        ),
        "fi": (
            "mainoks", "ei ole pyytänyt", "massaposti", "roska", "spam", "ei-toivot", "pyytämät", "mainosaalto",
            "roskaposti",
        ),
        "pl": (
            "reklam", "nigdy nie prosił", "masowa wysyłka", "masowe wysyłki", "spam", "niechcian", "niezamówion",
            "bez zgody",
        ),
        "cs": ("reklam", "nikdy nežádal", "hromadné", "spam", "nevyžádan", "bez souhlasu"),
        "pt": (
            "publicidade", "nunca pediu", "envios em massa", "envio em massa", "lixo", "spam", "não solicitad",
            "indesejad", "publicitári",
        ),
        "ru": (
            "реклам", "не подписывал", "массовая рассылка", "массовую рассылку", "спам", "нежелательн",
            "без согласия",
        ),
        "uk": ("реклам", "не підписував", "масова розсилка", "масову розсилку", "спам", "небажан", "без згоди"),
        "ja": ("広告", "承諾していない", "大量送信", "迷惑メール", "スパム", "同意のない"),
        "zh": ("广告", "未经同意", "群发", "垃圾邮件", "未经许可", "廣告", "垃圾郵件"),
        "ko": ("광고", "동의하지 않", "대량 메일", "스팸", "원치 않는", "수신 동의"),
        "tr": ("reklam", "istemediği", "toplu gönderim", "spam", "istenmeyen", "izinsiz", "onay vermedi"),
        "el": ("διαφημ", "δεν ζήτησε", "μαζικά", "ανεπιθύμητ", "spam", "χωρίς συγκατάθεση", "διαφημιστικ"),
        "hu": (
            "reklám", "sosem kért", "tömeges", "spam", "kéretlen", "hozzájárulás nélkül", "levélszemét",
            "spambejelent",
        ),
        "ro": (
            "reclame", "reclamă", "nu le-a cerut", "nu a cerut", "trimiteri în masă", "spam", "nesolicitat",
            "fără acord", "nedorit", "fără consimțământ", "publicitar", "în masă",
        ),
    }
)  # fmt: skip

# What they did.
COMPLAINED = Phrases(
    {
        "en": (
            "complain", "flagged", "says they got", "reported", "marked", "pressed report", "objects to",
            "has asked us to stop", "report junk", "spam reports", "several reports",
        ),
        "sv": (
            "har hört av sig", "klaga", "rapporterade", "rapporterat", "markera", "anmält", "anmälde", "flaggat",
            "hört av sig", "anmälningar", "rapporter",
        ),
        "de": (
            "wehrt sich", "beschwer", "gekennzeichnet", "gemeldet", "markiert", "angezeigt", "beanstand",
            "meldungen", "hinweise",
            "beklagt", "beklag", "reklamiert", "beschwerde", "klagt", "als spam", "meldung eines", "meldung von",
            "anzeige", "protest", "eingestuft",
        ),
        "fr": (
            "se plaint", "se plaignent", "l'ont classée", "signalé", "plainte", "classé en", "marqué", "signalements",
            "nous signale", "dénonc", "réclam", "s'est plaint", "rapporté",
        ),
        "es": (
            "se queja", "quejan", "marcaron", "denunci", "reportaron", "reportado", "queja", "informes de spam",
            "informes sobre",
        ),
        "it": (
            "lamenta", "segnata come", "segnalat", "contrassegnat", "reclam", "si è lamentat", "segnalazioni",
            "segnala|", "ci segnala", "denunci", "lamentel",
        ),
        "nl": (
            "beklaagt", "klaagt", "klagen", "aangemerkt", "gemeld", "gemarkeerd", "klacht", "meldingen", "beklag",
            "klaagde", "geklaagd", "klachten", "als spam", "melding van", "melding ontvangen", "aangegeven", "bezwaar",
            "meldt ons", "gerapporteerd",
        ),
        "da": ("beklager sig", "klager", "markerede", "rapporterede", "anmeldte", "klaget", "meldt", "anmeldelser"),
        "nb": ("klager", "merket", "rapporterte", "meldte", "klaget", "klage", "rapporter"),
        "fi": (
            "valittaa", "valitti", "merkitsi", "ilmoitti", "valitu", "merkinn", "raportteja", "ilmoituksia",
            "raportit", "raporttej", "ilmoitus",
        ),
        "pl": ("uskarża", "skarży", "skarg", "oznaczy", "zgłosi", "zgłosze"),
        "cs": ("stěžuje", "stěžují", "označil", "nahlásil", "stížnost", "hlášení"),
        "pt": ("queixa", "reclam", "marcaram", "denunci", "reportaram", "relatos"),
        "ru": ("сообщает о рекламе", "жалу", "жалоб", "отметил", "пожаловал", "пометил", "сообщений о", "сообщения о"),
        "uk": (
            "повідомляє про рекламу", "скарж", "скарг", "позначил", "поскаржи", "повідомлень про",
            "повідомлення про",
        ),
        "ja": ("連絡がありました", "報告しました", "申告", "苦情", "通報"),
        "zh": ("反映", "标为", "標為", "投诉", "举报", "标记", "投訴"),
        "ko": ("알려 왔", "표시했", "신고", "민원", "항의"),
        "tr": ("bildirdi", "işaretledi", "şikayet", "şikâyet", "yakın", "bildirim"),
        "el": ("παραπονείται", "σημείωσ", "κατήγγ", "αναφέρ", "παράπον", "αναφορ"),
        "hu": ("kifogásol", "jelölte", "panasz", "bejelent", "jelentett", "bejelentés"),
        "ro": (
            "se plânge", "se plâng", "marcat", "reclamați", "sesiz", "raportat", "raportări", "reclamat", "s-a plâns",
            "s-au plâns", "plângere", "plângeri", "semnalat",
        ),
    }
)  # fmt: skip

# Where it came from, and what is wanted of the sender.
FROM_YOU = Phrases(
    {
        "en": (
            "your account", "your network", "your server", "your domain", "from you", "your systems", "your ip",
            "your platform", "you to stop", "you did about", "your side", "your site", "your mail host",
            "your infrastructure", "suspend", "no business relationship", "has been suspended", "your aup",
            "close the account", "no relationship",
        ),
        "sv": (
            "er server", "ert nät", "er domän", "från er", "ber er", "åtgärda", "ert konto", "er mejlserver",
            "relation till er", "stäng av", "ni har stoppat", "kundrelation",
            "er ip", "ert ip", "från er adress", "er tjänst", "ert system", "era servrar", "vidta åtgärd", "upphör",
            "era utskick", "avsändardomän",
        ),
        "de": (
            "ihrem server", "ihrem netz", "ihrer domain", "von ihnen", "stellen sie", "fordern sie auf",
            "unterlassen", "ihrem konto", "aus ihrem", "ihrem mailserver", "geschäftsbeziehung", "sperren sie",
            "abschaltung", "kundenbeziehung",
            "ihre ip", "ihrer ip", "ihren server", "ihre domain", "über die ip", "ihrem system", "ihrer infrastruktur",
            "ihr kunde", "ihres kunden", "ihr versand", "ihrem versand", "von ihrer", "bitte stellen",
            "bitte entfernen", "keine weiteren mails", "ihr netz", "abstellen", "austragen", "aus ihrer liste",
            "aus ihrem verteiler", "eingeliefert",
        ),
        "fr": (
            "votre serveur", "de votre part", "chez vous", "votre domaine", "provenant de", "faire le nécessaire",
            "mettre fin", "votre réseau", "votre compte", "relation commerciale", "suspendez", "aucune relation",
            "confirmez-nous", "l'arrêt", "votre adresse ip", "vos serveurs", "vos envois", "émis depuis", "émanant",
            "votre ip", "cesser ces", "cessation",
        ),
        "es": (
            "su servidor", "su red", "publicidad suya", "su dominio", "tome medidas", "que cesen", "desde su",
            "su cuenta", "relación comercial", "suspendan", "las han parado", "bloqueen", "confirmen",
            "enviado desde", "enviada desde", "con origen en", "originad", "procedente de su",
            "las medidas oportunas", "tomen las medidas", "su plataforma", "su dirección ip", "desde la dirección",
        ),
        "it": (
            "vostro server", "vostra rete", "da voi", "vostro dominio", "provvedere", "smettere", "vostro account",
            "intervenire", "rapporti commerciali", "sospendete", "averle fermate", "bloccate", "confermate",
            "vostro ip", "vostri server", "indirizzo ip", "interrompere", "cessare", "vostri sistemi", "provenient",
        ),
        "nl": (
            "uw server", "uw netwerk", "van u", "uw domein", "maatregelen", "op te houden", "uw account",
            "te stoppen", "zakelijke relatie", "sluit het account", "uw mailserver", "gestopt", "bevestig",
            "uw ip", "vanaf uw", "vanuit uw", "uw systeem", "uw infrastructuur", "uw mailing", "uw klant", "uw lijst",
            "niet meer aan te schrijven", "verwijder", "te ondernemen", "verzoeken u", "onderneem", "uw verzending",
            "afkomstig van",
        ),
        "da": (
            "jeres server", "jeres net", "fra jer", "jeres domæne", "gøre noget", "holde op", "jeres konto",
            "stoppe", "kundeforhold", "luk kontoen", "jeres mailserver", "har stoppet", "bekræft",
            "jeres ip", "jeres adresse", "jeres tjeneste", "jeres system", "jeres servere", "standse", "ophøre",
            "gribe ind", "jeres udsendelser",
        ),
        "nb": (
            "serveren deres", "nettet deres", "fra dere", "domenet deres", "gjør noe", "slutte", "kontoen deres",
            "stanse", "kundeforhold", "steng kontoen", "e-postserveren deres", "har stoppet", "bekreft",
            "deres ip", "deres server", "deres nett", "deres domene", "deres tjeneste", "serverne deres", "stans",
            "stopp", "opphør", "tiltak", "ip adressen deres", "utsendelsene",
        ),
        "fi": (
            "palvelimeltanne", "verkostanne", "teiltä", "verkkotunnuksestanne", "puuttumaan", "lopettamaan",
            "osoitteestanne", "asiakassuhde", "sulkekaa", "vahvistakaa", "lopetettu", "estäkää", "palvelimestanne",
            "palvelimenne",
            "ip osoitteestanne", "palvelustanne", "järjestelmästänne", "palvelimiltanne", "lopettakaa",
            "toimenpite", "domainistanne", "lähetyksenne",
        ),
        "pl": (
            "państwa serwera", "państwa sieci", "od państwa", "państwa domeny", "podjęcie działań", "zaprzesta",
            "waszego serwera", "nie łączy", "z państwem", "zablokować konto", "wstrzymanie", "potwierdzić",
        ),
        "cs": (
            "vašeho serveru", "vaší sítě", "od vás", "vaší domény", "o nápravu", "přestali", "zjednejte",
            "obchodní vztah", "zablokujte", "zastavení", "potvrďte",
        ),
        "pt": (
            "seu servidor", "vossa rede", "publicidade vossa", "seu domínio", "providências", "que parem",
            "vosso servidor", "sua rede", "relação comercial", "suspendam", "que as pararam", "vosso", "bloqueiem",
            "confirmem",
            "com origem em", "enviada de", "enviado de", "proveniente de", "originad", "as medidas",
            "medidas necessárias", "medidas cabíveis", "sua plataforma", "seu endereço ip", "que o envio seja",
            "seja travad",
        ),
        "ru": (
            "вашего сервера", "вашей сети", "от вас", "вашего домена", "принять меры", "прекратить", "ваших адресов",
            "никаких отношений", "заблокируйте", "остановили", "подтвердите",
        ),
        "uk": (
            "вашого сервера", "вашої мережі", "від вас", "вашого домену", "вжити заходів", "припинити",
            "жодних стосунків", "заблокуйте", "зупинили", "підтвердьте",
        ),
        "ja": (
            "貴社", "貴サーバ", "御社", "貴ネットワーク", "対応を", "停止して", "取引がない", "停止を", "停止した",
            "取引関係",
        ),
        "zh": (
            "贵方", "贵网络", "贵公司", "贵司", "尽快处理", "停止发送", "貴公司", "贵服务器", "业务关系", "停用",
            "已停止", "业务往来",
        ),
        "ko": ("귀사", "조치를", "중단해", "귀하의 서버", "귀 서버", "거래 관계", "정지해", "중단했", "계정을"),
        "tr": (
            "sunucunuz", "ağınız", "sizden", "alan adınız", "gereğini", "durdurma", "hesabınız", "bir ilişkisi",
            "hesabı kapat", "durdurduğunuzu", "sizinle",
            "adresinden gönderil", "adresinden gelen", "kaynaklı", "gerekli önlem", "önlem al", "gereği",
            "ip adresiniz", "platformunuz",
        ),
        "el": (
            "διακομιστή σας", "δίκτυό σας", "διαφημίσεις σας", "τομέα σας", "μέτρα", "σταματήσετε", "από εσάς",
            "σχέση μαζί σας", "κλείστε", "σταμάτησαν", "επιβεβαιώστε",
            "που εστάλη από", "που στάλθηκε από", "προερχόμεν", "προέρχεται από", "ενέργειές σας",
            "απαραίτητα μέτρα", "δικτύου σας", "διεύθυνση ip",
        ),
        "hu": (
            "önök szerver", "önök hálózat", "önöktől", "önök domain", "intézked", "hagyják abba", "az önök",
            "nincs önökkel", "zárolják", "leállítás", "igazolják",
        ),
        "ro": (
            "serverul dvs", "rețeaua dvs", "de la dumneavoastră", "domeniul dvs", "măsuri", "încetați", "contul dvs",
            "nicio relație", "suspendați", "oprirea", "confirmați", "serverul dumneavoastră", "ip-ul", "adresa ip",
            "domeniul dumneavoastră", "serverele dumneavoastră", "provenind", "încetarea",
        ),
    }
)  # fmt: skip
