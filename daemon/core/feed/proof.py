"""What lies in a line's drawer: why we believe it, the raw lines that show it, and what one can do about it."""

from datetime import timedelta

from daemon.core.events import Event, EventType, Evidence, PauseReason, Rung, StopReason
from daemon.core.feed.proof_documents import proofs_of_document
from daemon.core.feed.proof_touches import OF_TOUCHES, proofs_of_touch
from daemon.core.feed.say_documents import OF_DOCUMENTS, READING
from daemon.core.feed.say_opt_outs import is_of_opt_outs, proofs_of_opt_out
from daemon.core.feed.told import Told, writer_name
from daemon.core.feed.values import Action, Do, Drawer, Proof
from daemon.core.feed.words import clock, moment_of, span
from daemon.core.feed.wrong import wrong

MOST_REPEATS = 50  # listed in one drawer
SOON = timedelta(hours=1)

WHAT_IT_IS = {
    EventType.REPLY_RECEIVED: "A person wrote it: this is what was weighed.",
    EventType.AUTO_REPLY_RECEIVED: "It is an automatic answer by its own account.",
    EventType.BOUNCE_RECEIVED: "It is a mail server's report.",
    EventType.CONTACT_UNSUBSCRIBED: "It asks for no more mail: this is what was weighed.",
    EventType.RECEIPT_RECEIVED: "It is a mail program's receipt.",
    EventType.CALENDAR_RECEIVED: "It is a calendar's answer.",
    EventType.REACTION_RECEIVED: "It is a reaction, not a mail of its own.",
    EventType.COMPLAINT_RECEIVED: "It is a mail provider's report of a complaint.",
    EventType.CHALLENGE_RECEIVED: "It is a spam filter's question.",
    EventType.MESSAGE_RETRACTED: "A person said so.",
    EventType.REP_REPLIED: "One of us wrote it: this is what was weighed.",
}

MATCHED = {
    Rung.MESSAGE_ID: "{header} names {mail}.",
    Rung.REPLY_TOKEN: "It came to the reply address of {mail}.",
    Rung.EMBEDDED_ORIGINAL: "It encloses {mail}.",
    Rung.PROVIDER_THREAD: "It lies in one conversation with {mail}.",
    Rung.QUOTED_TOKEN: "It quotes a link of {mail}.",
    Rung.SETTLED: "A person said that it answers {mail}.",
    Rung.CONTACT_AND_SUBJECT: "The sender and the subject are those of {mail}; nothing else in it names that.",
}

RUNGS = frozenset(Rung)


def drawer(told: Told) -> Drawer | None:
    """None where there is nothing to show and nothing to do."""
    proofs = (*_proofs(told), *_repeats(told))
    actions, instead = _actions(told), wrong(told)
    if not proofs and not actions and not instead:
        return None
    return Drawer(proofs, _note(told.event) if proofs else "", _rung(told.event), actions, instead)


def _proofs(told: Told) -> tuple[Proof, ...]:
    """First how it was matched, then what it is; an effect shows both of its cause."""
    if told.event.type in OF_TOUCHES:
        return proofs_of_touch(told)
    if is_of_opt_outs(told):
        return proofs_of_opt_out(told)
    if told.event.type in OF_DOCUMENTS:
        return proofs_of_document(told)
    shown = told.cause or told.item
    evidence = [piece for piece in shown.event.evidence if piece.text]
    if not evidence:
        return ()
    matching, weighed = evidence[0], list(dict.fromkeys(piece.text for piece in evidence[1:]))
    proofs = [Proof(_matched(told, matching), (*_from(shown.event), matching.text), telling=1)]
    if shown.event.type is EventType.CONTACT_ALIAS_LEARNED:
        proofs.append(Proof("The name on the new address is the contact’s.", tuple(weighed), 1))
    elif shown.event.type in WHAT_IT_IS:
        proofs.append(_what_it_is(shown.event, weighed))
    return tuple(proofs)


def _what_it_is(event: Event, weighed: list[str]) -> Proof:
    diagnostic = str(event.personal.get("diagnostic") or "")
    raw = (*weighed, *((f"Diagnostic-Code: {diagnostic}",) if diagnostic else ()))
    if not raw and event.type is EventType.REPLY_RECEIVED:
        return Proof("A person wrote it: no automatic header, and no automatic words.")
    return Proof(WHAT_IT_IS[event.type], raw)


def _from(event: Event) -> tuple[str, ...]:
    address, name = event.personal.get("from"), event.personal.get("from_name")
    if not address:
        return ()
    return (f"From: {name} <{address}>" if name else f"From: {address}",)


def _matched(told: Told, matching: Evidence) -> str:
    shown = told.cause or told.item
    mail = "your mail" if shown.sent_at is None else f"your mail of {moment_of(shown.sent_at, told.reader)}"
    rung = _rung(shown.event)
    if rung is Rung.CONTACT or rung is None:
        return f"{writer_name(shown)} wrote, but nothing in it names a mail of yours."
    return MATCHED[rung].format(mail=mail, header=matching.text.partition(":")[0])


def _rung(event: Event) -> Rung | None:
    """Whoever matched a mail named the rung first."""
    rule = next((piece.rule for piece in event.evidence), None)
    return Rung(rule) if rule in RUNGS else None


def _repeats(told: Told) -> tuple[Proof, ...]:
    if told.times == 1 or told.event.type in READING:
        return ()
    each = (told.reader.here(item.event.occurred_at) for item in told.items[:MOST_REPEATS])
    latest = f", the latest {MOST_REPEATS} of them" if told.times > MOST_REPEATS else ""
    return (Proof(f"{told.times} times{latest}.", (", ".join(clock(moment) for moment in each),)),)


def _note(event: Event) -> str:
    """How quick we were. A mailbox tells when it received a mail to the second, so nothing finer is claimed."""
    late = event.observed_at - event.occurred_at
    if event.mailbox is None or event.type in OF_TOUCHES | OF_DOCUMENTS:
        return ""
    if late < timedelta(seconds=1):
        return f"Heard within a second after {event.mailbox} received it."
    if late <= SOON:
        return f"Heard {span(late)} after {event.mailbox} received it."
    return f"It had lain in {event.mailbox} for {span(late)} when it was found."


def _actions(told: Told) -> tuple[Action, ...]:
    event, name = told.event, told.event.campaign_id or "the campaign"
    if event.type is EventType.MAILBOX_NEEDS_ATTENTION:
        return (Action(Do.RECONNECT, "Reconnect", told.item.id),)
    if told.settled or event.facts.get("reason") == StopReason.UNSUBSCRIBE:
        return ()  # who wants no more mail is brought back on their own page, and by an admin
    if event.type is EventType.CAMPAIGN_STOP:
        return (Action(Do.RESUME, f"Resume {name}", told.item.id),)
    if event.type is not EventType.CAMPAIGN_PAUSE:
        return ()
    if event.facts.get("reason") == PauseReason.DOUBTFUL_MATCH and told.cause:
        return (
            Action(Do.NO_ANSWER, f"It is none, resume {name}", told.cause.id),
            Action(Do.ANSWER, f"It is an answer, stop {name}", told.cause.id),
        )
    return (Action(Do.RESUME, f"Resume {name}", told.item.id), Action(Do.STOP, f"Stop {name}", told.item.id))
