"""What no person wrote is told from a person's answer, and by its kind."""

import pytest

from connectors.message import InboundMessage
from daemon.core.classify import classify, stops
from daemon.core.reading import Kind
from tests.core.letters import answer, letter

# As an Outlook rule or a phone sends them: no header says that nobody typed this.
ABSENCES = {
    "en": "I am out of the office until 12 August with limited access to email.",
    "en, a week": "I'm on vacation this week. I'll get back to you when I return.",
    "sv": "Hej! Jag är på semester till och med 14 augusti. Vid brådskande ärenden kontakta Anna.",
    "de": "Ich bin derzeit im Urlaub und ab dem 17.08. wieder erreichbar. In dringenden Fällen hilft Frau Meier.",
    "fr": "Bonjour,\n\nJe suis absent jusqu'au 14 août. En cas d'urgence merci de contacter mon collègue.",
    "es": "Estoy de vacaciones del 3 al 14 de agosto. Para temas urgentes contacten con Pepe.",
    "it": "Sono in ferie fino al 14 agosto. Per urgenze contattare Mario.",
    "nl": "Ik ben met vakantie tot en met 14 augustus. Voor dringende zaken kunt u bij Jan terecht.",
    "da": "Jeg har ferie til og med den 14. august. Jeg læser ikke mails i perioden.",
    "nb": "Jeg er på ferie til 14. august. Ved hastesaker, ring Kari.",
    "fi": "Olen kesälomalla 14.8. asti. Kiireellisissä asioissa ota yhteyttä: maija@encom.fi",
    "pl": "Przebywam na urlopie do 14 sierpnia. W pilnych sprawach proszę o kontakt z Anną.",
    "cs": "Jsem na dovolené do 14. srpna. V naléhavých případech volejte Janu.",
    "pt": "Estarei de férias até 14 de agosto. Em caso de urgência contactar Maria.",
    "ru": "Я в отпуске до 12 августа. По срочным вопросам обращайтесь к Ивану.",
    "uk": "Я у відпустці до 14 серпня. З термінових питань звертайтесь до Олени.",
    "ja": "8月10日から8月15日まで夏季休暇をいただいております。お急ぎの方は代表までご連絡ください。",
    "zh": "您好，我正在休假，8月17日回到办公室。如有急事请联系同事。",
    "ko": "현재 휴가 중입니다. 8월 17일에 복귀합니다.",
    "tr": "14 Ağustos'a kadar yıllık izindeyim. Acil durumlarda lütfen Ayşe ile iletişime geçin.",
    "el": "Θα απουσιάζω με άδεια μέχρι τις 14 Αυγούστου. Για επείγοντα επικοινωνήστε με τη Μαρία.",
    "hu": "Szabadságon vagyok augusztus 14-ig. Sürgős esetben keresse kollégámat.",
    "ro": "Sunt în concediu până la 14 august. Pentru urgențe contactați-o pe Maria.",
}


@pytest.mark.parametrize("words", ABSENCES.values(), ids=ABSENCES.keys())
def test_an_out_of_office_answer_without_any_header_does_not_stop_it(words: str) -> None:
    verdict = classify(answer(words))
    assert (verdict.kind, stops(verdict)) == (Kind.AUTO_REPLY, False), verdict.evidence


TICKET = """##- Please type your reply above this line -##

Your request (12345) has been received."""
DISPOSITION = """--b\r
Content-Type: text/plain\r
\r
Deleted\r
--b\r
Content-Type: message/disposition-notification\r
\r
Disposition: automatic-action/MDN-sent-automatically; deleted\r
Original-Message-ID: <a1@mail.example.com>\r
--b--\r
"""
OUTLOOK_REACTION = """👍

Kevin reacted to your message:
________________________________
From: Rep
Sent: Tuesday
To: Kevin

Hi Kevin"""
CHALLENGE = """Your message is being held. To have your message delivered, please click the link below to prove that you
are human. You only need to do this once.

https://filter.example/a2?x=1"""

