"""After the play, everything the demo invites to try works as printed."""

import imaplib
import re
import shlex
import signal
import urllib.request
from pathlib import Path

import pytest

from tests.demo.running import leftovers, running_demo

pytestmark = pytest.mark.slow


def invited(told: str, begins: str) -> list[str]:
    """The words of the printed command that begins so."""
    return next(shlex.split(line) for line in told.splitlines() if line.strip().startswith(begins))


def test_what_it_invites_to_try_works(attic: Path) -> None:
    with running_demo(attic, "--server", "pymap") as demo:
        assert demo.stdout is not None
        lines: list[str] = []
        for line in demo.stdout:
            lines.append(line)
            if "harken.log" in line:
                break
        told = "".join(lines)

        _, _, header, url = invited(told, "curl -H")
        with urllib.request.urlopen(urllib.request.Request(url, headers=dict([header.split(": ")]))) as answer:
            assert b'"campaign.stop"' in answer.read()

        (link,) = invited(told, "http")
        with urllib.request.urlopen(link) as page:
            assert b"You sign in as <strong>elsa@halyard.example</strong>" in page.read()

        _, _, mail, _, account, folder = invited(told, "curl -T")
        deliver(Path(mail), account, folder)
        assert any("Winter pinball stopped, because Clu replied" in line for line in demo.stdout)

        demo.send_signal(signal.SIGINT)
        demo.communicate(timeout=60)
        assert demo.returncode == 0
        assert leftovers(attic, demo) == []


def deliver(mail: Path, account: str, url: str) -> None:
    """As curl would, on machines without it."""
    place = re.fullmatch(r"imap://(.+):(\d+)/(.+)", url)
    assert place
    host, port, folder = place.groups()
    with imaplib.IMAP4(host, int(port)) as client:
        client.login(*account.split(":"))
        client.append(folder, "", "", mail.read_bytes())
