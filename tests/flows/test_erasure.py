"""Everything kept about a person is told, or erased: wherever it lies, and for good."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from daemon.core.actions import AddInterest, AddToList, ChangeField, CreateFollowUp, OpenRequest
from daemon.core.events import EventType
from daemon.core.links import USUAL_ASKING, NewLink
from daemon.core.networks import NO_NETWORKS
from daemon.core.opt_outs import EVERYTHING, Source, Wish
from daemon.core.sends import Contact
from daemon.core.track import Track
from daemon.flows.acting import Outcome, act
from daemon.flows.behind import Behind
from daemon.flows.contacts import add_alias, stop_contact
from daemon.flows.erasure import StillTold, erase, erase_at_once
from daemon.flows.export import export
from daemon.flows.sends import register
from daemon.flows.unsubscribes import unsubscribe
from daemon.storage import schema
from daemon.storage.kept_hits import TouchedSend
from daemon.storage.records import Registered
from daemon.storage.schema import metadata
from daemon.storage.store import Store
from tests.core.build import ALAN, HEARD_AT, KEVIN, REP, SENT_AT
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail
from tests.flows.readers import BROWSER, Study
from tests.flows.test_acting import pressed
from tests.storage import touched
from tests.storage.sample import webhook

E = EventType
ALIAS = "kevin@home.example"
TRACES_OF_HIM = ("flynn@flynnsarcade", "kevin", "back row", "quorra", "203.0.113", "gridlock")
DEEDS = (
    AddToList("Pricing"),
    CreateFollowUp("call", timedelta(days=2)),
    OpenRequest("demo"),
    ChangeField("size", "gridlock"),
    AddInterest("gridlock"),
)


def everything(store: Store) -> str:
    """All that lies in the database, in one text."""
    with store.transaction() as tx:
        rows = [(name, list(tx._connection.execute(select(table)))) for name, table in metadata.tables.items()]
    return repr(rows).lower()


@pytest.fixture
def known(office: Office) -> Office:
    """Kevin, known by everything by which one can be: he answers, opens, clicks, reads, and is spoken of by others."""
    mailed = office.new()
    register(office.ear, [replace(mailed, cc=("quorra@flynnsarcade.example",), subject="For Kevin")])
    beside = office.new("b@mail.halyard.example", contact=ALAN)
    register(office.ear, [replace(beside, cc=(KEVIN.email, "ram@flynnsarcade.example"))])
    office.mailbox.deliver(mail())
    office.mailbox.deliver(mail(message_id="r2@x.example", in_reply_to="b@mail.halyard.example"))
    office.mailbox.deliver(mail(message_id="r3@x.example", in_reply_to=None, subject="Back row"))
    office.mailbox.deliver(mail("Kevin <kevin@home.example>", "r4@x.example", in_reply_to=None, subject="Re: Back row"))
    office.listen()
    add_alias(office.store, KEVIN.email, ALIAS, HEARD_AT)
    (send_id,) = {
        each.send_id for each in office.events() if each.type is E.REPLY_RECEIVED and each.contact == KEVIN.email
    }
    assert send_id is not None
    number = touched.link(office.store, "https://halyard.example/offer?for=flynn%40flynnsarcade.example")
    touched.link(office.store, "https://halyard.example/for/flynn%40flynnsarcade.example/prices")
    touched.hit(office.store, send_id, link_number=number, agent="Kevins browser")
    whose = TouchedSend(send_id, "spring", KEVIN.email, REP, SENT_AT, None)
    behind = Behind("lnk_1", DEEDS, USUAL_ASKING, whose)
    assert act(office.store, behind, pressed(send_id), NO_NETWORKS, HEARD_AT) is Outcome.DONE
    touched.hit(office.store, send_id, actor=None, url="https://halyard.example/offer?for=kevin")
    study = Study(office.store)
    share, version = study.share(KEVIN.email, name="Kevin Flynn")
    study.reading.begin(share, version, replace(BROWSER, agent="Kevins browser"))
    with office.store.transaction() as tx:
        tx.add_made_link(NewLink(KEVIN, "spring", "sms", "https://halyard.example/kevin"), HEARD_AT)
        tx.add_made_link(
            NewLink(None, None, "slack", "https://crm.halyard.example/?of=Flynn@flynnsarcade.example"), HEARD_AT
        )
        tx.set_contact_track(KEVIN.email, Track(opens=False), HEARD_AT)
    return office


def test_whoever_is_erased_is_nowhere_any_more(known: Office) -> None:
    before = everything(known.store)
    assert [each for each in TRACES_OF_HIM if each not in before] == []
    erased = erase_at_once(known.store, KEVIN.email, HEARD_AT)
    after = everything(known.store)
    assert [each for each in TRACES_OF_HIM if each in after] == []
    assert erased.rows["contacts"] == 1
    assert known.store.reads.contact(KEVIN.email) is None


@pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)
def test_in_no_file_a_byte_is_left_of_him(known: Office, tmp_path: Path) -> None:
    def left() -> set[str]:
        files = b"".join(each.read_bytes() for each in tmp_path.glob("harken.db*")).lower()
        return {each for each in TRACES_OF_HIM if each.encode() in files}

    known.store.clear_log()
    assert left() == {*TRACES_OF_HIM}
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    assert left() == set()


def test_it_is_done_once_and_says_what_was_done(known: Office) -> None:
    first = erase_at_once(known.store, KEVIN.email.upper(), HEARD_AT)
    assert {"sends", "aliases", "hits", "views", "shares", "made_links", "follow_ups", "contact_fields"} <= set(
        first.rows
    )
    assert erase_at_once(known.store, KEVIN.email, HEARD_AT).rows == {}
    assert erase(known.store, "nobody@space.example", HEARD_AT).rows == {}


def test_what_was_counted_stays(known: Office) -> None:
    before = known.events()
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    after = known.events()
    assert [each.type for each in after[: len(before)]] == [each.type for each in before]
    assert not any(each.contact == KEVIN.email or (each.contact is None and each.personal) for each in after)
    with known.store.transaction() as tx:
        mails = tx._connection.execute(select(schema.sends.c.cc, schema.sends.c.subject)).all()
    assert sorted(mails) == [([], ""), (["ram@flynnsarcade.example"], "Cashless play, briefly")]


def test_others_keep_what_is_theirs(known: Office) -> None:
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    view = known.store.reads.contact(ALAN.email)
    assert view is not None
    assert [each.campaign_id for each in view.enrollments] == ["spring"]


def test_an_opt_out_outlives_it(known: Office) -> None:
    unsubscribe(known.store, KEVIN.email, Wish(EVERYTHING, Source.LINK), HEARD_AT)
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    assert [each.source for each in known.store.reads.suppressions_of(KEVIN.email)] == [Source.LINK]
    assert KEVIN.email not in everything(known.store)


def test_no_mail_of_his_finds_the_old_ones_again(known: Office) -> None:
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    before = len(known.events())
    known.mailbox.deliver(mail(message_id="r9@flynnsarcade.example", in_reply_to=OURS))
    known.listen()
    assert [each.contact for each in known.events()[before:]] == []


def test_mailed_again_he_is_somebody_new(known: Office) -> None:
    erase_at_once(known.store, KEVIN.email, HEARD_AT)
    (told,) = register(known.ear, [known.new()])
    assert isinstance(told, Registered)
    assert told.created
    view = known.store.reads.contact(KEVIN.email)
    assert view is not None
    assert (view.aliases, len(view.enrollments), view.track) == ((), 1, Track())


def test_an_address_within_another_is_somebody_else(office: Office) -> None:
    longer = Contact(f"mc{KEVIN.email}")
    register(office.ear, [replace(office.new(contact=ALAN), cc=(longer.email, f"{KEVIN.email}.au"))])
    assert erase_at_once(office.store, KEVIN.email, HEARD_AT).rows == {}


class TestWhatEnginesAreStillTold:
    def test_what_runs_is_stopped_and_told_by_name_before_anything_is_erased(self, office: Office) -> None:
        hook = webhook(office.store, "campaign.*")
        office.send()
        with pytest.raises(StillTold) as told:
            erase(office.store, KEVIN.email, HEARD_AT)
        assert told.value.signals == 1
        (due,) = office.store.reads.due(hook.id, HEARD_AT, 9, ())
        assert (due.recorded.event.type, due.recorded.event.contact) == (E.CAMPAIGN_STOP, KEVIN.email)
        with office.store.transaction() as tx:
            tx.delivered(due.id, 200, HEARD_AT)
        assert erase(office.store, KEVIN.email, HEARD_AT).rows["contacts"] == 1

    def test_at_once_they_go_out_without_a_name(self, office: Office) -> None:
        hook = webhook(office.store, "campaign.*")
        office.send()
        stop_contact(office.store, KEVIN.email, None, HEARD_AT)
        assert erase_at_once(office.store, KEVIN.email, HEARD_AT).rows["contacts"] == 1
        (due,) = office.store.reads.due(hook.id, HEARD_AT, 9, ())
        assert due.recorded.event.contact is None


class TestExport:
    def test_it_holds_all_that_an_erasure_would_take(self, known: Office) -> None:
        told: Mapping[str, Any] = export(known.store, known.ear.keyring, KEVIN.email)
        assert told["addresses"] == [KEVIN.email, ALIAS]
        assert {"contacts", "sends", "hits", "views", "shares", "follow_ups", "events", "event_personal"} <= set(
            told["kept"]
        )
        text = repr(told).lower()
        assert [each for each in TRACES_OF_HIM if each not in text] == []
        assert {"sends", "event_personal", "links", "made_links"} == set(told["named_by_others"])

    def test_what_waits_sealed_is_opened(self, known: Office) -> None:
        stranger, colleague = "clu@grid.example", "sark@flynnsarcade.example"
        for number, sender in enumerate((stranger, colleague)):
            known.mailbox.deliver(mail(sender, f"w{number}@x.example", "unknown@engine.example", text="Who?"))
        known.listen()
        for each in (stranger, colleague):  # one waits for its send, and the other for a person, too
            told: Mapping[str, Any] = export(known.store, known.ear.keyring, each)
            assert [(waits["from"], waits["text"]) for waits in told["waiting_mails"]] == [(each, "Who?")]
            erase_at_once(known.store, each, HEARD_AT)
            assert export(known.store, known.ear.keyring, each)["waiting_mails"] == []

    def test_of_nobody_there_is_nothing(self, known: Office) -> None:
        told = export(known.store, known.ear.keyring, "nobody@space.example")
        assert (told["kept"], told["waiting_mails"], told["named_by_others"]) == ({}, [], {})
