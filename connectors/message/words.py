"""Which characters did these bytes mean?

Charsets lie, encoded words are broken, transfer encodings are cut short.
Every function here is total and linear: it answers for any bytes.
"""

import binascii
import codecs
import re
from functools import lru_cache

# What the label means in practice (WHATWG Encoding, and what mail programs write).
_MEANT = {
    "us-ascii": "utf-8",
    "ascii": "utf-8",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "shift_jis": "cp932",
    "x-sjis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-9": "cp1254",
    "unicode-1-1-utf-7": "utf-7",
}
# Python calls these text encodings; in a mail they are a trap (quadratic, or not a charset at all).
_REFUSED = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined"})
_ENCODED_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?([^?]*)\?=")
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_NON_ASCII = re.compile(r"[^\0-\x7f]")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


def charset_text(data: bytes, charset: str = "") -> str:
    """The bytes as text: by their label if it holds, else by what they look like."""
    name = codec(charset[:40])
    try:
        text = data.decode(name)
    except UnicodeError:
        text = _guessed(data, name)
    if name == "utf-7":  # the only one that lets half a surrogate pair through
        text = text.encode("utf-8", "replace").decode()
    return text.replace("\0", "") if "\0" in text else text  # PostgreSQL refuses NUL


def header_text(raw: bytes) -> str:
    """A header value, unfolded, with its encoded words opened (RFC 2047)."""
    text = raw.decode() if raw.isascii() and b"\0" not in raw else charset_text(raw)
    if "\n" in text or "\r" in text:
        text = _FOLD.sub(" ", text)
    return (encoded_words(text) if "=?" in text else text).strip()


def encoded_words(text: str) -> str:
    """Open encoded words wherever they stand, even inside quotes and words, as mail programs do."""
    pieces: list[str] = []
    run, run_charset, end = b"", "", 0  # neighbours are joined first: some split a character between two words
    for word in _ENCODED_WORD.finditer(text):
        charset = word[1].partition("*")[0].lower()  # RFC 2231, section 5: a language may follow
        between = text[end : word.start()]
        if charset != run_charset or between.strip():
            pieces.append(charset_text(run, run_charset))
            if between.strip() or not run_charset:
                pieces.append(between)
            run, run_charset = b"", charset
        run += _word_bytes(word[2], word[3])
        end = word.end()
    pieces += (charset_text(run, run_charset), text[end:])
    return _FOLD.sub(" ", "".join(pieces))


def transfer_decoded(body: bytes, encoding: str) -> bytes:
    """Undo Content-Transfer-Encoding; an unknown one is left as it stands."""
    match encoding.strip().lower():
        case "base64":
            return base64_bytes(body)
        case "quoted-printable":
            return binascii.a2b_qp(body)
    return body


def base64_bytes(data: bytes) -> bytes:
    """As much as can be read: foreign characters are passed over, and a cut or unpadded end loses only itself."""
    # Padding in the middle ends one encoded run and begins the next; mailers that join two parts write that.
    runs = (_NOT_BASE64.sub(b"", run) for run in re.split(rb"=+", data))
    return b"".join(binascii.a2b_base64(run[: len(run) - (len(run) % 4 == 1)] + b"==") for run in runs if run)


@lru_cache(maxsize=256)
def codec(charset: str) -> str:
    """Python's name for a charset; UTF-8 for what nobody knows."""
    name = charset.strip(" \t\"'").lower()
    try:
        found = codecs.lookup(_MEANT.get(name, name) or "utf-8").name
    except (LookupError, ValueError):  # unknown, or with a NUL in it
        return "utf-8"
    return found if _reads_text(found) else "utf-8"


def _reads_text(name: str) -> bool:
    if name.replace("-", "_") in _REFUSED:
        return False
    try:
        b"a".decode(name)
    except UnicodeError:  # half a character of UTF-16
        return True
    except LookupError:  # from bytes to bytes: zlib, hex
        return False
    return True


def _guessed(data: bytes, name: str) -> str:
    """UTF-8 with a few faults stays UTF-8 (a mail cut inside a character); else Windows-1252, which reads anything."""
    if name not in {"utf-8", "cp1252"}:
        text = data.decode(name, "replace")
        if text.count("\ufffd") * 20 <= len(text):
            return text
    text = data.decode("utf-8", "replace")
    faults = text.count("\ufffd")
    letters = len(_NON_ASCII.findall(text)) - faults
    return text if faults <= letters else data.decode("cp1252", "replace")


def _word_bytes(encoding: str, content: str) -> bytes:
    data = content.encode("utf-8", "surrogateescape")
    return base64_bytes(data) if encoding in "bB" else binascii.a2b_qp(data, header=True)
