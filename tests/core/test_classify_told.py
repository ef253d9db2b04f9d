"""Mails of many systems and countries, each told by its kind: `told/servers.txt` and `told/services.txt`.

Both hold people, too, who write about the same things. A mail begins at "=== kind: what it is".
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from connectors.message import parse
from daemon.core.classify import classify

TOLD = Path(__file__).parent / "told"
ADDRESSED = (
    "To: Rep <rep@example.com>\nDate: Wed, 05 Aug 2026 10:00:00 +0200\nContent-Type: text/plain; charset=utf-8\n"
)


class Told(NamedTuple):
    kind: str
    what: str
    mail: str


def told(name: str) -> Iterator[Told]:
    for block in (TOLD / f"{name}.txt").read_text("utf-8").split("=== ")[1:]:
        title, _, mail = block.partition("\n")
        kind, _, what = title.partition(": ")
        yield Told(kind, what, ADDRESSED + mail)


@pytest.mark.parametrize("case", [*told("servers"), *told("services")], ids=lambda case: case.what)
def test_a_mail_is_told_by_its_kind(case: Told) -> None:
    verdict = classify(parse(case.mail.encode()))
    assert verdict.kind == case.kind, verdict.evidence
