"""What the API and the pages need of the house for documents and their links, as one value."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from daemon.core.documents import Document, NewShare, Share


@dataclass(frozen=True, slots=True)
class DocumentDoors:
    """Each is safe to call from any thread, and may wait for a disk."""

    largest: int  # bytes of a file
    arrivals: Path  # the folder in which uploads lie until they are kept
    add: Callable[[str, Iterable[bytes], str], Document]  # its name, its bytes, by whom; raises TooLarge, Unavailable
    replace: Callable[[str, str, Iterable[bytes]], Document]  # of this id; the same, and UnknownDocument
    remove: Callable[[str], None]  # by id; raises UnknownDocument
    share: Callable[[NewShare], tuple[Share, str]]  # the link and its address; raises KeyBlocked, UnknownDocument
    share_url: Callable[[Share], str]
    revoke: Callable[[str], bool]  # a link's id; False: there is none such
