"""What a hit is compared with before it is answered, kept in memory: nobody who clicks waits for a read."""

import logging
from dataclasses import dataclass

from daemon.core.blocks import NO_BLOCKS, Blocks
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CaptureRules:
    """`refusing`: targets that our parameter is left away for, as `web_address.host_and_path` names them."""

    blocks: Blocks = NO_BLOCKS
    refusing: frozenset[str] = frozenset()

    @property
    def block_anything(self) -> bool:
        return bool(self.blocks.keys or self.blocks.links or self.blocks.hosts)


class LatestRules:
    """As the store said them last. Raises `StoreUnavailable` if it has never said any."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.rules = self._read()

    def refresh(self) -> None:
        try:
            self.rules = self._read()
        except StoreUnavailable as error:
            log.warning(
                "what is blocked cannot be read; what was blocked before still is", extra={"reason": str(error)}
            )

    def _read(self) -> CaptureRules:
        return CaptureRules(self._store.reads.blocks(), self._store.reads.refusing_targets())
