"""Is every link of a mail replaced by the right one, is every other byte what it was, and how long does that take?

Over the HTML bodies that public packages ship, the mails of this repository's tests, and those of any folder; and over
the same bodies with damage done to them. A browser's own parser (lexbor) says before and behind what is a link.
Other ways to do it run beside it, over the same bodies.

    benchmarks/rewriting.py [FOLDER …]      folders with mails or pages; needs npm and pip, and a minute or five
"""

import importlib
import quopri
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import process_time

from _html_mails import damaged, in_folders, shipped
from _html_traps import bodies as traps
from _html_ways import Way, by_lxml, harken, in_anchors, in_quotes, lexbor, of_letters
from _report import machine, markdown_table, rewrite_section

from daemon.core.rewrite.html import read_html
from daemon.core.rewrite.mail import read_mail
from tests.core.rewrite.oracle import held_against

GOAL_RIGHT, GOAL_SAME, GOAL_TIME = 0.9999, 1.0, 0.001
DAMAGED_EACH = 60
OWN = "**Harken**"
TESTS = Path(__file__).parent.parent / "tests"
OURS = "https://t.example.com/l/AX1h1v9AXgvHmroANNPrFbQ4EO9FJov3lHMKpLwLdGStjCMl-NXQq0bD-SrqHcjQCqk2JrCSsWtmI1M7hRy6JP-0AR8"


@dataclass(frozen=True)
class Measured:
    """Over many bodies. `time` is that of one body, in seconds of CPU."""

    links: int
    right: float
    perfect: float
    same: float
    time: float


def main() -> int:
    facts = machine()
    with tempfile.TemporaryDirectory() as folder:
        ways = _ways(Path(folder) / "lxml")
        packages = Path(folder) / "packages"
        packages.mkdir()
        bodies = list(dict.fromkeys((*shipped(packages), *in_folders([TESTS, *map(Path, sys.argv[1:])]))))
    linked = [body for body in bodies if read_html(body.decode("latin-1"), "utf-8")[0]]
    random = Random(5)
    broken = [damaged(body, random) for body in linked for _ in range(DAMAGED_EACH)]
    whole = {name: _measured(way, bodies) for name, way in ways.items()}
    hurt = {name: _measured(way, broken) for name, way in ways.items()}
    trapped = {name: _measured(way, traps()) for name, way in ways.items()}
    time = _time_of_a_mail(bodies)
    own = [told[OWN] for told in (whole, hurt, trapped)]
    met = all(each.right >= GOAL_RIGHT and each.same >= GOAL_SAME for each in own) and time <= GOAL_TIME
    goal = "links right ≥ 99.99 %, all other bytes the same, a mail ≤ 1 ms"
    rewrite_section(
        "rewriting",
        "\n\n".join(
            [
                f"**As they are**: {len(bodies):,} bodies, {own[0].links:,} links.",
                _table(whole),
                f"**With damage done to them**: {len(broken):,} bodies, {own[1].links:,} links.",
                _table(hurt),
                f"**Traps**: {len(traps())} right ways to write a link, or what only looks like one.",
                _table(trapped),
                (
                    "A whole mail of Harken's, quoted-printable, read once and written twice (with its twin): "
                    f"{time * 1000:.2f} ms. Goal: {goal}: {'**met**' if met else '**not met**'}."
                ),
                f"Measured {facts}.",
            ]
        ),
    )
    return 0 if met else 1


def _ways(folder: Path) -> dict[str, Way]:
    ways = {
        OWN: harken,
        'regex: `<a … href="…">`': in_anchors,
        'regex: `href="…"`': in_quotes,
        "regex: `href=` and the letters of addresses": of_letters,
        "parsed and written anew: lexbor": lexbor,
    }
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(folder), "lxml"]
    if subprocess.run(pip, check=False).returncode == 0:
        sys.path.append(str(folder))
        ways["parsed and written anew: lxml"] = by_lxml(importlib.import_module("lxml.html"))
    return ways


def _measured(way: Way, bodies: Sequence[bytes]) -> Measured:
    links = right = perfect = same = 0
    spent = 0.0
    for body in bodies:
        began = process_time()
        after, urls = way(body)
        spent += process_time() - began
        told = held_against(body, after, urls)
        links += told.links
        right += told.right
        perfect += not told.wrong
        same += told.nothing_else_changed
    count = len(bodies)
    return Measured(links, right / links, perfect / count, same / count, spent / count)


def _time_of_a_mail(bodies: Sequence[bytes]) -> float:
    mails = [_as_a_mail(body) for body in bodies]
    began = process_time()
    for raw in mails:
        outgoing = read_mail(raw)
        outgoing.with_links([OURS] * len(outgoing.links), f"{OURS}.gif", ["X-Harken-Send: snd_1"])
        outgoing.with_links([None] * len(outgoing.links), None, ["X-Harken-Send: snd_1"])
    return (process_time() - began) / len(mails)


def _as_a_mail(body: bytes) -> bytes:
    header = b"Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
    return header + quopri.encodestring(body)


def _table(measured: dict[str, Measured]) -> str:
    columns = (
        "way",
        "links right",
        "mails with every link right",
        "mails with every other byte the same",
        "time a body",
    )
    rows = [
        (name, _percent(each.right), _percent(each.perfect), _percent(each.same), f"{each.time * 1000:.2f} ms")
        for name, each in measured.items()
    ]
    return markdown_table(columns, rows)


def _percent(share: float) -> str:
    """Never 100 where one is missing."""
    return f"{int(share * 100_000) / 1_000:.3g} %" if share < 0.999 else f"{int(share * 1_000_000) / 10_000:.6g} %"


if __name__ == "__main__":
    raise SystemExit(main())
