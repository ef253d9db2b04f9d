"""Does an address look as if whoever has it needs no password? Such a link is passed on to nobody, not even to us.

A tracked link stands in our log and leads through our server. That is no place for what resets a password, signs
somebody in, or opens a file for an hour. What merely names a document or a meeting is shared on purpose, and is none.
"""

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, unquote, urlsplit

MOST_PARAMETERS = 200
_LONG = 20  # characters from which on nobody would guess it

_SIGNATURES = frozenset(
    {"signature", "sig", "sign", "hmac", "hm", "x-amz-signature", "x-amz-security-token", "x-goog-signature",
     "x-oss-signature", "q-signature", "x-signature", "hdnea", "hdnts"}
)  # fmt: skip
_EXPIRIES = frozenset({"expires", "expire", "expiry", "exp", "expires_at", "expiration", "valid_until"})
_MOMENT = re.compile(r"[0-9]{9,13}|[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TOKENS = frozenset(
    {"token", "access_token", "id_token", "refresh_token", "auth_token", "authtoken", "auth", "jwt", "ticket", "secret",
     "apikey", "api_key", "sessionid", "session_id", "session_token", "phpsessid", "reset_token", "invitation_token",
     "confirmation_token", "oobcode", "nonce", "invite_token", "login_token", "otp_token", "magic", "magic_token",
     "reset_password_token", "unlock_token", "activation_token", "activation_key", "verification_token"}
)  # fmt: skip
_PASSWORDS = frozenset({"password", "passwd", "passphrase", "otp", "one_time_password"})  # however short
_SESSION = re.compile(r";jsessionid=\w", re.IGNORECASE)
_JWT = re.compile(r"(?:^|[/=.#])eyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}")

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_RESETS = (
    {"reset"}, {"resetpassword"}, {"passwordreset"}, {"forgotpassword"}, {"lostpassword"}, {"account", "recovery"},
    {"password", "forgot"}, {"password", "recover"}, {"password", "new"}, {"password", "set"}, {"password", "change"},
    {"password", "create"}, {"passwort"}, {"kennwort"}, {"wachtwoord"}, {"contrasena"}, {"mot", "passe"},
    {"action", "rp"},
)  # fmt: skip
_SIGNS_IN = (
    {"magic"}, {"magiclink"}, {"sign", "in"}, {"signin"}, {"login"}, {"log", "in"}, {"autologin"}, {"passwordless"},
    {"one", "time"}, {"sso"}, {"auth"}, {"authenticate"}, {"anmelden"}, {"connexion"},
)  # fmt: skip
_CONFIRMS = (
    {"verify"}, {"verification"}, {"verifyemail"}, {"confirm"}, {"confirmation"}, {"activate"}, {"activation"},
    {"invite"}, {"invitation"}, {"accept"}, {"unlock"},
)  # fmt: skip
_PURPOSES = (
    (_RESETS, "it resets a password"),
    (_SIGNS_IN, "it signs somebody in"),
    (_CONFIRMS, "it confirms or activates something for one person"),
)
# Whoever has such a link can but leave a list, and is to be able to.
_LEAVES = frozenset({"unsubscribe", "unsub", "optout", "preferences", "abmelden", "desabonnement"})

_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
_TOKEN_LIKE = re.compile(r"[\w\-.~+=]{20,}", re.ASCII)
_DIGIT_BESIDE_LETTER = re.compile(r"(?<=[0-9])(?=[A-Za-z])|(?<=[A-Za-z])(?=[0-9])")
# Advertisers' own marks of a visit: long, and nobody's secret.
_MARKS = re.compile(r"utm_.*|.*clid|[gw]braid|_hs.*|mc_.*|mkt_tok|_gl|_ga|ref|hk", re.IGNORECASE)


def secret(url: str) -> str | None:
    """Why it is left alone, as a sentence for whoever wrote the mail; None for a link like any other."""
    try:
        parts = urlsplit(url)
        given = parse_qsl(_queries(parts.query, parts.fragment), max_num_fields=MOST_PARAMETERS)
    except ValueError:
        return None  # no address, or one with more parameters than anybody signs
    if parts.username is not None:
        return "it holds a user name or a password"
    if _JWT.search(unquote(url)):
        return "it holds a JSON Web Token"
    path = unquote(f"{parts.path}/{parts.fragment.partition('?')[0]}")
    return _by_parameters({name.lower(): value for name, value in given}, path)


def _queries(query: str, fragment: str) -> str:
    """Pages that run in the browser keep their own path and query in the fragment."""
    _, asked, behind = fragment.partition("?")
    return f"{query}&{behind if asked else fragment}" if "=" in fragment else query


def _by_parameters(given: dict[str, str], path: str) -> str | None:
    words = {word.lower() for word in _WORDS.findall(path)}
    if _SESSION.search(path) or any(given.get(name) for name in _PASSWORDS):
        return "it holds a password or a session"
    told = {name: value for name, value in given.items() if not _MARKS.fullmatch(name)}
    if _has_long(given, _SIGNATURES) or (_expires(given) and _has_random(told.values())):
        return "it is signed, for a time or a person"
    if not _LEAVES.isdisjoint(words):
        return None
    if _has_long(given, _TOKENS):
        return "it holds a token that lets whoever has it in"
    return _by_purpose(told, path, words)


def _by_purpose(told: dict[str, str], path: str, words: set[str]) -> str | None:
    """What it is for, as its path and its parameters' names say, where something in it cannot be guessed."""
    if not _has_random((*path.split("/"), *told.values())):
        return None
    short = (value for value in told.values() if len(value) < _LONG)
    words = words | {word.lower() for text in (*told, *short) for word in _WORDS.findall(text)}
    return next((reason for asked, reason in _PURPOSES if any(each <= words for each in asked)), None)


def _expires(given: dict[str, str]) -> bool:
    return any(_MOMENT.match(given[name]) for name in _EXPIRIES & given.keys())


def _has_long(given: dict[str, str], names: frozenset[str]) -> bool:
    return any(len(given[name]) >= _LONG for name in names & given.keys())


def _has_random(texts: Iterable[str]) -> bool:
    """Made by a machine, not of words: in a title's slug, digits stand apart from letters."""
    return any(
        _TOKEN_LIKE.fullmatch(text)
        and (_UUID.fullmatch(text) or len(_DIGIT_BESIDE_LETTER.findall(text)) > len(text) // 12)
        for text in texts
    )
