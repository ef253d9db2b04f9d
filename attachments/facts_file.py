"""What is known of a document, as a file. Small for 10,000 pages: neighbours that are alike are written once."""

import json
from dataclasses import astuple
from functools import lru_cache
from itertools import chain, groupby, repeat
from pathlib import Path
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


def read(file: Path) -> Facts:
    """Whoever wants a page asks for them: those of some documents are remembered, for as long as the file stays."""
    return _remembered(file, file.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _remembered(file: Path, _written_at: int) -> Facts:
    return load(file.read_bytes())


def load(written: bytes) -> Facts:
    found: dict[str, Any] = json.loads(written)
    return Facts(
        kind=Kind(found["kind"]),
        pages=tuple(chain.from_iterable(repeat(PageFacts(*page), times) for times, *page in found["pages"])),
        title=found["title"],
        author=found["author"],
        outline=tuple(OutlineItem(*item) for item in found["outline"]),
        approximate=found["approximate"],
    )
