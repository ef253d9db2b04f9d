"""Which answers say that a target refuses a parameter, and which say nothing."""

import pytest

from daemon.core.refusing import Takes, takes


@pytest.mark.parametrize(
    ("without", "with_it", "said"),
    [
        (200, 200, Takes.YES),
        (200, 204, Takes.YES),
        (304, 200, Takes.YES),
        (200, 404, Takes.NO),
        (200, 400, Takes.NO),
        (200, 500, Takes.NO),
        (404, 404, Takes.UNKNOWN),  # nothing is there, or not without its own query
        (403, 200, Takes.UNKNOWN),
        (200, 429, Takes.UNKNOWN),  # asked too often
        (200, 503, Takes.UNKNOWN),
        (None, 200, Takes.UNKNOWN),
        (200, None, Takes.UNKNOWN),
    ],
)
def test_only_a_page_that_is_gone_with_the_parameter_refuses_it(
    without: int | None, with_it: int | None, said: Takes
) -> None:
    assert takes(without, with_it) is said
