"""Which links of a mail are tracked, and where they lead then."""

from datetime import UTC, datetime

import pytest

from daemon.core.actions import AddToList
from daemon.core.library import LibraryLink, LinkDraft
from daemon.core.prepare import NO_SUCH_LINK, OurAddresses, Planned, Settings, notes_on, plan, track_for, utm_parameters
from daemon.core.rewrite.mail import Link, read_mail
from daemon.core.targets import LONGEST, BodyPart, OfLibrary, Target
from daemon.core.track import DEFAULT_TRACK, UNTRACKED, Track, is_off_for

NOW = datetime(2026, 11, 21, tzinfo=UTC)
X = "https://encom.example/a"
OURS = OurAddresses("https://t.example")
SECRET = "https://encom.example/reset-password/8f3ac0d9e1b24c6f8f3ac0d9"


def planned(url: str, settings: Settings | None = None, **link: object) -> Target | None:
    one = Link(0, BodyPart.HTML, url, untracked=bool(link.get("untracked")))
    return plan([one], settings or Settings(DEFAULT_TRACK), OURS)[0].target


def test_a_link_keeps_its_place_its_part_and_its_address() -> None:
    links = [Link(0, BodyPart.TEXT, X, untracked=False), Link(1, BodyPart.HTML, X, untracked=False)]
    targets = [each.target for each in plan(links, Settings(DEFAULT_TRACK), OURS)]
    assert targets == [Target(0, BodyPart.TEXT, X), Target(1, BodyPart.HTML, X)]


def test_an_address_beyond_ascii_leads_to_its_ascii_form() -> None:
    target = planned("https://bücher.example/ä")
    assert target is not None
    assert target.url == "https://xn--bcher-kva.example/%C3%A4"


@pytest.mark.parametrize(
    "url", ["https://encom.example:99999/", "https://a b/", f"{X}?{'a' * LONGEST}", "https://t.example/l/abc"]
)
def test_what_nobody_can_follow_what_is_too_long_and_what_is_ours_already_stays(url: str) -> None:
    assert planned(url) is None


def test_what_its_author_or_the_mail_keeps_untracked_stays() -> None:
    assert planned(X, untracked=True) is None
    assert planned(X, Settings(UNTRACKED)) is None


def test_what_looks_secret_stays_and_is_told() -> None:
    (one,) = plan([Link(0, BodyPart.HTML, SECRET, untracked=False)], Settings(DEFAULT_TRACK), OURS)
    assert (one.target, one.warning) == (None, "left untracked: it resets a password")


@pytest.mark.parametrize("settings", [Settings(UNTRACKED), Settings(DEFAULT_TRACK.without(Track(links=False)))])
def test_a_secret_of_a_mail_that_is_not_tracked_needs_no_warning(settings: Settings) -> None:
    (one,) = plan([Link(0, BodyPart.HTML, SECRET, untracked=False)], settings, OURS)
    assert (one.target, one.warning) == (None, None)


def test_parameters_are_baked_in_and_a_refusing_target_gets_no_token() -> None:
    told = Settings(DEFAULT_TRACK, {"utm_source": "harken"}, appends=True, refusing={"encom.example/a"})
    assert planned(f"{X}#b", told) == Target(0, BodyPart.HTML, f"{X}?utm_source=harken#b", appends=False)
    assert planned(f"{X}b", told) == Target(0, BodyPart.HTML, f"{X}b?utm_source=harken", appends=True)


LINK_ID = "lnk_01kb5tq6v0ffffffffffffffff"


def of_library(saved: LinkDraft | None, settings: Settings | None = None, **link: object) -> Planned:
    kept = LibraryLink(LINK_ID, 7, None, saved, None, "maja", NOW, "maja", NOW)
    one = Link(3, BodyPart.HTML, f"https://t.example/l/{LINK_ID}", untracked=bool(link.get("untracked")))
    return plan([one], settings or Settings(DEFAULT_TRACK), OurAddresses("https://t.example", {LINK_ID: kept}))[0]


def test_the_librarys_address_of_a_link_becomes_the_recipients_own() -> None:
    found = of_library(LinkDraft("A", X), Settings(DEFAULT_TRACK, {"utm_source": "harken"}))
    url = f"{X}?utm_source=harken"
    assert (found.target, found.plain) == (Target(3, BodyPart.HTML, url, of_library=OfLibrary(7, 1)), url)


