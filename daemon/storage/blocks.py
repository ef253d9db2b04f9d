"""What is blocked, and which targets refuse a further parameter. Few rows: all of them are read at once."""

from sqlalchemy import Connection, Row, select

from daemon.core.blocks import Block, BlockKind, Blocks
from daemon.storage.schema import blocks, refusing_targets

ALL = select(blocks).order_by(blocks.c.blocked_at, blocks.c.kind, blocks.c.value)


def block_list(connection: Connection) -> tuple[Block, ...]:
    """In the order in which they were made."""
    return tuple(_block(row) for row in connection.execute(ALL))


def all_blocks(connection: Connection) -> Blocks:
    listed = block_list(connection)
    return Blocks(
        keys=frozenset(int(each.value) for each in listed if each.kind is BlockKind.KEY),
        links=frozenset(bytes.fromhex(each.value) for each in listed if each.kind is BlockKind.LINK),
        hosts=frozenset(each.value for each in listed if each.kind is BlockKind.HOST),
        reasons={(each.kind, each.value): each.reason for each in listed},
    )


def refusing(connection: Connection) -> frozenset[str]:
    """As `web_address.host_and_path` names them."""
    return frozenset(connection.scalars(select(refusing_targets.c.target)))


def _block(row: Row[tuple[object, ...]]) -> Block:
    return Block(BlockKind(row.kind), row.value, row.reason, row.blocked_by, row.blocked_at)
