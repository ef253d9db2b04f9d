"""The library of links is kept in order: a link is written down, saved, moved, counted anew, and deleted."""

from collections.abc import Mapping

from daemon.core import web_address
from daemon.core.events import Actor
from daemon.core.given import Impossible
from daemon.core.library import Folder, LibraryLink, LinkDraft
from daemon.core.links import LINKS
from daemon.core.statistics import Count
from daemon.flows.links import LinkDesk, UnknownLink
from daemon.storage.transaction import Transaction


class UnknownFolder(Exception):
    """There is no folder of this id."""


class FolderExists(Exception):
    """There is a folder of this name."""


class NothingToSave(Exception):
    """What is written down is what is saved."""


def library_url(desk: LinkDesk, link: LibraryLink) -> str:
    """Its own address: for whoever comes by, and to be put into mails, where each recipient gets one of theirs."""
    return f"{desk.tracking_url}{LINKS}{link.id}"


def add_draft(desk: LinkDesk, draft: LinkDraft, folder: str | None, by: str) -> LibraryLink:
    """Nobody can follow it until it is saved. Raises `UnknownFolder`, and `Impossible` for one that leads to itself."""
    _check(desk, draft)
    with desk.store.transaction() as tx:
        _require_folder(tx, folder)
        return _there(tx, tx.add_library_link(draft, folder, by, desk.clock()))


def put_draft(desk: LinkDesk, link_id: str, draft: LinkDraft, by: str) -> LibraryLink:
    """What is mailed stays as it is until this is saved. Raises `UnknownLink` and `Impossible`."""
    _check(desk, draft)
    with desk.store.transaction() as tx:
        _there(tx, link_id)
        tx.put_link_draft(link_id, draft, by, desk.clock())
        return _there(tx, link_id)


def drop_draft(desk: LinkDesk, link_id: str, by: str) -> None:
    """It is again as it was saved; one that never was, is deleted. Raises `UnknownLink`."""
    now = desk.clock()
    with desk.store.transaction() as tx:
        link = _there(tx, link_id)
        if link.saved is None:
            tx.delete_library_link(link_id, by, now)
        else:
            tx.put_link_draft(link_id, None, by, now)


def save(desk: LinkDesk, link_id: str, by: str) -> LibraryLink:
    """Mailed ones lead there from now on. Raises `UnknownLink`, `NothingToSave`, and `Impossible` for half a link."""
    with desk.store.transaction() as tx:
        draft = _there(tx, link_id).draft
        if draft is None:
            raise NothingToSave
        return _saved(desk, tx, link_id, draft, by)


def add(desk: LinkDesk, link: LinkDraft, folder: str | None, by: str) -> LibraryLink:
    """Saved at once. Raises as `add_draft` and `save`."""
    _check(desk, link)
    with desk.store.transaction() as tx:
        _require_folder(tx, folder)
        return _saved(desk, tx, tx.add_library_link(link, folder, by, desk.clock()), link, by)


def change(desk: LinkDesk, link_id: str, link: LinkDraft, by: str) -> LibraryLink:
    """Saved at once; a draft of it is gone. Raises as `put_draft` and `save`."""
    _check(desk, link)
    with desk.store.transaction() as tx:
        _there(tx, link_id)
        return _saved(desk, tx, link_id, link, by)


def move(desk: LinkDesk, link_id: str, folder: str | None, by: str) -> LibraryLink:
    """Into a folder, or out of any. Raises `UnknownLink` and `UnknownFolder`."""
    with desk.store.transaction() as tx:
        _there(tx, link_id)
        _require_folder(tx, folder)
        tx.move_library_link(link_id, folder, by, desk.clock())
        return _there(tx, link_id)


def delete(desk: LinkDesk, link_id: str, by: str) -> None:
    """Nobody is offered it any more; mailed ones lead on, and go on doing what they do. Raises `UnknownLink`."""
    with desk.store.transaction() as tx:
        _there(tx, link_id)
        tx.delete_library_link(link_id, by, desk.clock())


def reset(desk: LinkDesk, link_id: str, by: str) -> Mapping[Actor, Count]:
    """Its clicks are counted anew from now on; the history stays. What there was in all. Raises `UnknownLink`."""
    with desk.store.transaction() as tx:
        return tx.reset_library_link(_there(tx, link_id).number, by, desk.clock())


def add_folder(desk: LinkDesk, name: str) -> Folder:
    """Raises `FolderExists`."""
    with desk.store.transaction() as tx:
        _require_free(tx, name)
        return tx.add_link_folder(name, desk.clock())


def rename_folder(desk: LinkDesk, folder_id: str, name: str) -> Folder:
    """Raises `UnknownFolder` and `FolderExists`."""
    with desk.store.transaction() as tx:
        _require_free(tx, name, folder_id)
        if not tx.rename_link_folder(folder_id, name):
            raise UnknownFolder
    return Folder(folder_id, name)


def remove_folder(desk: LinkDesk, folder_id: str) -> None:
    """Its links stay, in no folder. Raises `UnknownFolder`."""
    with desk.store.transaction() as tx:
        if not tx.remove_link_folder(folder_id):
            raise UnknownFolder


def _there(tx: Transaction, link_id: str) -> LibraryLink:
    link = tx.library_link(link_id)
    if link is None or link.deleted_at is not None:
        raise UnknownLink
    return link


def _saved(desk: LinkDesk, tx: Transaction, link_id: str, link: LinkDraft, by: str) -> LibraryLink:
    if not link.is_whole:
        raise Impossible("leads nowhere and does nothing: give it an address or an action")
    if link.appends and link.url:
        desk.note_appending([link.url])
    tx.save_library_link(link_id, link, by, desk.clock())
    return _there(tx, link_id)


def _check(desk: LinkDesk, link: LinkDraft) -> None:
    ours = web_address.host_and_path(f"{desk.tracking_url}{LINKS}")
    if web_address.host_and_path(link.url).startswith(ours):
        raise Impossible("is one of our own tracked links: give the address that it leads to")


def _require_folder(tx: Transaction, folder: str | None) -> None:
    if folder is not None and folder not in {each.id for each in tx.link_folders()}:
        raise UnknownFolder


def _require_free(tx: Transaction, name: str, for_folder: str | None = None) -> None:
    if any(each.name == name and each.id != for_folder for each in tx.link_folders()):
        raise FolderExists
