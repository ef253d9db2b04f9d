"""How is something said in the charset and the encoding that a text happens to have?"""

import unicodedata

_SEVEN_BITS = ("", "7bit")
_ASCII = ("", "ascii", "us-ascii")  # read more kindly than that, but written as they say


def spelled(text: str, codec: str, charset: str, encoding: str) -> bytes:
    """Where there is no room for a letter, it loses what is on it. `charset` is "" where the mail names none."""
    if encoding in _SEVEN_BITS or charset.strip().lower() in _ASCII or not _can_write(text, codec):
        return _plainly(text).encode("ascii")
    return text.encode(codec)


def _can_write(text: str, codec: str) -> bool:
    try:
        return text.encode(codec).decode(codec) == text
    except UnicodeError:
        return False


def _plainly(text: str) -> str:
    """Its letters without what is on them, and without those that have no such form."""
    apart = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("’", "'"))
    return apart.encode("ascii", "ignore").decode()
