"""What the settings show: the browsers of whoever looks, and to an admin those of everybody else."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from daemon.core.feed.values import Reader
from daemon.core.feed.words import moment_of
from daemon.storage.records import Device, User


@dataclass(frozen=True, slots=True)
class Row:
    """One browser; `here` is the one that looks."""

    id: str
    name: str
    owner: str
    added: str
    seen: str
    here: bool


@dataclass(frozen=True, slots=True)
class Browsers:
    """`others` are those of everybody else, for an admin; `host` is where their cookie is set."""

    mine: tuple[Row, ...]
    others: tuple[Row, ...]
    host: str

    @property
    def here(self) -> bool:
        """This very browser is one of them."""
        return any(row.here for row in self.mine)

    @property
    def owners(self) -> int:
        """How many people the others belong to."""
        return len({row.owner for row in self.others})


def browsers(devices: Iterable[Device], user: User, here: bytes | None, tracking_url: str, reader: Reader) -> Browsers:
    """Mine with this one first, then the one seen last; the others person by person."""
    known = tuple(devices)
    mine = sorted((device for device in known if device.user_id == user.id), key=lambda device: device.id != here)
    others = sorted((device for device in known if device.user_id != user.id), key=lambda device: device.owner)
    return Browsers(
        tuple(_row(device, here, reader) for device in mine),
        tuple(_row(device, here, reader) for device in others),
        urlsplit(tracking_url).hostname or "",
    )


def told_of(done: str, shown: Browsers) -> tuple[str, str]:
    """The tone and the words for what was just done; both empty where nothing was."""
    match done:
        case "added" if shown.here:
            return "resume", "This browser is one of yours now. Clicks in it are labelled as your own."
        case "added":
            return "pause", f"This browser did not become one of yours: it never came by {shown.host}. Try again."
        case "removed":
            return "resume", "The browser is removed. Clicks in it count like anybody’s."
    return "", ""


def _row(device: Device, here: bytes | None, reader: Reader) -> Row:
    added, seen = moment_of(device.added_at, reader), moment_of(device.seen_at, reader)
    return Row(device.id.hex(), device.name, device.owner, added, seen, device.id == here)
