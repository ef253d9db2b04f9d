"""Google's JSON as values. https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.messages"""

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, TypeAlias

from connectors.gmail.labels import UNREAD, is_place

Json: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is known of a mail before its body is asked for; `header` holds the fields that were asked for by name."""

    id: str
    thread: str
    labels: tuple[str, ...]
    received_at: datetime
    size: int
    header: bytes


@dataclass(frozen=True, slots=True)
class Profile:
    """`address` is the account's own; `history` is its mailbox's place now."""

    address: str
    history: int


@dataclass(frozen=True, slots=True)
class Change:
    """One record of the history: the mails that came, or came back, with it."""

    history: int
    mails: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """A page of the history, oldest first. `history` is the mailbox's own place; `next_page` None on the last page."""

    changes: tuple[Change, ...]
    history: int
    next_page: str | None


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of mails' ids, newest first."""

    mails: tuple[str, ...]
    next_page: str | None


def profile(answer: Json) -> Profile:
    return Profile(str(answer["emailAddress"]).lower(), int(answer["historyId"]))


def send_as(answer: Json) -> tuple[str, ...]:
    """Those that Google has proved to be this account's: another's may be entered by anybody, and wait for a proof.

    https://developers.google.com/workspace/gmail/api/reference/rest/v1/users.settings.sendAs
    """
    return tuple(
        str(each["sendAsEmail"]).lower()
        for each in answer.get("sendAs", ())
        if each.get("isPrimary") or each.get("verificationStatus") == "accepted"
    )


def names(answer: Json) -> Mapping[str, str]:
    """Labels' names by their ids."""
    return {str(each["id"]): str(each["name"]) for each in answer.get("labels", ())}


def listing(answer: Json) -> Listing:
    return Listing(tuple(str(each["id"]) for each in answer.get("messages", ())), answer.get("nextPageToken"))


def envelope(answer: Json) -> Envelope:
    fields = answer.get("payload", {}).get("headers", ())
    return Envelope(
        id=str(answer["id"]),
        thread=str(answer["threadId"]),
        labels=tuple(answer.get("labelIds", ())),
        received_at=datetime.fromtimestamp(int(answer["internalDate"]) / 1000, UTC),
        size=int(answer.get("sizeEstimate", 0)),
        header=b"".join(_field(str(each["name"]), str(each["value"])) for each in fields),
    )


def raw(answer: Json, limit: int) -> bytes:
    """The mail itself (base64url, RFC 4648 section 5), no more of it than `limit`."""
    encoded = str(answer["raw"])[: -(-limit // 3) * 4]
    return base64.urlsafe_b64decode(encoded + "=" * (-len(encoded) % 4))[:limit]


def expiration(answer: Json) -> datetime:
    return datetime.fromtimestamp(int(answer["expiration"]) / 1000, UTC)


def changes(answer: Json) -> Changes:
    found = tuple(Change(int(each["id"]), tuple(dict.fromkeys(_mails(each)))) for each in answer.get("history", ()))
    return Changes(found, int(answer["historyId"]), answer.get("nextPageToken"))


def _mails(record: Json) -> Iterator[str]:
    """New ones, those that got a label which people take for a folder, and those taken out of the bin.

    A draft is a new message each time it is saved, and is none of our business.
    """
    for added in record.get("messagesAdded", ()):
        if not _unread(added):
            yield str(added["message"]["id"])
    for labelled in record.get("labelsAdded", ()):
        if any(map(is_place, labelled.get("labelIds", ()))) and not _unread(labelled):
            yield str(labelled["message"]["id"])
    for taken in record.get("labelsRemoved", ()):
        if UNREAD.keys() & set(taken.get("labelIds", ())):
            yield str(taken["message"]["id"])


def _unread(change: Json) -> bool:
    return bool(UNREAD.keys() & set(change["message"].get("labelIds", ())))


def _field(name: str, value: str) -> bytes:
    """On one line: what stands in a value must not begin a field of its own."""
    return f"{name}: {' '.join(value.splitlines())}\r\n".encode("utf-8", "surrogateescape")
