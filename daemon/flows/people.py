"""How people get in: an invitation is a link that signs in once, and a session is a browser that stays signed in.

Tickets and sessions are 256 random bits each, so a plain hash of them is safe to keep (see `keys`).
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from daemon.flows.keys import key_hash
from daemon.storage.records import Role, User
from daemon.storage.store import Store

TICKET_LASTS = timedelta(hours=24)
SESSION_LASTS = timedelta(days=30)  # since it was last used
NOTED_EVERY = timedelta(hours=1)  # how often its use is written down


@dataclass(frozen=True, slots=True)
class Invitation:
    """`path` goes behind the public URL. It is shown once, and kept nowhere."""

    user: User
    path: str


def invite(store: Store, address: str, role: Role | None, now: datetime) -> Invitation:
    """A sign-in link for somebody new, or another one for somebody known; their role changes where one is given."""
    ticket = secrets.token_urlsafe(32)
    with store.transaction() as tx:
        user = tx.admit_user(address, role, now)
        tx.add_ticket(user.id, key_hash(ticket), now + TICKET_LASTS)
    return Invitation(user, f"/login/{ticket}")


def invited(store: Store, ticket: str, now: datetime) -> User | None:
    """Whom this link would sign in. Asking does not use it up: mail scanners follow every link, too."""
    return store.reads.ticket_holder(key_hash(ticket), now)


def sign_in(store: Store, ticket: str, now: datetime) -> str | None:
    """The new session's secret, for the browser to keep. None: the link was used, is too old, or is none of ours."""
    session = secrets.token_urlsafe(32)
    with store.transaction() as tx:
        user = tx.redeem_ticket(key_hash(ticket), now)
        if user is None:
            return None
        tx.begin_session(user.id, key_hash(session), now + SESSION_LASTS)
    return session


def signed_in(store: Store, session: str, now: datetime) -> User | None:
    """Who is at this browser? None: nobody, any more."""
    found = store.reads.session(key_hash(session), now)
    if found is None:
        return None
    if found.expires_at < now + SESSION_LASTS - NOTED_EVERY:
        with store.transaction() as tx:
            tx.extend_session(key_hash(session), now + SESSION_LASTS)
            tx.devices_seen([found.device] if found.device else [], now)
    return found.user


def sign_out(store: Store, session: str) -> None:
    with store.transaction() as tx:
        tx.end_session(key_hash(session))
