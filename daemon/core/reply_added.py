"""What did a program or a company add to a mail? Phones' signatures, disclaimers, and warnings about outside mail."""

import re

from daemon.core.reply_words import any_of, words


def _holds(text: str, any_word: tuple[str, ...]) -> bool:
    """Five times faster than a pattern that ignores case, on text that mostly holds none."""
    text = text.lower()
    return any(word in text for word in any_word)


# "Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS": one short line that a program wrote.
_SENT_FROM = words(
    """sent from|sent via|sent with|sent using|sent by|skickat från|skickades från|skickat med|gesendet
    envoyé|enviado|inviato|verstuurd|verzonden|sendt fra|sendt med|lähetetty|wysłane|wysłano|odesláno|odoslané
    отправлено|надіслано|发自|發自|从我的|從我的|用我的
    發自我|寄自我|傳送自|寄自|通过我的|通過我的|來自我的|来自我的|나의 |내 iphone|내 갤럭시
    στάλθηκε|εστάλη|elküldve|küldve|trimis|poslano s|poslano iz
    poslato|изпратено от|išsiųsta iš|nosūtīts no|saadetud minu|enviat des|được gửi từ|gửi từ|dikirim dari|أرسل من
    تم الإرسال من|مرسل من|נשלח מ|scritto da|geschreven op|getypt op|tapé sur|escrito desde|typed on|getippt auf""",
)
_FROM_SENT = words(
    """gesendet|versendet|geschrieben|から送信
    から送信しています|から送っています|からの送信です
    から送信しました|から送りました|から返信しています
    에서 발송|에서 전송|에서 발신|에서 보내드|から送信されました|에서 보냄|에서 보냈습니다|傳送|发送
    發送|寄出|gönderildi|küldve|küldtem|verzonden|verstuurd|skickat|lähetetty""",
)
_DEVICE = words(
    """iphon|ipad|outlook|android|samsung|galaxy|huawei|yahoo|gmail|blackberry|proton|windows|nokia
    xiaomi|honor|mobile|mobil|handy|smartphone|téléphone|telefon|teléfono|celular|móvil|telefono|telefoon|puhelime
    телефон|手机|手機|携帯|スマホ|スマートフォン
    タブレット|平板|移动设备|휴대폰|휴대전화|스마트폰|핸드폰|갤럭시|아이폰
    k-9|mail app|spark|superhuman|airmail|mailbird|thunderbird|zoho|fairemail|почты
    邮箱|郵箱|mail för|mail for|mail voor|mail pour|mail für|điện thoại|ponsel|mobitel|telefón|κινητό|mi-|oppo|pixel
    xperia|tablet|web.de|gmx|mail.ru|яндекс""",
)
_OUTLOOK_ON_A_PHONE = re.compile(
    r"outlook\b.{0,12}\b(?:ios|android)\b|\b(?:ios|android).{0,12}\boutlook\b", re.IGNORECASE
)


def sent_by_device(line: str) -> bool:
    """Did the program write this line, not the person?"""
    if len(line) > 90 or line.endswith("?"):
        return False
    said = line.lower().strip(" \t*([-.!)]")
    if said.startswith(_SENT_FROM) or said.endswith(_FROM_SENT):
        return _holds(said, _DEVICE)
    return len(line) <= 60 and bool(_OUTLOOK_ON_A_PHONE.search(said))


