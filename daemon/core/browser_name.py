"""What does a browser call itself, in two words that its owner knows it by?

User agents name their ancestors too (RFC 9110, section 10.1.5, asks them not to), so the youngest name counts: every
Edge is a Chrome, every Chrome a Safari. Nothing of what was sent is repeated, since anything can be sent.
"""

from collections.abc import Sequence

_BROWSERS = (
    ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"),
    ("OPR/", "Opera"), ("Vivaldi/", "Vivaldi"), ("SamsungBrowser/", "Samsung Internet"), ("DuckDuckGo/", "DuckDuckGo"),
    ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
    ("HeadlessChrome/", "Chrome"), ("Chrome/", "Chrome"), ("CriOS/", "Chrome"),
    ("Safari/", "Safari"),
)  # fmt: skip
_SYSTEMS = (
    ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"),
    ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
)  # fmt: skip
UNKNOWN = "A browser"


def browser_name(agent: str) -> str:
    """Such as "Firefox on Linux"."""
    browser, system = _named(agent, _BROWSERS), _named(agent, _SYSTEMS)
    return f"{browser or UNKNOWN} on {system}" if system else browser or UNKNOWN


def _named(agent: str, names: Sequence[tuple[str, str]]) -> str:
    return next((name for sign, name in names if sign in agent), "")
