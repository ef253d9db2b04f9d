"""The files of a mail that goes out become links: each is a document once, and a link for every mail that brings it.

A file leaves its mail only when it can be shown: whoever gets the mail gets the file, one way or the other.
"""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Final

from attachments.library import Library
from attachments.sniff import kind_in
from attachments.values import Kind, Refused, TooLarge, Unavailable
from daemon.core.document_card import Card, html_cards, language_of, text_cards
from daemon.core.documents import Document, DocumentState, NewShare, Share
from daemon.core.file_names import harmless_name
from daemon.core.rewrite.files import EnclosedFile
from daemon.core.rewrite.mail import NOTHING_MOVED, Moved, Outgoing
from daemon.core.sends import Send
from daemon.flows.documents import Filing, looked_into
from daemon.storage.store import Store

BY: Final = "prepared mails"  # who uploaded them: whichever mail brings a file, it is the same document


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file that left its mail: the document that it is, and the link that the mail has instead."""

    document: Document
    share: Share
    url: str


@dataclass(frozen=True, slots=True)
class TakenOut:
    """`moved` is what changes in the mail; `notes` say what stayed, and why."""

    moved: Moved = NOTHING_MOVED
    enclosed: tuple[Enclosed, ...] = ()
    notes: tuple[str, ...] = ()


NOTHING_TAKEN: Final = TakenOut()


class Stays(Exception):
    """A file stays attached. The text is a sentence for whoever sends the mail."""


@dataclass(frozen=True, slots=True)
class Enclosures:
    store: Store
    library: Library
    filing: Filing
    share_url: Callable[[Share], str]
    clock: Callable[[], datetime]
    language: str  # of what a link says beside the file's name, where the mail names none

    def take_out(self, outgoing: Outgoing, send: Send, sender_name: str) -> TakenOut:
        """May take as long as converting a file that was never seen before. The same send again gets the same links."""
        files = [file for file in outgoing.files() if not file.untracked]
        if not files or outgoing.is_closed:
            return NOTHING_TAKEN
        if not outgoing.takes_words:
            return TakenOut(notes=("its files stay attached: it has no text of its own that could hold their links",))
        taken: list[tuple[EnclosedFile, Enclosed]] = []
        notes: list[str] = []
        for file in files:
            try:
                taken.append((file, self._enclosed(file, outgoing.raw, send, sender_name)))
            except Stays as reason:
                notes.append(f"{harmless_name(file.name)} stays attached: {reason}")
        enclosed = tuple(dict.fromkeys(each for _, each in taken))
        notes += _notes_on(enclosed)
        return TakenOut(self._moved(outgoing, taken, enclosed), enclosed, tuple(notes))

    def _enclosed(self, file: EnclosedFile, raw: bytes, send: Send, sender_name: str) -> Enclosed:
        document = self._document(file, raw)
        new = NewShare(
            document.number,
            contact=send.contact,
            campaign_id=send.campaign_id,
            send_id=send.id,
            sender=send.mailbox,
            sender_name=sender_name,
        )
        with self.store.transaction() as tx:
            made = tx.add_share_of_send(new, self.clock())
        return Enclosed(document, made, self.share_url(made))

    def _document(self, file: EnclosedFile, raw: bytes) -> Document:
        """That can be shown. Raises `Stays`."""
        content = file.content(raw)
        if content is None:
            raise Stays("it cannot be decoded.")
        try:
            kind_in(io.BytesIO(content))
            return self._looked_into(self.filing.add_once(file.name, content, BY, self.clock()))
        except TooLarge:
            raise Stays(f"it is larger than {self.filing.most // 1_000_000} MB.") from None
        except (Refused, Unavailable) as error:
            raise Stays(str(error)) from error

    def _looked_into(self, document: Document) -> Document:
        """At once, and not when its turn comes: the mail waits. Raises `Refused` or `Unavailable`."""
        version = document.version
        if version.state is DocumentState.READY:
            return document
        if version.state is DocumentState.REFUSED:
            raise Refused(version.reason)
        try:
            facts = self.library.look_into(version.hash)
        except Refused as error:
            with self.store.transaction() as tx:
                tx.version_refused(version.number, str(error))
            raise
        with self.store.transaction() as tx:
            tx.version_ready(version.number, looked_into(facts))
        return self.store.reads.document(document.id) or document

    def _moved(
        self, outgoing: Outgoing, taken: list[tuple[EnclosedFile, Enclosed]], enclosed: tuple[Enclosed, ...]
    ) -> Moved:
        said_in = language_of(outgoing.field("Content-Language"), self.language)
        cards = [_card(each) for each in enclosed]
        files = tuple(file for file, _ in taken)
        return Moved(files, html_cards(cards, said_in), text_cards(cards, said_in))


def _card(each: Enclosed) -> Card:
    """A picture has no pages, and its form is in its name."""
    version, name = each.document.version, each.document.name
    if version.kind != Kind.IMAGE:
        return Card(name, (version.kind or "").upper(), version.size, each.url, version.pages)
    return Card(name, (PurePath(name).suffix[1:] or Kind.IMAGE).upper(), version.size, each.url)


def _notes_on(enclosed: tuple[Enclosed, ...]) -> Iterator[str]:
    for each in enclosed:
        if each.share.revoked_at is not None:
            yield f"the link to {each.document.name} was taken back: it shows nothing"
