"""Does another distribution own one of our module names?

PyPI's `python-daemon` also installs `daemon/__init__.py`, and pip overwrites files silently: a house half of which is
somebody else's must not start. The mapping is that of `importlib.metadata.packages_distributions()`.
"""

from collections.abc import Mapping, Sequence

OURS = "harken"
NAMES = ("daemon", "connectors", "attachments")


def intruders(owners: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Which of our names others own too, and who. An editable install of ours owns no name at all: that is well."""
    others = {name: tuple(sorted(set(owners.get(name, ())) - {OURS})) for name in NAMES}
    return {name: whose for name, whose in others.items() if whose}


def refusal(owners: Mapping[str, Sequence[str]]) -> str | None:
    """Why Harken may not start, as a sentence for the operator; None: it may."""
    found = intruders(owners)
    if not found:
        return None
    told = "; ".join(f"{', '.join(whose)} also installs the module {name}" for name, whose in found.items())
    return f"Harken does not start: {told}. Install Harken in a virtual environment of its own."
