"""Links for any channel: made, followed, judged and counted, on both databases."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count

import pytest

from daemon.bus import MemoryBus
from daemon.core.actions import AddToList
from daemon.core.events import Actor, EventType, Json
from daemon.core.hits import Hit, HitKind
from daemon.core.library import LinkDraft, lead_of
from daemon.core.links import message_of
from daemon.core.marks import open_link
from daemon.core.sends import Contact
from daemon.core.statistics import NONE, Count
from daemon.core.targets import BodyPart, LinkKind, OfLibrary, Target, unpacked
from daemon.core.tokens import Key, Keyring
from daemon.core.track import Track
from daemon.flows import library
from daemon.flows.behind import behind
from daemon.flows.hits import Ours
from daemon.flows.known_links import KnownLinks
from daemon.flows.links import LinkDesk, LinkOrder, NotBeside, UnknownLink, make_link
from daemon.flows.new_hits import judge_new
from daemon.storage.records import Campaign
from daemon.storage.store import Store
from tests.flows.test_hits import CHROME
from tests.storage.sample import FLYNN, NO_RULES, NOW

PRICES, DEMO = "https://halyard.example/prices", "https://halyard.example/demo"
KEYRING = Keyring((Key(1, b"k" * 32),))
TO_FLYNN = LinkOrder(Contact(FLYNN), PRICES, campaign_id="spring", channel="sms")
ON_THE_LIST = (AddToList("Pricing"),)
NUMBERS = count(1_000_000)
MAJA = "maja@example.com"


@pytest.fixture
def desk(store: Store) -> LinkDesk:
    return LinkDesk(store, KEYRING, lambda: NOW, "https://track.example", ("fr",), ("BE",))


def token(url: str) -> str:
    assert url.startswith("https://track.example/l/")
    return url.rpartition("/")[2]


def target(url: str) -> Target:
    return unpacked(open_link(KEYRING, token(url)).rest)


def click(desk: LinkDesk, url: str, at: datetime = NOW, agent: str = CHROME) -> None:
    """As capture writes it down, and judged."""
    opened = open_link(KEYRING, token(url))
    told = unpacked(opened.rest)
    hit = Hit(
        next(NUMBERS).to_bytes(16),
        HitKind.CLICK,
        at,
        message_of(opened) if opened.kind == LinkKind.MADE else opened.send_id,
        place=told.place,
        url=lead_of(told, desk.store.reads.library_leads()).url,
        agent=agent,
        hints={"accept-language": "en"},
        library=told.of_library.number if told.of_library else None,
    )
    with desk.store.transaction() as tx:
        tx.add_hits([hit])
    judge_new(desk.store, at, Ours())


def clicked(desk: LinkDesk) -> list[Mapping[str, Json]]:
    events = [each.event for each in desk.store.reads.events(None, 100).items]
    told = [each for each in events if each.type is EventType.LINK_CLICKED]
    return [
        {"contact": each.contact, "campaign": each.campaign_id, "send": each.send_id, **each.facts} for each in told
    ]


def a_link(desk: LinkDesk, url: str = PRICES, **told: object) -> str:
    return library.add(desk, replace(LinkDraft("Prices", url), **told), None, MAJA).id  # type: ignore[arg-type]


def counts(desk: LinkDesk, link_id: str) -> tuple[Count, Count]:
    """Since it was reset, and ever."""
    link = desk.store.reads.library_link(link_id)
    assert link is not None
    found = desk.store.reads.library_counted([link.number])[link.number]
    return found.since(Actor.HUMAN), found.ever.get(Actor.HUMAN, Count())


def test_a_click_tells_whose_link_it_was_in_which_campaign_and_channel(desk: LinkDesk) -> None:
    made = make_link(desk, TO_FLYNN)
    click(desk, made.url)
    (told,) = clicked(desk)
    assert told == {
        "contact": FLYNN,
        "campaign": "spring",
        "send": None,
        "channel": "sms",
        "link": made.id,
        "actor": "human",
        "reason": "no_sign_of_a_machine",
        "first": True,
    }


def test_a_preview_of_a_link_is_a_machines(desk: LinkDesk) -> None:
    click(desk, make_link(desk, TO_FLYNN).url, agent="Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)")
    assert [(each["actor"], each["reason"]) for each in clicked(desk)] == [("machine", "link_preview")]


def test_a_click_beside_no_mail_proves_no_mail_read(desk: LinkDesk) -> None:
    click(desk, make_link(desk, TO_FLYNN).url)
    types = {each.event.type for each in desk.store.reads.events(None, 100).items}
    assert EventType.MESSAGE_OPENED not in types


def test_a_link_for_nobody_in_particular_counts_in_its_campaign(desk: LinkDesk) -> None:
    made = make_link(desk, replace(TO_FLYNN, contact=None))
    click(desk, made.url)
    assert [each["contact"] for each in clicked(desk)] == [None]
    (link,) = desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10).links
    assert (link.url, link.clicked) == (PRICES, Count(1, 1))


def test_links_of_many_people_are_one_address_in_their_campaign(desk: LinkDesk) -> None:
    for person in (FLYNN, MAJA):
        url = make_link(desk, replace(TO_FLYNN, contact=Contact(person))).url
        for _ in range(2):
            click(desk, url)
    (link,) = desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10).links
    assert link.clicked == Count(4, 2)


def test_a_campaigns_parameters_and_the_authors_go_along_but_the_medium_is_the_channel(desk: LinkDesk) -> None:
    with desk.store.transaction() as tx:
        tx.save_campaign(Campaign("spring", NO_RULES, {}, {"source": "harken"}, None, NOW))
    made = make_link(desk, replace(TO_FLYNN, parameters={"ref": "1"}))
    assert target(made.url).url == f"{PRICES}?utm_medium=sms&utm_source=harken&ref=1"
    assert target(make_link(desk, replace(TO_FLYNN, takes_utm=False)).url).url == PRICES


def test_who_is_not_to_be_tracked_gets_the_targets_own_address(desk: LinkDesk) -> None:
    with desk.store.transaction() as tx:
        tx.set_contact_track(FLYNN, Track(links=False), NOW)
    for order in (TO_FLYNN, replace(TO_FLYNN, track=True), replace(TO_FLYNN, contact=Contact("a@b.fr"))):
        made = make_link(desk, order)
        assert (made.id, made.url) == (None, PRICES)


def test_a_link_that_does_something_is_ours_but_not_written_down_where_tracking_is_off(desk: LinkDesk) -> None:
    made = make_link(desk, replace(TO_FLYNN, track=False, actions=ON_THE_LIST))
    assert (target(made.url).acts, target(made.url).untold) == (True, True)
    found = behind(desk.store, made.id or "", target(made.url))
    assert (found.link, found.actions) == (made.id, ON_THE_LIST)
    assert found.whose is not None
    assert (found.whose.contact, found.whose.channel) == (FLYNN, "sms")


def test_clicks_on_a_link_of_the_library_add_up_across_campaigns(desk: LinkDesk) -> None:
    link_id = a_link(desk)
    for campaign in ("spring", "autumn", None):
        order = replace(TO_FLYNN, url="", library=link_id, campaign_id=campaign)
        click(desk, make_link(desk, order).url)
    assert counts(desk, link_id) == (Count(3, 3), Count(3, 3))
    assert {each["library_link"] for each in clicked(desk)} == {link_id}
    (link,) = desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10).links
    assert link.clicked == Count(1, 1)


def test_links_that_nobody_clicked_are_listed_too(desk: LinkDesk) -> None:
    known = KnownLinks(desk.store, desk.clock)
    (seven,) = (each.number for each in [desk.store.reads.library_link(a_link(desk))] if each)
    of_library = Target(0, BodyPart.HTML, f"{PRICES}?ref=1", of_library=OfLibrary(seven, 1))
    for _ in range(2):
        known.note("spring", [Target(0, BodyPart.HTML, DEMO), of_library, Target(1, BodyPart.TEXT, DEMO)])
    listed = desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10).links
    assert [(each.url, each.name, each.clicked) for each in listed] == [(DEMO, None, NONE), (PRICES, "Prices", NONE)]


def test_a_campaign_with_a_link_for_each_recipient_lists_so_many(desk: LinkDesk) -> None:
    known = KnownLinks(desk.store, desk.clock)
    for some in (range(150), range(100, 300)):
        known.note("spring", [Target(0, BodyPart.HTML, f"{DEMO}?{each}") for each in some])
    assert len(desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 1_000).links) == 200


def test_counting_anew_keeps_the_history(desk: LinkDesk) -> None:
    link_id = a_link(desk)
    url = make_link(desk, replace(TO_FLYNN, url="", library=link_id)).url
    click(desk, url)
    library.reset(desk, link_id, MAJA)
    assert counts(desk, link_id) == (Count(0, 0), Count(1, 1))
    click(desk, url, NOW + timedelta(minutes=1))
    assert counts(desk, link_id) == (Count(1, 0), Count(2, 1))
    link = desk.store.reads.library_link(link_id)
    assert link is not None
    assert link.reset_at == NOW
    assert [(each.by, each.counted) for each in desk.store.reads.link_resets(link.number)] == [
        (MAJA, {Actor.HUMAN: Count(1, 1)})
    ]


def test_an_edited_link_changes_where_mailed_ones_lead_once_it_is_saved(desk: LinkDesk) -> None:
    link_id = a_link(desk)
    order = replace(TO_FLYNN, url="", library=link_id, parameters={"ref": "7"})
    told = target(make_link(desk, order).url)

    def leads() -> str:
        return lead_of(told, desk.store.reads.library_leads()).url

    library.put_draft(desk, link_id, LinkDraft("Demo", DEMO), MAJA)
    assert leads() == f"{PRICES}?ref=7"
    library.save(desk, link_id, MAJA)
    assert leads() == f"{DEMO}?ref=7"


def test_a_deleted_link_is_offered_to_nobody_and_leads_on(desk: LinkDesk) -> None:
    link_id = a_link(desk, actions=ON_THE_LIST)
    made = make_link(desk, replace(TO_FLYNN, url="", library=link_id))
    library.delete(desk, link_id, MAJA)
    assert desk.store.reads.library_links(None, 10).items == ()
    assert lead_of(target(made.url), desk.store.reads.library_leads()).url == PRICES
    assert behind(desk.store, made.id or "", target(made.url)).actions == ON_THE_LIST
    with pytest.raises(UnknownLink):
        make_link(desk, replace(TO_FLYNN, url="", library=link_id))


def test_a_draft_that_was_never_saved_can_be_put_nowhere(desk: LinkDesk) -> None:
    link = library.add_draft(desk, LinkDraft("Prices"), None, MAJA)
    with pytest.raises(UnknownLink):
        make_link(desk, replace(TO_FLYNN, url="", library=link.id))


def test_a_folders_links_outlive_it(desk: LinkDesk) -> None:
    folder = library.add_folder(desk, "Prices")
    link = library.add(desk, LinkDraft("Prices", PRICES), folder.id, MAJA)
    assert desk.store.reads.library_links(None, 10, folder.id).items == (link,)
    library.remove_folder(desk, folder.id)
    assert [each.folder for each in desk.store.reads.library_links(None, 10).items] == [None]


def test_of_two_folders_of_one_name_added_at_once_one_is_refused(desk: LinkDesk, store_url: str) -> None:
    other = Store(store_url, MemoryBus())
    desks = (desk, replace(desk, store=other))

    def add(named: tuple[LinkDesk, str]) -> str:
        try:
            return library.add_folder(*named).name
        except library.FolderExists:
            return "refused"

    with ThreadPoolExecutor(2) as at_once:
        for name in map(str, range(10)):
            assert sorted(at_once.map(add, [(each, name) for each in desks])) == [name, "refused"]
    other.close()


def test_a_target_that_our_token_goes_to_is_asked_whether_it_takes_it(desk: LinkDesk) -> None:
    asked: list[str] = []
    watching = replace(desk, note_appending=asked.extend)
    make_link(watching, replace(TO_FLYNN, appends=True))
    library.add(watching, LinkDraft("Demo", DEMO, appends=True), None, MAJA)
    assert asked == [PRICES, DEMO]


def test_whoever_follows_several_links_of_a_message_at_once_is_a_machine(desk: LinkDesk) -> None:
    first = make_link(desk, TO_FLYNN)
    second = make_link(desk, replace(TO_FLYNN, url=DEMO, beside=first.id))
    later = timedelta(seconds=1)
    click(desk, first.url)
    click(desk, second.url, NOW + later)
    assert [(each["link"], each["reason"]) for each in clicked(desk)] == [
        (first.id, "no_sign_of_a_machine"),  # told before the other one came
        (second.id, "links_at_once"),
    ]
    found = desk.store.reads.campaign_statistics("spring", Actor.HUMAN, 10)
    assert found.count(HitKind.CLICK, Actor.HUMAN) == NONE
    assert found.count(HitKind.CLICK, Actor.MACHINE).total == 2


def test_each_link_of_a_message_has_its_own_clicks_and_deeds(desk: LinkDesk) -> None:
    first = make_link(desk, TO_FLYNN)
    second = make_link(desk, replace(TO_FLYNN, url=DEMO, actions=ON_THE_LIST, beside=first.id))
    click(desk, second.url)
    links = [desk.store.reads.made_link(each.id or "") for each in (first, second)]
    assert [desk.store.reads.made_statistics(each, Actor.HUMAN).clicked for each in links if each] == [
        {},
        {Actor.HUMAN: Count(1, 1)},
    ]
    assert behind(desk.store, first.id or "", target(second.url)).actions == ON_THE_LIST
    assert behind(desk.store, first.id or "", target(first.url)).actions == ()


@pytest.mark.parametrize("other", [{"contact": None}, {"campaign_id": "autumn"}, {"channel": "push"}])
def test_links_of_different_people_or_channels_are_not_of_one_message(desk: LinkDesk, other: dict[str, str]) -> None:
    first = make_link(desk, TO_FLYNN)
    with pytest.raises(NotBeside):
        make_link(desk, replace(TO_FLYNN, beside=first.id, **other))  # type: ignore[arg-type]
