"""Who hands out tokens, and at which addresses: as Google and Microsoft document it, or at a test server's."""

from dataclasses import dataclass, field

GMAIL_READ = ("https://www.googleapis.com/auth/gmail.readonly",)
"""Mails, their history, being told of changes, and the addresses that its owner sends as; nothing can be changed."""
PUBSUB = "https://www.googleapis.com/auth/pubsub"
"""To hear where changes are told."""
GMAIL_IMAP = ("https://mail.google.com/",)
"""All that Gmail's IMAP takes; there is no narrower scope for it (developers.google.com/workspace/gmail/imap)."""

# `offline_access`: to go on when whoever consented has closed their browser.
GRAPH_READ = ("https://graph.microsoft.com/Mail.Read", "https://graph.microsoft.com/User.Read", "offline_access")
"""Mails, being told of changes, and the other addresses of the mailbox; nothing can be changed."""
GRAPH_READ_SHARED = ("https://graph.microsoft.com/Mail.Read.Shared",)
"""Besides, for what others share with the person who consents. Not for private accounts: they are not asked for it."""
GRAPH_ANY = ("https://graph.microsoft.com/.default",)
"""For an application in its own name: whatever the directory's administrator has permitted it."""
MICROSOFT_IMAP = ("https://outlook.office.com/IMAP.AccessAsUser.All", "offline_access")
"""To read by IMAP as the person who consents."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One of them, as it knows us, and what people are asked to consent to.

    `asks` are parameters of its own for the page on which they do.
    """

    title: str
    authorize_url: str
    token_url: str
    client_id: str
    client_secret: str = field(repr=False)
    scopes: tuple[str, ...]
    asks: tuple[tuple[str, str], ...] = ()


def google(client_id: str, client_secret: str, scopes: tuple[str, ...], endpoint: str | None = None) -> Provider:
    """Without `prompt=consent` it gives a refresh token only the first time that somebody consents."""
    return Provider(
        title="Google",
        authorize_url=f"{endpoint}/authorize" if endpoint else "https://accounts.google.com/o/oauth2/v2/auth",
        token_url=f"{endpoint}/token" if endpoint else "https://oauth2.googleapis.com/token",
        client_id=client_id,
        client_secret=client_secret,
        scopes=scopes,
        asks=(("access_type", "offline"), ("prompt", "consent")),
    )


def microsoft(
    client_id: str, client_secret: str, tenant: str, scopes: tuple[str, ...], endpoint: str | None = None
) -> Provider:
    """`tenant` is a directory's id or domain; "organizations" takes the accounts of any."""
    base = endpoint or f"https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
    return Provider(
        title="Microsoft",
        authorize_url=f"{base}/authorize",
        token_url=f"{base}/token",
        client_id=client_id,
        client_secret=client_secret,
        scopes=scopes,
    )
