"""Our own Microsoft Graph: the part of it that Harken uses, by the published examples, and all the ways it refuses.

https://learn.microsoft.com/en-us/graph/api/overview. No provider can be reached from where this is built.
"""

import re
import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from tests.servers.graph_mailbox import ROOT, Mail, Mailbox, folders_below, mail_folder, properties, resource
from tests.servers.graph_subscriptions import Subscriptions
from tests.servers.graph_web import BASE, Answer, Asked, WebServer, refusal
from tests.servers.oauth import APPLICATION

NOT_FOUND = refusal(404, "ErrorItemNotFound", "The specified object was not found in the store.")
NO_ACCESS = refusal(401, "InvalidAuthenticationToken", "Access token has expired or is not yet valid.")
TOO_MANY = refusal(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.")
BACKEND = refusal(500, "ErrorInternalServerError", "An internal server error occurred. The operation failed.")
FORGOTTEN = refusal(410, "SyncStateNotFound", "The sync state generation is not found; generation=149;[highest=157].")
UNORDERED = refusal(400, "InefficientFilter", "The restriction or sort order is too complex for this operation.")
DENIED = refusal(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.")

USER = re.compile(r"/users/(?P<address>[^/]+)(?P<rest>.*)")
FOLDERS = re.compile(r"/mailFolders(/(?P<parent>[^/]+)/childFolders)?")
FOLDER = re.compile(r"/mailFolders/(?P<folder>[^/]+)")
DELTA = re.compile(r"/mailFolders/(?P<folder>[^/]+)/messages/delta")
MESSAGE = re.compile(r"/messages/(?P<id>[^/]+)(?P<mime>/\$value)?")
SINCE = re.compile(r"receivedDateTime ge (?P<moment>\S+)")

LONG_AGO = datetime(1601, 1, 1, tzinfo=UTC)

Trouble = Callable[[Asked], Answer | None]
"""What stands in the way of a request; None lets it pass."""


class Graph:
    """`tokens` let into mailboxes. `trouble` may be changed at any time, `next_answers` go out first, once each."""

    def __init__(self) -> None:
        self.mailboxes: dict[str, Mailbox] = {}
        self.tokens: dict[str, str] = {}
        self.readers: dict[str, frozenset[str]] = {}  # by mailbox: who may read it, besides its owner
        self.trouble: Trouble = lambda asked: None
        self.next_answers: deque[Answer] = deque()
        self.page_size = 1000
        self.broken_answers = 0  # so many of the next break off in the middle
        self.asked: Counter[str] = Counter()  # by what they are: delta, messages, $value, $batch, …
        self.subscriptions = Subscriptions()
        self._lock = threading.RLock()
        self._port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}{BASE}"

    def new_mailbox(self, token: str) -> Mailbox:
        mailbox = Mailbox(f"rep{len(self.mailboxes)}@example.com")
        mailbox.on_arrival = self.subscriptions.tell_of
        self.mailboxes[mailbox.address] = mailbox
        self.tokens[token] = mailbox.address
        return mailbox

    def start(self) -> None:
        """On the port of the last time, if there was one."""
        self._http = WebServer(self._port, self)
        self._port = self._http.server_port
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def stop(self) -> None:
        """Every connection breaks off."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()
        self._http.hang_up()

    def answer(self, asked: Asked) -> Answer:
        if asked.path.startswith("/subscriptions") and asked.token in self.tokens:
            self.asked["subscriptions"] += 1
            return self.trouble(asked) or self.subscriptions.answer(asked)  # it may wait for who listens
        with self._lock:
            self.asked[_kind(asked.path)] += 1
            if asked.token not in self.tokens:
                return NO_ACCESS
            if self.next_answers:
                return self.next_answers.popleft()
            return self.trouble(asked) or self._served(asked)

    def breaks_off(self) -> bool:
        self.broken_answers, before = max(0, self.broken_answers - 1), self.broken_answers
        return before > 0

    def _served(self, asked: Asked) -> Answer:
        if asked.path == "/$batch":
            return Answer(200, {})
        user = USER.fullmatch(asked.path)
        if user is None:
            return refusal(400, "BadRequest", f"Resource not found for the segment '{asked.path}'.")
        may = {user["address"], APPLICATION, *self.readers.get(user["address"], ())}
        if self.tokens[asked.token] not in may:
            known = user["address"] in self.mailboxes
            return DENIED if known else refusal(404, "ErrorInvalidUser", "The requested user is invalid.")
        mailbox = self.mailboxes[user["address"]]
        return _View(self.url, mailbox, asked, self.page_size).answer(user["rest"])


class _View:
    """One request to one mailbox."""

    def __init__(self, url: str, mailbox: Mailbox, asked: Asked, page_size: int) -> None:
        self._url = url
        self._mailbox = mailbox
        self._asked = asked
        self._page_size = min(page_size, asked.page_size or int(asked.query.get("$top", "10")))

    def answer(self, rest: str) -> Answer:
        if not rest:
            told = {"mail": self._mailbox.address, "proxyAddresses": self._mailbox.proxies, "otherMails": []}
            return Answer(200, self._entity(told))
        if found := FOLDERS.fullmatch(rest):
            return self._folders(self._folder_id(found["parent"] or ROOT))
        if found := FOLDER.fullmatch(rest):
            return self._folder(self._folder_id(found["folder"]))
        if found := DELTA.fullmatch(rest):
            return self._delta(self._folder_id(found["folder"]))
        if rest == "/messages":
            return self._messages()
        if found := MESSAGE.fullmatch(rest):
            return self._message(found["id"], found["mime"])
        return NOT_FOUND

    def _folder_id(self, told: str) -> str:
        return self._mailbox.well_known.get(told.lower(), told)

    def _folder(self, id_: str) -> Answer:
        folder = self._mailbox.folders.get(id_)
        return Answer(200, self._entity(mail_folder(folder, self._mailbox))) if folder else NOT_FOUND

    def _folders(self, parent: str) -> Answer:
        found = [mail_folder(each, self._mailbox) for each in folders_below(self._mailbox, parent)]
        start = int(self._asked.query.get("$skip", "0"))
        return self._page(found, start)

    def _messages(self) -> Answer:
        since = SINCE.fullmatch(self._asked.query.get("$filter", ""))
        if self._asked.query.get("$orderby") and since is None:
            return UNORDERED
        moment = datetime.fromisoformat(since["moment"]) if since else LONG_AGO
        found = [mail for mail in list(self._mailbox.mails.values()) if mail.received_at >= moment]
        found.sort(key=lambda mail: (mail.received_at, mail.number))
        start = int(self._asked.query.get("$skip", "0"))
        return self._page([self._shown(each) for each in found[start : start + self._page_size]], start, len(found))

    def _message(self, id_: str, mime: str | None) -> Answer:
        mail = self._mailbox.mails.get(id_)
        if mail is None or not self._asked.immutable:
            return NOT_FOUND
        if mime:
            return Answer(200, mail.raw)
        expanded = "$expand" in self._asked.query
        more = {"singleValueExtendedProperties": properties(mail)} if expanded and properties(mail) else {}
        return Answer(200, self._shown(mail) | more)

    def _delta(self, folder: str) -> Answer:
        if folder not in self._mailbox.folders:
            return NOT_FOUND
        state = self._asked.query.get("$deltatoken") or self._asked.query.get("$skiptoken")
        if state is None:
            return self._all_of(folder, len(self._mailbox.changes), 0, self._asked.query.get("$select", ""))
        kind, generation, start, after, select = state.split(".", 4)
        if int(generation) != self._mailbox.generation:
            return FORGOTTEN
        if kind == "all":
            return self._all_of(folder, int(start), int(after), select)
        return self._changes(folder, int(start), select)

    def _all_of(self, folder: str, start: int, after: int, select: str) -> Answer:
        """What lies there, by pages; what happens from `start` on, is told once all of it is told."""
        left = [mail for mail in self._mailbox.lying_in(folder) if mail.number > after]
        page = left[: self._page_size]
        told = [self._shown(mail, select) for mail in page]
        if len(left) > len(page):
            return self._state(told, folder, f"all.{{}}.{start}.{page[-1].number}.{select}", at_end=False)
        return self._state(told, folder, f"new.{{}}.{start}.0.{select}", at_end=True)

    def _changes(self, folder: str, start: int, select: str) -> Answer:
        there = [(number, each.mail) for number, each in enumerate(self._mailbox.changes) if each.folder == folder]
        left = [(number, mail) for number, mail in there if number >= start]
        page = left[: self._page_size]
        end = len(self._mailbox.changes) if len(page) == len(left) else page[-1][0] + 1
        told = [self._change(folder, mail, select) for mail in dict.fromkeys(mail for _, mail in page)]
        return self._state(told, folder, f"new.{{}}.{end}.0.{select}", at_end=len(page) == len(left))

    def _change(self, folder: str, id_: str, select: str) -> dict[str, Any]:
        mail = self._mailbox.mails.get(id_)
        if mail and mail.folder.id == folder:
            return self._shown(mail, select)
        return {"@odata.type": "#microsoft.graph.message", "id": id_, "@removed": {"reason": "deleted"}}

    def _state(self, told: Sequence[Mapping[str, Any]], folder: str, state: str, *, at_end: bool) -> Answer:
        name, token = ("@odata.deltaLink", "$deltatoken") if at_end else ("@odata.nextLink", "$skiptoken")
        state = quote(state.format(self._mailbox.generation))
        link = f"{self._url}/users/{self._mailbox.address}/mailFolders('{folder}')/messages/delta?{token}={state}"
        context = f"{self._url}/$metadata#Collection(message)"
        return Answer(200, {"@odata.context": context, name: link, "value": list(told)})

    def _page(self, told: Sequence[Mapping[str, Any]], start: int, total: int | None = None) -> Answer:
        """By $skip, as Microsoft has it; `told` is the page already where `total` is given."""
        page = list(told if total is not None else told[start : start + self._page_size])
        end = start + len(page)
        answer = {"@odata.context": f"{self._url}/$metadata#users('{self._mailbox.address}')", "value": page}
        if end < (len(told) if total is None else total):
            query = "&".join(f"{k}={quote(v)}" for k, v in {**self._asked.query, "$skip": str(end)}.items())
            answer["@odata.nextLink"] = f"{self._url}{quote(self._asked.path)}?{query}"
        return Answer(200, answer)

    def _shown(self, mail: Mail, select: str | None = None) -> dict[str, Any]:
        """Without the header that asks for immutable ids, an id changes with each move."""
        told = resource(mail, self._mailbox)
        named = [each for each in (select or self._asked.query.get("$select", "")).split(",") if each]
        shown = {name: told[name] for name in named or told if name in told}
        id_ = mail.id if self._asked.immutable else f"AAMkAGI2{mail.id[36:]}{mail.folder.id[8:20]}"
        return {"@odata.etag": f'W/"CQAAABYAAAC4ofQH{mail.number:08x}"', **shown, "id": id_}

    def _entity(self, told: Mapping[str, Any]) -> dict[str, Any]:
        named = self._asked.query.get("$select", "")
        shown = {name: value for name, value in told.items() if not named or name in named.split(",")}
        return {"@odata.context": f"{self._url}/$metadata#users/$entity", **shown}


def _kind(path: str) -> str:
    for kind in ("$batch", "$value", "delta", "messages", "childFolders", "mailFolders"):
        if path.endswith(kind):
            return kind
    return "message" if "/messages/" in path else "mailFolder" if "/mailFolders/" in path else "user"


@contextmanager
def graph() -> Iterator[Graph]:
    server = Graph()
    server.start()
    try:
        yield server
    finally:
        server.stop()
        server.subscriptions.close()
