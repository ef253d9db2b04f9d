"""What is blocked stays so, whatever is purged."""

from datetime import timedelta

from daemon.bus import MemoryBus, Topic
from daemon.core.blocks import BlockKind, link_name
from daemon.storage.store import Store
from tests.storage.sample import NOW, REP

LINK = link_name("a-token")


def test_blocks_are_kept_with_who_and_why_and_compared_as_one(store: Store) -> None:
    with store.transaction() as tx:
        tx.block(BlockKind.KEY, "1", "leaked", REP, NOW)
        tx.block(BlockKind.LINK, LINK.hex(), "wrong file", REP, NOW + timedelta(seconds=1))
        tx.block(BlockKind.HOST, "encom.com", "sold", REP, NOW + timedelta(seconds=2))
    assert [(each.kind, each.reason, each.by) for each in store.reads.block_list()] == [
        (BlockKind.KEY, "leaked", REP),
        (BlockKind.LINK, "wrong file", REP),
        (BlockKind.HOST, "sold", REP),
    ]
    blocks = store.reads.blocks()
    assert (blocks.keys, blocks.links, blocks.hosts) == (frozenset({1}), frozenset({LINK}), frozenset({"encom.com"}))
    assert blocks.stops(3, LINK, "example.com") == "wrong file"


def test_blocked_again_the_new_reason_holds_and_let_go_it_is_gone(store: Store) -> None:
    with store.transaction() as tx:
        tx.block(BlockKind.HOST, "encom.com", "sold", REP, NOW)
        tx.block(BlockKind.HOST, "encom.com", "burnt", REP, NOW)
    assert [each.reason for each in store.reads.block_list()] == ["burnt"]
    with store.transaction() as tx:
        assert tx.unblock(BlockKind.HOST, "encom.com")
        assert not tx.unblock(BlockKind.HOST, "encom.com")
    assert store.reads.block_list() == ()


def test_whoever_holds_the_blocks_is_woken(store: Store, bus: MemoryBus) -> None:
    woken: list[Topic] = []
    bus.subscribe(Topic.BLOCKS, lambda: woken.append(Topic.BLOCKS))
    with store.transaction() as tx:
        tx.block(BlockKind.KEY, "1", "leaked", REP, NOW)
    with store.transaction() as tx:
        tx.note_refusing("encom.com/", 404, NOW)
    with store.transaction() as tx:
        tx.note_taking("example.com/")  # it did so all along
    assert len(woken) == 2


def test_no_purge_takes_a_block_or_a_refusal_away(store: Store) -> None:
    with store.transaction() as tx:
        tx.block(BlockKind.KEY, "1", "leaked", REP, NOW)
        tx.note_refusing("encom.com/", 404, NOW)
    with store.transaction() as tx:
        tx.purge(NOW + timedelta(days=4000))
    assert store.reads.blocks().keys == {1}
    assert store.reads.refusing_targets() == {"encom.com/"}


def test_a_target_refuses_until_it_takes_a_parameter(store: Store) -> None:
    with store.transaction() as tx:
        tx.note_refusing("encom.com/prices", 404, NOW)
        tx.note_refusing("encom.com/prices", 400, NOW)
    assert store.reads.refusing_targets() == {"encom.com/prices"}
    with store.transaction() as tx:
        tx.note_taking("encom.com/prices")
    assert store.reads.refusing_targets() == frozenset()
