"""Why a mail came back, in the words of mail servers."""

from daemon.core.phrases import Phrases

NO_SUCH_ADDRESS = Phrases(
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

FULL = Phrases(
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

POLICY = Phrases(
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

TOO_LARGE = Phrases(
    {
        "en": (
            "message too large", "message too big", "message size exceeds", "exceeds size", "size limit",
            "message length exceeds", "too large", "too big", "exceeding size", "maximum message size",
            "maximum size", "fixed limit", "size … exceeds", "size … exceeded", "exceeded maximum incoming",
            "message is larger than", "exceeds maximum", "exceeds fixed", "exceeds the maximum",
        ),
    }
)  # fmt: skip

LOOP = Phrases(
    {
        "en": (
            "mail loop", "mail loops", "loops back to", "too many hops", "hop count exceeded", "hop count",
            "loop detected", "routing loop", "forwarding loop", "loop alert", "mail forwarding loop", "maximum hop",
            "loop count",
        ),
    }
)  # fmt: skip

EXPIRED = Phrases(
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
