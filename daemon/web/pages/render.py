"""A template and what it shows become a page. What is put into a page is escaped, unless a template made it."""

from pathlib import Path
from typing import Any

from fastapi import Request
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from daemon.core.feed.words import initials
from daemon.flows.mailbox_rules import acts_on
from daemon.storage.paging import place_of
from daemon.storage.records import MailboxState
from daemon.web.auth import doors
from daemon.web.pages.assets import static
from daemon.web.pages.guard import new_token
from daemon.web.pages.signed import SignedIn

MOST_COUNTED = 99
CSRF_FIELD = Markup('<input type="hidden" name="csrf" value="{}">')

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,  # a name misspelt is an error, not a gap in the page
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals["static"] = static
_templates.filters["initials"] = initials
_templates.filters["place"] = place_of


def page(request: Request, template: str, here: str, status: int = 200, **shown: Any) -> HTMLResponse:
    """A page in the frame, for somebody who is signed in; `here` is the tab it belongs to."""
    signed: SignedIn = request.state.signed
    frame = {"here": here, "user": signed.user, "csrf": csrf_field(signed.session)}
    return bare_page(template, status, **frame, asking=_asking(request), unsettled=_unsettled(request), **shown)


def bare_page(template: str, status: int = 200, **shown: Any) -> HTMLResponse:
    """A page without the frame."""
    return HTMLResponse(fragment(template, **shown), status)


def csrf_field(session: str) -> Markup:
    """What every form needs inside, in a fragment too."""
    return CSRF_FIELD.format(new_token(session))


def fragment(template: str, **shown: Any) -> str:
    """A part of a page, for one that is open already."""
    return _templates.get_template(template).render(shown)


def _asking(request: Request) -> int:
    """How many mailboxes wait on a person."""
    return doors(request).store.reads.mailboxes_in(MailboxState.NEEDS_ATTENTION)


def _unsettled(request: Request) -> str:
    """How many mails wait on this person's word; empty where there is none."""
    mailbox, reads = acts_on(request.state.signed.user) or "", doors(request).store.reads
    number = reads.unsettled_number(MOST_COUNTED + 1, mailbox) + len(reads.doubts(mailbox))
    return f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number or "")
