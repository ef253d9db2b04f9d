"""What went wrong at Google, in the three words that callers know, each with a sentence for the rep.

The one place where the client library's exceptions are translated.
https://developers.google.com/workspace/gmail/api/guides/handle-errors
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http.client import HTTPException

from googleapiclient.errors import BatchError, HttpError, InvalidJsonError
from httplib2 import HttpLib2Error

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.polled import Limited

# A spent quota is told by 429, and by 403 with one of these.
LIMITS = frozenset({"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded", "dailyLimitExceeded"})
RETRY_AFTER = re.compile(r"Retry after (\d{4}-\d\d-\d\dT[\d:.]+Z)")
HISTORY = "/history?"  # of an old or odd place Google says 404 "typically": no other answer may keep us there
LONGEST_WAIT = timedelta(hours=1)  # Google has been seen to name ever later times


class Gone(Exception):
    """404: there is no such mail, or no such history, any more."""


class Refused(Exception):
    """The server stumbles over this one request; others may be served."""

    def __init__(self, message: str, retry_after: timedelta | None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class TokenRefused(LoginRequired):
    """401: there may be a newer token."""


@contextmanager
def translated(address: str) -> Iterator[None]:
    try:
        yield
    except HttpError as error:
        refusal = translation(error, address)
        if isinstance(refusal, Refused):
            raise Unavailable(f"{refusal} It was asked about {address}.", refusal.retry_after) from error
        raise refusal from error
    except (HttpLib2Error, HTTPException, InvalidJsonError, BatchError, ValueError, TypeError, LookupError) as error:
        raise Unavailable(f"Google's answer about {address} broke off or makes no sense.") from error
    except TimeoutError as error:
        raise Unavailable(f"Google did not answer in time about {address}.") from error
    except OSError as error:
        raise Unavailable(f"No connection with Google: {error.strerror or 'it broke off'}.") from error


def translation(error: HttpError, address: str) -> ConnectorError | Gone | Refused:
    """`error` as one of ours. Of a single mail in a batch it is Refused where only that mail is to blame.

    A 403 that is not Google's is that of a proxy in between, which no rep can mend.
    """
    status, (reason, message) = int(error.resp.status), _told(error)
    if status == 404 or (status == 400 and HISTORY in error.uri):
        return Gone(message)
    if status == 429 or (status == 403 and reason in LIMITS):
        return Limited(f"Google asks us to be slower with {address}.", _wait(error, message))
    if status == 401:
        return TokenRefused(f"Google does not accept our access to {address} any more. Connect the mailbox again.")
    if (status == 403 and (reason or message)) or (status == 400 and reason == "failedPrecondition"):
        return LoginRequired(
            f"Google does not let us read {address} ({reason}). Connect the mailbox again and allow Harken to read "
            "mail; in a company, the administrator may have to allow it first."
        )
    return Refused(f"Google answered with HTTP {status}{f' ({reason})' if reason else ''}.", _wait(error, message))


def _told(error: HttpError) -> tuple[str, str]:
    """Reason and message; both empty where the body is none of Google's, as from a proxy."""
    try:
        told = json.loads(error.content)["error"]
        errors = told.get("errors") or [{}]
        return str(errors[0].get("reason", "")), str(told.get("message", ""))
    except (ValueError, TypeError, LookupError, AttributeError):
        return "", ""


def _wait(error: HttpError, message: str) -> timedelta | None:
    """By the header, or as Gmail says it: "Retry after 2026-11-22T12:00:00.000Z", compared with its own clock."""
    header = str(error.resp.get("retry-after", ""))
    if header.isdecimal():
        return min(timedelta(seconds=int(header)), LONGEST_WAIT)
    said = RETRY_AFTER.search(message)
    try:
        until = datetime.fromisoformat(said[1]) if said else parsedate_to_datetime(header)
        wait = until - parsedate_to_datetime(str(error.resp.get("date", "")))
    except (ValueError, TypeError):
        return None
    return min(max(wait, timedelta(0)), LONGEST_WAIT)
