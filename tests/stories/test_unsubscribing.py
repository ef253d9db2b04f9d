"""A mail program's one click reaches the daemon on the host of links, and the engine is told to stop at once."""

import base64
from email import message_from_bytes, policy
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.patience import wait_until
from tests.servers.receiver import Receiver
from tests.stories.outgoing import on_two_sites
from tests.web.unsubscribe.recipient import FLYNN, ONE_CLICK, prepared

pytestmark = pytest.mark.slow


def test_one_click_in_a_mail_program_stops_the_campaign(tmp_path: Path) -> None:
    with Receiver() as engine, daemon_in(tmp_path) as daemon:
        on_two_sites(daemon)
        daemon.environ |= {"HARKEN_TEAM__LOCALE": "sv"}
        daemon.tell(engine)
        daemon.start()
        told = prepared(daemon.api).json
        mail = message_from_bytes(base64.b64decode(told["raw"]), policy=policy.default)
        assert mail["List-Unsubscribe-Post"] == ONE_CLICK
        assert "Inga fler mejl" in mail.get_content()
        link = urlsplit(mail["List-Unsubscribe"].strip("<>"))
        assert (link.scheme, link.hostname) == ("http", "localhost")

        program = HTTPConnection("localhost", link.port, timeout=20)
        program.request("POST", link.path, ONE_CLICK, {"Content-Type": "application/x-www-form-urlencoded"})
        assert program.getresponse().status == 200
        program.close()

        wait_until(lambda: len(engine.accepted) >= 2, "the engine is told")
        first, second = (each.message for each in list(engine.accepted)[:2])
        assert (first["type"], first["data"]["source"]) == ("contact.unsubscribed", "one_click")
        assert (second["type"], second["data"]["reason"]) == ("campaign.stop", "unsubscribe")
        assert second["data"]["contact"] == FLYNN
        assert prepared(daemon.api).problem == "suppressed"
