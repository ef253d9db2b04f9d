"""What lies in one Gmail mailbox, and its history: the side of our test server that knows no HTTP."""

import base64
import email
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

SYSTEM = ("INBOX", "SENT", "SPAM", "TRASH", "DRAFT", "UNREAD", "STARRED", "IMPORTANT", "CHAT", "CATEGORY_PERSONAL")
LABEL_OF_FOLDER = {"INBOX": "INBOX", "Sent": "SENT", "Spam": "SPAM", "Trash": "TRASH", "Drafts": "DRAFT"}
HIDDEN_IN = {"-in:trash": "TRASH", "-in:drafts": "DRAFT", "-in:chats": "CHAT"}


@dataclass
class Mail:
    id: str
    thread: str
    raw: bytes
    labels: set[str]
    received_at: datetime
    history: int

    @property
    def subject(self) -> str:
        return str(email.message_from_bytes(self.raw)["Subject"])


@dataclass(frozen=True)
class Record:
    """`kind` as a historyType: messageAdded, messageDeleted, labelAdded, labelRemoved."""

    history: int
    kind: str
    mail: Mail
    labels: tuple[str, ...]


@dataclass
class Mailbox:
    """Ids grow; history ids have gaps, as Google's have. `oldest` is the first history id that is remembered."""

    address: str
    mails: dict[str, Mail] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=lambda: {label: label for label in SYSTEM})
    records: list[Record] = field(default_factory=list)
    history: int = 1_000
    oldest: int = 0
    aliases: dict[str, str] = field(default_factory=dict)  # what it may send as besides: accepted or pending
    on_change: Callable[["Mailbox"], object] = lambda _: None
    _last_id: int = 0x18F0_0000_0000_0000

    def deliver(self, raw: bytes, *labels: str, received_at: datetime | None = None, thread: str = "") -> Mail:
        self._last_id += 1 + secrets.randbelow(1 << 20)
        id_ = f"{self._last_id:x}"
        mail = Mail(id_, thread or id_, raw, set(labels), received_at or datetime.now(UTC), 0)
        self.mails[id_] = mail
        self._note("messageAdded", mail)
        return mail

    def label_of(self, folder: str) -> str:
        """A label's id by the name that people see; made where it is not there."""
        if folder in LABEL_OF_FOLDER:
            return LABEL_OF_FOLDER[folder]
        known = {name: label for label, name in self.labels.items()}
        return known.get(folder) or self._make(folder)

    def modify(self, mail: Mail, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        added, removed = set(add) - mail.labels, set(remove) & mail.labels
        mail.labels = (mail.labels | added) - removed
        if added:
            self._note("labelAdded", mail, added)
        if removed:
            self._note("labelRemoved", mail, removed)

    def delete(self, mail: Mail) -> None:
        del self.mails[mail.id]
        self._note("messageDeleted", mail)

    def forget_history(self) -> None:
        self.history += 7
        self.oldest = self.history

    def matching(self, query: str, *, spam_and_trash: bool) -> list[Mail]:
        """Newest first."""
        words = query.split()
        hidden = {HIDDEN_IN[word] for word in words if word in HIDDEN_IN}
        if not spam_and_trash:
            hidden |= {"SPAM", "TRASH"}
        after = max((int(word[6:]) for word in words if word.startswith("after:")), default=0)
        shown = [mail for mail in self.mails.values() if not mail.labels & hidden]
        recent = [mail for mail in shown if mail.received_at >= datetime.fromtimestamp(after, UTC)]
        return sorted(recent, key=lambda mail: (mail.received_at, mail.id), reverse=True)

    def _make(self, folder: str) -> str:
        label = f"Label_{len(self.labels)}"
        self.labels[label] = folder
        return label

    def _note(self, kind: str, mail: Mail, labels: Iterable[str] = ()) -> None:
        self.history += 1 + secrets.randbelow(9)
        mail.history = self.history
        self.records.append(Record(self.history, kind, mail, tuple(sorted(labels))))
        self.on_change(self)


def shown(mail: Mail, form: str, fields: Iterable[str]) -> dict[str, Any]:
    """A Message resource, in one of the formats minimal, metadata and raw."""
    told: dict[str, Any] = {
        "id": mail.id,
        "threadId": mail.thread,
        "labelIds": sorted(mail.labels),
        "snippet": "what the mail says",
        "sizeEstimate": len(mail.raw),
        "historyId": str(mail.history),
        "internalDate": str(int(mail.received_at.timestamp() * 1000)),
    }
    if form == "raw":
        told["raw"] = base64.urlsafe_b64encode(mail.raw).decode()
    if form == "metadata":
        told["payload"] = {"partId": "", "mimeType": "text/plain", "headers": list(_headers(mail.raw, fields))}
    return told


def history_record(record: Record) -> dict[str, Any]:
    mail = {"id": record.mail.id, "threadId": record.mail.thread, "labelIds": sorted(record.mail.labels)}
    field_of = {
        "messageAdded": "messagesAdded",
        "messageDeleted": "messagesDeleted",
        "labelAdded": "labelsAdded",
        "labelRemoved": "labelsRemoved",
    }
    change: dict[str, Any] = {"message": mail} | ({"labelIds": list(record.labels)} if record.labels else {})
    return {
        "id": str(record.history),
        "messages": [{"id": record.mail.id, "threadId": record.mail.thread}],
        field_of[record.kind]: [change],
    }


def _headers(raw: bytes, fields: Iterable[str]) -> Iterator[dict[str, str]]:
    wanted = {name.lower() for name in fields}
    for name, value in email.message_from_bytes(raw).items():
        if not wanted or name.lower() in wanted:
            yield {"name": name, "value": str(value).replace("\r\n", "")}