MACHINES: dict[str, tuple[Kind, InboundMessage]] = {
    "RFC 3834": (Kind.AUTO_REPLY, answer("zukünftig karl@hanz.de", {"Auto-Submitted": "auto-replied"})),
    "vacation": (Kind.AUTO_REPLY, answer("Gone fishing.", {"Precedence": "auto_reply", "X-Autoreply": "yes"})),
    "Exchange": (
        Kind.AUTO_REPLY,
        letter("Automatic reply: Hello", "Back on the 17th.", {"X-MS-Exchange-Inbox-Rules-Loop": "flynn@encom.com"}),
    ),
    "a subject alone": (Kind.AUTO_REPLY, letter("Automatisch antwoord: Hallo", "Tot later!")),
    "a ticket's receipt": (
        Kind.AUTO_REPLY,
        letter("[Encom] Request received", TICKET, {"X-Mailer": "Zendesk Mailer", "Auto-Submitted": "auto-generated"}),
    ),
    "a form letter": (
        Kind.AUTO_REPLY,
        answer("Thank you for your message. We will get back to you as soon as possible."),
    ),
    "a read receipt": (
        Kind.RECEIPT,
        letter(
            "Read: Hello", "Your message\n\n   To: Kevin\n   Subject: Hello\n\n was read on Wednesday, August 5, 2026."
        ),
    ),
    "a disposition": (
        Kind.RECEIPT,
        letter(
            "Gelesen",
            DISPOSITION,
            {"Auto-Submitted": "auto-replied"},
            content_type="multipart/report; report-type=disposition-notification; boundary=b",
        ),
    ),
    "Gmail's reaction": (Kind.REACTION, answer("👍\n\nKevin Flynn reacted via Gmail")),
    "Outlook's reaction": (Kind.REACTION, answer(OUTLOOK_REACTION)),
    "a tapback": (Kind.REACTION, answer("Liked “Would you have time for a demo?”")),
    "a challenge": (Kind.CHALLENGE, letter("Please confirm", CHALLENGE)),
    "a newsletter": (
        Kind.OTHER,
        letter(
            "Your weekly digest",
            "View this email in your browser\n\nNews.",
            {"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
            sender="Encom News <newsletter@encom.com>",
        ),
    ),
    "a notification": (
        Kind.OTHER,
        letter("Your invoice 4711", "It is attached.", sender="Billing <no-reply@encom.com>"),
    ),
    "a DMARC report": (
        Kind.OTHER,
        letter("Report Domain: example.com Submitter: encom.com Report-ID: 1", "", sender="dmarc@encom.com"),
    ),
    "no mail at all": (Kind.OTHER, letter("", "", {"From": "", "To": "", "Date": "", "Message-ID": ""})),
}


@pytest.mark.parametrize(("kind", "message"), MACHINES.values(), ids=MACHINES.keys())
def test_a_machine_is_told_by_its_kind_and_stops_nothing(kind: Kind, message: InboundMessage) -> None:
    verdict = classify(message)
    assert (verdict.kind, stops(verdict)) == (kind, False), verdict.evidence


def feedback(kind: str) -> InboundMessage:
    body = f"--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: {kind}\r\nVersion: 1\r\n--b--\r\n"
    return letter("Fw: Hello", body, content_type="multipart/report; report-type=feedback-report; boundary=b")


@pytest.mark.parametrize(
    ("reported", "kind"),
    [("abuse", Kind.COMPLAINT), ("opt-out", Kind.COMPLAINT), ("not-spam", Kind.OTHER), ("auth-failure", Kind.OTHER)],
)
def test_only_a_persons_feedback_is_a_complaint(reported: str, kind: Kind) -> None:
    assert classify(feedback(reported)).kind is kind


ICALENDAR = """BEGIN:VCALENDAR\r
METHOD:REPLY\r
BEGIN:VEVENT\r
ATTENDEE;CN=Kevin;PARTSTAT={status}:mailto:flynn@encom.com\r
END:VEVENT\r
"""
TWO_PARTS = """--b\r
\r
Here is when I have time.\r
--b\r
Content-Type: text/calendar\r
\r
BEGIN:VCALENDAR\r
METHOD:PUBLISH\r
--b--\r
"""


@pytest.mark.parametrize(("status", "accepted"), [("ACCEPTED", True), ("DECLINED", False), ("TENTATIVE", False)])
def test_only_an_accepted_meeting_stops_it(status: str, accepted: bool) -> None:
    calendar = ICALENDAR.replace("{status}", status)
    verdict = classify(letter("Demo", calendar, content_type='text/calendar; method="REPLY"; charset=utf-8'))
    assert (verdict.kind, verdict.meeting_accepted, stops(verdict)) == (Kind.CALENDAR, accepted, accepted)


def test_a_file_of_dates_in_an_answer_is_no_calendar_answer() -> None:
    assert classify(letter("Re: Hello", TWO_PARTS, content_type="multipart/mixed; boundary=b")).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("words", "replacement"),
    [
        ("John Doe is no longer with Encom. Please contact jane.roe@encom.com instead.", "jane.roe@encom.com"),
        ("I have left the company. For sales write to a@encom.com, for support to b@encom.com.", None),
        (
            "Ich bin nicht mehr im Unternehmen. Bitte wenden Sie sich an Frau Roe (jane.roe@encom.de).",
            "jane.roe@encom.de",
        ),
        ("Marie ne travaille plus chez Encom. Merci de contacter jean@encom.fr.", "jean@encom.fr"),
        ("Anna har slutat på Encom.", None),
    ],
)
def test_whoever_left_for_good_stops_it_and_may_name_a_successor(words: str, replacement: str | None) -> None:
    verdict = classify(letter("Automatic reply: Hello", words, {"Auto-Submitted": "auto-replied"}))
    assert (verdict.left_company, verdict.replacement, stops(verdict)) == (True, replacement, True)


def test_a_contact_for_urgent_matters_is_no_successor() -> None:
    verdict = classify(answer("I am on vacation until 12 August. For urgent matters write to jane@encom.com."))
    assert (verdict.left_company, verdict.replacement) == (False, None)
