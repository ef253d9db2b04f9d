"""The voice table of the design, line by line."""

from datetime import timedelta

import pytest

from daemon.core.events import EventType, Json
from daemon.core.feed.told import Told
from daemon.core.feed.values import Chip, Tone
from daemon.core.feed.voice import VOICE, fold_key, say
from tests.core.feed.played import ALAN, ED, ELSA, KEVIN, READER, happened, told_as

E = EventType
MINUTES = timedelta(minutes=5)
YES = {"matched_by": "message_id", "snippet": "Yes. Come Tuesday."}
ARCADES = "https://halyard.example/arcades?utm_medium=email#top"
LORA = {"from_": "lora@encom.com", "from_name": "Lora Baines"}


def text(told: Told) -> str:
    return "".join(span.text for span in say(told).text)


def line(kind: EventType, contact: str | None = KEVIN, **told: Json) -> Told:
    return Told((told_as(kind, contact, told),), READER)


def effect(kind: EventType, cause: Told, contact: str | None = KEVIN, **told: Json) -> Told:
    return Told((told_as(kind, contact, told),), READER, cause.item)


@pytest.mark.parametrize(
    ("told", "sentence", "tone", "chip"),
    [
        (line(E.REPLY_RECEIVED, via="contact", **YES), "Replied: “Yes. Come Tuesday.”", "human", None),
        (
            line(E.REPLY_RECEIVED, ALAN, via="cc", **LORA, **YES),
            "Replied, though the mail went to Alan Bradley: “Yes. Come Tuesday.”",
            "human",
            None,
        ),
        (
            line(E.REPLY_RECEIVED, ALAN, via="alias", from_="alan@bradley.example"),
            "Replied from another address, alan@bradley.example",
            "human",
            None,
        ),
        (
            line(E.REPLY_RECEIVED, ALAN, via="forward", **LORA, **YES),
            "Replied to the mail Alan Bradley passed on: “Yes. Come Tuesday.”",
            "human",
            None,
        ),
        (
            line(E.REPLY_RECEIVED, ALAN, via="same_domain", **LORA),
            "Replied for encom.com, from an address not seen before",
            "human",
            None,
        ),
        (
            line(E.REPLY_RECEIVED, via="unknown", from_="walter@gibbs.example", **YES),
            "Replied from an unknown address, walter@gibbs.example: “Yes. Come Tuesday.”",
            "human",
            None,
        ),
        (
            line(E.REPLY_RECEIVED, via="unknown", matched_by="contact_and_subject"),
            "Is this from Kevin Flynn? Same subject, unknown address",
            "pause",
            "Yours to settle",
        ),
        (
            line(E.REPLY_RECEIVED, via="contact", matched_by="contact_and_subject"),
            "Is this an answer? Same subject, but it names no mail of yours",
            "pause",
            "Yours to settle",
        ),
        (
            line(E.REPLY_RECEIVED, via="contact", matched_by="contact"),
            "Is this an answer? It names no mail of yours, nor its subject",
            "pause",
            "Yours to settle",
        ),
        (
            line(E.AUTO_REPLY_RECEIVED, return_date="2026-08-12"),
            "Out of office, back Wednesday 12 August",
            "pause",
            None,
        ),
        (line(E.AUTO_REPLY_RECEIVED, return_date=None), "Answered by machine, no day given", "pause", None),
        (
            line(E.AUTO_REPLY_RECEIVED, ALAN, left_company=True, replacement="lora@encom.com"),
            "Has left encom.com. Write to lora@encom.com instead",
            "stop",
            None,
        ),
        (
            line(E.BOUNCE_RECEIVED, severity="hard", status="5.1.1"),
            "Could not be delivered: the address does not exist (5.1.1)",
            "stop",
            None,
        ),
        (
            line(E.BOUNCE_RECEIVED, severity="hard", status="", diagnostic="smtp; 550 No such user here"),
            "Could not be delivered: “No such user here”",
            "stop",
            None,
        ),
        (
            line(E.BOUNCE_RECEIVED, severity="soft", status="5.2.2"),
            "Not delivered: mailbox full (5.2.2)",
            "pause",
            None,
        ),
        (
            line(E.BOUNCE_RECEIVED, severity="delayed", status="4.2.2"),
            "Not delivered yet: mailbox full. The server goes on trying",
            "pause",
            None,
        ),
        (line(E.RECEIPT_RECEIVED), "Confirmed reading (receipt from the mail program)", "human", None),
        (line(E.CALENDAR_RECEIVED, meeting_accepted=True), "Accepted the meeting", "human", None),
        (line(E.REACTION_RECEIVED, snippet="👍"), "Reacted with 👍 to Cashless play, briefly", "human", None),
        (line(E.MESSAGE_OPENED, actor="human"), "Opened Cashless play, briefly", "human", None),
        (
            line(E.MESSAGE_OPENED, actor="human", inferred=True, by="reply"),
            "Read Cashless play, briefly, as the answer shows",
            "human",
            None,
        ),
        (
            line(E.MESSAGE_OPENED, actor="human", inferred=True, by="click"),
            "Read Cashless play, briefly, as the click shows",
            "human",
            None,
        ),
        (line(E.MESSAGE_OPENED, actor="machine"), "A mail scanner loaded the image", "machine", None),
        (
            line(E.MESSAGE_OPENED, actor="machine", reason="apple_privacy"),
            "A mail program’s service loaded the image",
            "machine",
            None,
        ),
        (line(E.MESSAGE_OPENED, actor="self"), "One of us opened Cashless play, briefly", "self", None),
        (line(E.MESSAGE_OPENED, actor="unknown"), "Opened, but nobody can tell by whom", "unknown", None),
        (line(E.LINK_CLICKED, actor="human", url=ARCADES), "Clicked halyard.example/arcades", "human", None),
        (
            line(E.LINK_CLICKED, actor="machine", url=ARCADES),
            "A mail scanner fetched halyard.example/arcades",
            "machine",
            None,
        ),
        (line(E.LINK_CLICKED, actor="self", url=ARCADES), "One of us clicked halyard.example/arcades", "self", None),
        (
            line(E.LINK_CLICKED, actor="unknown", url=ARCADES),
            "Clicked halyard.example/arcades, but nobody can tell by whom",
            "unknown",
            None,
        ),
        (line(E.LINK_CLICKED, actor="human"), "Clicked a link", "human", None),
        (
            line(E.LINK_CLICKED, actor="human", url=ARCADES, channel="sms"),
            "Clicked halyard.example/arcades, sent by sms",
            "human",
            None,
        ),
        (
            line(E.LINK_CLICKED, actor="human", url=ARCADES, channel="open"),
            "Clicked halyard.example/arcades",
            "human",
            None,
        ),
        (line(E.COMPLAINT_RECEIVED), "Marked your mail as spam", "stop", None),
        (line(E.CHALLENGE_RECEIVED), "A spam filter asks to confirm the sender", "machine", None),
        (line(E.REP_REPLIED, snippet="Tuesday at ten."), "You answered: “Tuesday at ten.”", "unknown", None),
        (line(E.REP_REPLIED, from_name="Maja Berg"), "Maja Berg answered", "unknown", None),
        (
            line(E.CONTACT_ALIAS_REMOVED, alias="kevin@space.example"),
            "No longer taken to write as kevin@space.example",
            "unknown",
            None,
        ),
        (
            line(E.CONTACT_ALIAS_LEARNED, alias="kevin@space.example"),
            "Also writes as kevin@space.example",
            "human",
            None,
        ),
        (
            line(E.CAMPAIGN_PAUSE, reason="auto_reply", resume_at="2026-08-12T08:00:00+02:00"),
            "Autumn arcades paused until Wednesday 12 August",
            "pause",
            "Paused until 12 Aug",
        ),
        (
            line(E.CAMPAIGN_PAUSE, reason="doubtful_match", resume_at=None),
            "Autumn arcades paused, until you say whether that was an answer",
            "pause",
            "Paused",
        ),
        (
            line(E.CAMPAIGN_PAUSE, reason="manual", resume_at=None),
            "Autumn arcades paused, until you resume it",
            "pause",
            "Paused",
        ),
        (
            line(E.CAMPAIGN_RESUME, reason="returned"),
            "Back from being away, Autumn arcades resumed",
            "resume",
            "Resumed",
        ),
        (line(E.CAMPAIGN_RESUME, reason="manual"), "Autumn arcades resumed by hand", "resume", "Resumed"),
        (line(E.CAMPAIGN_STOP, reason="manual"), "Autumn arcades stopped by hand", "stop", "Stopped"),
        (line(E.MAILBOX_CONNECTED, None), f"{ELSA} is connected", "resume", None),
        (line(E.MAILBOX_DISCONNECTED, None), f"{ELSA} is not heard since 12:00. Trying again", "pause", None),
        (
            line(E.MAILBOX_NEEDS_ATTENTION, None, reason="The server refused the password."),
            f"{ELSA} is not heard: The server refused the password",
            "pause",
            "Yours to settle",
        ),
        (
            line(E.MESSAGE_SET_ASIDE, None, reason="too many parts"),
            f"A mail in {ELSA} could not be read and is kept for a person",
            "pause",
            None,
        ),
    ],
)
def test_each_event_is_said_in_a_sentence(told: Told, sentence: str, tone: str, chip: str | None) -> None:
    said = say(told)
    assert (text(told), said.tone, said.chip and said.chip.text) == (sentence, Tone(tone), chip)


