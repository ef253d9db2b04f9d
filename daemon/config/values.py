"""What may a configured value be? One reader a kind of value; each says what it wants when it refuses."""

import base64
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

from daemon.config.table import Invalid, Reader, literal
from daemon.core import web_address
from daemon.core.hosts import is_loopback
from daemon.core.signals import glob_problem

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

SHORTEST_WEBHOOK_SECRET = 24  # bytes; the Standard Webhooks specification asks for 24 to 64


@dataclass(frozen=True, slots=True)
class Secret:
    """A text that no log and no traceback shows."""

    value: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Listen:
    host: str
    port: int


def text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise Invalid("must be a text in quotes, and not empty")
    return str(value)


def flag(value: object) -> bool:
    read = literal(value)
    if not isinstance(read, bool):
        raise Invalid("must be true or false")
    return read


def whole(smallest: int, largest: int) -> Reader[int]:
    def read(value: object) -> int:
        number = literal(value)
        if not isinstance(number, int) or isinstance(number, bool) or not smallest <= number <= largest:
            raise Invalid(f"must be a whole number from {smallest} to {largest}")
        return number

    return read


def one_of(choices: type[E]) -> Reader[E]:
    def read(value: object) -> E:
        try:
            return choices(text(value))
        except ValueError:
            known = sorted(choices)
            close = get_close_matches(str(value), known, n=1)
            hint = f'did you mean "{close[0]}"?' if close else f"expected one of {', '.join(known)}"
            raise Invalid(f'unknown value "{value}"; {hint}') from None

    return read


def list_of(read_one: Reader[T]) -> Reader[tuple[T, ...]]:
    def read(value: object) -> tuple[T, ...]:
        entries = literal(value)
        if not isinstance(entries, list):
            raise Invalid('must be a list, as in ["one", "two"]')
        return tuple(read_one(entry) for entry in entries)

    return read


def email_address(value: object) -> str:
    address = text(value)
    if not re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address):
        raise Invalid(f'"{address}" is no mail address; expected one like "rep@example.com"')
    return address.lower()


def host_name(value: object) -> str:
    host = text(value)
    if not re.fullmatch(r"[\w.-]+|\[?[0-9a-fA-F:.]+\]?", host):
        raise Invalid(f'"{host}" is no host name; expected one like "imap.example.com", without scheme and port')
    return host.strip("[]")


def domain(value: object) -> str:
    name = text(value).lower()
    if not re.fullmatch(r"[\w-]+(\.[\w-]+)+", name):
        raise Invalid(f'"{name}" is no domain; expected one like "example.com", without "@"')
    return name


def tenant(value: object) -> str:
    """It becomes a part of an address."""
    name = text(value)
    if not re.fullmatch(r"[\w-][\w.-]*", name):
        raise Invalid(f'"{name}" is no directory; expected its id or domain, or "organizations" for any')
    return name


def top_or_domain(value: object) -> str:
    name = text(value).lower().lstrip(".")
    if not re.fullmatch(r"[\w-]+(\.[\w-]+)*", name):
        raise Invalid(f'"{name}" is no domain; expected one like "example.com", or "fr" for all of France\'s')
    return name if name.isascii() else web_address.host(f"https://{name}")  # as addresses are kept


def country(value: object) -> str:
    code = text(value).upper()
    if not re.fullmatch("[A-Z]{2}", code):
        raise Invalid(f'"{code}" is no country; expected the two letters of ISO 3166-1, like "FR"')
    return code


def listen_address(value: object) -> Listen:
    host, _, port = text(value).rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise Invalid('must be an address and a port, as in "127.0.0.1:8080" or "[::1]:8080"')
    return Listen(host.strip("[]"), int(port))


def network(value: object) -> str:
    """An address alone is a network of one."""
    name = text(value)
    try:
        ip_network(name)
    except ValueError:
        raise Invalid(f'"{name}" is no address or network; expected one like "10.0.0.7" or "10.0.0.0/8"') from None
    return name


