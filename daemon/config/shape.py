"""The configuration as values: sections and keys are named as in config.example.toml."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from daemon.config.values import Listen, Secret
from daemon.core.kinds import Kind
from daemon.core.sends import StopRules


class Tls(StrEnum):
    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"  # loopback hosts only


class Locale(StrEnum):
    EN = "en"
    SV = "sv"
    DE = "de"
    FR = "fr"
    ES = "es"


class Auth(StrEnum):
    """How Exchange is told who we are."""

    BASIC = "basic"
    NTLM = "ntlm"
    KERBEROS = "kerberos"


@dataclass(frozen=True, slots=True)
class ServerConfig:
    listen: Listen
    metrics_listen: Listen | None  # None: a worker shows no health and no metrics
    public_url: str
    tracking_url: str
    trusted_proxies: tuple[str, ...]  # whose X-Forwarded-For says who asks; addresses and networks
    spool: Path  # where hits wait while the store does not answer


@dataclass(frozen=True, slots=True)
class StoreConfig:
    url: str = field(repr=False)  # may hold a password


@dataclass(frozen=True, slots=True)
class BusConfig:
    url: str


@dataclass(frozen=True, slots=True)
class SecretsConfig:
    key_file: Path


@dataclass(frozen=True, slots=True)
class ImapAccess:
    host: str
    port: int
    tls: Tls
    username: str
    password: Secret


@dataclass(frozen=True, slots=True)
class GmailAccess:
    """Without a refresh token, the service account of [gmail] reads it."""

    refresh_token: Secret | None
    endpoint: str | None


@dataclass(frozen=True, slots=True)
class Microsoft365Access:
    """Without a refresh token, the application of [oauth] reads it in its own name."""

    refresh_token: Secret | None
    endpoint: str | None


@dataclass(frozen=True, slots=True)
class ExchangeAccess:
    """With neither host nor endpoint, autodiscover tells where it is. `auth` None: as the server asks."""

    host: str | None
    endpoint: str | None
    auth: Auth | None
    username: str
    password: Secret


Access: TypeAlias = ImapAccess | GmailAccess | Microsoft365Access | ExchangeAccess


@dataclass(frozen=True, slots=True)
class MailboxConfig:
    """A secret comes from whichever of password, password_file and password_env is given."""

    address: str
    kind: Kind
    access: Access
    folders: tuple[str, ...]  # empty: every folder that can hold an answer
    shared: bool  # answers for other mailboxes may land here


@dataclass(frozen=True, slots=True)
class OAuthConfig:
    """Harken as Google and Microsoft know it. Without a client id people are not offered to consent there."""

    google_client_id: str | None
    google_client_secret: Secret | None
    google_endpoint: str | None  # another base URL than the provider's, as the next ones
    gmail_endpoint: str | None  # of the API; a [[mailbox]] may name its own
    microsoft_client_id: str | None
    microsoft_client_secret: Secret | None
    microsoft_tenant: str
    microsoft_endpoint: str | None
    graph_endpoint: str | None


@dataclass(frozen=True, slots=True)
class GmailConfig:
    """What a Google Workspace needs once: an account that may read everybody's mail, and where changes are told."""

    service_account: Secret | None  # its key file, as Google gives it
    topic: str | None
    subscription: str | None
    pubsub_endpoint: str | None  # another base URL than Google's


@dataclass(frozen=True, slots=True)
class WebhookConfig:
    url: str
    secret: Secret
    types: tuple[str, ...]  # globs over event types


@dataclass(frozen=True, slots=True)
class TrackConfig:
    """Whose mails carry no image and no tracked links, whatever a campaign wants. Their replies are heard still."""

    off_domains: tuple[str, ...]  # with all that lies in them: "fr" is every .fr address
    off_countries: tuple[str, ...]  # ISO 3166-1, where the engine tells a contact's
    machine_networks: tuple[str, ...]  # whatever comes from there is no person: gateways, data centres


@dataclass(frozen=True, slots=True)
class DocumentsConfig:
    """What is shown to recipients. The folder is made when the first document comes."""

    folder: Path
    largest_mb: int  # of a file; millions of bytes


@dataclass(frozen=True, slots=True)
class RetentionConfig:
    """How long opens and clicks are kept; what they add up to stays, and links work on."""

    hits_days: int  # since the mail was registered
    idle_days: int  # since one of its links was last clicked


@dataclass(frozen=True, slots=True)
class WebhooksConfig:
    """What holds for webhooks added by API or page."""

    allow_private: bool


@dataclass(frozen=True, slots=True)
class TeamConfig:
    internal_domains: tuple[str, ...]
    locale: Locale


@dataclass(frozen=True, slots=True)
class Config:
    server: ServerConfig
    store: StoreConfig
    bus: BusConfig
    secrets: SecretsConfig
    mailbox: tuple[MailboxConfig, ...]
    oauth: OAuthConfig
    gmail: GmailConfig
    webhook: tuple[WebhookConfig, ...]
    webhooks: WebhooksConfig
    team: TeamConfig
    track: TrackConfig
    documents: DocumentsConfig
    retention: RetentionConfig
    stop: StopRules  # resolved: no field of them is None
