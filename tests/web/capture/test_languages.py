import pytest
from hypothesis import given
from hypothesis import strategies as st

from daemon.web.capture.languages import LANGUAGES, language


@pytest.mark.parametrize(
    ("wishes", "read"),
    [
        ("sv", "sv"),
        ("sv-SE, sv;q=0.9, en;q=0.8", "sv"),
        ("en;q=0.5, de;q=0.9", "de"),
        ("ja, fr;q=0.2", "fr"),
        ("DE-at", "de"),
        ("es ; q = 1.0", "es"),
        ("en;q=0, es;q=0.1", "es"),
        ("*", "sv"),
        ("ja", "sv"),
        ("", "sv"),
        ("fr;q=2, de;q=x", "sv"),
        ("fr;level=1", "fr"),
    ],
)
def test_the_best_liked_of_ours_is_taken(wishes: str, read: str) -> None:
    assert language(wishes, "sv") == read


@given(st.text(), st.sampled_from(LANGUAGES))
def test_whatever_is_asked_for_there_is_an_answer(wishes: str, default: str) -> None:
    assert language(wishes, default) in LANGUAGES
