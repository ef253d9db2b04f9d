"""Our Gmail and Pub/Sub test servers, held against what Google publishes of their APIs (the discovery documents)."""

import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from googleapiclient.discovery_cache import get_static_doc

from connectors.gmail import Notices
from tests.connectors.contract import Reader, mail
from tests.connectors.gmail_box import GmailBox
from tests.servers.gmail import Answer, Asked, Gmail, gmail
from tests.servers.pubsub import SUBSCRIPTION

pytestmark = pytest.mark.slow

SIMPLE = {"string": str, "integer": int, "boolean": bool}


class Published:
    """An API as its discovery document describes it."""

    def __init__(self, name: str) -> None:
        self.document: Mapping[str, Any] = json.loads(get_static_doc(name, "v1"))
        self.methods = list(_methods(self.document))

    def method_of(self, asked: Asked, path: str) -> Mapping[str, Any]:
        return next(
            method
            for method in self.methods
            if method["httpMethod"] == asked.method and re.fullmatch(_pattern(method["flatPath"]), path)
        )

    def differences(self, value: Any, schema: Mapping[str, Any], where: str = "") -> Iterator[str]:
        """Where this value is not what the schema says."""
        schema = self.document["schemas"][schema["$ref"]] if "$ref" in schema else schema
        kind = schema["type"]
        if kind == "array":
            for each in value:
                yield from self.differences(each, schema["items"], f"{where}[]")
        elif kind == "object":
            for name, content in value.items():
                if name in schema.get("properties", {}):
                    yield from self.differences(content, schema["properties"][name], f"{where}.{name}")
                else:
                    yield f"{where}.{name} is not published"
        elif not isinstance(value, SIMPLE[kind]):
            yield f"{where} is no {kind}"


@pytest.fixture
def server() -> Iterator[Gmail]:
    with gmail() as running:
        yield running


def test_each_answer_of_our_gmail_has_the_published_shape(server: Gmail) -> None:
    box, published = GmailBox(server), Published("gmail")
    seen: dict[str, list[str]] = {}
    served = server.answer

    def checked(asked: Asked) -> Answer:
        answer = served(asked)
        method = published.method_of(asked, f"gmail/v1/users/me/{asked.what}")
        unknown = asked.query.keys() - method["parameters"].keys() - published.document["parameters"].keys()
        differences = [*published.differences(answer.content, method["response"]), *(f"?{each}" for each in unknown)]
        seen.setdefault(method["id"], []).extend(differences)
        return answer

    server.answer = checked  # type: ignore[method-assign]
    box.deliver(mail("one"))
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("two"), "Customers")
    box.move("one", "INBOX", "Customers")
    reader.read()
    list(box.connector.fetch_again(datetime(2001, 1, 1, tzinfo=UTC)))
    box.connector.announce()
    box.connector.addresses()
    assert seen == {
        "gmail.users.getProfile": [],
        "gmail.users.labels.list": [],
        "gmail.users.messages.list": [],
        "gmail.users.messages.get": [],
        "gmail.users.history.list": [],
        "gmail.users.watch": [],
        "gmail.users.settings.sendAs.list": [],
    }


def test_each_answer_of_our_pubsub_has_the_published_shape(server: Gmail) -> None:
    box, published = GmailBox(server), Published("pubsub")
    seen: dict[str, list[str]] = {}
    served = server.answer_pubsub

    def checked(asked: Asked) -> Answer:
        answer = served(asked)
        method = published.method_of(asked, asked.what.removeprefix("/"))
        content = json.loads(asked.body)
        differences = [*published.differences(answer.content, method["response"])]
        seen[method["id"]] = [*differences, *published.differences(content, method["request"])]
        return answer

    server.answer_pubsub = checked  # type: ignore[method-assign]
    box.connector.announce()
    box.deliver(mail("one"))
    notices = Notices(SUBSCRIPTION, box.tokens, server.url)
    assert notices.pull() == {box.mailbox.address}
    notices.check()
    methods = ("pull", "acknowledge", "testIamPermissions")
    assert seen == {f"pubsub.projects.subscriptions.{method}": [] for method in methods}


def _methods(part: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from part.get("methods", {}).values()
    for resource in part.get("resources", {}).values():
        yield from _methods(resource)


def _pattern(path: str) -> str:
    return re.sub(r"\{[^}]+\}", "[^/:]+", path)
