"""How a campaign reacts, as a send or a campaign may override it."""

from typing import Annotated

from pydantic import Field

from daemon.core.sends import Reaction, Scope, StopRules
from daemon.web.api.models.fields import Given


class Stop(Given):
    """What is left out stays as the next wider rules have it: the campaign's, then the configuration's `[stop]`."""

    scope: Scope | None = None
    auto_reply: Reaction | None = None
    pause_days: Annotated[int, Field(ge=1, le=365)] | None = Field(
        default=None, description="How long a pause lasts when no return date is given."
    )
    hard_bounce: Reaction | None = None
    soft_bounce: Reaction | None = None
    unsubscribe: Reaction | None = None
    meeting_accepted: Reaction | None = None
    complaint: Reaction | None = None
    left_company: Reaction | None = None

    def rules(self) -> StopRules:
        return StopRules(**{name: getattr(self, name) for name in type(self).model_fields})


class Track(Given):
    """What is instrumented when a mail is prepared."""

    opens: bool | None = None
    links: bool | None = None
    documents: bool | None = None
    unsubscribe: bool | None = None
