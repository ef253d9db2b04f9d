"""Documents while the daemon is killed, and after its disk is lost: what was taken in is shown in the end."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.servers.daemon import Daemon, daemon_in
from tests.web.client import Api
from tests.web.files import letter, looked_into, pdf, ready, send

pytestmark = pytest.mark.slow


@pytest.fixture
def daemon(tmp_path: Path) -> Iterator[Daemon]:
    with daemon_in(tmp_path) as made:
        yield made


def link(api: Api, document: str) -> str:
    """Where its reader finds it."""
    url: str = api.post(f"/v1/documents/{document}/links", {}).json["url"]
    return urlsplit(url).path


def shows(daemon: Daemon, path: str) -> int:
    return Api(daemon.api.port).get(path).status


def test_a_daemon_that_is_killed_while_it_converts_goes_on_after_it_is_started_again(daemon: Daemon) -> None:
    daemon.start()
    document = send(daemon.api, letter(), "offer.docx").json["id"]
    path = link(daemon.api, document)
    daemon.kill()
    daemon.start()
    found = looked_into(daemon.api, document)
    assert (found["state"], found["kind"], found["title"], found["pages"]) == ("ready", "docx", "An offer", 3)
    assert not found["approximate"]
    assert shows(daemon, path) == 200
    assert daemon.stop() == 0


def test_after_a_restore_documents_are_shown_and_lost_links_show_nothing_of_others(daemon: Daemon) -> None:
    daemon.start()
    document = ready(daemon.api, pdf(2))
    kept = link(daemon.api, document)
    assert daemon.command("backup", "copy").status == 0
    lost = link(daemon.api, document)
    daemon.kill()
    for each in ("documents", "harken.db", "harken.db-wal", "harken.db-shm"):
        _remove(daemon.folder / "var" / each)

    assert daemon.command("restore", "copy").status == 0
    daemon.start()
    link(daemon.api, document)
    assert (shows(daemon, kept), shows(daemon, lost)) == (200, 410)
    assert daemon.stop() == 0


def _remove(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
