"""What capturing needs of the house, as one value."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from daemon.core.tokens import Keyring
from daemon.flows.capture_rules import CaptureRules
from daemon.flows.captures import HitWriter


@dataclass(frozen=True, slots=True)
class CaptureDoors:
    keyring: Keyring
    clock: Callable[[], datetime]
    hits: HitWriter
    rules: Callable[[], CaptureRules]  # as they are now; reads nothing
    language: str  # for recipients whose browser asks for none of ours
    host: str | None  # of the links alone; None: pages and API are there, too
