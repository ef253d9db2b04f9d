"""What systemd is told: ready, alive, stopping. See sd_notify(3).

Without NOTIFY_SOCKET in the environment nobody asked, and nothing is said.
"""

import logging
import os
import socket
from datetime import timedelta

log = logging.getLogger(__name__)


def notify(state: str) -> None:
    """Send e.g. "READY=1", "WATCHDOG=1", "STOPPING=1"."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address:
        return
    if address.startswith("@"):  # Linux's abstract namespace
        address = "\0" + address[1:]
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as channel:
            channel.connect(address)
            channel.sendall(state.encode())
    except OSError as error:
        log.warning("systemd cannot be told %s: %s", state, error)


def watchdog_period() -> timedelta | None:
    """How often systemd wants a sign of life: half of what it waits for, as sd_watchdog_enabled(3) advises."""
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    meant_for_us = os.environ.get("WATCHDOG_PID", str(os.getpid())) == str(os.getpid())
    return timedelta(microseconds=int(microseconds)) / 2 if microseconds.isdigit() and meant_for_us else None
