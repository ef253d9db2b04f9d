"""What is known of a document, as a file. Small for 10,000 pages: neighbours that are alike are written once."""

import json
from dataclasses import astuple
from itertools import groupby
from typing import Any

from attachments.values import Facts, Kind, OutlineItem, PageFacts


def dump(facts: Facts) -> bytes:
    pages = [[len(list(alike)), *astuple(page)] for page, alike in groupby(facts.pages)]
    written = {
        "kind": facts.kind,
        "pages": pages,
        "title": facts.title,
        "author": facts.author,
        "outline": [astuple(item) for item in facts.outline],
        "approximate": facts.approximate,
    }
    return json.dumps(written, ensure_ascii=False, separators=(",", ":")).encode()


def load(written: bytes) -> Facts:
    read: dict[str, Any] = json.loads(written)
    return Facts(
        kind=Kind(read["kind"]),
        pages=tuple(PageFacts(*page) for times, *page in read["pages"] for _ in range(times)),
        title=read["title"],
        author=read["author"],
        outline=tuple(OutlineItem(*item) for item in read["outline"]),
        approximate=read["approximate"],
    )
