"""What recipients may choose as their reason: an admin words them, orders them, and takes one off the page."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Annotated

from fastapi import APIRouter, Form, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.given import Impossible
from daemon.core.way_out_reasons import LONGEST_CODE, MOST, Line, edited
from daemon.storage.records import Role, User
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.signed import Signed
from daemon.web.pages.way_out_view import Edited, language_of, way_out_page
from daemon.web.problems import NotYours

NOT_YOURS = "An admin words the reasons that everybody’s recipients read. You may read them."
Several = Annotated[list[str], Form(max_length=MOST + 1)]

router = APIRouter(prefix="/settings/way-out/reasons")


@router.post("")
def write(
    request: Request,
    house: House,
    signed: Signed,
    language: Annotated[str, Form(max_length=2)],
    code: Several,
    text: Several,
    place: Several,
    offered: Annotated[list[str], Form(max_length=MOST + 1)] = [],  # noqa: B006 - FastAPI makes a new one each time
    do: Annotated[str, Form(max_length=10)] = "save",
) -> Response:
    """Shown as it would be; kept where that is asked for."""
    if signed.user.role is not Role.ADMIN:
        raise NotYours(NOT_YOURS)
    chosen = language_of(language)
    lines = tuple(_lines(code, text, place, offered))
    try:
        if do != "save":
            looked_at = edited(house.store.reads.way_out_reasons(), chosen, lines)
            return way_out_page(request, house, signed.user, chosen, Edited(reasons=looked_at))
        _save(house, chosen, lines, signed.user)
    except Impossible as error:
        wrong = Edited(lines=lines, wrong_reason=f"One of these {error}.")
        return way_out_page(request, house, signed.user, chosen, wrong, 422)
    return RedirectResponse(f"/settings/way-out?language={chosen}&told=reasons", 303)


def _lines(codes: Sequence[str], texts: Sequence[str], places: Sequence[str], offered: Sequence[str]) -> Iterator[Line]:
    """One for each row of the form. The box of a new one has no code to be known by, and is always offered."""
    for number, (code, text, place) in enumerate(zip_longest(codes, texts, places, fillvalue=""), 1):
        name = code[:LONGEST_CODE] or None
        yield Line(name, text, is_offered=name is None or name in offered, place=_place(place, number))


def _place(written: str, number: int) -> int:
    """Whoever is moved up to a place goes before the one that has it, whoever is moved down, behind."""
    place = int(written) if written.isascii() and written.isdigit() and len(written) < 4 else number
    return 2 * place + (place > number) - (place < number)


def _save(house: Doors, language: str, lines: Sequence[Line], user: User) -> None:
    """Over those that are kept at this moment: what another admin has just added, stays. Raises `Impossible`."""
    with house.store.transaction() as tx:
        tx.set_way_out_reasons(edited(tx.way_out_reasons(), language, lines), user.address, house.clock())
