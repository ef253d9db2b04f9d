"""How is one [[mailbox]] read, and where does its password come from?"""

from collections.abc import Mapping
from pathlib import Path

from daemon.config.shape import Kind, MailboxConfig, Tls
from daemon.config.table import Invalid, Table
from daemon.config.values import (
    Secret,
    email_address,
    existing_file_in,
    flag,
    host_name,
    list_of,
    one_of,
    secret,
    text,
    web_url,
    whole,
)
from daemon.core.hosts import is_loopback

IMPLICIT_TLS_PORT = 993
PLAIN_PORT = 143
PASSWORD_KEYS = ("password", "password_file", "password_env")


def read_mailbox(table: Table, folder: Path, environ: Mapping[str, str]) -> MailboxConfig:
    kind = table.get("kind", _supported_kind, Kind.IMAP)
    address = table.get("address", email_address)
    tls = table.get("tls", one_of(Tls), Tls.IMPLICIT)
    mailbox = MailboxConfig(
        address=address,
        kind=kind,
        host=table.get("host", host_name),
        port=table.get("port", whole(1, 65535), IMPLICIT_TLS_PORT if tls is Tls.IMPLICIT else PLAIN_PORT),
        tls=tls,
        username=table.get("username", text, address),
        password=_password(table, folder, environ),
        folders=table.get("folders", list_of(text), ()),
        shared=table.get("shared", flag, False),
        endpoint=table.get("endpoint", web_url, None),
    )
    _refuse_contradictions(table, mailbox)
    return mailbox


def _supported_kind(value: object) -> Kind:
    kind = one_of(Kind)(value)
    if kind is not Kind.IMAP:
        raise Invalid(f'"{kind}" comes with a later version; this one reads "imap" only')
    return kind


def _refuse_contradictions(table: Table, mailbox: MailboxConfig) -> None:
    if mailbox.kind is Kind.IMAP and mailbox.endpoint:
        table.problem("endpoint", 'is not for kind "imap"; use host and port')
    if mailbox.tls is Tls.NONE and mailbox.host and not is_loopback(mailbox.host):
        clear = f"would send the password in clear to {mailbox.host}"
        table.problem("tls", f'"none" {clear}; use "implicit" or "starttls"')


def _password(table: Table, folder: Path, environ: Mapping[str, str]) -> Secret:
    given = [key for key in PASSWORD_KEYS if key in table.raw]
    table.asked.update(PASSWORD_KEYS)
    match given:
        case ["password"]:
            return table.get("password", secret)
        case ["password_file"]:
            return table.get("password_file", lambda value: _in_file(existing_file_in(folder)(value)))
        case ["password_env"]:
            return table.get("password_env", lambda value: _in_variable(text(value), environ))
        case []:
            table.problem("password", f"is missing; give one of {', '.join(PASSWORD_KEYS)}")
        case [first, *others]:
            table.problem(first, f"is given together with {' and '.join(others)}; keep one")
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
