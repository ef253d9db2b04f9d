"""Which inboxes are watched: add one, see how it does, ask it now, let it go."""

from fastapi import APIRouter
from starlette.responses import JSONResponse

from daemon.flows.keys import KeyScope
from daemon.storage.records import Mailbox, Origin
from daemon.web.api.models.mailboxes import MailboxOut, MailboxPage
from daemon.web.api.models.new_mailboxes import MailboxIn
from daemon.web.api.route import ApiRoute, Responses
from daemon.web.auth import House, reads, writes
from daemon.web.doors import Doors
from daemon.web.problems import FieldProblem, Problem, invalid

router = APIRouter(prefix="/v1/mailboxes", tags=["mailboxes"], route_class=ApiRoute)

NOT_KNOWN: Responses = {404: {"description": "No mailbox has this id."}}
FROM_CONFIG: Responses = {409: {"description": "It is written in the configuration."}}
MAY_READ = [reads(KeyScope.MAILBOXES_READ)]
MAY_WRITE = [writes(KeyScope.MAILBOXES_WRITE)]


@router.get("", summary="All mailboxes", dependencies=MAY_READ)
def list_mailboxes(house: House) -> MailboxPage:
    reads, now = house.store.reads, house.clock()
    others = reads.own_addresses()
    return MailboxPage(items=[MailboxOut.of(each, others.get(each.address, ()), now) for each in reads.mailboxes()])


@router.post(
    "",
    status_code=201,
    summary="Watch a mailbox",
    dependencies=MAY_WRITE,
    response_model=MailboxOut,
    responses={200: {"model": MailboxOut, "description": "It was there: it is reconnected with these."}, **FROM_CONFIG},
)
def add_mailbox(house: House, body: MailboxIn) -> JSONResponse:
    """Answers before it connected: ask for its `state`, or wait for `mailbox.connected`.

    One that is there already gets these settings and this password: so one that needs attention is reconnected.
    """
    before = house.store.reads.mailbox(body.address)
    if before is not None:
        _require_ours(before)
    new = body.new_mailbox()
    if reason := house.consents.why_closed(new):
        raise invalid([FieldProblem("refresh_token", reason)])
    mailbox = house.add_mailbox(new)
    return JSONResponse(_told(house, mailbox).model_dump(mode="json"), 201 if before is None else 200)


@router.get("/{mailbox_id}", summary="One mailbox", dependencies=MAY_READ, responses=NOT_KNOWN)
def get_mailbox(house: House, mailbox_id: str) -> MailboxOut:
    return _told(house, _mailbox(house, mailbox_id))


@router.delete(
    "/{mailbox_id}",
    status_code=204,
    summary="Watch a mailbox no more",
    dependencies=MAY_WRITE,
    responses={**NOT_KNOWN, **FROM_CONFIG},
)
def remove_mailbox(house: House, mailbox_id: str) -> None:
    """Its sends and events stay. Nothing in the mailbox itself is touched."""
    mailbox = _mailbox(house, mailbox_id)
    _require_ours(mailbox)
    house.remove_mailbox(mailbox.address)


@router.post(
    "/{mailbox_id}/sync", status_code=202, summary="Ask a mailbox now", dependencies=MAY_WRITE, responses=NOT_KNOWN
)
def sync_mailbox(house: House, mailbox_id: str) -> MailboxOut:
    """Answers at once; `synced_at` moves when every folder was asked."""
    mailbox = _mailbox(house, mailbox_id)
    house.sync_mailbox(mailbox.address)
    return _told(house, mailbox)


def _told(house: Doors, mailbox: Mailbox) -> MailboxOut:
    others = house.store.reads.own_addresses(mailbox.address)
    return MailboxOut.of(mailbox, others.get(mailbox.address, ()), house.clock())


def _mailbox(house: Doors, mailbox_id: str) -> Mailbox:
    mailbox = house.store.reads.mailbox(mailbox_id)
    if mailbox is None:
        raise Problem(404, "unknown-mailbox", "no mailbox has this id")
    return mailbox


def _require_ours(mailbox: Mailbox) -> None:
    if mailbox.origin is Origin.CONFIG:
        raise Problem(409, "from-the-configuration", "this mailbox is written in the configuration: change it there")
