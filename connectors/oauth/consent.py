"""Where a person goes to consent, and what proves afterwards that the code came back to whoever sent them there."""

import base64
import secrets
from hashlib import sha256
from urllib.parse import urlencode

from connectors.oauth.provider import Provider

VERIFIER_SIZE = 32  # bytes; 43 letters, as RFC 7636 section 4.1 recommends


def new_verifier() -> str:
    """To be kept from everybody until the code is exchanged."""
    return secrets.token_urlsafe(VERIFIER_SIZE)


def consent_url(provider: Provider, address: str, redirect_uri: str, state: str, verifier: str) -> str:
    """`address` is only a hint at which account is meant: who consents may choose another one."""
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(provider.scopes),
        "state": state,
        "code_challenge": challenge(verifier),
        "code_challenge_method": "S256",
        "login_hint": address,
        **dict(provider.asks),
    }
    return f"{provider.authorize_url}?{urlencode(asked)}"


def challenge(verifier: str) -> str:
    """RFC 7636 section 4.2."""
    return base64.urlsafe_b64encode(sha256(verifier.encode()).digest()).decode().rstrip("=")
