"""Debian's DavMail, a gateway that reads Exchange by EWS and shows it by IMAP: a client that others wrote."""

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from imaplib import IMAP4
from pathlib import Path

from tests.servers.patience import wait_until
from tests.servers.ports import free_port

PROPERTIES = """
davmail.server=true
davmail.mode=EWS
davmail.url={url}
davmail.imapPort={port}
davmail.smtpPort=
davmail.popPort=
davmail.caldavPort=
davmail.ldapPort=
davmail.allowRemote=false
davmail.bindAddress=127.0.0.1
davmail.disableUpdateCheck=true
davmail.logFilePath={log}
davmail.folderSizeLimit=0
"""


@contextmanager
def davmail(url: str, directory: Path) -> Iterator[IMAP4]:
    """What an Exchange server has at `url`, by IMAP; not logged in yet."""
    program = shutil.which("davmail-server")
    assert program, "DavMail is not here: scripts/packages test installs it (Debian's davmail-server)"
    port = free_port()
    configuration = directory / "davmail.properties"
    configuration.write_text(PROPERTIES.format(url=url, port=port, log=directory / "davmail.log"))
    with (directory / "davmail.out").open("wb") as said:
        gateway = subprocess.Popen([program, str(configuration)], cwd=directory, stdout=said, stderr=said)
    try:
        wait_until(lambda: _listens(port), "DavMail listens")
        yield IMAP4("127.0.0.1", port)
    finally:
        gateway.terminate()
        gateway.wait()


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except OSError:
        return False
    return True