@pytest.mark.parametrize(
    ("saved", "settings", "untracked"),
    [
        (LinkDraft("A", X), Settings(UNTRACKED), False),
        (LinkDraft("A", X), Settings(DEFAULT_TRACK), True),
        (LinkDraft("A", X, track=False), Settings(DEFAULT_TRACK), False),
    ],
)
def test_where_it_is_not_tracked_its_target_stands_there(saved: LinkDraft, settings: Settings, untracked: bool) -> None:
    found = of_library(saved, settings, untracked=untracked)
    assert (found.target, found.plain) == (None, X)


def test_one_that_does_something_is_ours_even_then_and_told_to_nobody() -> None:
    found = of_library(LinkDraft("A", X, actions=(AddToList("Prices"),)), Settings(UNTRACKED))
    assert found.target == Target(3, BodyPart.HTML, X, of_library=OfLibrary(7), acts=True, untold=True)


def test_one_that_was_never_saved_stays_and_is_told() -> None:
    assert of_library(None) == Planned(of_library(None).link, None, NO_SUCH_LINK)


def test_the_mail_wins_over_its_campaign_and_that_over_the_usual() -> None:
    assert track_for(Track(links=False), Track(links=True, opens=False), Track(), DEFAULT_TRACK, is_off=False) == Track(
        opens=False, links=False, documents=False, unsubscribe=True
    )


def test_what_a_contact_or_their_country_turned_off_stays_off() -> None:
    asked = Track(opens=True, links=True, documents=True)
    assert track_for(asked, Track(), Track(opens=False), DEFAULT_TRACK, is_off=False) == Track(False, True, True, True)
    assert track_for(asked, Track(), Track(), DEFAULT_TRACK, is_off=True) == Track(False, False, False, True)


def test_a_contacts_yes_turns_nothing_on() -> None:
    assert track_for(Track(links=False), Track(), Track(links=True), DEFAULT_TRACK, is_off=False).links is False


@pytest.mark.parametrize(
    ("email", "country", "off"),
    [
        ("a@encom.fr", None, True),
        ("a@mail.encom.fr.", None, True),
        ("a@ENCOM.FR", None, True),
        ("a@fr.example", None, False),
        ("a@notencom.example", "fr", False),
        ("a@encom.example", "de", True),
        ("a@flynn.example", None, True),
        ("a@sub.flynn.example", None, True),
        ("a@notflynn.example", None, False),
        ("fr", None, True),
    ],
)
def test_a_domain_a_part_of_one_or_a_country_turns_it_off(email: str, country: str | None, off: bool) -> None:
    assert is_off_for(email, country, {"fr", "flynn.example"}, {"de"}) is off


@pytest.mark.parametrize(
    ("raw", "noted"),
    [
        (b"Subject: a\n\nHello", []),
        (b"DKIM-Signature: v=1\n\nHello", ["DKIM-Signature"]),
        (b"X-Harken-Send: snd_1\n\nHello", ["prepared before"]),
        (b"Content-Type: multipart/signed; boundary=b\n\n--b\n\nHello\n--b--", ["can be tracked"]),
        (b"Content-Type: application/pkcs7-mime\n\nMIIB", ["can be tracked"]),
        (b"Subject: a\n\n-----BEGIN PGP MESSAGE-----", ["can be tracked"]),
        (b"Subject: a\n\n", ["can be tracked"]),
    ],
)
def test_its_sender_is_told_what_a_mail_is_like(raw: bytes, noted: list[str]) -> None:
    told = list(notes_on(read_mail(raw)))
    assert len(told) == len(noted)
    assert all(words in note for words, note in zip(noted, told, strict=True))


def test_utm_is_added_only_where_somebody_gives_any() -> None:
    assert utm_parameters({}, {}) == {}
    assert utm_parameters({"source": "harken"}, {}) == {"utm_medium": "email", "utm_source": "harken"}
    assert utm_parameters({"utm_source": "a"}, {"source": "b", "campaign": "c"}) == {
        "utm_medium": "email",
        "utm_source": "a",
        "utm_campaign": "c",
    }
    assert utm_parameters({"medium": "letter"}, {}) == {"utm_medium": "letter"}
