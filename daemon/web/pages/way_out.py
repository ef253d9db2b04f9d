"""What stands under our mails: an admin writes what the team says in front of the way out, language by language."""

from typing import Annotated

from fastapi import APIRouter, Form, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.given import Impossible
from daemon.core.way_out_words import LABELS, LANGUAGES, LONGEST_MESSAGE, given_message
from daemon.storage.records import Role, User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed
from daemon.web.problems import NotYours, Problem

NOT_YOURS = "An admin writes what stands under everybody’s mails. You may read it."
LONGEST_SENT = 2_000
NAMES = {"en": "English", "sv": "Svenska", "de": "Deutsch", "fr": "Français", "es": "Español"}

router = APIRouter(prefix="/settings/way-out")

Language = Annotated[str, Query(max_length=2)]


@router.get("")
def show(request: Request, house: House, signed: Signed, language: Language = "", told: str = "") -> Response:
    chosen = _language(language or house.capture.language)
    return _page(request, signed.user, chosen, house.store.reads.way_out_message(chosen), saved=told == "saved")


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
    chosen = _language(language)
    try:
        given = given_message(message)
    except Impossible as error:
        return _page(request, signed.user, chosen, message, 422, wrong=f"This {error}.")
    if do != "save":
        return _page(request, signed.user, chosen, given)
    _save(house, chosen, given, signed.user)
    return RedirectResponse(f"/settings/way-out?language={chosen}&told=saved", 303)


def _save(house: Doors, language: str, message: str, user: User) -> None:
    with house.store.transaction() as tx:
        tx.set_way_out_message(language, message, user.address, house.clock())


def _page(
    request: Request, user: User, language: str, message: str, status: int = 200, wrong: str = "", saved: bool = False
) -> Response:
    return page(
        request, "way_out.html", "settings", status, language=language, languages=NAMES, label=LABELS[language],
        message=message, longest=LONGEST_MESSAGE, wrong=wrong, saved=saved, may_write=user.role is Role.ADMIN,
    )  # fmt: skip


def _language(given: str) -> str:
    if given not in LANGUAGES:
        raise Problem(404, "unknown-language", "recipients read no such language here")
    return given
