"""Microsoft's JSON as values. https://learn.microsoft.com/en-us/graph/api/resources/message"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from connectors.microsoft365.errors import Json
from connectors.microsoft365.folders import Listed

EPOCH = datetime.fromtimestamp(0, UTC)
VIEW = "#microsoft.graph.mailSearchFolder"
FIELD_NAME = re.compile(r"[!-9;-~]+")  # RFC 5322 section 3.6.8
NEXT, END = "@odata.nextLink", "@odata.deltaLink"

# MS-OXPROPS: PidTagInReplyToId and PidTagInternetReferences, as Graph spells them. A mail that was sent from here has
# these, but no internetMessageHeaders.
IN_REPLY_TO, REFERENCES = "String 0x1042", "String 0x1039"
FIELD_OF_PROPERTY = {IN_REPLY_TO.lower(): "In-Reply-To", REFERENCES.lower(): "References"}


@dataclass(frozen=True, slots=True)
class Found:
    """A mail in a list, and where it lies."""

    id: str
    folder: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the whole mailbox by date, oldest first; `link` leads to the next one, None on the last."""

    mails: tuple[Found, ...]
    link: str | None


@dataclass(frozen=True, slots=True)
class Changed:
    """A page of one folder's changes: the mails that are there, new or altered. `link` leads on.

    At the end it is the folder's state, and tells the next time what has changed since.
    """

    mails: tuple[Found, ...]
    link: str
    at_end: bool


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is known of a mail before its body is asked for."""

    id: str
    folder: str
    received_at: datetime
    conversation: str | None
    header: bytes


def listed(answer: Json) -> Iterator[Listed]:
    for each in answer["value"]:
        yield Listed(
            id=str(each["id"]),
            name=str(each.get("displayName", "")).replace("/", "_") or "?",
            parent=str(each.get("parentFolderId", "")),
            children=int(each.get("childFolderCount", 0)),
            view=each.get("@odata.type") == VIEW,
        )


def page(answer: Json) -> Page:
    found = (Found(str(each["id"]), str(each["parentFolderId"]), _moment(each)) for each in answer["value"])
    return Page(tuple(found), answer.get(NEXT))


def changed(answer: Json, folder: str) -> Changed:
    """What was removed is none of our business: it was read, or it lies elsewhere."""
    there = (each for each in answer["value"] if "@removed" not in each)
    found = tuple(Found(str(each["id"]), folder, _moment(each)) for each in there)
    return Changed(found, str(answer.get(END) or answer[NEXT]), END in answer)


def envelope(answer: Json) -> Envelope:
    return Envelope(
        id=str(answer["id"]),
        folder=str(answer["parentFolderId"]),
        received_at=_moment(answer),
        conversation=str(answer.get("conversationId") or "") or None,
        header=b"".join(_field(name, value) for name, value in _header(answer)),
    )


def addresses(answer: Json) -> tuple[str, ...]:
    """The account's own: proxy addresses are "SMTP:main@…" and "smtp:alias@…", beside those of other kinds."""
    proxies = (str(each).partition(":") for each in answer.get("proxyAddresses") or ())
    told = [answer.get("mail"), *(rest for kind, _, rest in proxies if kind.lower() == "smtp")]
    told += answer.get("otherMails") or ()
    return tuple(dict.fromkeys(each.lower() for each in told if isinstance(each, str) and "@" in each))


def _moment(answer: Json) -> datetime:
    """A change may come without it: then it is told again with the mail itself."""
    told = answer.get("receivedDateTime")
    return datetime.fromisoformat(told).astimezone(UTC) if isinstance(told, str) else EPOCH


def _header(answer: Json) -> Iterator[tuple[str, str]]:
    """As it came; and what Exchange knows besides, of mails that never came by SMTP.

    Exchange gives every mail a place in a conversation: only of our own it is the one that answers will name.
    """
    told = [(str(each["name"]), str(each["value"])) for each in answer.get("internetMessageHeaders") or ()]
    there = {name.lower() for name, _ in told} | ({"thread-index"} if told else set())
    yield from told
    yield from ((name, value) for name, value in _known(answer) if value and name.lower() not in there)


def _known(answer: Json) -> Iterator[tuple[str, str]]:
    yield "Message-ID", str(answer.get("internetMessageId") or "")
    yield "Subject", str(answer.get("subject") or "")
    yield "From", _people(answer.get("from"))
    yield "Sender", _people(answer.get("sender"))
    yield "To", _people(*answer.get("toRecipients") or ())
    yield "Cc", _people(*answer.get("ccRecipients") or ())
    yield "Reply-To", _people(*answer.get("replyTo") or ())
    if isinstance(sent := answer.get("sentDateTime"), str):
        yield "Date", format_datetime(datetime.fromisoformat(sent))
    yield "Thread-Index", str(answer.get("conversationIndex") or "")
    for each in answer.get("singleValueExtendedProperties") or ():
        if name := FIELD_OF_PROPERTY.get(str(each["id"]).lower()):
            yield name, str(each.get("value") or "")


def _people(*recipients: Json | None) -> str:
    told = (each["emailAddress"] for each in recipients if each and each.get("emailAddress"))
    return ", ".join(_person(each) for each in told if each.get("address"))


def _person(told: Mapping[str, str | None]) -> str:
    name = (told.get("name") or "").replace("\\", "\\\\").replace('"', '\\"')
    address = told["address"]
    return f'"{name}" <{address}>' if name else f"<{address}>"


def _field(name: str, value: str) -> bytes:
    """On one line: what stands in a value must not begin a field of its own."""
    if not FIELD_NAME.fullmatch(name):
        return b""
    return f"{name}: {' '.join(value.splitlines())}\r\n".encode(errors="replace")
