"""Automatic answers of 22 languages, a line each: `told/absences.txt`, whose head says how to read it.

Each is read twice: bare, as a rule of Outlook or a phone would send it, where only the words tell what it is; and
marked as an automatic answer, for what it says.
"""

from datetime import date
from typing import NamedTuple

from daemon.core.classify import classify
from daemon.core.reading import Kind
from tests.core.each_line import each_line_of
from tests.core.letters import letter

MARKED = {"Auto-Submitted": "auto-replied"}


class Told(NamedTuple):
    what: str
    address: str
    words: str
    plain: bool  # the words alone tell

    @property
    def day(self) -> date | None:
        return date.fromisoformat(self.what) if self.what[0].isdigit() else None


def told(line: str) -> Told:
    title, _, words = line.partition(": ")
    what, _, address = title.partition(" ")
    return Told(what.rstrip("?"), address, words, not what.endswith("?"))


@each_line_of("absences")
def test_the_words_alone_tell_an_automatic_answer_from_a_persons(line: str) -> None:
    case = told(line)
    if case.plain:
        verdict = classify(letter("Offer", case.words))
        assert verdict.kind == (Kind.HUMAN if case.what == "human" else Kind.AUTO_REPLY), verdict.evidence


@each_line_of("absences")
def test_an_automatic_answer_is_read_for_what_it_says(line: str) -> None:
    case = told(line)
    if case.what != "human":
        verdict = classify(letter("Offer", case.words, MARKED))
        assert verdict.return_date == case.day
        assert verdict.left_company == (case.what == "left")
        assert verdict.replacement == (case.address or None)
