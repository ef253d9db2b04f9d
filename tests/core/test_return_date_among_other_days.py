"""The first day back in whole answers, among fairs, deadlines, opening hours, colleagues and years that end."""

from datetime import datetime, timedelta, timezone

import pytest

from daemon.core.return_date import return_date


def _on(year: int, month: int, day: int, hours: int = 2) -> datetime:
    """Ten in the morning, so many hours east of Greenwich."""
    return datetime(year, month, day, 10, 0, tzinfo=timezone(timedelta(hours=hours)))


WEDNESDAY = _on(2026, 8, 5)

SAID = [
    (
        "Thanks for your mail. I'm on annual leave and back on Monday 17 August.\n"
        "For orders placed before 12 August contact sales.\nOur stand at the fair is 12/8, 20-22 September.",
        WEDNESDAY,
        "2026-08-17",
    ),
    (
        "I'm out of the office. Support is available 24/7 at +1 555 0117.\nI return 8/17.",
        _on(2026, 8, 5, -5),
        "2026-08-17",
    ),
    (
        "I am out of the office from Thursday 6 August 2026 to Friday 14 August 2026 with no access to "
        "my mails. Opening hours: Mon-Fri 8.00-17.00.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Out of office: 12/22/2026 - 1/2/2027", _on(2026, 12, 18, -5), "2027-01-04"),
    ("I will be away 23 December to 2 January and back on 5 January.", _on(2026, 12, 21), "2027-01-05"),
    ("I was on holiday until 1 August. Now back at work.", WEDNESDAY, None),
    ("I'm away 14-25 July and 10-14 August.", _on(2026, 7, 20), "2026-07-27"),
    ("I'm out of office 3-5 August and 17-21 August.", _on(2026, 8, 3), "2026-08-06"),
    ("I am on vacation Aug 3 - Aug 14. Dan covers Aug 3-7, Mia covers Aug 10-14.", WEDNESDAY, "2026-08-17"),
    (
        "Ich bin vom 3. bis 14.8. im Urlaub. Unsere Messe findet vom 8. bis 10. September statt (Halle 12, Stand 8.1).",
        WEDNESDAY,
        "2026-08-17",
    ),
    (
        "Ich bin ab dem 17.08. wieder erreichbar.\nBestellungen bis zum 10.08. werden noch ausgeliefert.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Ich bin im Urlaub und ab 18.08.2026 zurück. Vertretung: Frau Roe, Tel. 0711/12 08 15", WEDNESDAY, "2026-08-18"),
    (
        "Vielen Dank. Ich bin bis 14.08. im Urlaub. Am 20.08. ist unser Büro wegen Betriebsausflug geschlossen.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Ich bin am 06.08. und 07.08. auf Dienstreise.", WEDNESDAY, "2026-08-10"),
    ("Ich bin am 6. August ganztägig in Terminen und am 7. August wieder am Platz.", WEDNESDAY, "2026-08-07"),
    (
        "Je suis en congé du 6 au 14 août. Nos bureaux sont ouverts du lundi au vendredi de 9h à 17h.",
        WEDNESDAY,
        "2026-08-17",
    ),
    (
        "Absent jusqu'au 16/08, retour le lundi 17/08 à 9h00. Salon SIAL : stand 5/12 du 17 au 21 octobre.",
        WEDNESDAY,
        "2026-08-17",
    ),
    (
        "Estoy de vacaciones. Vuelvo el lunes 17 a las 9. El plazo del Modelo 303 termina el 20 de octubre.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Sono fuori ufficio fino al 14/8; la fiera è dal 12 al 15 settembre.", WEDNESDAY, "2026-08-17"),
    (
        "Ik ben er weer op maandag 17 augustus. Bestellingen voor 12 augustus worden nog verzonden.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Jag har semester vecka 32–33. Åter måndag 17/8. Öppettider: mån–fre 8.00–16.30.", WEDNESDAY, "2026-08-17"),
    ("Jeg er tilbage mandag den 17. august kl. 9.00. Butikken har åbent 10-17.", WEDNESDAY, "2026-08-17"),
    ("Olen lomalla 3.8.–14.8. Toimistomme on avoinna ma–pe klo 9–16.", WEDNESDAY, "2026-08-17"),
    ("Urlop od 3.08 do 14.08. Zamówienia złożone do 10.08 zrealizujemy do 12.08.", WEDNESDAY, "2026-08-17"),
    ("Jsem na dovolené do pátku 14. 8. Objednávky do 12. 8. vyřídí kolega.", WEDNESDAY, "2026-08-17"),
    ("Estou de férias até 14/08. Encomendas até 12/08 serão enviadas.", WEDNESDAY, "2026-08-17"),
    ("Я в отпуске с 3 по 14 августа. Заявки на выставку принимаем до 20 августа.", WEDNESDAY, "2026-08-17"),
    ("Добрый день! Я в отпуске до 16.08 включительно. Выхожу 17.08.", WEDNESDAY, "2026-08-17"),
    (
        "休暇のため8月14日まで不在です。展示会は9月10日から12日までです。8月17日より対応いたします。",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("您好，我8月6日至8月14日出差，8月17日恢复上班。报名截止8月20日。", WEDNESDAY, "2026-08-17"),
    ("8월 14일까지 휴가입니다. 견적 접수는 8월 20일까지입니다.", WEDNESDAY, "2026-08-17"),
    ("14 Ağustos'a kadar izindeyim. Siparişler 12 Ağustos'a kadar alınır.", WEDNESDAY, "2026-08-17"),
    ("Λείπω μέχρι και 14/8. Οι παραγγελίες έως 12/8 θα εκτελεστούν.", WEDNESDAY, "2026-08-17"),
    ("Augusztus 14-ig szabadságon vagyok. A rendeléseket augusztus 12-ig fogadjuk.", WEDNESDAY, "2026-08-17"),
    ("Sunt în concediu până pe 14 august. Comenzile până pe 12 august se livrează.", WEDNESDAY, "2026-08-17"),
    ("I am out of the office.\n\nReturn: Mon 17 Aug\nCover: Dan", WEDNESDAY, "2026-08-17"),
    ("Automatic reply: Proposal 12/08\n\nI am out of office returning Monday 17th.", WEDNESDAY, "2026-08-17"),
    ("I will be OOO starting 8/6, returning 8/12.", _on(2026, 8, 5, -4), "2026-08-12"),
    ("I am out of the office until Tuesday, Sept 8 (after Labor Day, Sept 7).", WEDNESDAY, "2026-09-08"),
    ("I'm on leave until Aug 17 and will reply then.", WEDNESDAY, "2026-08-17"),
    ("Out until 17.08.26", WEDNESDAY, "2026-08-17"),
    ("Vacation until 2026-08-17", WEDNESDAY, "2026-08-17"),
    ("I'm out of the office, returning 17-Aug-2026.", WEDNESDAY, "2026-08-17"),
    (
        "I'm currently out of office. I'll be back on 17 August (Monday) and will get back to you as soon as possible.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("Hello, I am out of the office until Monday (Aug 10). ", WEDNESDAY, "2026-08-10"),
    (
        "I will be on leave from 7 Aug and return on 17 Aug 2026. My colleague Anna is on leave until 10 Aug.",
        WEDNESDAY,
        "2026-08-17",
    ),
    ("I'm out of the office on Friday 7 August.", WEDNESDAY, None),
    ("I'm on vacation for two weeks from 3 August.", WEDNESDAY, None),
    ("I'll be out of the office for the rest of the week.", WEDNESDAY, None),
    ("I'm away this week and will be back next week.", WEDNESDAY, None),
    ("I am out of the office until next Wednesday.", _on(2026, 8, 6), "2026-08-12"),
    ("We are closed for Thanksgiving and will reopen Monday, November 30.", _on(2026, 11, 25, -5), "2026-11-30"),
    (
        "Unser Büro ist vom 24. Dezember 2026 bis 3. Januar 2027 geschlossen. Ab 4. Januar sind wir wieder für Sie da.",
        _on(2026, 12, 23, 1),
        "2027-01-04",
    ),
    ("Le bureau est fermé du 24/12 au 03/01 inclus.", _on(2026, 12, 23, 1), "2027-01-04"),
    ("Kontoret er stengt 24.12.–1.1. Vi er tilbake 4. januar.", _on(2026, 12, 23, 1), "2027-01-04"),
    ("Nie ma mnie w pracy, wracam 4 stycznia.", _on(2026, 12, 23, 1), "2027-01-04"),
    ("年末年始休業：12月29日～1月3日。1月4日より営業開始。", _on(2026, 12, 28, 9), "2027-01-04"),
    ("I'm back tomorrow.", _on(2026, 8, 7).replace(hour=23), "2026-08-08"),
    ("Morgen bin ich wieder da.", WEDNESDAY, "2026-08-06"),
    ("Am Montagmorgen bin ich wieder da.", WEDNESDAY, "2026-08-10"),
    ("Ich bin Montag Morgen wieder da.", WEDNESDAY, "2026-08-10"),
    ("Vuelvo el lunes por la mañana.", WEDNESDAY, "2026-08-10"),
    ("Tillbaka på måndag morgon.", WEDNESDAY, "2026-08-10"),
    ("Palaan maanantaina aamulla.", WEDNESDAY, "2026-08-10"),
    ("I'm out sick today and hope to be back tomorrow.", WEDNESDAY, "2026-08-06"),
    ("I may be back on 17 August.", WEDNESDAY, None),
    ("I should be back around 17 August.", WEDNESDAY, None),
    ("Je reviens le 17 août ou le 18 août.", WEDNESDAY, None),
    ("Voraussichtlich bin ich ab dem 17.8. wieder da.", WEDNESDAY, "2026-08-17"),
    ("I am on sabbatical until summer 2027.", WEDNESDAY, None),
    ("I am on maternity leave until 15 March 2027", WEDNESDAY, "2027-03-15"),
    ("Im Mutterschutz/Elternzeit bis 31.12.2027.", WEDNESDAY, "2028-01-03"),
]


@pytest.mark.parametrize(("words", "sent", "day"), SAID)
def test_other_days_are_not_taken_for_the_return(words: str, sent: datetime, day: str | None) -> None:
    found = return_date(words, sent)
    assert (found.isoformat() if found else None) == day
