"""What is configured? The file and the environment, read once into frozen values.

Every problem is found before anything starts, and all are told together. Only `daemon.cli` and `daemon.service` read
this module; everybody else is handed the values it needs.
"""

import tomllib
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from daemon.config.environment import with_environment
from daemon.config.mailbox import read_mailbox
from daemon.config.shape import (
    BusConfig,
    Config,
    DocumentsConfig,
    ExchangeAccess,
    GmailAccess,
    GmailConfig,
    ImapAccess,
    Locale,
    MailboxConfig,
    Microsoft365Access,
    OAuthConfig,
    RetentionConfig,
    SecretsConfig,
    ServerConfig,
    StoreConfig,
    TeamConfig,
    Tls,
    TrackConfig,
    WebhookConfig,
    WebhooksConfig,
)
from daemon.config.table import ConfigError, Problem, RawTable, Table
from daemon.config.values import (
    Listen,
    Secret,
    base_url,
    country,
    domain,
    event_globs,
    flag,
    list_of,
    listen_address,
    network,
    one_of,
    path_in,
    private_base_url,
    private_url,
    pubsub_name,
    secret,
    service_account_in,
    store_url_in,
    tenant,
    text,
    top_or_domain,
    tracking_url,
    web_url,
    webhook_secret,
    whole,
)
from daemon.core.kinds import Kind
from daemon.core.sends import DEFAULT_RULES, Reaction, Scope, StopRules

__all__ = [
    "ANY_TENANT",
    "BusConfig",
    "Config",
    "ConfigError",
    "DocumentsConfig",
    "ExchangeAccess",
    "GmailAccess",
    "GmailConfig",
    "ImapAccess",
    "Kind",
    "Listen",
    "Locale",
    "MailboxConfig",
    "Microsoft365Access",
    "OAuthConfig",
    "RetentionConfig",
    "Secret",
    "SecretsConfig",
    "ServerConfig",
    "StoreConfig",
    "TeamConfig",
    "Tls",
    "TrackConfig",
    "WebhookConfig",
    "WebhooksConfig",
    "load",
]

T = TypeVar("T")

ANY_TENANT = "organizations"
REACTIONS = ("auto_reply", "hard_bounce", "soft_bounce", "unsubscribe", "meeting_accepted", "complaint", "left_company")


def load(path: Path, environ: Mapping[str, str]) -> Config:
    """The configuration in `path` with the HARKEN_… variables over it; raises `ConfigError` with all problems."""
    problems: list[Problem] = []
    tables = with_environment(_toml(path), environ, problems)
    config = _Reading(path.absolute().parent, environ, tables, problems).config()
    if problems:
        raise ConfigError(path.name, problems)
    return config


