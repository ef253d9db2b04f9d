"""Labelled mails: a folder of .eml files, and what is true of each in `labels.jsonl` (tests/sets/README.md)."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SETS = Path(__file__).parent.parent / "tests" / "sets"

# What the development corpus calls otherwise than the contract.
_NAMES = {"feedback_report": "complaint"}


@dataclass(frozen=True)
class Labelled:
    """One mail and what a careful reader says of it. `told` has only what the set's labels tell."""

    file: str
    raw: bytes
    kind: str
    told: Mapping[str, Any]

    def tells(self, name: str) -> bool:
        return name in self.told


@dataclass(frozen=True)
class LabelledSet:
    """`merged` names kinds that the set's labels do not tell apart from another."""

    name: str
    mails: Sequence[Labelled]
    merged: Mapping[str, str] = field(default_factory=dict)


def own(part: str) -> LabelledSet:
    """Part of what was written for Harken: `open` may be looked at while rules are written, the others never."""
    folders = sorted(each.parent for each in SETS.glob(f"*/{part}/labels.jsonl"))
    return LabelledSet(part, [mail for folder in folders for mail in _read(folder)])


def corpus(folder: Path) -> LabelledSet:
    """The corpus calls every failed delivery a bounce, for good or for now."""
    return LabelledSet("corpus", list(_read(folder)), {"soft_bounce": "bounce"})


def _read(folder: Path) -> Iterator[Labelled]:
    for line in (folder / "labels.jsonl").read_text("utf-8").splitlines():
        told = json.loads(line)
        kind = _NAMES.get(told["kind"], told["kind"])
        yield Labelled(told["file"], (folder / told["file"]).read_bytes(), kind, told)
