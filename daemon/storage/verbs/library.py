"""Links of the library are written down, saved, moved, counted anew and deleted; links are made by themselves."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import bindparam, delete, func, select, update

from daemon.bus import Topic
from daemon.core.actions import to_json
from daemon.core.events import Actor
from daemon.core.library import Folder, LibraryLink, LinkDraft, draft_to_json
from daemon.core.links import LINK, KeptLink, NewLink
from daemon.core.statistics import Count
from daemon.storage.contacts import contact_number_made, learn_contact
from daemon.storage.ids import new_id
from daemon.storage.library_reads import library_counted, library_link, link_folders_of
from daemon.storage.library_schema import library_links, link_folders, link_resets, made_links
from daemon.storage.schema import campaigns
from daemon.storage.sql import Upsert
from daemon.storage.verbs.base import Verbs

ADD = library_links.insert()
CHANGE = update(library_links).where(library_links.c.id == bindparam("link"))
ADD_FOLDER = link_folders.insert()
RENAME_FOLDER = update(link_folders).where(link_folders.c.id == bindparam("folder"))
REMOVE_FOLDER = delete(link_folders).where(link_folders.c.id == bindparam("folder"))
RESET = link_resets.insert()
ADD_MADE = made_links.insert()
LAST_PLACE = select(func.max(made_links.c.place)).where(made_links.c.message == bindparam("message"))
ADD_CAMPAIGN = Upsert(campaigns, lambda new: new.on_conflict_do_nothing())


class LibraryVerbs(Verbs):
    def add_library_link(self, draft: LinkDraft, folder: str | None, by: str, now: datetime) -> str:
        """A draft, until it is saved. Its id."""
        named = new_id(LINK.rstrip("_"), now)
        row = {
            "id": named,
            "folder_id": folder,
            "draft": draft_to_json(draft),
            "made_by": by,
            "made_at": now,
            "changed_by": by,
            "changed_at": now,
        }
        self._connection.execute(ADD, row)
        return named

    def library_link(self, link_id: str) -> LibraryLink | None:
        """Also one that was deleted. What is answered stays true until the end of the transaction."""
        self._keep_order()
        return library_link(self._connection, link_id)

    def put_link_draft(self, link_id: str, draft: LinkDraft | None, by: str, now: datetime) -> None:
        """None: what was not saved is thrown away."""
        told = None if draft is None else draft_to_json(draft)
        self._change(link_id, by, now, draft=told)

    def save_library_link(self, link_id: str, saved: LinkDraft, by: str, now: datetime) -> None:
        """From the commit on, mailed ones lead where it leads now."""
        self._change(link_id, by, now, saved=draft_to_json(saved), draft=None)
        self._announce(Topic.BLOCKS)

    def move_library_link(self, link_id: str, folder: str | None, by: str, now: datetime) -> None:
        self._change(link_id, by, now, folder_id=folder)

    def delete_library_link(self, link_id: str, by: str, now: datetime) -> None:
        """Nobody is offered it any more; mailed ones lead on."""
        self._change(link_id, by, now, deleted_at=now, draft=None)

    def reset_library_link(self, number: int, by: str, now: datetime) -> Mapping[Actor, Count]:
        """Its counting begins anew. What had been counted in all, which stays."""
        self._keep_order()  # whoever judges clicks at this moment adds to the same figures
        ever = library_counted(self._connection, (number,))[number].ever
        counted = {actor.value: [count.total, count.unique] for actor, count in ever.items()}
        self._connection.execute(RESET, {"library_number": number, "counted": counted, "reset_by": by, "reset_at": now})
        return ever

    def link_folders(self) -> tuple[Folder, ...]:
        """As they are until the end of the transaction."""
        self._keep_order()
        return link_folders_of(self._connection)

    def add_link_folder(self, name: str, now: datetime) -> Folder:
        named = new_id("fld", now)
        self._connection.execute(ADD_FOLDER, {"id": named, "name": name, "made_at": now})
        return Folder(named, name)

    def rename_link_folder(self, folder_id: str, name: str) -> bool:
        """False: there is no such folder."""
        return self._connection.execute(RENAME_FOLDER, {"folder": folder_id, "name": name}).rowcount == 1

    def remove_link_folder(self, folder_id: str) -> bool:
        """Its links stay, in no folder. False: there is no such folder."""
        self._keep_order()  # whoever puts a link into it waits
        return self._connection.execute(REMOVE_FOLDER, {"folder": folder_id}).rowcount == 1

    def add_made_link(self, new: NewLink, now: datetime) -> KeptLink:
        """A contact and a campaign not heard of before are known from here on."""
        self._keep_order()  # whoever records a send also writes its campaign, and what is said of its contact
        named = new_id(LINK.rstrip("_"), now)
        message, place = self._place_beside(new.beside) if new.beside else (named, 0)
        contact = self._contact_of_link(new, now)
        if new.campaign_id is not None:
            empty = {"id": new.campaign_id, "rules": {}, "track": {}, "utm": {}, "created_at": now}
            self._connection.execute(ADD_CAMPAIGN.on(self._connection), empty)
        row = {
            "id": named,
            "message": message,
            "place": place,
            "contact_id": contact,
            "campaign_id": new.campaign_id,
            "channel": new.channel,
            "url": new.url,
            "library_number": new.library,
            "actions": to_json(new.actions),
            "question": new.asking.question,
            "button": new.asking.button,
            "made_at": now,
        }
        self._connection.execute(ADD_MADE, row)
        email = new.contact.email if new.contact else None
        of = (email, new.campaign_id, new.channel)
        return KeptLink(named, message, place, *of, new.url, new.library, tuple(new.actions), new.asking, now)

    def _place_beside(self, link: KeptLink) -> tuple[str, int]:
        last = self._connection.execute(LAST_PLACE, {"message": link.message}).scalar_one()
        return link.message, last + 1

    def _contact_of_link(self, new: NewLink, now: datetime) -> int | None:
        if new.contact is None:
            return None
        number = contact_number_made(self._connection, new.contact.email, now)
        learn_contact(self._connection, number, new.contact)
        return number

    def _change(self, link_id: str, by: str, now: datetime, **told: object) -> None:
        self._connection.execute(CHANGE, {"link": link_id, "changed_by": by, "changed_at": now, **told})
