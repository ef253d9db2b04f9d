"""Cases told a line each, by language, in `told/*.txt`: one test hears a language out, and names every line that fails.

A test for each line would take longer to be collected and reported than to run.
"""

from collections.abc import Callable, Iterator
from functools import update_wrapper
from pathlib import Path
from typing import NamedTuple

import pytest

TOLD = Path(__file__).parent / "told"
Test = Callable[[str], None]


class Line(NamedTuple):
    language: str
    place: str
    words: str


def each_line_of(name: str) -> Callable[[Test], Test]:
    """Makes a test of one line into a test of each language."""
    lines = list(_lines(name))
    languages = list(dict.fromkeys(line.language for line in lines))

    def of_each(test: Test) -> Test:
        def hear(language: str) -> None:
            failures = [
                f"{line.place}: {line.words}\n{failure}\n"
                for line in lines
                if line.language == language and (failure := _failure(test, line.words))
            ]
            if failures:
                pytest.fail("\n".join(failures), pytrace=False)

        update_wrapper(hear, test)
        del hear.__wrapped__  # type: ignore[attr-defined]  # pytest would look for the parameters there
        return pytest.mark.parametrize("language", languages)(hear)

    return of_each


def _lines(name: str) -> Iterator[Line]:
    language = ""
    for number, line in enumerate((TOLD / f"{name}.txt").read_text("utf-8").splitlines(), 1):
        if line.startswith("=="):
            language = line.removeprefix("==").strip()
        elif line and not line.startswith("#"):
            yield Line(language, f"{name}.txt:{number}", line)


def _failure(test: Test, line: str) -> str | None:
    try:
        test(line)
    except AssertionError as error:
        return str(error)
    return None