@pytest.mark.parametrize(
    ("reason", "cause", "because"),
    [
        ("reply", line(E.REPLY_RECEIVED, via="contact"), "because Kevin replied"),
        ("unsubscribe", line(E.REPLY_RECEIVED, via="contact"), "because Kevin unsubscribed"),
        ("hard_bounce", line(E.BOUNCE_RECEIVED, status="5.1.1"), "because the address does not exist"),
        ("hard_bounce", line(E.BOUNCE_RECEIVED, status=""), "because the mail could not be delivered"),
        ("soft_bounce", line(E.BOUNCE_RECEIVED, status="5.2.2"), "because mailbox full"),
        ("left_company", line(E.AUTO_REPLY_RECEIVED), "because Kevin has left"),
        ("meeting_accepted", line(E.CALENDAR_RECEIVED), "because Kevin accepted the meeting"),
        ("complaint", line(E.COMPLAINT_RECEIVED), "because Kevin complained"),
        ("auto_reply", line(E.AUTO_REPLY_RECEIVED), "because Kevin is away"),
    ],
)
def test_a_stop_says_why(reason: str, cause: Told, because: str) -> None:
    assert text(effect(E.CAMPAIGN_STOP, cause, reason=reason)) == f"Autumn arcades stopped, {because}"


def test_a_stop_for_somebody_elses_answer_names_both() -> None:
    cause = line(E.REPLY_RECEIVED, ALAN, via="cc", **LORA)
    told = effect(E.CAMPAIGN_STOP, cause, ALAN, reason="reply")
    assert text(told) == "Autumn arcades stopped for Alan Bradley, because Lora replied"
    assert say(told).chip == Chip("stop", "Stopped for Alan")


