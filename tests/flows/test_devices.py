"""Browsers of our own people, on both databases. What browsers see of it: tests/web/test_device.py."""

from datetime import timedelta

from daemon.core.device_cookie import opened
from daemon.core.hits import Hit, HitKind
from daemon.core.tokens import Key, Keyring
from daemon.flows.devices import TICKET_LASTS, device_here, make_ticket, register_device, revoke_device
from daemon.flows.hits import Ours
from daemon.flows.new_hits import judge_new
from daemon.flows.people import SESSION_LASTS, invite, sign_in, sign_out, signed_in
from daemon.storage.records import Device, Role, User
from daemon.storage.store import Store
from daemon.storage.verbs.purge import DEVICES_KEPT
from tests.storage.sample import NOW, new_send, sent

RING = Keyring((Key(1, b"k" * 32),))
ELSA, JONAS = "elsa@halyard.example", "jonas@halyard.example"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0"
HOUR = timedelta(hours=1)


def session_of(store: Store, address: str = ELSA) -> str:
    ticket = invite(store, address, None, NOW).path.removeprefix("/login/")
    session = sign_in(store, ticket, NOW)
    assert session is not None
    return session


def registered(store: Store, session: str, cookie: str = "") -> str:
    kept = register_device(store, RING, make_ticket(RING, session, NOW), cookie, FIREFOX, NOW)
    assert kept is not None
    return kept


def person(store: Store, address: str = ELSA) -> User:
    return next(user for user in store.reads.users() if user.address == address)


def devices(store: Store, address: str = ELSA) -> tuple[Device, ...]:
    return store.reads.devices_of(person(store, address).id)


def test_a_browser_becomes_one_of_our_own(store: Store) -> None:
    session = session_of(store)
    cookie = registered(store, session)
    (device,) = devices(store)
    assert opened(RING, cookie) == device.id
    assert (device.owner, device.name, device.added_at, device.seen_at) == (ELSA, "Firefox on Linux", NOW, NOW)
    assert store.reads.own_devices() == {device.id}
    assert device_here(store, session, NOW) == device.id


def test_a_ticket_followed_twice_makes_one_device(store: Store) -> None:
    ticket = make_ticket(RING, session_of(store), NOW)
    cookies = {register_device(store, RING, ticket, "", FIREFOX, NOW) for _ in range(3)}
    assert len(cookies) == len(devices(store)) == 1


def test_a_browser_that_is_ours_already_keeps_its_id(store: Store) -> None:
    cookie = registered(store, session_of(store))
    again = session_of(store)
    assert registered(store, again, cookie) == cookie
    assert len(devices(store)) == 1
    assert device_here(store, again, NOW) == devices(store)[0].id


def test_a_browser_handed_on_to_a_colleague_becomes_theirs(store: Store) -> None:
    cookie = registered(store, session_of(store))
    assert registered(store, session_of(store, JONAS), cookie) != cookie
    assert len(devices(store, JONAS)) == 1


def test_a_ticket_lasts_a_minute(store: Store) -> None:
    ticket = make_ticket(RING, session_of(store), NOW)
    assert register_device(store, RING, ticket, "", FIREFOX, NOW + TICKET_LASTS) is None
    assert devices(store) == ()


def test_a_ticket_of_somebody_who_signed_out_makes_nothing(store: Store) -> None:
    session = session_of(store)
    ticket = make_ticket(RING, session, NOW)
    sign_out(store, session)
    assert register_device(store, RING, ticket, "", FIREFOX, NOW) is None
    assert devices(store) == ()


def test_nothing_but_a_ticket_makes_a_device(store: Store) -> None:
    cookie = registered(store, session_of(store))
    for forged in ("", "x", "é", cookie, make_ticket(Keyring((Key(1, b"x" * 32),)), "session", NOW)):
        assert register_device(store, RING, forged, "", FIREFOX, NOW) is None


def test_a_revoked_device_counts_no_more_and_its_cookie_does_not_bring_it_back(store: Store) -> None:
    session = session_of(store)
    cookie = registered(store, session)
    (device,) = devices(store)
    assert revoke_device(store, person(store), device.id, NOW) == device
    assert revoke_device(store, person(store), device.id, NOW) is None
    assert (store.reads.own_devices(), devices(store)) == (frozenset(), ())
    assert registered(store, session, cookie) != cookie
    assert len(store.reads.own_devices()) == 1


def test_a_ticket_does_not_bring_back_the_device_it_made(store: Store) -> None:
    ticket = make_ticket(RING, session_of(store), NOW)
    register_device(store, RING, ticket, "", FIREFOX, NOW)
    revoke_device(store, person(store), devices(store)[0].id, NOW)
    register_device(store, RING, ticket, "", FIREFOX, NOW)
    assert store.reads.own_devices() == frozenset()


def test_only_its_owner_and_an_admin_take_a_device_out(store: Store) -> None:
    registered(store, session_of(store))
    registered(store, session_of(store, JONAS))
    (device,) = devices(store)
    assert revoke_device(store, person(store, JONAS), device.id, NOW) is None
    invite(store, JONAS, Role.MANAGER, NOW)
    assert revoke_device(store, person(store, JONAS), device.id, NOW) is None
    invite(store, JONAS, Role.ADMIN, NOW)
    assert revoke_device(store, person(store, JONAS), device.id, NOW) == device


def test_the_devices_of_whoever_is_disabled_count_no_more(store: Store) -> None:
    registered(store, session_of(store))
    kept = registered(store, session_of(store, JONAS))
    with store.transaction() as tx:
        tx.disable_user(ELSA, NOW)
    assert store.reads.own_devices() == {opened(RING, kept)}
    assert [device.owner for device in store.reads.all_devices()] == [JONAS]


def test_a_browser_in_use_is_seen_and_once_an_hour_is_enough(store: Store) -> None:
    session = session_of(store)
    registered(store, session)
    for later, seen in ((HOUR / 2, NOW), (2 * HOUR, NOW + 2 * HOUR), (2.5 * HOUR, NOW + 2 * HOUR)):
        signed_in(store, session, NOW + later)
        assert devices(store)[0].seen_at == seen


def test_a_browser_in_which_a_link_is_followed_is_seen(store: Store) -> None:
    device = opened(RING, registered(store, session_of(store)))
    (send,) = sent(store, new_send())
    with store.transaction() as tx:
        tx.add_hits([Hit(b"u" * 16, HitKind.CLICK, NOW + HOUR, send.id, url="https://x.example/", device=device)])
    judge_new(store, NOW + 2 * HOUR, Ours(store.reads.own_devices()))
    assert devices(store)[0].seen_at == NOW + 2 * HOUR


def test_a_device_outlives_the_session_it_was_made_in(store: Store) -> None:
    session = session_of(store)
    registered(store, session)
    sign_out(store, session)
    assert len(store.reads.own_devices()) == 1
    assert device_here(store, session, NOW + SESSION_LASTS) is None


def test_a_browser_that_was_not_seen_as_long_as_a_cookie_lives_is_forgotten(store: Store) -> None:
    registered(store, session_of(store))
    for later, left in ((DEVICES_KEPT, 1), (DEVICES_KEPT + HOUR, 0)):
        with store.transaction() as tx:
            tx.purge(NOW + later)
        assert len(devices(store)) == left


def test_the_browser_seen_last_comes_first(store: Store) -> None:
    first, second = registered(store, session_of(store)), registered(store, session_of(store))
    with store.transaction() as tx:
        tx.devices_seen([opened(RING, first) or b""], NOW + HOUR)
    assert [device.id for device in devices(store)] == [opened(RING, first), opened(RING, second)]
