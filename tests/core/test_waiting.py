import pytest

from daemon.core.decide import Team
from daemon.core.match import match
from daemon.core.reading import Kind, Reading, Recipient
from daemon.core.waiting import answers_unregistered, is_settled
from tests.core.build import ALAN, KEVIN, REP, mail, send

OURS = "a1@mail.halyard.example"
TEAM = Team(mailboxes=frozenset({REP}))


@pytest.mark.parametrize(
    ("reading", "waits"),
    [
        (mail(in_reply_to=(OURS,)), False),
        (mail(ALAN.email, in_reply_to=(OURS,)), True),
        (mail("stranger@x.example", in_reply_to=(OURS,)), True),
        (mail("lora@encom.example", in_reply_to=(OURS,)), False),
        (mail(REP, in_reply_to=(OURS,)), False),
        (mail("fbl@provider.example", kind=Kind.COMPLAINT, original_ids=(OURS,)), False),
        (mail(in_reply_to=("unknown@x",)), True),
        (mail("stranger@x.example", subject="Re: Your note"), True),
        (mail("stranger@x.example", subject="Lunch?"), False),
        (mail(subject="Re: Cashless play, briefly"), False),
        (mail("news@x.example", kind=Kind.OTHER, in_reply_to=("unknown@x",)), False),
    ],
    ids=[
        *("the contact", "whose send may come", "anybody", "who was copied", "one of us", "a server"),
        *("a known contact by another id", "nobody's contact", "a fresh mail", "a weak match", "a newsletter"),
    ],
)
def test_an_answer_waits_for_whoever_may_yet_be_registered(reading: Reading, waits: bool) -> None:
    found = match(reading, [send(cc=("lora@encom.example",))])
    assert answers_unregistered(reading, found, TEAM) is waits


def test_a_report_on_two_people_waits_for_the_second() -> None:
    fates = tuple(Recipient(each, Kind.BOUNCE, "5.1.1", "failed", "") for each in (KEVIN.email, ALAN.email))
    reading = mail("mailer-daemon@mx", kind=Kind.BOUNCE, original_ids=(OURS,), recipients=fates)
    assert not is_settled(reading, match(reading, [send()]), TEAM)
    assert is_settled(reading, match(reading, [send(), send(contact=ALAN)]), TEAM)
