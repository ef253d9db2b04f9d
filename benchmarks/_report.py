"""How measurements are told: percentiles, the machine in general words, and a section of docs/benchmarks.md."""

import math
import os
import platform
import sqlite3
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from daemon.demo.dovecot import find_dovecot

DOCS = Path(__file__).parent.parent / "docs"
BENCHMARKS = DOCS / "benchmarks.md"
ACCURACY = DOCS / "accuracy.md"


def percentile(values: Sequence[float], percent: float) -> float:
    """The smallest value that at least so many percent of all do not exceed (nearest rank)."""
    return sorted(values)[max(1, math.ceil(len(values) * percent / 100)) - 1]


def milliseconds(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def markdown_table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [columns, ["---"] * len(columns), *rows]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in lines)


def machine() -> str:
    """What a figure depends on, in words that name no machine."""
    busy = os.getloadavg()[0]
    return (
        f"{datetime.now(UTC):%B %Y}, {os.cpu_count()} shared cores (load {busy:.1f} before), {_system()}, "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, Dovecot {_dovecot()}"
    )


def rewrite_section(name: str, text: str, document: Path = BENCHMARKS, by: str | None = None) -> None:
    """Replace what stands between the section's two markers; all else in the document is written by hand.

    `by` is the script that writes it, where that is not the section's name.
    """
    begin, end = f"<!-- {name}: begin, written by benchmarks/{by or name}.py -->", f"<!-- {name}: end -->"
    before, _, rest = document.read_text("utf-8").partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise RuntimeError(f"{document.name} has no markers for {name}: {begin} … {end}")
    document.write_text(f"{before}{begin}\n{text}\n{end}{after}", "utf-8")


def _system() -> str:
    try:
        known = platform.freedesktop_os_release()
    except OSError:
        return platform.system()
    return f"{known['NAME'].removesuffix(' GNU/Linux')} {known.get('VERSION_ID', '')}".strip()


def _dovecot() -> str:
    told = subprocess.run([find_dovecot() or "dovecot", "--version"], capture_output=True, text=True, check=True)
    return told.stdout.split()[0]
