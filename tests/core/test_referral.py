"""Who sends us on to a colleague, and who only writes an address."""

import pytest

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.letters import QUOTE, answer

LORA = "lora@encom.com"

SENT_ON = [
    "You're better off with Lora in purchasing: lora@encom.com.",
    "Please talk to Lora Baines <lora@encom.com>, she runs that now.",
    "I'm not the right person. Lora (lora@encom.com) handles this.",
    "Forwarded to lora@encom.com.",
    "I've passed this on to my colleague Lora. Her address is lora@encom.com.",
    "Try lora@encom.com instead.",
    "Not my department! Reach out to mailto:lora@encom.com",
    "I don't do budgets anymore, lora@encom.com does. Ask her.",
    "Det där är inte mitt bord, hör av dig till Lora: lora@encom.com",
    "Jag har skickat vidare till vår inköpare, lora@encom.com",
    "Dafür ist bei uns Frau Baines zuständig, lora@encom.com.",
    "Ich habe Ihre Mail an lora@encom.com weitergeleitet.",
    "Wenden Sie sich bitte an lora@encom.com",
    "Ce n'est pas moi qui gère cela, voyez plutôt avec Lora : lora@encom.com",
    "J'ai transféré votre message à lora@encom.com.",
    "Eso lo lleva Lora, escríbale a lora@encom.com.",
    "Le he reenviado su correo a mi compañera (lora@encom.com).",
    "Non me ne occupo io: può sentire la collega Lora, lora@encom.com",
    "Ho girato la mail a lora@encom.com",
    "Daarvoor moet je bij Lora zijn: lora@encom.com",
    "Ik heb je mail doorgestuurd naar lora@encom.com",
    "Det er Lora der står for det, fang hende på lora@encom.com",
    "Du må snakke med Lora, lora@encom.com",
    "Lora vastaa näistä asioista: lora@encom.com",
    "Proszę w tej sprawie pisać do koleżanki: lora@encom.com",
    "Tohle má na starost kolegyně, lora@encom.com.",
    "Quem cuida disso é a Lora, lora@encom.com",
    "Этим у нас занимается Лора, её почта lora@encom.com",
    "З цим краще до Лори: lora@encom.com",
    "本件は購買部の馬場（lora@encom.com）が担当しております。",
    "这个由我同事负责，她的邮箱 lora@encom.com",
    "구매 담당자는 lora@encom.com 입니다.",
    "Bu konuyla Lora Hanım ilgileniyor: lora@encom.com",
    "Υπεύθυνη είναι η Λόρα, lora@encom.com",
    "Ezzel a kolléganőm foglalkozik: lora@encom.com",
    "De asta se ocupă colega mea, lora@encom.com",
]

NOT_SENT_ON = [
    "Please use my new address from now on: kevin.flynn@encom.com. Talk soon!",
    "You can also reach me at flynn@home.example. Contact me any time.",
    "Looks good. Please send the invoice to ap@encom.com.",
    "Please add lora@encom.com to the invite for Tuesday.",
    "Ask me again in May.\n\n-- \nKevin Flynn, flynn.k@encom.com",
    "Ask me again in May.\n\nKind regards\nKevin Flynn\nENCOM Ltd\nkevin@encom.example",
    "Your colleague pat@example.com asked me the same. Who is responsible?",
    "I wrote to rep@example.com and flynn@encom.com, please answer.",
    "Talk to Lora, or Ed: lora@encom.com, ed@encom.com.",
    "Not my area, sorry." + QUOTE.replace("Best, Rep", "Ask lora@encom.com"),
    "Remove lora@encom.com from your list as well, please ask first next time.",
    "Bitte schicken Sie die Rechnung an buchhaltung@encom.com.",
    "Écrivez-moi plutôt sur kevin@perso.example.",
    "請求書は keiri@encom.com までお送りください。",
]


@pytest.mark.parametrize("words", SENT_ON)
def test_the_colleague_whom_a_person_names_is_told(words: str) -> None:
    verdict = classify(answer(words))
    assert (verdict.kind, verdict.referral, verdict.left_company) == (Kind.HUMAN, LORA, False)


@pytest.mark.parametrize("words", NOT_SENT_ON)
def test_an_address_for_something_else_is_no_referral(words: str) -> None:
    assert classify(answer(words)).referral is None


def test_a_colleague_who_is_copied_is_told() -> None:
    copied = answer("Lora, lora@encom.com, handles this.", {"Cc": "lora@encom.com"})
    assert classify(copied).referral == LORA


def test_whoever_left_for_good_names_a_replacement_and_no_referral() -> None:
    verdict = classify(answer("Alan is no longer with us, please talk to lora@encom.com."))
    assert (verdict.referral, verdict.replacement) == (None, LORA)
