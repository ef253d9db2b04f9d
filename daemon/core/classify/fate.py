"""What became of one recipient: bounced for good, for now, still being tried, or delivered?

RFC 3464 section 2.3.3 (Action), RFC 3463 (Status), and what servers write where they gave neither. The contract decides
what is hard: only that the address or its domain does not exist. Whatever may look better next month is soft.
"""

import re
from enum import StrEnum

from daemon.core.phrases import Phrases, fold
from daemon.core.reading import Kind


class Cause(StrEnum):
    """Why a mail came back, as far as it says."""

    NO_SUCH_ADDRESS = "no such address"
    MAILBOX_FULL = "mailbox full"
    POLICY = "refused by policy"
    TOO_LARGE = "too large"
    LOOP = "mail loop"
    EXPIRED = "expired after retries"
    UNTOLD = "no cause told"


_NO_SUCH_ADDRESS = Phrases(
    {
        "en": (
            "user unknown", "unknown user", "unknown recipient", "recipient unknown", "unknown address",
            "no such user", "no such mailbox", "no such recipient", "no such address", "no such person",
            "no such local user", "no such account", "no mailbox here", "no mailbox by that name",
            "mailbox not found", "mailbox does not exist", "mailbox doesn't exist", "user not found",
            "user does not exist", "user doesn't exist", "user doesn't have", "account does not exist",
            "account that you tried to reach does not exist", "account doesn't exist", "address does not exist",
            "address doesn't exist", "recipient not found", "recipient does not exist", "recipientnotfound",
            "recipient … does not exist", "couldn't be found", "could not be found", "wasn't found at",
            "was not found at", "address not found", "not listed in", "not a valid user", "not a valid mailbox",
            "not a valid recipient", "invalid recipient", "invalid mailbox", "invalid user", "invalid address",
            "illegal user", "bad destination", "is not a known user", "no longer active", "no longer available",
            "no longer valid", "no longer accepting", "no longer exists", "no longer in use",
            "account has been disabled", "account is disabled", "account disabled", "account … is disabled",
            "mailbox disabled", "mailbox is disabled", "account is inactive", "mailbox is inactive",
            "mailbox inactive", "account has been suspended", "user … suspended", "user account is unavailable",
            "deactivated", "recipient name is not recognized", "unrouteable address", "unroutable address",
            "unknown local part", "unknown local-part", "not our customer", "is not local", "not local",
            "host unknown", "host not found", "domain not found", "domain does not exist", "name server … not found",
            "no mx", "couldn't find any host", "couldn't find a mail exchanger", "unknown host",
            "domain name not found", "nxdomain", "non existent domain", "null mx", "does not accept mail",
            "mailbox unavailable", "mailbox not available", "rejected as undeliverable", "no route to",
            "recipient address rejected access denied", "recipient addresses rejected access denied",
            "unknown in local recipient table", "user not exist", "name not found", "not listed in domino directory",
            "not listed in public name", "account is not available", "email address you entered", "not exist",
            "unknown or illegal", "not match", "discontinued", "not a member", "not member", "no account",
            "bad address", "addressee unknown", "no recipients", "unknown account", "not known at this site",
            "this user doesn",
        ),
        "other": (
            "nicht gefunden", "existiert nicht", "unbekannter empfänger", "utilisateur inconnu", "adresse inconnue",
            "n'existe pas", "no existe", "usuario desconocido", "destinatario desconocido", "non esiste",
            "utente sconosciuto", "bestaat niet", "existerar inte", "finns inte", "okänd mottagare", "não existe",
            "nie istnieje", "neexistuje", "не существует", "не найден", "пользователь не", "存在しません",
            "見つかりません", "不存在", "找不到", "존재하지", "bulunamadı", "δεν υπάρχει", "nem létezik",
            "nu există",
        ),
    }
)  # fmt: skip
_FULL = Phrases(
    {
        "en": (
            "mailbox full", "mailbox is full", "mail box is full", "mailbox … is full", "inbox is full",
            "over quota", "overquota", "quota exceeded", "quota is exceeded", "exceeded … quota", "exceeded storage",
            "exceeds … quota", "exceeded … mailbox", "quota exceed", "insufficient storage", "insufficient disk",
            "not enough storage", "out of storage", "disk quota", "mailbox exceeds", "mailbox has exceeded",
            "storage limit", "too much mail", "mailbox size limit", "user has exhausted allowed",
            "exceeding the maximum allowed size for this mailbox", "has too many messages", "no space left",
            "full mailbox", "mailbox quota", "mailfolder is full", "mfe", "mailboxfull", "not enough disk",
            "allocated storage", "mailbox space", "out of space",
        ),
        "other": (
            "postfach ist voll", "postfach voll", "speicherplatz", "boîte … pleine", "buzón lleno", "casella piena",
            "brevlådan är full", "容量を超え", "容量不足", "空间已满", "переполнен", "caixa … cheia",
        ),
    }
)  # fmt: skip
_POLICY = Phrases(
    {
        "en": (
            "spam", "blocked", "blacklist", "black list", "blocklist", "block list", "blocklisted", "block listed",
            "denylist", "reputation", "dmarc", "spf", "dkim", "policy", "policies", "rejected due to",
            "not permitted to", "not allowed to", "permission to", "denied by", "unsolicited", "virus", "bulk mail",
            "bulk email", "rbl", "dnsbl", "spamhaus", "content rejected", "message content", "banned", "blocking",
            "content filter", "not authorized", "not authorised", "authentication required", "access denied",
            "restricted", "rate limit", "too many", "throttl", "greylist", "graylist", "suspicious",
            "poor reputation", "message rejected", "security", "reverse dns", "ptr record", "ptr", "listed by",
            "junk", "administrative prohibition", "sender address rejected", "sender rejected", "at a rate",
            "moderated", "approval", "not accepted for",
        ),
        "other": ("als spam", "abgelehnt wegen", "considéré comme", "rechazado por", "спам"),
    }
)  # fmt: skip
_TOO_LARGE = Phrases(
    {
        "en": (
            "message too large", "message too big", "message size exceeds", "exceeds size", "size limit",
            "message length exceeds", "too large", "too big", "exceeding size", "maximum message size",
            "maximum size", "fixed limit", "size … exceeds", "size … exceeded", "exceeded maximum incoming",
            "message is larger than", "exceeds maximum", "exceeds fixed", "exceeds the maximum",
        ),
    }
)  # fmt: skip
_LOOP = Phrases(
    {
        "en": (
            "mail loop", "mail loops", "loops back to", "too many hops", "hop count exceeded", "hop count",
            "loop detected", "routing loop", "forwarding loop", "loop alert", "mail forwarding loop", "maximum hop",
            "loop count",
        ),
    }
)  # fmt: skip
_EXPIRED = Phrases(
    {
        "en": (
            "retry time", "retry timeout", "timed out", "timeout", "time out", "time-out", "message expired",
            "too old", "too long", "delivery time expired", "has expired", "expired", "been in the queue",
            "cannot send message for", "could not be delivered for", "unable to deliver … days",
            "unable to deliver … hours", "giving up", "retries", "connection refused", "connection dropped",
            "connection lost", "couldn't connect", "could not connect", "cannot connect", "can't connect",
            "unable to connect", "not accept our requests to connect", "network is unreachable",
            "no answer from host", "temporar", "try again later", "deferred", "service unavailable",
            "service not available", "attempts", "not been collected after", "not responding", "read error",
            "connection closed", "broken pipe", "resources temporarily", "server busy", "server unavailable",
            "host down", "name service error", "lost connection",
        ),
    }
)  # fmt: skip

