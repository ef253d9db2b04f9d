"""What an address says after its question mark."""

from urllib.parse import parse_qs

from starlette.types import Scope

MOST_FIELDS = 4


def query(scope: Scope) -> dict[str, str]:
    """The first of each name; nothing of a query that has too many."""
    try:
        named = parse_qs(scope["query_string"].decode("latin-1"), max_num_fields=MOST_FIELDS)
    except ValueError:
        return {}
    return {name: values[0] for name, values in named.items()}
