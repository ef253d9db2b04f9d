"""What do the header fields say? Ids, addresses, dates and parameters, read leniently and in bounded time."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from connectors.message.values import Address
from connectors.message.words import base64_bytes, charset_text, encoded_words, header_text

MAX_IDS = 100
MAX_ID_CHARS = 998  # RFC 5322 section 2.1.1: no line is longer
MAX_ADDRESSES = 500
MAX_ADDRESS_BYTES = 64 * 1024
MAX_PARAM_CHARS = 8 * 1024

_ID_TOKENS = re.compile(r"<([^<>]*)>|\([^()]*\)")  # a comment may hold an id that is none
_ASIDE = re.compile(r'"[^"]*"|\([^()]*\)')  # quoted words and comments: 'Your message of "Mon, 1 Jan"'
_SPACE = re.compile(r"\s+")
_ADDRESS_TOKENS = re.compile(
    r'=\?[^?\s]{1,60}\?[bq]\?[^?]*\?=|"(?:[^"\\]|\\.)*"?|\([^()]*\)|<[^<>]*>?|[,;]|[^",;<(=]+|[(=]',
    re.DOTALL | re.IGNORECASE,
)
_ONE_ADDRESS = re.compile(r""""?([^"<>,;:()\\=]*)"?[ ]?<([^\s<>()\[\],;:"'@=]{1,200}@[\w.-]{1,255})>""")
_BARE_ADDRESS = re.compile(r"""[^\s<>()\[\],;:"']{1,200}@[^\s<>()\[\],;:"'@]{1,255}""")
_PARAM = re.compile(r""";\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)""", re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def message_ids(value: str) -> tuple[str, ...]:
    """The ids in a Message-ID, In-Reply-To or References field, bare, in their order, each once.

    Bracketed ids win; only where there is none do bare words with an @ count. Of a very long thread the first and
    the latest are kept: RFC 5322 section 3.6.4 has the root first and the parent last.
    """
    found = ["".join(inner.split()) for inner in _ID_TOKENS.findall(value)]
    if not any(found):
        words = _ASIDE.sub(" ", value).replace(",", " ").replace(";", " ").split()
        found = [word.strip("<>\"'") for word in words if "@" in word.strip("<>@")]
    known = dict.fromkeys(one for one in found if one and len(one) <= MAX_ID_CHARS)
    ids = tuple(known)
    return ids if len(ids) <= MAX_IDS else (ids[0], *ids[1 - MAX_IDS :])


def addresses(values: Iterable[bytes]) -> tuple[Address, ...]:
    """The mailboxes in From, To and their like. A group's name is dropped, its members stay."""
    found: list[Address] = []
    for raw in values:
        found += _mailboxes(charset_text(raw[:MAX_ADDRESS_BYTES]))
    return tuple(found[:MAX_ADDRESSES])


def sent_date(value: str | None) -> datetime | None:
    """When the sender says it was written, aware. An offset that was not told (or -0000) is UTC."""
    if not value:
        return None
    try:
        date = parsedate_to_datetime(value[:100])
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        # A date that has no UTC equivalent would break everyone who compares it.
        return date if 1970 <= date.astimezone(UTC).year < 9999 else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def thread_root(value: str | None) -> str | None:
    """[MS-OXOMSG] 2.2.1.3: 22 bytes name the conversation, each answer appends five."""
    if not value:
        return None
    data = base64_bytes(value.encode()[:4096])
    return data[:22].hex() if len(data) >= 22 else None


@lru_cache(maxsize=64)
def content_type(raw: bytes) -> tuple[str, dict[str, str]]:
    """The type in lower case, "" if there is none to be read, and its parameters."""
    kind, params = parameters(raw)
    kind = kind.lower()
    main, slash, sub = kind.partition("/")
    return (kind if slash and main and sub and kind.isascii() else ""), params


def parameters(raw: bytes) -> tuple[str, dict[str, str]]:
    """The value before the first semicolon, and the parameters after it with RFC 2231 undone. Names in lower case."""
    if b";" not in raw:
        return header_text(raw), {}
    text = charset_text(raw[:MAX_PARAM_CHARS]).replace("\n", " ")
    plain: dict[str, str] = {}
    pieces: dict[str, list[tuple[int, bool, str]]] = {}
    for label, written in _PARAM.findall(text):
        name, star, rest = label.lower().partition("*")
        value = _ESCAPED.sub(r"\1", written[1:-1]) if written[:1] == '"' == written[-1:] else written.strip()
        if not star:
            plain.setdefault(name, encoded_words(value) if "=?" in value else value)
        else:
            number = rest.removesuffix("*")
            order = int(number) if number.isascii() and number.isdigit() and len(number) < 5 else 0
            pieces.setdefault(name, []).append((order, rest.endswith("*") or not rest, value))
    plain |= {name: _joined(found) for name, found in pieces.items()}
    return text.partition(";")[0].strip(), plain


def _joined(pieces: list[tuple[int, bool, str]]) -> str:
    """RFC 2231 section 4.1: name*0*=utf-8''… and its continuations; only starred pieces are percent-encoded."""
    pieces.sort(key=lambda piece: piece[0])
    charset, data = "", b""
    for at, (_, encoded, value) in enumerate(pieces):
        if encoded and at == 0 and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)  # noqa: PLW2901
        data += unquote_to_bytes(value) if encoded else value.encode()
    return charset_text(data, charset)


def _mailboxes(text: str) -> list[Address]:
    if one := _ONE_ADDRESS.fullmatch(text.strip()):  # nearly all of them; the rest of this function is for the others
        return [Address(_SPACE.sub(" ", one[1]).strip(), one[2].lower())]
    found: list[Address] = []
    words: list[str] = []
    email = comment = ""
    for token in [*_ADDRESS_TOKENS.findall(text), ","]:
        match token[0]:
            case "," | ";":
                name = "".join(words).strip()
                if email or (name and not name.endswith(":")):  # an empty group: "undisclosed-recipients:;"
                    found.append(_address(name, email, comment))
                words, email, comment = [], "", ""
            case "<":
                email = email or token.strip("<> ")
            case "(":
                comment = token.strip("()")
            case '"':
                words.append(_ESCAPED.sub(r"\1", token.strip('"')))
            case _:
                words.append(token)
        if len(found) >= MAX_ADDRESSES:
            break
    return found


def _address(name: str, bracketed: str, comment: str) -> Address:
    name = _SPACE.sub(" ", encoded_words(name) if "=?" in name else name).strip()
    match = _BARE_ADDRESS.search(encoded_words(bracketed)) if bracketed else None
    if match is None and (match := _BARE_ADDRESS.search(name)):
        name = comment  # the old form: jones@example.com (Jones)
    return Address(name, match[0].lower().removeprefix("mailto:") if match else "")
