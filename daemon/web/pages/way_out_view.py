"""What an admin sees of the way out: the message and the reasons in one language, and how both look to recipients."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from daemon.core.way_out_reasons import LONGEST, Line, Reason, offered
from daemon.core.way_out_words import LABELS, LANGUAGES, LONGEST_MESSAGE
from daemon.storage.records import Role, User
from daemon.web.doors import Doors
from daemon.web.pages.render import page
from daemon.web.problems import Problem
from daemon.web.unsubscribe.words import WORDS

NAMES = {"en": "English", "sv": "Svenska", "de": "Deutsch", "fr": "Français", "es": "Español"}
SAVED = {
    "saved": "It stands under every mail that is prepared from now on.",
    "reasons": "Whoever opens the link from now on may choose among these.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One reason to edit; `ours` is what we say where the team's own words are left out. `code` empty: a new one."""

    code: str
    text: str
    ours: str
    is_offered: bool
    place: int


@dataclass(frozen=True, slots=True)
class Edited:
    """What was sent and is not kept: shown again. `wrong` is a sentence; None: this is as it is kept."""

    message: str | None = None
    reasons: Sequence[Reason] | None = None
    lines: Sequence[Line] | None = None  # of reasons that cannot be kept
    wrong_message: str = ""
    wrong_reason: str = ""


def way_out_page(
    request: Request, house: Doors, user: User, language: str, edited: Edited | None = None, status: int = 200
) -> Response:
    sent = edited or Edited()
    reads = house.store.reads
    message = reads.way_out_message(language) if sent.message is None else sent.message
    known = reads.way_out_reasons()
    reasons = known if sent.reasons is None else sent.reasons
    words = WORDS[language]
    codes = {each.code for each in known}
    shown = rows(reasons, language, codes) if sent.lines is None else rows_sent(sent.lines, language, codes)
    return page(
        request, "way_out.html", "settings", status, language=language, languages=NAMES, label=LABELS[language],
        message=message, longest=LONGEST_MESSAGE, rows=shown, longest_reason=LONGEST,
        words=words, whys=offered(reasons, language, words.whys), sent=sent,
        saved=SAVED.get(request.query_params.get("told", ""), ""), may_write=user.role is Role.ADMIN,
    )  # fmt: skip


def rows(reasons: Sequence[Reason], language: str, known: Collection[str]) -> tuple[Row, ...]:
    """In their order, with an empty one for a new reason. One that is not kept yet is new still."""
    lines = [Line(each.code, each.texts.get(language, ""), each.is_offered, 0) for each in reasons]
    return rows_sent([*lines, Line(None, "", is_offered=True, place=0)], language, known)


def rows_sent(lines: Sequence[Line], language: str, known: Collection[str]) -> tuple[Row, ...]:
    """As they were written, so that they can be set right."""
    ours = WORDS[language].whys
    named = [(line, line.code if line.code in known else "") for line in lines]
    return tuple(
        Row(code or "", line.text, ours.get(code or "", ""), line.is_offered, place)
        for place, (line, code) in enumerate(named, 1)
    )


def language_of(given: str) -> str:
    if given not in LANGUAGES:
        raise Problem(404, "unknown-language", "recipients read no such language here")
    return given
