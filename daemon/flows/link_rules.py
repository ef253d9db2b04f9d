"""Who may do what about the library of links on the pages?

Everybody makes links, changes and moves them, and makes folders: it is one team. A link is deleted by whoever made it.
Managers and admins delete any, count anew, and rename and remove folders.
"""

from daemon.core.library import LibraryLink
from daemon.storage.records import Role, User


def may_delete(user: User, link: LibraryLink) -> bool:
    return keeps_order(user) or user.address == link.made_by


def keeps_order(user: User) -> bool:
    """What all of the team counts on."""
    return user.role is not Role.REP
