"""Links that are used again and again: written once, put into many mails and messages, edited in one place.

Mailed ones go where the library's link goes now. A link that was deleted leads on as it was; of one that the store
knows nothing of any more, its token says enough.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from daemon.core.actions import Action, read_actions, to_json
from daemon.core.events import Actor, Json
from daemon.core.links import USUAL_ASKING, Asking
from daemon.core.statistics import NONE, Count, Place
from daemon.core.targets import LONGEST, MOST_ADDED, BodyPart, OfLibrary, Target
from daemon.core.web_address import last_parameters, number_of_parameters, with_parameters


@dataclass(frozen=True, slots=True)
class Folder:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class LinkDraft:
    """What somebody wrote down of a link. `url` empty: it leads nowhere, and only does something."""

    name: str
    url: str = ""
    track: bool = True
    parameters: Mapping[str, str] = field(default_factory=dict)
    appends: bool = False
    actions: tuple[Action, ...] = ()
    asking: Asking = USUAL_ASKING

    @property
    def is_whole(self) -> bool:
        """Enough for somebody who follows it."""
        return bool(self.url or self.actions)

    @property
    def lead(self) -> "Lead":
        url = with_parameters(self.url, self.parameters) if self.url else ""
        return Lead(url, self.appends, bool(self.actions))


NOTHING = LinkDraft("")


@dataclass(frozen=True, slots=True)
class LibraryLink:
    """`saved` is what it is: None until it is saved for the first time. `draft` is what it will be once that is saved.

    `number` is in the tokens of mailed ones. Counts are told since `reset_at`; None: since ever.
    """

    id: str
    number: int
    folder: str | None
    saved: LinkDraft | None
    draft: LinkDraft | None
    made_by: str
    made_at: datetime
    changed_by: str
    changed_at: datetime
    reset_at: datetime | None = None
    deleted_at: datetime | None = None

    @property
    def latest(self) -> LinkDraft:
        """What whoever edits it sees."""
        return self.draft or self.saved or NOTHING

    @property
    def is_usable(self) -> bool:
        """May it be put into another mail?"""
        return self.saved is not None and self.deleted_at is None


@dataclass(frozen=True, slots=True)
class Lead:
    """Where a click leads at this moment, and whether a person is asked to press a button first. `url` may be empty."""

    url: str
    appends: bool = False
    acts: bool = False


@dataclass(frozen=True, slots=True)
class Leads:
    """The library as it is now: where each link leads, by number, and the numbers by id."""

    by_number: Mapping[int, Lead] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)


NO_LEADS = Leads()


@dataclass(frozen=True, slots=True)
class Counted:
    """The clicks on a link of the library, by actor: all there ever were, and those before counting began anew."""

    ever: Mapping[Actor, Count]
    before: Mapping[Actor, Count]

    def since(self, actor: Actor) -> Count:
        """Never less than none: a click from before may have been found to be another actor's since."""
        ever, before = self.ever.get(actor, NONE), self.before.get(actor, NONE)
        return Count(max(0, ever.total - before.total), max(0, ever.unique - before.unique))


@dataclass(frozen=True, slots=True)
class Reset:
    """Somebody began to count anew; `counted` is what there was until then."""

    at: datetime
    by: str
    counted: Mapping[Actor, Count]


@dataclass(frozen=True, slots=True)
class LibraryStatistics:
    """Of one actor, but for `counted`. `days` and `campaigns` are since ever; a click may be of no campaign (`""`)."""

    counted: Counted
    days: tuple[tuple[date, Count], ...]
    campaigns: tuple[tuple[str, Count], ...]
    places: tuple[Place, ...]
    resets: tuple[Reset, ...]


def lead_of(target: Target, leads: Leads) -> Lead:
    """Where a click on it leads at this moment."""
    now = leads.by_number.get(target.of_library.number) if target.of_library else None
    if now is None or target.of_library is None:
        return Lead(target.url, target.appends, target.acts)
    added = last_parameters(target.url, target.of_library.added)
    return Lead(with_parameters(now.url, added) if now.url else "", now.appends or target.appends, now.acts)


def target_of(
    number: int, saved: LinkDraft, added: Mapping[str, str], place: int = 0, part: BodyPart = BodyPart.HTML
) -> Target:
    """Of a link of the library in a mail or a message: `added` are the parameters that are of these alone."""
    lead = saved.lead
    url = with_parameters(lead.url, added) if lead.url else ""
    if len(url) > LONGEST:
        url = lead.url
    were_added = number_of_parameters(url) - number_of_parameters(lead.url)
    of_library = OfLibrary(number, min(were_added, MOST_ADDED))
    return Target(place, part, url, lead.appends, of_library, lead.acts)


def draft_to_json(draft: LinkDraft) -> Mapping[str, Json]:
    return {
        "name": draft.name,
        "url": draft.url,
        "track": draft.track,
        "parameters": dict(draft.parameters),
        "appends": draft.appends,
        "actions": to_json(draft.actions),
        "question": draft.asking.question,
        "button": draft.asking.button,
    }


def draft_from_json(kept: Mapping[str, Any]) -> LinkDraft:
    return LinkDraft(
        name=kept["name"],
        url=kept["url"],
        track=kept["track"],
        parameters=kept["parameters"],
        appends=kept["appends"],
        actions=read_actions(kept["actions"]),
        asking=Asking(kept["question"], kept["button"]),
    )
