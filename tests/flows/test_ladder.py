"""Answers that lost every header which names our mail, and still find it; and those that must not."""

import pytest

from daemon.core.document_links import document_token
from daemon.core.events import Event, EventType
from daemon.core.marks import Link, link_token, reply_token
from daemon.core.sends import Send
from daemon.core.tokens import Key, Keyring
from daemon.flows.contacts import add_alias, remove_alias
from daemon.flows.sends import register
from daemon.storage.records import AliasView
from daemon.storage.store import SendConflict
from tests.core.build import ALAN, KEVIN, REP
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP, PAUSE = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP, EventType.CAMPAIGN_PAUSE
LEARNED = EventType.CONTACT_ALIAS_LEARNED
LORA = "Lora Baines <lora@encom.example>"
HOME = "kevin@space.example"
STRANGERS = Keyring((Key(1, b"s" * 32),))


@pytest.fixture
def ours(office: Office) -> Send:
    (outcome,) = register(office.ear, [office.new()])
    assert not isinstance(outcome, SendConflict)
    return outcome.send


def hear(office: Office, raw: bytes) -> list[Event]:
    before = len(office.events())
    office.mailbox.deliver(raw)
    office.listen()
    return office.events()[before:]


def aliases(office: Office) -> tuple[AliasView, ...]:
    view = office.store.reads.contact(KEVIN.email)
    assert view
    return view.aliases


def types(events: list[Event]) -> list[EventType]:
    return [event.type for event in events]


def quoting(token: str) -> str:
    return f"Could you call me?\n\n> Elsa wrote:\n> prices: https://go.halyard.example/l/{token}\n"


def test_an_answer_to_our_reply_address_counts(office: Office, ours: Send) -> None:
    token = reply_token(office.ear.keyring, ours.id)
    raw = mail(LORA, in_reply_to=None, subject="Fine").replace(
        REP.encode(), f"elsa+hk.{token}@halyard.example".encode()
    )
    reply, *rest = hear(office, raw)
    assert (reply.facts["matched_by"], types(rest)) == ("reply_token", [STOP])


def test_a_colleague_who_answers_a_forward_is_credited_to_the_one_we_mailed(office: Office, ours: Send) -> None:
    text = quoting(link_token(office.ear.keyring, Link(1, ours.id)))
    reply, stop = hear(office, mail(LORA, in_reply_to=None, subject="Re: Fwd: Cashless play, briefly", text=text))
    assert (reply.facts["matched_by"], reply.facts["via"]) == ("quoted_token", "forward")
    assert (reply.contact, stop.contact) == (KEVIN.email, KEVIN.email)
    assert LEARNED not in types(office.events())


def test_links_of_another_harken_are_nothing(office: Office, ours: Send) -> None:
    text = quoting(link_token(STRANGERS, Link(1, ours.id)))
    assert hear(office, mail(LORA, in_reply_to=None, subject="Fwd: Cashless play, briefly", text=text)) == []


def test_the_link_of_a_document_names_its_send_as_every_link_does(office: Office, ours: Send) -> None:
    text = quoting(document_token(office.ear.keyring, 7, ours.id)).replace("/l/", "/d/")
    reply, *_ = hear(office, mail(LORA, in_reply_to=None, subject="Re: Fwd: Cashless play, briefly", text=text))
    assert (reply.facts["matched_by"], reply.contact) == ("quoted_token", KEVIN.email)


def test_the_open_link_of_a_document_was_sent_by_nobody(office: Office, ours: Send) -> None:
    text = quoting(document_token(office.ear.keyring, 7, None)).replace("/l/", "/d/")
    assert hear(office, mail(LORA, in_reply_to=None, subject="Fwd: Cashless play, briefly", text=text)) == []


def test_our_own_link_in_a_reps_forward_is_no_reply(office: Office, ours: Send) -> None:
    text = quoting(link_token(office.ear.keyring, Link(1, ours.id)))
    heard = hear(office, mail("maja@halyard.example", in_reply_to=None, subject="Fwd: Cashless play", text=text))
    assert types(heard) == [EventType.REP_REPLIED]


def test_no_token_stands_whole_in_the_evidence(office: Office, ours: Send) -> None:
    token = link_token(office.ear.keyring, Link(1, ours.id))
    reply, *_ = hear(office, mail(LORA, in_reply_to=None, subject="Re: Fwd: Hi", text=quoting(token)))
    assert not any(token in piece.text for piece in reply.evidence)


def test_an_answer_from_one_who_is_registered_later_stops_both_whatever_comes_first(office: Office) -> None:
    """One mail to Kevin and Alan. Alan's answer is one in Kevin's conversation, and Alan's own once we know of Alan."""
    office.send()
    assert types(hear(office, mail(ALAN.email))) == [REPLY, STOP]
    register(office.ear, [office.new(contact=ALAN)])
    assert [(event.type, event.contact) for event in office.events()] == [
        *((REPLY, KEVIN.email), (STOP, KEVIN.email)),
        *((REPLY, ALAN.email), (STOP, ALAN.email)),
    ]


def test_telling_us_of_another_campaign_does_not_decide_an_answer_again(office: Office) -> None:
    office.send()
    hear(office, mail(LORA))
    office.send("b1@mail.halyard.example", campaign="autumn")
    assert office.types() == [REPLY, STOP]


def test_a_learned_address_finds_its_contact_without_a_thread(office: Office, ours: Send) -> None:
    assert LEARNED in types(hear(office, mail(f"Kevin Flynn <{HOME}>")))
    register(office.ear, [office.new("b1@mail.halyard.example", campaign="autumn")])
    heard = hear(office, mail(f"Kevin Flynn <{HOME}>", "r2@x", None, subject="By the way"))
    assert types(heard) == [REPLY, PAUSE]
    assert (heard[0].facts["via"], heard[0].facts["matched_by"]) == ("alias", "contact")


def test_an_address_taken_away_finds_nobody_and_is_not_learned_again(office: Office, ours: Send) -> None:
    hear(office, mail(f"Kevin Flynn <{HOME}>"))
    assert remove_alias(office.store, KEVIN.email, HOME, office.now)
    assert hear(office, mail(f"Kevin Flynn <{HOME}>", "r2@x", None, subject="By the way")) == []
    again = hear(office, mail(f"Kevin Flynn <{HOME}>", "r3@x"))
    assert types(again) == [REPLY]
    assert "alias_not_learned" in [piece.rule for piece in again[0].evidence]


def test_an_address_taken_away_can_be_given_back_by_hand(office: Office, ours: Send) -> None:
    add_alias(office.store, KEVIN.email, HOME, office.now)
    remove_alias(office.store, KEVIN.email, HOME, office.now)
    assert add_alias(office.store, KEVIN.email, HOME, office.now)
    assert add_alias(office.store, KEVIN.email, HOME, office.now) is None
    assert [(each.address, each.source) for each in aliases(office)] == [(HOME, "manual")]


def test_who_learned_an_address_and_why_can_be_looked_up(office: Office, ours: Send) -> None:
    hear(office, mail(f"Kevin Flynn <{HOME}>"))
    (alias,) = aliases(office)
    assert alias.event_id
    learned = office.store.reads.event(alias.event_id)
    assert learned
    assert learned.event.evidence[0].text == f"In-Reply-To: <{OURS}>"
