"""Keys, links and hosts that lead nowhere any more: look at them, block one, let one go."""

from typing import Annotated

from fastapi import APIRouter, Path, Request

from daemon.core.blocks import BlockKind
from daemon.core.given import Impossible
from daemon.flows.keys import KeyScope
from daemon.web.api.models.blocks import BlockIn, BlockOut, BlockPage
from daemon.web.api.route import ApiRoute
from daemon.web.auth import House, named, reads, writes
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/blocks", tags=["links"], route_class=ApiRoute)

Value = Annotated[str, Path(description="As it is listed; of a link, its token will do.", max_length=20_000)]


@router.get("", summary="Everything that is blocked", dependencies=[reads(KeyScope.LINKS_READ)])
def list_blocks(house: House) -> BlockPage:
    return BlockPage(items=[BlockOut.of(each) for each in house.store.reads.block_list()])


@router.post("", status_code=201, summary="Block a key, a link or a host", dependencies=[writes(KeyScope.LINKS_WRITE)])
def add_block(house: House, request: Request, body: BlockIn) -> BlockOut:
    """Whoever follows such a link from now on is told that it is no longer available (410). Nothing is forgotten.

    Once the newest key is blocked, no mail can be prepared until there is another: `harken keys rotate`.
    """
    try:
        return BlockOut.of(house.add_block(body.kind, body.value, body.reason, named(request)))
    except Impossible as error:
        raise invalid([FieldProblem("value", str(error))]) from error


@router.delete(
    "/{kind}/{value:path}",
    status_code=204,
    summary="Let a key, a link or a host go",
    dependencies=[writes(KeyScope.LINKS_WRITE)],
    responses={404: {"description": "This is not blocked."}},
)
def remove_block(house: House, kind: BlockKind, value: Value) -> None:
    if not house.remove_block(kind, value):
        raise Problem(404, "not-blocked", "this is not blocked: see GET /v1/blocks")
