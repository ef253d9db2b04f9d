"""Every part of the pages once, in every state. Served where Harken is developed: on somebody's own machine."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed

router = APIRouter()


@router.get("/styleguide")
def styleguide(request: Request, _signed: Signed) -> Response:
    return page(request, "styleguide.html", "styleguide")
