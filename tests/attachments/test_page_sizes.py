"""How large a page is drawn, whatever size its file claims."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attachments.page_sizes import A_SHEET, MOST_PIXELS, MOST_PIXELS_A_SIDE, in_pixels, sane


@pytest.mark.parametrize(
    ("points", "pixels"),
    [
        ((595.0, 842.0), (1400, 1981)),
        ((720.0, 540.0), (1400, 1050)),
        ((100.0, 1000.0), (800, 8000)),  # as long as may be
        ((3.0, 14400.0), (2, 8000)),
    ],
)
def test_a_page_is_as_wide_as_wanted_unless_it_gets_too_long(
    points: tuple[float, float], pixels: tuple[int, int]
) -> None:
    assert in_pixels(*points, 1400) == pixels


@pytest.mark.parametrize("claimed", [(0.0, 0.0), (-3.0, 10.0), (float("nan"), 5.0), (float("inf"), 5.0)])
def test_a_page_without_a_size_is_shown_as_a_sheet(claimed: tuple[float, float]) -> None:
    assert sane(*claimed) == A_SHEET


def test_a_page_of_two_gigapoints_is_cut() -> None:
    assert sane(595.0, 2147483648.0) == (595.0, 14400.0)


@given(st.floats(), st.floats(), st.integers(1, 3000))
def test_whatever_is_claimed_the_drawing_fits(width: float, height: float, wanted: int) -> None:
    across, down = in_pixels(*sane(width, height), wanted)
    assert 1 <= across <= max(wanted, 1)
    assert 1 <= down <= MOST_PIXELS_A_SIDE
    assert across * down <= MOST_PIXELS * 1.01
