"""In which time zone does the reader live? Only a browser knows, and its script tells it in a cookie."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ZONE = "harken_zone"


def zone_of(name: str) -> ZoneInfo:
    """A browser's word, which may be anything."""
    try:
        return ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("UTC")
