"""What a reader can say of a line, and how a line tells that somebody did."""

from dataclasses import replace

import pytest

from daemon.core.events import EventType, Json
from daemon.core.feed.proof import drawer
from daemon.core.feed.told import Told
from daemon.core.feed.voice import say
from daemon.core.feed.wrong import Say, wrong
from tests.core.feed.played import KEVIN, READER, told_as

E = EventType


def line(type_: EventType, /, **told: Json) -> Told:
    item = told_as(type_, KEVIN, told)
    return Told((replace(item, event=replace(item.event, send_id="snd_1")),), READER)


def corrected(told: Told) -> Told:
    return replace(told, items=(replace(told.item, corrected=True),))


@pytest.mark.parametrize(
    ("told", "left_out"),
    [
        (line(E.REPLY_RECEIVED), {Say.HUMAN}),
        (line(E.AUTO_REPLY_RECEIVED), set()),  # they may be away until another day
        (line(E.AUTO_REPLY_RECEIVED, left_company=True), {Say.LEFT}),
        (line(E.BOUNCE_RECEIVED, severity="hard"), {Say.BOUNCE}),
        (line(E.BOUNCE_RECEIVED, severity="soft"), {Say.SOFT_BOUNCE}),
        (line(E.REP_REPLIED), set()),
        (line(E.MESSAGE_RETRACTED, kind="human"), {Say.OTHER, Say.NOTHING}),
    ],
)
def test_a_mail_can_be_said_to_be_what_it_was_not_taken_for(told: Told, left_out: set[Say]) -> None:
    found = wrong(told)
    assert found
    assert found.event_id == told.item.id
    assert {said for said, _ in found.choices} == set(Say) - {Say.YES} - left_out


def test_what_follows_from_a_mail_is_not_corrected_itself() -> None:
    assert wrong(line(E.CAMPAIGN_STOP, reason="reply")) is None


def test_what_was_corrected_is_marked_and_not_corrected_again() -> None:
    told = corrected(line(E.REPLY_RECEIVED, snippet="Yes."))
    assert wrong(told) is None
    assert (chip := say(told).chip)
    assert chip.text == "Corrected"


def test_a_correction_says_whose_word_it_is() -> None:
    told = line(E.MESSAGE_RETRACTED, corrects="evt_1", by="elsa@halyard.example", snippet="Our August offers")
    told = replace(
        told, items=(replace(told.item, event=replace(told.event, personal={"by": "elsa@halyard.example"})),)
    )
    assert say(told).more == "Put right by elsa@halyard.example"


def test_a_pause_in_doubt_is_answered_about_its_mail() -> None:
    mail = line(E.REPLY_RECEIVED, matched_by="contact")
    pause = replace(line(E.CAMPAIGN_PAUSE, reason="doubtful_match"), cause=mail.item)
    shown = drawer(pause)
    assert shown
    assert [(action.do.value, action.event_id) for action in shown.actions] == [
        ("no_answer", mail.item.id),
        ("answer", mail.item.id),
    ]
