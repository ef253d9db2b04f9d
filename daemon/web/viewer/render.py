"""A template of the viewer becomes an answer: in the reader's language, kept by nobody, framed nowhere."""

import gzip
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.types import Scope

import attachments
import daemon.web
from daemon.core.addresses import company
from daemon.core.documents import Share
from daemon.core.feed.words import initials
from daemon.web.capture.answers import Answer, answer
from daemon.web.capture.languages import language
from daemon.web.headers import FOR_PAGES
from daemon.web.pages.assets import static
from daemon.web.viewer.note import with_page_links
from daemon.web.viewer.shown import Gate, Notice, Sender, Shown

WORTH_PACKING = 1_000  # bytes

# A page of the viewer loads our own files, runs nothing written into it, and sends its forms to us alone.
POLICY = FOR_PAGES["Content-Security-Policy"].encode()

_templates = Environment(
    loader=FileSystemLoader(
        [Path(str(attachments.__file__)).parent / "viewer", Path(str(daemon.web.__file__)).parent / "templates"]
    ),
    autoescape=True,
    undefined=StrictUndefined,  # a name misspelt is an error, not a gap in the page
    trim_blocks=True,
    lstrip_blocks=True,
)
_templates.globals["static"] = static
_templates.filters["page_links"] = with_page_links


def viewer_page(shown: Shown) -> str:
    return _templates.get_template("viewer.html").render(shown=shown)


def gate_page(gate: Gate) -> str:
    return _templates.get_template("gate.html").render(gate=gate)


def notice_page(notice: Notice) -> str:
    template = "waiting.html" if notice.again_in else "closed.html"
    return _templates.get_template(template).render(notice=notice)


def spoken(scope: Scope, default: str) -> str:
    """The reader's language."""
    return language(header(scope, b"accept-language").decode("latin-1"), default)


def sender_of(share: Share) -> Sender:
    name = share.sender_name or share.sender
    return Sender(name, share.sender, initials(name), company(share.sender) or "") if name else Sender()


def html(scope: Scope, status: int, page: str, said_in: str, *headers: tuple[bytes, bytes]) -> Answer:
    body = page.encode()
    if len(body) > WORTH_PACKING and b"gzip" in header(scope, b"accept-encoding"):
        body, headers = gzip.compress(body, 6, mtime=0), (*headers, (b"content-encoding", b"gzip"))
    return answer(
        status,
        body,
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-language", said_in.encode()),
        (b"vary", b"accept-language, accept-encoding"),
        (b"content-security-policy", POLICY),
        (b"x-frame-options", b"DENY"),
        *headers,
    )


def header(scope: Scope, wanted: bytes) -> bytes:
    found: bytes = next((value for name, value in scope["headers"] if name == wanted), b"")
    return found
