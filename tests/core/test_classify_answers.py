"""Answers and machines' mail in 22 languages, as they are worded: `told/answers.txt`, `told/machines.txt`."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.letters import answer, letter

TOLD = Path(__file__).parent / "told"


def lines(name: str) -> Iterator[str]:
    told = (TOLD / f"{name}.txt").read_text("utf-8").splitlines()
    return (line for line in told if line and not line.startswith(("#", "==")))


@pytest.mark.parametrize("told", list(lines("answers")))
def test_an_answer_is_a_persons_and_asks_for_no_more_mail_or_does_not(told: str) -> None:
    means, _, words = told.partition(": ")
    verdict = classify(answer(words))
    assert verdict.kind is Kind.HUMAN, verdict.evidence
    assert verdict.opt_out == (means == "stop")


@pytest.mark.parametrize("told", list(lines("machines")))
def test_what_a_service_sends_by_itself_is_no_persons_mail(told: str) -> None:
    sender, subject, text = told.split(" | ", 2)
    verdict = classify(letter(subject, text.replace("\\n", "\n"), sender=sender))
    assert verdict.kind is not Kind.HUMAN, verdict.evidence