def _toml(path: Path) -> RawTable:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError:
        raise ConfigError(str(path), [Problem("file", "is not there; make one with `harken init`")]) from None
    except OSError as error:
        raise ConfigError(str(path), [Problem("file", f"cannot be read: {error.strerror}")]) from None
    except UnicodeDecodeError:
        raise ConfigError(path.name, [Problem("file", "is not UTF-8 text")]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(path.name, [Problem("file", f"is not TOML: {error}")]) from None


@dataclass(frozen=True, slots=True)
class _Reading:
    """One reading of the tables. Each method asks a section for its keys, as they stand in config.example.toml."""

    folder: Path
    environ: Mapping[str, str]
    tables: RawTable
    problems: list[Problem]

    def config(self) -> Config:
        config = Config(
            server=self.one("server", self.server),
            store=self.one("store", self.store),
            bus=self.one("bus", self.bus),
            secrets=self.one("secrets", self.secrets),
            mailbox=self.many("mailbox", self.mailbox),
            oauth=self.one("oauth", self.oauth),
            gmail=self.one("gmail", self.gmail),
            webhook=self.many("webhook", self.webhook),
            webhooks=self.one("webhooks", self.webhooks),
            team=self.one("team", self.team),
            track=self.one("track", self.track),
            documents=self.one("documents", self.documents),
            retention=self.one("retention", self.retention),
            stop=self.one("stop", self.stop),
        )
        self.refuse_doubles("mailbox", "address", [mailbox.address for mailbox in config.mailbox])
        self.refuse_nobody_to_read(config)
        self.refuse_doubles("webhook", "url", [webhook.url for webhook in config.webhook])
        sections = Table("", self.tables, self.problems, asked=set(Config.__dataclass_fields__))
        sections.refuse_unknown()
        return config

    def one(self, name: str, read: Callable[[Table], T]) -> T:
        return self.section(name, self.tables.get(name, {}), read)

    def many(self, name: str, read: Callable[[Table], T]) -> tuple[T, ...]:
        entries = self.tables.get(name, [])
        if not isinstance(entries, list):
            self.problems.append(Problem(name, f"must be a list of tables: write [[{name}]]"))
            return ()
        return tuple(self.section(f"{name}.{number}", entry, read) for number, entry in enumerate(entries))

    def section(self, name: str, raw: object, read: Callable[[Table], T]) -> T:
        if not isinstance(raw, dict):
            self.problems.append(Problem(name, f"must be a table: write [{name}]"))
            raw = {}
        who = raw.get("address") or raw.get("url") or ""
        table = Table(name, raw, self.problems, note=str(who) if "." in name else "")
        value = read(table)
        table.refuse_unknown()
        return value

    def refuse_doubles(self, name: str, key: str, values: list[str]) -> None:
        for value, times in Counter(values).items():
            if value and times > 1:
                self.problems.append(Problem(f"{name}.{key}", f'"{value}" stands there {times} times; keep one'))

    def refuse_nobody_to_read(self, config: Config) -> None:
        """Mailboxes that stand here without a secret are read by an account that may read everybody's."""
        for number, mailbox in enumerate(config.mailbox):
            match mailbox.access:
                case GmailAccess(refresh_token=None) if config.gmail.service_account is None:
                    self.nobody_reads(number, mailbox, "service_account_file in [gmail]")
                case Microsoft365Access(refresh_token=None) if not config.oauth.microsoft_client_id:
                    self.nobody_reads(number, mailbox, "microsoft_client_id in [oauth]")
                case Microsoft365Access(refresh_token=None) if config.oauth.microsoft_tenant == ANY_TENANT:
                    told = f"must say of which directory {mailbox.address} is: its id or domain"
                    self.problems.append(Problem("oauth.microsoft_tenant", told))

    def nobody_reads(self, number: int, mailbox: MailboxConfig, lacks: str) -> None:
        told = (
            f'of kind "{mailbox.kind}" needs {lacks}, by which it is read; or connect it on the page /mailboxes instead'
        )
        self.problems.append(Problem(f"mailbox.{number} ({mailbox.address})", told))

    def server(self, table: Table) -> ServerConfig:
        return ServerConfig(
            listen=table.get("listen", listen_address, Listen("127.0.0.1", 8080)),
            metrics_listen=table.get("metrics_listen", listen_address, None),
            public_url=table.get("public_url", base_url, "http://localhost:8080"),
            tracking_url=table.get("tracking_url", tracking_url, "http://localhost:8080"),
            trusted_proxies=table.get("trusted_proxies", list_of(network), ("127.0.0.1", "::1")),
            spool=table.get("spool", path_in(self.folder), self.folder / "var" / "hits"),
        )

    def store(self, table: Table) -> StoreConfig:
        read_url = store_url_in(self.folder)
        return StoreConfig(url=table.get("url", read_url, read_url("sqlite:///var/harken.db")))

    def bus(self, table: Table) -> BusConfig:
        bus = BusConfig(url=table.get("url", text, "auto"))
        if bus.url and bus.url != "auto":
            table.problem("url", 'must be "auto"; this version has no other bus (NATS comes with a later one)')
        return bus

    def secrets(self, table: Table) -> SecretsConfig:
        return SecretsConfig(key_file=table.get("key_file", path_in(self.folder), self.folder / "var" / "keys.json"))

    def mailbox(self, table: Table) -> MailboxConfig:
        return read_mailbox(table, self.folder, self.environ)

    def oauth(self, table: Table) -> OAuthConfig:
        for provider in ("google", "microsoft"):
            given = [f"{provider}_client_{part}" in table.raw for part in ("id", "secret")]
            if any(given) and not all(given):
                table.problem(f"{provider}_client_id", f"goes with {provider}_client_secret; give both or neither")
        return OAuthConfig(
            google_client_id=table.get("google_client_id", text, None),
            google_client_secret=table.get("google_client_secret", secret, None),
            google_endpoint=table.get("google_endpoint", private_base_url, None),
            gmail_endpoint=table.get("gmail_endpoint", private_url, None),
            microsoft_client_id=table.get("microsoft_client_id", text, None),
            microsoft_client_secret=table.get("microsoft_client_secret", secret, None),
            microsoft_tenant=table.get("microsoft_tenant", tenant, ANY_TENANT),
            microsoft_endpoint=table.get("microsoft_endpoint", private_base_url, None),
            graph_endpoint=table.get("graph_endpoint", private_url, None),
        )

    def gmail(self, table: Table) -> GmailConfig:
        for one, other in (("topic", "subscription"), ("subscription", "topic"), ("topic", "service_account_file")):
            if one in table.raw and other not in table.raw:
                table.problem(one, f"goes with {other}; give both")
        read_key = service_account_in(self.folder)
        return GmailConfig(
            service_account=table.get("service_account_file", read_key, None),
            topic=table.get("topic", pubsub_name("topics"), None),
            subscription=table.get("subscription", pubsub_name("subscriptions"), None),
            pubsub_endpoint=table.get("pubsub_endpoint", private_base_url, None),
        )

    def webhook(self, table: Table) -> WebhookConfig:
        return WebhookConfig(
            url=table.get("url", web_url),
            secret=table.get("secret", webhook_secret),
            types=table.get("types", event_globs, ("*",)),
        )

    def webhooks(self, table: Table) -> WebhooksConfig:
        return WebhooksConfig(allow_private=table.get("allow_private", flag, False))

    def team(self, table: Table) -> TeamConfig:
        return TeamConfig(
            internal_domains=table.get("internal_domains", list_of(domain), ()),
            locale=table.get("locale", one_of(Locale), Locale.EN),
        )

    def track(self, table: Table) -> TrackConfig:
        return TrackConfig(
            off_domains=table.get("off_domains", list_of(top_or_domain), ()),
            off_countries=table.get("off_countries", list_of(country), ()),
            machine_networks=table.get("machine_networks", list_of(network), ()),
        )

    def documents(self, table: Table) -> DocumentsConfig:
        return DocumentsConfig(
            folder=table.get("folder", path_in(self.folder), self.folder / "var" / "documents"),
            largest_mb=table.get("largest_mb", whole(1, 10_000), 100),
        )

    def retention(self, table: Table) -> RetentionConfig:
        return RetentionConfig(
            hits_days=table.get("hits_days", whole(31, 36500), 365),
            idle_days=table.get("idle_days", whole(1, 36500), 180),
        )

    def stop(self, table: Table) -> StopRules:
        """The keys left out are the defaults', so that every rule of the team is decided."""
        return StopRules(
            scope=table.get("scope", one_of(Scope), None),
            quiet_days=table.get("quiet_days", whole(0, 3650), None),
            pause_days=table.get("pause_days", whole(1, 365), None),
            **{name: table.get(name, one_of(Reaction), None) for name in REACTIONS},
        ).over(DEFAULT_RULES)
