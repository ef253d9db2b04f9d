"""Who gets no more mail, as it is kept and read, on both databases."""

from datetime import timedelta

from daemon.core.events import StopReason
from daemon.core.opt_outs import EVERYTHING, Lifted, OptOut, OptOutScope, Source, Why, Wish, resubscribed, unsubscribed
from daemon.storage.opted_out import Named, Sought
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NOW, QUORRA, new_send, sent

EVENTS = OptOut(OptOutScope.CATEGORY, "events")


def opt_out(store: Store, email: str, wish: Wish, after: timedelta = timedelta()) -> None:
    with store.transaction() as tx:
        tx.record(unsubscribed(email, wish, NOW + after, NOW + after))


def played(store: Store) -> None:
    sent(store, new_send(), new_send("b@x", contact=QUORRA))
    opt_out(store, FLYNN, Wish(EVENTS, Source.LINK, Why.MANY, campaign_id="spring"))
    opt_out(store, QUORRA, Wish(EVERYTHING, Source.CRM, by="Maja Berg"), timedelta(days=2))
    opt_out(store, FLYNN, Wish(EVERYTHING, Source.ONE_CLICK), timedelta(days=3))


def found(store: Store, **sought: object) -> list[tuple[str | None, str]]:
    page = store.reads.suppressed(None, 10, Sought(**sought))  # type: ignore[arg-type]
    return [(each.contact, each.suppression.source) for each in page.items]


def test_the_list_is_narrowed_by_everything_it_shows(store: Store) -> None:
    played(store)
    everybody = [(FLYNN, "link"), (QUORRA, "crm"), (FLYNN, "one_click")]
    assert found(store) == everybody
    assert (
        found(store, contact=QUORRA) == found(store, by="Maja Berg") == found(store, words="QUORRA") == [everybody[1]]
    )
    assert found(store, scope=OptOutScope.CATEGORY) == found(store, category="events") == [everybody[0]]
    assert found(store, why=Why.MANY) == [everybody[0]]
    assert found(store, campaign_id="spring") == found(store, source=Source.LINK) == [everybody[0]]
    assert found(store, since=NOW + timedelta(days=1)) == everybody[1:]
    assert found(store, reason=StopReason.COMPLAINT) == found(store, words="100%") == []
    assert store.reads.suppressed_number(Sought()) == 3
    assert store.reads.named_in_suppressions() == Named(("spring",), ("events",), ("Maja Berg",))


def test_it_is_read_from_either_end(store: Store) -> None:
    played(store)
    first = store.reads.suppressed_before(None, 2, Sought())
    rest = store.reads.suppressed_before(first.next, 2, Sought())
    numbers = [each.number for each in (*first.items, *rest.items)]
    assert numbers == sorted(numbers, reverse=True)
    assert (len(numbers), rest.next) == (3, None)


def test_one_is_lifted_and_the_others_stay(store: Store) -> None:
    played(store)
    lifted = [Lifted(StopReason.UNSUBSCRIBE, EVERYTHING)]
    with store.transaction() as tx:
        tx.record(resubscribed(FLYNN, Wish(EVERYTHING, Source.ADMIN), lifted, NOW))
    assert [each.what for each in store.reads.suppressions_of(FLYNN)] == [EVENTS]


def test_what_is_said_twice_is_kept_once_and_as_it_was_said_first(store: Store) -> None:
    opt_out(store, FLYNN, Wish(EVERYTHING, Source.LINK))
    opt_out(store, FLYNN, Wish(EVERYTHING, Source.IMPORT), timedelta(days=1))
    (kept,) = store.reads.suppressions_of(FLYNN.upper())
    assert (kept.source, kept.at) == (Source.LINK, NOW)


def test_behind_a_link_there_is_what_is_still_known(store: Store) -> None:
    (send,) = sent(store, new_send())
    with store.transaction() as tx:
        mine, other = tx.address_hash(FLYNN), tx.address_hash(QUORRA)
    known = store.reads.behind_a_link(mine, send.id)
    assert (known.contact, known.subject, known.mailing.campaign_id) == (FLYNN, "Hello", "spring")
    assert store.reads.behind_a_link(other, send.id).subject is None
    assert store.reads.behind_a_link(mine, "snd_none").contact == FLYNN


def test_what_the_team_says_is_kept_language_by_language(store: Store) -> None:
    with store.transaction() as tx:
        for said in ("Hej", "Hejsan"):
            tx.set_way_out_message("sv", said, "maja@halyard.example", NOW)
    assert (store.reads.way_out_message("sv"), store.reads.way_out_message("de")) == ("Hejsan", "")
