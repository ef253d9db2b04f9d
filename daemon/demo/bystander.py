"""A bare mail program beside Harken, in the same inbox: when does the server tell anybody of a new mail?"""

import logging
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from daemon.demo.server import MailServer
from daemon.demo.stopwatch import Stopwatch

LOOKS_AGAIN_S = 0.5

log = logging.getLogger(__name__)


@contextmanager
def bystanders(server: MailServer, passwords: Mapping[str, str], stopwatch: Stopwatch) -> Iterator[None]:
    """One in each inbox, for as long as it lasts."""
    dismissed = threading.Event()
    try:
        for mailbox, password in passwords.items():
            client = _idling(server, mailbox, password)
            args = (client, mailbox, stopwatch, dismissed)
            threading.Thread(target=_stand_by, args=args, name="bystander", daemon=True).start()
        yield
    finally:
        dismissed.set()


def _idling(server: MailServer, mailbox: str, password: str) -> IMAPClient:
    client = IMAPClient(server.host, server.port, ssl=False)
    client.login(mailbox, password)
    client.select_folder("INBOX", readonly=True)
    client.idle()
    return client


def _stand_by(client: IMAPClient, mailbox: str, stopwatch: Stopwatch, dismissed: threading.Event) -> None:
    try:
        while not dismissed.is_set():
            if any(b"EXISTS" in answer for answer in client.idle_check(LOOKS_AGAIN_S)):
                stopwatch.pushed(time.monotonic(), mailbox)
    except (OSError, IMAPClientError) as error:
        log.info("a bystander has gone", extra={"reason": str(error)})
    finally:
        client.shutdown()
