"""Browsers of our own people: how one becomes known on the host of our links, and how it stops being ours.

A ticket needs no row of its own: it is sealed, good for a minute, and names the device that it makes.
"""

import secrets
from datetime import datetime, timedelta

from daemon.core.browser_name import browser_name
from daemon.core.device_cookie import ID_SIZE, Ticket, opened, opened_ticket, sealed, sealed_ticket
from daemon.core.tokens import Keyring
from daemon.flows.keys import key_hash
from daemon.storage.records import Device, Role, User
from daemon.storage.store import Store

TICKET_LASTS = timedelta(seconds=60)


def make_ticket(keyring: Keyring, session: str, now: datetime) -> str:
    """For the browser that holds this session, to show on the host of our links."""
    return sealed_ticket(keyring, Ticket(key_hash(session), secrets.token_bytes(ID_SIZE), now + TICKET_LASTS))


def register_device(
    store: Store, keyring: Keyring, written_ticket: str, cookie: str, agent: str, now: datetime
) -> str | None:
    """The cookie for this browser to keep: the one it has, where that is this person's already.

    None: the ticket is none of ours or too old, or whoever it was made for has signed out meanwhile.
    """
    ticket = opened_ticket(keyring, written_ticket)
    if ticket is None or ticket.expires_at <= now:
        return None
    session = store.reads.session(ticket.session, now)
    if session is None:
        return None
    device = _kept(store, keyring, cookie, session.user) or ticket.device
    with store.transaction() as tx:
        tx.add_device(device, session.user.id, browser_name(agent), now)
        tx.set_session_device(ticket.session, device)
        tx.devices_seen([device], now)
    return sealed(keyring, device)


def device_here(store: Store, session: str, now: datetime) -> bytes | None:
    """The device this session is in. None: it never became one."""
    found = store.reads.session(key_hash(session), now)
    return found.device if found else None


def revoke_device(store: Store, user: User, device: bytes, now: datetime) -> Device | None:
    """What is opened and clicked there counts as anybody's again. None: this person has no such device to take out."""
    found = store.reads.device(device)
    if found is None or not may_revoke(user, found):
        return None
    with store.transaction() as tx:
        tx.revoke_device(device, now)
    return found


def may_revoke(user: User, device: Device) -> bool:
    return user.role is Role.ADMIN or device.user_id == user.id


def _kept(store: Store, keyring: Keyring, cookie: str, user: User) -> bytes | None:
    """The device this browser is already, if it still counts and is this person's."""
    device = opened(keyring, cookie)
    known = store.reads.device(device) if device else None
    return known.id if known and known.user_id == user.id else None
