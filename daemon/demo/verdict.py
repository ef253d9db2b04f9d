"""Did what happened agree with the script? A signal that is missing, doubled or uncalled-for makes it disagree."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from daemon.demo.script import Expected, Step


@dataclass(frozen=True, slots=True)
class Signal:
    """What the engine got, and when, by `time.monotonic`."""

    id: str
    type: str
    data: Mapping[str, object]
    at: float

    @property
    def contact(self) -> str | None:
        contact = self.data.get("contact")
        return str(contact) if contact else None

    @property
    def sequence(self) -> int:
        """Its place in the order of everything recorded: a cause lies before its effects."""
        return int(str(self.data.get("sequence", 0)))

    def fact(self, name: str) -> str:
        value = self.data.get(name)
        return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Verdict:
    step: Step
    came: tuple[Signal, ...]
    missing: tuple[Expected, ...]
    surplus: tuple[Signal, ...]

    @property
    def agrees(self) -> bool:
        return not self.missing and not self.surplus


def judge(step: Step, signals: Iterable[Signal]) -> Verdict:
    """Of all signals, those about the step's people count; each answers for one expectation at most."""
    people = {person.email for person in step.people}
    came = tuple(sorted((each for each in signals if each.contact in people), key=lambda each: each.sequence))
    surplus = list(came)
    missing = []
    for expected in step.expected:
        met = next((each for each in surplus if meets(each, expected)), None)
        if met is None:
            missing.append(expected)
        else:
            surplus.remove(met)
    return Verdict(step, came, tuple(missing), tuple(surplus))


def meets(signal: Signal, expected: Expected) -> bool:
    return (signal.type, signal.contact) == (expected.type, expected.contact) and all(
        _same(signal.fact(name), value) for name, value in expected.facts.items()
    )


def _same(one: str, other: str) -> bool:
    """As text, or as the same moment in other words."""
    if one == other:
        return True
    try:
        return datetime.fromisoformat(one) == datetime.fromisoformat(other)
    except (ValueError, TypeError):
        return False