_STATUS = re.compile(r"(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.\-/:])([45]\d\d)(?=[ \-#:;]|$)")

# RFC 3463 and the codes that Microsoft and Google added: what the detail says where the words say nothing.
_CAUSE_OF_STATUS = {
    "1.": Cause.NO_SUCH_ADDRESS,
    "1.7": Cause.POLICY,  # the sender's address is at fault
    "1.8": Cause.POLICY,
    "1.9": Cause.POLICY,
    "2.0": Cause.UNTOLD,
    "2.1": Cause.NO_SUCH_ADDRESS,
    "2.2": Cause.MAILBOX_FULL,
    "2.3": Cause.TOO_LARGE,
    "3.1": Cause.MAILBOX_FULL,
    "3.2": Cause.EXPIRED,
    "3.4": Cause.TOO_LARGE,
    "4.1": Cause.EXPIRED,
    "4.2": Cause.EXPIRED,
    "4.3": Cause.EXPIRED,
    "4.4": Cause.NO_SUCH_ADDRESS,
    "4.5": Cause.EXPIRED,
    "4.6": Cause.LOOP,
    "4.7": Cause.EXPIRED,
    "4.14": Cause.LOOP,
    "4.310": Cause.NO_SUCH_ADDRESS,
    "4.316": Cause.EXPIRED,
    "5.3": Cause.POLICY,
    "6.": Cause.POLICY,
    "7.": Cause.POLICY,
}
_NAMED = (  # the order is the policy: a full mailbox exists, whatever else is said
    (_FULL, Cause.MAILBOX_FULL),
    (_TOO_LARGE, Cause.TOO_LARGE),
    (_LOOP, Cause.LOOP),
    (_NO_SUCH_ADDRESS, Cause.NO_SUCH_ADDRESS),
    (_POLICY, Cause.POLICY),
    (_EXPIRED, Cause.EXPIRED),
)
_OVER = frozenset({"delivered", "relayed", "expanded", "deliverable"})


