"""Folders and mails as Exchange writes them in XML, and the published schema that says whether we do.

https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/ews-xml-elements-in-exchange
"""

import base64
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import getaddresses
from functools import lru_cache
from pathlib import Path
from typing import Protocol

from lxml import etree
from lxml.builder import ElementMaker
from lxml.etree import _Element as Element

from tests.servers.ews_mailbox import Folder, Item, Mailbox


class Maker(Protocol):
    """Makes elements of one namespace: `M.Items(...)`, `M("Items", ...)`."""

    def __call__(self, tag: str, /, *children: "Element | str", **attributes: str) -> Element: ...
    def __getattr__(self, tag: str) -> Callable[..., Element]: ...


SOAP = "http://schemas.xmlsoap.org/soap/envelope/"
MESSAGES = "http://schemas.microsoft.com/exchange/services/2006/messages"
TYPES = "http://schemas.microsoft.com/exchange/services/2006/types"
ERRORS = "http://schemas.microsoft.com/exchange/services/2006/errors"
NAMES = {"s": SOAP, "m": MESSAGES, "t": TYPES}
S: Maker = ElementMaker(namespace=SOAP, nsmap={"s": SOAP})
M: Maker = ElementMaker(namespace=MESSAGES, nsmap={"m": MESSAGES, "t": TYPES})
T: Maker = ElementMaker(namespace=TYPES, nsmap={"t": TYPES})

CHANGE_KEY = "CQAAABYAAAB"
TAG_OF_CLASS = {"IPF.Appointment": "CalendarFolder", "IPF.Contact": "ContactsFolder", "IPF.Task": "TasksFolder"}
TAG_OF_ITEM = {"IPM.Contact": "Contact", "IPM.Task": "Task", "IPM.Appointment": "CalendarItem"}
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
COMMIT_TIME = 0x670A  # PidTagLocalCommitTimeMax


@lru_cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(Path(__file__).parent / "ews_schema" / "all-messages.xsd"))


class Asked:
    """Which properties a request names. `whole`: of one item, where a list leaves much out."""

    def __init__(self, request: Element, *, whole: bool) -> None:
        self.whole = whole
        self.base = request.findtext(".//t:BaseShape", "IdOnly", NAMES)
        self.mime = request.findtext(".//t:IncludeMimeContent", "false", NAMES) == "true"
        self.named = {str(each.get("FieldURI")) for each in request.iter(f"{{{TYPES}}}FieldURI")}
        self.extended = list(request.iter(f"{{{TYPES}}}ExtendedFieldURI"))

    def wants(self, uri: str) -> bool:
        return self.base != "IdOnly" or uri in self.named


def folder_xml(mailbox: Mailbox, folder: Folder, asked: Asked) -> Element:
    tag = TAG_OF_CLASS.get(folder.kind, "Folder")
    total, changed_at = len(mailbox.in_folder(folder.id)), folder.changed_at
    if mailbox.looks_unchanged:
        total, changed_at = 7, LONG_AGO
    told = T(tag, T.FolderId(Id=folder.id, ChangeKey=CHANGE_KEY))
    fields: Mapping[str, Callable[[], Element | None]] = {
        "folder:ParentFolderId": lambda: T.ParentFolderId(Id=folder.parent) if folder.parent else None,
        "folder:FolderClass": lambda: T.FolderClass(folder.kind) if folder.kind else None,
        "folder:DisplayName": lambda: T.DisplayName(folder.name),
        "folder:TotalCount": lambda: T.TotalCount(str(total)),
        "folder:ChildFolderCount": lambda: T.ChildFolderCount(str(len(list(mailbox.below(folder.id, deep=False))))),
    }
    told.extend(each for uri, make in fields.items() if asked.wants(uri) and (each := make()) is not None)
    if mailbox.has_commit_times:
        told.extend(_extended(asked, {COMMIT_TIME: moment(changed_at)}))
    if tag == "Folder" and asked.wants("folder:UnreadCount"):
        told.append(T.UnreadCount(str(sum(not item.read for item in mailbox.in_folder(folder.id)))))
    return told


def item_xml(item: Item, asked: Asked) -> Element:
    """In the schema's order. What a list cannot tell is left out of it, as Exchange does."""
    tag = TAG_OF_ITEM.get(item.kind, "Message")
    told = T(tag)
    if asked.whole and (asked.mime or "item:MimeContent" in asked.named):
        told.append(T.MimeContent(base64.b64encode(item.raw).decode(), CharacterSet="UTF-8"))
    told.append(T.ItemId(Id=item.id, ChangeKey=CHANGE_KEY))
    for uri, make in FIELDS.items():
        if tag != "Message" and uri.startswith("message:"):
            continue
        if asked.wants(uri) and (asked.whole or uri not in OF_ONE_ITEM) and (each := make(item, asked)) is not None:
            told.append(each)
        if uri == "item:HasAttachments":
            told.extend(_extended(asked, _properties(item)))
    return told


