"""The words by which mail programs, in some twenty languages, introduce a quote, a phone's signature or a disclaimer.

Only words live here; what they prove, and where, is in `reply_text`.
"""

import re
from enum import StrEnum


def _words(table: str) -> tuple[str, ...]:
    """The words of a table, in which | and line breaks stand between them."""
    return tuple(word.strip() for word in table.replace("\n", "|").split("|") if word.strip())


def _any(table: str, around: str) -> re.Pattern[str]:
    """One pattern from the words of a table."""
    return re.compile(around.format(f"(?:{'|'.join(map(re.escape, _words(table)))})"), re.IGNORECASE)


def _holds(text: str, words: tuple[str, ...]) -> bool:
    """Five times faster than a pattern that ignores case, on text that mostly holds none."""
    text = text.lower()
    return any(word in text for word in words)


# "On … wrote:": en sv de fr es it nl da nb fi pl cs pt ru uk ja zh ko tr el hu ro sk
WROTE = _any(
    """wrote|writes|written by|said|skrev|schrieb|a écrit|écrit|escribió|escribio|ha scritto|scritto|ha escrito
    schreef|het volgende geschreven|geschreven|kirjoitti|napisał|napisała|napisał(a)|pisze|napsal|napsala
    napsal(a)|escreveu|написал|написала|написал(а)|пишет|писал|написав|пише|さんは書きました|書きました|のメール
    写道|寫道|编写|撰寫|작성|님이 쓴 글|쓴 글|님이 작성|yazdı|έγραψε|írta|a scris|scrisă|napísal""",
    r"{}",
)

# The lines of Outlook's block above a quote. Each group is one line of it.
_FROM = """From|Från|Von|De|Da|Van|Fra|Lähettäjä|Od|От|Від|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람|발신|Kimden
    Gönderen|Από|Feladó|De la|Expéditeur|Mittente|Remitente|Afzender|Avsändare|Absender|送信者|送信元"""
_SENT = """Sent|Date|Skickat|Datum|Gesendet|Envoyé|Enviado|Enviado el|Enviada em|Enviado em|Fecha|Inviato|Data
    Verzonden|Sendt|Dato|Lähetetty|Päivämäärä|Wysłano|Wysłane|Odesláno|Отправлено|Дата|Надіслано|送信日時|日時
    日付|发送时间|日期|寄件日期|傳送時間|보낸 날짜|날짜|보낸 시간|Gönderildi|Gönderme Tarihi|Tarih|Στάλθηκε
    Αποστολή|Ημερομηνία|Elküldve|Dátum|Trimis|Odoslané"""
_TO = """To|Till|An|À|Para|A|Aan|Til|Vastaanottaja|Do|Komu|Кому|宛先|收件人|收件者|받는 사람|받는사람|Kime|Alıcı|Προς
    Címzett|Către|Destinataire|Destinatario|Pour|Cc|Kopia|Kopie|Copie|Kopi|Kopio|DW|Копия|Копія|抄送|副本|참조
    Bilgi|Κοιν|Másolat"""
_SUBJECT = """Subject|Ämne|Betreff|Objet|Sujet|Asunto|Oggetto|Onderwerp|Emne|Aihe|Temat|Předmět|Assunto|Тема|件名|主题
    主旨|主題|제목|Konu|Θέμα|Tárgy|Subiect|Predmet"""


