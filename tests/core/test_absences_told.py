"""Automatic answers of 22 languages, a line each: `told/absences.txt`, whose head says how to read it.

Each is read twice: bare, as a rule of Outlook or a phone would send it, where only the words tell what it is; and
marked as an automatic answer, for what it says.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.letters import letter

TOLD = Path(__file__).parent / "told" / "absences.txt"
MARKED = {"Auto-Submitted": "auto-replied"}


class Told(NamedTuple):
    language: str
    what: str
    address: str
    words: str
    plain: bool  # the words alone tell

    @property
    def day(self) -> date | None:
        return date.fromisoformat(self.what) if self.what[0].isdigit() else None


def told() -> Iterator[Told]:
    language = ""
    for line in TOLD.read_text("utf-8").splitlines():
        if line.startswith("=="):
            language = line.removeprefix("==").strip()
        elif line and not line.startswith("#"):
            title, _, words = line.partition(": ")
            what, _, address = title.partition(" ")
            yield Told(language, what.rstrip("?"), address, words, not what.endswith("?"))


ABSENCES = [*told()]


@pytest.mark.parametrize(
    "case", [case for case in ABSENCES if case.plain], ids=lambda case: f"{case.language}: {case.words}"
)
def test_the_words_alone_tell_an_automatic_answer_from_a_persons(case: Told) -> None:
    verdict = classify(letter("Offer", case.words))
    assert verdict.kind == (Kind.HUMAN if case.what == "human" else Kind.AUTO_REPLY), verdict.evidence


@pytest.mark.parametrize(
    "case", [case for case in ABSENCES if case.what != "human"], ids=lambda case: f"{case.language}: {case.words}"
)
def test_an_automatic_answer_is_read_for_what_it_says(case: Told) -> None:
    verdict = classify(letter("Offer", case.words, MARKED))
    assert verdict.return_date == case.day
    assert verdict.left_company == (case.what == "left")
    assert verdict.replacement == (case.address or None)