def test_a_colleagues_stop_says_who_replied() -> None:
    cause = line(E.REPLY_RECEIVED, ALAN, via="contact")
    told = effect(E.CAMPAIGN_STOP, cause, ED, reason="reply")
    assert text(told) == "Autumn arcades stopped, because Alan Bradley replied"


def test_repeats_are_counted() -> None:
    twice = Told((happened(E.RECEIPT_RECEIVED), happened(E.RECEIPT_RECEIVED)), READER)
    assert text(twice) == "Confirmed reading 2 times (receipt from the mail program)"


def test_opens_are_counted_since_the_first() -> None:
    early, late = happened(E.MESSAGE_OPENED, actor="human"), happened(E.MESSAGE_OPENED, after=MINUTES, actor="human")
    assert text(Told((late, early), READER)) == "Opened Cashless play, briefly 2 times since 12:00"


def test_clicks_on_several_links_are_one_line() -> None:
    urls = ("https://a.example/x", "https://a.example/y?z", "https://b.example/")
    each = tuple(happened(E.LINK_CLICKED, actor="human", url=url, place=at) for at, url in enumerate(urls))
    assert text(Told(each, READER)) == "Clicked 3 links"


def test_clicks_on_one_link_are_counted() -> None:
    each = tuple(happened(E.LINK_CLICKED, actor="human", url=ARCADES) for _ in range(3))
    assert text(Told(each, READER)) == "Clicked halyard.example/arcades 3 times since 12:00"


def test_a_persons_touches_never_fold_into_a_machines() -> None:
    human, machine = (happened(E.MESSAGE_OPENED, actor=who) for who in ("human", "machine"))
    assert fold_key(human) == fold_key(happened(E.MESSAGE_OPENED, actor="human")) != fold_key(machine)


def test_names_of_mails_and_campaigns_are_strong() -> None:
    strong = [span.text for span in say(line(E.REACTION_RECEIVED, snippet="👍")).text if span.strong]
    assert strong == ["Cashless play, briefly"]


def test_a_day_of_another_year_says_so() -> None:
    assert text(line(E.AUTO_REPLY_RECEIVED, return_date="2027-01-04")) == "Out of office, back Monday 4 January 2027"


def test_every_type_of_event_has_its_sentence() -> None:
    assert set(VOICE) == set(EventType)


def test_a_person_whose_data_was_erased_can_still_be_told_of() -> None:
    told = Told((happened(E.REPLY_RECEIVED, None, via="cc", after=timedelta()),), READER)
    assert "erased" in text(told)
