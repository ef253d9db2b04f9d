"""A person stays a person, through whatever system they write and whatever they quote."""

import pytest

from connectors.message import InboundMessage
from daemon.core.classify import classify, stops
from daemon.core.reading import Kind
from tests.core.letters import IN_ANSWER, QUOTE, answer, letter

LIST = {"List-Id": "<python-list.python.org>", "Precedence": "list", "List-Post": "<mailto:python-list@python.org>"}
TICKETS = {"X-Mailer": "Zendesk Mailer", "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}
BOUNCE_TEXT = """> This is the mail system at host mx.example.com.
> I'm sorry to have to inform you that your message could not
> be delivered to one or more recipients."""

PEOPLE = {
    "one word": answer("Yes"),
    "an emoji": answer("👍"),
    "a refusal": answer("Not interested, thanks."),
    "thanks and a refusal": answer("Thank you for your email. We are not looking for anything like this."),
    "German refusal": answer("Vielen Dank für Ihre Nachricht. Leider haben wir kein Interesse."),
    "French question": answer("Merci pour votre message. Pouvez-vous m'envoyer une offre dès que possible ?"),
    "away, but answering": answer("Sounds good. I'm out of the office until Monday. Let's talk on Tuesday?" + QUOTE),
    "away, and asking for a call": answer("I am on vacation until 12 August, please call me after that." + QUOTE),
    "below an automatic reply": answer(
        "Thanks, I am back now. Send me the details." + QUOTE, subject="Re: Automatic reply: Hello"
    ),
    "below one whose subject stayed": answer(
        "I'm back. Yes, Tuesday works for me." + QUOTE, subject="Automatic reply: Hello"
    ),
    "asking about an absence": letter("Out of office?", "You seem to be out of office. When are you back?"),
    "on vacation, on a phone": answer("On vacation now. Call me in September.\n\nSent from my iPhone"),
    "quoting a bounce": answer(f"Your mail bounced, I got this:\n\n{BOUNCE_TEXT}\n\nPlease use my new address."),
    "forwarding a bounce": letter(
        "Fwd: Undeliverable: Hello",
        "What is this?\n\n---------- Forwarded message ---------\nFrom: <mailer-daemon@googlemail.com>\n"
        "Subject: Delivery Status Notification (Failure)\n\nAddress not found. Your message wasn't delivered.",
    ),
    "a mailbox that was full": answer("My mailbox was full, sorry about the bounce. Please resend." + QUOTE),
    "through a mailing list": letter("[python-list] question", "Hi all,\nhow do I detect out of office replies?", LIST),
    "with suppression by the server": answer("No, thanks.", {"X-Auto-Response-Suppress": "DR, OOF, AutoReply"}),
    "with Precedence: bulk": answer("Could you send me the price list?", {"Precedence": "bulk"}),
    "with a null return path": answer("Let's talk next week.", {"Return-Path": "<>"}),
    "through a ticket system": letter(
        "[Encom] Re: Hello",
        "##- Please type your reply above this line -##\n\nKevin Flynn\n\nHi, we already have a supplier for that.",
        {**TICKETS, **IN_ANSWER},
        sender="Encom <support@encom.zendesk.com>",
    ),
    "a colleague in a mail of their own": letter("Hello", "John forwarded me your mail. I'm the right contact."),
}  # fmt: skip


@pytest.mark.parametrize("message", PEOPLE.values(), ids=PEOPLE.keys())
def test_a_person_is_told_and_stops_the_campaign(message: InboundMessage) -> None:
    verdict = classify(message)
    assert (verdict.kind, stops(verdict)) == (Kind.HUMAN, True), verdict.evidence


def test_a_verdict_names_its_reason_and_all_that_was_weighed() -> None:
    verdict = classify(answer("Sounds good. I'm out of the office until Monday. Let's talk on Tuesday?" + QUOTE))
    assert verdict.reason in {evidence.rule for evidence in verdict.evidence}
    assert {"says-absent", "takes-up-the-matter", "quotes-below"} <= {evidence.rule for evidence in verdict.evidence}


# As Mailman, Yahoo Groups, majordomo, LISTSERV and Debian's lists send on what their members write.
LIST_SERVERS = [
    {"X-BeenThere": "users@lists.example.org", "X-Mailman-Version": "2.0.13", "Precedence": "bulk"},
    {"Mailing-List": "list users@yahoogroups.com; contact users-owner@yahoogroups.com", "Precedence": "bulk"},
    {"Sender": "owner-users@vger.example.org", "Precedence": "bulk"},
    {"Sender": "Discussion of things <USERS-L@LISTSERV.EXAMPLE.EDU>", "Precedence": "list"},
    {"X-Mailing-List": "<users@lists.example.org> archive/latest/1", "Precedence": "list"},
]
POSTS = {
    "[Users] going away": "I will be out of the office until Monday, so no builds until then. Joe has the keys.",
    "[Users] Your order of patches": "Your order has been received; no, seriously, the wiki works again.",
    "[Users] Delivery Status Notification": "Does anybody parse these? Undeliverable, 550 5.1.1 User unknown, etc.",
    "Undeliverable mail - what now": "My mail came back as undeliverable: user unknown. Any ideas?",
    "ANN: foo 1.2 released": "I'm pleased to announce foo 1.2. To unsubscribe click here, as the saying goes.",
}


@pytest.mark.parametrize("headers", LIST_SERVERS)
@pytest.mark.parametrize(("subject", "body"), POSTS.items(), ids=POSTS.keys())
def test_a_post_to_a_list_is_a_persons_whatever_it_speaks_of(subject: str, body: str, headers: dict[str, str]) -> None:
    assert classify(letter(subject, body, headers)).kind is Kind.HUMAN


@pytest.mark.parametrize("headers", LIST_SERVERS)
def test_a_bounce_to_a_list_is_none(headers: dict[str, str]) -> None:
    returned = letter(
        "Undeliverable: [Users] Hello",
        "Your message did not reach the following recipient(s): kevin@encom.com. Unknown recipient.",
        headers,
        sender="System Administrator <postmaster@encom.com>",
    )
    assert classify(returned).kind is Kind.BOUNCE


@pytest.mark.parametrize(
    "words",
    [
        "Thanks for your email. I'll get back to you as soon as I can, the demo looks nice.",
        "Merci pour votre message, je reviens vers vous dès que possible.",
        "Bedankt voor je mail, ik kom er zo snel mogelijk op terug.",
        "Dziękuję za wiadomość, odezwę się wkrótce.",
        "Obrigado pelo seu e-mail, vou analisar e respondo em breve.",
    ],
)
def test_one_persons_promise_is_no_form_letter(words: str) -> None:
    assert classify(answer(words)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    "words",
    [
        "No, this is not an automatic reply, it's really me. The quote is fine.",
        "Non è la solita risposta automatica, sono io. Preventivo ok.",
        "Das ist keine automatische Antwort, ich bin es selbst. Passt so.",
        "Это не автоответчик, это я сам. Согласен.",
        "自動返信ではありません。本人です。",
    ],
)
def test_who_denies_to_be_a_machine_is_none(words: str) -> None:
    assert classify(answer(words)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    "words",
    [
        "Yes. Come Tuesday, the back row is dead anyway.",
        "Let us talk when I'm back on Tuesday.",
        "I'm in the office on Tuesday, drop by.",
        "Sure, Tuesday works. I am back in the office then.",
        "Ja, Dienstag bin ich wieder da, kommen Sie gern vorbei.",
        "Oui, je suis de retour mardi, on se parle.",
        "Hi Elsa,\nsure, I'm back on Monday and will look at it.",
    ],
)
def test_who_says_yes_or_names_a_day_is_a_person_even_in_fresh_mail(words: str) -> None:
    assert classify(letter("Offer", words)).kind is Kind.HUMAN


@pytest.mark.parametrize(
    "words", ["No access to mail until Monday.", "No estoy en la oficina hasta el lunes 10 de agosto."]
)
def test_an_absence_that_begins_with_no_is_no_persons_no(words: str) -> None:
    assert "says-yes-or-no" not in {each.rule for each in classify(letter("Offer", words)).evidence}
