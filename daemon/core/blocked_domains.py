"""Domains to which nothing may be sent, whoever is there: each with all that lies below it."""

from dataclasses import dataclass
from datetime import datetime

from daemon.core.given import Impossible, given_address

LONGEST = 190  # characters: no real one comes near, and a cursor holds it
SUPPRESSES = "blocked_domain"
"""What a refusal names as its reason, where an opt-out names `unsubscribe`."""


@dataclass(frozen=True, slots=True)
class BlockedDomain:
    """`domain` in lower-case ASCII, as contacts have it; `reason` in the words of whoever blocked it."""

    domain: str
    reason: str
    blocked_by: str
    blocked_at: datetime


def is_of_domain(written: str) -> bool:
    """Does a list mean a whole domain by it? `@example.com` and `*@example.com` do."""
    return written.strip().removeprefix("*").startswith("@")


def given_domain(written: str) -> str:
    """As lists write it: `example.com`, `@example.com`, `*@example.com`, `*.example.com`. Raises `Impossible`."""
    bare = written.strip().removeprefix("*").removeprefix("@").removeprefix(".").removesuffix(".")
    if "@" in bare:
        raise Impossible("is an address, and no domain such as example.com")
    try:
        domain = given_address(f"anybody@{bare}").rpartition("@")[2]
    except Impossible as error:
        raise Impossible("is no domain such as example.com") from error
    if len(domain) > LONGEST:
        raise Impossible(f"is longer than {LONGEST} characters")
    if "." not in domain:
        raise Impossible("is no domain such as example.com: a last part alone would be a whole country")
    return domain


def domains_of(email: str) -> tuple[str, ...]:
    """Its own domain, and each above that: a block of any of them is one of this address."""
    labels = email.rpartition("@")[2].lower().split(".")
    return tuple(".".join(labels[at:]) for at in range(len(labels)))
