"""What is this mail, and why? Every rule is asked, what they saw is weighed, and the heaviest kind wins.

A person is presumed: a kind must outweigh that presumption and all that speaks for a person. Losing a person's answer
costs a customer; taking a machine for a person costs one needless stop.
"""

from collections.abc import Iterable
from typing import NamedTuple

from connectors.message import InboundMessage
from daemon.core.classify import (
    auto_reply,
    bounce,
    calendar,
    challenge,
    complaint,
    departure,
    human,
    newsletter,
    notification,
    other,
    reaction,
    receipt,
    service,
    typed,
)
from daemon.core.classify.opt_out import opt_out
from daemon.core.classify.referral import referral
from daemon.core.classify.rule import PRESUMED_HUMAN, Rule
from daemon.core.classify.seen import Seen
from daemon.core.events import Evidence
from daemon.core.reading import Kind, Verdict
from daemon.core.return_date import return_date

# Ties go to the first.
TABLES = (
    complaint,
    calendar,
    receipt,
    reaction,
    challenge,
    bounce,
    auto_reply,
    notification,
    newsletter,
    service,
    other,
    human,
    typed,
)
RULES: tuple[Rule, ...] = tuple(rule for table in TABLES for rule in table.RULES)


class Finding(NamedTuple):
    """A rule that spoke, and what it saw."""

    rule: Rule
    saw: str


def classify(message: InboundMessage) -> Verdict:
    """The one door: any mail in, a verdict out, never an exception."""
    return judge(Seen(message))


def judge(seen: Seen) -> Verdict:
    """The same for a mail that is looked at for other reasons too."""
    findings = [Finding(rule, saw) for rule in RULES if (saw := rule.look(seen)) is not None]
    kind = heaviest(findings)
    evidence = tuple(Evidence(finding.rule.name, finding.saw) for finding in findings)
    reason = deciding(findings, kind)
    if kind is Kind.BOUNCE:
        return _returned(seen, reason, evidence)
    return _answered(seen, kind, reason, evidence)


def heaviest(findings: Iterable[Finding]) -> Kind:
    """The kind whose findings weigh most, if that is more than what speaks for a person."""
    weights = {Kind.HUMAN: PRESUMED_HUMAN}
    for finding in findings:
        weights[finding.rule.kind] = weights.get(finding.rule.kind, 0) + finding.rule.weight
    return max(weights, key=weights.__getitem__)  # the first of equals: HUMAN was put in first


def deciding(findings: Iterable[Finding], kind: Kind) -> str:
    """The name of the heaviest rule that spoke for the verdict."""
    spoke = [finding.rule for finding in findings if finding.rule.kind is kind]
    return max(spoke, key=lambda rule: rule.weight).name if spoke else "nothing-automatic"


def _returned(seen: Seen, reason: str, evidence: tuple[Evidence, ...]) -> Verdict:
    recipients = bounce.recipients(seen)
    return Verdict(bounce.severity(seen, recipients), reason, evidence, recipients)


def _answered(seen: Seen, kind: Kind, reason: str, evidence: tuple[Evidence, ...]) -> Verdict:
    """What a person, or their out-of-office, says besides: gone, back when, no more mail, coming to the meeting."""
    speaks = kind in (Kind.HUMAN, Kind.AUTO_REPLY)
    left = speaks and departure.left_company(seen)
    away = kind is Kind.AUTO_REPLY and not left and not auto_reply.is_acknowledgement(seen)
    return Verdict(
        kind,
        reason,
        evidence,
        return_date=return_date(f"{seen.message.subject[:300]}\n\n{seen.written}", seen.message.date) if away else None,
        left_company=left,
        replacement=departure.replacement(seen) if left else None,
        referral=referral(seen) if kind is Kind.HUMAN and not left else None,
        opt_out=kind is Kind.HUMAN and opt_out(seen),
        meeting_accepted=kind is Kind.CALENDAR and calendar.meeting_accepted(seen),
    )


def stops(verdict: Verdict) -> bool:
    """Would it stop a campaign under the default rules? (contract, section 4)"""
    return (
        verdict.kind in (Kind.HUMAN, Kind.BOUNCE, Kind.COMPLAINT)
        or verdict.left_company
        or verdict.opt_out
        or verdict.meeting_accepted
    )
