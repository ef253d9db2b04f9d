"""The sandbox against programs that want out of it, or more than they may have: real ones, in both kinds of walls."""

import errno
import os
import resource
import socket
import textwrap
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from attachments import sandbox, sandboxed
from attachments.bubblewrap import Bubblewrap
from attachments.enclosure import Enclosure, known_here
from attachments.sandbox import Failed, Limit, Limits, Overrun, finish, start, start_module
from attachments.values import Unavailable

LIMITS = Limits(memory=128 << 20, cpu=timedelta(seconds=2), processes=16, open_files=32, scratch=8 << 20)
SOON, LATER = timedelta(milliseconds=500), timedelta(seconds=30)
NOT_THERE = "No such file|Permission denied|nonexistent"

pytestmark = pytest.mark.slow


@pytest.fixture(params=["Bubblewrap", "Unshare"])
def walls(request, monkeypatch) -> Enclosure:
    """Whoever asks for them is tested in each; the kernel's own limits are the same in all."""
    found = next((walls for walls in known_here() if type(walls).__name__ == request.param), None)
    assert found is not None, f"{request.param} is not installed: scripts/packages test"
    monkeypatch.setattr(sandbox, "enclosure", lambda: found)
    return found


def sh(script: str, within: timedelta = LATER, limits: Limits = LIMITS) -> str:
    return finish(start(["sh", "-c", script], limits=limits), within).decode()


def python(script: str, within: timedelta = LATER, limits: Limits = LIMITS) -> str:
    return finish(start(["/usr/bin/python3", "-c", textwrap.dedent(script)], limits=limits), within).decode()


def running(mark: str) -> list[str]:
    """What runs on this machine with a mark among its arguments."""
    found = []
    for file in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            command = file.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
        found += [command] * (mark in command)
    return found


def test_what_goes_in_comes_out():
    assert finish(start(["cat"], limits=LIMITS), LATER, b"word" * 100_000) == b"word" * 100_000


def test_a_failure_tells_what_the_program_complained():
    with pytest.raises(Failed, match="no such luck"):
        sh("echo no such luck >&2; exit 3")


def test_a_program_that_is_not_there_says_so():
    with pytest.raises(Failed, match="no-such-program"):
        finish(start(["no-such-program"], limits=LIMITS), LATER)


def test_a_module_runs_with_this_python_and_its_packages(walls):
    with start_module("json.tool", limits=LIMITS) as process, process.within(LATER):
        process.stdin.write(b'{"a":1}')
        process.stdin.close()
        assert process.stdout.read().split() == [b"{", b'"a":', b"1", b"}"]


def test_inside_it_is_nobody_without_a_capability_and_can_gain_none(walls):
    told = sh("id -u; id -g; grep -E 'CapEff|NoNewPrivs' /proc/self/status")
    assert told.split() == ["65534", "65534", "CapEff:", "0000000000000000", "NoNewPrivs:", "1"]


def test_the_environment_tells_nothing(walls, monkeypatch):
    monkeypatch.setenv("HARKEN_SECRET", "told")
    assert "told" not in sh("env; cat /proc/1/environ /proc/self/environ 2>/dev/null; true")


def test_a_server_on_this_machine_is_not_reached(walls):
    with socket.create_server(("127.0.0.1", 0)) as server:
        with pytest.raises(Failed, match=r"unreachable|refused"):
            python(f"import socket; socket.create_connection(('127.0.0.1', {server.getsockname()[1]}), 2)")
        server.setblocking(False)
        with pytest.raises(BlockingIOError):
            server.accept()


def test_no_interface_leads_out(walls):
    assert python("import socket; print([name for _, name in socket.if_nameindex()])").strip() == "['lo']"


def test_nothing_of_the_system_but_programs_is_seen(walls):
    assert set(sh("ls /").split()) <= set("bin dev etc lib lib32 lib64 old proc sbin tmp usr var".split())
    assert sh("ls -A /old 2>/dev/null; true") == ""
    assert "passwd" not in sh("ls /etc")


def test_the_daemons_files_are_not_there(walls, tmp_path):
    (secret := tmp_path / "harken.key").write_text("secret")
    for place in (secret, f"/proc/1/root{secret}", f"/proc/{os.getpid()}/environ"):
        with pytest.raises(Failed, match=NOT_THERE):
            sh(f"cat {place}")


def test_only_its_own_processes_are_seen(walls):
    assert len(sh("ls -d /proc/[0-9]*").split()) <= 6


@pytest.mark.parametrize("place", ["/", "/usr", "/etc", "/dev", "/dev/shm", "/var", "/proc/sys/kernel", "/home"])
def test_nothing_outside_its_own_tmp_can_be_written(walls, place):
    with pytest.raises(Failed, match=f"Read-only|{NOT_THERE}"):
        sh(f"echo > {place}/harken-was-here")
    assert not (Path(place) / "harken-was-here").exists()


def test_its_own_tmp_can_be_written(walls):
    assert sh("echo > /tmp/here; ls /tmp") == "here\n"


def test_what_it_may_read_it_cannot_change(walls, tmp_path):
    tmp_path.chmod(0o755)
    (shown := tmp_path / "shown").write_text("shown")
    with start(["sh", "-c", f"cat {shown}; echo > {shown}"], limits=LIMITS, readable=[tmp_path]) as process:
        assert process.stdout.read() == b"shown"
        assert process.wait() != 0
    assert shown.read_text() == "shown"


