"""What a user agent says that it is."""

import pytest

from daemon.core.agents import Program, program

EDGE = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)"
OLD_EDGE = EDGE.replace("142.0.0.0", "42.0.2311.135") + " Edge/12.246"


@pytest.mark.parametrize(
    ("agent", "said"),
    [
        (None, Program.NONE),
        ("  ", Program.NONE),
        ("Mozilla/5.0", Program.BARE),
        (EDGE, Program.BROWSER),
        (f"{EDGE} Edg/142.0.0.0", Program.BROWSER),
        (OLD_EDGE, Program.BROWSER),
        (f"{OLD_EDGE} Mozilla/5.0", Program.GMAIL_PREFETCH),
        (f"{EDGE} Avast/131.0.0.0", Program.BROWSER),
        (f"{EDGE} Norton/131.0.0.0", Program.BROWSER),
        (f"{IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/536.0]", Program.BROWSER),  # a person inside a chat program
        (f"{IPHONE} Version/18.6 Mobile/15E148 Safari/604.1", Program.BROWSER),
        ("Mozilla/5.0 (Linux; U; Android 4.1.2; Wildfire S A510e) AppleWebKit/534.30", Program.BROWSER),
        ("Opera/9.80 (J2ME/MIDP; Opera Mini/9.80) Presto/2.12", Program.BROWSER),
        ("Mozilla/5.0 (Windows NT 10.0; rv:128.0) Gecko/20100101 Thunderbird/128.4.0", Program.MAIL_PROGRAM),
        ("Mozilla/4.0 (compatible; ms-office; MSOffice rmj)", Program.MAIL_PROGRAM),
        ("MacOutlook/16.41.20091302 (Intelx64 Mac OS X 10.14.4)", Program.MAIL_PROGRAM),
        ("Mail/3445.4.7 CFNetwork/889.9 Darwin/17.2.0 (x86_64)", Program.MAIL_PROGRAM),
        ("okhttp/4.9.0", Program.MAIL_PROGRAM),
        ("Mozilla/5.0 (compatible; proofpoint-urldefense)", Program.SCANNER),
        ("Mimecast-SecureLink/1.0", Program.SCANNER),
        ("Microsoft Office Existence Discovery", Program.SCANNER),
        ("Mozilla/5.0 (compatible; Linkscanner 3)", Program.SCANNER),
        ("TelegramBot (like TwitterBot)", Program.LINK_PREVIEW),
        ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", Program.ROBOT),
        ("python-requests/2.32.3", Program.ROBOT),
        ("Mozilla/5.0 (compatible; FirmoGraph; +https://firmograph.io)", Program.ROBOT),
        ("Mozilla/5.0 (X11; Linux x86_64) Chrome/134.0 (whoever; security@example.org)", Program.ROBOT),
        (f"{IPHONE} Mobile/15C153 (Ecosia ios@3.0.2.609)", Program.BROWSER),  # no address, a version
        ("Mozilla/5.0 (compatible; Dormouse/1.0)", Program.ROBOT),  # today nobody else says "compatible"
        ("Mozilla/5.0 OnlyScans", Program.ROBOT),  # without an engine
        (f"{EDGE.replace('Gecko', 'Gecko; Google-Sites-Thumbnails')}", Program.ROBOT),
        ("Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)", Program.BROWSER),
        ("UCWEB/2.0 (MIDP-2.0; U; Adr 4.0.3; en-US) U2/1.0.0 UCBrowser/9.6.0.514", Program.BROWSER),
        ("K-Touch/V1 Linux/3.4.5 Android/4.2.2 Browser/AppleWebKit534.30 Mobile Safari/534.30", Program.BROWSER),
        ("HappyWing", Program.OTHER),
    ],
)
def test_what_it_says_is_understood(agent: str | None, said: Program) -> None:
    assert program(agent) is said


def test_a_user_agent_without_end_is_read_to_a_point() -> None:
    assert program(f"{EDGE} " + "x" * 100_000) is Program.BROWSER
