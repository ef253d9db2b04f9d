"""How a whole domain is written down, and whose addresses it holds."""

import pytest

from daemon.core.blocked_domains import domains_of, given_domain, is_of_domain
from daemon.core.given import Impossible


@pytest.mark.parametrize(
    "written", ["encom.com", "@encom.com", "*@encom.com", "*.encom.com", " Encom.COM. ", "@ENCOM.com"]
)
def test_it_is_the_same_however_lists_write_it(written: str) -> None:
    assert given_domain(written) == "encom.com"


def test_it_is_kept_as_addresses_have_it() -> None:
    assert given_domain("smörgås.example") == "xn--smrgs-pra0j.example"


@pytest.mark.parametrize("written", ["", "@", "*", "com", "alan@encom.com", "a b.com", "x" * 60 + ".y" * 90, "-.com"])
def test_what_is_no_domain_is_refused(written: str) -> None:
    with pytest.raises(Impossible):
        given_domain(written)


@pytest.mark.parametrize(
    ("written", "is_one"),
    [("@encom.com", True), ("*@encom.com", True), ("alan@encom.com", False), ("encom.com", False)],
)
def test_a_row_means_a_domain_by_its_at(written: str, is_one: bool) -> None:
    assert is_of_domain(written) is is_one


def test_an_address_belongs_to_its_domain_and_to_all_above() -> None:
    assert domains_of("Alan@Mail.Encom.com") == ("mail.encom.com", "encom.com", "com")
