"""What every part of hearing works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from daemon.core.decide import Team
from daemon.core.tokens import Keyring
from daemon.flows.precedence import Precedence
from daemon.storage.store import Store


@dataclass(frozen=True, slots=True)
class Ear:
    """What listening takes: where to record, how to seal what is kept, who we are, the time, and who goes first."""

    store: Store
    keyring: Keyring
    team: Callable[[], Team]
    clock: Callable[[], datetime]
    precedence: Precedence = field(default_factory=Precedence)
