"""What leads nowhere any more, and what takes no further parameter. No purge ever asks for either."""

from datetime import datetime

from sqlalchemy import delete

from daemon.bus import Topic
from daemon.core.blocks import Block, BlockKind
from daemon.storage.schema import blocks, refusing_targets
from daemon.storage.sql import insert
from daemon.storage.verbs.base import Verbs


class BlockVerbs(Verbs):
    def block(self, kind: BlockKind, value: str, reason: str, by: str, at: datetime) -> Block:
        """What is blocked already stays so, with the new reason."""
        told = {"reason": reason, "blocked_by": by, "blocked_at": at}
        row = insert(self._connection, blocks).values(kind=kind, value=value, **told)
        self._connection.execute(row.on_conflict_do_update(index_elements=["kind", "value"], set_=told))
        self._announce(Topic.BLOCKS)
        return Block(kind, value, reason, by, at)

    def unblock(self, kind: BlockKind, value: str) -> bool:
        """False: it was not blocked."""
        removed = self._connection.execute(delete(blocks).where(blocks.c.kind == kind, blocks.c.value == value))
        self._announce(Topic.BLOCKS)
        return removed.rowcount == 1

    def note_refusing(self, target: str, status: int, now: datetime) -> None:
        """This target, named by host and path, answered so to a further parameter."""
        told = {"status": status, "noted_at": now}
        row = insert(self._connection, refusing_targets).values(target=target, **told)
        self._connection.execute(row.on_conflict_do_update(index_elements=["target"], set_=told))
        self._announce(Topic.BLOCKS)

    def note_taking(self, target: str) -> None:
        """This target takes a further parameter, whatever was noted before."""
        removed = self._connection.execute(delete(refusing_targets).where(refusing_targets.c.target == target))
        if removed.rowcount:
            self._announce(Topic.BLOCKS)
