"""The figures of a document as a table for other programs: CSV as RFC 4180 has it, a row for each reader and page."""

import csv
import io
from collections.abc import Iterator

from starlette.responses import Response

from daemon.core.reading_figures import ReaderFigures, ReadingFigures
from daemon.core.signals import rfc3339
from daemon.web.viewer.downloading import disposition

HEAD = ("contact", "name", "reader", "visits", "completed", "downloads", "last_at", "page", "seconds", "views")
# Spreadsheets run what begins so (OWASP, "CSV Injection"), and a name is whatever a stranger calls themselves.
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def csv_of(found: ReadingFigures, document: str) -> Response:
    """To be kept under the document's name."""
    written = io.StringIO()
    table = csv.writer(written)  # its usual dialect is the RFC's: quotes doubled, lines ended by CRLF
    table.writerow(HEAD)
    for reader in found.readers:
        table.writerows(map(_harmless, _rows(reader)))
    headers = {"Content-Disposition": disposition(f"{document}.csv")}
    return Response(written.getvalue().encode(), media_type="text/csv; charset=utf-8", headers=headers)


def _rows(reader: ReaderFigures) -> Iterator[tuple[str, ...]]:
    """One, without a page, for who downloaded it and saw none."""
    told = (
        reader.contact or "",
        reader.name or "",
        reader.who,
        str(len(reader.visits)),
        "yes" if reader.completed else "no",
        str(reader.downloads),
        rfc3339(reader.last_at),
    )
    for each in reader.seen.values():
        yield (*told, str(each.page), f"{each.ms / 1000:.3f}", str(each.views))
    if not reader.seen:
        yield (*told, "", "", "")


def _harmless(row: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"'{cell}" if cell.startswith(RUN_BY_SPREADSHEETS) else cell for cell in row)
