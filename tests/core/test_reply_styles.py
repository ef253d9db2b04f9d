"""How mail programs, webmails and phones of many countries put a quote below an answer, and how people sign."""

import pytest

from connectors.message import Address
from daemon.core.reply_text import own_words

KEVIN = Address("Kevin Flynn", "flynn@encom.com")
WORDS = "Yes, Tuesday works."
QUOTE = "Hello Kevin\nshall we talk?\n"
MARKED = "> Hello Kevin\n> shall we talk?"

ABOVE_A_MARKED_QUOTE = {
    "zoho2": "---- On Fri, 27 Nov 2015 11:51:23 +0530 Rep <rep@x.example> wrote ---\n\n",
    "163": '在 2016-08-16 11:30:59，"Rep" <rep@x.example> 写道：\n',
    "163b": 'At 2016-08-16 11:30:59, "Rep" <rep@x.example> wrote:\n',
    "mailru": "Пятница, 10 июня 2016, 12:04 +03:00 от Rep <rep@x.example>:\n",
    "mailru2": "Отправлено из мобильной Почты Mail.ru\n\n"
    "пятница, 10 июня 2016 г., 12:04 +03:00 от Rep <rep@x.example>:\n",
    "yandex": '28.04.2016, 15:19, "Rep" <rep@x.example>:\n',
    "webde": "-- \nDiese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.\n"
    "Am 01.01.24, 10:00 schrieb Rep <rep@x.example>:\n",
    "orange": '> Message du 30/06/20 09:12\n> De : "Rep" <rep@x.example>\n> A : k@orange.fr\n> Copie à : \n'
    "> Objet : Hello\n>\n",
    "libero": "> Il 01/01/2024 10:00 Rep <rep@x.example> ha scritto:\n> \n",
    "onet": "W dniu 2024-01-01 10:00:00 użytkownik Rep <rep@x.example> napisał:\n",
    "interia": 'Temat: Hello\nData: 2024-01-01 10:00\nNadawca: "Rep" <rep@x.example>\nAdresat: k@interia.pl;\n\n',
    "groupwise2": ">>> On 1/1/2024 at 10:00 AM, in message <abc@x>, Rep\n<rep@x.example> wrote:\n",
    "spark": "On 1 Jan 2024 at 10:00 +0100, Rep <rep@x.example>, wrote:\n",
    "superhuman": "On Mon, Jan 01, 2024 at 10:00 AM, Rep < rep@x.example > wrote:\n\n",
    "proton": "------- Original Message -------\n"
    "On Monday, January 1st, 2024 at 10:00 AM, Rep <rep@x.example> wrote:\n\n",
    "proton2": "On Monday, January 1st, 2024 at 10:00, Rep <rep@x.example> wrote:\n\n",
    "proton-mobile": "Sent from Proton Mail for iOS\n\n"
    "On Mon, Jan 1, 2024 at 10:00, Rep <[rep@x.example](mailto:On Mon, Jan 1)> wrote:\n\n",
    "tutanota": "1 Jan 2024, 10:00 by rep@x.example:\n\n",
    "tuta-de": "1. Jan. 2024, 10:00 von rep@x.example:\n",
    "hey": "On January 1, 2024, Rep <rep@x.example> wrote:\n",
    "fastmail": "On Mon, 1 Jan 2024, at 10:00, Rep wrote:\n",
    "yahoojp": '----- Original Message -----\nFrom: "Rep" <rep@x.example>\nTo: k@yahoo.co.jp\n'
    "Date: 2024/01/01 月 10:00\nSubject: Hello\n",
    "becky": "On Mon, 1 Jan 2024 10:00:00 +0900\nRep <rep@x.example> wrote:\n\n",
    "shuriken": '"Rep" <rep@x.example> さんは書きました:\n',
    "jp-gmail": "2024年1月1日(月) 10:00 Rep <rep@x.example>:\n\n",
    "ios-he": "\u202bב-1 בינו׳ 2024, בשעה 10:00, \u200fRep <rep@x.example> כתב/ה:\u202c\n",
    "ar": "في الثلاثاء، 19 نوفمبر 2019 في 12:55 م تمت كتابة ما يلي بواسطة Rep <rep@x.example>:\n",
    "ios-de": "> Am 01.01.2024 um 10:00 schrieb Rep <rep@x.example>:\n> \n",
    "ios-el": "> Στις 1 Ιαν 2024, στις 10:00, ο χρήστης Rep <rep@x.example> έγραψε:\n",
    "ios-uk": "1 січ. 2024 р. о 10:00 Rep <rep@x.example> пише:\n\n",
    "ios-ro": "> Pe 1 ian. 2024, la 10:00, Rep <rep@x.example> a scris:\n",
    "tb-es": "El 01/01/2024 a las 10:00, Rep escribió:\n",
    "tb-fi": "Rep kirjoitti 1.1.2024 klo 10.00:\n",
    "tb-ja": "On 2024/01/01 10:00, Rep wrote:\n",
    "tb-hu": "2024. 01. 01. 10:00 keltezéssel, Rep írta:\n",
    "tb-cs": "Dne 01. 01. 24 v 10:00 Rep napsal(a):\n",
    "tb-tr": "1.01.2024 10:00 tarihinde Rep yazdı:\n",
    "tb-el": "Στις 1/1/2024 10:00 π.μ., ο/η Rep έγραψε:\n",
    "tb-ko": "2024-01-01 오전 10:00에 Rep 이(가) 쓴 글:\n",
    "tb-zh": "在 2024/1/1 10:00, Rep 写道:\n",
    "gmail-hr": "pon, 1. sij 2024. u 10:00 Rep <rep@x.example> napisao je:\n",
    "gmail-sr": "пон, 1. јан 2024. у 10:00 Rep <rep@x.example> је написао/ла:\n",
    "gmail-sl": "V V pon., 1. jan. 2024 ob 10:00 je oseba Rep <rep@x.example> napisala:\n",
    "gmail-ca": "Missatge de Rep <rep@x.example> del dia dl., 1 de gen. 2024 a les 10:00:\n",
    "gmail-lt": "2024-01-01, pr, 10:00 Rep <rep@x.example> rašė:\n",
    "gmail-et": "Kontakt Rep (<rep@x.example>) kirjutas kuupäeval E, 1. jaanuar 2024 kell 10:00:\n",
    "gmail-lv": "pirmd., 2024. g. 1. janv., plkst. 10:00 — lietotājs Rep (<rep@x.example>) rakstīja:\n",
    "gmail-id": "Pada tanggal Sen, 1 Jan 2024 pukul 10.00 Rep <rep@x.example> menulis:\n",
    "bare-dashes": "---\nOn 01/01/2024 10:00, Rep wrote:\n",
}

