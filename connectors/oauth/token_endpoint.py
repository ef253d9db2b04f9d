"""One question to a provider's token endpoint, and what its refusals mean in the words that callers know.

The one place where HTTP's and OAuth's errors (RFC 6749 section 5.2) are translated. No redirect is followed: the form
holds our secret. A provider's description of an error is passed on in part; it speaks to people and holds no token.
"""

import json
from collections.abc import Mapping
from datetime import timedelta
from http.client import HTTPException
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode
from urllib.request import HTTPRedirectHandler, Request, build_opener

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.oauth.provider import Provider

PATIENCE_S = 20
LONGEST_ANSWER = 256 * 1024
LONGEST_QUOTE = 160
# Consent that is gone or not enough any more. Microsoft says it with OpenID Connect's words too (Core, 3.1.2.6).
WITHDRAWN = frozenset({"invalid_grant", "interaction_required", "consent_required", "login_required"})
# It is not the mailbox but Harken itself that the provider does not take.
OURS = frozenset({"invalid_client", "unauthorized_client", "invalid_scope", "invalid_request"})


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        return None


_opener = build_opener(_Stay())


def answer_of(provider: Provider, form: Mapping[str, str]) -> Mapping[str, Any]:
    """Asked in our name. Raises LoginRequired or Unavailable."""
    secret = {"client_secret": provider.client_secret} if provider.client_secret else {}
    body = urlencode({**form, "client_id": provider.client_id, **secret}).encode()
    request = Request(provider.token_url, body, {"Accept": "application/json"})  # noqa: S310 (from the configuration)
    try:
        with _opener.open(request, timeout=PATIENCE_S) as response:
            return _read(response)
    except HTTPError as error:
        with error:
            raise _refusal(provider, error) from error
    except (URLError, OSError, HTTPException) as error:
        raise Unavailable(f"{provider.title} cannot be reached to renew the sign-in.") from error


def _read(response: IO[bytes]) -> Mapping[str, Any]:
    """Nothing, for what is no JSON object."""
    try:
        answer = json.loads(response.read(LONGEST_ANSWER))
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _refusal(provider: Provider, error: HTTPError) -> ConnectorError:
    if error.code == 429 or error.code >= 500:
        return Unavailable(f"{provider.title} gives out no sign-ins for now.", _retry_after(error))
    answer = _read(error)
    code, said = str(answer.get("error", "")), _first_line(answer.get("error_description"))
    if code in WITHDRAWN:
        return LoginRequired(f"{provider.title} does not let Harken in any more{said}. Connect the mailbox again.")
    if code in OURS:
        return LoginRequired(
            f"{provider.title} does not accept Harken as it is registered ({code}{said}). "
            f"An admin corrects {provider.title.lower()}_client_id and its secret in config.toml, and restarts Harken."
        )
    return Unavailable(f"{provider.title} gave an answer that is no token (HTTP {error.code}).")


def _first_line(described: object) -> str:
    """Microsoft's go on with trace ids."""
    lines = described.strip().splitlines() if isinstance(described, str) else []
    return f": {lines[0][:LONGEST_QUOTE].rstrip('.')}" if lines else ""


def _retry_after(error: HTTPError) -> timedelta | None:
    told = error.headers.get("Retry-After", "")
    return timedelta(seconds=min(int(told), 3600)) if told.isdecimal() and len(told) < 6 else None
