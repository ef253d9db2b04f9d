"""What went wrong at Microsoft, in the three words that callers know, each with a sentence for the rep.

The one place where the HTTP library's exceptions and Graph's error codes are translated.
https://learn.microsoft.com/en-us/graph/errors
"""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from typing import Any, TypeAlias

import httpx

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.polled import Limited

Json: TypeAlias = Mapping[str, Any]

LONGEST_WAIT = timedelta(hours=1)
SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
# 410 is told with SyncStateNotFound, and the documentation has a "40X-series error" for a token that ran out.
FORGOTTEN = frozenset({"syncstatenotfound", "syncstateinvalid", "resyncrequired"})
# It is not a mail or a folder that is missing, but the mailbox.
NO_MAILBOX = frozenset(
    {
        "errorinvaliduser",
        "errornonexistentmailbox",
        "mailboxnotenabledforrestapi",
        "mailboxnotsupportedforrestapi",
        "request_resourcenotfound",
        "resourcenotfound",
    }
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Alone or in a batch. `headers` by their names in lower case; `content` is empty where there is no JSON."""

    status: int
    headers: Mapping[str, str]
    content: Json


class Gone(Exception):
    """404: there is no such thing any more."""


class Forgotten(Exception):
    """Microsoft does not know our place in this folder any more."""


class Refused(Exception):
    """The server stumbles over this one request; others may be served."""

    def __init__(self, message: str, retry_after: timedelta | None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class TokenRefused(LoginRequired):
    """401: there may be a newer token."""


class NoMailbox(LoginRequired):
    """There is none. Of a subscription that is gone Microsoft may say the same."""


class Denied(LoginRequired):
    """403: we may not do this. In a batch it is one mail that is closed to us, unless all are."""


@contextmanager
def translated(address: str) -> Iterator[None]:
    try:
        yield
    except httpx.TimeoutException as error:
        raise Unavailable(f"Microsoft did not answer in time about {address}.") from error
    except httpx.TransportError as error:
        raise Unavailable("No connection with Microsoft: it could not be made, or broke off.") from error
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, TypeError, LookupError, AttributeError) as error:
        raise Unavailable(f"Microsoft's answer about {address} makes no sense.") from error


def translation(answer: Answer, address: str) -> ConnectorError | Gone | Forgotten | Refused:
    """A refusal as one of ours. In a batch it is Refused where only that request is to blame.

    A 403 that is not Microsoft's is that of a proxy in between, which no rep can mend.
    """
    status, code = answer.status, _code(answer.content)
    if status == 410 or code.lower() in FORGOTTEN:
        return Forgotten(code)
    if status == 429 or code == "ApplicationThrottled" or (status == 503 and "retry-after" in answer.headers):
        return Limited(f"Microsoft asks us to be slower with {address}.", _wait(answer.headers))
    if status == 401 or (status == 403 and code) or code.lower() in NO_MAILBOX:
        return _shut_out(status, code, address)
    if status == 404:
        return Gone(code)
    return Refused(f"Microsoft answered with HTTP {status}{f' ({code})' if code else ''}.", _wait(answer.headers))


def _shut_out(status: int, code: str, address: str) -> LoginRequired:
    if status == 401:
        return TokenRefused(f"Microsoft does not let us read {address} any more. Connect the mailbox again.")
    if code.lower() in NO_MAILBOX:
        return NoMailbox(
            f"Microsoft 365 has no mailbox {address} ({code}). It may lie on a server of your own: then connect it as "
            "Exchange. Or the account has no licence with a mailbox."
        )
    return Denied(
        f"Microsoft does not let Harken read {address} ({code}). It needs the permission Mail.Read, "
        "and Mail.Read.Shared for a mailbox shared with the account: an admin adds it to Harken's registration and "
        "consents, or adds this mailbox to those that Harken may read. Then connect the mailbox again."
    )


def _code(content: Json) -> str:
    """Empty where the body is none of Microsoft's, as from a proxy."""
    error = content.get("error")
    code = error.get("code") if isinstance(error, Mapping) else None
    return code[:80] if isinstance(code, str) and code.isprintable() else ""


def _wait(headers: Mapping[str, str]) -> timedelta | None:
    """Seconds, or a date (RFC 9110, 10.2.3) that is compared with the server's own clock.

    Microsoft publishes an example with parts of a second (https://learn.microsoft.com/en-us/graph/throttling).
    """
    told = headers.get("retry-after", "")
    if SECONDS.fullmatch(told):
        return min(timedelta(seconds=float(told)), LONGEST_WAIT)
    try:
        wait = parsedate_to_datetime(told) - parsedate_to_datetime(headers.get("date", ""))
    except (ValueError, TypeError):
        return None
    return min(max(wait, timedelta(0)), LONGEST_WAIT)
