"""Where may a webhook point? One from the configuration anywhere; one added by API or page only to the public internet.

Else whoever may add a webhook could reach what only this machine can reach: the database, the cloud's metadata, the
neighbours (server-side request forgery). A name is checked again at the only moment that counts: when its address is
connected to. So a name that resolves differently the second time (DNS rebinding) gains nothing.
"""

import socket
import ssl
from ipaddress import ip_address
from urllib.parse import urlsplit

import aiohttp
from aiohttp.connector import AddrInfoType

from daemon.core.hosts import as_address, is_disguised_address, is_loopback, not_public

MOST_TOLD = 300  # characters of what somebody else said


class Refused(OSError):
    """The webhook's host has an address that is not of the public internet."""


def check_target(url: str, allow_private: bool) -> str | None:
    """Why a webhook added by API or page may not point there, as far as can be told without DNS; None if it may."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "This is no web address."
    if parts.scheme not in ("http", "https") or not host or port == 0 or not url.isprintable() or " " in url:
        return "This is no http:// or https:// address."
    if parts.username is not None:
        return "The address holds a user name; leave it out, since signals are signed instead."
    if is_disguised_address(host):
        return f"{host} is an address in a form that is easily misread; write it with four numbers and dots."
    return None if allow_private else _private_problem(parts.scheme, host)


def _private_problem(scheme: str, host: str) -> str | None:
    address = as_address(host)
    kind = not_public(address) if address else ("loopback" if is_loopback(host) else None)
    if kind:
        return (
            f"{host} is not in the public internet ({kind}). Write this webhook into config.toml instead, "
            "or set [webhooks] allow_private = true."
        )
    if scheme != "https":
        return "Signals name people, so they leave for the internet by https:// only."
    return None


def open_connector() -> aiohttp.TCPConnector:
    """Connects to any address. No limit of its own: how much is under way at once is the dispatcher's to say."""
    return aiohttp.TCPConnector(limit=0)


def public_connector() -> aiohttp.TCPConnector:
    """Connects to addresses of the public internet only, whatever a name resolves to at that moment."""
    return aiohttp.TCPConnector(limit=0, socket_factory=_public_socket)


def _public_socket(info: AddrInfoType) -> socket.socket:
    """Called for every connection, with the very address that is connected to next."""
    family, kind, protocol, _, sockaddr = info
    address = ip_address(str(sockaddr[0]).partition("%")[0])
    if reason := not_public(address):
        raise Refused(f"{address} is not in the public internet ({reason}); see [webhooks] allow_private")
    return socket.socket(family, kind, protocol)


def in_words(error: Exception) -> str:
    """What kept an answer from coming, for the operator."""
    match error:
        case aiohttp.ClientConnectorError(os_error=Refused() as refused):
            return str(refused)
        case aiohttp.ClientConnectorCertificateError(certificate_error=ssl.SSLCertVerificationError() as failed):
            return printable(f"the certificate is not valid: {failed.verify_message}")
        case aiohttp.ClientConnectorDNSError():
            return f"the name {error.host} is not known"
        case aiohttp.ClientConnectorError():
            return printable(f"cannot connect to {error.host}: {error.os_error.strerror or error.os_error}")
    return printable(f"{type(error).__name__}: {error}")


def printable(text: str) -> str:
    """On one line, without characters that a database or a terminal would stumble over."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split()).strip(": ")[:MOST_TOLD]
