"""What we ask of Exchange, in the words of its schema.

https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/ews-operations-in-exchange
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Protocol

from lxml import etree
from lxml.builder import ElementMaker
from lxml.etree import _Element as Element


class Maker(Protocol):
    """Makes elements of one namespace: `M.Items(...)`, `M("Items", ...)`."""

    def __call__(self, tag: str, /, *children: "Element | str", **attributes: str) -> Element: ...
    def __getattr__(self, tag: str) -> Callable[..., Element]: ...


MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
NAMES = {"m": MESSAGES, "t": TYPES}
SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
S: Maker = ElementMaker(namespace=SOAP, nsmap={"s": SOAP})
M: Maker = ElementMaker(namespace=MESSAGES, nsmap={"m": MESSAGES, "t": TYPES})
T: Maker = ElementMaker(namespace=TYPES, nsmap={"t": TYPES})

FOLDERS_AT_ONCE = 1000
COMMIT_TIME = "0x670a"  # PidTagLocalCommitTimeMax, [MS-OXPROPS]: when anything in the folder last changed
FOLDER_FIELDS = ("folder:ParentFolderId", "folder:FolderClass", "folder:DisplayName", "folder:TotalCount")
# What a list of mails can tell: by far not all, and of a sender in the same company no address.
LISTED_FIELDS = (
    "item:ItemClass",
    "item:Subject",
    "item:DateTimeReceived",
    "item:Size",
    "item:InReplyTo",
    "item:ConversationId",
    "message:ConversationIndex",
    "message:From",
    "message:InternetMessageId",
    "message:References",
)
# What only a mail of its own tells.
HEADER_FIELDS = (
    *LISTED_FIELDS,
    "item:InternetMessageHeaders",
    "item:DateTimeSent",
    "message:Sender",
    "message:ToRecipients",
    "message:CcRecipients",
    "message:ReplyTo",
)
EVENTS = ("NewMailEvent", "CreatedEvent", "MovedEvent", "CopiedEvent")
STREAM_FOR = timedelta(minutes=29)  # the most is 30


def enveloped(request: Element) -> bytes:
    """As exchangelib does where it asks; for what is asked without it."""
    return etree.tostring(S.Envelope(S.Body(request)))


def known_folders(names: Iterable[str], address: str) -> Element:
    """By the names that do not depend on language. The mailbox is named: a login may open several."""
    ids = (T.DistinguishedFolderId(T.Mailbox(T.EmailAddress(address)), Id=name) for name in names)
    return M.GetFolder(M.FolderShape(T.BaseShape("IdOnly")), M.FolderIds(*ids))


def folders_below(top: str, offset: int) -> Element:
    fields = (*_fields(FOLDER_FIELDS), T.ExtendedFieldURI(PropertyTag=COMMIT_TIME, PropertyType="SystemTime"))
    return M.FindFolder(
        M.FolderShape(T.BaseShape("IdOnly"), T.AdditionalProperties(*fields)),
        _page("IndexedPageFolderView", FOLDERS_AT_ONCE, offset),
        M.ParentFolderIds(T.FolderId(Id=top)),
        Traversal="Deep",
    )


def changes(folder: str, state: str, size: int) -> Element:
    request = M.SyncFolderItems(_listed_shape(), M.SyncFolderId(T.FolderId(Id=folder)))
    if state:
        request.append(M.SyncState(state))
    request.append(M.MaxChangesReturned(str(size)))
    return request


def arrived(folder: str, since: datetime, offset: int, size: int) -> Element:
    """Oldest first, so that what comes meanwhile is last."""
    received = T.FieldURI(FieldURI="item:DateTimeReceived")
    moment = T.Constant(Value=since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    return M.FindItem(
        _listed_shape(),
        _page("IndexedPageItemView", size, offset),
        M.Restriction(T.IsGreaterThanOrEqualTo(received, T.FieldURIOrConstant(moment))),
        M.SortOrder(T.FieldOrder(T.FieldURI(FieldURI="item:DateTimeReceived"), Order="Ascending")),
        M.ParentFolderIds(T.FolderId(Id=folder)),
        Traversal="Shallow",
    )


def headers(ids: Iterable[str]) -> Element:
    shape = M.ItemShape(T.BaseShape("IdOnly"), T.AdditionalProperties(*_fields(HEADER_FIELDS)))
    return M.GetItem(shape, M.ItemIds(*(T.ItemId(Id=each) for each in ids)))


def contents(ids: Iterable[str]) -> Element:
    """The mails as they came, or as Exchange makes them up where they never came by SMTP."""
    shape = M.ItemShape(T.BaseShape("IdOnly"), T.IncludeMimeContent("true"))
    return M.GetItem(shape, M.ItemIds(*(T.ItemId(Id=each) for each in ids)))


def person(address: str) -> Element:
    return M.ResolveNames(
        M.UnresolvedEntry(f"smtp:{address}"), ReturnFullContactData="true", SearchScope="ActiveDirectory"
    )


def subscription() -> Element:
    events = T.EventTypes(*(T.EventType(event) for event in EVENTS))
    return M.Subscribe(M.StreamingSubscriptionRequest(events, SubscribeToAllFolders="true"))


def stream(subscription_id: str) -> Element:
    minutes = str(STREAM_FOR // timedelta(minutes=1))
    return M.GetStreamingEvents(M.SubscriptionIds(T.SubscriptionId(subscription_id)), M.ConnectionTimeout(minutes))


def _listed_shape() -> Element:
    return M.ItemShape(T.BaseShape("IdOnly"), T.AdditionalProperties(*_fields(LISTED_FIELDS)))


def _fields(uris: Iterable[str]) -> Iterator[Element]:
    return (T.FieldURI(FieldURI=uri) for uri in uris)


def _page(view: str, size: int, offset: int) -> Element:
    return M(view, MaxEntriesReturned=str(size), Offset=str(offset), BasePoint="Beginning")
