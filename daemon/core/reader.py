"""Who looks into a document? What a request tells of itself, and what tells one reader of a link from another."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from daemon.core.hits import Hit, HitKind
from daemon.core.networks import network_of
from daemon.core.tokens import Keyring, Purpose


@dataclass(frozen=True, slots=True)
class Visitor:
    """As in `Hit`: `hints` are further headers, `device` is proved. `email` was typed, where the link asks for it."""

    method: str = "GET"
    address: str | None = None
    agent: str | None = None
    hints: Mapping[str, str] = field(default_factory=dict)
    device: bytes | None = field(default=None, repr=False)
    email: str | None = None


def reader_of(keyring: Keyring, share: int, contact: str | None, visitor: Visitor) -> bytes:
    """The same for the same reader of a share. Keyed, so that it names nobody, and leads back to no address.

    A contact's own link is read on the train and at home: the network tells nothing there, only the browser does.
    Of an open link's readers only the network tells one from the next, as long as none of them said who they are.
    """
    told = _browser(contact, visitor) if visitor.email is None else ("email", visitor.email.lower())
    return keyring.seal(Purpose.READER, b"", "\0".join((str(share), *told)).encode("utf-8", "surrogatepass"))


def _browser(contact: str | None, visitor: Visitor) -> tuple[str, ...]:
    network = "" if contact else network_of(visitor.address) or ""
    return ("browser", visitor.agent or "", visitor.hints.get("accept-language", ""), network)


def as_hit(view: bytes, at: datetime, send_id: str | None, visitor: Visitor) -> Hit:
    """To be judged as what follows a link is judged. An open link belongs to no mail: nothing is known beside it."""
    return Hit(
        uid=view,
        kind=HitKind.DOCUMENT,
        at=at,
        send_id=send_id or "",
        method=visitor.method,
        address=visitor.address,
        agent=visitor.agent,
        hints=visitor.hints,
        device=visitor.device,
    )
