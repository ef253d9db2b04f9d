"""Files made to do harm: each is refused by a sentence, or shown as what it harmlessly is, and nobody is called."""

import json
import socket
from collections.abc import Iterator

import pytest

from attachments.library import Library
from attachments.values import Kind, Refused
from tests.attachments.hostile import MADE

pytestmark = pytest.mark.slow

REFUSED = {
    "zeros.docx": "unpack to more",
    "overlapping.docx": "unpack to more",
    "laughs.docx": "cannot be read",
    "entities.docx": "cannot be read",
    "leading-out.docx": "leads out",
    "cut-off.docx": "damaged",
    "cut-off.pptx": "damaged",
    "web-page.doc": "a web page",
    "program.doc": "a program",
    "locked.docx": "password",
    "empty-stream.ppt": "cannot be read",
    "circular.doc": "damaged",
    "spreadsheet.xls": "a spreadsheet",
    "no-pages.pdf": "no pages",
    "nested-arrays.pdf": "damaged",
    "cut-off.pdf": "damaged",
    "locked.pdf": "password",
    "pdf-in-name-only.pdf": "damaged",
    "huge.png": "too large",
    "cut-off.png": "damaged",
    "nothing.pdf": "empty",
    "\u202efdp.exe": "a program",
    "../../etc/passwd": "plain text",
}

SHOWN = {
    "lying.docx": (Kind.DOCX, "small"),
    "macros.docm": (Kind.DOCX, "Enable content!"),
    "remote-picture.docx": (Kind.DOCX, ""),
    "local-file-field.docx": (Kind.DOCX, "old"),
    "macro-and-remote.odt": (Kind.ODT, "Hello"),
    "two-gigapoint.pdf": (Kind.PDF, ""),
    "flat.pdf": (Kind.PDF, ""),
    "ribbon.pdf": (Kind.PDF, ""),
    "ten-thousand-pages.pdf": (Kind.PDF, ""),
    "acting.pdf": (Kind.PDF, ""),
    "late.pdf": (Kind.PDF, ""),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    library = Library(tmp_path_factory.mktemp("documents"))
    yield library
    library.close()


@pytest.fixture(scope="module")
def server() -> Iterator[socket.socket]:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        yield server


def uploaded(library: Library, server: socket.socket, name: str) -> bytes:
    address = f"http://127.0.0.1:{server.getsockname()[1]}"
    return library.keep([MADE[name](address)], most=1 << 30).hash


@pytest.mark.parametrize(("name", "sentence"), REFUSED.items())
def test_it_is_refused_by_a_sentence(library, server, name, sentence):
    with pytest.raises(Refused, match=sentence):
        library.look_into(uploaded(library, server, name))


@pytest.mark.parametrize(("name", "kind", "words"), [(name, *shown) for name, shown in SHOWN.items()])
def test_it_is_shown_as_what_it_harmlessly_is(library, server, name, kind, words):
    hash_ = uploaded(library, server, name)
    assert library.look_into(hash_).kind is kind
    found = json.loads(library.text(hash_, 1))["words"]
    assert " ".join(word[4] for word in found if word != "\n") == words


def test_nobody_is_asked_for_anything(library, server):
    """Whatever was opened above: pictures, templates, sections, fields and actions named this server."""
    with pytest.raises(BlockingIOError):
        server.accept()
