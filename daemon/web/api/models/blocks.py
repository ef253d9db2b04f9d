"""What leads nowhere any more, and who came by a link."""

from typing import Annotated

from pydantic import ConfigDict, Field, JsonValue

from daemon.core.blocks import Block, BlockKind
from daemon.core.targets import BodyPart
from daemon.flows.resolve import Resolved
from daemon.web.api.models.fields import Given, Instant, Line, Told

EXAMPLE: dict[str, JsonValue] = {"kind": "host", "value": "example.com", "reason": "taken over by somebody else"}


class BlockIn(Given):
    model_config = ConfigDict(json_schema_extra={"examples": [EXAMPLE]})

    kind: BlockKind
    value: Annotated[str, Field(min_length=1, max_length=20_000)] = Field(
        description="A key's id; a link's whole address, or the token in it; a host, which stands for all under it too."
    )
    reason: Annotated[Line, Field(min_length=1)] = Field(description="For your colleagues: recipients are not told.")


class BlockOut(Told):
    kind: BlockKind
    value: str = Field(description="Of a link, a hash: it does not tell where it led.", examples=["example.com"])
    reason: str
    by: str = Field(description="Who blocked it.", examples=["the API key “engine”"])
    at: Instant

    @classmethod
    def of(cls, block: Block) -> "BlockOut":
        return cls(kind=block.kind, value=block.value, reason=block.reason, by=block.by, at=block.at)


class BlockPage(Told):
    items: list[BlockOut]
    next: str | None = None


class ResolvedLink(Told):
    index: int | None = Field(description="Its place among the mail's links, from 0; null: it is of no mail.")
    url: str = Field(description="Where it leads.")
    part: BodyPart | None


class ResolvedOut(Told):
    send_id: str | None = Field(description="null: it is a link of no mail, `link_id`.", examples=["snd_01kb5tq6v0"])
    link_id: str | None = Field(description="Of a link that `POST /v1/links` made.", examples=["lnk_01kb5tq6v0"])
    campaign_id: str | None = Field(description="null: in none, or the send was purged.", examples=["spring"])
    contact: str | None = Field(description="null: purged or erased.", examples=["flynn@flynnsarcade.com"])
    external_id: str | None = Field(description="Your own id of the contact.", examples=["c-17"])
    link: ResolvedLink

    @classmethod
    def of(cls, found: Resolved) -> "ResolvedOut":
        link, in_mail = found.link, found.send_id is not None
        return cls(
            send_id=found.send_id,
            link_id=found.link_id,
            campaign_id=found.campaign_id,
            contact=found.contact,
            external_id=found.external_id,
            link=ResolvedLink(index=link.place if in_mail else None, url=link.url, part=link.part if in_mail else None),
        )
