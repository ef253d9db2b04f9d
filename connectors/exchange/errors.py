"""What went wrong at an Exchange server, in the words that callers know, each with a sentence for the rep.

The one place where exchangelib's exceptions are translated; they are named as Exchange names them.
https://learn.microsoft.com/en-us/exchange/client-developer/web-service-reference/responsecode
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http import HTTPStatus
from typing import TypeAlias

import requests
from exchangelib import errors as ews
from exchangelib.errors import EWSError
from lxml.etree import LxmlError

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.exchange.online import refuse_online
from connectors.polled import Limited

LONGEST_WAIT = timedelta(hours=1)
CERTIFICATE_RETRY = timedelta(minutes=5)

GONE = (ews.ErrorItemNotFound, ews.ErrorFolderNotFound, ews.ErrorSyncFolderNotFound, ews.ErrorParentFolderNotFound)
PLACE_LOST = (ews.ErrorInvalidSyncStateData,)
NOT_IMPERSONATED = (ews.ErrorImpersonateUserDenied, ews.ErrorImpersonationDenied, ews.ErrorImpersonationFailed)
UNTOLD = (ews.ErrorSubscriptionDelegateAccessNotSupported, ews.ErrorSubscriptionAccessDenied)
BUSY = (
    ews.ErrorServerBusy,
    ews.ErrorExceededConnectionCount,
    ews.ErrorExceededSubscriptionCount,
    ews.ErrorTooManyObjectsOpened,
    ews.ErrorInsufficientResources,
    ews.ErrorNotEnoughMemory,
)
PASSING = (
    ews.ErrorTimeoutExpired,  # exchangelib's word for a connection that broke, too
    ews.ErrorInternalServerTransientError,
    ews.ErrorConnectionFailed,
    ews.ErrorConnectionFailedTransientError,
    ews.ErrorMailboxStoreUnavailable,
    ews.ErrorMailboxFailover,
    ews.ErrorMailboxMoveInProgress,
    ews.ErrorADUnavailable,
    ews.ErrorNoRespondingCASInDestinationSite,
    ews.ErrorProxyRequestProcessingFailed,
    ews.ErrorRequestAborted,
)
FORBIDDEN = (
    "Exchange lets no programs like Harken read {address} by EWS. An Exchange administrator can allow it (EwsEnabled, "
    "EwsAllowList)."
)
SENTENCES: dict[type[EWSError], str] = {
    ews.ErrorAccessDenied: (
        "This login may not open {address}. An Exchange administrator can let it impersonate that mailbox's owner, or "
        "give it full access."
    ),
    ews.ErrorNonExistentMailbox: "The Exchange server has no mailbox {address}.",
    ews.ErrorMissingEmailAddress: "The login has no mailbox of its own on this Exchange server.",
    ews.ErrorNonPrimarySmtpAddress: (
        "{address} is a further address of its mailbox. Connect the mailbox by its primary address."
    ),
    ews.ErrorAccountDisabled: "The account of {address} is disabled.",
    ews.ErrorPasswordExpired: "The password of {address} has expired.",
    ews.ErrorPasswordChangeRequired: "The password of {address} must be changed first.",
    ews.ErrorUserNotAllowedByPolicy: FORBIDDEN,
    ews.ErrorInvalidServerVersion: "The server of {address} is older than Exchange 2010 SP1.",
}


class Gone(Exception):
    """There is no such mail or folder any more."""


class PlaceLost(Exception):
    """Exchange does not know this sync state of a folder."""


class Refused(Exception):
    """The server stumbles over this one request; others may be served."""


class HttpError(EWSError):  # type: ignore[misc]
    """An HTTP status with which no SOAP came."""

    def __init__(self, status: int) -> None:
        super().__init__(f"HTTP {status}")
        self.status = status


class NotImpersonated(LoginRequired):
    """This login may not act as the mailbox's owner. It may be the owner's, or have full access."""


class Untold(ConnectorError):
    """Exchange tells this login of no changes, now or later."""


class WrongLogin(LoginRequired):
    """401. A server that is out of breath says it too."""


Meaning: TypeAlias = ConnectorError | Gone | PlaceLost | Refused


@contextmanager
def translated(address: str) -> Iterator[None]:
    """Raises ConnectorError, Gone, PlaceLost or Refused in place of all that may go wrong below."""
    try:
        yield
    except EWSError as error:
        raise translation(error, address) from error
    except requests.exceptions.RequestException as error:
        raise _broken(error, address) from error
    except (LxmlError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise Refused(f"The Exchange server's answer makes no sense ({type(error).__name__}).") from error
    except OSError as error:
        raise Unavailable(f"No connection with the Exchange server: {error.strerror or 'it broke off'}.") from error


def translation(error: EWSError, address: str) -> Meaning:
    for kinds, meaning in MEANINGS:
        if isinstance(error, kinds):
            return meaning(error, address)
    if sentence := SENTENCES.get(type(error)):
        return LoginRequired(sentence.format(address=address))
    if isinstance(error.__context__, requests.exceptions.SSLError):
        return _untrusted(address)
    return Refused(f"The Exchange server refuses a request ({type(error).__name__}).")


def _untold(_: EWSError, address: str) -> Untold:
    return Untold(f"Exchange tells this login of no changes in {address}.")


def _not_impersonated(_: EWSError, address: str) -> NotImpersonated:
    return NotImpersonated(f"This login may not impersonate the owner of {address} any more.")


def _busy(error: EWSError, address: str) -> Limited:
    return Limited(f"The Exchange server asks us to be slower with {address}.", _wait(error))


def _unserved(error: EWSError, address: str) -> LoginRequired | Refused:
    if error.status == HTTPStatus.FORBIDDEN:
        return LoginRequired(FORBIDDEN.format(address=address))
    return Refused(f"The Exchange server of {address} answered with {error}. Is the URL of its EWS right?")


def _wrong_login(_: EWSError, address: str) -> WrongLogin:
    return WrongLogin(f"The Exchange server refuses the user name or password for {address}.")


def _passing(error: EWSError, address: str) -> Unavailable:
    cause = error.__context__
    if isinstance(cause, requests.exceptions.RequestException):
        return _broken(cause, address)
    return Unavailable(f"The Exchange server does not serve {address} at the moment ({type(error).__name__}).")


def _broken(error: requests.exceptions.RequestException, address: str) -> Unavailable:
    if isinstance(error, requests.exceptions.SSLError):
        return _untrusted(address)
    if isinstance(error, requests.exceptions.Timeout):
        return Unavailable(f"The Exchange server of {address} did not answer in time.")
    return Unavailable(f"No connection with the Exchange server of {address}, or it broke off.")


def _untrusted(address: str) -> Unavailable:
    return Unavailable(
        f"The certificate of the Exchange server of {address} is not trusted here. Does the machine that runs Harken "
        "trust the authority that issued it, and is the server's name the one in it?",
        CERTIFICATE_RETRY,
    )


def _moved(error: EWSError, address: str) -> LoginRequired:
    """Never followed: who asks for our password elsewhere must be named by a person."""
    refuse_online(address, error.url)
    return LoginRequired(f"The Exchange server of {address} sends us on to {error.server}. Name the right server.")


def _wait(error: EWSError) -> timedelta | None:
    seconds = getattr(error, "back_off", None)
    return min(timedelta(seconds=float(seconds)), LONGEST_WAIT) if seconds else None


MEANINGS: tuple[tuple[tuple[type[EWSError], ...], Callable[[EWSError, str], Meaning]], ...] = (
    (GONE, lambda error, _: Gone(str(error))),
    (PLACE_LOST, lambda error, _: PlaceLost(str(error))),
    (NOT_IMPERSONATED, _not_impersonated),
    (UNTOLD, _untold),
    (BUSY, _busy),
    (PASSING, _passing),
    ((ews.UnauthorizedError,), _wrong_login),
    ((ews.RedirectError,), _moved),
    ((HttpError,), _unserved),
)
