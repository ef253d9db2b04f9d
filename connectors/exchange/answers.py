"""Exchange's XML as values. https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/ews-xml-elements-in-exchange"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

from lxml import etree
from lxml.etree import _Element as Element

from connectors.exchange.requests import COMMIT_TIME, EVENTS, MESSAGES, TYPES

NAMES = {"m": MESSAGES, "t": TYPES}
NO_MAILS = frozenset({"CalendarItem", "Contact", "DistributionList", "Task"})  # people move them into mail folders
REPORT = "REPORT."  # the class of what Exchange itself reports, [MS-OXOMSG] 2.2.3
AUTOMATIC = ("IPM.Note.Rules.OofTemplate", "IPM.Note.Rules.ReplyTemplate")  # [MS-OXORULE] 3.2.5.2
NEW_THREAD = (
    32  # characters that the conversation index of a first mail takes; each answer appends, [MS-OXOMSG] 2.2.1.3
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes with every change in a folder; to the second, so two changes may share one."""

    committed: str
    total: str


@dataclass(frozen=True, slots=True)
class FolderInfo:
    """`kind` is the class of what lies in it, "" where none is given. `stamp` None: this server tells none."""

    id: str
    parent: str
    name: str
    kind: str
    total: int
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class Listed:
    """A mail as lists tell of it. `header`: such fields of it as they tell; `has_sender`: an address among them.

    `thread` is the field Thread-Index. Exchange gives every mail one: only of an answer does it say that it is one.
    """

    id: str
    received_at: datetime | None
    size: int
    conversation: str | None
    header: bytes
    has_sender: bool
    thread: bytes
    is_answer: bool


@dataclass(frozen=True, slots=True)
class Page:
    """New mails among the changes `walked`, and the state that says so. More are to be had unless it `is_last`."""

    listed: tuple[Listed, ...]
    state: str
    is_last: bool
    walked: int


def folder_id(part: Element) -> str:
    return _id(part, "m:Folders/*/t:FolderId")


def folders(part: Element) -> tuple[list[FolderInfo], int | None]:
    """And where the next page begins; None on the last."""
    root = _there(part, "m:RootFolder")
    found = [_folder(each) for each in _there(root, "t:Folders")]
    return found, _next_offset(root, len(found))


def page(part: Element) -> Page:
    changed = _there(part, "m:Changes")
    created = [each[0] for each in changed.iterfind("t:Create", NAMES)]
    return Page(
        tuple(listed(each) for each in created if etree.QName(each).localname not in NO_MAILS),
        part.findtext("m:SyncState", "", NAMES),
        part.findtext("m:IncludesLastItemInRange", "true", NAMES).lower() == "true",
        len(changed),
    )


def found_items(part: Element) -> tuple[list[Listed], int | None]:
    """And where the next page begins; None on the last."""
    root = _there(part, "m:RootFolder")
    items = list(_there(root, "t:Items"))
    mails = [listed(each) for each in items if etree.QName(each).localname not in NO_MAILS]
    return mails, _next_offset(root, len(items))


def listed(item: Element) -> Listed:
    sender = item.find("t:From/t:Mailbox", NAMES)
    index = "".join(item.findtext("t:ConversationIndex", "", NAMES).split())
    return Listed(
        id=_id(item, "t:ItemId"),
        received_at=_moment(item.findtext("t:DateTimeReceived", "", NAMES)),
        size=int(item.findtext("t:Size", "0", NAMES)),
        conversation=_conversation(item),
        header=b"".join(_synthetic(item)),
        has_sender=sender is not None and bool(_address(sender)),
        thread=field("Thread-Index", index) if index else b"",
        is_answer=len(index) > NEW_THREAD,
    )


def header(part: Element) -> bytes:
    """As it came by SMTP; what never did, or has lost a field, is completed by what Exchange knows."""
    item = _there(part, "m:Items")[0]
    told = list(item.iterfind("t:InternetMessageHeaders/t:InternetMessageHeader", NAMES))
    fields = [field(str(each.get("HeaderName")), each.text or "") for each in told]
    there = {str(each.get("HeaderName")).lower().encode() for each in told}
    return b"".join((*fields, *(each for each in _synthetic(item) if each.partition(b":")[0].lower() not in there)))


