"""HEAD asks for what GET would say, without the body."""

import pytest

from tests.web.client import Api
from tests.web.house import House
from tests.web.pages.visitor import signed_in, visitor

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics", "/openapi.json", "/login", "/favicon.ico"])
def test_whatever_can_be_read_answers_head(closed_door: Api, path: str) -> None:
    told, asked = closed_door.ask("HEAD", path), closed_door.get(path)
    assert (told.status, told.text) == (200, "")
    assert told.headers["content-type"] == asked.headers["content-type"]


def test_a_page_answers_head_to_who_is_signed_in_and_leads_others_there(house: House) -> None:
    assert signed_in(house).head("/mailboxes").status == 200
    assert visitor(house).head("/mailboxes").location == "/login?next=/mailboxes"


def test_a_list_of_the_api_answers_head_with_a_key_only(house: House) -> None:
    assert house.api().ask("HEAD", "/v1/mailboxes").status == 200
    assert Api(house.api().port).ask("HEAD", "/v1/mailboxes").status == 401


@pytest.mark.parametrize("path", ["/v1/events/stream", "/feed/stream"])
def test_a_stream_has_no_head(house: House, path: str) -> None:
    assert house.api().ask("HEAD", path).status == 405


def test_what_is_only_written_to_has_no_head(house: House) -> None:
    assert house.api().ask("HEAD", "/v1/sends").status == 405
