"""The files that pages load: styles, fonts, scripts. Read once, named by what they hold, kept by browsers for good.

One hash names them all, so that what they say of each other (`fonts/…` in a style, `./line.js` in a module) stays
relative and is renewed together.
"""

import gzip
import hashlib
import mimetypes
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fastapi import APIRouter, Request
from starlette.exceptions import HTTPException
from starlette.responses import Response

import attachments

FOLDER = Path(__file__).parent.parent / "static"
VIEWER = Path(str(attachments.__file__)).parent / "viewer"
LAYERS = (  # in the order of the cascade: what is for narrow screens has the last word
    "tokens", "base", "shell", "controls", "marks", "feed", "data", "messages", "mailboxes", "unmatched", "settings",
    "documents", "links", "recipient", "narrow",
)  # fmt: skip
COMMENT = re.compile(rb"^ *//.*\n", re.MULTILINE)  # a quarter of what recipients would wait for
LAYERS_OF_THE_VIEWER = ("tokens", "base", "controls", "marks", "messages", "recipient", "narrow")  # then its own
FOREVER = "public, max-age=31536000, immutable"
PACKED_ALREADY = frozenset({".woff2", ".webp", ".png"})

mimetypes.add_type("font/woff2", ".woff2")

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Asset:
    media_type: str
    body: bytes
    gzipped: bytes | None  # None where it would not get smaller


def _read(folder: Path) -> Iterator[tuple[str, bytes]]:
    """What can be loaded, by its path. The styles are one file on the wire, and one a theme in the tree."""
    yield "harken.css", b"\n".join((folder / "css" / f"{layer}.css").read_bytes() for layer in LAYERS)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.parent != folder / "css":
            yield path.relative_to(folder).as_posix(), path.read_bytes()


def _read_viewer(folder: Path, styles: Path) -> Iterator[tuple[str, bytes]]:
    """What recipients load: as little as a document's page needs. Its style is beside ours, for the fonts' sake."""
    shared = (styles / f"{layer}.css" for layer in LAYERS_OF_THE_VIEWER)
    yield "viewer.css", b"\n".join(path.read_bytes() for path in (*shared, folder / "viewer.css"))
    for path in sorted(folder.glob("*.js")):
        yield f"viewer/{path.name}", COMMENT.sub(b"", path.read_bytes())


def _asset(path: str, body: bytes) -> Asset:
    media_type = mimetypes.guess_type(path)[0] or "application/octet-stream"
    packed = None if Path(path).suffix in PACKED_ALREADY else gzip.compress(body, mtime=0)
    return Asset(media_type, body, packed)


def _version(files: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for path, body in files.items():
        digest.update(f"{path}:{len(body)}:".encode() + body)
    return digest.hexdigest()[:12]


_FILES = dict(_read(FOLDER)) | dict(_read_viewer(VIEWER, FOLDER / "css"))
ASSETS = {path: _asset(path, body) for path, body in _FILES.items()}
VERSION = _version(_FILES)


def static(path: str) -> str:
    """Where a page finds this file. A file that is not there is a mistake of ours, told at once."""
    if path not in ASSETS:
        raise LookupError(f"there is no static file {path}")
    return f"/static/{VERSION}/{path}"


@router.get("/static/{version}/{path:path}")
async def asset(request: Request, version: str, path: str) -> Response:
    """A page loaded before an update may ask for a file of that time: it gets today's, but must not keep it."""
    found = ASSETS.get(path)
    if found is None:
        raise HTTPException(404)
    headers = {"Cache-Control": FOREVER if version == VERSION else "no-cache", "Vary": "Accept-Encoding"}
    if found.gzipped and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(found.gzipped, headers=headers | {"Content-Encoding": "gzip"}, media_type=found.media_type)
    return Response(found.body, headers=headers, media_type=found.media_type)


@router.get("/favicon.ico")
async def favicon() -> Response:
    """Asked for by habit, whatever the page says."""
    return Response(
        ASSETS["favicon.svg"].body, headers={"Cache-Control": "public, max-age=86400"}, media_type="image/svg+xml"
    )
