"""The library of links, as it is written and read."""

from typing import Annotated, Any

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.actions import to_json
from daemon.core.events import Actor
from daemon.core.library import Counted, Folder, LibraryLink, LinkDraft
from daemon.core.links import Asking
from daemon.core.statistics import NONE
from daemon.web.api.models.fields import Given, Instant, Line, Name, Told
from daemon.web.api.models.links import Actions, Url, Words, actions_of
from daemon.web.api.models.parameters import DESCRIBED, appended, as_given
from daemon.web.api.models.sends import Parameters
from daemon.web.api.models.statistics import CountOut

PRICES: dict[str, JsonValue] = {"name": "Prices of the year", "url": "https://halyard.example/prices"}
FOLDER: dict[str, JsonValue] = {"folder": "fld_01kb5tq6v0"}
UNSAID: Any = None
Title = Annotated[Line, Field(min_length=1, max_length=200)]


class FolderIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [{"name": "Prices"}]})

    name: Title


class FolderOut(Told):
    id: str = Field(examples=["fld_01kb5tq6v0"])
    name: str

    @classmethod
    def of(cls, folder: Folder) -> "FolderOut":
        return cls(id=folder.id, name=folder.name)


class FolderPage(Told):
    items: list[FolderOut] = Field(description="By name.")
    next: str | None = None


class ContentIn(Given):
    """What a link of the library is: where it leads, what it does."""

    model_config = ConfigDict(json_schema_extra={"examples": [PRICES]})

    name: Title
    url: Url | None = Field(default=None, description="null: it leads nowhere, and only does something.")
    track: bool = Field(default=True, description="false: in mails its target's own address stands, unless it acts.")
    append_params: Parameters | None = Field(default=None, description=DESCRIBED)
    actions: Actions = Field(default=[])
    question: Words = ""
    button: Words = ""

    def draft(self) -> LinkDraft:
        """Raises the 422."""
        own, appends = appended(self.append_params)
        return LinkDraft(
            name=self.name,
            url=self.url or "",
            track=self.track,
            parameters=own,
            appends=appends,
            actions=actions_of(self.actions),
            asking=Asking(self.question, self.button),
        )


class LibraryLinkIn(ContentIn):
    model_config = ConfigDict(json_schema_extra={"examples": [PRICES | FOLDER]})

    folder: Name | None = Field(default=None, description="A folder's id.")
    draft_only: bool = Field(default=False, description="Nobody can use it until it is saved.")


class LibraryLinkChange(Given):
    """What is left out stays."""

    model_config = ConfigDict(json_schema_extra={"examples": [PRICES]})

    name: Title = UNSAID
    url: Url | None = None
    track: bool = UNSAID
    append_params: Parameters | None = None
    actions: Actions = UNSAID
    question: Words = UNSAID
    button: Words = UNSAID

    def over(self, link: LibraryLink) -> LinkDraft:
        """Over what is saved; over the draft, where nothing is. Raises the 422."""
        now = ContentOut.of(link.saved or link.latest).model_dump()
        return ContentIn(**now | self.model_dump(exclude_unset=True)).draft()


class MoveIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [FOLDER]})

    folder: Name | None = Field(description="A folder's id; null: in none.")


class ContentOut(Told):
    name: str
    url: str | None
    track: bool
    append_params: bool | dict[str, str]
    actions: list[dict[str, Any]]
    question: str
    button: str

    @classmethod
    def of(cls, draft: LinkDraft) -> "ContentOut":
        return cls(
            name=draft.name,
            url=draft.url or None,
            track=draft.track,
            append_params=as_given(draft.parameters, appends=draft.appends),
            actions=[each for each in to_json(draft.actions) if isinstance(each, dict)],
            question=draft.asking.question,
            button=draft.asking.button,
        )


class LibraryLinkOut(ContentOut):
    """As it is saved; as it is written down, where it never was."""

    id: str = Field(examples=["lnk_01kb5tq6v0"])
    address: str = Field(
        examples=["https://track.example.com/l/lnk_01kb5tq6v0"],
        description="For whoever comes by. In a mail that goes through `/v1/prepare`, each recipient gets their own.",
    )
    folder: str | None
    is_saved: bool
    draft: ContentOut | None = Field(description="What waits to be saved.")
    clicked: CountOut = Field(description="By people, in all mailings and channels, since `reset_at`.")
    clicked_ever: CountOut
    reset_at: Instant | None
    created_by: str
    created_at: Instant
    changed_by: str
    changed_at: Instant

    @classmethod
    def of_link(cls, link: LibraryLink, address: str, counted: Counted) -> "LibraryLinkOut":
        return cls(
            **ContentOut.of(link.saved or link.latest).model_dump(),
            id=link.id,
            address=address,
            folder=link.folder,
            is_saved=link.saved is not None,
            draft=ContentOut.of(link.draft) if link.draft else None,
            clicked=CountOut.of(counted.since(Actor.HUMAN)),
            clicked_ever=CountOut.of(counted.ever.get(Actor.HUMAN, NONE)),
            reset_at=link.reset_at,
            created_by=link.made_by,
            created_at=link.made_at,
            changed_by=link.changed_by,
            changed_at=link.changed_at,
        )


class LibraryPage(Told):
    items: list[LibraryLinkOut] = Field(description="The newest first.")
    next: str | None = None
