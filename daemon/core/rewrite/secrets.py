"""Does an address look as if whoever has it needs no password? Such a link is passed on to nobody, not even to us.

A tracked link stands in our log and leads through our server. That is no place for what resets a password, signs
somebody in, or opens a file for an hour.
"""

import re
from urllib.parse import parse_qsl, unquote, urlsplit

MOST_PARAMETERS = 200
_LONG_SECRET = 20  # characters from which on nobody would guess it
_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")

_SIGNATURES = frozenset(
    {"x-amz-signature", "x-goog-signature", "x-oss-signature", "q-signature", "signature", "sig", "hmac"}
)
_TOKENS = frozenset(
    {"token", "access_token", "id_token", "auth_token", "authtoken", "auth", "jwt", "otp", "ticket", "secret", "apikey",
     "api_key", "sessionid", "session_id", "session_token", "reset_token", "invitation_token", "confirmation_token",
     "magic", "oobcode", "nonce", "invite_token", "login_token", "password"}
)  # fmt: skip
_JWT = re.compile(r"(?:^|[/=.])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}")
_RESETS = (
    {"password", "reset"},
    {"password", "forgot"},
    {"password", "recover"},
    {"password", "new"},
    {"account", "recovery"},
)
_SIGNS_IN = (
    {"magic", "link"},
    {"magic", "login"},
    {"sign", "in"},
    {"signin"},
    {"login"},
    {"one", "time"},
    {"passwordless"},
)
_CONFIRMS = (
    {"verify"},
    {"verification"},
    {"confirm"},
    {"confirmation"},
    {"activate"},
    {"activation"},
    {"invite"},
    {"invitation"},
)
_UNGUESSABLE = re.compile(r"(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{20,}|[0-9a-fA-F]{24,}")


def secret(url: str) -> str | None:
    """Why it is left alone, as a sentence for whoever wrote the mail; None for a link like any other."""
    try:
        parts = urlsplit(url)
        given = parse_qsl(parts.query, keep_blank_values=True, max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return None  # more parameters than anybody signs
    if parts.username is not None:
        return "it holds a user name or a password"
    parameters = {name.lower(): value for name, value in given}
    if _JWT.search(unquote(url)):
        return "it holds a JSON Web Token"
    if any(name in _SIGNATURES and len(value) >= _LONG_SECRET for name, value in parameters.items()):
        return "it is signed, for a time or a person"
    if any(name in _TOKENS and len(value) >= _LONG_SECRET for name, value in parameters.items()):
        return "it holds a token that lets whoever has it in"
    return _by_path(parts.path, parameters)


def _by_path(path: str, parameters: dict[str, str]) -> str | None:
    """What it is for, as its path says, where something in it cannot be guessed."""
    segments = [unquote(each) for each in path.split("/")]
    unguessable = any(_UNGUESSABLE.fullmatch(each) for each in (*segments, *parameters.values()))
    words = {word.lower() for each in segments for word in _WORDS.findall(each)}
    if not unguessable:
        return None
    if any(asked <= words for asked in _RESETS):
        return "it resets a password"
    if any(asked <= words for asked in _SIGNS_IN):
        return "it signs somebody in"
    if any(asked <= words for asked in _CONFIRMS):
        return "it confirms or activates something for one person"
    return None
