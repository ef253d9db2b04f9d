"""Somebody asks to be forgotten: the engine hears it by name first, and the old way out works on."""

from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.stories.outgoing import on_two_sites
from tests.web.client import address
from tests.web.unsubscribe.recipient import FLYNN, ONE_CLICK, prepared

pytestmark = pytest.mark.slow


def test_who_is_erased_is_gone_and_can_opt_out_still(tmp_path: Path) -> None:
    with Receiver() as engine, daemon_in(tmp_path) as daemon:
        on_two_sites(daemon)
        daemon.tell(engine, ["campaign.*"])
        daemon.start()
        link = urlsplit(prepared(daemon.api).json["unsubscribe_url"])

        wait_until(lambda: daemon.api.delete(address(FLYNN)).status == 200, "the engine is told, and they are erased")
        (stop,) = (each.message for each in engine.accepted)
        assert (stop["type"], stop["data"]["contact"]) == ("campaign.stop", FLYNN)
        assert daemon.api.get(address(FLYNN)).status == 404
        assert daemon.api.get(f"{address(FLYNN)}/export").json["kept"] == {}

        program = HTTPConnection("localhost", link.port, timeout=20)
        program.request("POST", link.path, ONE_CLICK, {"Content-Type": "application/x-www-form-urlencoded"})
        assert program.getresponse().status == 200
        program.close()
        assert prepared(daemon.api).problem == "suppressed"
