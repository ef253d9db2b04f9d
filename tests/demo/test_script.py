"""The script is sound: its mails are what they pretend to be, and each contact's story is told in one step."""

import io
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from pypdf import PdfReader

from connectors.message import parse
from daemon.core.classify import classify
from daemon.core.reading import Kind
from daemon.demo import proposal
from daemon.demo.cast import ELSA
from daemon.demo.script import Arrive, Step, script, script_without_documents, spare, working_day

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def mails(step: Step) -> list[bytes]:
    return [act.raw for act in step.acts if isinstance(act, Arrive)]


def test_every_contact_appears_in_one_step_alone() -> None:
    people = Counter(person for step in script(NOW).steps for person in step.people)
    assert set(people.values()) == {1}


def test_every_step_is_about_somebody_and_expects_something_to_wait_for() -> None:
    for step in script(NOW).steps:
        assert step.people
        assert step.expected
        assert {each.contact for each in step.expected} <= {person.email for person in step.people}


def test_every_mail_has_a_message_id_of_its_own() -> None:
    ids = [parse(raw).message_id for step in script(NOW).steps for raw in mails(step)]
    assert None not in ids
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Kevin Flynn replies", Kind.HUMAN),
        ("out of office", Kind.AUTO_REPLY),
        ("does not exist", Kind.BOUNCE),
        ("delayed", Kind.DELAYED),
        ("confirms reading", Kind.RECEIPT),
        ("newsletter", Kind.OTHER),
    ],
)
def test_its_mails_are_of_the_kind_they_play(words: str, kind: Kind) -> None:
    step = next(step for step in script(NOW).steps if words in step.title)
    assert classify(parse(mails(step)[0])).kind is kind


@pytest.mark.parametrize("day", [NOW + timedelta(days=days) for days in range(7)])
def test_it_can_be_played_on_any_day(day: datetime) -> None:
    step = next(step for step in script(day).steps if "out of office" in step.title)
    verdict = classify(parse(mails(step)[0]))
    assert verdict.return_date is not None
    assert verdict.return_date.isoformat() == step.expected[0].facts["return_date"]


@pytest.mark.parametrize(
    ("day", "back"),
    [
        (date(2026, 12, 4), date(2026, 12, 4)),
        (date(2026, 12, 5), date(2026, 12, 7)),
        (date(2026, 12, 6), date(2026, 12, 7)),
    ],
)
def test_nobody_is_back_on_a_weekend(day: date, back: date) -> None:
    assert working_day(day) == back


def test_the_proposal_is_a_document_like_those_of_other_programs() -> None:
    read = PdfReader(io.BytesIO(proposal.pdf()), strict=True)
    assert [page.extract_text().splitlines()[0] for page in read.pages] == [title for title, _ in proposal.PAGES]


def test_without_documents_all_else_is_played() -> None:
    *others, last = [step.title for step in script(NOW).steps]
    assert [step.title for step in script_without_documents(NOW).steps] == others
    assert "proposal" in last


def test_the_spare_mail_answers_the_spare_send() -> None:
    sent, reply = spare(NOW)
    assert parse(reply).in_reply_to == (sent.message_id,)
    assert sent.rep is ELSA