def test_a_lent_descriptor_is_read_where_its_path_is_not(walls, tmp_path):
    (document := tmp_path / "document").write_text("lent")
    document.chmod(0o600)
    with document.open("rb") as file:
        command = ["/usr/bin/python3", "-c", f"import os; print(os.read({file.fileno()}, 99).decode())"]
        read = start(command, limits=LIMITS, passed=[file.fileno()])
        assert finish(read, LATER) == b"lent\n"
    with pytest.raises(Failed, match=NOT_THERE):
        sh(f"cat {document}")


def test_memory_of_one_process_is_limited():
    with pytest.raises(Failed, match="MemoryError"):
        python("bytearray(1 << 29)")


def test_memory_that_the_kernel_does_not_count_is_watched():
    with pytest.raises(Overrun) as overrun:
        python(
            """
            import mmap, time
            shared = mmap.mmap(-1, 1 << 28)
            for at in range(0, 1 << 28, 4096):
                shared[at] = 1
            time.sleep(60)
            """
        )
    assert overrun.value.limit is Limit.MEMORY


def test_many_processes_together_have_no_more_memory_than_one():
    with pytest.raises(Overrun) as overrun:
        python(
            """
            import os, time
            for _ in range(6):
                if os.fork() == 0:
                    held = bytearray(40 << 20)
                    time.sleep(60)
            time.sleep(60)
            """
        )
    assert overrun.value.limit is Limit.MEMORY


def test_a_fork_bomb_goes_out_with_all_its_sparks(walls):
    with pytest.raises((Overrun, Failed)):
        sh("marked_bomb() { marked_bomb | marked_bomb & }; marked_bomb; while true; do :; done", SOON)
    assert running("marked_bomb") == []


def test_it_starts_no_more_processes_than_it_may(walls):
    with pytest.raises(Failed, match="Resource temporarily unavailable"):
        python("import os, time\nfor _ in range(40):\n    os.fork() or time.sleep(60)")


def test_waiting_for_ever_ends(walls):
    with pytest.raises(Overrun) as overrun:
        sh("sleep 1000", SOON)
    assert overrun.value.limit is Limit.TIME


def test_working_for_ever_ends():
    with pytest.raises(Failed):
        sh("while true; do :; done", limits=Limits(memory=128 << 20, cpu=timedelta(seconds=1)))


def test_what_it_left_running_ends_with_it(walls):
    sh("sleep 31415 & sleep 31415 & true")
    assert running("31415") == []


def test_a_program_that_ignores_every_signal_ends(walls):
    with start(["sh", "-c", "trap '' TERM INT HUP; echo deaf; sleep 27182"], limits=LIMITS) as process:
        assert process.stdout.readline() == b"deaf\n"
    assert running("27182") == []


def test_a_file_of_ten_gigabytes_is_not_written():
    with pytest.raises(Failed, match=r"File size limit exceeded|File too large|No space left|status"):
        sh("head -c 10G /dev/zero > /tmp/zeros")


def test_many_files_together_are_no_larger_than_its_tmp(walls):
    with pytest.raises(Failed, match="No space left"):
        sh("set -e; for i in 1 2 3 4 5 6 7 8 9; do head -c 2M /dev/zero > /tmp/$i; done")


def test_open_files_are_limited():
    with pytest.raises(Failed, match="Too many open files"):
        python("held = [open('/dev/null') for _ in range(100)]")


def test_output_without_end_ends_with_its_time():
    with start(["cat", "/dev/zero"], limits=LIMITS) as process, process.within(SOON):
        while process.stdout.read(1 << 20):
            pass
        process.wait()
        assert not process.is_running


def test_output_without_end_is_not_taken(monkeypatch):
    monkeypatch.setattr(sandbox, "MOST", 1 << 20)
    with pytest.raises(Failed, match="without end"):
        sh("cat /dev/zero")


def test_it_is_ended_by_a_daemon_that_has_thousands_of_files_open(walls):
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, hard), hard))
    with ExitStack() as opened:
        for _ in range(1100):
            opened.enter_context(Path("/dev/null").open())
        with pytest.raises(Overrun):
            sh("sleep 1000", SOON)
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_it_is_watched_as_soon_as_fewer_files_are_open(walls, monkeypatch):
    opened, refused = os.pidfd_open, [OSError(errno.EMFILE, os.strerror(errno.EMFILE))] * 3

    def seldom(pid: int) -> int:
        if refused:
            raise refused.pop()
        return opened(pid)

    monkeypatch.setattr(os, "pidfd_open", seldom)
    with pytest.raises(Overrun):
        sh("sleep 1000", SOON)
    assert not refused


def test_what_cannot_be_started_is_nobodys_fault(monkeypatch):
    """As where the package is removed while the daemon runs."""
    monkeypatch.setattr(sandbox, "enclosure", lambda: Bubblewrap("/usr/bin/gone", is_root=False))
    with pytest.raises(Unavailable, match="cannot be opened here now: No such file"):
        sh("true")


def test_complaints_without_end_are_not_kept():
    with start(["sh", "-c", "yes | head -c 5000000 >&2"], limits=LIMITS) as process, process.within(LATER):
        process.wait()
        assert 0 < len(process.complaints) <= sandboxed.KEPT


def test_ending_leaves_no_zombie_and_no_descriptor(walls):
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(3):
        sh("true")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    children = [pid for file in Path("/proc/self/task").glob("*/children") for pid in file.read_text().split()]
    assert [pid for pid in children if ") Z " in Path(f"/proc/{pid}/stat").read_text()] == []


def test_weaker_walls_say_so(walls):
    assert bool(walls.missing) == (type(walls).__name__ == "Unshare")
