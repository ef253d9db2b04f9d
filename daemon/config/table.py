"""How is a table of the configuration read, so that every problem in it is found at once?

Values come from TOML or from the environment. A reader (`daemon.config.values`) takes a raw value and gives the read
one, or raises `Invalid` with what to do. A `Table` notes that as a problem under the key's full name and goes on.
"""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, Final, TypeAlias, TypeVar, cast

T = TypeVar("T")
Reader: TypeAlias = Callable[[object], T]
RawTable: TypeAlias = dict[str, Any]


class _Required:
    pass


REQUIRED: Final = _Required()


class Invalid(Exception):
    """A value cannot be used. The message ends the sentence that begins with the key's name."""


class FromEnvironment(str):
    """A value from the environment: text, until a reader that wants something else reads it as TOML."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Problem:
    key: str
    text: str


class ConfigError(Exception):
    """The configuration cannot be used. The message lists every problem; correct them and start again."""

    def __init__(self, source: str, problems: list[Problem]) -> None:
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        lines = (f"  {problem.key}: {problem.text}" for problem in problems)
        super().__init__("\n".join([f"{source} has {count}:", *lines]))
        self.problems = tuple(problems)


@dataclass(slots=True)
class Table:
    """One table, asked key by key. `note` tells the reader of a problem which entry of a list is meant."""

    name: str
    raw: RawTable
    problems: list[Problem]
    note: str = ""
    asked: set[str] = field(default_factory=set)

    def get(self, key: str, read: Reader[T], default: T | _Required = REQUIRED) -> T:
        """The value read. After a problem it is a stand-in that nobody may use: `ConfigError` follows."""
        self.asked.add(key)
        if key not in self.raw:
            if not isinstance(default, _Required):
                return default
            self.problem(key, "is missing")
            return cast("T", None)
        try:
            return read(self.raw[key])
        except Invalid as invalid:
            self.problem(key, str(invalid))
            return cast("T", None)

    def problem(self, key: str, text: str) -> None:
        who = f" ({self.note})" if self.note else ""
        self.problems.append(Problem(f"{self.name}.{key}{who}" if self.name else key, text))

    def refuse_unknown(self) -> None:
        """To be called when everything was asked."""
        for key in self.raw.keys() - self.asked:
            close = get_close_matches(key, self.asked, n=1)
            known = f'did you mean "{close[0]}"?' if close else f"expected one of {', '.join(sorted(self.asked))}"
            self.problem(key, f"is not known; {known}")


def literal(value: object) -> object:
    """A value from the environment as TOML reads it: `["a", "b"]`, `8080`, `true`. Others are what they are."""
    if not isinstance(value, FromEnvironment):
        return value
    try:
        return tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        return str(value)
