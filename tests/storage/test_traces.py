"""Every table says what it holds of a person, so that none is forgotten when somebody is erased."""

import pytest
from sqlalchemy import Table

from daemon.storage.schema import contacts, metadata
from daemon.storage.traces import TRACES, WITHOUT_A_PERSON, Fate

NAMED = {trace.table.name for trace in TRACES}
TABLES = [pytest.param(table, id=name) for name, table in metadata.tables.items()]


@pytest.mark.parametrize("table", TABLES)
def test_it_is_known_what_a_table_holds_of_a_person(table: Table) -> None:
    assert (table.name in NAMED) is not (table.name in WITHOUT_A_PERSON), "say so in daemon/storage/traces.py"


@pytest.mark.parametrize("table", TABLES)
def test_whatever_belongs_to_a_contact_is_found_with_them(table: Table) -> None:
    belongs = any(key.column.table is contacts for key in table.foreign_keys)
    assert not belongs or table.name in NAMED


def test_nothing_is_said_of_a_table_that_is_not_there() -> None:
    assert (NAMED | set(WITHOUT_A_PERSON)) - set(metadata.tables) == set()


def test_what_is_emptied_says_what_is_left() -> None:
    assert [each.table.name for each in TRACES if (each.fate is Fate.EMPTIED) is not bool(each.left)] == []
