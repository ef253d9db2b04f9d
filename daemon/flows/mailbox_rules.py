"""Who may do what about a mailbox on the pages, and about the campaigns whose mails are sent from it?

Everybody reads everything: it is one team. A rep acts on the mailbox of their own address, and stops and resumes what
was heard in it or sent from it; managers and admins act on all. Only an admin may name a server
that is not in the public internet, or an unusual port: else whoever signs in could feel their way through the network
that this machine stands in (server-side request forgery). A name is looked up before it is connected to; one that
means something else a moment later (DNS rebinding) learns no more than whether something answers on an IMAP port.
"""

import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

from daemon.core.hosts import not_public
from daemon.flows.new_mailbox import ExchangeServer, ImapServer, NewMailbox
from daemon.storage.records import Role, User

HTTPS = 443
USUAL_PORTS = frozenset({143, 993, HTTPS})


def may_change(user: User, address: str) -> bool:
    return user.role is not Role.REP or user.address == address


def may_decide(user: User, heard_in: str | None, sent_from: str | None) -> bool:
    """May this person stop or resume the campaign that an event is about?"""
    return any(may_change(user, each) for each in (heard_in or "", sent_from or ""))


def acts_on(user: User) -> str | None:
    """The one mailbox on which this person acts; None: on all."""
    return user.address if user.role is Role.REP else None


def why_not_there(user: User, new: NewMailbox) -> str | None:
    """A sentence for whoever may not connect a mailbox on its server; None for who may. Asks DNS."""
    place = _place(new)
    if user.role is Role.ADMIN or place is None:
        return None
    host, port = place
    if port not in USUAL_PORTS:
        return "Only an admin may connect a server on another port than 993 and 143, or 443 for Exchange."
    if not all(map(_is_public, _addresses(host))):
        return f"{host} is not in the public internet. Only an admin may connect a server there."
    return None


def _place(new: NewMailbox) -> tuple[str, int] | None:
    """Where it will be asked first, if somebody chose that."""
    match new.server:
        case ImapServer(host=host, port=port):
            return host, port
        case ExchangeServer(endpoint=str(endpoint)):
            parts = urlsplit(endpoint)
            return parts.hostname or "", parts.port or HTTPS
        case ExchangeServer(host=host):
            return host or f"autodiscover.{new.address.rpartition('@')[2]}", HTTPS
    return None


def _is_public(address: str) -> bool:
    return not_public(ip_address(address.partition("%")[0])) is None


def _addresses(host: str) -> list[str]:
    """None, for a name that has none: to connect will say so."""
    try:
        return [str(found[4][0]) for found in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)]
    except (OSError, UnicodeError):
        return []
