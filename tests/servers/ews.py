"""Our own Exchange: the part of EWS that Harken uses, with its logins and all the ways in which it refuses.

Each request that comes and each answer that goes is held against the published schema (`ews_schema`); `invalid` tells
of those that do not keep to it. No Exchange can be reached from where this is built.
"""

import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree
from lxml.etree import _Element as Element

from tests.servers.ews_mailbox import Mailbox
from tests.servers.ews_operations import Operations, Refused
from tests.servers.ews_refusals import Answer, busy, enveloped, fault
from tests.servers.ews_stream import Subscriptions
from tests.servers.ews_web import Asked, Server
from tests.servers.ews_xml import MESSAGES, NAMES, TYPES, schema

__all__ = ["PATH", "Answer", "Asked", "Exchange", "busy", "exchange", "fault"]

PATH = "/EWS/Exchange.asmx"


Trouble = Callable[[Asked], Answer | None]
"""What stands in the way of a request; None lets it pass."""


class Exchange:
    """`passwords` let in, by user name. `trouble` may be changed at any time; `next_answers` go out first, once."""

    def __init__(self, certificate: tuple[Path, Path] | None = None) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.passwords: dict[str, str] = {}
        self.owns: dict[str, str] = {}  # user names' own mailboxes
        self.may_open: set[tuple[str, str]] = set()  # user names and mailboxes that they may open besides
        self.may_impersonate: set[str] = set()
        self.schemes: tuple[str, ...] = ('Basic realm="mail.example.com"',)
        self.extra_headers: dict[str, str] = {}
        self.poisoned: dict[str, str] = {}  # by item: the code with which its content is refused
        self.trouble: Trouble = lambda asked: None
        self.next_answers: deque[Answer] = deque()
        self.autodiscover: Callable[[str], Answer] = lambda address: Answer(404, b"")
        self.rewrite: Callable[[bytes], bytes] = lambda content: (
            content
        )  # an answer, after it was held against the schema
        self.broken_answers = 0  # so many of the next break off in the middle
        self.asked: Counter[str] = Counter()  # by operation; "refused" counts those that were not let in
        self.invalid: list[str] = []
        self.subscriptions = Subscriptions()
        self.lock = threading.RLock()
        self._certificate = certificate
        self._port = 0

    @property
    def root(self) -> str:
        return f"{'https' if self._certificate else 'http'}://127.0.0.1:{self._port}"

    @property
    def url(self) -> str:
        return self.root + PATH

    def new_mailbox(self, password: str) -> Mailbox:
        """Its owner's user name is its address."""
        mailbox = Mailbox(f"rep{len(self.mailboxes)}@example.com")
        mailbox.on_change = lambda kind, item: self.subscriptions.tell(mailbox, kind, item)
        self.mailboxes[mailbox.address] = mailbox
        self.passwords[mailbox.address] = password
        self.owns[mailbox.address] = mailbox.address
        return mailbox

    def start(self) -> None:
        """On the port of the last time, if there was one."""
        self._http = Server(self._port, self, self._certificate)
        self._port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop(self) -> None:
        """Every connection breaks off; subscriptions live in memory, so they are gone."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        self._http.hang_up()
        self.subscriptions.forget_all()
        self.subscriptions.end_streams()

    def answer(self, asked: Asked, envelope: Element) -> Answer:
        with self.lock:
            self.asked[asked.operation] += 1
            if self.next_answers:
                return self.next_answers.popleft()
            troubled = self.trouble(asked)
            if troubled is not None:
                return troubled
            try:
                mailbox = self._mailbox_of(asked, envelope)
                house = _Opened(self, asked.login)
                is_own = self.owns.get(asked.login) == mailbox.address or _impersonated(envelope) is not None
                body = Operations(house, mailbox, is_own=is_own).answer(asked.request)
            except Refused as refused:
                return fault(refused.code, str(refused))
            if body is None:
                return fault("ErrorInvalidRequest", f"There is no {asked.operation} here.")
            self.validate(body)
            return Answer(200, enveloped(body))

    def validate(self, body: Element) -> bool:
        fresh = etree.fromstring(etree.tostring(body))
        for notification in fresh.iter(f"{{{MESSAGES}}}Notification"):
            notification.tag = f"{{{TYPES}}}Notification"  # servers say the one, the schema the other
        if schema().validate(fresh):
            return True
        self.invalid.append(f"{etree.QName(body).localname}: {schema().error_log}")
        return False

    def _mailbox_of(self, asked: Asked, envelope: Element) -> Mailbox:
        """By impersonation, else by the mailbox that a folder is named with, else the asker's own."""
        if impersonated := _impersonated(envelope):
            if asked.login not in self.may_impersonate:
                raise Refused("ErrorImpersonateUserDenied", "The account does not have permission to impersonate.")
            if impersonated not in self.mailboxes:
                raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
            return self.mailboxes[impersonated]
        anchor = asked.headers.get("X-AnchorMailbox", "")
        if (asked.login, anchor) in self.may_open:
            return self.mailboxes[anchor]
        own = self.owns.get(asked.login)
        if own is None:
            raise Refused("ErrorMissingEmailAddress", "The user has no mailbox.")
        return self.mailboxes[own]


class _Opened:
    """The server, for one who is logged in."""

    def __init__(self, exchange: Exchange, login: str) -> None:
        self.mailboxes = exchange.mailboxes
        self.poisoned = exchange.poisoned
        self.subscriptions = exchange.subscriptions
        self._exchange = exchange
        self._login = login

    def opened(self, address: str) -> Mailbox:
        exchange = self._exchange
        named = next((x for x in exchange.mailboxes.values() if address == x.address), None)
        if named is None:
            if any(address in each.aliases for each in exchange.mailboxes.values()):
                raise Refused("ErrorNonPrimarySmtpAddress", "The primary SMTP address must be specified.")
            raise Refused("ErrorNonExistentMailbox", "The SMTP address has no mailbox associated with it.")
        may = exchange.owns.get(self._login) == address or self._login in exchange.may_impersonate
        if not may and (self._login, address) not in exchange.may_open:
            raise Refused("ErrorAccessDenied", "Access is denied. Check credentials and try again.")
        return named


def _impersonated(envelope: Element) -> str | None:
    return envelope.findtext(".//t:ExchangeImpersonation/t:ConnectingSID/t:PrimarySmtpAddress", None, NAMES)


@contextmanager
def exchange(certificate: tuple[Path, Path] | None = None) -> Iterator[Exchange]:
    """Whatever was asked and answered kept to the schema."""
    server = Exchange(certificate)
    server.start()
    try:
        yield server
    finally:
        server.stop()
    assert not server.invalid, server.invalid
