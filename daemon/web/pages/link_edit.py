"""A link of the library is written down: made, or changed. What is sent is shown again, unless it is to be kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated, Final

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import RedirectResponse, Response

from daemon.core.given import Impossible
from daemon.core.library import LibraryLink, LinkDraft
from daemon.core.web_address import host
from daemon.flows import library
from daemon.flows.library import UnknownFolder
from daemon.storage.records import User
from daemon.web.acting.words import WORDS
from daemon.web.auth import House
from daemon.web.doors import Doors
from daemon.web.pages.known_link import answered, changeable
from daemon.web.pages.link_form import KINDS, Filled, Sent, filled_of, mark_of
from daemon.web.pages.link_read import LONGEST_NAME, LONGEST_WORDS, Wrong, draft_of
from daemon.web.pages.render import page
from daemon.web.pages.signed import Signed

MOST_OFFERED = 200
FOLDER_GONE: Final = "This folder is gone. Choose another one, or none."

router = APIRouter(prefix="/links")

Posted = Annotated[Sent, Depends()]


@dataclass(frozen=True, slots=True)
class Offered:
    """What there is already for an action to name."""

    lists: tuple[str, ...]
    people: tuple[str, ...]
    webhooks: tuple[str, ...]


@router.get("/new")
def new(request: Request, house: House, signed: Signed, folder: Annotated[str, Query(max_length=200)] = "") -> Response:
    return Editing(request, house, signed.user, None).shown(Filled(folder=folder))


@router.post("/new")
def add(request: Request, house: House, signed: Signed, sent: Posted) -> Response:
    return Editing(request, house, signed.user, None).answer(sent)


@router.get("/{link_id}/edit")
def edit(request: Request, house: House, signed: Signed, link_id: str) -> Response:
    link = changeable(house, link_id)
    return Editing(request, house, signed.user, link).shown(filled_of(link.latest))


@router.post("/{link_id}/edit")
def change(request: Request, house: House, signed: Signed, link_id: str, sent: Posted) -> Response:
    return Editing(request, house, signed.user, changeable(house, link_id)).answer(sent)


@dataclass(frozen=True, slots=True)
class Editing:
    """`link` None: it is a new one."""

    request: Request
    house: Doors
    user: User
    link: LibraryLink | None

    def answer(self, sent: Sent) -> Response:
        filled = sent.filled
        press, _, what = sent.press.partition(":")
        match press:
            case "save":
                return self._kept(filled, self._save, "saved")
            case "draft":
                return self._kept(filled, self._put_by, "drafted")
            case "add":
                return self.shown(filled.with_another(what), added=len(filled.rows))
            case "remove":
                return self.shown(filled.without(what))
        return self.shown(filled)

    def shown(self, filled: Filled, status: int = 200, added: int | None = None) -> Response:
        """`added` is the place of the action that a button has added just now: it is gone on with there."""
        house, language = self.house, self.house.capture.language
        folders = () if self.link else house.store.reads.link_folders()
        overtaken = self._is_overtaken(filled)
        if self.link and overtaken:
            filled = replace(filled, seen=mark_of(self.link.latest))  # told once: then it is theirs to decide
        return page(
            self.request, "link_edit.html", "links", status, link=self.link, form=filled, added=added, kinds=KINDS,
            overtaken=overtaken, folders=folders, offered=_offered(house), longest_name=LONGEST_NAME,
            longest_words=LONGEST_WORDS, words=WORDS[language], language=language, host=host(filled.url.strip()),
        )  # fmt: skip

    def _kept(self, filled: Filled, keep: Callable[[LinkDraft, str | None], LibraryLink], told: str) -> Response:
        if self._is_overtaken(filled):
            return self.shown(filled, 409)
        try:
            with answered():
                link = keep(draft_of(filled, _webhooks(self.house)), filled.folder or None)
        except Wrong as wrong:
            return self.shown(wrong.filled, 422)
        except Impossible as error:
            return self.shown(replace(filled, wrong={"url": f"This {error}."}), 422)
        except UnknownFolder:
            return self.shown(replace(filled, wrong={"folder": FOLDER_GONE}), 422)
        return RedirectResponse(f"/links/{link.id}?told={told}", 303)

    def _is_overtaken(self, filled: Filled) -> bool:
        """Somebody else has changed it since the form was opened."""
        return self.link is not None and filled.seen not in ("", mark_of(self.link.latest))

    def _save(self, draft: LinkDraft, folder: str | None) -> LibraryLink:
        if self.link is None:
            return library.add(self.house.links, draft, folder, self.user.address)
        return library.change(self.house.links, self.link.id, draft, self.user.address)

    def _put_by(self, draft: LinkDraft, folder: str | None) -> LibraryLink:
        """As a draft; none is kept of what is saved already."""
        desk, by = self.house.links, self.user.address
        if self.link is None:
            return library.add_draft(desk, draft, folder, by)
        if draft != self.link.saved:
            return library.put_draft(desk, self.link.id, draft, by)
        library.drop_draft(desk, self.link.id, by)
        return self.link


def _offered(house: Doors) -> Offered:
    reads = house.store.reads
    return Offered(
        lists=tuple(each.name for each in reads.contact_lists(None, MOST_OFFERED).items),
        people=tuple(each.address for each in reads.users() if each.disabled_at is None),
        webhooks=_webhooks(house),
    )


def _webhooks(house: Doors) -> tuple[str, ...]:
    """Those that can be called."""
    return tuple(each.url for each in house.store.reads.webhooks() if each.disabled_reason is None)
