"""OAuth 2.0: a mailbox is opened by consent, and no password is ever known. Shared by every kind that takes tokens.

The code flow with PKCE (RFC 6749 section 4.1, RFC 7636), as OAuth 2.1 wants it, and the refreshing of what it gave. All
of it is form posts to one address, so no library stands between us and the sentences that a rep is to read.
"""

from connectors.oauth.consent import consent_url, new_verifier
from connectors.oauth.grants import Granted, by_client, by_code
from connectors.oauth.provider import Provider, google, microsoft
from connectors.oauth.tokens import AccessTokens, Refreshing, Tokens

__all__ = [
    "AccessTokens",
    "Granted",
    "Provider",
    "Refreshing",
    "Tokens",
    "by_client",
    "by_code",
    "consent_url",
    "google",
    "microsoft",
    "new_verifier",
]
