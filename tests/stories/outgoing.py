"""Mails on their way out and in: what stories of prepared mails have in common."""

import base64
import imaplib
import socket
import ssl
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from tests.servers.daemon import Daemon
from tests.servers.dovecot import PASSWORD, Dovecot
from tests.servers.patience import wait_until

AN_HOUR_AGO = "2026-01-05T09:00:00Z"  # long enough before any click of these stories
OF_A_PERSON = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36"


def on_two_sites(daemon: Daemon) -> None:
    """Pages on one host, links on another, as browsers see it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    daemon.environ |= {
        "HARKEN_SERVER__LISTEN": f"127.0.0.1:{port}",
        "HARKEN_SERVER__PUBLIC_URL": f"http://127.0.0.1:{port}",
        "HARKEN_SERVER__TRACKING_URL": f"http://localhost:{port}",
    }


def prepared(daemon: Daemon, mail: EmailMessage, **fields: Any) -> dict[str, Any]:
    raw = base64.b64encode(mail.as_bytes(policy=policy.SMTP)).decode()
    answer = daemon.api.post("/v1/prepare", {"raw": raw, "campaign_id": "spring", "sent_at": AN_HOUR_AGO, **fields})
    assert answer.status == 200, answer.text
    told: dict[str, Any] = answer.json
    return told


def received(dovecot: Dovecot, prospect: str, told: dict[str, Any]) -> EmailMessage:
    """The prepared mail, sent through the mail server and read from the prospect's inbox."""
    dovecot.send(prospect, base64.b64decode(told["raw"]))
    context = ssl.create_default_context(cafile=str(dovecot.ca_file))
    with imaplib.IMAP4_SSL("localhost", dovecot.tls_port, ssl_context=context) as inbox:
        inbox.login(prospect, PASSWORD)
        wait_until(lambda: int(inbox.select("INBOX")[1][0] or 0) > 0, "the mail lies in the inbox")
        _, found = inbox.fetch("1", "(RFC822)")
    read = message_from_bytes(found[0][1], policy=policy.default)  # type: ignore[index, arg-type]
    assert isinstance(read, EmailMessage)
    return read


def html_of(mail: EmailMessage) -> str:
    part = mail.get_body(("html",))
    assert part is not None
    return str(part.get_content())


def path_of(url: str) -> str:
    return "/" + url.partition("://")[2].partition("/")[2]
