"""Answers and machines' mail in 22 languages, as they are worded: `told/answers.txt`, `told/machines.txt`."""

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.each_line import each_line_of
from tests.core.letters import answer, letter


@each_line_of("answers")
def test_an_answer_is_a_persons_and_asks_for_no_more_mail_or_does_not(told: str) -> None:
    means, _, words = told.partition(": ")
    verdict = classify(answer(words))
    assert verdict.kind is Kind.HUMAN, verdict.evidence
    assert verdict.opt_out == (means == "stop")


@each_line_of("machines")
def test_what_a_service_sends_by_itself_is_no_persons_mail(told: str) -> None:
    sender, subject, text = told.split(" | ", 2)
    verdict = classify(letter(subject, text.replace("\\n", "\n"), sender=sender))
    assert verdict.kind is not Kind.HUMAN, verdict.evidence
