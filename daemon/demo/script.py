"""The play: which mails arrive, and which signals an engine must get for each. A pure value, made for a moment.

Every contact appears in one step alone, so whatever is heard of a contact belongs to that step.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import TypeAlias

from daemon.demo import cast, mails, proposal
from daemon.demo.cast import ELSA, JONAS, MAJA, Mailing, Person, Sent

AUTUMN, WINTER, CANTEENS = cast.CAMPAIGNS
SATURDAY = 5
PAGES = len(proposal.PAGES)


@dataclass(frozen=True, slots=True)
class Expected:
    """A signal that must come once, with these values in its data. Times compare as moments."""

    type: str
    contact: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Arrive:
    """A mail arrives in a folder of a rep's mailbox."""

    rep: Person
    raw: bytes = field(repr=False)
    folder: str = "INBOX"


@dataclass(frozen=True, slots=True)
class AskNow:
    """The engine asks Harken to look through a mailbox now, instead of within 30 seconds."""

    rep: Person


@dataclass(frozen=True, slots=True)
class Await:
    """Go on when this has come. A mailbox is read in order, so all that lay before its mail has been read by then."""

    signal: Expected


@dataclass(frozen=True, slots=True)
class Tell:
    """The engine registers a send."""

    sent: Sent


@dataclass(frozen=True, slots=True)
class Prepare:
    """The engine has the mail prepared before it sends it: its links become Harken's."""

    sent: Sent
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Touch:
    """Somebody touches a prepared mail."""

    sent: Sent
    how: "How"


@dataclass(frozen=True, slots=True)
class ReadThrough:
    """Somebody opens the document of a prepared mail, and reads it page by page."""

    sent: Sent


class How(StrEnum):
    OPEN = "a person's mail program loads its image"
    CLICK = "a person follows its link"
    SCAN = "a mail gateway looks where its link leads"


Act: TypeAlias = Arrive | AskNow | Await | Tell | Prepare | Touch | ReadThrough


@dataclass(frozen=True, slots=True)
class Step:
    title: str
    people: tuple[Person, ...]  # the contacts of whom something may be heard here
    acts: tuple[Act, ...]
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """`sends` are registered before it begins."""

    sends: tuple[Sent, ...]
    steps: tuple[Step, ...]


def script(now: datetime) -> Script:
    """The whole play, as it is at this moment."""
    return _played((*ALWAYS, _document), now)


def script_without_documents(now: datetime) -> Script:
    """Where none can be shown."""
    return _played(ALWAYS, now)


def _played(scenes: Sequence["Staging"], now: datetime) -> Script:
    played = [scene(Mailing(now), now) for scene in scenes]
    return Script(
        tuple(sent for sends, _ in played for sent in sends),
        tuple(step for _, step in played),
    )


def spare(now: datetime) -> tuple[Sent, bytes]:
    """A send, and a reply to it, for whoever wants to deliver one mail with their own hands."""
    sent = Mailing(now).sent(99, ELSA, cast.CLU, WINTER)
    return sent, mails.reply(sent, cast.CLU, "You are not supposed to be here.", now)


Scene: TypeAlias = tuple[tuple[Sent, ...], Step]
Staging: TypeAlias = Callable[[Mailing, datetime], Scene]