def base_url(value: object) -> str:
    """In ASCII, as links, cookies and the Host header have it; without a slash at its end, so that paths can follow."""
    url = web_address.ascii_form(web_url(value)) or ""
    if urlsplit(url).query or urlsplit(url).fragment:
        raise Invalid("must be an address to which paths are added: without ? and #")
    if not url:
        raise Invalid("must be an http:// or https:// address")
    return url.rstrip("/")


def tracking_url(value: object) -> str:
    url = base_url(value)
    if not url.startswith("https://") and not is_loopback(urlsplit(url).hostname or ""):
        raise Invalid("must be an https:// address, since the links in mails are built from it")
    return url


def web_url(value: object) -> str:
    url = text(value)
    try:
        parts = urlsplit(url)
        sound = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is none, a bracket that does not close
        sound = False
    if not sound or re.search(r"\s", url):
        raise Invalid("must be an http:// or https:// address")
    return url


def private_url(value: object) -> str:
    """Where secrets are sent to."""
    url = web_url(value)
    if not url.startswith("https://") and not is_loopback(urlsplit(url).hostname or ""):
        raise Invalid("must be an https:// address: passwords and tokens are sent there")
    return url


def private_base_url(value: object) -> str:
    """The same, to which paths are added."""
    return base_url(private_url(value))


def pubsub_name(of: str) -> Reader[str]:
    def read(value: object) -> str:
        name = text(value)
        if not re.fullmatch(rf"projects/[^/\s]+/{of}/[^/\s]+", name):
            raise Invalid(f'must be its full name, as "projects/my-project/{of}/harken"')
        return name

    return read


def service_account_in(folder: Path) -> Reader[Secret]:
    """A service account's key file, whole."""

    def read(value: object) -> Secret:
        path = existing_file_in(folder)(value)
        try:
            written = path.read_text("utf-8")
            key = json.loads(written)
        except (OSError, ValueError):
            raise Invalid(f"{path} cannot be read as JSON") from None
        wanted = ("client_email", "private_key", "token_uri")
        if not isinstance(key, dict) or any(not isinstance(key.get(each), str) for each in wanted):
            raise Invalid(f"{path} is not the key file of a service account, which has {', '.join(wanted)}")
        return Secret(written)

    return read


def secret(value: object) -> Secret:
    return Secret(text(value))


def webhook_secret(value: object) -> Secret:
    whole_secret = text(value)
    if not whole_secret.startswith("whsec_"):
        raise Invalid('must begin with "whsec_"')
    encoded = whole_secret.removeprefix("whsec_")
    try:
        key = base64.b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
    except ValueError:
        raise Invalid('must be base64 after "whsec_"') from None
    if len(key) < SHORTEST_WEBHOOK_SECRET:
        raise Invalid(f'must hold {SHORTEST_WEBHOOK_SECRET} bytes or more, as base64 after "whsec_"')
    return Secret(whole_secret)


def event_globs(value: object) -> tuple[str, ...]:
    globs = list_of(_event_glob)(value)
    if not globs:
        raise Invalid("is empty, so nothing would ever be sent; leave it out to get everything")
    return globs


def _event_glob(value: object) -> str:
    glob = text(value)
    if problem := glob_problem(glob):
        raise Invalid(problem)
    return glob


def path_in(folder: Path) -> Reader[Path]:
    """Relative paths are relative to the configuration file, wherever the daemon was started."""
    return lambda value: folder / Path(text(value)).expanduser()


def existing_file_in(folder: Path) -> Callable[[object], Path]:
    def read(value: object) -> Path:
        path = path_in(folder)(value)
        if not path.is_file():
            raise Invalid(f"there is no file {path}")
        return path

    return read


def store_url_in(folder: Path) -> Reader[str]:
    def read(value: object) -> str:
        url = text(value)
        if url.startswith("sqlite:///") and len(url) > len("sqlite:///"):
            return f"sqlite:///{folder / url.removeprefix('sqlite:///')}"
        if url.startswith(("postgresql://", "postgresql+psycopg://")):
            return re.sub(r"^postgresql(\+psycopg)?:", "postgresql+psycopg:", url)
        raise Invalid('must be "sqlite:///path/to/file.db" or "postgresql+psycopg://user@host/database"')

    return read
