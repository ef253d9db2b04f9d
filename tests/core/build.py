"""Short ways to say "a mail like this" and "a send like that" in the core's tests."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from connectors.message import Address, FolderRole
from daemon.core.clues import id_hash
from daemon.core.reading import Kind, Reading, Recipient, Verdict
from daemon.core.sends import DEFAULT_RULES, Contact, Enrollment, Send, StopRules

SENT_AT = datetime(2026, 8, 4, 9, 12, tzinfo=UTC)
HEARD_AT = datetime(2026, 8, 6, 14, 2, tzinfo=UTC)
REP = "elsa@halyard.example"
KEVIN = Contact("flynn@flynnsarcade.example", external_id="c-17", name="Kevin Flynn")
ALAN = Contact("alan@flynnsarcade.example", name="Alan Bradley")


NO_RULES = StopRules()


def send(
    message_id: str = "a1@mail.halyard.example",
    contact: Contact = KEVIN,
    campaign: str = "spring",
    subject: str = "Cashless play, briefly",
    rules: StopRules = NO_RULES,
    **changes: object,
) -> Send:
    made = Send(
        id=f"snd_{message_id}_{contact.email}",
        message_id=message_id,
        mailbox=REP,
        campaign_id=campaign,
        contact=contact,
        aliases=(),
        sent_at=SENT_AT,
        subject=subject,
        cc=(),
        thread_root=None,
        provider_thread=None,
        known_as=frozenset({id_hash(message_id)}),
        rules=rules.over(DEFAULT_RULES),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def enrollment(of: Send, **changes: object) -> Enrollment:
    return replace(Enrollment(of.contact, of.campaign_id, of.id, of.rules), **changes)  # type: ignore[arg-type]


def mail(
    sender: str = KEVIN.email,
    name: str = "",
    kind: Kind = Kind.HUMAN,
    recipients: tuple[Recipient, ...] = (),
    **changes: object,
) -> Reading:
    verdict_fields = {"return_date", "left_company", "replacement", "referral", "opt_out", "meeting_accepted"}
    verdict = Verdict(kind, "test", recipients=recipients, **{k: changes.pop(k) for k in verdict_fields & set(changes)})  # type: ignore[arg-type]
    made = Reading(
        message_id="theirs@flynnsarcade.example",
        in_reply_to=(),
        references=(),
        original_ids=(),
        thread_root=None,
        provider_thread=None,
        from_=Address(name, sender),
        to=(REP,),
        subject="Re: Cashless play, briefly",
        date=HEARD_AT - timedelta(seconds=5),
        received_at=HEARD_AT - timedelta(seconds=1),
        role=FolderRole.INBOX,
        snippet="Yes. Come Tuesday.",
        verdict=verdict,
    )
    return replace(made, **changes)  # type: ignore[arg-type]
