"""Many ways to say it: form letters and absences without a header that helps, and people who sound like them."""

import pytest

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.letters import answer

AUTOMATIC = [
    (
        "Thanks for your message! I'm currently on parental leave and will be back on 1 March 2027. My colleague Tom "
        "(tom@encom.com) is covering for me."
    ),
    (
        "Hi,\n\nI am travelling for work with limited connectivity until Thursday. Expect delays in my "
        "response.\n\nBest,\nKevin"
    ),
    "Our offices are closed for the summer from August 3 to August 21. We will answer your message after we reopen.",
    "I no longer check this inbox. Please write to kevin@newcorp.com.",
    "This email address is no longer in use. Please contact info@encom.com.",
    "You've reached the Encom sales team. Someone will be in touch with you shortly.",
    "Hello, I only work Mondays to Wednesdays. I will reply to your email when I'm next in the office.",
    "I'm at a conference all week and will be slow to respond.",
    "Hej,\n\nJag är föräldraledig till den 1 mars 2027. Kontakta Lisa Berg vid frågor.\n\nMvh",
    "Hej! Jag är ute på tjänsteresa och läser mejl sporadiskt. Åter på kontoret måndag.",
    "Vielen Dank für Ihre E-Mail. Ich bin bis zum 14.08.2026 nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.",
    (
        "Guten Tag, ich befinde mich bis einschließlich 21. August in Elternzeit. Bitte wenden Sie sich an "
        "vertrieb@encom.de."
    ),
    (
        "Sehr geehrte Damen und Herren, vielen Dank für Ihre Anfrage. Wir haben Ihre Nachricht erhalten und werden "
        "uns schnellstmöglich bei Ihnen melden."
    ),
    "Bonjour, je suis actuellement en congés et serai de retour le 17 août. Je n'aurai pas accès à mes mails.",
    "Merci pour votre message. Je suis en déplacement jusqu'à vendredi et vous répondrai dès que possible.",
    "Nous avons bien reçu votre demande et nous vous répondrons dans les plus brefs délais.",
    "Buenos días, me encuentro fuera de la oficina hasta el 17 de agosto. Si es urgente, llame al 912345678.",
    "Gracias por contactarnos. Hemos recibido su mensaje y le responderemos a la brevedad posible.",
    "Buongiorno, sarò assente dall'ufficio fino al 21 agosto compreso. Per urgenze contattare l'ufficio.",
    "Gli uffici rimarranno chiusi per ferie dal 10 al 21 agosto.",
    "Beste, ik ben momenteel niet op kantoor. Vanaf 17 augustus ben ik weer bereikbaar.",
    "Bedankt voor uw bericht. Wij nemen zo snel mogelijk contact met u op.",
    "Hej, jeg er på barselsorlov frem til 1. marts 2027. Kontakt venligst min kollega Lars.",
    "Hei, jeg er ute av kontoret denne uken og svarer når jeg er tilbake mandag.",
    "Hei, olen poissa toimistolta 10.8. asti. Vastaan viestiisi palattuani.",
    "Dzień dobry, w dniach 3-14 sierpnia przebywam na urlopie. Na wiadomości odpowiem po powrocie.",
    "Dziękujemy za wiadomość. Skontaktujemy się z Państwem najszybciej jak to możliwe.",
    "Dobrý den, do 14.8. čerpám dovolenou. V případě potřeby kontaktujte kolegu.",
    "Bom dia, encontro-me ausente do escritório até dia 14 de agosto. Para assuntos urgentes contacte a Maria.",
    "Olá! Estou de licença-maternidade até janeiro. Favor contatar joao@encom.com.br.",
    "Здравствуйте! Я нахожусь в отпуске с 3 по 16 августа. Отвечу на ваше письмо после возвращения.",
    "Добрый день! Спасибо за обращение. Мы получили ваше письмо и ответим в ближайшее время.",
    "Доброго дня! Я перебуваю у відпустці до 16 серпня. Відповім після повернення.",
    "ただいま出張のため不在にしております。8月17日以降に返信いたします。",
    "このメールは自動送信されています。お問い合わせありがとうございます。担当者より追ってご連絡いたします。",
    "您好！我目前休假中，将于8月17日返回，期间无法及时回复邮件。",
    "您的邮件已收到，我会尽快回复您。",
    "안녕하세요. 8월 3일부터 14일까지 출장으로 인해 회신이 늦을 수 있습니다.",
    "Merhaba, 3-14 Ağustos tarihleri arasında izinde olacağım. Acil konular için Ayşe'ye ulaşabilirsiniz.",
    "Καλημέρα, βρίσκομαι εκτός γραφείου έως 14/8. Για επείγοντα θέματα καλέστε στο 210.",
    "Tisztelt Partnerünk! Augusztus 3. és 14. között szabadságon vagyok.",
    "Bună ziua, sunt în concediu de odihnă în perioada 3-14 august și nu am acces la email.",
    (
        "Danke für Ihre Nachricht! Frau Schmidt ist nicht mehr in unserem Unternehmen tätig. Ihr neuer "
        "Ansprechpartner ist Herr Roe: roe@encom.de"
    ),
    "Gracias por su correo. Juan Pérez ya no trabaja en esta empresa. Por favor diríjase a maria@encom.es.",
    "Hej, Anna Berg har slutat på Encom. Kontakta istället bo@encom.se.",
    "This is an automated message. We have received your email. Case #00123456.",
    "Sunt plecată din birou până luni. Voi răspunde la întoarcere.",
]

