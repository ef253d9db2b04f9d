"""Who caused a hit: shapes as they come in, and what each is taken for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from daemon.core.actor import PROOF, RULES, Known, Reason, is_ripe, judge
from daemon.core.events import Actor
from daemon.core.hits import Hit, HitKind
from daemon.core.networks import networks
from daemon.core.targets import BodyPart

SENT_AT = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
LATER = SENT_AT + timedelta(hours=3)
CHROME = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
)
SAFARI = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)"
GMAIL = "Mozilla/5.0 (Windows NT 5.1; rv:11.0) Gecko Firefox/11.0 (via ggpht.com GoogleImageProxy)"
GMAIL_AHEAD = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/42.0.2311.135 Safari/537.36 Edge/12.246 Mozilla/5.0"
)
YAHOO = "YahooMailProxy; https://help.yahoo.com/kb/yahoo-mail-proxy-SLN28749.html"
OUTLOOK = (
    "Mozilla/4.0 (compatible; MSIE 7.0; Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; Microsoft Outlook 16.0.17029)"
)
FACEBOOK = "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"
SLACK = "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)"
TEAMS = "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5 skype-url-preview@microsoft.com"
BARRACUDA = "Mozilla/5.0 (compatible; Barracuda Sentinel (EE))"
DEVICE = b"d" * 16

OPEN = Hit(b"1" * 16, HitKind.OPEN, LATER, "snd_1", address="203.0.113.7", agent=CHROME)
CLICK = Hit(
    b"2" * 16, HitKind.CLICK, LATER, "snd_1", place=0, part=BodyPart.HTML, url="https://a.example/",
    address="203.0.113.7", agent=CHROME, hints={"accept-language": "de"},
)  # fmt: skip
TRAP = replace(CLICK, kind=HitKind.TRAP, place=None, part=None, url=None)
ELSEWHERE = {"address": "198.51.100.9", "agent": SAFARI}
SENT = Known(sent_at=SENT_AT)


def at(hit: Hit, **after_send: float) -> Hit:
    return replace(hit, at=SENT_AT + timedelta(**after_send))


def after(hit: Hit, seconds: float, **told: object) -> Hit:
    return replace(hit, at=hit.at + timedelta(seconds=seconds), **told)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("hit", "actor", "reason"),
    [
        (OPEN, Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (CLICK, Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(CLICK, hints={}), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(OPEN, agent=GMAIL), Actor.HUMAN, Reason.IMAGE_PROXY),
        (replace(OPEN, agent=YAHOO), Actor.HUMAN, Reason.IMAGE_PROXY),
        (replace(OPEN, agent=OUTLOOK), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(OPEN, agent="Dalvik/2.1.0 (Linux; U; Android 15)"), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(OPEN, agent=SAFARI), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(OPEN, agent="HappyWing"), Actor.UNKNOWN, Reason.UNKNOWN_PROGRAM),
        (replace(OPEN, agent=None), Actor.UNKNOWN, Reason.UNKNOWN_PROGRAM),
        (replace(OPEN, agent="Mozilla/5.0"), Actor.MACHINE, Reason.APPLE_PRIVACY),
        (replace(OPEN, agent=GMAIL_AHEAD), Actor.MACHINE, Reason.GMAIL_PREFETCH),
        (replace(CLICK, agent="Mozilla/5.0"), Actor.MACHINE, Reason.NO_BROWSER),
        (replace(CLICK, agent=None), Actor.MACHINE, Reason.NO_BROWSER),
        (replace(CLICK, agent=OUTLOOK), Actor.UNKNOWN, Reason.MAIL_PROGRAM),
        (replace(CLICK, agent="HappyWing"), Actor.MACHINE, Reason.NO_BROWSER),
        (replace(CLICK, agent=GMAIL), Actor.MACHINE, Reason.NO_BROWSER),
        (replace(CLICK, agent="curl/8.5.0"), Actor.MACHINE, Reason.ROBOT),
        (replace(CLICK, agent=CHROME.replace("Chrome", "HeadlessChrome")), Actor.MACHINE, Reason.ROBOT),
        (replace(CLICK, agent=FACEBOOK), Actor.MACHINE, Reason.LINK_PREVIEW),
        (replace(CLICK, agent=SLACK), Actor.MACHINE, Reason.LINK_PREVIEW),
        (replace(CLICK, agent=TEAMS), Actor.MACHINE, Reason.LINK_PREVIEW),
        (replace(CLICK, agent="WhatsApp/2.23.20.0"), Actor.MACHINE, Reason.LINK_PREVIEW),
        (replace(CLICK, agent=BARRACUDA), Actor.MACHINE, Reason.SCANNER),
        (replace(CLICK, method="HEAD"), Actor.MACHINE, Reason.HEAD_REQUEST),
        (replace(CLICK, hints={"sec-purpose": "prefetch;prerender"}), Actor.MACHINE, Reason.PREFETCH),
        (replace(CLICK, hints={"x-purpose": "preview"}), Actor.MACHINE, Reason.PREFETCH),
        (TRAP, Actor.MACHINE, Reason.HIDDEN_LINK),
    ],
)
def test_a_hit_hours_after_the_send(hit: Hit, actor: Actor, reason: Reason) -> None:
    judged = judge(hit, SENT)
    assert (judged.actor, judged.reason) == (actor, reason)


@pytest.mark.parametrize(
    ("hit", "actor", "reason"),
    [
        (at(CLICK, seconds=3), Actor.MACHINE, Reason.SECONDS_AFTER_SEND),
        (at(CLICK, seconds=-1), Actor.MACHINE, Reason.SECONDS_AFTER_SEND),  # clocks differ a little
        (at(CLICK, seconds=4), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (at(CLICK, seconds=20), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (at(replace(CLICK, hints={}), seconds=20), Actor.MACHINE, Reason.SOON_AND_NO_BROWSER),
        (at(replace(CLICK, hints={}), seconds=130), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (at(CLICK, hours=-5), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),  # told with the wrong time: it says nothing
        (at(OPEN, seconds=1), Actor.MACHINE, Reason.SECONDS_AFTER_SEND),
        (at(OPEN, seconds=2), Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE),
        (at(replace(OPEN, agent=GMAIL), seconds=6), Actor.MACHINE, Reason.IMAGE_PROXY_AHEAD),
        (at(replace(OPEN, agent=GMAIL), seconds=40), Actor.HUMAN, Reason.IMAGE_PROXY),
    ],
)
def test_a_hit_around_the_send(hit: Hit, actor: Actor, reason: Reason) -> None:
    judged = judge(hit, SENT)
    assert (judged.actor, judged.reason) == (actor, reason)


@pytest.mark.parametrize(
    ("other", "reason"),
    [
        (after(TRAP, 9), Reason.FOLLOWED_HIDDEN_LINK),
        (after(TRAP, -9, address="203.0.113.200", agent=SAFARI), Reason.FOLLOWED_HIDDEN_LINK),  # the same network
        (after(TRAP, 9, address="198.51.100.9"), Reason.FOLLOWED_HIDDEN_LINK),  # the same user agent
        (after(TRAP, 9, **ELSEWHERE), Reason.NO_SIGN_OF_A_MACHINE),
        (after(TRAP, 11), Reason.NO_SIGN_OF_A_MACHINE),
        (after(CLICK, 1, place=1), Reason.LINKS_AT_ONCE),
        (after(CLICK, 1, place=0), Reason.NO_SIGN_OF_A_MACHINE),  # a double click
        (after(CLICK, 1, place=1, **ELSEWHERE), Reason.NO_SIGN_OF_A_MACHINE),  # the mail was passed on
        (after(CLICK, 6, place=1), Reason.NO_SIGN_OF_A_MACHINE),
        (after(CLICK, 6, place=1, part=BodyPart.TEXT), Reason.LINKS_AT_ONCE),  # a person sees one part
    ],
)
def test_a_click_with_another_hit_beside_it(other: Hit, reason: Reason) -> None:
    assert judge(CLICK, replace(SENT, beside=[CLICK, other])).reason == reason


def test_many_links_within_seconds_are_a_gateway_s_whatever_it_calls_itself() -> None:
    others = [
        after(CLICK, place, place=place, address=f"198.51.{place}.1", agent=f"{CHROME}{place}") for place in (3, 4)
    ]
    assert judge(CLICK, replace(SENT, beside=[CLICK, *others])).reason == Reason.LINKS_AT_ONCE


@pytest.mark.parametrize("hit", [OPEN, CLICK, replace(CLICK, method="HEAD"), TRAP])
def test_a_device_of_ours_is_ours_whatever_it_does(hit: Hit) -> None:
    ours = replace(SENT, own_devices=frozenset({DEVICE}))
    assert judge(replace(hit, device=DEVICE), ours).actor is Actor.SELF


def test_a_device_that_was_revoked_is_not_ours() -> None:
    assert judge(replace(CLICK, device=DEVICE), SENT).actor is Actor.HUMAN


def test_the_image_of_the_quoted_mail_may_be_loaded_by_anybody() -> None:
    replied = replace(SENT, replied_at=LATER - timedelta(minutes=1))
    assert judge(replace(OPEN, agent=GMAIL), replied).actor is Actor.UNKNOWN
    assert judge(CLICK, replied).actor is Actor.HUMAN
    assert judge(replace(OPEN, agent="Mozilla/5.0"), replied).actor is Actor.MACHINE


def test_a_network_that_the_operator_names_is_one_of_machines() -> None:
    known = replace(SENT, machine_networks=networks(["203.0.112.0/23", "2001:db8::/32"]))
    assert judge(CLICK, known).reason == Reason.MACHINE_NETWORK
    assert judge(replace(CLICK, address="2001:db8:7::1"), known).reason == Reason.MACHINE_NETWORK
    assert judge(replace(CLICK, address="198.51.100.1"), known).actor is Actor.HUMAN


def test_of_a_mail_that_was_purged_the_clock_tells_nothing() -> None:
    assert judge(CLICK, Known()).actor is Actor.HUMAN


def test_only_what_comes_around_the_send_waits_for_its_neighbours() -> None:
    soon = at(CLICK, seconds=90)
    assert not is_ripe(soon, SENT_AT, soon.at + timedelta(seconds=9))
    assert is_ripe(soon, SENT_AT, soon.at + timedelta(seconds=10))
    assert is_ripe(CLICK, SENT_AT, CLICK.at)
    assert is_ripe(soon, None, soon.at)


def test_who_reads_is_watched_less_long_than_who_clicks() -> None:
    """A page that was left at once is told within ten seconds, by a sweep every two."""
    soon = at(DOCUMENT, seconds=90)
    assert not is_ripe(soon, SENT_AT, soon.at + timedelta(seconds=6))
    assert is_ripe(soon, SENT_AT, soon.at + timedelta(seconds=7))


def test_every_reason_has_its_proof() -> None:
    assert set(PROOF) == set(Reason)
    assert {reason for _, reason, _ in RULES} < set(Reason)


DOCUMENT = replace(CLICK, kind=HitKind.DOCUMENT, place=None, part=None, url=None)


@pytest.mark.parametrize(
    ("hit", "reason"),
    [
        (DOCUMENT, Reason.NO_SIGN_OF_A_MACHINE),
        (replace(DOCUMENT, agent=None), Reason.NO_BROWSER),
        (replace(DOCUMENT, agent=OUTLOOK), Reason.MAIL_PROGRAM),
        (at(DOCUMENT, seconds=2), Reason.SECONDS_AFTER_SEND),
        (replace(at(DOCUMENT, seconds=30), hints={}), Reason.SOON_AND_NO_BROWSER),
    ],
)
def test_who_follows_the_link_of_a_document_is_judged_as_who_clicks(hit: Hit, reason: Reason) -> None:
    assert judge(hit, SENT).reason == reason


def test_a_document_and_two_links_at_once_are_a_machines() -> None:
    links = (after(CLICK, 1, place=1, **ELSEWHERE), after(CLICK, 2, place=2, **ELSEWHERE))
    assert judge(DOCUMENT, Known(beside=links, sent_at=SENT_AT)).reason == Reason.LINKS_AT_ONCE


def test_who_clicks_a_link_and_then_opens_the_document_is_a_person() -> None:
    """A document's link stands in both parts of the mail, and does not say in which it was followed."""
    assert judge(DOCUMENT, Known(beside=(after(CLICK, -6),), sent_at=SENT_AT)).actor is Actor.HUMAN
