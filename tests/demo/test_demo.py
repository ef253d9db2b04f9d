"""`harken demo`: on both servers, to the end and interrupted."""

import signal
from pathlib import Path

import pytest

from tests.demo.running import leftovers, processes_of, running_demo

pytestmark = pytest.mark.slow

STEPS = 15
SERVERS = ["dovecot", "pymap"]


@pytest.mark.parametrize("server", SERVERS)
def test_played_once_everything_goes_as_expected(attic: Path, server: str) -> None:
    with running_demo(attic, "--once", "--server", server) as demo:
        told, troubles = demo.communicate(timeout=100)
        assert demo.returncode == 0, told + troubles
        assert f"{STEPS} of {STEPS} steps went as expected" in told
        assert "Autumn arcades stopped, because Kevin replied" in told
        assert told.count("✓") == STEPS
        assert troubles == ""
        assert leftovers(attic, demo) == []


@pytest.mark.parametrize("server", SERVERS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_leaves_no_process_and_no_folder(attic: Path, server: str, number: int) -> None:
    with running_demo(attic, "--server", server) as demo:
        assert demo.stdout is not None
        next(line for line in demo.stdout if "Kevin Flynn replies" in line)
        assert processes_of(attic, demo) != []
        demo.send_signal(number)
        demo.communicate(timeout=60)
        assert demo.returncode == 130
        assert leftovers(attic, demo) == []


def test_a_server_that_cannot_start_is_told_in_a_sentence_and_leaves_nothing(attic: Path) -> None:
    too_deep = attic / ("deep" * 30)  # for the path of a UNIX socket
    too_deep.mkdir(mode=0o755)
    with running_demo(too_deep, "--once", "--server", "dovecot") as demo:
        _, troubles = demo.communicate(timeout=60)
        assert demo.returncode == 1
        assert troubles.startswith("No IMAP server can be started for the demo:")
        assert leftovers(too_deep, demo) == []


def test_where_no_document_can_be_opened_safely_that_is_said_and_the_rest_is_played(
    attic: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    with running_demo(attic, "--server", "pymap") as demo:
        assert demo.stdout is not None
        told = next(demo.stdout)
        assert told.startswith("Left out: a document read page by page. Documents cannot be opened safely here")
        next(line for line in demo.stdout if "Kevin Flynn replies" in line)
        demo.send_signal(signal.SIGINT)
        demo.communicate(timeout=60)
