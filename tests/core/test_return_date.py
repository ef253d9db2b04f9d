"""The first day back, as people write it; None rather than a guess."""

from datetime import datetime, timedelta, timezone

import pytest

from daemon.core.return_date import return_date

WEDNESDAY = datetime(2026, 8, 5, 10, 0, tzinfo=timezone(timedelta(hours=2)))

SAID = [
    ("I am out of the office until 12 August.", "2026-08-13"),
    ("I am out of the office until August 12th, 2026 with no access to email.", "2026-08-13"),
    ("I'm away until Friday 14 August", "2026-08-17"),
    ("I will be back on Monday, 17 August. For urgent matters call 12345.", "2026-08-17"),
    ("I will return on 12/8.", "2026-08-12"),
    ("I'm on leave from 3 August to 14 August.", "2026-08-17"),
    ("I am on vacation August 3-14, 2026.", "2026-08-17"),
    ("I am on vacation from 3 to 12 August", "2026-08-13"),
    ("I'm out of office through Sunday.", "2026-08-10"),
    ("I'm back on Monday.", "2026-08-10"),
    ("I will not be back in the office until 12 August", "2026-08-12"),
    ("I'll be back next week", None),
    ("Back in September", None),
    ("I was away until 1 August", None),
    ("I will be back in the office on Sept. 1. Please contact", "2026-09-01"),
    ("Away until May 5", None),
    ("I am out until tomorrow", "2026-08-07"),
    ("Jag är på semester till och med 14 augusti och är åter måndag 17 augusti.", "2026-08-17"),
    ("Jag är på semester t.o.m. 14/8.", "2026-08-17"),
    ("Jag är tillbaka på kontoret den 12 augusti.", "2026-08-12"),
    ("Ich bin bis einschließlich 12.08.2026 nicht im Büro.", "2026-08-13"),
    ("Ich bin ab dem 13.8. wieder erreichbar.", "2026-08-13"),
    ("Ich bin vom 3.8. bis 14.8.2026 im Urlaub. Ab 17.8. bin ich wieder für Sie da.", "2026-08-17"),
    ("Ich bin vom 3. bis 14. August im Urlaub.", "2026-08-17"),
    ("Je suis absent du bureau jusqu'au 14 août inclus.", "2026-08-17"),
    ("Je suis en congés du 3 au 14 août.", "2026-08-17"),
    ("Je serai de retour le lundi 17 août 2026.", "2026-08-17"),
    ("Estaré fuera de la oficina hasta el 12 de agosto.", "2026-08-13"),
    ("Estoy de vacaciones del 3 al 14 de agosto.", "2026-08-17"),
    ("Regreso el 12 de agosto de 2026.", "2026-08-12"),
    ("Sono in ferie dal 3 al 14 agosto.", "2026-08-17"),
    ("Sarò assente fino al 12 agosto. Rientrerò il 13 agosto.", "2026-08-13"),
    ("Ik ben afwezig tot en met vrijdag 14 augustus.", "2026-08-17"),
    ("Ik ben maandag 17 augustus weer op kantoor.", "2026-08-17"),
    ("Jeg holder ferie til og med den 14. august og er tilbage mandag den 17. august.", "2026-08-17"),
    ("Jeg er tilbake på kontoret 12. august.", "2026-08-12"),
    ("Olen lomalla 14.8.2026 asti.", "2026-08-17"),
    ("Palaan töihin maanantaina 17.8.", "2026-08-17"),
    ("Jestem na urlopie do 14 sierpnia 2026.", "2026-08-17"),
    ("Wracam 17 sierpnia.", "2026-08-17"),
    ("Jsem na dovolené do 14. srpna.", "2026-08-17"),
    ("Estarei ausente até 14 de agosto.", "2026-08-17"),
    ("Estou de férias de 3 a 14 de agosto.", "2026-08-17"),
    ("Я в отпуске до 12 августа.", "2026-08-13"),
    ("Нахожусь в отпуске с 3 по 14 августа. Вернусь 17 августа.", "2026-08-17"),
    ("Я у відпустці до 14 серпня.", "2026-08-17"),
    ("8月3日から8月14日まで休暇をいただいております。", "2026-08-17"),
    ("8月17日に出社いたします。", "2026-08-17"),
    ("我将于8月3日至8月14日休假。", "2026-08-17"),
    ("8월 14일까지 휴가입니다.", "2026-08-17"),
    ("8월 17일에 복귀합니다.", "2026-08-17"),
    ("14 Ağustos'a kadar izindeyim.", "2026-08-17"),
    ("17 Ağustos'ta ofise döneceğim.", "2026-08-17"),
    ("Θα απουσιάζω μέχρι τις 14 Αυγούστου.", "2026-08-17"),
    ("Augusztus 14-ig szabadságon vagyok.", "2026-08-17"),
    ("Sunt în concediu până la 14 august.", "2026-08-17"),
    ("I'm out 10 August and will be back on 11 August.", "2026-08-11"),
    ("I'll be out of the office from 3 August and will return 12 August.", "2026-08-12"),
    ("Our shop is open until late. I will be back after 12 August.", None),
    ("I am out of the office until 8/12/2026.", "2026-12-09"),
    ("I am out until 2026-08-14.", "2026-08-17"),
    ("I will get back to you on 12 August", None),
    ("I am out of office next Friday", None),
    ("I return next Friday", None),
    ("I return next Monday", "2026-08-10"),
    ("I will be out of the office starting 08/03/2026 and will not return until 08/17/2026.", "2026-08-17"),
    ("I am away from 10:00 until 12:30", None),
    ("Return date: Monday 17 August 2026", "2026-08-17"),
    ("I am on parental leave until 1 March 2027.", "2027-03-02"),
    ("I will be back in the office on Saturday 15 August.", "2026-08-15"),
    ("I am out of office until the 14th.", None),
    ("out of office 3 Aug - 14 Aug", "2026-08-17"),
    ("Out of office (3/8-14/8)", "2026-08-17"),
    ("Je suis absent jusqu'au lundi 17 août (inclus).", "2026-08-18"),
]


@pytest.mark.parametrize(("words", "day"), SAID)
def test_the_first_day_back_is_read_with_the_mails_own_date(words: str, day: str | None) -> None:
    found = return_date(words, WEDNESDAY)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(("hours", "day"), [(-5, "2026-08-13"), (1, "2026-12-09"), (0, None)])
def test_slashes_are_read_in_the_order_of_the_senders_part_of_the_world(hours: int, day: str | None) -> None:
    sent = WEDNESDAY.replace(tzinfo=timezone(timedelta(hours=hours)))
    found = return_date("I am out of the office until 8/12/2026.", sent)
    assert (found.isoformat() if found else None) == day


def test_without_a_date_of_its_own_a_mail_names_no_day() -> None:
    assert return_date("I am back on 12 August 2026.", None) is None
