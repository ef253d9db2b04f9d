"""How is one [[mailbox]] read: what it takes to reach one of its kind, and where does its secret come from?"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from daemon.config.shape import (
    Access,
    Auth,
    ExchangeAccess,
    GmailAccess,
    ImapAccess,
    MailboxConfig,
    Microsoft365Access,
    Tls,
)
from daemon.config.table import Invalid, Table
from daemon.config.values import (
    Secret,
    email_address,
    existing_file_in,
    flag,
    host_name,
    list_of,
    one_of,
    private_url,
    secret,
    text,
    whole,
)
from daemon.core.hosts import is_loopback
from daemon.core.kinds import Kind

IMPLICIT_TLS_PORT = 993
PLAIN_PORT = 143
PASSWORD_KEYS = ("password", "password_file", "password_env")
USE_INSTEAD = {
    ("imap", "endpoint"): "use host and port",
    ("exchange", "port"): "write it into endpoint, as in https://mail.example.com:444/EWS/Exchange.asmx",
    ("exchange", "tls"): "it is always reached by TLS, unless its endpoint is a loopback host",
}


def read_mailbox(table: Table, folder: Path, environ: Mapping[str, str]) -> MailboxConfig:
    kind = table.get("kind", one_of(Kind), Kind.IMAP) or Kind.IMAP
    address = table.get("address", email_address)
    reading = _Reading(table, address, folder, environ)
    access = reading.access(kind)
    reading.refuse_other_kinds(kind)
    return MailboxConfig(
        address=address,
        kind=kind,
        access=access,
        folders=table.get("folders", list_of(text), ()),
        shared=table.get("shared", flag, False),
    )


@dataclass(frozen=True, slots=True)
class _Reading:
    table: Table
    address: str
    folder: Path
    environ: Mapping[str, str]

    def access(self, kind: Kind) -> Access:
        readers: Mapping[Kind, Callable[[], Access]] = {
            Kind.IMAP: self.imap,
            Kind.GMAIL: lambda: GmailAccess(self.secret_if_given(), self.endpoint()),
            Kind.MICROSOFT365: lambda: Microsoft365Access(self.secret_if_given(), self.endpoint()),
            Kind.EXCHANGE: self.exchange,
        }
        return readers[kind]()

    def imap(self) -> ImapAccess:
        tls = self.table.get("tls", one_of(Tls), Tls.IMPLICIT)
        host = self.table.get("host", host_name)
        if tls is Tls.NONE and host and not is_loopback(host):
            clear = f"would send the password in clear to {host}"
            self.table.problem("tls", f'"none" {clear}; use "implicit" or "starttls"')
        return ImapAccess(
            host=host,
            port=self.table.get("port", whole(1, 65535), IMPLICIT_TLS_PORT if tls is Tls.IMPLICIT else PLAIN_PORT),
            tls=tls,
            username=self.username(),
            password=self.password(),
        )

    def exchange(self) -> ExchangeAccess:
        return ExchangeAccess(
            host=self.table.get("host", host_name, None),
            endpoint=self.endpoint(),
            auth=self.table.get("auth", one_of(Auth), None),
            username=self.username(),
            password=self.password(),
        )

    def refuse_other_kinds(self, kind: Kind) -> None:
        """What belongs to another kind would be a mistake that nobody sees."""
        for key in ("host", "port", "tls", "username", "endpoint", "auth"):
            if key in self.table.raw and key not in self.table.asked:
                self.table.asked.add(key)
                instead = USE_INSTEAD.get((kind, key))
                self.table.problem(key, f'is not for kind "{kind}"{f"; {instead}" if instead else ""}')

    def username(self) -> str:
        return self.table.get("username", text, self.address)

    def endpoint(self) -> str | None:
        return self.table.get("endpoint", private_url, None)

    def password(self) -> Secret:
        found = self.secret_if_given()
        if found is None:
            self.table.problem("password", f"is missing; give one of {', '.join(PASSWORD_KEYS)}")
        return found or Secret("")

    def secret_if_given(self) -> Secret | None:
        given = [key for key in PASSWORD_KEYS if key in self.table.raw]
        self.table.asked.update(PASSWORD_KEYS)
        match given:
            case []:
                return None
            case ["password"]:
                return self.table.get("password", secret)
            case ["password_file"]:
                return self.table.get("password_file", lambda value: _in_file(existing_file_in(self.folder)(value)))
            case ["password_env"]:
                return self.table.get("password_env", lambda value: _in_variable(text(value), self.environ))
            case [first, *others]:
                self.table.problem(first, f"is given together with {' and '.join(others)}; keep one")
        return Secret("")


def _in_file(path: Path) -> Secret:
    try:
        password = path.read_text("utf-8").strip("\r\n")
    except OSError as error:
        raise Invalid(f"{path} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError:
        raise Invalid(f"{path} is not UTF-8 text") from None
    if not password:
        raise Invalid(f"{path} is empty; write the password into it")
    return Secret(password)


def _in_variable(name: str, environ: Mapping[str, str]) -> Secret:
    if not environ.get(name):
        raise Invalid(f"the environment has no variable {name}, or an empty one")
    return Secret(environ[name])
