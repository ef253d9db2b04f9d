"""Which link of the library is a request of the pages about, and what if there is none, or somebody was quicker?"""

from collections.abc import Iterator
from contextlib import contextmanager

from daemon.core.library import LibraryLink
from daemon.flows.library import NothingToSave
from daemon.flows.links import UnknownLink
from daemon.web.doors import Doors
from daemon.web.problems import Problem


def known(house: Doors, link_id: str) -> LibraryLink:
    """Also one that was deleted."""
    link = house.store.reads.library_link(link_id)
    if link is None:
        raise _unknown()
    return link


def changeable(house: Doors, link_id: str) -> LibraryLink:
    link = known(house, link_id)
    if link.deleted_at is not None:
        raise _unknown()
    return link


@contextmanager
def answered() -> Iterator[None]:
    """Somebody else has deleted it, or saved it, in between."""
    try:
        yield
    except UnknownLink as error:
        raise _unknown() from error
    except NothingToSave as error:
        raise Problem(409, "nothing-to-save", "its draft was saved or thrown away in between") from error


def _unknown() -> Problem:
    return Problem(404, "unknown-link", "the library has no link of this id, or it was deleted")
