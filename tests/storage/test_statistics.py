"""What a campaign came to, on both databases."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from daemon.bus import MemoryBus
from daemon.core.events import Actor, Event, EventType, Via
from daemon.core.hits import HitKind
from daemon.core.statistics import CampaignStatistics, Count, Outcomes, Place
from daemon.core.targets import BodyPart
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, QUORRA, happened, new_send, recorded, resume, sent
from tests.storage.test_query_plans import SMALL, watch
from tests.storage.touched import counted, hit, link

DAY = timedelta(days=1)
TODAY, TOMORROW = "2026-11-21", "2026-11-22"
OPEN, CLICK = HitKind.OPEN, HitKind.CLICK


def statistics(store: Store, actor: Actor = Actor.HUMAN) -> CampaignStatistics:
    return store.reads.campaign_statistics("spring", actor, 10)


def answer(contact: str = FLYNN, via: str = "contact", rung: str = "message_id", send_id: str | None = None) -> Event:
    return replace(happened(EventType.REPLY_RECEIVED, contact, via=via, matched_by=rung), send_id=send_id)


def test_a_campaign_that_nobody_knows_came_to_nothing(store: Store) -> None:
    found = statistics(store)
    assert (found.sent, found.people, found.days, found.links, found.outcomes) == (0, 0, (), (), Outcomes())


def test_mails_and_people_are_counted_apart_and_by_day(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", after=DAY), new_send("a3@x", QUORRA), new_send("b1@x", campaign="other"))
    found = statistics(store)
    assert (found.sent, found.people) == (3, 2)
    assert [(each.day, each.sent) for each in found.days] == [(date(2026, 11, 21), 2), (date(2026, 11, 22), 1)]


def test_opens_and_clicks_are_told_by_actor(store: Store) -> None:
    counted(store, TODAY, OPEN, 5, 3)
    counted(store, TODAY, OPEN, 9, 4, Actor.MACHINE)
    counted(store, TOMORROW, OPEN, 2, 1)
    counted(store, TOMORROW, CLICK, 4, 2)
    counted(store, TOMORROW, CLICK, 1, 1, campaign="other")
    found = statistics(store)
    assert found.count(OPEN, Actor.HUMAN) == Count(7, 4)
    assert found.count(OPEN, Actor.MACHINE) == Count(9, 4)
    assert found.count(CLICK, Actor.HUMAN) == Count(4, 2)
    assert found.count(CLICK, Actor.SELF) == Count()
    assert [each.count(OPEN, Actor.HUMAN).total for each in found.days] == [5, 2]


def test_a_link_clicked_in_a_document_has_no_place_in_the_mail(store: Store) -> None:
    (send,) = sent(store, new_send())
    number = link(store, "https://a.example/")
    counted(store, TODAY, CLICK, 2, 1, link_number=number)
    hit(store, send.id, CLICK, link_number=number)
    hit(store, send.id, CLICK, link_number=number, part=None, place=None)
    (found,) = statistics(store).links
    assert (found.clicked.total, found.places) == (2, (Place(BodyPart.HTML, 0, 1),))


def test_a_links_count_is_not_added_to_its_mails(store: Store) -> None:
    counted(store, TODAY, CLICK, 3, 2)
    counted(store, TODAY, CLICK, 3, 2, link_number=link(store, "https://a.example/"))
    assert statistics(store).count(CLICK, Actor.HUMAN) == Count(3, 2)


def test_the_links_clicked_most_come_first_with_their_places(store: Store) -> None:
    (send,) = sent(store, new_send())
    few, many = link(store, "https://a.example/few"), link(store, "https://a.example/many")
    counted(store, TODAY, CLICK, 1, 1, link_number=few)
    for day in (TODAY, TOMORROW):
        counted(store, day, CLICK, 2, 1, link_number=many)
    counted(store, TODAY, CLICK, 50, 9, Actor.MACHINE, link_number=few)
    hit(store, send.id, CLICK, link_number=many, place=3)
    for _ in range(2):
        hit(store, send.id, CLICK, link_number=many, part=BodyPart.TEXT, place=1)
    hit(store, send.id, CLICK, actor=Actor.MACHINE, link_number=many, place=7)
    found = statistics(store).links
    assert [(each.url, each.clicked) for each in found] == [
        ("https://a.example/many", Count(4, 2)),
        ("https://a.example/few", Count(1, 1)),
    ]
    assert found[0].places == (Place(BodyPart.TEXT, 1, 2), Place(BodyPart.HTML, 3, 1))
    assert statistics(store, Actor.MACHINE).links[0].url == "https://a.example/few"


def test_only_so_many_links_are_listed(store: Store) -> None:
    for number in range(3):
        counted(store, TODAY, CLICK, number + 1, 1, link_number=link(store, f"https://a.example/{number}"))
    assert len(store.reads.campaign_statistics("spring", Actor.HUMAN, 2).links) == 2


def test_people_who_replied_are_counted_once_on_their_first_day(store: Store) -> None:
    later = replace(answer(), occurred_at=NOW + DAY)
    recorded(store, answer(), later, answer(QUORRA, "cc"), answer("ed@x.example", "alias"))
    found = statistics(store)
    assert (found.outcomes.replied, found.outcomes.replies) == (3, 4)
    assert found.outcomes.via == {Via.CONTACT: 1, Via.CC: 1, Via.ALIAS: 1}
    assert [(each.day, each.replied) for each in found.days] == [(date(2026, 11, 21), 3)]


def test_what_may_be_no_answer_and_what_was_corrected_is_not_counted(store: Store) -> None:
    recorded(store, answer(rung="contact_and_subject"), answer(QUORRA))
    with store.transaction() as tx:
        wrong = tx.record(answer("ed@x.example"))
        tx.record(happened(EventType.MESSAGE_RETRACTED, "ed@x.example", corrects=wrong.id))
    assert statistics(store).outcomes.replied == 1


def test_a_reply_without_an_open_on_record_is_told(store: Store) -> None:
    opened, unseen = sent(store, new_send(), new_send("a2@x", QUORRA))
    hit(store, opened.id)
    hit(store, unseen.id, actor=Actor.MACHINE)
    recorded(store, answer(send_id=opened.id), answer(QUORRA, send_id=unseen.id))
    assert statistics(store).outcomes.unseen == 1


def test_what_bounced_for_good_and_who_unsubscribed_is_counted(store: Store) -> None:
    sent(store, new_send(), new_send("a2@x", QUORRA))
    recorded(
        store,
        happened(EventType.BOUNCE_RECEIVED, FLYNN, severity="hard"),
        happened(EventType.BOUNCE_RECEIVED, QUORRA, severity="soft"),
        happened(EventType.CAMPAIGN_STOP, QUORRA, reason="unsubscribe"),
        happened(EventType.CAMPAIGN_STOP, FLYNN, reason="unsubscribe"),
        resume("retracted"),
    )
    found = statistics(store).outcomes
    assert (found.bounced, found.unsubscribed) == (1, 1)


def test_a_link_tells_its_clicks_by_day_and_by_actor(store: Store) -> None:
    number = link(store, "https://a.example/")
    counted(store, TOMORROW, CLICK, 2, 1, link_number=number)
    counted(store, TODAY, CLICK, 3, 2, link_number=number)
    counted(store, TODAY, CLICK, 8, 8, Actor.MACHINE, link_number=number)
    found = store.reads.link_statistics(number, Actor.HUMAN)
    assert found
    assert (found.link.url, found.link.clicked, found.link.campaign_id) == ("https://a.example/", Count(5, 3), "spring")
    assert found.days == ((date(2026, 11, 21), Count(3, 2)), (date(2026, 11, 22), Count(2, 1)))
    assert found.others == {Actor.MACHINE: Count(8, 8)}
    assert store.reads.link_statistics(number + 1, Actor.HUMAN) is None


def test_no_figure_walks_through_a_whole_table(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/harken.db", MemoryBus())
    store.migrate()
    (send,) = sent(store, new_send())
    number = link(store, "https://a.example/")
    counted(store, TODAY, CLICK, 2, 1, link_number=number)
    recorded(store, answer(send_id=send.id))
    plans = watch(store)
    statistics(store)
    store.reads.link_statistics(number, Actor.HUMAN)
    with store.transaction() as tx:
        tx.purge_hits(NOW, NOW)
        tx.drop_addresses(NOW)
    assert len(plans) > 8
    assert {plan for plan in plans if plan.startswith("SCAN") and plan.split()[1] not in SMALL} == set()
    assert any("ix_events_outcomes" in plan for plan in plans)
    assert any("ix_hits_addresses" in plan for plan in plans)
    store.close()
