"""Who wants no more mail, by whichever way they said it: written down once, told, and the campaigns stop."""

from datetime import timedelta

import pytest

from daemon.core.correct import Said
from daemon.core.events import EventType
from daemon.core.opt_outs import EVERYTHING, OptOut, OptOutScope, Source, Wish
from daemon.core.reading import Kind
from daemon.core.sends import Reaction, Scope, StopRules
from daemon.flows.correcting import correct, retract
from daemon.flows.unsubscribes import resubscribe, undo, unsubscribe, unsubscribe_all, unsubscribe_by_hash
from tests.core.build import HEARD_AT, KEVIN
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

E = EventType
LINK = Wish(EVERYTHING, Source.LINK, evidence=())
NO_MORE = "Please take me off your list and never write to me again."


def kept(office: Office) -> list[tuple[str, str, str]]:
    return [(each.reason, each.what.scope, each.source) for each in office.store.reads.suppressions_of(KEVIN.email)]


def answer(office: Office, text: str = NO_MORE, in_reply_to: str = OURS) -> None:
    office.mailbox.deliver(mail(KEVIN.email, message_id="no@x.example", in_reply_to=in_reply_to, text=text))
    office.listen()


def test_it_stops_what_it_covers_and_nothing_else(office: Office) -> None:
    office.send()
    office.send("b@mail.halyard.example", "autumn")
    unsubscribe(office.store, KEVIN.email, Wish(OptOut(OptOutScope.CAMPAIGN, "autumn"), Source.LINK), HEARD_AT)
    assert [(each.type, each.campaign_id) for each in office.events()] == [
        (E.CONTACT_UNSUBSCRIBED, None),
        (E.CAMPAIGN_STOP, "autumn"),
    ]


def test_a_campaign_that_ignores_it_goes_on_and_the_address_is_refused_all_the_same(office: Office) -> None:
    office.send(rules=StopRules(unsubscribe=Reaction.IGNORE))
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    assert office.types() == [E.CONTACT_UNSUBSCRIBED]
    assert kept(office) == [("unsubscribe", "everything", "link")]


def test_by_whatever_way_it_is_done_once(office: Office) -> None:
    office.send()
    with office.store.transaction() as tx:
        hashed = tx.address_hash(KEVIN.email)
    assert unsubscribe_by_hash(office.store, hashed, LINK, HEARD_AT)
    assert not unsubscribe(office.store, KEVIN.email.upper(), Wish(EVERYTHING, Source.CRM), HEARD_AT)
    part = Wish(OptOut(OptOutScope.CATEGORY, "events"), Source.IMPORT)
    assert unsubscribe_all(office.store, [(KEVIN.email, part, HEARD_AT)] * 2, HEARD_AT) == [False, False]
    assert len(kept(office)) == 1


def test_who_is_mailed_all_the_same_and_says_it_again_is_stopped_again(office: Office) -> None:
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    office.send()
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    assert office.types() == [E.CONTACT_UNSUBSCRIBED, E.CAMPAIGN_STOP]


def test_where_it_only_pauses_to_say_it_again_makes_the_pause_no_longer(office: Office) -> None:
    office.send(rules=StopRules(unsubscribe=Reaction.PAUSE))
    for day in range(3):
        unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT + timedelta(days=day))
    assert office.types() == [E.CONTACT_UNSUBSCRIBED, E.CAMPAIGN_PAUSE]


def test_a_bounce_and_an_opt_out_are_kept_beside_each_other(office: Office) -> None:
    office.send()
    answer(office)
    (reply,) = [each for each in office.store.reads.events(None, 9).items if each.event.type is E.REPLY_RECEIVED]
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    correct(office.ear, reply.id, Said("Maja", Kind.BOUNCE))
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    assert kept(office) == [("hard_bounce", "everything", "bounce"), ("unsubscribe", "everything", "link")]
    resubscribe(office.store, KEVIN.email, EVERYTHING, Wish(EVERYTHING, Source.ADMIN, by="Maja"), HEARD_AT)
    assert kept(office) == []


def test_what_is_taken_back_leaves_a_bounce_alone(office: Office) -> None:
    office.send()
    answer(office, "This address is none of mine.")
    (reply,) = [each for each in office.store.reads.events(None, 9).items if each.event.type is E.REPLY_RECEIVED]
    correct(office.ear, reply.id, Said("Maja", Kind.BOUNCE))
    unsubscribe(office.store, KEVIN.email, LINK, HEARD_AT)
    with office.store.transaction() as tx:
        hashed = tx.address_hash(KEVIN.email)
    assert undo(office.store, hashed, LINK, HEARD_AT, HEARD_AT)
    assert not undo(office.store, hashed, LINK, HEARD_AT, HEARD_AT)
    assert kept(office) == [("hard_bounce", "everything", "bounce")]


class TestInAReply:
    def test_it_is_an_opt_out_from_everything(self, office: Office) -> None:
        office.send(rules=StopRules(scope=Scope.CAMPAIGN_CONTACT))
        office.send("b@mail.halyard.example", "autumn")
        answer(office)
        assert office.types() == [E.REPLY_RECEIVED, E.CAMPAIGN_STOP, E.CONTACT_UNSUBSCRIBED, E.CAMPAIGN_STOP]
        assert kept(office) == [("unsubscribe", "everything", "reply")]

    def test_an_answer_that_says_no_such_thing_is_none(self, office: Office) -> None:
        office.send()
        answer(office, "Yes. Come Tuesday.")
        assert kept(office) == []

    @pytest.mark.parametrize("kind", [Kind.AUTO_REPLY, Kind.OTHER])
    def test_read_wrong_it_is_taken_back_with_all_its_stops(self, office: Office, kind: Kind) -> None:
        office.send(rules=StopRules(scope=Scope.CAMPAIGN_CONTACT))
        office.send("b@mail.halyard.example", "autumn")
        answer(office)
        heard = office.store.reads.events(None, 9).items[0]
        office.now += timedelta(minutes=1)
        correct(office.ear, heard.id, Said("Maja", kind))
        assert kept(office) == []
        assert E.CONTACT_RESUBSCRIBED in office.types()
        with office.store.transaction() as tx:
            assert len(tx.open_enrollments([KEVIN.email])) == 2

    def test_a_guess_asks_first_and_counts_once_somebody_is_sure(self, office: Office) -> None:
        office.send()
        answer(office, in_reply_to="")
        assert kept(office) == []
        heard = next(each for each in office.store.reads.events(None, 9).items if each.event.type is E.REPLY_RECEIVED)
        office.now += timedelta(minutes=1)
        correct(office.ear, heard.id, Said("Maja", Kind.HUMAN))
        assert kept(office) == [("unsubscribe", "everything", "reply")]
        retract(office.ear, office.store.reads.events(None, 9, ["reply.received"]).items[-1].id, "Maja")
        assert kept(office) == []
