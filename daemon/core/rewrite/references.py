"""Character references in an attribute's value, as a browser reads them.

`html.unescape` is for text: in an attribute "&copy=1" is no ©, and control characters stay.
https://html.spec.whatwg.org/#named-character-reference-state and the states behind it.
"""

import re
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#([0-9]+);?|#[xX]([0-9a-fA-F]+);?|([a-zA-Z][a-zA-Z0-9]*)(;?)(?=(=?)))")
_LONGEST_NUMBER = 9  # digits: what is longer is no character, and a very long one takes long to read
_UNKNOWN = "\ufffd"
# What Windows has there, of which most is meant: the standard's table for numeric references.
_WINDOWS = {
    number: bytes([number]).decode("windows-1252")
    for number in range(0x80, 0xA0)
    if number not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
}


def unescaped(value: str) -> str:
    return _REFERENCE.sub(_character, value) if "&" in value else value


def _character(found: re.Match[str]) -> str:
    decimal, hexadecimal, name, ends, _ = found.groups()
    if name is None:
        return _numbered(decimal or hexadecimal, 10 if decimal else 16)
    if ends and f"{name};" in html5:
        return html5[f"{name};"]
    # Old names need no semicolon, but in an attribute only where neither "=" nor a letter or digit follows.
    whole = not ends and not found[5] and name in html5
    return html5[name] if whole else found[0]


def _numbered(digits: str, base: int) -> str:
    digits = digits.lstrip("0")
    number = int(digits, base) if 0 < len(digits) <= _LONGEST_NUMBER else 0
    if number == 0 or number > 0x10FFFF or 0xD800 <= number <= 0xDFFF:
        return _UNKNOWN
    return _WINDOWS.get(number, chr(number))
