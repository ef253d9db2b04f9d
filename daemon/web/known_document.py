"""Which document is a request about, and may this person change it?"""

from daemon.core.documents import Document
from daemon.flows.document_rules import may_change
from daemon.storage.records import User
from daemon.web.doors import Doors
from daemon.web.problems import NotYours, Problem

NOT_YOURS = "A document is replaced and removed by whoever uploaded it. For another one, ask a manager."


def known(house: Doors, document_id: str) -> Document:
    document = house.store.reads.document(document_id)
    if document is None:
        raise unknown()
    return document


def unknown() -> Problem:
    return Problem(404, "unknown-document", "no document has this id")


def changeable(house: Doors, user: User, document_id: str) -> Document:
    document = known(house, document_id)
    if not may_change(user, document):
        raise NotYours(NOT_YOURS)
    return document
