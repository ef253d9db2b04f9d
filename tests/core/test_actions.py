"""What links do, read from JSON and written as JSON."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.core.actions import (
    MOST,
    Action,
    AddInterest,
    AddToList,
    CallWebhook,
    ChangeField,
    CreateFollowUp,
    Invalid,
    OpenRequest,
    Unsubscribe,
    kind_of,
    name_of,
    read_actions,
    to_json,
)
from daemon.core.events import Json

EVERY: tuple[Action, ...] = (
    AddToList("Pricing", "You are on the list."),
    CreateFollowUp("call", timedelta(days=3), "sam@encom.com"),
    CreateFollowUp("call", timedelta()),
    OpenRequest("demo"),
    ChangeField("size", ""),
    AddInterest("lightcycles"),
    Unsubscribe("newsletter"),
    CallWebhook("https://engine.encom.com/links?of=us"),
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda each: st.lists(each, max_size=4) | st.dictionaries(st.text(max_size=10), each, max_size=4),
    max_leaves=10,
)


def test_what_is_written_is_read_again() -> None:
    assert read_actions(to_json(EVERY)) == EVERY


def test_without_any_a_link_does_nothing() -> None:
    assert read_actions(None) == read_actions([]) == ()


def test_a_confirmation_makes_no_other_action() -> None:
    assert name_of(AddToList("Pricing", "Thank you"), "snd_1") == name_of(AddToList("Pricing"), "snd_1")
    assert len({name_of(each, message) for each in EVERY for message in ("snd_1", "snd_2")}) == 2 * len(EVERY)


def test_each_has_a_name() -> None:
    assert kind_of(AddToList("Pricing")) == "add_to_list"


@pytest.mark.parametrize(
    ("told", "problem"),
    [
        ("add_to_list", "actions: is not an array"),
        ([1], "actions[0]: is no object"),
        ([{}], "actions[0].do: is missing"),
        ([{"do": "explode"}], 'actions[0].do: "explode" is not one of add_to_list'),
        ([{"do": "add_to_list"}], "actions[0].list: is missing"),
        ([{"do": "add_to_list", "list": "  "}], "actions[0].list: is missing"),
        ([{"do": "add_to_list", "list": 7}], "actions[0].list: is no text"),
        ([{"do": "add_to_list", "list": "a\nb"}], "actions[0].list: has a line break"),
        ([{"do": "add_to_list", "list": "a" * 121}], "actions[0].list: is longer than 120"),
        ([{"do": "add_to_list", "list": "a", "colour": "red"}], "actions[0].colour: is not known here"),
        ([{"do": "create_follow_up", "type": "call", "due_in_days": True}], "actions[0].due_in_days: is no number"),
        ([{"do": "create_follow_up", "type": "call", "due_in_days": -1}], "actions[0].due_in_days: is no number"),
        ([{"do": "create_follow_up", "type": "call", "assignee": "sam"}], "actions[0].assignee: is not an e-mail"),
        ([{"do": "call_webhook", "url": "javascript:alert(1)"}], "actions[0].url: is no http"),
        ([{"do": "add_interest", "interest": "x"}] * (MOST + 1), "actions: a link does no more than 10 things"),
        ([{"do": "add_interest", "interest": "x"}, None], "actions[1]: is no object"),
    ],
)
def test_what_cannot_be_done_is_refused_by_its_place(told: Json, problem: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_actions(told)
    assert str(refused.value).startswith(problem)


@given(json_values)
def test_whatever_is_told_is_read_or_refused(told: Json) -> None:
    try:
        actions = read_actions(told)
    except Invalid:
        return
    assert read_actions(to_json(actions)) == actions
