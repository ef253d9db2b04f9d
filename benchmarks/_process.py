"""What does a process cost? Its memory and its share of a core, as the kernel counts them."""

import os
from pathlib import Path
from time import perf_counter, sleep

TICKS = os.sysconf("SC_CLK_TCK")


def resident_kb(pid: int) -> int:
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def share_of_a_core(pid: int, seconds: float) -> float:
    """Of one core, on average over the next so many seconds."""
    before, begun = seconds_used(pid), perf_counter()
    sleep(seconds)
    return (seconds_used(pid) - before) / (perf_counter() - begun)


def seconds_used(pid: int) -> float:
    """User and system time: fields 14 and 15 of proc(5)'s stat, counted behind the name, which may hold blanks."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS
