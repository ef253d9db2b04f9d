"""Which folders of an Exchange mailbox are read, and as what."""

import pytest

from connectors.exchange.answers import FolderInfo
from connectors.exchange.folders import Choice, choose
from connectors.message import FolderRole

KNOWN = {"msgfolderroot": "top", "inbox": "in", "sentitems": "sent", "junkemail": "junk", "deleteditems": "bin"}


def folder(id_: str, name: str, parent: str = "top", kind: str = "IPF.Note") -> FolderInfo:
    return FolderInfo(id_, parent, name, kind, 0, None)


USUAL = (
    folder("sent", "Gesendete Elemente"),
    folder("bin", "Gelöschte Elemente"),
    folder("junk", "Junk-E-Mail"),
    folder("in", "Posteingang"),
)


def roles(choice: Choice) -> list[tuple[str, FolderRole]]:
    return [(each.name, each.role) for each in choice.watched]


def test_special_folders_are_known_in_any_language() -> None:
    assert roles(choose(USUAL, KNOWN)) == [
        ("INBOX", FolderRole.INBOX),
        ("Junk-E-Mail", FolderRole.JUNK),
        ("Gesendete Elemente", FolderRole.SENT),
    ]
    assert choose(USUAL, KNOWN).skipped == (("Gelöschte Elemente", "a bin"),)


@pytest.mark.parametrize(
    ("parent", "name", "role"),
    [
        ("in", "INBOX/ACME", FolderRole.OTHER),
        ("sent", "Gesendete Elemente/ACME", FolderRole.SENT),
        ("junk", "Junk-E-Mail/ACME", FolderRole.JUNK),
        ("top", "ACME", FolderRole.OTHER),
    ],
)
def test_a_folder_is_what_the_one_is_that_it_lies_in(parent: str, name: str, role: FolderRole) -> None:
    assert (name, role) in roles(choose((*USUAL, folder("acme", "ACME", parent)), KNOWN))


def test_what_was_thrown_away_with_its_folder_is_thrown_away() -> None:
    found = (*USUAL, folder("old", "Old", "bin"), folder("older", "Older", "old"))
    assert ("Gelöschte Elemente/Old/Older", "a bin") in choose(found, KNOWN).skipped


@pytest.mark.parametrize(
    ("kind", "is_read"),
    [
        ("IPF.Note", True),
        ("IPF.Note.OutlookHomepage", True),
        ("", True),  # made by IMAP programs
        ("IPF.Appointment", False),
        ("IPF.Contact", False),
        ("IPF.Notebook", False),
    ],
)
def test_only_folders_for_mail_are_read(kind: str, is_read: bool) -> None:
    found = choose((*USUAL, folder("x", "Some", kind=kind)), KNOWN)
    assert ("Some" in [each.name for each in found.watched]) is is_read


def test_only_those_named_are_read_whatever_they_are() -> None:
    found = choose(USUAL, KNOWN, ("inbox", "Gelöschte Elemente", "Nowhere"))
    assert [each.name for each in found.watched] == ["INBOX", "Gelöschte Elemente"]
    assert found.skipped == (("Nowhere", "configured, but not in this mailbox"),)


def test_folders_that_lie_in_each_other_are_no_endless_task() -> None:
    found = choose((folder("a", "A", "b"), folder("b", "B", "a")), KNOWN)
    assert [each.name for each in found.watched] == ["A/B", "B/A"]
