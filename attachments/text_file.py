"""The text of a page, as a file that the viewer's script reads; its form is told in `library`."""

import json
from dataclasses import astuple

from attachments.contents import Link, Text

LINE_END = "\n"


def dump(text: Text) -> bytes:
    words = [entry for line in text.lines for entry in (*map(astuple, line), LINE_END)]
    written = {"words": words, "links": [_link(link) for link in text.links]}
    return json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


def _link(link: Link) -> dict[str, object]:
    place: dict[str, object] = {"x": link.x, "y": link.y, "w": link.width, "h": link.height}
    return place | ({"url": link.url} if link.url else {"page": link.page})