def content(part: Element, limit: int) -> bytes:
    """The mail itself, no more of it than `limit`."""
    encoded = "".join(part.findtext("m:Items/*/t:MimeContent", "", NAMES).split())
    return base64.b64decode(encoded[: -(-limit // 3) * 4])[:limit]


def proxy_addresses(part: Element, address: str) -> tuple[str, ...]:
    """All addresses of whoever has this one, in lower case; what is no SMTP address (X.400, SIP) is left out."""
    for resolution in part.iterfind("m:ResolutionSet/t:Resolution", NAMES):
        entries = resolution.iterfind("t:Contact/t:EmailAddresses/t:Entry", NAMES)
        told = ((entry.text or "").strip().lower() for entry in entries)
        found = tuple(each.removeprefix("smtp:") for each in told if each.startswith("smtp:"))
        if address.lower() in found:
            return found
    return ()


def subscription_id(part: Element) -> str:
    return str(part.findtext("m:SubscriptionId", None, NAMES))


def stirred(part: Element) -> Iterator[str]:
    """The folders that something came into."""
    for event in EVENTS:
        for folder in part.iterfind(f".//t:{event}/t:ParentFolderId", NAMES):
            yield str(folder.get("Id"))


def field(name: str, value: str) -> bytes:
    """On one line: what stands in a value must not begin a field of its own."""
    return f"{''.join(name.split())}: {' '.join(value.split())}\r\n".encode("utf-8", "surrogateescape")


def _synthetic(item: Element) -> Iterator[bytes]:
    """The header as far as Exchange's own properties tell it."""
    for name, where in (
        ("Message-ID", "t:InternetMessageId"),
        ("In-Reply-To", "t:InReplyTo"),
        ("References", "t:References"),
        ("Subject", "t:Subject"),
    ):
        if value := item.findtext(where, "", NAMES):
            yield field(name, value)
    for name, where in (
        ("From", "t:From"),
        ("Sender", "t:Sender"),
        ("To", "t:ToRecipients"),
        ("Cc", "t:CcRecipients"),
        ("Reply-To", "t:ReplyTo"),
    ):
        if people := [_person(each) for each in item.iterfind(f"{where}/t:Mailbox", NAMES)]:
            yield field(name, ", ".join(people))
    if sent := _moment(item.findtext("t:DateTimeSent", "", NAMES)):
        yield field("Date", format_datetime(sent))
    yield from _by_class(item.findtext("t:ItemClass", "", NAMES))


def _by_class(kind: str) -> Iterator[bytes]:
    """What Exchange says by the class of an item, others say in the header."""
    if kind.startswith(REPORT):
        yield field("Content-Type", "multipart/report")
    if kind.startswith(AUTOMATIC):
        yield field("Auto-Submitted", "auto-replied")


def _person(mailbox: Element) -> str:
    name = mailbox.findtext("t:Name", "", NAMES).replace("\\", "").replace('"', "")
    return f'"{name}" <{_address(mailbox)}>'


def _address(mailbox: Element) -> str:
    """Empty for who is known by a name in the directory alone."""
    address: str = mailbox.findtext("t:EmailAddress", "", NAMES)
    return address if "@" in address and not address.startswith("/") else ""


def _conversation(item: Element) -> str | None:
    conversation = item.find("t:ConversationId", NAMES)
    return None if conversation is None else str(conversation.get("Id"))


def _folder(each: Element) -> FolderInfo:
    total = each.findtext("t:TotalCount", "0", NAMES)
    parent = each.find("t:ParentFolderId", NAMES)
    return FolderInfo(
        id=_id(each, "t:FolderId"),
        parent="" if parent is None else str(parent.get("Id")),
        name=each.findtext("t:DisplayName", "", NAMES),
        kind=each.findtext("t:FolderClass", "", NAMES),
        total=int(total),
        stamp=_stamp(each, total),
    )


def _stamp(each: Element, total: str) -> Stamp | None:
    for told in each.iterfind("t:ExtendedProperty", NAMES):
        tag = _there(told, "t:ExtendedFieldURI").get("PropertyTag", "0")
        if int(tag, 16) == int(COMMIT_TIME, 16) and (committed := told.findtext("t:Value", "", NAMES)):
            return Stamp(committed, total)
    return None


def _next_offset(root: Element, here: int) -> int | None:
    """An empty page that is not the last would never end."""
    is_last = root.get("IncludesLastItemInRange", "true").lower() == "true"
    return None if is_last or not here else int(root.get("IndexedPagingOffset", ""))


def _id(part: Element, where: str) -> str:
    return str(_there(part, where).get("Id"))


def _there(part: Element, where: str) -> Element:
    """Raises LookupError: then the answer makes no sense."""
    found = part.find(where, NAMES)
    if found is None:
        raise LookupError(where)
    return found


def _moment(said: str) -> datetime | None:
    try:
        when = datetime.fromisoformat(said)
    except ValueError:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)
