"""Which variables of the environment are configuration, and what do they replace?

HARKEN_SECTION__KEY replaces a key, HARKEN_SECTION__0__KEY one in the first table of a list; the number after the last
adds a table. Variables without a double underscore are left alone: `password_env` may name one of them.
"""

import re
from collections.abc import Mapping

from daemon.config.table import FromEnvironment, Problem, RawTable

VARIABLE = re.compile(r"HARKEN_(?P<section>[A-Z]+)__(?:(?P<number>\d+)__)?(?P<key>\w+)")


def with_environment(raw: RawTable, environ: Mapping[str, str], problems: list[Problem]) -> RawTable:
    """The tables with the environment laid over them; the given ones stay as they are."""
    laid = {name: _copy(section) for name, section in raw.items()}
    for name in sorted(environ, key=_by_number):
        if "__" in name and name.startswith("HARKEN_"):
            match = VARIABLE.fullmatch(name)
            table = _table(laid, match["section"].lower(), match["number"]) if match else None
            if match and table is not None:
                table[match["key"].lower()] = FromEnvironment(environ[name])
            else:
                problems.append(Problem(name, "names no place in the configuration; expected HARKEN_SECTION__KEY"))
    return laid


def _copy(section: object) -> object:
    match section:
        case dict():
            return dict(section)
        case list():
            return [_copy(entry) for entry in section]
    return section


def _by_number(name: str) -> list[str]:
    """Sorts entry 9 before entry 10, so that each finds its place."""
    return [part.zfill(6) if part.isdecimal() else part for part in name.split("__")]


def _table(tables: RawTable, section: str, number: str | None) -> RawTable | None:
    """Where the key belongs, made if it is the next one; None if there is no such place."""
    if number is None:
        return _if_table(tables.setdefault(section, {}))
    entries = tables.setdefault(section, [])
    if not isinstance(entries, list) or int(number) > len(entries):
        return None
    if int(number) == len(entries):
        entries.append({})
    return _if_table(entries[int(number)])


def _if_table(section: object) -> RawTable | None:
    return section if isinstance(section, dict) else None
