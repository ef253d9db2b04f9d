"""What lies in one mailbox of Microsoft 365, and how it changed: the side of our test server that knows no HTTP."""

import base64
import email
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import Message
from functools import lru_cache
from typing import Any

ROOT = "msgfolderroot"
WELL_KNOWN = {
    "inbox": "Inbox",
    "drafts": "Drafts",
    "sentitems": "Sent Items",
    "deleteditems": "Deleted Items",
    "junkemail": "Junk Email",
    "outbox": "Outbox",
    "archive": "Archive",
    "conversationhistory": "Conversation History",
}
UNSENT_OR_OURS = {"drafts", "outbox", "sentitems"}  # what never came by SMTP has no internetMessageHeaders
PROPERTIES = {"In-Reply-To": "String 0x1042", "References": "String 0x1039"}


@dataclass(frozen=True)
class Folder:
    id: str
    name: str
    parent: str
    hidden: bool = False
    view: bool = False


@dataclass
class Mail:
    """`number` grows with each mail that comes."""

    id: str
    number: int
    raw: bytes
    folder: Folder
    received_at: datetime
    conversation: str
    is_read: bool = False

    @property
    def header(self) -> Message:
        return _header(self.raw)

    @property
    def subject(self) -> str:
        return str(self.header["Subject"])


@dataclass(frozen=True)
class Change:
    """A mail came into this folder, was altered there, or left it."""

    folder: str
    mail: str


@dataclass
class Mailbox:
    """`generation` is what the states of folders are good for; `display_names` may be those of any language."""

    address: str
    folders: dict[str, Folder] = field(default_factory=dict)
    well_known: dict[str, str] = field(default_factory=dict)
    mails: dict[str, Mail] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    generation: int = 1
    proxies: list[str] = field(default_factory=list)
    on_arrival: Callable[["Mailbox", Mail], object] = lambda *_: None
    _numbers: int = 0

    def __post_init__(self) -> None:
        self.well_known[ROOT] = _folder_id()
        for name, display_name in WELL_KNOWN.items():
            self.well_known[name] = self.make_folder(display_name).id

    def make_folder(self, name: str, parent: Folder | None = None, *, hidden: bool = False) -> Folder:
        return self._add(Folder(_folder_id(), name, parent.id if parent else self.well_known[ROOT], hidden=hidden))

    def make_search_folder(self, name: str) -> Folder:
        return self._add(Folder(_folder_id(), name, self.well_known[ROOT], view=True))

    def known(self, name: str) -> Folder:
        return self.folders[self.well_known[name]]

    def move_folder(self, folder: Folder, parent: Folder) -> Folder:
        """Its id stays, and so does what lies in it."""
        moved = self._add(Folder(folder.id, folder.name, parent.id))
        for mail in self.mails.values():
            mail.folder = moved if mail.folder.id == folder.id else mail.folder
        return moved

    def deliver(
        self, raw: bytes, folder: Folder, received_at: datetime | None = None, conversation: str | None = None
    ) -> Mail:
        self._numbers += 1
        moment = (received_at or datetime.now(UTC)).replace(microsecond=0)
        mail = Mail(_mail_id(), self._numbers, raw, folder, moment, conversation or f"AAQkAG{secrets.token_hex(12)}")
        self.mails[mail.id] = mail
        self._note(mail)
        self.on_arrival(self, mail)
        return mail

    def move(self, mail: Mail, folder: Folder) -> None:
        self._note(mail)
        mail.folder = folder
        self._note(mail)

    def mark_read(self, mail: Mail) -> None:
        mail.is_read = True
        self._note(mail)

    def delete(self, mail: Mail) -> None:
        self._note(mail)
        del self.mails[mail.id]

    def forget_states(self) -> None:
        self.generation += 1

    def lying_in(self, folder: str) -> list[Mail]:
        return [mail for mail in self.mails.values() if mail.folder.id == folder]

    def _add(self, folder: Folder) -> Folder:
        self.folders[folder.id] = folder
        return folder

    def _note(self, mail: Mail) -> None:
        self.changes.append(Change(mail.folder.id, mail.id))


def resource(mail: Mail, mailbox: Mailbox) -> dict[str, Any]:
    """A message resource with all that may be selected."""
    header = mail.header
    ours = mail.folder.id in {mailbox.well_known[name] for name in UNSENT_OR_OURS}
    told: dict[str, Any] = {
        "id": mail.id,
        "parentFolderId": mail.folder.id,
        "receivedDateTime": _moment(mail.received_at),
        "sentDateTime": _moment(mail.received_at),
        "subject": str(header["Subject"] or ""),
        "internetMessageId": str(header["Message-ID"] or f"<{mail.number}@eurprd01.prod.outlook.com>"),
        "conversationId": mail.conversation,
        "conversationIndex": base64.b64encode(b"\x01" + mail.conversation.encode()[:21]).decode(),
        "isRead": mail.is_read,
        "from": _person(header["From"]),
        "sender": _person(header["From"]),
        "toRecipients": [_person(header["To"])] if header["To"] else [],
        "ccRecipients": [_person(header["Cc"])] if header["Cc"] else [],
        "replyTo": [],
    }
    if not ours:
        told["internetMessageHeaders"] = [{"name": name, "value": str(value)} for name, value in header.items()]
    return told


def properties(mail: Mail) -> list[dict[str, str]]:
    found = ((PROPERTIES[name], mail.header[name]) for name in PROPERTIES)
    return [{"id": id_, "value": str(value)} for id_, value in found if value]


def mail_folder(folder: Folder, mailbox: Mailbox) -> dict[str, Any]:
    children = sum(each.parent == folder.id and not each.hidden for each in mailbox.folders.values())
    lying = mailbox.lying_in(folder.id)
    told: dict[str, Any] = {"@odata.type": "#microsoft.graph.mailSearchFolder"} if folder.view else {}
    return told | {
        "id": folder.id,
        "displayName": folder.name,
        "parentFolderId": folder.parent,
        "childFolderCount": children,
        "totalItemCount": len(lying),
        "unreadItemCount": sum(not mail.is_read for mail in lying),
        "isHidden": folder.hidden,
    }


def folders_below(mailbox: Mailbox, parent: str) -> Iterator[Folder]:
    return (each for each in mailbox.folders.values() if each.parent == parent and not each.hidden)


@lru_cache(maxsize=1000)
def _header(raw: bytes) -> Message:
    return email.message_from_bytes(raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")


def _person(field_: str | None) -> dict[str, Any] | None:
    if not field_:
        return None
    name, _, rest = str(field_).rpartition("<")
    return {"emailAddress": {"name": name.strip(), "address": rest.rstrip("> ")}}


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _mail_id() -> str:
    return f"AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A{secrets.token_urlsafe(24)}AAA="


def _folder_id() -> str:
    return f"AAMkADhm{secrets.token_urlsafe(48)}AAA="
