"""Everybody sees which domains are blocked; an admin blocks one, or lets it go."""

import pytest
from playwright.sync_api import Page

from daemon.flows.blocked_domains import block_domain
from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.web.house import House
from tests.web.looks import NARROWEST
from tests.web.pages.visitor import Visitor, signed_in
from tests.web.unsubscribe.recipient import FLYNN, prepared

pytestmark = pytest.mark.slow

PATH = "/unsubscribes/domains"


def act(visitor: Visitor, path: str = PATH, **form: str):
    csrf = visitor.get("/settings").csrf
    return visitor.post(path, {"csrf": csrf, **form})


def blocked(house: House) -> list[str]:
    return [each.domain for each in house.store.reads.blocked_domains(None, 9).items]


def test_an_admin_blocks_one_and_lets_it_go(house: House, elsa: Visitor) -> None:
    assert act(elsa, domain="@FlynnsArcade.com", reason="They asked").location == f"{PATH}?told=blocked"
    text = elsa.get(PATH).text
    for told in ("flynnsarcade.com", "They asked", "Let go"):
        assert told in text, told
    assert prepared(house.api()).problem == "suppressed"
    assert act(elsa, f"{PATH}/remove", domain="flynnsarcade.com").location == f"{PATH}?told=removed"
    assert blocked(house) == []


def test_a_persons_page_says_that_nothing_may_be_sent_to_them(house: House, elsa: Visitor) -> None:
    prepared(house.api())
    assert "May be mailed" in elsa.get(f"/people/{FLYNN}").text
    block_domain(house.store, "flynnsarcade.com", "", "Elsa", house.clock())
    text = elsa.get(f"/people/{FLYNN}").text
    assert "Nothing may be sent to" in text
    assert "May be mailed" not in text
    assert "Re-subscribe" not in text


@pytest.mark.parametrize("domain", ["com", "x@y.example"])
def test_what_is_no_domain_is_shown_again_with_the_reason(house: House, elsa: Visitor, domain: str) -> None:
    seen = act(elsa, domain=domain)
    assert seen.status == 422
    assert 'aria-invalid="true"' in seen.text
    assert f'value="{domain}"' in seen.text


def test_who_is_no_admin_sees_them_and_changes_nothing(house: House) -> None:
    block_domain(house.store, "encom.com", "They asked", "Elsa", house.clock())
    manager = signed_in(house, "maja@halyard.example", Role.MANAGER)
    text = manager.get(PATH).text
    assert "encom.com" in text
    assert "Let go" not in text
    assert act(manager, domain="grid.example").status == 403
    assert act(manager, f"{PATH}/remove", domain="encom.com").status == 403
    assert blocked(house) == ["encom.com"]


def test_nobody_stumbles_over_it(house: House, elsas_page: Page) -> None:
    block_domain(house.store, "encom.com", "They asked", "Elsa", house.clock())
    elsas_page.set_viewport_size({"width": NARROWEST, "height": 900})
    elsas_page.goto(PATH)
    assert obstacles(elsas_page) == []
