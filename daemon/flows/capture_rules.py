"""What a hit is compared with before it is answered, kept in memory: nobody who clicks waits for a read."""

import logging
from dataclasses import dataclass

from daemon.core.blocks import NO_BLOCKS, Blocks
from daemon.core.library import NO_LEADS, Leads
from daemon.storage.errors import StoreUnavailable
from daemon.storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CaptureRules:
    """`refusing`: targets that our parameter is left away for, as `web_address.host_and_path` names them.

    `leads` is where the library's links lead now, mailed ones among them.
    """

    blocks: Blocks = NO_BLOCKS
    refusing: frozenset[str] = frozenset()
    leads: Leads = NO_LEADS

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
                "what is blocked and where links lead cannot be read: it stays as it was",
                extra={"reason": str(error)},
            )

    def _read(self) -> CaptureRules:
        reads = self._store.reads
        return CaptureRules(reads.blocks(), reads.refusing_targets(), reads.library_leads())
