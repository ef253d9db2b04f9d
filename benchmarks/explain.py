"""How fast are mails explained, does memory stay flat, and can any bytes bring it down or hold it up?

Speed and memory: every mail of a folder (tests/sets by default), over and over, on one core. Then Hypothesis damages
these mails (bytes changed, cut, repeated, moved from one mail into another), and each result is explained: none may
throw, none may take a second.

    benchmarks/explain.py [FOLDER]     some minutes
"""

import gc
import resource
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from _labelled import SETS
from _report import machine, markdown_table, rewrite_section
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from daemon.flows.explain import explained

ROUNDS = 5
FUZZED = 200_000
PROCESSES = 2
TOO_LONG = 1.0  # seconds of CPU for one mail
LONGEST = 50_000  # bytes of a mail that is damaged: what is longer only takes longer to damage
REPEATED = 200  # times at most that a piece of it is repeated
GOAL = 500


@dataclass(frozen=True)
class Fuzzed:
    mails: int
    slowest: float  # seconds


def main() -> int:
    facts = machine()
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else SETS
    mails = [path.read_bytes() for path in sorted(folder.rglob("*.eml"))]
    rates, grown = _measured(mails)
    with ProcessPoolExecutor(PROCESSES) as pool:
        fuzzed = list(pool.map(_fuzz, [mails] * PROCESSES, range(PROCESSES)))
    tried, slowest = sum(each.mails for each in fuzzed), max(each.slowest for each in fuzzed)
    met = min(rates) >= GOAL and slowest < TOO_LONG
    size = sum(map(len, mails)) / len(mails) / 1000
    text = "\n\n".join(
        [
            markdown_table(
                (
                    "mails explained",
                    "a second, on one core",
                    "memory grown after the first round",
                    "damaged mails",
                    "the slowest of them",
                ),
                [
                    (
                        f"{ROUNDS} × {len(mails)}, {size:.1f} kB each",
                        f"{min(rates):.0f}",
                        f"{grown} kB",
                        f"{tried:,}",
                        f"{slowest * 1000:.0f} ms",
                    )
                ],
            ),
            f"Goal: {GOAL} a second; no damaged mail throws or takes a second: **{'met' if met else 'missed'}**.",
            f"Measured {facts}.",
        ]
    )
    rewrite_section("explain", text)
    print(text)
    return 0


def _measured(mails: Sequence[bytes]) -> tuple[list[float], int]:
    """Mails per second of CPU in each round but the first, and how many kB the process grew in these."""
    _explain(mails)
    before = _resident()
    rates = []
    for _ in range(ROUNDS):
        begun = process_time()
        _explain(mails)
        rates.append(len(mails) / (process_time() - begun))
    return rates, _resident() - before


def _explain(mails: Sequence[bytes]) -> None:
    for raw in mails:
        explained("", raw).as_json()


def _resident() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _fuzz(mails: Sequence[bytes], number: int) -> Fuzzed:
    """A share of the damaged mails; an exception comes through, with the mail that caused it."""
    times: list[float] = []

    @seed(number)
    @settings(
        max_examples=FUZZED // PROCESSES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(_damaged([raw[:LONGEST] for raw in mails]))
    def never_throws(raw: bytes) -> None:
        gc.disable()  # Hypothesis keeps so much that a collection takes a second
        begun = process_time()
        explained("", raw).as_json()
        times.append(process_time() - begun)
        gc.enable()

    never_throws()
    return Fuzzed(len(times), max(times))


def _damaged(mails: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    anywhere = st.floats(0, 1, exclude_max=True)
    piece = st.one_of(
        st.binary(max_size=12), st.sampled_from([b"\n\n", b"\r", b"\0", b"--", b"=?", b"> ", b"<@", b": ", b"\xff\xfe"])
    )
    edit = st.tuples(
        st.sampled_from("iorxm"), anywhere, anywhere, piece, st.integers(1, REPEATED), st.sampled_from(mails)
    )
    return st.builds(_edited, st.sampled_from(mails), st.lists(edit, min_size=1, max_size=6))


def _edited(raw: bytes, edits: Sequence[tuple[str, float, float, bytes, int, bytes]]) -> bytes:
    for how, first, second, piece, times, other in edits:
        begin, end = sorted((int(first * len(raw)), int(second * len(raw))))
        if how == "i":
            raw = raw[:begin] + piece * times + raw[begin:]
        elif how == "o":
            raw = raw[:begin] + piece + raw[begin + len(piece) :]
        elif how == "r":
            raw = raw[:begin] + raw[begin : min(end, begin + 60)] * times + raw[end:]
        elif how == "x":
            raw = raw[:begin] + raw[end:]
        else:
            raw = raw[:begin] + other[int(first * len(other)) : int(second * len(other))] + raw[end:]
    return raw[:LONGEST]


if __name__ == "__main__":
    sys.exit(main())