def moment(when: datetime) -> str:
    """Exchange cuts off what is less than a second."""
    return when.strftime("%Y-%m-%dT%H:%M:%SZ")


def _header(name: str, tag: str) -> Callable[[Item, Asked], Element | None]:
    def make(item: Item, _: Asked) -> Element | None:
        value = item.parsed[name]
        return None if value is None else T(tag, " ".join(str(value).split()))

    return make


def _recipients(name: str, tag: str) -> Callable[[Item, Asked], Element | None]:
    def make(item: Item, asked: Asked) -> Element | None:
        told = list(_mailboxes(item, name, asked))
        return T(tag, *told) if told else None

    return make


def _mailboxes(item: Item, name: str, asked: Asked) -> Iterator[Element]:
    for shown, address in _people(tuple(str(value) for value in item.parsed.get_all(name, []))):
        if name in ("From", "Sender") and item.from_legacy and not asked.whole:
            yield T.Mailbox(T.Name(shown), T.EmailAddress(item.from_legacy), T.RoutingType("EX"))
        elif address:
            yield T.Mailbox(T.Name(shown or address), T.EmailAddress(address), T.RoutingType("SMTP"))


@lru_cache
def _people(values: tuple[str, ...]) -> list[tuple[str, str]]:
    return getaddresses(values)


def _internet_headers(item: Item, _: Asked) -> Element | None:
    if item.without_header:
        return None
    fields = (T.InternetMessageHeader(" ".join(str(v).split()), HeaderName=k) for k, v in item.parsed.items())
    return T.InternetMessageHeaders(*fields)


def _one(name: str, tag: str) -> Callable[[Item, Asked], Element | None]:
    def make(item: Item, asked: Asked) -> Element | None:
        first = next(_mailboxes(item, name, asked), None)
        return None if first is None else T(tag, first)

    return make


FIELDS: Mapping[str, Callable[[Item, Asked], Element | None]] = {
    "item:ParentFolderId": lambda item, _: T.ParentFolderId(Id=item.folder),
    "item:ItemClass": lambda item, _: T.ItemClass(item.kind),
    "item:Subject": _header("Subject", "Subject"),
    "item:DateTimeReceived": lambda item, _: T.DateTimeReceived(moment(item.received_at)),
    "item:Size": lambda item, _: T.Size(str(len(item.raw))),
    "item:InReplyTo": _header("In-Reply-To", "InReplyTo"),
    "item:IsDraft": lambda item, _: T.IsDraft("false"),
    "item:InternetMessageHeaders": _internet_headers,
    "item:DateTimeSent": lambda item, _: T.DateTimeSent(moment(item.received_at)),
    "item:DateTimeCreated": lambda item, _: T.DateTimeCreated(moment(item.received_at)),
    "item:HasAttachments": lambda item, _: T.HasAttachments("false"),
    "item:ConversationId": lambda item, _: T.ConversationId(Id=f"AAQk{conversation(item)}"),
    "message:Sender": _one("Sender", "Sender"),
    "message:ToRecipients": _recipients("To", "ToRecipients"),
    "message:CcRecipients": _recipients("Cc", "CcRecipients"),
    "message:ConversationIndex": _header("Thread-Index", "ConversationIndex"),
    "message:From": _one("From", "From"),
    "message:InternetMessageId": _header("Message-ID", "InternetMessageId"),
    "message:IsRead": lambda item, _: T.IsRead(str(item.read).lower()),
    "message:References": _header("References", "References"),
    "message:ReplyTo": _recipients("Reply-To", "ReplyTo"),
}
OF_ONE_ITEM = frozenset(
    {"item:InternetMessageHeaders", "message:ToRecipients", "message:CcRecipients", "message:ReplyTo"}
)


def conversation(item: Item) -> str:
    """Exchange groups by Thread-Index, else by subject."""
    of = item.parsed["Thread-Index"] or item.subject.removeprefix("Re: ")
    return base64.b64encode(str(of)[:30].encode()).decode()


def _properties(item: Item) -> Mapping[int, str]:
    """The MAPI properties that other clients ask for by number."""
    header = item.raw.decode("latin-1").partition("\r\n\r\n")[0]
    name = base64.b64encode(item.id[-16:].encode()).decode()
    return {
        0x0E23: str(item.number),
        0x0E08: str(len(item.raw)),
        0x10F4: "false",
        0x0E07: "1" if item.read else "0",
        0x300B: name,
        0x0FF9: name,
        0x1035: str(item.parsed["Message-ID"]),
        0x007D: header,
        0x670E: item.id,
        0x0E06: moment(item.received_at),
        0x3008: moment(item.received_at),
        0x10F3: f"{item.number}.EML",
    }


def _extended(asked: Asked, values: Mapping[int, str]) -> Iterator[Element]:
    for each in asked.extended:
        value = values.get(int(each.get("PropertyTag") or "0", 16))
        if value is not None:
            attributes = {str(name): str(content) for name, content in each.attrib.items()}
            yield T.ExtendedProperty(T.ExtendedFieldURI(**attributes), T.Value(value))
