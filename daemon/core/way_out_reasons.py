"""Why somebody wants no more mail: what they may choose among on the page of the way out, as the team has it.

A reason is known by its code, which opt-outs keep for ever. So none is ever deleted: it is no longer offered.
"""

import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from daemon.core.given import Impossible, one_line
from daemon.core.opt_outs import Why

MOST = 30  # kept; what is offered, the team chooses
LONGEST = 60
LONGEST_CODE = 40
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Reason:
    """`texts` are the team's own words, by language. Without any, one of ours is said in ours, and another is not."""

    code: str
    is_offered: bool = True
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Line:
    """One reason as it was edited in one language. `code` None: a new one. The lowest `place` comes first."""

    code: str | None
    text: str
    is_offered: bool
    place: int


BUILT_IN = tuple(Reason(each.value) for each in Why)


def said_in(reason: Reason, language: str, ours: Mapping[str, str]) -> str:
    """Empty where nobody has words for it in this language; `ours` are those for the reasons of ours."""
    return reason.texts.get(language) or ours.get(reason.code, "")


def offered(reasons: Sequence[Reason], language: str, ours: Mapping[str, str]) -> dict[str, str]:
    """What may be chosen there, by its code, in the order in which it stands."""
    told = {each.code: said_in(each, language, ours) for each in reasons if each.is_offered}
    return {code: text for code, text in told.items() if text}


def edited(reasons: Sequence[Reason], language: str, lines: Sequence[Line]) -> tuple[Reason, ...]:
    """As the lines have it, in their order; what no line names comes last, as it was. Raises `Impossible`."""
    known = {each.code: each for each in reasons}
    in_order = sorted(lines, key=lambda line: line.place)
    named = [_as_edited(known.get(line.code or ""), language, line, known) for line in in_order if _says(line, known)]
    if len({each.code for each in named}) < len(named):
        raise Impossible("is there twice")
    rest = [each for code, each in known.items() if code not in {reason.code for reason in named}]
    if len(named) + len(rest) > MOST:
        raise Impossible(f"is one too many: {MOST} can be kept, also those that are not offered")
    return (*named, *rest)


def _says(line: Line, known: Mapping[str, Reason]) -> bool:
    return line.code in known or (line.code is None and bool(line.text.strip()))


def _as_edited(reason: Reason | None, language: str, line: Line, taken: Collection[str]) -> Reason:
    text = _given(line.text)
    before = reason or Reason(new_code(text, taken))
    texts = {name: each for name, each in {**before.texts, language: text}.items() if each}
    return replace(before, is_offered=line.is_offered, texts=texts)


def _given(text: str) -> str:
    plain = one_line(" ".join(text.split()))
    if len(plain) > LONGEST:
        raise Impossible(f"is longer than {LONGEST} characters")
    return plain


def new_code(text: str, taken: Collection[str]) -> str:
    """What opt-outs keep of it: its first words in ASCII, so that lists and programs can read it."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = _BETWEEN_WORDS.sub("_", plain).strip("_")[: LONGEST_CODE - 3].strip("_") or "reason"
    return next(code for code in _numbered(name) if code not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}_{number}" for number in range(2, MOST + 2))
