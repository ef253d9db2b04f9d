"""Somebody else's Gmail: npm's `emulate`, and before it what it lacks.

Its own are the mails (headers, or raw), lists, labels and the history, page by page. It has no profile and no batches,
does not know `-in:`, lets every token in and forgets no history: for these our own test server stands before it, and
passes the rest on.
"""

import base64
import json
import secrets
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import httpx

from tests.servers.gmail import NOT_FOUND, Answer, Asked, Gmail
from tests.servers.gmail_mailbox import Mail, Mailbox
from tests.servers.oauth import CLIENT_ID, CLIENT_SECRET

NODE = Path(sys.executable).with_name("node")
INSTALLED = Path(sys.prefix) / "node"
SCRIPT = Path(__file__).parent / "node" / "google.mjs"
ACCOUNTS = 60  # it learns of none later
BACK = "http://localhost/oauth/google/callback"
ENDS_WITHIN_S = 10


@dataclass(frozen=True)
class Account:
    address: str
    token: str


class Emulate:
    """`accounts` are those that nobody has taken yet."""

    def __init__(self, url: str, accounts: Iterator[Account]) -> None:
        self.url = url
        self.accounts = accounts
        self._http = httpx.Client(base_url=url, trust_env=False)

    def ask(self, token: str, method: str, what: str, **request: Any) -> httpx.Response:
        """`what` is a path below the user."""
        signed = {"Authorization": f"Bearer {token}"}
        return self._http.request(method, f"/gmail/v1/users/me/{what}", headers=signed, **request)

    def close(self) -> None:
        self._http.close()


class EmulatedMailbox(Mailbox):
    """What a tester does here, is done there; `mails` and `labels` know what lies there by that."""

    def __init__(self, emulate: Emulate, account: Account) -> None:
        super().__init__(account.address)
        self.account = account
        self._emulate = emulate
        self._arrivals = count(int(datetime.now(UTC).timestamp() * 1000))  # one a millisecond, or their order is lost

    def deliver(self, raw: bytes, *labels: str, received_at: datetime | None = None, thread: str = "") -> Mail:
        arrived = int(received_at.timestamp() * 1000) if received_at else next(self._arrivals)
        fields = {"labelIds": list(labels), "internalDate": str(arrived)} | ({"threadId": thread} if thread else {})
        told = self._ask("POST", "messages", json={"raw": base64.urlsafe_b64encode(raw).decode(), **fields})
        at = datetime.fromtimestamp(arrived / 1000, UTC)
        mail = Mail(told["id"], told["threadId"], raw, set(told["labelIds"]), at, int(told["historyId"]))
        self.mails[mail.id] = mail
        return mail

    def modify(self, mail: Mail, add: Any = (), remove: Any = ()) -> None:
        change = {"addLabelIds": list(add), "removeLabelIds": list(remove)}
        mail.labels = set(self._ask("POST", f"messages/{mail.id}/modify", json=change)["labelIds"])

    def delete(self, mail: Mail) -> None:
        self._ask("DELETE", f"messages/{mail.id}")
        del self.mails[mail.id]

    def forget_history(self) -> None:
        """Up to something that happens now, since nobody's place is later than that."""
        self.delete(self.deliver(b"From: a@example.net\r\nTo: b@example.net\r\n\r\n"))
        self.oldest = self.place()

    def place(self) -> int:
        return int(self._ask("GET", "history", params={"startHistoryId": "9" * 30})["historyId"])

    def lying(self) -> dict[str, frozenset[str]]:
        """The labels of each mail, as it tells itself."""
        listed = self._ask("GET", "messages", params={"includeSpamTrash": "true", "maxResults": "500"})
        found = [
            self._ask("GET", f"messages/{each['id']}", params={"format": "minimal"}) for each in listed["messages"]
        ]
        return {each["id"]: frozenset(each["labelIds"]) for each in found}

    def _make(self, folder: str) -> str:
        label = str(self._ask("POST", "labels", json={"name": folder})["id"])
        self.labels[label] = folder
        return label

    def _ask(self, method: str, what: str, **request: Any) -> Any:
        answer = self._emulate.ask(self.account.token, method, what, **request).raise_for_status()
        return answer.json() if answer.content else None


class EmulatedGmail(Gmail):
    """Our own server's ways of being asked and of refusing; what it serves is the other's."""

    def __init__(self, emulate: Emulate) -> None:
        super().__init__()
        self.emulate = emulate

    def new_mailbox(self, token: str) -> EmulatedMailbox:
        mailbox = EmulatedMailbox(self.emulate, next(self.emulate.accounts))
        self.mailboxes[mailbox.address] = mailbox
        self.tokens[token] = mailbox.address
        return mailbox

    def _served(self, mailbox: Mailbox, asked: Asked) -> Answer:
        assert isinstance(mailbox, EmulatedMailbox)
        if asked.what == "profile":
            return Answer(200, {"emailAddress": mailbox.address, "historyId": str(mailbox.place())})
        if asked.what == "history" and int(asked.one("startHistoryId")) < mailbox.oldest:
            return NOT_FOUND
        answer = self.emulate.ask(mailbox.account.token, asked.method, asked.what, params=self._worded(asked))
        return Answer(answer.status_code, answer.json())

    def _worded(self, asked: Asked) -> dict[str, list[str]]:
        """In its own words: of the operators of Gmail's search it knows `-label:`."""
        query = dict(asked.query)
        if "q" in query:
            query["q"] = [asked.one("q").replace("-in:", "-label:")]
        if "maxResults" in query:
            query["maxResults"] = [str(min(int(asked.one("maxResults")), self.page_size))]
        return query


class NotInstalled(Exception):
    """What npm is to bring is not here, or not in order."""


@contextmanager
def emulate() -> Iterator[Emulate]:
    if not (INSTALLED / "node_modules" / "emulate").exists():
        raise NotInstalled("npm's package emulate is not installed: run scripts/node")
    accounts = [Account(f"rep{number}@example.com", secrets.token_hex(8)) for number in range(ACCOUNTS)]
    # Run as text in the folder of what is installed: there its import finds the package.
    command = [str(NODE), "--input-type=module", "--eval", SCRIPT.read_text()]
    with subprocess.Popen(command, cwd=INSTALLED, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(_seed(accounts)) + "\n")
        process.stdin.flush()
        url = process.stdout.readline().strip()
        if not url:
            raise NotInstalled("npm's package emulate does not start: run scripts/node")
        running = Emulate(url, iter(accounts))
        try:
            yield running
        finally:
            running.close()
            process.stdin.close()
            process.wait(ENDS_WITHIN_S)


@contextmanager
def emulated_gmail() -> Iterator[EmulatedGmail]:
    with emulate() as behind:
        server = EmulatedGmail(behind)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _seed(accounts: list[Account]) -> Mapping[str, Any]:
    client = {"client_id": CLIENT_ID, "client_secret": CLIENT_SECRET, "redirect_uris": [BACK]}
    return {
        "tokens": {each.token: {"login": each.address, "scopes": []} for each in accounts},
        "google": {"users": [{"email": each.address} for each in accounts], "oauth_clients": [client]},
    }