ABOVE_A_PLAIN_QUOTE = {
    "zoho": "---- On Fri, 27 Nov 2015 11:51:23 +0530 Rep <rep@x.example> wrote ----\n\n",
    "163c": "---- 回复的原邮件 ----\n| 发件人 | Rep<rep@x.example> |\n| 发送日期 | 2022年8月1日 11:30 |\n"
    "| 收件人 | kevin |\n| 主题 | Hello |\n",
    "163d": "---- Replied Message ----\n| From | Rep<rep@x.example> |\n| Date | 08/01/2022 11:30 |\n"
    "| To | kevin |\n| Subject | Hello |\n",
    "qq": '------------------ 原始邮件 ------------------\n发件人: "Rep"<rep@x.example>;\n'
    '发送时间: 2022年10月5日(星期三) 下午4:14\n收件人: "K"<k@qq.com>;\n主题: Hello\n\n',
    "qq-en": '------------------ Original ------------------\nFrom: "Rep"<rep@x.example>;\n'
    'Date: Wed, Oct 5, 2022 04:14 PM\nTo: "K"<k@qq.com>;\nSubject: Hello\n\n',
    "qq2": '---Original---\nFrom: "Rep"<rep@x.example>\nDate: Wed, Oct 5, 2022 16:14 PM\nTo: "K"<k@qq.com>;\n'
    "Subject: Hello\n\n",
    "naver": '-----Original Message-----\nFrom: "Rep"<rep@x.example>\nTo: <k@naver.com>;\nCc:\n'
    "Sent: 2015-06-19 (금) 15:37:39 (GMT+09:00)\nSubject: Hello\n\n",
    "daum": "---------[ 받은 메일 내용 ]----------\n제목 : Hello\n날짜 : 2015년 6월 19일 15:37\n"
    "보낸이 : Rep <rep@x.example>\n받는이 : k@hanmail.net\n\n",
    "yandex2": '28.04.2016, 15:19, "Rep" <rep@x.example>:\n\n',
    "gmx": 'Gesendet: Montag, 01. Januar 2024 um 10:00 Uhr\nVon: "Rep" <rep@x.example>\nAn: flynn@encom.com\n'
    "Betreff: Hello\n",
    "free": '----- Mail original -----\nDe: "Rep" <rep@x.example>\nÀ: "k" <k@free.fr>\n'
    "Envoyé: Lundi 1 Janvier 2024 10:00:00\nObjet: Hello\n\n",
    "libero2": "Il 01/01/2024 10:00 Rep <rep@x.example> ha scritto:\n\n \n",
    "wp": "Dnia 1 stycznia 2024 10:00 Rep &lt;rep@x.example&gt; napisał(a):\n\n",
    "seznam": "---------- Původní e-mail ----------\nOd: Rep <rep@x.example>\nKomu: k@seznam.cz\n"
    "Datum: 28. 3. 2017 10:29:02\nPředmět: Hello\n",
    "samsung": "-------- Original message --------\nFrom: Rep <rep@x.example>\nDate: 1/1/24 10:00 (GMT+01:00)\n"
    "To: Kevin\nSubject: Hello\n\n",
    "samsung-de": "-------- Ursprüngliche Nachricht --------\nVon: Rep <rep@x.example>\n"
    "Datum: 01.01.24 10:00 (GMT+01:00)\nAn: Kevin\nBetreff: Hello\n\n",
    "samsung-pl": "-------- Oryginalna wiadomość --------\nOd: Rep <rep@x.example>\nData: 01.01.24 10:00\nDo: K\n"
    "Temat: Hello\n",
    "samsung-nl": "-------- Oorspronkelijk bericht --------\nVan: Rep\nDatum: 01-01-2024 10:00\nAan: K\n"
    "Onderwerp: Hello\n",
    "notes2": "From:	Rep <rep@x.example>\nTo:	flynn@encom.com\nDate:	01/01/2024 10:00\nSubject:	Hello\n\n\n",
    "notes3": "-----Rep <rep@x.example> wrote: -----\nTo: flynn@encom.com\nFrom: Rep <rep@x.example>\n"
    "Date: 01/01/2024 10:00AM\nSubject: Hello\n\n",
    "notes4": "Von: Rep <rep@x.example>\nAn: flynn@encom.com,\nDatum: 01.01.2024 10:00\nBetreff: Hello\n\n",
    "groupwise": ">>> Rep <rep@x.example> 01.01.2024 10:00 >>>\n",
    "aol": "-----Original Message-----\nFrom: Rep <rep@x.example>\nTo: flynn <flynn@encom.com>\n"
    "Sent: Mon, Jan 1, 2024 10:00 am\nSubject: Hello\n\n",
    "yahoo": "    On Monday, January 1, 2024 at 10:00:00 AM GMT+1, Rep <rep@x.example> wrote:  \n \n ",
    "yahoo-es": "    El lunes, 1 de enero de 2024, 10:00:00 CET, Rep <rep@x.example> escribió:  \n \n ",
    "yahoo-fr": "    Le lundi 1 janvier 2024 à 10:00:00 UTC+1, Rep <rep@x.example> a écrit :  \n \n ",
    "yahoo-de": "    Am Montag, 1. Januar 2024 um 10:00:00 MEZ hat Rep <rep@x.example> Folgendes geschrieben:  \n \n ",
    "yahoo-it": "    Il lunedì 1 gennaio 2024 alle ore 10:00:00 CET, Rep <rep@x.example> ha scritto:  \n \n ",
    "yahoo-tr": "    1 Ocak 2024 Pazartesi 10:00:00 GMT+3 tarihinde Rep <rep@x.example> şunu yazdı:  \n \n ",
    "yahoo-pt": "    Em segunda-feira, 1 de janeiro de 2024 10:00:00 BRT, Rep <rep@x.example> escreveu:  \n \n ",
    "yahoo-nl": "    Op maandag 1 januari 2024 om 10:00:00 CET schreef Rep <rep@x.example>:  \n \n ",
    "yahoo-sv": "    Den måndag 1 januari 2024 10:00:00 CET skrev Rep <rep@x.example>:  \n \n ",
    "yahoo-pl": "    W dniu poniedziałek, 1 stycznia 2024 10:00:00 CET użytkownik Rep <rep@x.example> napisał:  \n \n ",
    "yahoo-hu": "    2024. január 1., hétfő 10:00:00 CET időpontban Rep <rep@x.example> ezt írta:  \n \n ",
    "yahoo-fi": "    maanantai 1. tammikuuta 2024 klo 10.00.00 UTC+2 Rep <rep@x.example> kirjoitti:  \n \n ",
    "yahoo-cs": "    Dne pondělí 1. ledna 2024 10:00:00 SEČ, uživatel Rep <rep@x.example> napsal:  \n \n ",
    "jp-out": "________________________________\n差出人: Rep <rep@x.example>\n"
    "送信日時: 2024年1月1日月曜日 10:00\n宛先: Kevin\n件名: Hello\n\n",
    "tw-out": "________________________________\n寄件者: Rep <rep@x.example>\n寄件日期: 2024年1月1日 上午 10:00\n"
    "收件者: Kevin\n主旨: Hello\n\n",
    "outlookmac-de": "Von: Rep <rep@x.example>\nDatum: Montag, 1. Januar 2024 um 10:00\nAn: Kevin\nBetreff: Hello\n",
    "outlookmac-fr": "De : Rep <rep@x.example>\nDate : lundi, 1 janvier 2024 à 10:00\nÀ : Kevin\nObjet : Hello\n",
    "outlookmac-nl": "Van: Rep <rep@x.example>\nDatum: maandag, 1 januari 2024 om 10:00\nAan: K\nOnderwerp: Hello\n",
    "outlookmac-it": "Da: Rep <rep@x.example>\nData: lunedì, 1 gennaio 2024 alle ore 10:00\nA: K\nOggetto: Hello\n",
    "hubspot": "From: Rep <rep@x.example>\nSent: Monday, January 1, 2024 10:00 AM\n"
    "To: Kevin Flynn <flynn@encom.com>\nSubject: Hello\n\n",
    "sf": "--------------- Original Message ---------------\nFrom: Rep [rep@x.example]\n"
    "Sent: 1/1/2024 10:00 AM\nTo: flynn@encom.com\nSubject: Hello\n\n",
    "outweb": "________________________________________\nFrom: Rep [rep@x.example]\nSent: 01 January 2024 10:00\n"
    "To: Kevin\nSubject: Hello\n\n",
    "winmail": "Sent from Mail for Windows\n\nFrom: Rep\nSent: Monday, January 1, 2024 10:00 AM\nTo: Kevin\n"
    "Subject: Hello\n\n",
    "winmail-de": "Gesendet von Mail für Windows\n\nVon: Rep\nGesendet: Montag, 1. Januar 2024 10:00\nAn: Kevin\n"
    "Betreff: Hello\n\n",
    "winphone": "Sent from my Windows Phone\n________________________________\nFrom: Rep<mailto:rep@x.example>\n"
    "Sent: 1/1/2024 10:00 AM\nTo: Kevin<mailto:flynn@encom.com>\nSubject: Hello\n\n",
    "out-bg": "От: Rep <rep@x.example>\nИзпратено: понеделник, 1 януари 2024 г. 10:00\nДо: K\nОтносно: Hello\n\n",
    "out-hr": "Šalje: Rep <rep@x.example>\nPoslano: ponedjeljak, 1. siječnja 2024. 10:00\nPrima: K\nPredmet: Hello\n\n",
    "out-sk": "Od: Rep <rep@x.example>\nOdoslané: pondelok 1. januára 2024 10:00\nKomu: K\nPredmet: Hello\n\n",
    "out-lt": "Nuo: Rep <rep@x.example>\nIšsiųsta: 2024 m. sausio 1 d. 10:00\nKam: K\nTema: Hello\n\n",
    "out-vi": "Từ: Rep <rep@x.example>\nĐã gửi: Thứ Hai, 1 tháng 1 2024 10:00\nĐến: K\nChủ đề: Hello\n\n",
    "out-ca": "De: Rep <rep@x.example>\nEnviat el: dilluns, 1 de gener de 2024 10:00\nPer a: K\nTema: Hello\n\n",
    "out-ar": "من: Rep <rep@x.example>\nتم الإرسال: الاثنين 1 يناير 2024\nإلى: K\nالموضوع: Hello\n\n",
    "out-es-mx": "De: Rep <rep@x.example>\nEnviado el: lunes, 1 de enero de 2024 10:00 a. m.\nPara: K\nCC: X\n"
    "Asunto: Hello\nImportancia: Alta\n\n",
}

