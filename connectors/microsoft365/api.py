"""The requests that we make of Microsoft Graph for one mailbox. From any thread.

Each may take up to 10,000 requests in ten minutes for one application and mailbox, those in a batch counted singly
(https://learn.microsoft.com/en-us/graph/throttling-limits#outlook-service-limits).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from urllib.parse import quote, urlsplit

from connectors.microsoft365.answers import (
    IN_REPLY_TO,
    REFERENCES,
    Changed,
    Envelope,
    Page,
    addresses,
    changed,
    envelope,
    listed,
    page,
)
from connectors.microsoft365.errors import Denied, Forgotten, Gone, Json, Refused, translated
from connectors.microsoft365.folders import Listed
from connectors.microsoft365.settings import GraphSettings
from connectors.microsoft365.together import AT_ONCE, Answers, ask_together
from connectors.microsoft365.wire import IMMUTABLE, Wire, options
from connectors.oauth import Tokens
from connectors.polled import Limited

T = TypeVar("T")

PAGE = 500
FOLDERS = options(select="id,displayName,parentFolderId,childFolderCount", top=250)
BODY_LIMIT = 512 * 1024
PROPERTIES = f"singleValueExtendedProperties($filter=id eq '{IN_REPLY_TO}' or id eq '{REFERENCES}')"
ENVELOPE = options(
    select="id,parentFolderId,receivedDateTime,sentDateTime,conversationId,conversationIndex,internetMessageHeaders,"
    "internetMessageId,subject,from,sender,toRecipients,ccRecipients,replyTo",
    expand=PROPERTIES,
)
CHANGES = options(select="receivedDateTime")
PREFER_CHANGES = f"{IMMUTABLE}, odata.maxpagesize={PAGE}"


class Api:
    def __init__(self, settings: GraphSettings, tokens: Tokens) -> None:
        self._address = settings.address
        self.wire = Wire(settings.endpoint, settings.address, tokens)
        self.user = f"/users/{quote(settings.address, safe='@')}"

    def witness(self) -> None:
        """Nothing but the proof that this mailbox is served, to one who may read mails and not only lists of them."""
        self.wire.ask(f"{self.user}/messages{options(select='id', expand=PROPERTIES, top=1)}")

    def well_known(self, names: Sequence[str]) -> Mapping[str, str]:
        """Which folder is which, by id. Not all are there in every mailbox, but each is asked for."""
        paths = {name: f"{self.user}/mailFolders/{name}{options(select='id')}" for name in names}
        answers = self._together(paths, lambda _, answer: str(answer["id"]))
        answers.require("Microsoft does not tell which folder is which.")
        return {id_: name for name, id_ in answers.served.items()}

    def folders(self) -> tuple[Listed, ...]:
        """All of them, however deep; hidden ones are not listed."""
        found = list(self._folders(f"{self.user}/mailFolders{FOLDERS}"))
        level = found
        while parents := [each.id for each in level if each.children and not each.view]:
            level = [
                child for start in range(0, len(parents), AT_ONCE) for child in self._below(parents[start:][:AT_ONCE])
            ]
            found += level
        return tuple(found)

    def arrived(self, since: datetime) -> Iterator[Page]:
        """What was received since then in any folder, oldest first.

        Microsoft's own links to the next page count mails, and pass one by for each that is deleted meanwhile; so
        each page is asked for by date anew. Where all of a page came in one second, its link must do.
        """
        known: set[str] = set()
        path = self._by_date(since)
        while True:
            with translated(self._address):
                told = page(self.wire.ask(path))
                link = self.wire.within(told.link) if told.link else None
            yield Page(tuple(each for each in told.mails if each.id not in known), link)
            if link is None:
                return
            last = told.mails[-1].received_at if told.mails else since
            path = self._by_date(last) if last > since else link
            since = max(since, last)
            known = {each.id for each in told.mails if each.received_at >= since} | (known if path == link else set())

    def changes(self, states: Mapping[str, str | None]) -> Answers[Changed]:
        """A page of each folder's changes since its state; with None, of all that lies there. 20 at most."""
        paths = {folder: self._changes_path(folder, state) for folder, state in states.items()}
        return self._together(paths, self._changed, PREFER_CHANGES)

    def envelopes(self, ids: Sequence[str]) -> Answers[Envelope]:
        paths = {each: f"{self.user}/messages/{quote(each, safe='')}{ENVELOPE}" for each in ids}
        return self._together(paths, lambda _, answer: envelope(answer))

    def bodies(self, ids: Sequence[str]) -> Answers[bytes]:
        """One by one: in a batch they would come whole, whatever they carry."""
        answers: Answers[bytes] = Answers(self._address)
        for each in ids:
            try:
                answers.served[each] = self.wire.beginning(
                    f"{self.user}/messages/{quote(each, safe='')}/$value", BODY_LIMIT
                )
            except (Gone, Refused, Denied, Forgotten) as refusal:
                answers.take_refusal(each, refusal)
            except Limited as limited:
                answers.limited = limited
                break
        return answers

    def addresses(self) -> tuple[str, ...]:
        with translated(self._address):
            return addresses(self.wire.ask(f"{self.user}{options(select='mail,proxyAddresses,otherMails')}"))

    def _by_date(self, since: datetime) -> str:
        """What is ordered by must be filtered by first, or it is an InefficientFilter."""
        moment = since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        asked = options(
            select="id,parentFolderId,receivedDateTime",
            filter=f"receivedDateTime ge {moment}",
            orderby="receivedDateTime",
            top=PAGE,
        )
        return f"{self.user}/messages{asked}"

    def _changes_path(self, folder: str, state: str | None) -> str:
        return f"{self.user}/mailFolders/{quote(folder, safe='')}/messages/delta{state or CHANGES}"

    def _changed(self, folder: str, answer: Json) -> Changed:
        """Of a link only the query is kept, since the rest names the folder, which we know."""
        told = changed(answer, folder)
        return Changed(told.mails, f"?{urlsplit(told.link).query}", told.at_end)

    def _folders(self, path: str) -> Iterator[Listed]:
        following: str | None = path
        while following:
            with translated(self._address):
                answer = self.wire.ask(following)
                found = list(listed(answer))
                link = answer.get("@odata.nextLink")
                following = self.wire.within(str(link)) if link else None
            yield from found

    def _below(self, parents: Sequence[str]) -> Iterator[Listed]:
        """Folders with more children than a page holds are asked for singly."""
        paths = {each: f"{self.user}/mailFolders/{quote(each, safe='')}/childFolders{FOLDERS}" for each in parents}
        answers = self._together(paths, lambda _, answer: (list(listed(answer)), "@odata.nextLink" in answer))
        for each in parents:
            children, more = answers.served.get(each, ([], each not in answers.gone))
            yield from self._folders(paths[each]) if more else children

    def _together(
        self, paths: Mapping[str, str], read: Callable[[str, Json], T], prefer: str = IMMUTABLE
    ) -> Answers[T]:
        return ask_together(self.wire, self._address, paths, read, prefer)
