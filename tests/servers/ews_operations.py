"""What our Exchange answers to each operation, by the published schema.

https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/ews-operations-in-exchange
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Protocol

from lxml import etree
from lxml.etree import _Element as Element

from tests.servers.ews_mailbox import Folder, Item, Mailbox, StateInvalid
from tests.servers.ews_stream import Subscriptions
from tests.servers.ews_xml import NAMES, TYPES, Asked, M, T, folder_xml, item_xml

LARGEST_PAGE = 512


class Refused(Exception):
    """One part of an answer that is a refusal."""

    def __init__(self, code: str, text: str = "The server says why.") -> None:
        super().__init__(text)
        self.code = code


class House(Protocol):
    """What operations know of the server."""

    @property
    def mailboxes(self) -> Mapping[str, Mailbox]: ...
    @property
    def poisoned(self) -> Mapping[str, str]: ...
    @property
    def subscriptions(self) -> Subscriptions: ...

    def opened(self, address: str) -> Mailbox:
        """Raises Refused where whoever asks may not."""


class Operations:
    """For one request: `own` is the mailbox of whoever asks, `is_own` whether it is by their own right."""

    def __init__(self, house: House, own: Mailbox, *, is_own: bool) -> None:
        self._house = house
        self._own = own
        self._is_own = is_own

    def answer(self, request: Element) -> Element | None:
        """None: no such operation here."""
        name = etree.QName(request).localname
        operations: Mapping[str, Callable[[Element], Iterator[Element]]] = {
            "GetFolder": self._get_folder,
            "FindFolder": self._find_folder,
            "SyncFolderItems": self._sync_items,
            "FindItem": self._find_item,
            "GetItem": self._get_item,
            "ResolveNames": self._resolve_names,
            "Subscribe": self._subscribe,
            "Unsubscribe": self._unsubscribe,
            "ConvertId": self._convert_id,
        }
        if name not in operations:
            return None
        return M(f"{name}Response", M.ResponseMessages(*operations[name](request)))

    def _get_folder(self, request: Element) -> Iterator[Element]:
        asked = Asked(request, whole=True)
        for each in request.iterfind("m:FolderIds/*", NAMES):
            try:
                mailbox, folder = self._folder(each)
                yield _good("GetFolder", M.Folders(folder_xml(mailbox, folder, asked)))
            except Refused as refused:
                yield _bad("GetFolder", refused, M.Folders())

    def _find_folder(self, request: Element) -> Iterator[Element]:
        asked = Asked(request, whole=False)
        mailbox, parent = self._folder(next(request.iterfind("m:ParentFolderIds/*", NAMES)))
        name = _display_name(request)
        below = mailbox.below(parent.id, deep=request.get("Traversal") == "Deep")
        found = [folder for folder in below if name in (None, folder.name)]
        some, paging = _paged(found, request.find("m:IndexedPageFolderView", NAMES))
        yield _good("FindFolder", M.RootFolder(T.Folders(*(folder_xml(mailbox, x, asked) for x in some)), **paging))

    def _sync_items(self, request: Element) -> Iterator[Element]:
        asked = Asked(request, whole=False)
        size = min(int(request.findtext("m:MaxChangesReturned", "", NAMES)), LARGEST_PAGE)
        try:
            mailbox, folder = self._folder(next(request.iterfind("m:SyncFolderId/*", NAMES)))
            page = mailbox.page(folder.id, request.findtext("m:SyncState", "", NAMES), size)
        except StateInvalid:
            yield _bad("SyncFolderItems", Refused("ErrorInvalidSyncStateData"))
            return
        except Refused as refused:
            yield _bad("SyncFolderItems", refused)
            return
        changes = M.Changes()
        for each in page.changes:
            if each.kind == "Create":
                changes.append(T.Create(item_xml(mailbox.items[each.item], asked)))
            elif each.kind == "Delete":
                changes.append(T.Delete(T.ItemId(Id=each.item)))
            else:
                changes.append(T.ReadFlagChange(T.ItemId(Id=each.item), T.IsRead("true")))
        is_last = M.IncludesLastItemInRange(str(page.is_last).lower())
        yield _good("SyncFolderItems", M.SyncState(page.state), is_last, changes)

    def _find_item(self, request: Element) -> Iterator[Element]:
        """Newest first, unless asked otherwise. Of restrictions only the one by the time of arrival is understood."""
        asked = Asked(request, whole=False)
        for each in request.iterfind("m:ParentFolderIds/*", NAMES):
            mailbox, folder = self._folder(each)
            since = _since(request)
            found = [item for item in mailbox.in_folder(folder.id) if since is None or item.received_at >= since]
            if request.find(".//t:FieldOrder[@Order='Ascending']", NAMES) is None:
                found.reverse()
            some, paging = _paged(found, request.find("m:IndexedPageItemView", NAMES))
            yield _good("FindItem", M.RootFolder(T.Items(*(item_xml(item, asked) for item in some)), **paging))

    def _get_item(self, request: Element) -> Iterator[Element]:
        asked = Asked(request, whole=True)
        for each in request.iterfind("m:ItemIds/*", NAMES):
            try:
                yield _good("GetItem", M.Items(item_xml(self._item(str(each.get("Id")), asked), asked)))
            except Refused as refused:
                yield _bad("GetItem", refused, M.Items())

    def _item(self, id_: str, asked: Asked) -> Item:
        item = self._own.items.get(id_)
        if item is None:
            raise Refused("ErrorItemNotFound", "The specified object was not found in the store.")
        if asked.mime and id_ in self._house.poisoned:
            raise Refused(self._house.poisoned[id_])
        return item

    def _resolve_names(self, request: Element) -> Iterator[Element]:
        """By address or by the beginning of it."""
        entry = request.findtext("m:UnresolvedEntry", "", NAMES).removeprefix("smtp:")
        found = [each for each in self._house.mailboxes.values() if each.address.startswith(entry)]
        if not found:
            yield _bad("ResolveNames", Refused("ErrorNameResolutionNoResults", "No results were found."))
            return
        full = request.get("ReturnFullContactData") == "true"
        told = (_resolution(each, full=full) for each in found)
        yield _good("ResolveNames", M.ResolutionSet(*told, TotalItemsInView="1", IncludesLastItemInRange="true"))

    def _subscribe(self, request: Element) -> Iterator[Element]:
        """https://learn.microsoft.com/en-us/exchange/client-developer/exchange-web-services/notification-subscriptions-mailbox-events-and-ews-in-exchange"""
        if not self._is_own:
            yield _bad("Subscribe", Refused("ErrorSubscriptionDelegateAccessNotSupported"))
            return
        id_ = self._house.subscriptions.add(self._own.address)
        yield _good("Subscribe", M.SubscriptionId(id_))

    def _unsubscribe(self, request: Element) -> Iterator[Element]:
        id_ = request.findtext("m:SubscriptionId", "", NAMES)
        if self._house.subscriptions.remove(id_):
            yield _good("Unsubscribe")
        else:
            yield _bad("Unsubscribe", Refused("ErrorSubscriptionNotFound"))

    def _convert_id(self, request: Element) -> Iterator[Element]:
        """Other clients want it; ours tells ids apart, and nothing more."""
        kind = f"{{{'http://www.w3.org/2001/XMLSchema-instance'}}}type"
        for each in request.iter(f"{{{TYPES}}}AlternateId"):
            told = {"Format": str(request.get("DestinationFormat")), "Id": str(each.get("Id"))}
            converted = M.AlternateId(**told, Mailbox=str(each.get("Mailbox")))
            converted.set(kind, "t:AlternateIdType")
            yield _good("ConvertId", converted)

    def _folder(self, named: Element) -> tuple[Mailbox, Folder]:
        if etree.QName(named).localname == "FolderId":
            for mailbox in (self._own, *self._house.mailboxes.values()):
                if folder := mailbox.folders.get(str(named.get("Id"))):
                    return mailbox, folder
            raise Refused("ErrorFolderNotFound", "The specified folder could not be found in the store.")
        address = named.findtext("t:Mailbox/t:EmailAddress", self._own.address, NAMES)
        mailbox = self._house.opened(address)
        for folder in mailbox.folders.values():
            if folder.known_as == named.get("Id"):
                return mailbox, folder
        raise Refused("ErrorFolderNotFound", "The specified folder could not be found in the store.")


