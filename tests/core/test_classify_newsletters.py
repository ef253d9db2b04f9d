"""A newsletter is told by its last lines and by its program; a footer below "Re:" proves nothing."""

import pytest

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.letters import answer, letter

ANNA = "Anna Berg <anna@shop.example>"
LINK = {"List-Unsubscribe": "<https://shop.example/u>"}
FOOTERS = [
    "You get this because you are a customer. Unsubscribe: https://shop.example/u",
    "Sie erhalten diese E-Mail, weil Sie sich angemeldet haben. Vom Newsletter abmelden",
    "Vous recevez cet e-mail car vous êtes inscrit. Se désabonner",
    "Recibes este correo porque te suscribiste. Cancelar suscripción",
    "Ricevi questa mail perché sei iscritto. Disiscriviti",
    "Je ontvangt deze mail omdat je bent ingeschreven. Afmelden voor deze nieuwsbrief",
    "Du får detta mejl för att du är kund. Avsluta prenumeration",
    "Du modtager denne mail, fordi du er tilmeldt. Frameld nyhedsbrev",
    "Du mottar denne e-posten fordi du abonnerer. Avslutt abonnement",
    "Saat tämän viestin, koska olet tilannut uutiskirjeen. Peruuta tilaus",
    "Otrzymujesz tę wiadomość, bo jesteś zapisany. Wypisz się z newslettera",
    "Tento e-mail dostáváte, protože jste se přihlásili. Odhlásit odběr",
    "Você recebeu este e-mail porque se inscreveu. Descadastre-se",
    "Вы получили это письмо, потому что подписаны. Отписаться",
    "Ви отримали цей лист, бо підписані. Відписатися",
    "配信停止はこちら https://shop.example/u",
    "수신을 원하지 않으시면 수신거부를 클릭하세요",
    "Bu e-postayı abone olduğunuz için alıyorsunuz. Abonelikten çık",
    "Λαμβάνετε αυτό το email επειδή έχετε εγγραφεί. Διαγραφή από τη λίστα",
    "Azért kapta ezt a levelet, mert feliratkozott. Leiratkozás",
    "Primiți acest e-mail pentru că v-ați abonat. Dezabonare",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_newsletter_from_a_persons_own_address_is_no_answer(footer: str) -> None:
    news = letter("May at our place", f"Hello,\n\nhere is what we were up to in May: chairs.\n\n{footer}", sender=ANNA)
    assert classify(news).kind is Kind.OTHER


@pytest.mark.parametrize("footer", FOOTERS)
def test_the_same_footer_below_a_persons_answer_proves_nothing(footer: str) -> None:
    assert classify(answer(f"Yes, let's talk on Tuesday.\n\nKevin\n\n{footer}")).kind is Kind.HUMAN


def test_what_can_be_unsubscribed_from_and_answers_nothing_is_no_answer() -> None:
    assert classify(letter("Our June", "Everything is new here.", LINK, sender=ANNA)).kind is Kind.OTHER
    assert classify(answer("Everything is new here.", LINK)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    ("subject", "greeting"),
    [
        ("Vereinsbrief Herbst", "Liebe Mitglieder, liebe Eltern,"),
        ("Zpravodaj č. 3", "Přátelé včelaři,"),
        ("Ugebrev uge 38", "Hej alle ulve og forældre!"),
    ],
)
def test_a_letter_to_many_that_calls_itself_one_is_no_answer(subject: str, greeting: str) -> None:
    assert classify(letter(subject, f"{greeting}\n\nLørdag 14-16 a trip.", sender=ANNA)).kind is Kind.OTHER


@pytest.mark.parametrize(
    "words",
    [
        "unsubscribe",
        "Please unsubscribe me.",
        "Hello,\n\ntake me off your list.\n\nKevin",
        "退订",
        "Bitte abmelden.",
    ],
)
def test_who_asks_for_no_more_mail_in_a_mail_of_their_own_sends_no_newsletter(words: str) -> None:
    verdict = classify(letter("your mails", words))
    assert (verdict.kind, verdict.opt_out) == (Kind.HUMAN, True)


def test_a_digest_of_a_list_is_nobodys_answer() -> None:
    digest = letter("Users Digest, Vol 3, Issue 4", "Today's Topics:\n\n 1. Tables (Alan)", {"Precedence": "bulk"})
    assert classify(digest).kind is Kind.OTHER
