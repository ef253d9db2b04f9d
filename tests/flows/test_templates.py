"""Whatever somebody writes as a template: it is rendered, or refused with a sentence."""

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from daemon.flows.templates import BadTemplate, Format, rendered


@given(st.text(st.sampled_from("{}%|: '\"\n.[]()abc1") | st.characters(), max_size=60))
def test_whatever_is_written_is_rendered_or_refused(template: str) -> None:
    with suppress(BadTemplate):
        rendered(template, Format.HTML, {"a": [1, {"b": "c"}]}, lambda _: "")
