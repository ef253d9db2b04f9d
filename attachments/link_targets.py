"""Where a link of a document may lead: to the web or to a mail; never to a file, a script or another program."""

from urllib.parse import urlsplit

LONGEST = 2_000
OF_THE_WEB = {"http", "https"}


def followed(target: str) -> str:
    """The address as it may be offered; "" for one that may not."""
    address = target.strip()
    if len(address) > LONGEST or any(character <= " " or character in '\x7f\\<>"' for character in address):
        return ""
    try:
        parts = urlsplit(address)
        goes_to_web = parts.scheme in OF_THE_WEB and bool(parts.hostname)
    except ValueError:
        return ""
    goes_to_mail = parts.scheme == "mailto" and "@" in parts.path
    return address if goes_to_web or goes_to_mail else ""
