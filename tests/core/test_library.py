"""Where a link of the library leads: as it is now, with what its mail added, and as its token says without it."""

import pytest

from daemon.core.actions import AddToList
from daemon.core.events import Actor
from daemon.core.given import Impossible
from daemon.core.library import (
    NO_LEADS,
    Counted,
    Lead,
    Leads,
    LinkDraft,
    draft_from_json,
    draft_to_json,
    lead_of,
    target_of,
)
from daemon.core.links import Asking, given_channel, given_url, is_link_id
from daemon.core.statistics import Count
from daemon.core.targets import LONGEST, BodyPart, OfLibrary, Target

PRICES, DEMO = "https://halyard.example/prices", "https://halyard.example/demo?day=1#top"
ACTIONS = (AddToList("Pricing", "We will."),)


def now(lead: Lead) -> Leads:
    return Leads({7: lead}, {})


def test_a_mails_parameters_go_along_wherever_it_leads_now() -> None:
    target = target_of(7, LinkDraft("Prices", PRICES, parameters={"from": "library"}), {"ref": "a b"})
    assert target.url == f"{PRICES}?from=library&ref=a%20b"
    assert lead_of(target, now(Lead(DEMO))).url == "https://halyard.example/demo?day=1&ref=a%20b#top"


def test_parameters_that_it_has_itself_are_not_its_mails() -> None:
    target = target_of(7, LinkDraft("Demo", DEMO), {"day": "9"})
    assert (target.url, target.of_library) == (DEMO, OfLibrary(7, 0))


def test_without_the_library_its_token_says_where_and_whether_it_acts() -> None:
    target = target_of(7, LinkDraft("Prices", PRICES, actions=ACTIONS), {})
    assert lead_of(target, NO_LEADS) == Lead(PRICES, acts=True)


def test_one_that_led_somewhere_and_only_acts_now_leads_nowhere() -> None:
    assert lead_of(target_of(7, LinkDraft("Prices", PRICES), {"a": "b"}), now(Lead("", acts=True))) == Lead(
        "", acts=True
    )


def test_a_link_that_is_not_of_the_library_leads_where_its_token_says() -> None:
    assert lead_of(Target(0, BodyPart.HTML, PRICES, appends=True), now(Lead(DEMO))) == Lead(PRICES, appends=True)


def test_what_would_get_too_long_is_not_added() -> None:
    long = PRICES + "?" + "a" * (LONGEST - len(PRICES) - 1)
    assert target_of(7, LinkDraft("Prices", long), {"a": "b"}).url == long


def test_a_draft_is_read_as_it_was_written() -> None:
    draft = LinkDraft("Prices", PRICES, False, {"a": "b"}, True, ACTIONS, Asking("Shall we?", "Yes"))
    assert draft_from_json(draft_to_json(draft)) == draft


def test_counts_since_a_reset_are_never_less_than_none() -> None:
    """A scanner's clicks may be found out after they were counted for a person."""
    counted = Counted({Actor.HUMAN: Count(4, 2)}, {Actor.HUMAN: Count(5, 1), Actor.SELF: Count(1, 1)})
    assert (counted.since(Actor.HUMAN), counted.since(Actor.SELF)) == (Count(0, 1), Count(0, 0))


@pytest.mark.parametrize("text", ["SMS", " push ", "ms-teams", "in_app2"])
def test_a_channel_is_a_word(text: str) -> None:
    assert given_channel(text) == text.strip().lower()


@pytest.mark.parametrize("text", ["", "a b", "-x", "ä", "x" * 41])
def test_what_is_no_word_is_no_channel(text: str) -> None:
    with pytest.raises(Impossible):
        given_channel(text)


@pytest.mark.parametrize("text", ["", "ftp://a.example/", "javascript:alert(1)", "https://a.example/" + "a" * LONGEST])
def test_what_no_browser_follows_is_no_target(text: str) -> None:
    with pytest.raises(Impossible):
        given_url(text)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("lnk_01kb5tq6v0ffffffffffffffff", True),
        ("lnk_17", False),
        ("lnk_01KB5TQ6V0FFFFFFFFFFFFFFFF", False),
        ("lnk_01kb5tq6v0ffffffffffffffff\n", False),
        ("snd_01kb5tq6v0ffffffffffffffff", False),
    ],
)
def test_a_links_id_is_told_from_an_address_in_a_campaign(text: str, is_one: bool) -> None:
    assert is_link_id(text) is is_one
