"""Google's service accounts: one key that opens everybody's mailbox in a company whose administrator allows it.

Domain-wide delegation (https://developers.google.com/identity/protocols/oauth2/service-account). Google's own library
signs; importing it costs 15 MB, so it is done only where there is such an account.
"""

import json
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import google_auth_httplib2
import httplib2
from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError
from google.oauth2.service_account import Credentials

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.oauth.grants import USUAL, Granted

TIMEOUT_S = 20
TRANSIENT = frozenset({"internal_failure", "server_error", "temporarily_unavailable"})


def in_the_name_of(person: str | None, scope: str, key: str, clock: Callable[[], datetime]) -> Granted:
    """By the key file `key`, whole; None: in the account's own name. Raises a ConnectorError."""
    read: Callable[..., Any] = Credentials.from_service_account_info  # which the library has no types for
    try:
        credentials = read(json.loads(key), scopes=[scope], subject=person)
        trusted = ssl.get_default_verify_paths().cafile  # whom the system trusts, as for all other requests
        credentials.refresh(google_auth_httplib2.Request(httplib2.Http(timeout=TIMEOUT_S, ca_certs=trusted)))
    except RefreshError as error:
        raise _refusal(error, person, scope) from error
    except (TransportError, OSError, httplib2.HttpLib2Error) as error:
        raise Unavailable("Google cannot be reached to sign in the service account.") from error
    except (GoogleAuthError, ValueError) as error:
        raise LoginRequired(
            "The key file of the service account cannot be read; get another one from Google."
        ) from error
    return Granted(credentials.token, _lasts(credentials.expiry, clock()), None)


def _lasts(expiry: datetime | None, now: datetime) -> timedelta:
    """The library tells times in UTC without saying so."""
    return expiry.replace(tzinfo=UTC) - now if expiry else timedelta(seconds=USUAL)


def _refusal(error: RefreshError, person: str | None, scope: str) -> ConnectorError:
    """The library gives the answer's text, and the answer where it was JSON."""
    answer = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], dict) else {}
    said = str(answer.get("error", ""))
    if error.retryable or not said or said in TRANSIENT:
        return Unavailable("Google gives out no sign-ins for the service account for now.")
    if said == "unauthorized_client":
        return LoginRequired(
            f"Google does not let the service account read for {person}. An administrator of the domain allows its "
            f"client id the scope {scope}, under domain-wide delegation in Google's admin console."
        )
    if said == "invalid_grant":
        return LoginRequired(
            f"Google knows no {person} whom the service account could read for, or its key was deleted, "
            "or this machine's clock is wrong."
        )
    return LoginRequired(f"Google does not accept the service account ({said}).")
