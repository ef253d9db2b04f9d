"""The words by which mail programs, in some thirty languages, introduce a quote, and people close a letter.

Only words live here; what they prove, and where, is in `reply_text` and `signature`.
"""

import re
from enum import StrEnum


def words(table: str) -> tuple[str, ...]:
    """The words of a table, in which | and line breaks stand between them."""
    return tuple(word.strip() for word in table.replace("\n", "|").split("|") if word.strip())


def any_of(table: str, around: str) -> re.Pattern[str]:
    """One pattern from the words of a table."""
    return re.compile(around.format(f"(?:{'|'.join(map(re.escape, words(table)))})"), re.IGNORECASE)


# "On … wrote:": en sv de fr es it nl da nb fi pl cs pt ru uk ja zh ko tr el hu ro sk bg hr sl lt lv et ca is vi id ar
WROTE = any_of(
    """wrote|writes|written by|said|skrev|schrieb|a écrit|écrit|escribió|escribio|ha scritto|scritto
    ha escrito|schreef|het volgende geschreven|geschreven|kirjoitti|napisał|napisała|napisał(a)|pisze|napsal|napsala
    napsal(a)|escreveu|написал|написала|написал(а)|пишет|писал|написав|пише|さんは書きました|書きました|のメール
    写道|寫道|编写|撰寫|작성|님이 쓴 글|쓴 글|님이 작성|yazdı|έγραψε|írta|a scris|scrisă|napísal|написа|napisao
    napisala|je pisal|napisal|rašė|parašė|rakstīja|kirjutas|va escriure|skrifaði|đã viết|viết|menulis|quoting|zitat von
    citando|citation de|citat från|citat fra|cytowanie|citování
    كتب|كتابة|כתב
    כתבה|wrote ----""",
    r"{}",
)

# The lines of Outlook's block above a quote. Each group is one line of it.
_FROM = """From|Från|Von|De|Da|Van|Fra|Lähettäjä|Od|От|Від|差出人|发件人|寄件者|寄件人|보낸 사람|보낸사람
    발신|발신자|보낸이|Kimden|Gönderen|Από|Feladó|De la|Expéditeur|Mittente|Remitente|Afzender|Avsändare|Absender
    送信者|送信元|Expeditor|Отправитель|Відправник|Nadawca|Odesílatel|Afsender|Avsender|Αποστολέας|Nuo|No|Saatja|Šalje|Pošiljatelj|Frá
    Từ|Dari|من|מאת"""
_SENT = """Sent|Date|Skickat|Datum|Gesendet|Envoyé|Enviado|Enviado el|Enviada em|Enviado em|Fecha|Inviato
    Data|Verzonden|Sendt|Dato|Lähetetty|Päivämäärä|Wysłano|Wysłane|Odesláno|Отправлено|Дата|Надіслано|送信日時|日時
    日付|发送时间|日期|寄件日期|傳送時間|보낸 날짜|날짜|보낸 시간|Gönderildi|Gönderme Tarihi|Tarih|Στάλθηκε|Αποστολή
    Εστάλη|Ημερομηνία|Elküldve|Küldés|Küldve|Küldés dátuma|Dátum|Trimis|Odoslané|Enviada|Inviato il|Gönderilme
    Data wysłania|Відправлено|Päiväys|送信日|送信日付|发送日期|发件时间|寄件時間|보낸날짜|보낸시간|발신일시|Poslano
    Poslato|Изпратено|Išsiųsta|Nosūtīts|Datums|Saadetud|Kuupäev|Enviat|Đã gửi|Ngày|Dikirim|Tanggal|تم الإرسال
    التاريخ|נשלח|תאריך"""
_TO = """To|Till|An|À|Para|A|Aan|Til|Vastaanottaja|Do|Komu|Кому|宛先|收件人|收件者|받는 사람|받는사람|Kime
    Alıcı|Προς|Címzett|Către|Destinataire|Destinatario|Pour|Cc|Kopia|Kopie|Copie|Kopi|Kopio|DW|Копия|Копія|抄送|副本
    참조|Bilgi|Κοιν|Másolat|Destinatar|Destinatário|Получатель|Одержувач|수신|수신자|받는이|收信人|Za|Prima
    Primatelj|До|Kam|Adresāts|Kellele|Per a|Đến|Tới|Kepada|Ke|إلى|אל|Mottaker|Modtager|Mottagare|Odbiorca"""
