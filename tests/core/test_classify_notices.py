"""What machines write about our own mail in 22 languages, and people who write about the same: `told/notices.txt`."""

from daemon.core.classify import classify
from tests.core.each_line import each_line_of
from tests.core.letters import IN_ANSWER, letter

HEADERS = {"": {}, "re": IN_ANSWER, "auto": {**IN_ANSWER, "Auto-Submitted": "auto-replied"}}


@each_line_of("notices")
def test_what_is_written_about_our_mail_is_told_by_its_kind(told: str) -> None:
    title, sender, subject, text = told.split(" | ", 3)
    kind, _, marked = title.partition(" ")
    verdict = classify(letter(subject, text.replace("\\n", "\n"), HEADERS[marked], sender))
    assert verdict.kind == kind, verdict.evidence
