"""An address of the web in ASCII, as a redirect says it, with parameters added and nothing else changed.

Reading and writing addresses is the business of a library that passes the standard's tests (ada, https://url.spec.whatwg.org/).
An address that is plain ASCII already stays as it was written, to the letter: somebody may have signed it.
"""

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote, unquote_plus

import ada_url

_PLAIN = re.compile(
    r"https?://[A-Za-z0-9.:@\[\]_%~!$&'()*+,;=-]+(?:[/?#][A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%|]*)?", re.IGNORECASE
)


def ascii_form(url: str) -> str | None:
    """None for what no browser would follow."""
    try:
        parsed = ada_url.URL(url)
    except (ValueError, UnicodeEncodeError):
        return None
    if parsed.protocol not in ("http:", "https:"):
        return None
    return url if _PLAIN.fullmatch(url) else parsed.href


def host(url: str) -> str:
    """Its host in lower-case ASCII, without port; empty for what is no address."""
    try:
        return str(ada_url.URL(url).hostname)
    except (ValueError, UnicodeEncodeError):
        return ""


def origin(url: str) -> str:
    """As browsers say it (RFC 6454): "https://example.com", with its port where that is not the usual one.

    Empty for what is no address.
    """
    try:
        return str(ada_url.URL(url).origin)
    except (ValueError, UnicodeEncodeError):
        return ""


def host_and_path(url: str) -> str:
    """Which page it is, without scheme, query and fragment: "example.com/pricing". Empty for what is no address."""
    try:
        parsed = ada_url.URL(url)
    except (ValueError, UnicodeEncodeError):
        return ""
    return f"{parsed.host}{parsed.pathname}"


def with_parameters(url: str, added: Mapping[str, str]) -> str:
    """Those that it has already stay as they are, and so does its fragment."""
    before, sign, fragment = url.partition("#")
    _, _, query = before.partition("?")
    known = {unquote_plus(each.partition("=")[0]) for each in re.split("[&;]", query)}
    new = "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in added.items() if name not in known)
    if not new:
        return url
    joint = "?" if "?" not in before else "" if before.endswith(("?", "&")) else "&"
    return f"{before}{joint}{new}{sign}{fragment}"


def last_parameters(url: str, number: int) -> dict[str, str]:
    """So many of those at the end of its query, as `with_parameters` added them."""
    pairs = [each.partition("=") for each in _parameters(url)[-number:]] if number else []
    return {unquote(name): unquote(value) for name, _, value in pairs}


def number_of_parameters(url: str) -> int:
    return len(_parameters(url))


def _parameters(url: str) -> list[str]:
    """As they are written."""
    _, _, query = url.partition("#")[0].partition("?")
    return [each for each in query.split("&") if each]
