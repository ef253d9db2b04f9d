"""The requests that we make of the Gmail API, each with its price, for one mailbox and one thread at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from datetime import datetime
from typing import Any, Generic, TypeVar

from googleapiclient.errors import HttpError

from connectors.base import ConnectorError
from connectors.gmail.answers import (
    Changes,
    Envelope,
    Json,
    Profile,
    changes,
    envelope,
    expiration,
    listing,
    names,
    profile,
    raw,
    send_as,
)
from connectors.gmail.errors import Gone, Refused, TokenRefused, translated, translation
from connectors.gmail.google import Authorized, gmail
from connectors.gmail.settings import GmailSettings
from connectors.oauth import Tokens
from connectors.polled import Limited

T = TypeVar("T")

# https://developers.google.com/workspace/gmail/api/reference/quota: 15,000 units per user and minute
UNITS = {"profile": 1, "labels": 1, "history": 2, "list": 5, "get": 5, "watch": 100, "send_as": 1}
PAGE = 500  # the most that Google gives at once
BODY_LIMIT = 512 * 1024
HISTORY_TYPES = ["messageAdded", "labelAdded", "labelRemoved"]
READABLE = "-in:trash -in:drafts -in:chats"

# What matching needs, what tells whether a body is worth reading (auto-replies, bounces, lists), what Sent teaches.
HEADER_FIELDS = (
    "Message-ID In-Reply-To References From Sender Reply-To To Cc Subject Date Thread-Index Auto-Submitted "
    "Content-Type Return-Path Precedence List-ID X-Failed-Recipients X-Autoreply X-Autorespond "
    "X-Auto-Response-Suppress Delivered-To X-Original-To X-Harken-Send"
).split()
ENVELOPE = "id,threadId,labelIds,internalDate,sizeEstimate,payload/headers"  # without it the answer quotes the text


class Answers(Generic[T]):
    """What became of each mail asked for, by its id. `limited`: what is not settled may be asked for later."""

    def __init__(self, address: str, read: Callable[[Json], T]) -> None:
        self._address = address
        self._read = read
        self.served: dict[str, T] = {}
        self.refused: dict[str, str] = {}
        self.gone: set[str] = set()
        self.limited: Limited | None = None
        self.trouble: ConnectorError | None = None

    @property
    def settled(self) -> Set[str]:
        return self.served.keys() | self.refused.keys() | self.gone

    def take(self, mail: str, answer: Json, error: HttpError | None) -> None:
        """One answer out of a batch."""
        match error and translation(error, self._address):
            case None:
                self._take_content(mail, answer)
            case Gone():
                self.gone.add(mail)
            case Refused() as refusal:
                self.refused[mail] = str(refusal)
            case Limited() as limited:
                self.limited = limited
            case ConnectorError() as trouble:
                self.trouble = trouble

    def _take_content(self, mail: str, answer: Json) -> None:
        """Even where the content makes no sense it is no reason to leave the other mails unread."""
        try:
            self.served[mail] = self._read(answer)
        except (ValueError, TypeError, LookupError, OverflowError) as error:
            self.refused[mail] = f"Google's answer makes no sense ({type(error).__name__})."


class Api:
    """`units` is what was asked of Google's quota so far."""

    def __init__(self, settings: GmailSettings, tokens: Tokens) -> None:
        self._address = settings.address
        self._gmail = gmail(settings.endpoint)
        self._http = Authorized(tokens)
        self.units = 0

    def profile(self) -> Profile:
        """Whose mailbox the tokens open, and its place now."""
        request = self._gmail.users.getProfile(userId="me", fields="emailAddress,historyId")
        return self._ask(request, "profile", profile)

    def send_as(self) -> tuple[str, ...]:
        """The addresses that this account may write from."""
        request = self._gmail.send_as.list(userId="me", fields="sendAs(sendAsEmail,isPrimary,verificationStatus)")
        return self._ask(request, "send_as", send_as)

    def labels(self) -> Mapping[str, str]:
        """Names by id."""
        request = self._gmail.labels.list(userId="me", fields="labels(id,name)")
        return self._ask(request, "labels", names)

    def changes(self, since: int, page: str | None) -> Changes:
        """Raises Gone where Google remembers no history from `since`."""
        request = self._gmail.history.list(
            userId="me", startHistoryId=str(since), pageToken=page, maxResults=PAGE, historyTypes=HISTORY_TYPES
        )
        return self._ask(request, "history", changes)

    def arrived(self, since: datetime) -> Iterator[str]:
        """The ids of all mails since then, newest first."""
        query = f"after:{int(since.timestamp())} {READABLE}"
        page: str | None = None
        while True:
            request = self._gmail.messages.list(
                userId="me", q=query, includeSpamTrash=True, maxResults=PAGE, pageToken=page
            )
            listed = self._ask(request, "list", listing)
            yield from listed.mails
            page = listed.next_page
            if page is None:
                return

    def envelopes(self, ids: Sequence[str]) -> Answers[Envelope]:
        requests = {
            each: self._gmail.messages.get(
                userId="me", id=each, format="metadata", metadataHeaders=HEADER_FIELDS, fields=ENVELOPE
            )
            for each in ids
        }
        return self._ask_together(requests, envelope)

    def bodies(self, ids: Sequence[str]) -> Answers[bytes]:
        requests = {each: self._gmail.messages.get(userId="me", id=each, format="raw", fields="id,raw") for each in ids}
        return self._ask_together(requests, lambda answer: raw(answer, BODY_LIMIT))

    def watch(self, topic: str) -> datetime:
        """Have it told to this Pub/Sub topic when anything changes; until then, if it is not asked for again."""
        request = self._gmail.users.watch(userId="me", body={"topicName": topic})
        return self._ask(request, "watch", expiration)

    def _ask(self, request: Any, price: str, read: Callable[[Json], T]) -> T:
        self.units += UNITS[price]
        with translated(self._address):
            return read(request.execute(http=self._http))

    def _ask_together(self, requests: Mapping[str, Any], read: Callable[[Json], T]) -> Answers[T]:
        """Raises a ConnectorError where the trouble is not of single mails."""
        answers = Answers(self._address, read)
        self._execute(requests, answers)
        if isinstance(answers.trouble, TokenRefused):
            self._http.renew()
            answers.trouble = None
            self._execute({each: requests[each] for each in requests.keys() - answers.settled}, answers)
        if answers.trouble:
            raise answers.trouble
        return answers

    def _execute(self, requests: Mapping[str, Any], answers: Answers[T]) -> None:
        self.units += UNITS["get"] * len(requests)
        batch = self._gmail.new_batch(callback=answers.take)
        for mail, request in requests.items():
            batch.add(request, request_id=mail)
        with translated(self._address):
            batch.execute(http=self._http)
