"""What is kept about a person, and what became of it."""

from typing import Any

from pydantic import Field

from daemon.flows.erasure import Erased
from daemon.web.api.models.fields import Told


class ExportOut(Told):
    """Rows as they lie in the store, by the names of its tables: all there is, and no more beautiful than that."""

    addresses: list[str] = Field(description="The one asked for, and those they are known to write from.")
    kept: dict[str, list[dict[str, Any]]] = Field(
        description="Without hashes, and without what lies sealed.",
        examples=[{"sends": [{"message_id": "a1@mail.example.com", "subject": "Hello"}]}],
    )
    waiting_mails: list[dict[str, Any]] = Field(
        description="What lies sealed until a person settles it, or until its send is registered: `from`, `to`, "
        "`subject`, `date`, `text`."
    )
    named_by_others: dict[str, list[dict[str, Any]]] = Field(
        description="Another's rows that name them: mails with them in copy, what was heard of others, link targets."
    )


class ErasedOut(Told):
    erased: dict[str, int] = Field(
        description="How many rows of each table were deleted, or lost what they said of the person. Empty: nothing "
        "was known.",
        examples=[{"contacts": 1, "event_personal": 12, "sends": 3}],
    )

    @classmethod
    def of(cls, erased: Erased) -> "ErasedOut":
        return cls(erased=dict(erased.rows))
