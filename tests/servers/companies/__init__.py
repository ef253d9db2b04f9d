"""A company of each kind: whose mail lies on a server of that kind, and which lets Harken into all its mailboxes."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from types import MappingProxyType

from tests.servers.companies.company import Company, Stormy
from tests.servers.companies.exchange import on_premises
from tests.servers.companies.gmail import workspace
from tests.servers.companies.imap import mail_server
from tests.servers.companies.microsoft365 import directory

__all__ = ["COMPANIES", "STORMY", "Company", "Stormy"]

STORMY: Mapping[str, Callable[[], AbstractContextManager[Stormy]]] = MappingProxyType(
    {"gmail": workspace, "microsoft365": directory, "exchange": on_premises}
)
COMPANIES: Mapping[str, Callable[[], AbstractContextManager[Company]]] = MappingProxyType(
    {"imap": mail_server, **STORMY}
)
