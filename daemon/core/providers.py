"""With whom does an address's mail lie, how is it read best, and what kind of password would its IMAP server take?

What the providers say on their help pages. A company's own domain is recognised by where its mail is delivered (MX),
or by where its mail programs are sent (autodiscover).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from daemon.core.kinds import Kind

ASKED_FOR = "{name} wants an app password here, made in its security settings. The ordinary password is refused."


@dataclass(frozen=True, slots=True)
class Provider:
    """`note` says what to know before one types a password; with an `obstacle` no password will do.

    Where `local_name` is true, the user name is what stands before the @. Of any kind, `host` is the IMAP server.
    """

    name: str
    host: str
    note: str = ""
    obstacle: str = ""
    local_name: bool = False
    kind: Kind = Kind.IMAP


def _with_app_password(name: str, host: str, first: str = "", kind: Kind = Kind.IMAP) -> Provider:
    return Provider(name, host, note=" ".join(filter(None, (first, ASKED_FOR.format(name=name)))), kind=kind)


def _switched_on(name: str, host: str) -> Provider:
    return Provider(name, host, note=f"IMAP must be allowed first in the mail settings on {name}'s website.")


GMAIL = _with_app_password("Gmail", "imap.gmail.com", "Two-step sign-in must be on.", Kind.GMAIL)
GOOGLE_WORKSPACE = _with_app_password("Google Workspace", GMAIL.host, "Two-step sign-in must be on.", Kind.GMAIL)
MICROSOFT = Provider(
    "Microsoft 365",
    "outlook.office365.com",
    obstacle="Microsoft takes no passwords for IMAP any more, app passwords neither. "
    "Once an admin has registered Harken there (see docs/connecting), it can be connected by consent.",
    kind=Kind.MICROSOFT365,
)
OUTLOOK = Provider("Outlook.com", MICROSOFT.host, obstacle=MICROSOFT.obstacle, kind=Kind.MICROSOFT365)
PROTON = Provider(
    "Proton Mail",
    "127.0.0.1",
    obstacle="Proton encrypts mails so that no server but its own bridge can read them. "
    "Run Proton Mail Bridge beside Harken, and write its address and password into config.toml.",
)
ICLOUD = Provider(
    "iCloud Mail", "imap.mail.me.com", ASKED_FOR.format(name="iCloud Mail"), local_name=True
)  # Apple: "the name part of your email address", the whole one only if that fails
YAHOO = _with_app_password("Yahoo Mail", "imap.mail.yahoo.com")
AOL = _with_app_password("AOL Mail", "imap.aol.com")
FASTMAIL = _with_app_password("Fastmail", "imap.fastmail.com")
GMX = _switched_on("GMX", "imap.gmx.net")
GMX_COM = _switched_on("GMX", "imap.gmx.com")
MAIL_COM = Provider("mail.com", "imap.mail.com", note="IMAP comes with a paid plan, and must be allowed first.")
WEB_DE = _switched_on("WEB.DE", "imap.web.de")
T_ONLINE = Provider(
    "Telekom",
    "secureimap.t-online.de",
    note="Telekom wants the password for e-mail programs, which is set in its customer centre. "
    "The password of the website is refused.",
)
FREENET = Provider("freenet", "mx.freenet.de")
ZOHO = Provider(
    "Zoho Mail",
    "imap.zoho.com",
    note="IMAP must be allowed first in Zoho's settings. Where two-step sign-in is on, Zoho wants an app password.",
)
ZOHO_EU = Provider("Zoho Mail", "imap.zoho.eu", ZOHO.note)
MAIL_RU = _with_app_password("Mail.ru", "imap.mail.ru")
YANDEX = _with_app_password("Yandex Mail", "imap.yandex.com", "IMAP must be allowed first in the mail settings.")
ORANGE = Provider("Orange", "imap.orange.fr")
FREE = Provider("Free", "imap.free.fr")
SFR = Provider("SFR", "imap.sfr.fr")
LA_POSTE = Provider("La Poste", "imap.laposte.net")
LIBERO = Provider("Libero Mail", "imapmail.libero.it")
SEZNAM = _switched_on("Seznam", "imap.seznam.cz")
WP = _switched_on("WP", "imap.wp.pl")
ONET = _switched_on("Onet", "imap.poczta.onet.pl")
BLUEWIN = Provider("Bluewin", "imaps.bluewin.ch")
MAILBOX_ORG = Provider("mailbox.org", "imap.mailbox.org")
POSTEO = Provider("Posteo", "posteo.de")
IONOS = Provider("IONOS", "imap.ionos.com")
IONOS_DE = Provider("IONOS", "imap.ionos.de")
OVH = Provider("OVHcloud", "ssl0.ovh.net")
GANDI = Provider("Gandi", "mail.gandi.net")
INFOMANIAK = Provider("Infomaniak", "mail.infomaniak.com")

BY_DOMAIN = {
    domain: provider
    for provider, domains in (
        (GMAIL, "gmail.com googlemail.com"),
        (OUTLOOK, "outlook.com outlook.de outlook.fr outlook.es outlook.it msn.com"),
        (OUTLOOK, "hotmail.com hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es hotmail.se"),
        (OUTLOOK, "live.com live.se live.nl live.fr live.co.uk"),
        (YAHOO, "yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.co.in ymail.com rocketmail.com"),
        (AOL, "aol.com aol.de aol.co.uk"),
        (ICLOUD, "icloud.com me.com mac.com"),
        (FASTMAIL, "fastmail.com fastmail.fm"),
        (GMX, "gmx.de gmx.net gmx.at gmx.ch"),
        (GMX_COM, "gmx.com gmx.us gmx.co.uk gmx.fr gmx.es"),
        (MAIL_COM, "mail.com email.com"),
        (WEB_DE, "web.de"),
        (T_ONLINE, "t-online.de magenta.de"),
        (FREENET, "freenet.de"),
        (ZOHO, "zoho.com zohomail.com"),
        (ZOHO_EU, "zoho.eu zohomail.eu"),
        (MAIL_RU, "mail.ru bk.ru list.ru inbox.ru internet.ru"),
        (YANDEX, "yandex.com yandex.ru ya.ru yandex.by yandex.kz"),
        (ORANGE, "orange.fr wanadoo.fr"),
        (FREE, "free.fr"),
        (SFR, "sfr.fr neuf.fr"),
        (LA_POSTE, "laposte.net"),
        (LIBERO, "libero.it inwind.it iol.it blu.it giallo.it"),
        (SEZNAM, "seznam.cz email.cz post.cz"),
        (WP, "wp.pl"),
        (ONET, "onet.pl op.pl vp.pl"),
        (BLUEWIN, "bluewin.ch"),
        (PROTON, "proton.me protonmail.com pm.me"),
        (MAILBOX_ORG, "mailbox.org"),
        (POSTEO, "posteo.de posteo.net posteo.org"),
    )
    for domain in domains.split()
}  # fmt: skip

BY_HOST = {
    "google.com": GOOGLE_WORKSPACE,
    "googlemail.com": GOOGLE_WORKSPACE,
    "protection.outlook.com": MICROSOFT,
    "mx.microsoft": MICROSOFT,
    "autodiscover.outlook.com": MICROSOFT,
    "messagingengine.com": FASTMAIL,
    "zoho.com": ZOHO,
    "zoho.eu": ZOHO_EU,
    "yandex.net": YANDEX,
    "emailsrvr.com": Provider("Rackspace", "secure.emailsrvr.com"),
    "ionos.com": IONOS,
    "ionos.de": IONOS_DE,
    "kundenserver.de": IONOS_DE,
    "ovh.net": OVH,
    "gandi.net": GANDI,
    "infomaniak.ch": INFOMANIAK,
    "mailbox.org": MAILBOX_ORG,
    "mail.icloud.com": ICLOUD,
    "protonmail.ch": PROTON,
}


def provider_of(address: str) -> Provider | None:
    """By the address alone."""
    return BY_DOMAIN.get(_domain(address))


def provider_behind(hosts: Iterable[str]) -> Provider | None:
    """By where its domain's mail is delivered, or its mail programs are sent, the most preferred first.

    A filter in front of a provider hides the one, and not the other.
    """
    for host in hosts:
        labels = host.rstrip(".").lower().split(".")
        for start in range(len(labels)):
            if found := BY_HOST.get(".".join(labels[start:])):
                return found
    return None


def _domain(address: str) -> str:
    return address.rpartition("@")[2].strip().lower()
