"""What stands under our mails is an admin's to write, language by language, with a look at it before."""

import base64

import pytest
from playwright.sync_api import Page

from daemon.storage.records import Role
from tests.servers.chromium import obstacles
from tests.web.house import House
from tests.web.pages.visitor import Visitor, signed_in
from tests.web.unsubscribe.recipient import prepared

pytestmark = pytest.mark.slow

PATH = "/settings/way-out"
SAID = "Du får det här eftersom vi har talats vid."


def write(visitor: Visitor, message: str, do: str = "save", language: str = "sv"):
    csrf = visitor.get("/settings").csrf
    return visitor.post(PATH, {"csrf": csrf, "language": language, "message": message, "do": do})


def body_of(house: House, **fields: str) -> str:
    answer = prepared(house.api(), **fields)
    return base64.b64decode(answer.json["raw"]).decode()


def test_what_is_saved_stands_under_the_mails_in_that_language(house: House, elsa: Visitor) -> None:
    assert write(elsa, f"  {SAID}\r\n ").location == f"{PATH}?language=sv&told=saved"
    assert SAID in elsa.get(f"{PATH}?language=sv").text
    swedish = body_of(house, locale="sv")
    assert "Du f&#229;r det h&#228;r" in swedish
    assert "Inga fler mejl</a>" in swedish
    assert "Unsubscribe</a>" in body_of(house, campaign="autumn")


def test_a_preview_keeps_nothing(house: House, elsa: Visitor) -> None:
    seen = write(elsa, "<b>Hej</b>", "look")
    assert seen.text.count("&lt;b&gt;Hej&lt;/b&gt;") == 3
    assert house.store.reads.way_out_message("sv") == ""


def test_who_is_no_admin_reads_it_and_changes_nothing(house: House) -> None:
    manager = signed_in(house, "maja@halyard.example", Role.MANAGER)
    assert "An admin can change it." in manager.get(PATH).text
    assert write(manager, "x").status == 403
    assert house.store.reads.way_out_message("sv") == ""


@pytest.mark.parametrize("message", ["x" * 301, "> quoted", "a\0b"])
def test_what_no_mail_can_hold_is_refused(house: House, elsa: Visitor, message: str) -> None:
    seen = write(elsa, message)
    assert seen.status == 422
    assert 'aria-invalid="true"' in seen.text


def test_a_language_that_is_none_of_ours_is_not_there(elsa: Visitor) -> None:
    assert elsa.get(f"{PATH}?language=ja").status == 404
    assert write(elsa, "x", language="xx").status == 404


def test_nobody_stumbles_over_it(elsas_page: Page) -> None:
    for path in ("/settings", f"{PATH}?language=fr"):
        elsas_page.set_viewport_size({"width": 390, "height": 900})
        elsas_page.goto(path)
        assert obstacles(elsas_page) == []
