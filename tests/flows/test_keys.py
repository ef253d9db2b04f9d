from datetime import UTC, datetime, timedelta

import pytest

from daemon.bus import MemoryBus
from daemon.flows.keys import KeyScope, check_key, make_key, may
from daemon.storage.store import Store

NOW = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path):
    opened = Store(f"sqlite:///{tmp_path / 'harken.db'}", MemoryBus())
    opened.migrate()
    yield opened
    opened.close()


def test_a_key_opens_for_whoever_holds_it(store):
    made, presented = make_key(store, "engine", [KeyScope.SENDS_WRITE], NOW)
    found = check_key(store, presented, NOW)
    assert found is not None
    assert (found.id, found.name, found.scopes) == (made.id, "engine", ("sends:write",))


def test_a_key_is_long_and_never_the_same(store):
    keys = {make_key(store, "engine", [], NOW)[1] for _ in range(10)}
    assert len(keys) == 10
    assert all(key.startswith("hk_") and len(key) >= 3 + 43 for key in keys)  # 256 bits in base64


def test_the_key_itself_is_kept_nowhere(store, tmp_path):
    _, presented = make_key(store, "engine", [], NOW)
    store.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert presented.removeprefix("hk_").encode() not in kept


@pytest.mark.parametrize("presented", ["", "hk_", "hk_nobody", "é\ud800", "x" * 10_000])
def test_nobodys_key_opens_nothing(store, presented):
    make_key(store, "engine", [], NOW)
    assert check_key(store, presented, NOW) is None


def test_a_revoked_key_opens_nothing(store):
    made, presented = make_key(store, "engine", [], NOW)
    with store.transaction() as tx:
        tx.revoke_key(made.id, NOW)
    assert check_key(store, presented, NOW) is None


def test_its_use_is_noted_once_a_minute(store):
    _, presented = make_key(store, "engine", [], NOW)

    def noted(later):
        check_key(store, presented, NOW + later)
        return store.reads.keys()[0].last_used_at - NOW

    assert noted(timedelta(0)) == timedelta(0)
    assert noted(timedelta(seconds=59)) == timedelta(0)
    assert noted(timedelta(seconds=60)) == timedelta(seconds=60)


def test_a_key_without_scope_may_do_everything(store):
    everything, _ = make_key(store, "engine", [], NOW)
    assert all(may(everything, scope) for scope in KeyScope)


def test_a_key_with_scopes_may_do_those(store):
    made, _ = make_key(store, "engine", [KeyScope.EVENTS_READ], NOW)
    assert [scope for scope in KeyScope if may(made, scope)] == [KeyScope.EVENTS_READ]
