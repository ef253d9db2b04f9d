"""Which links lead nowhere any more, because their key, they themselves or their target's host was blocked?

A link's token has exactly one spelling (`marks.open_link` refuses any other), so a hash of its text names it for good:
what is kept about a blocked link tells nobody where it led, and cannot be turned into the link again.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

LINK_NAME_SIZE = 16


class BlockKind(StrEnum):
    KEY = "key"
    LINK = "link"
    HOST = "host"


@dataclass(frozen=True, slots=True)
class Block:
    """`value` is a key's id, the hexadecimal name of a link, or a host in lower-case ASCII; `by`: who blocked it."""

    kind: BlockKind
    value: str
    reason: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Blocks:
    """All of them, in the form in which a hit is compared with them."""

    keys: frozenset[int] = frozenset()
    links: frozenset[bytes] = frozenset()
    hosts: frozenset[str] = frozenset()
    reasons: Mapping[tuple[BlockKind, str], str] = field(default_factory=dict, repr=False)

    def stops(self, key_id: int, link: bytes, target_host: str) -> str | None:
        """Why nobody is led there, in the words of whoever blocked it: for the log, never for a page. None: go on.

        `target_host` is as `web_address.host` says it, and empty where there is no target. A host's block covers all
        that lies under it.
        """
        if key_id in self.keys:
            return self.reasons.get((BlockKind.KEY, str(key_id)), "")
        if link in self.links:
            return self.reasons.get((BlockKind.LINK, link.hex()), "")
        if self.hosts and (blocked := self._above(target_host)) is not None:
            return self.reasons.get((BlockKind.HOST, blocked), "")
        return None

    def _above(self, host: str) -> str | None:
        labels = host.rstrip(".").split(".")
        return next((name for at in range(len(labels)) if (name := ".".join(labels[at:])) in self.hosts), None)


NO_BLOCKS = Blocks()


def link_name(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()[:LINK_NAME_SIZE]
