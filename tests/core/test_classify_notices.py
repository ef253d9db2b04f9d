"""What machines write about our own mail in 22 languages, and people who write about the same: `told/notices.txt`."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from daemon.core.classify import classify
from tests.core.letters import IN_ANSWER, letter

TOLD = Path(__file__).parent / "told" / "notices.txt"
HEADERS = {"": {}, "re": IN_ANSWER, "auto": {**IN_ANSWER, "Auto-Submitted": "auto-replied"}}


class Notice(NamedTuple):
    kind: str
    marked: str
    sender: str
    subject: str
    text: str


def notices() -> Iterator[object]:
    language = ""
    for number, line in enumerate(TOLD.read_text("utf-8").splitlines(), 1):
        if line.startswith("== "):
            language = line[3:]
        elif line and not line.startswith("#"):
            title, sender, subject, text = line.split(" | ", 3)
            kind, _, marked = title.partition(" ")
            notice = Notice(kind, marked, sender, subject, text.replace("\\n", "\n"))
            yield pytest.param(notice, id=f"{language}-{kind}-{number}")


@pytest.mark.parametrize("told", list(notices()))
def test_what_is_written_about_our_mail_is_told_by_its_kind(told: Notice) -> None:
    verdict = classify(letter(told.subject, told.text, HEADERS[told.marked], told.sender))
    assert verdict.kind == told.kind, verdict.evidence