def _good(operation: str, *content: Element) -> Element:
    return M(f"{operation}ResponseMessage", M.ResponseCode("NoError"), *content, ResponseClass="Success")


def _bad(operation: str, refused: Refused, *content: Element) -> Element:
    told = (M.MessageText(str(refused)), M.ResponseCode(refused.code), M.DescriptiveLinkKey("0"))
    return M(f"{operation}ResponseMessage", *told, *content, ResponseClass="Error")


def _paged(found: list, view: Element | None) -> tuple[list, dict[str, str]]:  # type: ignore[type-arg]
    start = int(view.get("Offset") or 0) if view is not None else 0
    size = int(view.get("MaxEntriesReturned") or 1000) if view is not None else 1000
    some = found[start : start + size]
    is_last = start + len(some) >= len(found)
    return some, {
        "IndexedPagingOffset": str(start + len(some)),
        "TotalItemsInView": str(len(found)),
        "IncludesLastItemInRange": str(is_last).lower(),
    }


def _since(request: Element) -> datetime | None:
    field = request.find(".//t:IsGreaterThanOrEqualTo/t:FieldURI[@FieldURI='item:DateTimeReceived']", NAMES)
    constant = request.find(".//t:IsGreaterThanOrEqualTo/t:FieldURIOrConstant/t:Constant", NAMES)
    return None if field is None or constant is None else datetime.fromisoformat(str(constant.get("Value")))


def _display_name(request: Element) -> str | None:
    """The only restriction of folders that is understood."""
    field = request.find(".//t:IsEqualTo/t:FieldURI[@FieldURI='folder:DisplayName']", NAMES)
    constant = request.find(".//t:IsEqualTo/t:FieldURIOrConstant/t:Constant", NAMES)
    return None if field is None or constant is None else str(constant.get("Value"))


def _resolution(mailbox: Mailbox, *, full: bool) -> Element:
    name = mailbox.address.partition("@")[0]
    told = T.Resolution(
        T.Mailbox(T.Name(name), T.EmailAddress(mailbox.address), T.RoutingType("SMTP"), T.MailboxType("Mailbox"))
    )
    if full:
        known = [f"SMTP:{mailbox.address}", *(f"smtp:{alias}" for alias in mailbox.aliases)]
        entries = (T.Entry(each, Key=f"EmailAddress{number}") for number, each in enumerate(known[:3], start=1))
        told.append(T.Contact(T.DisplayName(name), T.EmailAddresses(*entries), T.ContactSource("ActiveDirectory")))
    return told
