"""A person presses the button behind a link: what it does is done once, and for nobody but a person."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from daemon.core.actions import (
    AddInterest,
    AddToList,
    CallWebhook,
    ChangeField,
    CreateFollowUp,
    OpenRequest,
    Unsubscribe,
)
from daemon.core.hits import Hit, HitKind
from daemon.core.links import USUAL_ASKING
from daemon.core.networks import NO_NETWORKS
from daemon.core.opt_outs import EVERYTHING, OptOut, OptOutScope, Source, Wish
from daemon.core.targets import BodyPart
from daemon.core.work import Details, Standing
from daemon.flows.acting import Outcome, act
from daemon.flows.behind import Behind
from daemon.flows.erasure import erase_at_once
from daemon.flows.unsubscribes import resubscribe
from daemon.flows.work import remove_member
from daemon.storage.kept_hits import TouchedSend
from daemon.storage.store import Store
from daemon.storage.work_reads import Wanted
from tests.storage.sample import FLYNN, NOW, REP, new_send, sent, webhook

HOOK = "https://engine.example.com/links"
ALL = (
    AddToList("Pricing"),
    CreateFollowUp("call", timedelta(days=2)),
    OpenRequest("demo"),
    ChangeField("size", "50"),
    AddInterest("lightcycles"),
    Unsubscribe("newsletter"),
    CallWebhook(HOOK),
)
LINK = "lnk_01kb5tq6v0"
LATER = NOW + timedelta(hours=1)
BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


def pressed(send_id: str, **told: Any) -> Hit:
    plain = Hit(
        uid=b"u" * 16,
        kind=HitKind.CLICK,
        at=LATER,
        send_id=send_id,
        method="POST",
        place=0,
        part=BodyPart.HTML,
        agent=BROWSER,
        hints={"accept-language": "en"},
    )
    return replace(plain, **told)


def mailed(store: Store) -> Behind:
    (send,) = sent(store, new_send())
    return Behind(LINK, ALL, USUAL_ASKING, TouchedSend(send.id, "spring", FLYNN, REP, NOW, None))


def press(store: Store, what: Behind, **told: Any) -> Outcome:
    assert what.whose is not None
    return act(store, what, pressed(what.whose.id, **told), NO_NETWORKS, LATER)


def types(store: Store) -> list[str]:
    return [each.event.type.value for each in store.reads.events(None, 100).items]


def test_all_that_a_link_does_is_done_and_told(store: Store) -> None:
    webhook(store, "reply.*", url=HOOK)
    assert press(store, mailed(store)) is Outcome.DONE
    reads = store.reads
    assert [each.name for each in reads.lists_of(FLYNN)] == ["Pricing"]
    (follow_up,) = reads.follow_ups(None, 10, Wanted()).items
    assert (follow_up.type, follow_up.assignee, follow_up.due_at) == ("call", REP, LATER + timedelta(days=2))
    (request,) = reads.requests(None, 10, Wanted(Standing.OPEN)).items
    assert (request.category, request.contact, request.through.link) == ("demo", FLYNN, LINK)
    assert reads.details(FLYNN) == Details({"size": "50"}, ("lightcycles",))
    (refused,) = reads.suppressions_of(FLYNN)
    assert (refused.what.name, refused.source) == ("newsletter", "link")
    assert types(store) == [
        "list.member_added",
        "follow_up.created",
        "request.opened",
        "contact.changed",
        "contact.changed",
        "contact.unsubscribed",
        "link.acted",
    ]


def test_a_webhook_that_a_link_calls_is_told_what_was_done_whatever_it_asked_for(store: Store) -> None:
    hook = webhook(store, "reply.*", url=HOOK)
    press(store, mailed(store))
    (delivery,) = store.reads.deliveries(hook.id, None, None, 10).items
    told = delivery.recorded.event
    assert (told.type, told.contact, told.facts["link"]) == ("link.acted", FLYNN, LINK)
    assert told.facts["did"] == [
        "add_to_list", "create_follow_up", "open_request", "change_field", "add_interest", "unsubscribe",
        "call_webhook",
    ]  # fmt: skip


def test_a_webhook_that_asked_for_it_is_told_once(store: Store) -> None:
    hook = webhook(store, "link.*", url=HOOK)
    press(store, mailed(store))
    assert len(store.reads.deliveries(hook.id, None, None, 10).items) == 1


def test_a_webhook_that_is_gone_keeps_nothing_else_from_being_done(store: Store) -> None:
    assert press(store, mailed(store)) is Outcome.DONE
    (acted,) = store.reads.events(None, 100, ("link.acted",)).items
    assert acted.event.facts["left"] == ["call_webhook"]
    assert "call_webhook" not in str(acted.event.facts["did"])


def test_who_presses_again_changes_nothing(store: Store) -> None:
    webhook(store, "reply.*", url=HOOK)
    what = mailed(store)
    press(store, what)
    before = types(store)
    assert press(store, what) is Outcome.DONE
    assert types(store) == before


def test_what_was_added_to_a_link_is_done_by_the_next_press(store: Store) -> None:
    what = replace(mailed(store), actions=(AddToList("Pricing"),))
    press(store, what)
    press(store, replace(what, actions=(AddToList("Pricing"), AddInterest("lightcycles"))))
    assert types(store) == ["list.member_added", "link.acted", "contact.changed", "link.acted"]


def test_who_opts_out_again_after_somebody_mailed_them_again_is_heard(store: Store) -> None:
    what = replace(mailed(store), actions=(Unsubscribe("newsletter"),))
    press(store, what)
    resubscribe(store, FLYNN, OptOut(OptOutScope.CATEGORY, "newsletter"), Wish(EVERYTHING, Source.ADMIN), LATER)
    assert store.reads.suppressions_of(FLYNN) == ()
    press(store, what)
    assert [each.what.name for each in store.reads.suppressions_of(FLYNN)] == ["newsletter"]


def test_who_is_asked_again_by_the_next_mail_and_says_yes_again_is_heard(store: Store) -> None:
    first, second = sent(store, new_send("a"), new_send("b"))
    for each in (first, first, second):
        whose = TouchedSend(each.id, "spring", FLYNN, REP, NOW, None)
        press(store, Behind(LINK, (CreateFollowUp("call", timedelta()),), USUAL_ASKING, whose))
    assert types(store) == ["follow_up.created", "link.acted"] * 2


def test_what_was_said_last_holds(store: Store) -> None:
    monthly = replace(mailed(store), actions=(ChangeField("pace", "monthly"), CreateFollowUp("call", timedelta())))
    weekly = replace(monthly, link="lnk_01kb5tq6v1", actions=(ChangeField("pace", "weekly"),))
    for each in (monthly, weekly, monthly):
        press(store, each)
    assert store.reads.details(FLYNN).fields == {"pace": "monthly"}
    assert types(store).count("follow_up.created") == 1


def test_who_was_taken_off_a_list_gets_on_it_again(store: Store) -> None:
    what = replace(mailed(store), actions=(AddToList("Pricing"),))
    press(store, what)
    (listed,) = store.reads.lists_of(FLYNN)
    remove_member(store, listed, FLYNN, REP, LATER)
    press(store, what)
    assert [each.name for each in store.reads.lists_of(FLYNN)] == ["Pricing"]


def test_for_somebody_who_was_erased_a_moment_ago_nothing_is_done(store: Store) -> None:
    what = mailed(store)
    erase_at_once(store, FLYNN, LATER)
    before = types(store)
    assert press(store, what) is Outcome.NOBODY
    assert types(store) == before


def test_a_follow_up_may_be_for_somebody_in_particular(store: Store) -> None:
    what = replace(mailed(store), actions=(CreateFollowUp("call", timedelta(), "sam@example.com"),))
    press(store, what)
    (follow_up,) = store.reads.follow_ups(None, 10, Wanted(assignee="sam@example.com")).items
    assert follow_up.due_at == LATER


def test_one_of_us_who_presses_does_nothing(store: Store) -> None:
    device = b"d" * 16
    with store.transaction() as tx:
        sam = tx.admit_user("sam@example.com", None, NOW)
        tx.add_device(device, sam.id, "Firefox", NOW)
    assert press(store, mailed(store), device=device) is Outcome.OURS
    assert types(store) == []


def test_a_machine_that_presses_does_nothing(store: Store) -> None:
    assert press(store, mailed(store), agent="python-requests/2.32") is Outcome.MACHINE
    assert types(store) == []


def test_what_followed_the_hidden_link_a_moment_ago_does_nothing(store: Store) -> None:
    what = mailed(store)
    assert what.whose is not None
    trap = pressed(what.whose.id, uid=b"t" * 16, kind=HitKind.TRAP, place=None, part=None, method="GET")
    with store.transaction() as tx:
        tx.add_hits([trap])
    assert press(store, what) is Outcome.MACHINE
    assert types(store) == []


def test_for_somebody_who_was_erased_nothing_is_done(store: Store) -> None:
    erased = TouchedSend("lnk_1", "", None, None, None, None, "sms")
    assert press(store, Behind(LINK, ALL, USUAL_ASKING, erased)) is Outcome.NOBODY
    assert types(store) == []
