"""How often does Harken know a machine by what it says of itself? On user agents that others labelled, beside peers.

Only the user agent is judged here. How a hit behaves (the hidden link, several links at once, HEAD, the time) comes on
top of it, and finds those that call themselves browsers: no labelled data for that is public.

    benchmarks/robots.py [--wrong]     --wrong lists what went wrong, and writes nothing
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from _agents import Source, isbot, sources
from _report import ACCURACY, markdown_table, rewrite_section
from crawlerdetect import CrawlerDetect

from daemon.core.actor import Known, judge
from daemon.core.events import Actor
from daemon.core.hits import Hit, HitKind

AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
Way = Callable[[Sequence[str]], list[bool]]


def main() -> int:
    asked = argparse.ArgumentParser(description="How often does Harken know a machine by what it says of itself?")
    asked.add_argument("--wrong", action="store_true", help="list what went wrong, and write nothing")
    listing = asked.parse_args().wrong
    with tempfile.TemporaryDirectory() as folder:
        found = list(sources(Path(folder)))
        ways = _ways(Path(folder))
        said = {name: [way(each.agents) for each in found] for name, way in ways.items()}
    if listing:
        print("\n".join(_wrong(found, said)))
        return 0
    text = f"{_table(found, said)}\n\n{_speed(found)}"
    rewrite_section("robots", text, ACCURACY)
    print(text)
    return 0


def _ways(folder: Path) -> dict[str, Way]:
    detect = CrawlerDetect()
    return {
        "**Harken**, a click": lambda agents: [_is_machine(HitKind.CLICK, each) for each in agents],
        "**Harken**, an image": lambda agents: [_is_machine(HitKind.OPEN, each) for each in agents],
        "crawlerdetect": lambda agents: [detect.is_crawler(each) for each in agents],
        "isbot": lambda agents: isbot(folder, agents),
    }


def _is_machine(kind: HitKind, agent: str) -> bool:
    hit = Hit(b"", kind, AT, "snd_", agent=agent, hints={"accept-language": "en"})
    return judge(hit, Known()).actor is Actor.MACHINE


def _table(found: Sequence[Source], said: dict[str, list[list[bool]]]) -> str:
    rows = [
        (each.name, f"{len(each.agents):,}", *(_share(sum(way[at]), len(each.agents)) for way in said.values()))
        for at, each in enumerate(found)
    ]
    totals = [_totals(found, way) for way in said.values()]
    size = f"{sum(len(each.agents) for each in found):,}"
    rows.append(("**precision**, all together", size, *(precision for precision, _ in totals)))
    rows.append(("**recall**, all together", size, *(recall for _, recall in totals)))
    return markdown_table(("taken for machines, of", "user agents", *said), rows)


def _totals(found: Sequence[Source], way: Sequence[Sequence[bool]]) -> tuple[str, str]:
    right = sum(sum(said) for each, said in zip(found, way, strict=True) if each.machines)
    wrong = sum(sum(said) for each, said in zip(found, way, strict=True) if not each.machines)
    return _share(right, right + wrong), _share(right, sum(len(each.agents) for each in found if each.machines))


def _speed(found: Sequence[Source]) -> str:
    agents = next(each.agents for each in found if each.package == "user-agents")
    fresh = [f"{agent} {number}" for number, agent in enumerate(agents[:2000])]
    begin = time.process_time()
    for each in fresh:
        _is_machine(HitKind.CLICK, each)
    each_us = (time.process_time() - begin) / len(fresh) * 1e6
    return f"A user agent that was not seen before takes {each_us:.0f} µs, one that was seen, a few."


def _wrong(found: Sequence[Source], said: dict[str, list[list[bool]]]) -> list[str]:
    click = next(iter(said.values()))
    return [
        f"{source.name}\t{agent}"
        for source, answers in zip(found, click, strict=True)
        for agent, is_machine in zip(source.agents, answers, strict=True)
        if is_machine is not source.machines
    ]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.2f} %" if whole else "–"


if __name__ == "__main__":
    raise SystemExit(main())
