"""Who may do what about a document on the pages?

Everybody reads everything, sends documents and makes links to them: it is one team. A document is replaced and removed
by whoever uploaded it, a link is taken back by them and by whoever made it; managers and admins do all of that.
"""

from daemon.core.documents import Document, Share
from daemon.storage.records import Role, User


def may_change(user: User, document: Document) -> bool:
    return user.role is not Role.REP or user.address == document.by


def may_revoke(user: User, document: Document, share: Share) -> bool:
    return may_change(user, document) or user.address == share.sender
