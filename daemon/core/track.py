"""What is put into a mail before it goes out: an image, tracked links, documents as links, a way out."""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Track:
    """None means "as the next wider settings say": a send's, its contact's, its campaign's, ours."""

    opens: bool | None = None
    links: bool | None = None
    documents: bool | None = None
    unsubscribe: bool | None = None

    def over(self, wider: "Track") -> "Track":
        """These where they speak, the wider ones where they are silent."""
        said = {f.name: v for f in fields(self) if (v := getattr(self, f.name)) is not None}
        return replace(wider, **said) if said else wider

    def without(self, forbidden: "Track") -> "Track":
        """Nothing that a contact or a place turned off, whoever asks for it."""
        off = {f.name: False for f in fields(self) if getattr(forbidden, f.name) is False}
        return replace(self, **off) if off else self


DEFAULT_TRACK = Track(opens=True, links=True, documents=False, unsubscribe=True)
UNTRACKED = Track(opens=False, links=False, documents=False)
"""Where a person, a country or a domain is not to be tracked. A way out of the mails is no tracking."""


def is_off_for(email: str, country: str | None, off_domains: Collection[str], off_countries: Collection[str]) -> bool:
    """By the contact's country where it is known, by a domain, or by one it lies in: "fr" is every .fr address."""
    labels = email.rpartition("@")[2].lower().rstrip(".").split(".")
    domains = {".".join(labels[at:]) for at in range(len(labels))}
    return not domains.isdisjoint(off_domains) or (country is not None and country in off_countries)