SIGNATURES = {
    "plain": "Kind regards,\nKevin Flynn\nENCOM\n+1 555 0100",
    "blank": "Kind regards,\n\nKevin Flynn\nHead of Games\nENCOM Inc.\nT +1 555 0100 | www.encom.example",
    "bars": "Kevin Flynn | Head of Games | ENCOM",
    "nofo": "Kevin Flynn\nHead of Games",
    "de": "Mit freundlichen Grüßen\n\ni.A. Kevin Flynn\nEinkauf\n\nENCOM GmbH\nHauptstraße 1\n12345 Berlin\n"
    "Tel.: +49 30 5550100\nGeschäftsführer: Ed Dillinger\nAmtsgericht Berlin HRB 12345",
    "fr": "Bien cordialement,\n\nKevin FLYNN\nResponsable achats\nTél. : 01 55 50 10 00",
    "es": "Un saludo,\nKevin Flynn\nDpto. Compras\nTlf: 915 550 100",
    "ja": "――――――――――――\n株式会社エンコム\nケビン・フリン\nTEL 03-5550-1000\n――――――――――――",
    "stars": "***********************\nKevin Flynn\nENCOM\n***********************",
    "dashes3": "---\nKevin Flynn\nENCOM",
    "under": "____________________\nKevin Flynn\nHead of Games",
    "em": "—\nKevin Flynn\nENCOM",
    "sv": "Med vänlig hälsning\n\nKevin Flynn\nInköpschef\nENCOM AB\nTelefon 08-555 01 00",
    "pronouns": "Best,\nKevin Flynn (he/him)\nHead of Games, ENCOM",
    "addr": "Regards\nKevin Flynn\nENCOM Ltd, 1 Main Street, London SW1A 1AA\nRegistered in England no. 1234567",
    "social": "Best regards,\n\nKevin Flynn\nENCOM\nLinkedIn | Twitter | Facebook",
    "caps": "KEVIN FLYNN\nENCOM INTERNATIONAL\nMOBILE: 555-0100",
    "mail": "Kevin Flynn\nflynn@encom.com",
    "thx": "Thanks,\n\nKevin Flynn\nENCOM\n555-0100",
    "ru": "--\nС уважением,\nKevin Flynn",
    "book": "Kevin Flynn\nHead of Games\nBook a meeting with me",
}

