"""Harken's API, as a campaign engine calls it."""

import base64
import json
from collections.abc import Iterable, Mapping
from http.client import HTTPConnection
from typing import Any

from daemon.core.signals import rfc3339
from daemon.demo.cast import Sent

PATIENCE_S = 30


class ApiRefused(Exception):
    """Harken did not take what it was told. The message holds its answer."""


class Api:
    """One connection for each call: an engine that tells of a mail now and then does no better."""

    def __init__(self, port: int, key: str) -> None:
        self._port = port
        self._headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}

    def register(self, sends: Iterable[Sent]) -> None:
        """One batch, of which every item must be taken."""
        answer = self._call("POST", "/v1/sends", {"items": [_told(sent) for sent in sends]})
        for item in answer["items"]:
            if item["status"] >= 300:
                raise ApiRefused(f"POST /v1/sends: {json.dumps(item)}")

    def prepare(self, sent: Sent, raw: bytes) -> dict[str, Any]:
        """The mail as it may go out, its links and its documents."""
        told = _told(sent) | {"raw": base64.b64encode(raw).decode(), "track": {"documents": True}}
        return self._call("POST", "/v1/prepare", told)

    def ask_now(self, mailbox: str) -> None:
        """Have a mailbox looked through, in all its folders."""
        ids = {each["address"]: each["id"] for each in self._call("GET", "/v1/mailboxes")["items"]}
        self._call("POST", f"/v1/mailboxes/{ids[mailbox]}/sync")

    def event_ids(self) -> frozenset[str]:
        """Of everything in the log."""
        ids: set[str] = set()
        after = ""
        while True:
            page = self._call("GET", f"/v1/events?limit=1000{after}")
            ids |= {event["data"]["event_id"] for event in page["items"]}
            if not page["next"]:
                return frozenset(ids)
            after = f"&after={page['next']}"

    def _call(self, method: str, path: str, body: Mapping[str, object] | None = None) -> dict[str, Any]:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE_S)
        try:
            connection.request(method, path, json.dumps(body) if body else None, self._headers)
            response = connection.getresponse()
            text = response.read().decode()
        finally:
            connection.close()
        if response.status >= 300:
            raise ApiRefused(f"{method} {path} was answered {response.status}: {text}")
        answer: dict[str, Any] = json.loads(text)
        return answer


def _told(sent: Sent) -> dict[str, object]:
    return {
        "message_id": f"<{sent.message_id}>",
        "mailbox": sent.rep.email,
        "campaign_id": sent.campaign_id,
        "contact": {"email": sent.contact.email, "name": sent.contact.name},
        "cc": [person.email for person in sent.cc],
        "subject": sent.subject,
        "sent_at": rfc3339(sent.at),
    }
