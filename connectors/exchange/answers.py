"""Exchange's XML as values. https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/ews-xml-elements-in-exchange"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from lxml import etree
from lxml.etree import _Element as Element

from connectors.exchange.headers import address_of, completed, field, moment, told_by
from connectors.exchange.questions import COMMIT_TIME, EVENTS, NAMES

NO_MAILS = frozenset({"CalendarItem", "Contact", "DistributionList", "Task"})  # people move them into mail folders
NEW_THREAD = 32  # characters of a first mail's conversation index; each answer appends some, [MS-OXOMSG] 2.2.1.3


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


def page(part: Element, since: datetime | None) -> Page:
    """Without mails that came before `since`: they may be very many."""
    changed = _there(part, "m:Changes")
    created = [each[0] for each in changed.iterfind("t:Create", NAMES)]
    return Page(
        tuple(listed(each) for each in created if _is_mail(each) and _is_since(each, since)),
        part.findtext("m:SyncState", "", NAMES),
        part.findtext("m:IncludesLastItemInRange", "true", NAMES).lower() == "true",
        len(changed),
    )


def found_items(part: Element) -> tuple[list[Listed], int | None]:
    """And where the next page begins; None on the last."""
    root = _there(part, "m:RootFolder")
    items = list(_there(root, "t:Items"))
    return [listed(each) for each in items if _is_mail(each)], _next_offset(root, len(items))


def _is_mail(item: Element) -> bool:
    return etree.QName(item).localname not in NO_MAILS


def _is_since(item: Element, since: datetime | None) -> bool:
    received_at = moment(item.findtext("t:DateTimeReceived", "", NAMES)) if since else None
    return since is None or received_at is None or received_at >= since


def listed(item: Element) -> Listed:
    sender = item.find("t:From/t:Mailbox", NAMES)
    index = "".join(item.findtext("t:ConversationIndex", "", NAMES).split())
    return Listed(
        id=_id(item, "t:ItemId"),
        received_at=moment(item.findtext("t:DateTimeReceived", "", NAMES)),
        size=int(item.findtext("t:Size", "0", NAMES)),
        conversation=_conversation(item),
        header=b"".join(told_by(item)),
        has_sender=sender is not None and bool(address_of(sender)),
        thread=field("Thread-Index", index) if index else b"",
        is_answer=len(index) > NEW_THREAD,
    )


def header(part: Element) -> bytes:
    return completed(_there(part, "m:Items")[0])


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
