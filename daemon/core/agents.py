"""What does a user agent say that it is? Only what it says: a scanner may call itself a browser (see `actor`).

Robots are known by the list of crawlerdetect, which others keep true. It takes mail programs for robots, since they
crawl no web site; so those are asked for first. And what touches mails is known here by name: gateways that open what
they pass on, chats that show a preview, the services through which webmail loads images.
"""

import re
from enum import StrEnum
from functools import lru_cache

from crawlerdetect.crawlerdetect import get_compiled_crawler_regex, get_compiled_exclusions_regex

LONGEST = 512  # characters that are looked at: nobody honest says more


class Program(StrEnum):
    NONE = "none"  # it says nothing
    BARE = "bare"  # "Mozilla/5.0" and no more
    GMAIL_PREFETCH = "gmail_prefetch"
    IMAGE_PROXY = "image_proxy"  # loads an image when the person at the webmail looks at it
    SCANNER = "scanner"
    LINK_PREVIEW = "link_preview"
    MAIL_PROGRAM = "mail_program"
    ROBOT = "robot"
    BROWSER = "browser"
    OTHER = "other"


# Gmail looks at mails of a sender ahead of the person, with an Edge that nobody uses, and says Mozilla/5.0 once more.
_GMAIL_PREFETCH = re.compile(r"Chrome/42\.0\.2311\.135 Safari/537\.36 Edge/12\.246 Mozilla/5\.0$")
_IMAGE_PROXIES = re.compile(r"GoogleImageProxy|YahooMailProxy|FastmailUA", re.IGNORECASE)
# A bare name is asked for as a word: Avast, Avira and Norton are browsers of people, too, and stay away.
_SCANNERS = re.compile(
    r"""\b(?: proofpoint | urldefense | mimecast | barracuda | safe-?links | ironport | messagelabs | symantec
        | mailscanner | mail-?protect\w* | forcepoint | websense | fire-?eye | trellix | sophos\w* | fortiguard
        | fortinet | fortimail | trend\s?micro | TMUFE | hornetsecurity | antispam\w* | spamassassin | rspamd
        | vade\s?secure | mailinblack | retarus | libraesva | avanan | ironscales | abnormal-?security | egress-?defend
        | zscaler | bitdefender-?\w*scan\w* | kaspersky-?\w*scan\w* | clamav | virustotal | urlscan | urlquery
        | phish\w* | brightcloud | bluecoat | cortex-xpanse | palo\s?alto\s?networks | twinwave\w* | checkphish
        | bolster | netcraft\w* | link-?scan\w* | link-?check\w* | url-?scan\w* | url-?check\w* | anti-?virus\w*
        | microsoft\ office\ existence\ discovery )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_LINK_PREVIEWS = re.compile(
    r"""Slackbot | Slack-ImgProxy | SkypeUriPreview | MicrosoftPreview | Teams-?LinkPreview | ^WhatsApp/
        | facebookexternalhit | Facebot | meta-external | Twitterbot | LinkedInBot | TelegramBot | Discordbot
        | ^Viber | BingPreview | Google-PageRenderer | Google-?Safety | Iframely | Embedly | redditbot | Mattermost
        | Rocket\.Chat | GroupMe | ^Notion/ | Unfurl | LinkPreview | URL-?Preview | page-preview | ^Bluesky | ^Signal
        | ZoomChat | SnapURLPreview | SteamChatURLLookup""",
    re.IGNORECASE | re.VERBOSE,
)
_MAIL_PROGRAMS = re.compile(
    r"""ms-office | MSOffice | Microsoft\ Outlook | MacOutlook | Outlook- | Thunderbird | Lotus-Notes | AppleMail
        | ^Mail/ | MobileMail | Airmail | Postbox | \bSpark/ | The\ Bat! | eM\ ?Client | Mailbird | Evolution/ | KMail
        | BlueMail | \bCanary(?:%20|\ )Mail | Superhuman | YahooMobile
        | ^Dalvik/ | ^okhttp/ | CFNetwork/ | ^com\.apple\.""",
    re.IGNORECASE | re.VERBOSE,
)
# Who leaves an address where one may complain, is no person's browser; who is run by a program, says so at times.
# One browser's kit for Delphi and a few forgotten browsers name their makers so.
_ROBOTS = re.compile(
    r"""https?://(?!(?:www\.)?(?:bsalsa|avantbrowser|orcabrowser|qtweb)) | \b[\w.-]+@[\w-]+\.[a-z]{2,6}\b(?!@)
        | \+\S+\.(?:com|net|org|io)\b | \b(?:headless\w* | phantomjs | puppeteer | playwright | selenium | webdriver
        | lighthouse | cypress | electron-?fetch | splash )\b | \b(?:scan|scanner|scanning|agent|webhooks?|monitor\w*
        | synthetics?|prefetch\ proxy)\b(?!@)""",
    re.IGNORECASE | re.VERBOSE,
)
# Robots copy the first word of browsers, and seldom name the engine that every browser names. "compatible" was said of
# Internet Explorer; all who say it today are robots.
_ENGINES = r"Gecko | AppleWebKit | KHTML | Trident | Presto | Goanna | MSIE | Servo | Opera | NetFront | Mozilla/[34]\."
_DISGUISED = re.compile(
    rf"compatible;(?!\s*(?:MSIE|Konqueror|ms-|Google\ Toolbar)) | like\ Gecko;\ | ^Mozilla/5\.0\b(?!.*(?:{_ENGINES}))",
    re.IGNORECASE | re.VERBOSE,
)
_BROWSER = re.compile(
    r"""^[\s"'=]*(?:User-Agent:\s*)?(?:Mozilla|Opera|UCWEB)/ | \bMIDP\b | \bUP\.(?:Browser|Link)
        | Browser/AppleWebKit""",
    re.IGNORECASE | re.VERBOSE,
)


@lru_cache(maxsize=4096)  # the list of robots takes up to a millisecond
def program(agent: str | None) -> Program:
    told = (agent or "").strip()[:LONGEST]
    if not told:
        return Program.NONE
    if told == "Mozilla/5.0":
        return Program.BARE
    for kind, names in _BY_NAME:
        if names.search(told):
            return kind
    if _ROBOTS.search(told) or _DISGUISED.search(told) or _is_on_the_list(told):
        return Program.ROBOT
    return Program.BROWSER if _BROWSER.search(told) else Program.OTHER


_BY_NAME = (  # the first that knows it
    (Program.GMAIL_PREFETCH, _GMAIL_PREFETCH),
    (Program.IMAGE_PROXY, _IMAGE_PROXIES),
    (Program.SCANNER, _SCANNERS),
    (Program.LINK_PREVIEW, _LINK_PREVIEWS),
    (Program.MAIL_PROGRAM, _MAIL_PROGRAMS),
)


def _is_on_the_list(told: str) -> bool:
    """As crawlerdetect asks it, less what it remembers from call to call."""
    left = get_compiled_exclusions_regex().sub("", told).strip()
    return bool(left) and get_compiled_crawler_regex().search(left) is not None
