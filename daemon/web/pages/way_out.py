"""What stands under our mails: an admin writes what the team says in front of the way out, language by language."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.given import Impossible
from daemon.core.way_out_words import given_message
from daemon.storage.records import Role, User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.signed import Signed
from daemon.web.pages.way_out_view import Edited, language_of, way_out_page
from daemon.web.problems import NotYours

NOT_YOURS = "An admin writes what stands under everybody’s mails. You may read it."
LONGEST_SENT = 2_000

router = APIRouter(prefix="/settings/way-out")


@router.get("")
def show(
    request: Request, house: House, signed: Signed, language: Annotated[str, Query(max_length=2)] = ""
) -> Response:
    return way_out_page(request, house, signed.user, language_of(language or house.capture.language))


@router.post("")
def write(
    request: Request,
    house: House,
    signed: Signed,
    language: Annotated[str, Form(max_length=2)],
    message: Annotated[str, Form(max_length=LONGEST_SENT)] = "",
    do: Annotated[str, Form(max_length=10)] = "save",
) -> Response:
    """Shown as it would be; kept where that is asked for."""
    if signed.user.role is not Role.ADMIN:
        raise NotYours(NOT_YOURS)
    chosen = language_of(language)
    try:
        given = given_message(message)
    except Impossible as error:
        wrong = Edited(message=message, wrong_message=f"This {error}.")
        return way_out_page(request, house, signed.user, chosen, wrong, 422)
    if do != "save":
        return way_out_page(request, house, signed.user, chosen, Edited(message=given))
    _save(house, chosen, given, signed.user)
    return RedirectResponse(f"/settings/way-out?language={chosen}&told=saved", 303)


def _save(house: Doors, language: str, message: str, user: User) -> None:
    with house.store.transaction() as tx:
        tx.set_way_out_message(language, message, user.address, house.clock())