class Label(StrEnum):
    """The lines of the block that every language has."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    SUBJECT = "subject"


def _labels() -> dict[str, frozenset[Label]]:
    """What a word may label: "De" is From in French and in Spanish, "Da" is From in Italian, "A" is To."""
    found: dict[str, frozenset[Label]] = {}
    for label, words in zip(Label, (_FROM, _SENT, _TO, _SUBJECT), strict=True):
        for word in _words(words.casefold()):
            found[word] = found.get(word, frozenset()) | {label}
    return found


LABELS = _labels()
LABELLED = re.compile(r"[ \t>*|]{0,8}([^\s:：*][^:：*]{0,20}?)[ \t\xa0]{0,3}\*{0,2}[:：]")

# -----Original Message-----, ---------- Forwarded message ---------
ORIGINAL = _any(
    """Original Message|Original-Nachricht|Ursprüngliche Nachricht|Originalnachricht|Originalmeddelande
    Ursprungligt meddelande|Message d'origine|Message d’origine|Message original|Mensaje original
    Messaggio originale|Oorspronkelijk bericht|Oprindelig meddelelse|Original meddelelse|Opprinnelig melding
    Alkuperäinen viesti|Wiadomość oryginalna|Oryginalna wiadomość|Původní zpráva|Původní e-mail
    Mensagem original|Исходное сообщение|Оригинальное сообщение|Оригінальне повідомлення|元のメッセージ|原始邮件
    原始郵件|邮件原件|원본 메일|원본 메시지|Orijinal Mesaj|Özgün İleti|Αρχικό μήνυμα|Eredeti üzenet
    Mesajul original|Mesaj original|Reply message|Forwarded message|Forwarded by|Weitergeleitete Nachricht
    Vidarebefordrat meddelande|Message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht
    Videresendt|Välitetty viesti|Wiadomość przekazana|Přeposlaná zpráva|Mensagem encaminhada
    Пересылаемое сообщение|Переслане повідомлення|転送メッセージ|转发的邮件|轉寄的郵件|전달된 메시지
    İletilen mesaj|Προωθημένο μήνυμα|Továbbított üzenet|Mesaj redirecționat""",
    r"^[-_=—]{{2,}}[ \t]{{0,3}}{}",
)
# Apple's line above a forwarded mail.
BEGIN_FORWARDED = _any(
    """Begin forwarded message|Anfang der weitergeleiteten Nachricht|Början på vidarebefordrat|Vidarebefordrat brev
    Début du message|Début du message transféré|Inicio del mensaje reenviado|Inizio messaggio inoltrato
    Begin doorgestuurd bericht|Start på videresendt besked|Videresendt melding|Välitetty viesti alkaa
    Początek przekazywanej wiadomości|Začátek přeposílané zprávy|Início da mensagem
    Начало переадресованного сообщения|Начало переадресованного письма|下記は転送されたメッセージです
    以下是转发的邮件|전달된 메시지""",
    r"^{}",
)

# "Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS": one short line that a program wrote.
_SENT_FROM = _words(
    """sent from|sent via|sent with|sent using|sent by|skickat från|skickades från|skickat med|gesendet|envoyé
    enviado|inviato|verstuurd|verzonden|sendt fra|sendt med|lähetetty|wysłane|wysłano|odesláno|odoslané
    отправлено|надіслано|发自|發自|从我的|從我的|用我的|στάλθηκε|εστάλη|elküldve|küldve|trimis""",
)
_FROM_SENT = _words(
    """gesendet|versendet|geschrieben|から送信|から送信されました|에서 보냄|에서 보냈습니다|傳送|发送|發送|寄出
    gönderildi|küldve|küldtem|verzonden|verstuurd|skickat|lähetetty""",
)
_DEVICE = _words(
    """iphon|ipad|outlook|android|samsung|galaxy|huawei|yahoo|gmail|blackberry|proton|windows|nokia|xiaomi|honor
    mobile|mobil|handy|smartphone|téléphone|telefon|teléfono|celular|móvil|telefono|telefoon|puhelime|телефон
    手机|手機|携帯|휴대폰|k-9|mail app|spark|superhuman|airmail|mailbird|thunderbird|zoho|fairemail|почты|邮箱
    郵箱|mail för|mail for|mail voor|mail pour|mail für""",
)
_OUTLOOK_ON_A_PHONE = re.compile(
    r"outlook\b.{0,12}\b(?:ios|android)\b|\b(?:ios|android).{0,12}\boutlook\b", re.IGNORECASE
)


def sent_by_device(line: str) -> bool:
    """Did the program write this line, not the person?"""
    if len(line) > 90 or line.endswith("?"):
        return False
    words = line.lower().strip(" \t*([-.!)]")
    if words.startswith(_SENT_FROM) or words.endswith(_FROM_SENT):
        return _holds(words, _DEVICE)
    return len(line) <= 60 and bool(_OUTLOOK_ON_A_PHONE.search(words))


# A legal disclaimer speaks of secrecy, of the mail itself and of its recipient.
_LEGAL = (
    _words(
        """confidential|privileged|vertraulich|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk|konfidenti
    sekretess|fortrolig|luottamuksel|poufn|důvěrn|конфиденциальн|конфіденційн|機密|机密|秘密|기밀|비밀|gizli
    εμπιστευτικ|bizalmas|confidențial|confidenţial|proprietary""",
    ),
    _words(
        """e-mail|email|message|communication|transmission|nachricht|courriel|mensaje|correo|mensagem|messaggio
    comunicazione|bericht|meddelande|e-post|meddelelse|melding|viesti|sähköposti|wiadomoś|zpráv|сообщени|письмо
    повідомлення|лист|メール|邮件|郵件|메일|전자우편|posta|ileti|μήνυμα|üzenet|mesaj|mail""",
    ),
    _words(
        """recipient|addressee|intended|empfänger|adressat|destinataire|destinatario|destinatário|geadresseerde
    ontvanger|bestemd|mottagare|adressaten|modtager|mottaker|vastaanottaj|adresat|odbiorc|příjemc|adresát
    получател|адресат|одержувач|受信者|宛先|名宛人|收件人|接收|수신|alıcı|παραλήπτ|címzett|destinatar""",
    ),
)
_NOTICE = re.compile(
    r"^\W{0,5}(?:confidentiality (?:notice|note|statement)|(?:legal )?disclaimer\b|legal notice"
    r"|please consider the environment|tänk på miljön|think before you print|virus-free"
    r"|this e-?mail (?:has been|was) (?:checked|scanned)"
    r"|haftungsausschluss|avis de confidentialité|aviso (?:legal|de confidencial))",
    re.IGNORECASE,
)
_BANNER = re.compile(
    r"^\W{0,5}(?:caution|warning|external|notice|achtung|vorsicht|attention|varning|important|ext|extern)\b.{0,80}"
    r"(?:originated|outside|external|extern|extérieur|utanför|exterior)",
    re.IGNORECASE,
)


def legal(paragraph: str) -> bool:
    """Is this paragraph a disclaimer that a company's server adds?"""
    start = paragraph[:1500]
    return bool(_NOTICE.match(start)) or (len(start) >= 90 and all(_holds(start, words) for words in _LEGAL))


