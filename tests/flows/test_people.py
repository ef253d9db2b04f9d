"""Who gets in, on both databases. What browsers see of it: tests/web/pages/test_sign_in.py."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from daemon.core.retention import HitsKept
from daemon.flows.people import SESSION_LASTS, TICKET_LASTS, invite, invited, sign_in, sign_out, signed_in
from daemon.flows.retention import purge
from daemon.storage.records import Role, User
from daemon.storage.store import Store
from tests.storage.sample import NOW

ELSA = "elsa@halyard.example"


def session_of(store: Store, address: str = ELSA) -> str:
    session = sign_in(store, ticket_for(store, address), NOW)
    assert session is not None
    return session


def ticket_for(store: Store, address: str = ELSA) -> str:
    return invite(store, address, None, NOW).path.removeprefix("/login/")


def known(store: Store, address: str = ELSA) -> User:
    return next(user for user in store.reads.users() if user.address == address)


def test_somebody_new_is_a_rep(store: Store) -> None:
    assert invite(store, ELSA, None, NOW).user == known(store)
    assert (known(store).role, known(store).signed_in_at) == (Role.REP, None)


def test_somebody_known_keeps_their_role_unless_another_is_given(store: Store) -> None:
    first = invite(store, ELSA, Role.ADMIN, NOW).user
    assert invite(store, ELSA, None, NOW + timedelta(days=1)).user == first
    assert invite(store, ELSA, Role.MANAGER, NOW).user.role is Role.MANAGER
    assert known(store).id == first.id


def test_a_ticket_signs_in_once(store: Store) -> None:
    ticket = ticket_for(store)
    assert invited(store, ticket, NOW) == known(store)
    session = sign_in(store, ticket, NOW)
    assert session is not None
    assert signed_in(store, session, NOW) == known(store)
    assert known(store).signed_in_at == NOW
    assert invited(store, ticket, NOW) is None
    assert sign_in(store, ticket, NOW) is None


def test_of_two_who_hurry_with_one_ticket_one_gets_in(store: Store) -> None:
    ticket = ticket_for(store)
    with ThreadPoolExecutor(4) as hurrying:
        sessions = list(hurrying.map(lambda _: sign_in(store, ticket, NOW), range(4)))
    assert sum(session is not None for session in sessions) == 1


def test_a_ticket_too_old_signs_nobody_in(store: Store) -> None:
    ticket = ticket_for(store)
    assert sign_in(store, ticket, NOW + TICKET_LASTS) is None


def test_nothing_kept_in_the_store_signs_anybody_in(store: Store) -> None:
    """Whoever reads the database finds hashes: a ticket is not its own hash, nor is a session."""
    session = session_of(store)
    assert session not in str(store.reads.users())
    assert signed_in(store, "", NOW) is None
    assert invited(store, "", NOW) is None


def test_a_session_lasts_as_long_as_it_is_used(store: Store) -> None:
    session, now = session_of(store), NOW
    for _ in range(3):
        now += SESSION_LASTS - timedelta(seconds=1)
        assert signed_in(store, session, now) is not None
    assert signed_in(store, session, now + SESSION_LASTS) is None


def test_signing_out_ends_one_session(store: Store) -> None:
    here, there = session_of(store), session_of(store)
    sign_out(store, here)
    assert signed_in(store, here, NOW) is None
    assert signed_in(store, there, NOW) is not None


def test_whoever_is_disabled_loses_links_and_sessions_and_nobody_else_does(store: Store) -> None:
    session, ticket = session_of(store), ticket_for(store)
    other = session_of(store, "jonas@halyard.example")
    with store.transaction() as tx:
        assert tx.disable_user(ELSA, NOW)
        assert not tx.disable_user(ELSA, NOW)
        assert not tx.disable_user("nobody@halyard.example", NOW)
    assert signed_in(store, session, NOW) is None
    assert sign_in(store, ticket, NOW) is None
    assert signed_in(store, other, NOW) is not None
    assert known(store).disabled_at == NOW


def test_whoever_is_invited_again_comes_back_without_their_old_sessions(store: Store) -> None:
    session = session_of(store)
    with store.transaction() as tx:
        tx.disable_user(ELSA, NOW)
    assert signed_in(store, session_of(store), NOW) == known(store)
    assert known(store).disabled_at is None
    assert signed_in(store, session, NOW) is None


def test_what_has_ended_is_purged(store: Store) -> None:
    session_of(store)
    ticket_for(store)
    assert purge(store, NOW + TICKET_LASTS, HitsKept()) == {}
    assert purge(store, NOW + TICKET_LASTS + timedelta(seconds=1), HitsKept()) == {"sign_in_tickets": 1}
    assert purge(store, NOW + SESSION_LASTS + timedelta(seconds=1), HitsKept()) == {"sessions": 1}
