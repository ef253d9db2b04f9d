"""What the demo prints: the play as it goes, and the table of what was expected and what happened."""

import statistics
from collections.abc import Iterable, Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from daemon.demo.script import Expected
from daemon.demo.stopwatch import Stopwatch
from daemon.demo.verdict import Signal, Verdict
from daemon.demo.voice import Line, Names, line

NARROW = 72
TELLING = {
    "campaign.stop": "reason",
    "campaign.pause": "reason",
    "campaign.resume": "reason",
    "reply.received": "via",
    "bounce.received": "severity",
    "message.opened": "actor",
    "link.clicked": "actor",
    "document.opened": "actor",
    "document.page_viewed": "page",
    "document.completed": "actor",
}


def title(console: Console, words: str) -> None:
    console.print()
    console.print(Text(words, "bold"))


def step(console: Console, verdict: Verdict, names: Names, stopwatch: Stopwatch) -> None:
    title(console, verdict.step.title)
    for signal in verdict.came:
        _line(console, line(signal, names, verdict.came), f"{stopwatch.after(signal) * 1000:.0f} ms")
    if verdict.agrees:
        _quiet_lines(console, verdict)
    else:
        disagreement(console, verdict)


def signal(console: Console, told: Signal, names: Names, heard: Sequence[Signal]) -> None:
    """One that nobody waited for."""
    _line(console, line(told, names, heard), "")


def _quiet_lines(console: Console, verdict: Verdict) -> None:
    """Where nothing stops, that is the news."""
    reached = {each.contact for each in verdict.came if each.type.startswith("campaign.")}
    for person in verdict.step.people:
        if person.email not in reached:
            _line(console, Line(" ", "dim", f"Nothing stops for {person.name}"), "")


def disagreement(console: Console, verdict: Verdict) -> None:
    for expected in verdict.missing:
        _line(console, Line("✗", "bold red", f"Did not come: {label(expected)}"), "")
    for signal in verdict.surplus:
        _line(console, Line("✗", "bold red", f"Came, though nobody expected it: {label(signal)}"), "")


def summary(console: Console, verdicts: Sequence[Verdict], stopwatch: Stopwatch) -> None:
    console.print()
    if console.width < NARROW:
        _list(console, verdicts, stopwatch)
    else:
        console.print(_table(verdicts, stopwatch))
    agreed = sum(verdict.agrees for verdict in verdicts)
    console.print()
    console.print(Text(f"{agreed} of {len(verdicts)} steps went as expected.", "bold"))
    _times(console, verdicts, stopwatch)


def label(told: Expected | Signal) -> str:
    """`stop (reply)`: its type in short, with the one word that tells most."""
    said = told.facts if isinstance(told, Expected) else told.data
    word = said.get(TELLING.get(told.type, ""))
    short = told.type.removesuffix(".received")
    for family in ("campaign.", "contact.", "document."):
        short = short.removeprefix(family)
    return f"{short} ({word})" if word else short


def _times(console: Console, verdicts: Sequence[Verdict], stopwatch: Stopwatch) -> None:
    came = [signal for verdict in verdicts for signal in verdict.came]
    for since, seconds in (
        ("delivery", [stopwatch.after(each) for each in came]),
        ("the mail server's own push", [after for each in came if (after := stopwatch.after_push(each)) is not None]),
    ):
        if seconds:
            middle, longest = statistics.median(seconds) * 1000, max(seconds) * 1000
            console.print(Text(f"From {since} to the signal: {middle:.0f} ms in the middle, {longest:.0f} ms at most."))


def _line(console: Console, said: Line, time: str) -> None:
    grid = Table.grid(padding=(0, 1))
    for width in (1, 1, None, None):
        grid.add_column(width=width)
    grid.add_row("", Text(said.mark, said.style), Text(said.text), Text(time, "dim"))
    console.print(grid)


def _table(verdicts: Iterable[Verdict], stopwatch: Stopwatch) -> Table:
    table = Table("", "step", "expected", "happened", box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("ms", justify="right")
    for verdict in verdicts:
        cells = (Text(verdict.step.title), _expected(verdict), _happened(verdict), _longest(verdict, stopwatch))
        table.add_row(_mark(verdict), *cells)
    return table


def _list(console: Console, verdicts: Iterable[Verdict], stopwatch: Stopwatch) -> None:
    """The table's cells one under the other, where there is no room beside."""
    for verdict in verdicts:
        console.print(Text.assemble(_mark(verdict), " ", verdict.step.title))
        for word, cell in (("expected", _expected(verdict)), ("happened", _happened(verdict))):
            console.print(Text(f"  {word} {cell.replace(chr(10), ', ')}", "dim"))
        console.print(Text(f"  after {_longest(verdict, stopwatch)} ms", "dim"))


def _mark(verdict: Verdict) -> Text:
    return Text("✓", "green") if verdict.agrees else Text("✗", "bold red")


def _expected(verdict: Verdict) -> str:
    return "\n".join(label(each) for each in verdict.step.expected)


def _happened(verdict: Verdict) -> str:
    return "\n".join(label(each) for each in verdict.came) or "nothing"


def _longest(verdict: Verdict, stopwatch: Stopwatch) -> str:
    """Until its last signal was there."""
    return f"{max((stopwatch.after(each) for each in verdict.came), default=0) * 1000:.0f}"
