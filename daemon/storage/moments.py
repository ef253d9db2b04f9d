"""What every theme of reads stands on: one moment of the store, never held open."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, Row, Select

from daemon.storage.engines import Place


class Moments:
    def __init__(self, place: Place, engine: Engine) -> None:
        self._place = place
        self._engine = engine

    @contextmanager
    def _moment(self) -> Iterator[Connection]:
        with self._place.translated(), self._engine.connect() as connection:
            yield connection

    def _rows(self, query: Select[Any], values: Mapping[str, Any] | None = None) -> Sequence[Row[Any]]:
        with self._moment() as connection:
            return connection.execute(query, values).all()
