"""A mailbox as somebody asks to have it watched: of which kind, where it lies, and what opens it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import TypeAlias

from connectors.oauth import AccessTokens
from daemon.core.events import Json
from daemon.core.kinds import Kind


@dataclass(frozen=True, slots=True)
class ImapServer:
    host: str
    port: int
    tls: str
    username: str


@dataclass(frozen=True, slots=True)
class ExchangeServer:
    """`endpoint` is the whole address of its web services. With neither it nor a host, autodiscover tells.

    `auth` None: as the server asks.
    """

    host: str | None
    endpoint: str | None
    auth: str | None
    username: str


Server: TypeAlias = ImapServer | ExchangeServer


@dataclass(frozen=True, slots=True)
class Consent:
    """Somebody let us in at this provider, by its name in our addresses.

    `tokens` open the mailbox for now; None where nobody has tried yet.
    """

    provider: str
    tokens: AccessTokens | None = field(default=None, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class NewMailbox:
    """Connecting to it happens later, and shows as its state.

    `server` is None for the kinds that lie with one provider. By consent, the password is the refresh token that came
    of it; where Harken is let in by the company, there is neither consent nor password.
    """

    address: str
    kind: Kind
    server: Server | None = None
    password: str | None = field(default=None, repr=False)
    folders: tuple[str, ...] = ()
    shared: bool = False
    consent: Consent | None = None

    def settings(self, now: datetime) -> Mapping[str, Json]:
        """What the store keeps of it in the clear. Each kind has the keys of its server, and no others.

        A consent, or a company's, leaves nothing else by which it could be told that it was given anew.
        """
        told: dict[str, Json] = {"folders": list(self.folders), "shared": self.shared}
        if self.server:
            told |= asdict(self.server)
        if self.consent:
            told |= {"consent": self.consent.provider, "consented_at": now.isoformat()}
        elif self.password is None:
            told["let_in_at"] = now.isoformat()
        return told
