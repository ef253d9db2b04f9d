"""A morning of two reps: every kind of thing the feed can tell, recorded as the daemon records it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from connectors.base import Backlog
from daemon.core.events import Event, EventType, Evidence, Json
from daemon.core.kinds import Kind
from daemon.core.sends import Contact, NewSend
from daemon.storage.records import MailboxState, Origin
from daemon.storage.store import Store

ELSA, MAJA = "elsa@halyard.example", "maja@halyard.example"
HELLO, JONAS = "hello@halyard.example", "jonas@halyard.example"
KEVIN = Contact("flynn@flynnsarcade.com", "c-1", "Kevin Flynn")
ALAN = Contact("alan@encom.com", "c-2", "Alan Bradley")
ED = Contact("ed.dillinger@encom.com", "c-3", "Ed Dillinger")
ROY = Contact("r.kleinberg@popcorn.example", "c-4", "Roy Kleinberg")
WALTER = Contact("walter.gibbs@encom.com", "c-5", "Walter Gibbs")
INGRID = Contact("ingrid@aakesson.example", "c-6", "Ingrid Åkesson")
WITHDRAWN = "Microsoft does not let Harken in any more. Connect the mailbox again."
ARCADES, CANTEENS = "Autumn arcades", "Canteens"
CAMPAIGN = {KEVIN: ARCADES, ALAN: CANTEENS, ED: CANTEENS, ROY: ARCADES, WALTER: CANTEENS, INGRID: ARCADES}
SUBJECT = {ARCADES: "Cashless play, briefly", CANTEENS: "A pilot for your canteens"}

E = EventType
PERSONAL = frozenset(("from", "from_name", "subject", "snippet", "replacement", "diagnostic", "alias"))
MATCHED = {
    "message_id": "In-Reply-To: <a1@mail.halyard.example>",
    "embedded_original": "The enclosed mail has Message-ID: <a3@mail.halyard.example>",
    "contact_and_subject": "Subject: Re: A pilot for your canteens",
}
ANSWER: dict[str, Json] = {"matched_by": "message_id", "via": "contact"}
RETURNED: dict[str, Json] = {"matched_by": "embedded_original", "via": "contact"}
UNSURE: dict[str, Json] = {"matched_by": "contact_and_subject", "via": "contact"}


def connect(store: Store, now: datetime) -> None:
    """Four mailboxes, as many kinds and states: one is heard, one waits on a person, one was lost, one is new."""
    day = timedelta(days=1)
    since = (now - 40 * day).isoformat()
    settings: dict[str, tuple[Kind, dict[str, Json]]] = {
        ELSA: (Kind.GMAIL, {"consent": "google", "consented_at": since}),
        MAJA: (Kind.MICROSOFT365, {"consent": "microsoft", "consented_at": since}),
        HELLO: (Kind.EXCHANGE, {"host": None, "endpoint": None, "auth": None, "username": HELLO}),
        JONAS: (Kind.IMAP, {"host": "imap.halyard.example", "port": 993, "tls": "implicit", "username": JONAS}),
    }
    asked = {ELSA: timedelta(seconds=9), MAJA: timedelta(minutes=90), HELLO: timedelta(minutes=2)}
    with store.transaction() as tx:
        for address, (kind, told) in settings.items():
            shared: dict[str, Json] = {"folders": [], "shared": address == HELLO}
            tx.save_mailbox(address, kind, {**told, **shared}, b"sealed", Origin.API, now - 40 * day)
        for address, ago in asked.items():
            tx.set_mailbox_state(address, MailboxState.CONNECTED, None, now - 40 * day)
            folders = ["INBOX", "Archive", "Sent"]
            tx.set_mailbox_synced(address, folders, now - ago, [("Trash", "a bin"), ("Junk", "spam")])
        tx.learn_own_addresses(["elsa.lindqvist@halyard.example", "sales@halyard.example"], ELSA, now)
        tx.set_mailbox_state(MAJA, MailboxState.NEEDS_ATTENTION, WITHDRAWN, now)
        tx.set_mailbox_state(HELLO, MailboxState.DISCONNECTED, "mail.halyard.example did not answer in time.", now)
        tx.set_mailbox_state(JONAS, MailboxState.SYNCING, None, now)
        tx.set_mailbox_backlog(JONAS, Backlog(1200, 3400, 2))


def play(store: Store, now: datetime, also: Iterable[tuple[Contact, Event]] = ()) -> None:
    """Up to `now`; the mails went out two days ago."""
    morning = sorted((*_morning(Moments(now)), *also), key=lambda each: each[1].observed_at)
    with store.transaction() as tx:
        sends = {}
        for number, (contact, campaign) in enumerate(CAMPAIGN.items()):
            at = now - timedelta(days=2, minutes=97)
            mail = NewSend(f"a{number}@mail.halyard.example", ELSA, campaign, contact, at, SUBJECT[campaign])
            sends[contact] = tx.add_send(mail, now).send.id
        for who, event in morning:
            tx.record(event if who is None else _of(event, who, sends[who]))


def _of(event: Event, contact: Contact, send_id: str) -> Event:
    return replace(event, contact=contact.email, campaign_id=CAMPAIGN[contact], send_id=send_id)


@dataclass(frozen=True)
class Moments:
    """Events so many minutes ago. `from_` stands for `from`."""

    now: datetime

    def ago(self, minutes: int, kind: EventType, *weighed: str, **told: Json) -> Event:
        told = {name.rstrip("_"): value for name, value in told.items()}
        seen = self.now - timedelta(minutes=minutes)
        matched = MATCHED.get(str(told.get("matched_by")))
        return Event(
            kind,
            seen - timedelta(seconds=2),
            seen,
            mailbox=str(told.pop("mailbox", ELSA)),
            facts={name: value for name, value in told.items() if name not in PERSONAL},
            personal={name: value for name, value in told.items() if name in PERSONAL},
            evidence=((Evidence(str(told["matched_by"]), matched),) if matched else ())
            + tuple(Evidence("played", text) for text in weighed),
        )


def _morning(at: Moments) -> Iterator[tuple[Contact | None, Event]]:
    yield from _yesterday(at)
    yield None, at.ago(290, E.MAILBOX_CONNECTED)
    yield None, at.ago(289, E.MAILBOX_CONNECTED, mailbox=MAJA)
    report = ("Content-Type: multipart/report; report-type=delivery-status", "Status: 5.1.1")
    said = "smtp; 550 5.1.1 No such user here"
    yield ROY, at.ago(270, E.BOUNCE_RECEIVED, *report, severity="hard", status="5.1.1", diagnostic=said, **RETURNED)
    yield ROY, at.ago(270, E.CAMPAIGN_STOP, *report, reason="hard_bounce", matched_by="embedded_original")
    left = ("Auto-Submitted: auto-replied", 'it says "no longer with"')
    instead = "lora.baines@encom.com"
    yield ED, at.ago(200, E.AUTO_REPLY_RECEIVED, *left, left_company=True, replacement=instead, **ANSWER)
    yield ED, at.ago(200, E.CAMPAIGN_STOP, *left, reason="left_company", matched_by="message_id")
    asks = "Not this year, but ask me in spring."
    yield WALTER, at.ago(120, E.REPLY_RECEIVED, from_=WALTER.email, from_name=WALTER.name, snippet=asks, **UNSURE)
    doubt: dict[str, Json] = {"reason": "doubtful_match", "resume_at": None, "matched_by": "contact_and_subject"}
    yield WALTER, at.ago(120, E.CAMPAIGN_PAUSE, **doubt)
    yield None, at.ago(90, E.MAILBOX_NEEDS_ATTENTION, mailbox=MAJA, reason=WITHDRAWN)
    yield from _canteens(at)
    yield from _kevin(at)
    yield ROY, at.ago(1, E.CHALLENGE_RECEIVED, **ANSWER)


def _yesterday(at: Moments) -> Iterator[tuple[Contact | None, Event]]:
    day = 24 * 60
    more = "Skicka gärna mer, vi ses på mässan."
    yield INGRID, at.ago(day, E.REPLY_RECEIVED, from_=INGRID.email, from_name=INGRID.name, snippet=more, **ANSWER)
    yield INGRID, at.ago(day, E.CAMPAIGN_STOP, reason="reply", matched_by="message_id")
    thanks = "Tack! Jag kommer förbi på torsdag."
    yield INGRID, at.ago(day - 50, E.REP_REPLIED, from_=ELSA, snippet=thanks, **ANSWER)


def _canteens(at: Moments) -> Iterator[tuple[Contact | None, Event]]:
    away = ("Auto-Submitted: auto-replied", 'it says "out of the office until"')
    day = (at.now + timedelta(days=6)).date().isoformat()
    note = "I am out until Tuesday and back on Wednesday."
    yield ALAN, at.ago(64, E.AUTO_REPLY_RECEIVED, *away, return_date=day, snippet=note, **ANSWER)
    until = f"{day}T08:00:00+02:00"
    yield ALAN, at.ago(64, E.CAMPAIGN_PAUSE, *away, reason="auto_reply", resume_at=until, matched_by="message_id")
    lora: dict[str, Json] = {"via": "cc", "from_": "lora.baines@encom.com", "from_name": "Lora Baines"}
    words = "I run the canteens, talk to me."
    yield ALAN, at.ago(58, E.REPLY_RECEIVED, matched_by="message_id", snippet=words, **lora)
    yield ALAN, at.ago(58, E.CAMPAIGN_STOP, reason="reply", matched_by="message_id")


def _kevin(at: Moments) -> Iterator[tuple[Contact | None, Event]]:
    for minutes in (40, 34, 22):
        yield KEVIN, at.ago(minutes, E.RECEIPT_RECEIVED, "Disposition: manual-action; displayed", **ANSWER)
    yield (
        KEVIN,
        at.ago(21, E.REACTION_RECEIVED, "it has a text/vnd.google.email-reaction+json part", snippet="❤", **ANSWER),
    )
    words = "Yes. Come Tuesday, the back row is dead anyway."
    yield KEVIN, at.ago(3, E.REPLY_RECEIVED, from_=KEVIN.email, from_name=KEVIN.name, snippet=words, **ANSWER)
    yield KEVIN, at.ago(3, E.CAMPAIGN_STOP, reason="reply", matched_by="message_id")
    name = "From: Kevin Flynn <kevin@space.example>"
    yield KEVIN, at.ago(2, E.CONTACT_ALIAS_LEARNED, name, alias="kevin@space.example", matched_by="message_id")