# A legal disclaimer speaks of secrecy, of the mail itself and of its recipient.
_LEGAL = (
    words(
        """confidential|privileged|保密|機密性|守秘|povjerljiv|поверителн|důverné|vertraulich|confidentiel|confidencial|riservat|confidenzial|vertrouwelijk
    konfidenti|sekretess|fortrolig|luottamuksel|poufn|důvěrn|конфиденциальн|конфіденційн|機密|机密|秘密|기밀|비밀
    gizli|εμπιστευτικ|bizalmas|confidențial|confidenţial|proprietary""",
    ),
    words(
        """e-mail|email|message|communication|transmission|nachricht|courriel|mensaje|correo|mensagem
    messaggio|comunicazione|bericht|meddelande|e-post|meddelelse|melding|viesti|sähköposti|wiadomoś|zpráv|сообщени
    письмо|повідомлення|лист|メール|邮件|郵件|메일|전자우편|posta|ileti|μήνυμα|üzenet|mesaj|mail""",
    ),
    words(
        """recipient|addressee|intended|empfänger|adressat|destinataire|destinatario|destinatário
    geadresseerde|ontvanger|收件者|受取人|宛名|címzetted|prejemnik|primatelj|получател|bestemd|mottagare|adressaten|modtager|mottaker|vastaanottaj|adresat|odbiorc|příjemc
    adresát|получател|адресат|одержувач|受信者|宛先|名宛人|收件人|接收|수신|alıcı|παραλήπτ|címzett|destinatar""",
    ),
)
SHORTEST_LEGAL = 60  # characters
_CJK = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_NOTICE = re.compile(
    r"^\W{0,5}(?:confidentiality (?:notice|note|statement)|(?:legal )?disclaimer\b|legal notice"
    r"|please consider the environment|tänk på miljön|think before you print|virus-free"
    r"|this e-?mail (?:has been|was) (?:checked|scanned)"
    r"|(?:bitte )?denken sie an (?:die|unsere) umwelt|bitte (?:prüfen|überlegen) sie, ob[^.]{0,40}(?:aus|ge)druck"
    r"|denk(?:t u)? (?:aan het milieu|eerst aan)|aan (?:dit|deze) (?:e-?mail|mail|bericht)[^.]{0,30}geen rechten"
    r"|haftungsausschluss|avis de confidentialité|aviso (?:legal|de confidencial))",
    re.IGNORECASE,
)
# What a server puts on top of outside mail speaks of the outside, and warns or tells what not to open.
_OUTSIDE = words(
    """external|outside|extern|außerhalb|utanför|utifrån|extérieur|externe|externo|externa|exterior
    esterno|esterna|buiten de|van buiten|ulkopuol|zewnętrz|z zewnątrz|mimo organi|vnější|внешн|извне|зовнішн|ззовні
    社外|外部|組織外|외부|dış kaynak|kurum dışı|kuruluşunuzun dışı|dışarıdan|dış|εξωτερικ|εκτός|külső|kívül
    din afara|din exterior|uden for|udefra|utenfor|eksternt|ekstern""",
)
_WARNS = words(
    """caution|warning|attention|notice|important|be careful|click|link|attachment|achtung|vorsicht
    hinweis|öffnen sie|anhäng|anhang|varning|obs!|var försiktig|bifog|länk|prudence|avertissement|cliquez
    pièces jointes|liens|precaución|atención|advertencia|adjunto|enlace|attenzione|avviso|allegat|collegament|let op
    waarschuwing|bijlage|klik|varoitus|huomio|linkk|liittei|advarsel|forsigtig|vedhæft|forsiktig|vedlegg|uwaga
    ostrożn|załącznik|pozor|upozorn|přílo|odkaz|atenção|aviso|anexo|внимание|осторожн|вложени|ссылк|увага|обережн
    вкладен|посилан|注意|添付|リンク|警告|附件|链接|連結|주의|경고|첨부|링크|dikkat|uyarı|bağlantı|προσοχή|συνδέσμ
    συνημμέν|figyelem|vigyáz|melléklet|hivatkozás|linkre|atenție|atașament|linkuri|e-mail|email|mail|mejl|correo
    courriel|メール|邮件|郵件|메일|письмо|лист""",
)
_BRACKETED = re.compile(r"\W{0,6}[\[(【<*⚠！!]")
# "You don't often get email from kevin@encom.com. Learn why this is important": Microsoft 365, in its languages.
_SELDOM = words(
    """often get|not often|nicht oft|nicht häufig|pas souvent|no suele|non si ricevono spesso
    non ricevi spesso|niet vaak|inte ofta|ikke ofte|kovin usein|saa usein|często|často|costuma receber
    frequentemente|нечасто|не часто|あまり|通常不会|通常不會|不常|자주|sık sık|συχνά|gyakran|primiți des
    primiți frecvent""",
)
_WHY_IT_MATTERS = words(
    """important|wichtig|importante|belangrijk|viktig|vigtig|tärke|ważne|důležit|важно|важливо|重要|중요
    önemli|σημαντικ|fontos""",
)
_WARNING = any_of(
    """caution|warning|external|notice|achtung|vorsicht|attention|varning|important|ext|extern|obs
    hinweis|prudence|avertissement|précaution|precaución|atención|advertencia|correo externo|attenzione|avviso
    mail esterna|let op|waarschuwing|externe|varoitus|huomio|ulkoinen|advarsel|forsigtig|forsiktig|ekstern|uwaga
    ostrzeżenie|pozor|upozornění|externí|atenção|aviso|внимание|осторожно|внешнее|увага|обережно|зовнішній|注意
    【注意|社外|外部|警告|주의|경고|외부|dikkat|uyarı|harici|προσοχή|προειδοποίηση|εξωτερικ|figyelem|külső|atenție
    avertizare|this email originated|this message originated|this email was sent from outside
    this message is from an external|diese e-mail kommt von|diese e-mail stammt|cet e-mail provient
    ce message provient|este correo|este mensaje|questa e-mail proviene|questa email proviene|deze e-mail komt
    deze e-mail is afkomstig|deze mail komt|detta mejl kommer|detta e-postmeddelande|denne e-mail kommer
    denne mail kommer|denne e-posten kommer|tämä viesti on lähetetty|ta wiadomość pochodzi|tento e-mail pochází
    esta mensagem foi|este e-mail foi|это письмо|письмо отправлено|цей лист|bu e-posta|αυτό το|ez a levél
    ez az e-mail|ez az üzenet|acest e-mail|acest mesaj""",
    r"^\W{{0,6}}{}",
)
LONGEST_BANNER = 600
LONGEST_TIP = 300


def legal(paragraph: str) -> bool:
    """Is this paragraph a disclaimer that a company's server adds?"""
    start = paragraph[:1500]
    shortest = SHORTEST_LEGAL if start.isascii() or not _CJK.search(start) else SHORTEST_LEGAL // 3
    return bool(_NOTICE.match(start)) or (len(start) >= shortest and all(_holds(start, table) for table in _LEGAL))


def notice(line: str) -> bool:
    """Is this line such a notice by itself, in the middle of a signature?"""
    return bool(_NOTICE.match(line[:300]))


def banner(paragraph: str) -> bool:
    """Is this, on top of a mail, the warning about outside mail that a company's server puts there?"""
    if len(paragraph) <= LONGEST_TIP and "@" in paragraph and _holds(paragraph, _SELDOM):
        return _holds(paragraph, _WHY_IT_MATTERS)
    if len(paragraph) > LONGEST_BANNER or paragraph.rstrip().endswith(("?", "？")):
        return False
    start = paragraph[:60]
    begins = _BRACKETED.match(start) or _WARNING.match(start)
    return bool(begins) and _holds(paragraph[:160], _OUTSIDE) and _holds(paragraph, _WARNS)