_SUBJECT = """Subject|Ämne|Betreff|Objet|Sujet|Asunto|Oggetto|Onderwerp|Emne|Aihe|Temat|Předmět|Assunto|Тема
    件名|主题|主旨|主題|제목|Konu|Θέμα|Tárgy|Subiect|Predmet|Zadeva|Tema|Tēma|Относно|Teema|Assumpte|Chủ đề|Tiêu đề
    Subjek|Perihal|الموضوع|נושא"""


class Label(StrEnum):
    """The lines of the block that every language has."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    SUBJECT = "subject"


def _labels() -> dict[str, frozenset[Label]]:
    """What a word may label: "De" is From in French and in Spanish, "Da" is From in Italian, "A" is To."""
    found: dict[str, frozenset[Label]] = {}
    for label, table in zip(Label, (_FROM, _SENT, _TO, _SUBJECT), strict=True):
        for word in words(table.casefold()):
            found[word] = found.get(word, frozenset()) | {label}
    return found


LABELS = _labels()
LABELLED = re.compile(r"[ \t>*|]{0,8}([^\s:：*][^:：*]{0,20}?)[ \t\xa0]{0,3}\*{0,2}[:：]")

# -----Original Message-----, ---------- Forwarded message ---------
ORIGINAL = any_of(
    """Original Message|Original-Nachricht|Ursprüngliche Nachricht|Originalnachricht|Originalmeddelande
    Ursprungligt meddelande|Message d'origine|Message d’origine|Message original|Mensaje original
    Messaggio originale|Oorspronkelijk bericht|Oprindelig meddelelse|Original meddelelse|Opprinnelig melding
    Alkuperäinen viesti|Wiadomość oryginalna|Oryginalna wiadomość|Původní zpráva|Původní e-mail|Mensagem original
    Исходное сообщение|Оригинальное сообщение|Оригінальне повідомлення|元のメッセージ|原始邮件|原始郵件|邮件原件
    원본 메일|원본 메시지|Orijinal Mesaj|Özgün İleti|Αρχικό μήνυμα|Eredeti üzenet|Mesajul original|Mesaj original
    Reply message|Forwarded message|Forwarded by|Weitergeleitete Nachricht|Vidarebefordrat meddelande
    Message transféré|Mensaje reenviado|Messaggio inoltrato|Doorgestuurd bericht|Videresendt|Välitetty viesti
    Wiadomość przekazana|Přeposlaná zpráva|Mensagem encaminhada|Пересылаемое сообщение|Переслане повідомлення
    転送メッセージ|转发的邮件|轉寄的郵件|전달된 메시지|İletilen mesaj|Προωθημένο μήνυμα|Továbbított üzenet
    Mesaj redirecționat|Mail original|Email original|E-mail d'origine|E-mail original|Courriel original
    Correo original|Email originale|Oorspronkelijke e-mail|Ursprüngliche Mail|Originale Nachricht|Ursprungligt mejl
    Oprindelig besked|Oprindelig mail|Opprinnelig e-post|Alkuperäinen sähköposti|Oryginalny e-mail|Původní mail
    Pôvodná správa|Izvorna poruka|Izvirno sporočilo|Оригинално съобщение|回复的原邮件|回复原邮件|转发邮件信息|原邮件
    原始信件|原始訊息|[ 받은 메일 내용|원본메일|원본메시지|Replied Message|Original Email|Original Mail|Original --
    Оригінальне повідомлення
    Pradinis laiškas|Algne kiri|Thư gốc|Pesan asli""",
    r"^[-_=—]{{2,}}[ \t]{{0,3}}{}",
)
# Apple's line above a forwarded mail.
BEGIN_FORWARDED = any_of(
    """Begin forwarded message|Anfang der weitergeleiteten Nachricht|Början på vidarebefordrat
    Vidarebefordrat brev|Début du message|Début du message transféré|Inicio del mensaje reenviado
    Inizio messaggio inoltrato|Begin doorgestuurd bericht|Start på videresendt besked|Videresendt melding
    Välitetty viesti alkaa|Początek przekazywanej wiadomości|Začátek přeposílané zprávy|Início da mensagem
    Начало переадресованного сообщения|Начало переадресованного письма|下記は転送されたメッセージです
    以下是转发的邮件|전달된 메시지""",
    r"^{}",
)

# The formula between a letter and its signature; a name or a city may follow in the same line.
CLOSINGS = any_of(
    """best|best regards|kind regards|warm regards|regards|sincerely|yours|yours sincerely|yours truly
    cheers|best wishes|many thanks|thanks|thank you|with kind|with best|kindest regards|warmest regards|rgds|br|kr
    all the best|take care|respectfully|cordially|mvh|med vänliga|vänliga hälsningar|vänlig hälsning|hälsningar
    bästa hälsningar|med vänlig hälsning|hälsar|tack på förhand
    varma hälsningar|soliga hälsningar|hälsning|allt gott|med venlige hilsner|venlige hilsner|bedste hilsen
    med bedste hilsner|med bedste hilsen|med beste hilsen|vennlige hilsener|beste hilsener|kesäterveisin
    kunnioittaen|kunnioittavasti
    mit freundlichen|mit freundlichem|mit besten|mit bestem|mit lieben|mit liebem|mit schönen|mit kollegialen
    mit sonnigen|freundlichen gruß|freundlichen gruss|besten gruß|schönen gruß|lieben gruß|viele liebe|beste grüsse
    sonnige grüße|schöne grüsse|liebe grüsse|herzliche grüsse|freundlichst|herzlichst|lg|bg|glg|mbg|ganz liebe
    freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|beste grüße|beste grüsse|liebe grüße
    herzliche grüße|schöne grüße|mit herzlichen|grüße|gruß|gruss|grüsse|mfg|vg|lg|hochachtungsvoll|cordialement
    bien cordialement|bien à vous|salutations|sincères salutations|meilleures salutations|très cordialement|cdlt|cdt
    respectueusement|je vous prie d'agréer|veuillez agréer|bonne journée|saludos|un saludo|atentamente|atte
    cordialmente|un cordial saludo|reciba un|reciban un|cordiali saluti|distinti saluti|saluti|un saluto|cordialità
    buona giornata|met vriendelijke|vriendelijke groet|vriendelijke groeten|groet|groeten|groetjes|hartelijke groet
    mvg|mvrgr|vrgr|vr. gr|gr|hoogachtend|met hartelijke|hartelijke groeten|met beste groet|met groet|beste groet
    beste groeten|warme groet|zonnige groet|lieve groet|liefs|groetjes|vriendelijk groetend|met dank|alvast bedankt
    bij voorbaat dank|met collegiale|med venlig|venlig hilsen|hilsen|bedste hilsner|mange hilsner|kh|vh
    de bedste hilsner|med vennlig|vennlig hilsen|beste hilsen|med hilsen|ystävällisin|terveisin|parhain|yst. terv
    terv|pozdrawiam|z poważaniem|z wyrazami|serdecznie pozdrawiam|serdeczne pozdrowienia|łączę pozdrowienia
    miłego dnia|s pozdravem|s přátelským|s přáním|děkuji|hezký den|s úctou|srdečně|zdravím|pozdrav|cumprimentos
    com os melhores|melhores cumprimentos|atenciosamente|abraços|um abraço|abs|att|obrigado|obrigada|с уважением
    с наилучшими|с найкращими|всего доброго|с пожеланиями|з повагою|з найкращими|щиро ваш|спасибо|дякую|гарного дня
    敬具|以上|此致|祝好|顺祝商祺|順頌商祺|谢谢|謝謝|敬礼|敬禮|顺颂商祺|감사합니다|saygılarımla|iyi çalışmalar
    saygılarımızla|sevgiler|selamlar|teşekkürler|iyi günler|kolay gelsin|με εκτίμηση|με εκτιμηση|ευχαριστώ|φιλικά
    χαιρετισμούς|με φιλικούς|üdvözlettel|tisztelettel|köszönettel|üdv|szívélyes üdvözlettel|jó munkát|cu stimă
    salutations distinguées|cordiales salutations|respectueuses salutations|amicalement|bien à toi|belle journée
    bonne soirée|bonne fin de journée|à bientôt|sincèrement|bàv|cordialmente|un cordiale saluto|cari saluti|tanti saluti
    i migliori saluti|grazie e saluti|buon lavoro|buona serata|a presto|con stima|ossequi|cu considerație|cu deosebită
    cu prietenie|numai bine|cele bune|o zi frumoasă|vă mulțumesc|salutări|pe curând
    cu respect|toate cele bune|o zi bună|mulțumesc|cu drag|s pozdravom|lijep pozdrav|srdačan pozdrav|поздрави
    с уважение|lugupidamisega|ar cieņu|pagarbiai|trân trọng|hormat kami|atentament""",
    r"^{}(?!\w)[\w ,'’]{{0,40}}[,.!:]?$",
)
