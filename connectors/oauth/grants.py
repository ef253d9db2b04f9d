"""What is exchanged for an access token: a code that a person's consent gave, or the refresh token it led to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from connectors.base import Unavailable
from connectors.oauth.provider import Provider
from connectors.oauth.token_endpoint import answer_of

USUAL = 3600  # seconds; a provider may leave out `expires_in` (RFC 6749 section 5.1)
LONGEST = 24 * 3600  # whatever it says


@dataclass(frozen=True, slots=True)
class Granted:
    """`refresh_token` is None where the provider gave none, or no other than before."""

    access_token: str = field(repr=False)
    lasts: timedelta
    refresh_token: str | None = field(repr=False)


def by_code(provider: Provider, code: str, verifier: str, redirect_uri: str) -> Granted:
    """RFC 6749 section 4.1.3, with the verifier of RFC 7636. Raises a ConnectorError."""
    return _granted(
        provider,
        {"grant_type": "authorization_code", "code": code, "code_verifier": verifier, "redirect_uri": redirect_uri},
    )


def by_refresh_token(provider: Provider, refresh_token: str) -> Granted:
    """RFC 6749 section 6, for all that was consented to.

    Raises a ConnectorError; LoginRequired once it is withdrawn.
    """
    return _granted(provider, {"grant_type": "refresh_token", "refresh_token": refresh_token})


def by_client(provider: Provider) -> Granted:
    """Our own credentials alone, in nobody's name (RFC 6749 section 4.4). Raises a ConnectorError."""
    return _granted(provider, {"grant_type": "client_credentials", "scope": " ".join(provider.scopes)})


def _granted(provider: Provider, form: Mapping[str, str]) -> Granted:
    answer = answer_of(provider, form)
    match answer:
        case {"access_token": str(token)} if token.isascii() and token.isprintable():
            lasts, refresh = answer.get("expires_in", USUAL), answer.get("refresh_token")
        case _:
            raise Unavailable(f"{provider.title} answered without a token.")
    try:
        seconds = max(0, min(int(str(lasts)), LONGEST))
    except ValueError as error:
        raise Unavailable(f"{provider.title} does not say how long its token lasts.") from error
    return Granted(token, timedelta(seconds=seconds), refresh if isinstance(refresh, str) and refresh else None)
