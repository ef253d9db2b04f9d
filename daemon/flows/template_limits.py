"""How much a template may ask for: a few words of Liquid can mean hours of work, or gigabytes of text.

The library limits what is written, how deep blocks lie and how large the product of nested loops gets. What it leaves
open is limited here: all steps together and their time, how many numbers a range has, and what one filter takes and
makes (`replace` of every letter by a long text, `join` of a list that was doubled twenty times).
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from typing import Any

from liquid.builtin.expressions.primitive import RangeLiteral
from liquid.context import RenderContext
from liquid.exceptions import FilterValueError, ResourceLimitError

LONGEST_OUTPUT = 200_000  # bytes
LONGEST_NAMESPACE = 500_000  # bytes, about, of all that is assigned
MOST_ITERATIONS = 10_000
MOST_STEPS = 100_000
MOST_TEXT = 100_000  # characters that one filter takes or makes
MOST_BITS = 10_000  # of a number: Python writes no longer ones out
PATIENCE_S = 2.0  # of one rendering

# What is raised inside a filter that is handed something it was not made for: the library does not catch all of it.
UNFIT = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
REPEATING = ("replace", "replace_first", "replace_last")


class Steps(RenderContext):
    """A rendering that counts its steps. The list of disabled tags is the one thing that is asked before each node."""

    def __init__(self, *given: Any, **named: Any) -> None:
        self._steps = 0
        self._until = time.monotonic() + PATIENCE_S
        super().__init__(*given, **named)

    @property
    def disabled_tags(self) -> list[str]:
        self._steps += 1
        if self._steps > MOST_STEPS:
            raise ResourceLimitError(f"it takes more than {MOST_STEPS:,} steps", token=None)
        self._check_time(None)
        return []

    @disabled_tags.setter
    def disabled_tags(self, _: list[str]) -> None:
        """None are: those that read other templates are not there at all."""

    def filter(self, name: str, token: Any) -> Callable[..., object]:
        self._check_time(token)
        return super().filter(name, token)

    @contextmanager
    def time_of_ours(self) -> Iterator[None]:
        """What is spent within is not the template's: a store may be slow."""
        began = time.monotonic()
        yield
        self._until += time.monotonic() - began

    def _check_time(self, token: Any) -> None:
        if time.monotonic() > self._until:
            raise ResourceLimitError("it takes too long", token=token)


def _short(evaluate: Callable[[RangeLiteral, RenderContext], range]) -> Callable[[RangeLiteral, RenderContext], range]:
    @wraps(evaluate)
    def evaluating(self: RangeLiteral, context: RenderContext) -> range:
        made = evaluate(self, context)
        if made.stop - made.start > MOST_ITERATIONS:
            raise ResourceLimitError(f"a range has more than {MOST_ITERATIONS:,} numbers", token=self.token)
        return made

    return evaluating


# There is no other place to ask: `(1..99999999999) contains "x"` compares with each, in one step that holds up every
# thread of the process.
RangeLiteral.evaluate = _short(RangeLiteral.evaluate)  # type: ignore[assignment, method-assign]


def limited(filters: Mapping[str, Callable[..., Any]]) -> dict[str, Callable[..., Any]]:
    """Each takes and makes so much, and no more."""
    return {name: _limited(name, plain) for name, plain in filters.items()}


def _limited(name: str, plain: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(plain)
    def limiting(value: object, *given: object, **named: object) -> Any:
        _weigh((value, *given))
        if name in REPEATING and len(given) == 2:
            _check(str(value).count(str(given[0])) * len(str(given[1])))
        if name == "join" and isinstance(value, list | tuple | range) and given:
            _check(len(value) * len(str(given[0])))
        try:
            made = plain(value, *given, **named)
        except UNFIT as error:
            raise FilterValueError(f"{name} cannot do that with what it is given", token=None) from error
        _weigh((made,))
        return made

    return limiting


def _weigh(values: tuple[object, ...]) -> None:
    total = 0
    for weight in _weights(values):
        total += weight
        _check(total)


def _weights(value: object) -> Iterator[int]:
    match value:
        case str():
            yield len(value)
        case int() if value.bit_length() > MOST_BITS:
            raise ResourceLimitError("a number gets too large", token=None)
        case range():
            yield len(value)
        case list() | tuple():
            for each in value:
                yield 1
                yield from _weights(each)
        case dict():
            yield from _weights(tuple(value.items()))
        case _:
            yield 1


def _check(size: int) -> None:
    if size > MOST_TEXT:
        raise ResourceLimitError(f"a filter takes or makes more than {MOST_TEXT:,} characters", token=None)
