import pytest

from tests.web.pages.visitor import invited, signed_in

pytestmark = pytest.mark.slow

PAGE = "/styleguide"


def test_a_form_without_its_token_changes_nothing(elsa):
    assert elsa.post("/logout").status == 403
    assert elsa.get(PAGE).status == 200


def test_a_form_with_another_sessions_token_changes_nothing(house, elsa):
    theirs = signed_in(house, "jonas@halyard.example").get(PAGE).csrf
    assert elsa.post("/logout", {"csrf": theirs}).status == 403
    assert elsa.get(PAGE).status == 200


@pytest.mark.parametrize("token", ["", ".", "é.é", "x.y", "." * 5000])
def test_a_made_up_token_changes_nothing(elsa, token):
    assert elsa.post("/logout", {"csrf": token}).status == 403


def test_every_page_has_a_token_of_its_own_and_all_are_good(elsa):
    first, second = elsa.get(PAGE).csrf, elsa.get(PAGE).csrf
    assert first != second
    assert elsa.post("/logout", {"csrf": first}).status == 303


def test_a_script_may_send_the_token_as_a_header(elsa):
    assert elsa.post("/logout", headers={"X-CSRF-Token": elsa.get(PAGE).csrf}).status == 303


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
    ],
)
def test_what_another_site_sends_is_refused_even_with_the_token(house, elsa, stranger, headers):
    assert elsa.post("/logout", {"csrf": elsa.get(PAGE).csrf}, headers).status == 403
    assert elsa.get(PAGE).status == 200
    assert stranger.post(invited(house), headers=headers).status == 403