def _reply(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(1, ELSA, cast.KEVIN, AUTUMN)
    other = mailing.sent(2, JONAS, cast.KEVIN, WINTER)
    mail = mails.reply(sent, cast.KEVIN, "Yes. Come Tuesday, the back row is dead anyway.", now)
    expected = (_replied(sent, "contact"), _stopped(sent, "reply"), _stopped(other, "reply"))
    return (sent, other), Step(
        "Kevin Flynn replies, and is in two campaigns", (cast.KEVIN,), (_to(sent, mail),), expected
    )


def _copied_colleague(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(3, JONAS, cast.ALAN, CANTEENS, cc=(cast.LORA,))
    mail = mails.reply(sent, cast.LORA, "I run the canteens, talk to me.", now)
    expected = (_replied(sent, "cc"), _stopped(sent, "reply"))
    return (sent,), Step("Lora Baines, in copy, answers for Alan Bradley", (cast.ALAN,), (_to(sent, mail),), expected)


def _other_address(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(4, MAJA, cast.WALTER, AUTUMN)
    mail = mails.reply(sent, cast.WALTER_AT_HOME, "Writing from home. Send me the prices.", now)
    learned = Expected("contact.alias_learned", cast.WALTER.email, {"alias": cast.WALTER_AT_HOME.email})
    expected = (_replied(sent, "unknown"), _stopped(sent, "reply"), learned)
    return (sent,), Step("Walter Gibbs replies from another address", (cast.WALTER,), (_to(sent, mail),), expected)


def _out_of_office(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(5, ELSA, cast.INGRID, CANTEENS)
    stockholm = timezone(timedelta(hours=1))
    back = working_day(now.astimezone(stockholm).date() + timedelta(days=10))
    mail = mails.out_of_office(sent, back, now.astimezone(stockholm))
    resumes = datetime.combine(back, time(8), stockholm).astimezone(UTC).isoformat()
    paused = _expected("campaign.pause", sent, reason="auto_reply", resume_at=resumes)
    expected = (_expected("auto_reply.received", sent, return_date=back.isoformat()), paused)
    return (sent,), Step("Ingrid Åkesson is out of office", (cast.INGRID,), (_to(sent, mail),), expected)


def _bounce(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(6, JONAS, cast.ROY, AUTUMN)
    seen = _expected("bounce.received", sent, severity="hard", matched_by="embedded_original")
    expected = (seen, _stopped(sent, "hard_bounce"))
    acts = (_to(sent, mails.hard_bounce(sent, now)),)
    return (sent,), Step("Roy Kleinberg's address does not exist", (cast.ROY,), acts, expected)


def _delay(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(7, MAJA, cast.SAM, CANTEENS)
    expected = (_expected("bounce.received", sent, severity="delayed"),)
    acts = (_to(sent, mails.delay(sent, now)),)
    return (sent,), Step("The mail to Sam Flynn is delayed: no reason to stop", (cast.SAM,), acts, expected)


def _receipt(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(8, ELSA, cast.EDWARD, CANTEENS)
    expected = (_expected("receipt.received", sent),)
    acts = (_to(sent, mails.read_receipt(sent, now)),)
    return (sent,), Step("Ed Dillinger's mail program confirms reading: no answer", (cast.EDWARD,), acts, expected)


def _colleague(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(9, JONAS, cast.RAM, AUTUMN)
    mail = mails.copied_in(sent, MAJA, "Jonas is travelling, ask me meanwhile.", now)
    expected = (_expected("rep.replied", sent),)
    return (sent,), Step("Maja Berg, a colleague, writes into the thread", (cast.RAM,), (_to(sent, mail),), expected)


def _newsletter(mailing: Mailing, now: datetime) -> Scene:
    silent = mailing.sent(10, MAJA, cast.PETER, AUTUMN)
    marker = mailing.sent(11, MAJA, cast.TESSA, AUTUMN)
    acts = (
        _to(silent, mails.newsletter(cast.PETER, MAJA, now)),
        _to(marker, mails.reply(marker, cast.TESSA, "Not for us, but thank you for asking.", now)),
    )
    expected = (_replied(marker, "contact"), _stopped(marker, "reply"))
    title = "Peter Crom's newsletter is no answer; Tessa Gem's mail behind it is"
    return (silent, marker), Step(title, (cast.PETER, cast.TESSA), acts, expected)


def _junk(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(12, ELSA, cast.JARVIS, AUTUMN)
    mail = mails.reply(sent, cast.JARVIS, "Call me on Thursday.", now)
    acts = (Arrive(ELSA, mail, "Junk"), AskNow(ELSA))
    expected = (_replied(sent, "contact"), _stopped(sent, "reply"))
    return (sent,), Step("Jarvis Cole's reply lands in Junk", (cast.JARVIS,), acts, expected)


def _archive(mailing: Mailing, now: datetime) -> Scene:
    sent = mailing.sent(13, JONAS, cast.MARVIN, CANTEENS)
    mail = mails.reply(sent, cast.MARVIN, "Yes.", now)
    acts = (Arrive(JONAS, mail, "Archive"), AskNow(JONAS))
    expected = (_replied(sent, "contact"), _stopped(sent, "reply"))
    return (sent,), Step("Marvin Bit's reply is filed into Archive by a rule", (cast.MARVIN,), acts, expected)


def _too_early(mailing: Mailing, now: datetime) -> Scene:
    """The reply behind it proves that the early one has been read by the time its send is registered."""
    early = mailing.sent(14, ELSA, cast.QUORRA, AUTUMN)
    marker = mailing.sent(15, ELSA, cast.YORI, AUTUMN)
    acts = (
        _to(early, mails.reply(early, cast.QUORRA, "That was quick. Tell me more.", now)),
        _to(marker, mails.reply(marker, cast.YORI, "Sure, next week.", now)),
        Await(_stopped(marker, "reply")),
        Tell(early),
    )
    expected = (
        _replied(marker, "contact"),
        _stopped(marker, "reply"),
        _replied(early, "contact"),
        _stopped(early, "reply"),
    )
    title = "Quorra Iso replies before the engine has told of the mail"
    return (marker,), Step(title, (cast.QUORRA, cast.YORI), acts, expected)


def _reader(mailing: Mailing, _now: datetime) -> Scene:
    sent = mailing.sent(16, MAJA, cast.BECK, WINTER)
    opened, clicked = (_expected(kind, sent, actor="human") for kind in ("message.opened", "link.clicked"))
    acts = (Prepare(sent, mails.campaign(sent)), Touch(sent, How.OPEN), Await(opened), Touch(sent, How.CLICK))
    return (), Step("Beck Argon opens the mail and follows its link", (cast.BECK,), acts, (opened, clicked))


def _scanner(mailing: Mailing, _now: datetime) -> Scene:
    sent = mailing.sent(17, JONAS, cast.PAIGE, CANTEENS)
    acts = (Prepare(sent, mails.campaign(sent)), Touch(sent, How.SCAN))
    expected = (_expected("link.clicked", sent, actor="machine"),)
    return (), Step("A mail gateway follows the link in Paige Medic's mail: no reader", (cast.PAIGE,), acts, expected)


def _document(mailing: Mailing, _now: datetime) -> Scene:
    sent = mailing.sent(18, ELSA, cast.DUMONT, AUTUMN)
    acts = (Prepare(sent, mails.with_proposal(sent)), ReadThrough(sent))
    pages = [_expected("document.page_viewed", sent, page=str(page), actor="human") for page in range(1, PAGES + 1)]
    opened, completed = (_expected(f"document.{what}", sent, actor="human") for what in ("opened", "completed"))
    title = "Dumont Tower reads the attached proposal, page by page"
    return (), Step(title, (cast.DUMONT,), acts, (opened, *pages, completed))


ALWAYS: tuple[Staging, ...] = (
    _reply, _copied_colleague, _other_address, _out_of_office, _bounce, _delay, _receipt,
    _colleague, _newsletter, _junk, _archive, _too_early, _reader, _scanner,
)  # fmt: skip


def working_day(day: date) -> date:
    """This day, or the Monday after it."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= SATURDAY else day


def _to(sent: Sent, raw: bytes) -> Arrive:
    return Arrive(sent.rep, raw)


def _expected(kind: str, sent: Sent, **facts: str) -> Expected:
    return Expected(kind, sent.contact.email, {"campaign_id": sent.campaign_id, **facts})


def _replied(sent: Sent, via: str) -> Expected:
    return _expected("reply.received", sent, via=via, matched_by="message_id")


def _stopped(sent: Sent, reason: str) -> Expected:
    return _expected("campaign.stop", sent, reason=reason)
