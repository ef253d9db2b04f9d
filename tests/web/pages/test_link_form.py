"""The form for a link of the library: what is sent is read as it was meant, or comes back with a sentence."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.actions import (
    Action,
    AddInterest,
    AddToList,
    CallWebhook,
    ChangeField,
    CreateFollowUp,
    OpenRequest,
    Unsubscribe,
)
from daemon.core.library import LinkDraft
from daemon.core.links import Asking
from daemon.web.pages.link_form import KINDS, Filled, Row, Sent, filled_of
from daemon.web.pages.link_read import Wrong, draft_of
from daemon.web.pages.link_words import changes, does

PRICES, HOOK = "https://halyard.example/prices", "https://crm.example/hook?a=1"
GOOD = Filled("Prices", PRICES)

line = st.text(st.characters(categories=("L", "N", "P", "Zs"), codec="utf-8"), max_size=40).map(str.strip)
named = line.filter(bool)
anything = st.text(max_size=30)
action: st.SearchStrategy[Action] = st.one_of(
    st.builds(AddToList, named, line),
    st.builds(
        CreateFollowUp, named, st.integers(0, 3650).map(timedelta), st.sampled_from((None, "sam@flynn.example")), line
    ),
    st.builds(OpenRequest, named, line),
    st.builds(ChangeField, named, line, line),
    st.builds(AddInterest, named, line),
    st.builds(Unsubscribe, named, line),
    st.builds(CallWebhook, st.just(HOOK), line),
)
drafts = st.builds(
    LinkDraft,
    name=named,
    url=st.sampled_from(("", PRICES, f"{PRICES}?a=1#b")),
    track=st.booleans(),
    parameters=st.dictionaries(named.filter(lambda name: "=" not in name), line, max_size=3),
    appends=st.booleans(),
    actions=st.lists(action, max_size=4).map(tuple),
    asking=st.builds(Asking, line, line),
)


def wrong(filled: Filled) -> Filled:
    with pytest.raises(Wrong) as caught:
        draft_of(filled, (HOOK,))
    return caught.value.filled


@given(drafts)
def test_what_is_shown_and_sent_again_is_the_same_link(draft: LinkDraft) -> None:
    assert draft_of(filled_of(draft), (HOOK,)) == draft


@given(
    st.builds(Filled, name=anything, url=anything, parameters=anything, question=anything, button=anything),
    st.lists(st.builds(Row, st.sampled_from(sorted(KINDS)), anything, anything, anything, anything), max_size=3),
)
def test_whatever_is_sent_is_a_link_or_comes_back_whole(filled: Filled, rows: list[Row]) -> None:
    sent = replace(filled, rows=tuple(rows))
    try:
        draft_of(sent, (HOOK,))
    except Wrong as error:
        found = error.filled
        assert found.is_wrong
        assert replace(found, wrong={}, rows=tuple(replace(row, wrong={}) for row in found.rows)) == sent


@pytest.mark.parametrize(
    ("filled", "field", "said"),
    [
        (replace(GOOD, name="  "), "name", "Give it a name"),
        (replace(GOOD, name="x" * 201), "name", "This is longer than 200 characters."),
        (replace(GOOD, url="prices"), "url", "This is no http:// or https:// address."),
        (replace(GOOD, url="javascript:alert(1)"), "url", "This is no http:// or https:// address."),
        (replace(GOOD, parameters="ref"), "parameters", "Write one on each line"),
        (replace(GOOD, question="a\nb"), "question", "This has a line break"),
        (replace(GOOD, button="x" * 301), "button", "This is longer than 300 characters."),
    ],
)
def test_a_field_that_cannot_be_has_a_sentence(filled: Filled, field: str, said: str) -> None:
    assert wrong(filled).wrong[field].startswith(said)


@pytest.mark.parametrize(
    ("row", "field", "said"),
    [
        (Row("add_to_list"), "subject", "This is missing."),
        (Row("call_webhook", "nowhere"), "subject", "This is no http:// or https:// address."),
        (Row("call_webhook", "https://nobody.example/"), "subject", "This is no webhook of the team"),
        (Row("create_follow_up", "Call", days="soon"), "days", "This is no number of days from 0 to 3650."),
        (Row("create_follow_up", "Call", "sam"), "detail", "This is not an e-mail address"),
        (Row("change_field", "Size", "x" * 501), "detail", "This is longer than 500 characters."),
        (Row("open_request", "Demo", confirmation="x" * 501), "confirmation", "This is longer than 500 characters."),
    ],
)
def test_a_field_of_an_action_that_cannot_be_has_one_too(row: Row, field: str, said: str) -> None:
    good = Row("add_interest", "Arcades")
    found = wrong(replace(GOOD, rows=(good, row))).rows
    assert found[0] == good
    assert found[1].wrong[field].startswith(said)


def test_actions_of_which_a_browser_sent_half_are_read_as_far_as_they_go() -> None:
    sent = Sent(name="x", kind=("add_to_list", "nonsense", "open_request"), subject=("Pricing", "?"))
    assert sent.filled.rows == (Row("add_to_list", "Pricing"), Row("open_request"))


def test_an_action_is_added_and_taken_out_again() -> None:
    filled = GOOD.with_another("add_to_list").with_another("open_request").with_another("fly")
    assert [row.kind for row in filled.rows] == ["add_to_list", "open_request"]
    assert [row.kind for row in filled.without("0").rows] == ["open_request"]
    assert filled.without("x") == filled


@pytest.mark.parametrize(
    ("action", "said"),
    [
        (AddToList("Pricing"), "Adds them to the list “Pricing”"),
        (
            CreateFollowUp("Call", timedelta(days=3), "sam@flynn.example"),
            "Creates a follow-up “Call” for sam@flynn.example, due in 3 days",
        ),
        (
            CreateFollowUp("Call", timedelta()),
            "Creates a follow-up “Call” for whoever wrote to them last, due the same day",
        ),
        (ChangeField("Size", "50"), "Sets their field “Size” to “50”"),
        (ChangeField("Size", ""), "Empties their field “Size”"),
        (AddInterest("Arcades"), "Notes their interest “Arcades”"),
        (Unsubscribe("Events"), "Unsubscribes them from “Events”"),
        (CallWebhook("https://crm.example/hook?key=1"), "Calls the webhook crm.example/hook"),
    ],
)
def test_an_action_is_said_in_a_sentence(action: Action, said: str) -> None:
    assert does(action) == said


def test_a_draft_says_what_would_be_another_thing() -> None:
    now = LinkDraft("Prices", PRICES)
    then = replace(now, url="", actions=(OpenRequest("Demo", "We will write."),))
    assert [(each.name, each.now, each.then) for each in changes(now, then)] == [
        ("Leads to", (PRICES,), ("Nowhere: it only does something",)),
        ("Does", ("Nothing",), ("Opens a request “Demo”, and says: We will write.",)),
    ]


@given(drafts)
def test_nothing_is_another_thing_in_the_same(draft: LinkDraft) -> None:
    assert changes(draft, draft) == ()
