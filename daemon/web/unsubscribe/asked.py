"""What did somebody send to the way out of a mail? A form, or what a mail program sends for one click (RFC 8058)."""

from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import Request

from daemon.core.opt_outs import OptOutScope
from daemon.core.way_out_reasons import LONGEST_CODE

ONE_CLICK = ("list-unsubscribe", "one-click")
MOST_FIELDS = 20
LONGEST_WORDS = 500
_WHATS = {each.value: each for each in OptOutScope}


@dataclass(frozen=True, slots=True)
class Asked:
    """`what` None: nothing was chosen; `why` is a reason's code. With `undo`, what it names is taken back, and the rest
    is nothing.
    """

    one_click: bool = False
    what: OptOutScope | None = None
    why: str = ""
    words: str = ""
    undo: str = ""


async def asked(request: Request) -> Asked:
    """RFC 8058 section 3.2 has one-click come in either of the two encodings of a form."""
    fields = await _fields(request)
    if any((name.lower(), value.strip().lower()) == ONE_CLICK for name, value in fields.items()):
        return Asked(one_click=True)
    return Asked(
        what=_WHATS.get(fields.get("what", "")),
        why=fields.get("why", "")[:LONGEST_CODE],
        words=fields.get("words", "").strip()[:LONGEST_WORDS],
        undo=fields.get("undo", ""),
    )


async def _fields(request: Request) -> dict[str, str]:
    """Whatever it says that it is, unless that is multipart: some leave it out."""
    if request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        async with request.form(max_files=0, max_fields=MOST_FIELDS) as form:
            return {name: value for name, value in form.items() if isinstance(value, str)}
    body = (await request.body()).decode("utf-8", "replace")
    try:
        return dict(parse_qsl(body, keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:  # too many of them: no form of ours, and nothing that a mail program sends
        return {}
