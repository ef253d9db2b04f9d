"""What the person wrote stays; what they quoted, and what a program added, goes."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from connectors.message import parse
from daemon.core.reply_text import own_words, reply_text, snippet

MAILS = Path(__file__).parent.parent / "mail"

ATTRIBUTIONS = [
    "On Mon, Jan 1, 2024 at 10:00 AM Kevin Flynn <flynn@x.example> wrote:",
    "On Mon, Jan 1, 2024 at 10:00 AM Kevin Flynn\n<flynn@x.example> wrote:",
    "On Monday, January 1, 2024 at 10:00:00 AM GMT+1, Kevin Flynn\n<flynn@x.example> wrote:",
    "On 1 Jan 2024, at 10:00, Kevin Flynn <flynn@x.example> wrote:",
    "On 01/01/2024 10:00, Kevin Flynn wrote:",
    "Kevin Flynn/ENCOM wrote on 01.01.2024 10:00:00:",
    "Den mån 1 jan. 2024 kl 10:00 skrev Kevin Flynn <flynn@x.example>:",
    "1 jan. 2024 kl. 10:00 skrev Kevin Flynn <flynn@x.example>:",
    "Am Mo., 1. Jan. 2024 um 10:00 Uhr schrieb Kevin Flynn <flynn@x.example>:",
    "Am 01.01.2024 um 10:00 schrieb Kevin Flynn:",
    "Le lun. 1 janv. 2024 à 10:00, Kevin Flynn <flynn@x.example> a écrit :",
    "Le 01/01/2024 à 10:00, Kevin Flynn a écrit\xa0:",
    "El lun, 1 ene 2024 a las 10:00, Kevin Flynn (<flynn@x.example>) escribió:",
    "Il giorno lun 1 gen 2024 alle ore 10:00 Kevin Flynn <flynn@x.example> ha scritto:",
    "Op ma 1 jan 2024 om 10:00 schreef Kevin Flynn <flynn@x.example>:",
    "Den man. 1. jan. 2024 kl. 10.00 skrev Kevin Flynn <flynn@x.example>:",
    "man. 1. jan. 2024 kl. 10:00 skrev Kevin Flynn <flynn@x.example>:",
    "ma 1. tammik. 2024 klo 10.00 Kevin Flynn (flynn@x.example) kirjoitti:",
    "pon., 1 sty 2024 o 10:00 Kevin Flynn <flynn@x.example> napisał(a):",
    "W dniu 1.01.2024 o 10:00, Kevin Flynn pisze:",
    "po 1. 1. 2024 v 10:00 odesílatel Kevin Flynn <flynn@x.example> napsal:",
    "Em seg., 1 de jan. de 2024 às 10:00, Kevin Flynn <flynn@x.example>\nescreveu:",
    "пн, 1 янв. 2024 г. в 10:00, Kevin Flynn <flynn@x.example>:",
    "01.01.2024 10:00, Kevin Flynn пишет:",
    "пн, 1 січ. 2024 р. о 10:00 Kevin Flynn <flynn@x.example> пише:",
    "2024年1月1日(月) 10:00 Kevin Flynn <flynn@x.example>:",
    "2024/01/01 10:00、Kevin Flynn <flynn@x.example>のメール:",
    "Kevin Flynn <flynn@x.example> 于2024年1月1日周一 10:00写道：",
    "Kevin Flynn <flynn@x.example> 於 2024年1月1日 週一 上午10:00寫道：",
    "2024년 1월 1일 (월) 오전 10:00, Kevin Flynn <flynn@x.example>님이 작성:",
    "Kevin Flynn <flynn@x.example>, 1 Oca 2024 Pzt, 10:00 tarihinde şunu yazdı:",
    "Στις Δευ 1 Ιαν 2024 στις 10:00 π.μ., ο χρήστης Kevin Flynn <flynn@x.example> έγραψε:",
    "Kevin Flynn <flynn@x.example> ezt írta (időpont: 2024. jan. 1., H, 10:00):",
    "lun., 1 ian. 2024 la 10:00, Kevin Flynn <flynn@x.example> a scris:",
]

BLOCKS = [
    "From: {}\nSent: Monday, January 1, 2024 10:00 AM\nTo: Rep\nSubject: Hello",
    "*From:* {}\n*Sent:* Monday, January 1, 2024 10:00 AM\n*To:* Rep\n*Subject:* Hello",
    "From: {}\nDate: Monday, 1 January 2024 at 10:00\nTo: Rep\nCc: Alan\nSubject: Hello",
    "Från: {}\nSkickat: den 1 januari 2024 10:00\nTill: Rep\nÄmne: Hello",
    "Von: {}\nGesendet: Montag, 1. Januar 2024 10:00\nAn: Rep\nCc: Alan\nBetreff: Hello",
    "De : {}\nEnvoyé : lundi 1 janvier 2024 10:00\nÀ : Rep\nObjet : Hello",
    "De: {}\nEnviado el: lunes, 1 de enero de 2024 10:00\nPara: Rep\nAsunto: Hello",
    "Da: {}\nInviato: lunedì 1 gennaio 2024 10:00\nA: Rep\nOggetto: Hello",
    "Van: {}\nVerzonden: maandag 1 januari 2024 10:00\nAan: Rep\nOnderwerp: Hello",
    "Fra: {}\nSendt: 1. januar 2024 10:00\nTil: Rep\nEmne: Hello",
    "Lähettäjä: {}\nLähetetty: maanantai 1. tammikuuta 2024 10.00\nVastaanottaja: Rep\nAihe: Hello",
    "Od: {}\nWysłano: poniedziałek, 1 stycznia 2024 10:00\nDo: Rep\nTemat: Hello",
    "Od: {}\nOdesláno: pondělí 1. ledna 2024 10:00\nKomu: Rep\nPředmět: Hello",
    "De: {}\nEnviada em: segunda-feira, 1 de janeiro de 2024 10:00\nPara: Rep\nAssunto: Hello",
    "От: {}\nОтправлено: 1 января 2024 г. 10:00\nКому: Rep\nТема: Hello",
    "Від: {}\nНадіслано: 1 січня 2024 р. 10:00\nКому: Rep\nТема: Hello",
    "差出人: {}\n送信日時: 2024年1月1日 10:00\n宛先: Rep\n件名: Hello",
    "发件人: {}\n发送时间: 2024年1月1日 10:00\n收件人: Rep\n主题: Hello",
    "寄件者： {}\n寄件日期： 2024年1月1日 10:00\n收件者： Rep\n主旨： Hello",
    "보낸 사람: {}\n보낸 날짜: 2024년 1월 1일 10:00\n받는 사람: Rep\n제목: Hello",
    "Kimden: {}\nGönderildi: 1 Ocak 2024 Pazartesi 10:00\nKime: Rep\nKonu: Hello",
    "Από: {}\nΣτάλθηκε: Δευτέρα, 1 Ιανουαρίου 2024 10:00\nΠρος: Rep\nΘέμα: Hello",
    "Feladó: {}\nElküldve: 2024. január 1. 10:00\nCímzett: Rep\nTárgy: Hello",
    "De la: {}\nTrimis: luni, 1 ianuarie 2024 10:00\nCătre: Rep\nSubiect: Hello",
    "________________________________\nNeznana: {}\nDatumi: 1. januar\nZa: Rep\nZadeva: Hello",
]

ORIGINALS = [
    "-----Original Message-----",
    "-------- Original Message --------",
    "-----Ursprüngliche Nachricht-----",
    "-------- Ursprungligt meddelande --------",
    "-----Message d'origine-----",
    "-----Mensaje original-----",
    "-----Messaggio originale-----",
    "-----Oorspronkelijk bericht-----",
    "---------- Forwarded message ---------",
    "-----Исходное сообщение-----",
    "-----原始邮件-----",
]

SENT_BY_DEVICE = [
    "Sent from my iPhone",
    "Sent from my Samsung Galaxy smartphone.",
    "Sent from Yahoo Mail on Android",
    "Sent from Outlook for Android",
    "Get Outlook for iOS",
    "Get Outlook for iOS<https://aka.ms/o0ukef>",
    "Skickat från min iPhone",
    "Hämta Outlook för iOS",
    "Von meinem iPhone gesendet",
    "Gesendet von Outlook für Android",
    "Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.",
    "Envoyé de mon iPhone",
    "Enviado desde mi iPhone",
    "Inviato da iPhone",
    "Verstuurd vanaf mijn iPhone",
    "Sendt fra min iPhone",
    "Lähetetty iPhonesta",
    "Wysłane z iPhone'a",
    "Odesláno z iPhonu",
    "Enviado do meu iPhone",
    "Отправлено с iPhone",
    "Надіслано з iPhone",
    "iPhoneから送信",
    "发自我的 iPhone",
    "從我的 iPhone 傳送",
    "나의 iPhone에서 보냄",
    "iPhone'umdan gönderildi",
    "Στάλθηκε από το iPhone μου",
    "Elküldve az iPhone-omról",
    "Trimis de pe iPhone-ul meu",
]

DISCLAIMERS = [
    "This e-mail and its attachments are confidential and intended solely for the addressee. Else, delete it.",
    "CONFIDENTIALITY NOTICE: for the person named above only.",
    "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.",
    "Ce message est confidentiel et établi à l'intention exclusive de ses destinataires. Merci de le détruire.",
    "Este mensaje contiene información confidencial y va dirigido únicamente a su destinatario. Si no, elimínelo.",
    "Detta meddelande är konfidentiellt och endast avsett för mottagaren. Har du fått det av misstag, radera det.",
    "Please consider the environment before printing this e-mail.",
]


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_a_quote_marked_line_by_line_goes_with_its_attribution(attribution: str) -> None:
    assert own_words(f"Yes please.\n\n{attribution}\n\n> Hello Kevin\n> shall we talk?\n") == "Yes please."


@pytest.mark.parametrize("attribution", [one for one in ATTRIBUTIONS if not one.endswith("<flynn@x.example>:")])
def test_a_quote_that_is_only_introduced_goes_to_the_end(attribution: str) -> None:
    assert own_words(f"Yes please.\n\n{attribution}\n\nHello Kevin\nshall we talk?\n") == "Yes please."


@pytest.mark.parametrize("attribution", ATTRIBUTIONS)
def test_an_answer_below_the_quote_is_kept(attribution: str) -> None:
    assert own_words(f"{attribution}\n> Hello Kevin\n> shall we talk?\n\nYes please.\n") == "Yes please."


@pytest.mark.parametrize("author", ["Kevin Flynn <flynn@x.example>", "Kevin Flynn [mailto:flynn@x.example]"])
@pytest.mark.parametrize("block", BLOCKS)
def test_outlooks_block_begins_the_quote(block: str, author: str) -> None:
    assert own_words(f"Yes please.\n\n{block.format(author)}\n\nHello Kevin\nshall we talk?\n") == "Yes please."


@pytest.mark.parametrize("original", ORIGINALS)
def test_a_drawn_line_begins_the_quote(original: str) -> None:
    assert own_words(f"Yes please.\n{original}\nHello Kevin\n") == "Yes please."


@pytest.mark.parametrize("line", SENT_BY_DEVICE)
def test_a_phones_line_was_not_written_by_the_person(line: str) -> None:
    assert own_words(f"Yes please.\n\n{line}\n\n> Hello") == "Yes please."


@pytest.mark.parametrize("disclaimer", DISCLAIMERS)
def test_a_disclaimer_was_not_written_by_the_person(disclaimer: str) -> None:
    assert own_words(f"Yes please.\n\n{disclaimer}") == "Yes please."


def test_a_companys_warning_on_top_was_not_written_by_the_person() -> None:
    banner = "CAUTION: This email originated from outside of the organization. Do not click links."
    assert own_words(f"{banner}\n\nYes please.") == "Yes please."


@pytest.mark.parametrize("delimiter", ["-- ", "--", "—", "--\xa0"])
def test_a_signature_ends_what_was_written(delimiter: str) -> None:
    assert own_words(f"Yes please.\n\n{delimiter}\nKevin Flynn\nENCOM") == "Yes please."


def test_a_list_servers_footer_was_not_written_by_the_person() -> None:
    footer = "_______________________________________________\nUsers mailing list\nusers@lists.example"
    assert own_words(f"Yes please.\n{footer}\n") == "Yes please."


@pytest.mark.parametrize(
    "text",
    [
        "+1",
        "👍",
        "Call me at 10:30, or write to flynn@x.example.",
        "Let us get together, call my mobile.",
        "Can I get it on my iPhone?",
        "I will be back on 3 May:\nplease write then.",
        "My terms:\n- forty seats\n- from: January\n- to: December",
        "--- Agenda ---\n1. Price",
        "On Monday she wrote to me about it. I said no.",
        "Your mail was sent to the wrong person.",
        "Please keep this message confidential.",
        "To: or not to.",
    ],
)
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert own_words(text) == text


def test_a_sentence_right_above_the_attribution_is_kept() -> None:
    assert own_words("Call me at 10:30\nOn Mon, 1 Jan 2024, Kevin wrote:\n> Hello") == "Call me at 10:30"


def test_answers_between_the_quoted_lines_are_kept() -> None:
    mail = parse((MAILS / "answers-between-the-quoted-lines.eml").read_bytes())
    assert reply_text(mail) == "Hi,\n\nYes, on Tuesday.\n\nForty."


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("html-only-from-gmail", "Yes, Tuesday works.\n\nKevin"),
        ("html-only-from-outlook", "Yes, Tuesday works."),
        ("html-only-from-yahoo", "Yes, Tuesday works."),
    ],
)
def test_a_reply_in_html_alone_is_told_from_its_quote(name: str, words: str) -> None:
    assert reply_text(parse((MAILS / f"{name}.eml").read_bytes())) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("-- \nKevin Flynn", "Kevin Flynn"),
        ("Sent from my iPhone", "Sent from my iPhone"),
        ("On 3 May 2024 at 10:00 she wrote:\n\nplease stop", "please stop"),
        (
            "CONFIDENTIALITY NOTICE: write to me again and I will sue.",
            "CONFIDENTIALITY NOTICE: write to me again and I will sue.",
        ),
    ],
)
def test_too_much_is_better_than_nothing(text: str, words: str) -> None:
    assert own_words(text) == words


@pytest.mark.parametrize("text", ["", "\n \n", "> Hello", "---------- Forwarded message ---------\nFrom: Rep\n\nHello"])
def test_who_wrote_nothing_has_no_words(text: str) -> None:
    assert own_words(text) == ""


@given(
    st.text(
        alphabet=st.characters(exclude_characters=":：>-—=_*", exclude_categories=["Z", "C"]), min_size=1, max_size=300
    )
)
def test_who_wrote_something_is_never_silent(text: str) -> None:
    assert own_words(text)


@settings(max_examples=200)
@given(
    st.lists(
        st.sampled_from([*ATTRIBUTIONS, *BLOCKS, *ORIGINALS, *SENT_BY_DEVICE, "> x", "", "-- ", "words"]), max_size=30
    )
)
def test_every_word_kept_was_in_the_mail(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    lines = text.split("\n")
    assert all(line in lines or line.strip() in map(str.strip, lines) for line in own_words(text).split("\n") if line)


@pytest.mark.parametrize(
    "piece",
    [
        ">",
        "-",
        "_",
        "From: ",
        "On 2024 ",
        "@",
        "a@",
        "a ",
        "\n",
        "a:\n",
        "On 1\n",
        "-- \n",
        "> \n",
        "From: a\n",
        "-----\n",
        "---a",
        "1:1 ",
    ],
)
def test_hostile_text_costs_no_more_than_long_text(piece: str) -> None:
    assert len(own_words(piece * (100_000 // len(piece)))) <= 100_000


def test_a_snippet_is_one_short_line() -> None:
    assert snippet("Yes\n  please.\n") == "Yes please."
    assert snippet("") == ""
    long = snippet("word " * 1_000)
    assert len(long) <= 300
    assert long.endswith("word…")
    assert len(snippet("x" * 1_000)) == 300
