"""Does an IMAP server answer there, over TLS that can be trusted? It is told nothing, least of all a password."""

import socket
import ssl
from datetime import timedelta

PATIENCE = timedelta(seconds=4)
LONGEST = 512
GREETINGS = (b"* OK", b"* PREAUTH")  # RFC 3501 section 7.1; BYE means that it wants nobody


def greets(host: str, port: int, ca_file: str | None = None) -> bool:
    patience = PATIENCE.total_seconds()
    try:
        with (
            socket.create_connection((host, port), timeout=patience) as plain,
            ssl.create_default_context(cafile=ca_file).wrap_socket(plain, server_hostname=host) as encrypted,
        ):
            return encrypted.recv(LONGEST).startswith(GREETINGS)
    except (OSError, ValueError):  # a ValueError: a name that no host can have
        return False