def fate(action: str, status: str, diagnostic: str) -> Kind:
    """One recipient's fate, from what RFC 3464 calls Action, Status and Diagnostic-Code; each may be empty."""
    if action in _OVER or (not action and status.startswith("2.")):
        return Kind.OTHER
    if action == "delayed":
        return Kind.DELAYED
    if (action or status).startswith("4.") and not action:
        return Kind.SOFT_BOUNCE
    return Kind.BOUNCE if cause(status, diagnostic) in (Cause.NO_SUCH_ADDRESS, Cause.UNTOLD) else Kind.SOFT_BOUNCE


def cause(status: str, diagnostic: str) -> Cause:
    """Words before codes: servers take 5.7.1 for an unknown user and 5.1.1 for a full mailbox."""
    words = fold(diagnostic[:1500])
    code = status or status_in(diagnostic)
    by_code = _cause_of_code(code)
    if by_code is Cause.NO_SUCH_ADDRESS and code.startswith("5.1.") and not _FULL.find(words):
        return by_code  # "5.1.1 … rejected, see our policy" is an unknown user all the same
    named = next((named for phrases, named in _NAMED if phrases.find(words)), None)
    if named:
        return named
    if by_code is not Cause.UNTOLD:
        return by_code
    return Cause.EXPIRED if code.startswith("4.") else _cause_of_reply(diagnostic)


def status_in(diagnostic: str) -> str:
    """The first RFC 3463 code that a server's words hold; empty if there is none."""
    found = _STATUS.search(diagnostic[:1500])
    return found.group() if found else ""


def _cause_of_code(code: str) -> Cause:
    detail = code[2:]
    subject = detail.partition(".")[0] + "."
    return _CAUSE_OF_STATUS.get(detail) or _CAUSE_OF_STATUS.get(subject, Cause.UNTOLD)


def _cause_of_reply(diagnostic: str) -> Cause:
    """RFC 5321 section 4.2.3: 552 is a full mailbox or too large a mail; any other 5xx tells no cause; 4xx was retried."""
    found = _REPLY_CODE.search(diagnostic[:1500])
    code = found.group(1) if found else ""
    if code == "552":
        return Cause.MAILBOX_FULL
    return Cause.EXPIRED if code.startswith("4") else Cause.UNTOLD