def banner(paragraph: str) -> bool:
    """Is this the warning about outside mail that a company's server puts on top?"""
    return len(paragraph) <= 600 and bool(_BANNER.match(paragraph))


# The formula between a letter and its signature; a name or a city may follow in the same line.
CLOSINGS = _any(
    """best|best regards|kind regards|warm regards|regards|sincerely|yours|yours sincerely|yours truly|cheers
    best wishes|many thanks|thanks|thank you|with kind|with best|kindest regards|warmest regards|rgds|br|kr
    all the best|take care|respectfully|cordially|mvh|med vänliga|vänliga hälsningar|vänlig hälsning|hälsningar
    bästa hälsningar|med vänlig hälsning|hälsar|tack på förhand|mit freundlichen|mit freundlichem|mit besten
    freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße|herzliche grüße
    schöne grüße|mit herzlichen|grüße|gruß|gruss|grüsse|mfg|vg|lg|hochachtungsvoll|cordialement|bien cordialement
    bien à vous|salutations|sincères salutations|meilleures salutations|très cordialement|cdlt|cdt|respectueusement
    je vous prie d'agréer|veuillez agréer|bonne journée|saludos|un saludo|atentamente|atte|cordialmente
    un cordial saludo|reciba un|reciban un|cordiali saluti|distinti saluti|saluti|un saluto|cordialità|buona giornata
    met vriendelijke|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet|mvg|hoogachtend
    met hartelijke|med venlig|venlig hilsen|hilsen|bedste hilsner|mange hilsner|kh|vh|de bedste hilsner|med vennlig
    vennlig hilsen|beste hilsen|med hilsen|ystävällisin|terveisin|parhain|yst. terv|terv|pozdrawiam|z poważaniem
    z wyrazami|serdecznie pozdrawiam|serdeczne pozdrowienia|łączę pozdrowienia|miłego dnia|s pozdravem|s přátelským
    s přáním|děkuji|hezký den|s úctou|srdečně|zdravím|pozdrav|cumprimentos|com os melhores|melhores cumprimentos
    atenciosamente|abraços|um abraço|abs|att|obrigado|obrigada|с уважением|с наилучшими|с найкращими|всего доброго
    с пожеланиями|з повагою|з найкращими|щиро ваш|спасибо|дякую|гарного дня|敬具|以上|此致|祝好|顺祝商祺|順頌商祺|谢谢
    謝謝|敬礼|敬禮|顺颂商祺|감사합니다|saygılarımla|iyi çalışmalar|saygılarımızla|sevgiler|selamlar|teşekkürler
    iyi günler|kolay gelsin|με εκτίμηση|με εκτιμηση|ευχαριστώ|φιλικά|χαιρετισμούς|με φιλικούς|üdvözlettel|tisztelettel
    köszönettel|üdv|szívélyes üdvözlettel|jó munkát|cu stimă|cu respect|toate cele bune|o zi bună|mulțumesc|cu drag
    s pozdravom|lijep pozdrav|srdačan pozdrav|поздрави|с уважение|lugupidamisega|ar cieņu|pagarbiai|trân trọng
    hormat kami|atentament""",
    r"^{}(?!\w)[\w ,'’]{{0,40}}[,.!]?$",
)