PEOPLE = [
    "Hi Rep,\n\nwe are on holiday here until Monday, so nobody can decide. But the offer looks good.",
    "I left you a voicemail. Cheers",
    "Jane left the company last month. I've taken over her accounts. What exactly are you offering?",
    "ok",
    "Who are you?",
    "stop",
    "Thanks for your message. I've passed it on to our procurement team.\n\nKevin",
    (
        "Thank you for reaching out. We're all set with our current vendor, but I'll keep your details on "
        "file.\n\nBest regards,\nKevin Flynn"
    ),
    "Danke für Ihre Mail. Ich leite sie an den Kollegen weiter, er meldet sich.",
    "Bonjour, merci pour votre message mais nous ne sommes pas intéressés.",
    "Gracias por su mensaje, pero ya tenemos proveedor.",
    "Hej, tack för ditt mejl! Vi har redan en lösning. Återkom gärna nästa år.",
    "Bedankt voor uw bericht, maar wij hebben geen interesse.",
    "Grazie per la mail, al momento non siamo interessati.",
    "Спасибо за письмо, нам это не нужно.",
    "Dziękuję za wiadomość, ale nie jesteśmy zainteresowani.",
    "ご連絡ありがとうございます。検討しましたが、今回は見送らせていただきます。",
    "感谢您的来信，我们目前没有这个需求。",
    "메일 감사합니다. 현재는 필요하지 않습니다.",
    "Obrigado pelo seu contacto, mas não temos interesse.",
    "Kiitos viestistäsi, mutta emme tarvitse tätä.",
    "Mesajınız için teşekkürler ama ihtiyacımız yok.",
    "Köszönöm levelét, de nincs rá szükségünk.",
    "I'm out of the office today but can do a call tomorrow at 3pm.",
    "Currently travelling. Ping me again in two weeks please",
    "We closed the office in Oslo, so this is no longer relevant.",
    "Your invoice is wrong. Please correct and resend as soon as possible.",
    "Ich bin nächste Woche im Urlaub. Passt es Ihnen am 17.8.?",
    "Je suis en congés la semaine prochaine, on peut se parler lundi 17 ?",
    "Jag är på semester nästa vecka, men ring mig gärna den 17:e.",
]


@pytest.mark.parametrize("words", AUTOMATIC)
def test_nobody_typed_it(words: str) -> None:
    verdict = classify(answer(words))
    assert verdict.kind is Kind.AUTO_REPLY, verdict.evidence


@pytest.mark.parametrize("words", PEOPLE)
def test_somebody_typed_it(words: str) -> None:
    verdict = classify(answer(words))
    assert verdict.kind is Kind.HUMAN, verdict.evidence
