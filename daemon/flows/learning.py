"""What a mail teaches of our sends besides what it causes: their conversation, further ids, a rep's other address.

Amazon SES, Outlook and Exchange give a mail another Message-ID than the one that was registered; its
copy in Sent tells.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from connectors.message import FolderRole
from daemon.core.clues import id_hash
from daemon.core.decide import Heard, Team
from daemon.core.match import Match
from daemon.core.reading import Reading
from daemon.core.sends import Send
from daemon.core.sent import names_of_copy, own_address, written
from daemon.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class News:
    """What these sends (by their ids) are known by from now on: mails that wait for one of these names are theirs."""

    sends: Collection[str]
    ids: Collection[str] = ()
    threads: Collection[str] = ()
    senders: Collection[str] = ()
    hashes: Collection[bytes] = ()  # of further ids


def learn_own_address(tx: Transaction, team: Team, heard: Heard) -> None:
    address = own_address(heard.reading, heard.mailbox)
    if address and not team.colleague(address):
        tx.learn_own_address(address, heard.mailbox, heard.at)


def learn_from(tx: Transaction, reading: Reading, found: Match, sends: Sequence[Send]) -> list[News]:
    taught: list[News] = []
    if reading.thread_root and found.send.thread_root is None:
        tx.learn_thread(found.send.id, reading.thread_root)
        taught.append(News([found.send.id], threads=[reading.thread_root]))
    if reading.role is FolderRole.SENT:
        taught += learn_id(tx, reading, [each for each in sends if each.message_id == found.send.message_id])
    return taught


def learn_thread(tx: Transaction, reading: Reading, sends: Sequence[Send]) -> list[News]:
    """Our own copy in Sent names the conversation as Exchange sees it: later answers may carry nothing else."""
    if reading.role is not FolderRole.SENT or not reading.thread_root:
        return []
    for send in sends:
        tx.learn_thread(send.id, reading.thread_root)
    return [News([send.id for send in sends], threads=[reading.thread_root])]


def learn_id(tx: Transaction, reading: Reading, sends: Sequence[Send]) -> list[News]:
    """Answers to this mail are answers to these sends; also those that were read before it, as a new inbox is."""
    if not reading.message_id:
        return []
    for send in sends:
        tx.learn_id(send.id, id_hash(reading.message_id))
    return [News([send.id for send in sends], ids=[reading.message_id])]


def keep_copy(tx: Transaction, heard: Heard) -> None:
    """A rep's fresh mail, in hashes alone: its send may be registered in a moment."""
    reading = heard.reading
    if reading.message_id:
        names = names_of_copy(reading, heard.mailbox)
        tx.keep_copy(names, reading.message_id, reading.thread_root, written(reading), heard.at)