TYPED = [
    "Best,\nKevin",
    "Thanks!\nKev",
    "/Kevin",
    "Kevin",
    "Cheers, K.",
    "Mit besten Grüßen\nKevin Flynn",
    "Hälsningar Kevin",
    "Mvh\nKevin",
    "Thanks and see you Tuesday,\nKevin Flynn",
    "Please send it to:\nKevin Flynn\n1 Main Street\nLondon SW1A",
    "Our team:\nKevin Flynn\nAlan Bradley\nLora Baines\n\nSee you!",
    "My number is 555-0100",
    "1) yes\n2) no\n3) Alan Bradley",
    "We use:\n- SAP\n- Excel\n- Oracle Inc",
    "Order:\n20 x chair | 40 EUR\n10 x desk | 200 EUR",
    "Call me on +1 555 0100 100",
    "www.encom.com has the list",
    "ENCOM Ltd is our name",
]


@pytest.mark.parametrize("introduction", ABOVE_A_MARKED_QUOTE.values(), ids=ABOVE_A_MARKED_QUOTE.keys())
def test_a_marked_quote_goes_with_its_introduction(introduction: str) -> None:
    assert own_words(f"{WORDS}\n\n{introduction}{MARKED}", KEVIN) == WORDS


@pytest.mark.parametrize("introduction", ABOVE_A_PLAIN_QUOTE.values(), ids=ABOVE_A_PLAIN_QUOTE.keys())
def test_a_quote_without_marks_goes_from_its_introduction_on(introduction: str) -> None:
    assert own_words(f"{WORDS}\n\n{introduction}{QUOTE}", KEVIN) == WORDS


@pytest.mark.parametrize("below", ["", "\n\nOn Mon, 1 Jan 2024 at 10:00, Rep <rep@x.example> wrote:\n" + MARKED])
@pytest.mark.parametrize("signature", SIGNATURES.values(), ids=SIGNATURES.keys())
def test_a_signature_goes_though_no_dashes_announce_it(signature: str, below: str) -> None:
    assert own_words(f"{WORDS}\n\n{signature}{below}", KEVIN) == WORDS


@pytest.mark.parametrize("typed", TYPED)
def test_what_was_typed_below_the_words_stays(typed: str) -> None:
    assert own_words(f"{WORDS}\n\n{typed}", KEVIN) == f"{WORDS}\n\n{typed}"
