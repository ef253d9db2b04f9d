"""Does a mail wait for a send that we may be told of later, though it was decided for those that we know?"""

from collections.abc import Sequence

from daemon.core.clues import BOUNCES, fates, parents
from daemon.core.decide import SPOKEN, Team, by_us
from daemon.core.events import Via
from daemon.core.match import AUTOMATIC, Match
from daemon.core.reading import Kind, Reading
from daemon.core.subjects import answers_or_forwards


def answers_unregistered(reading: Reading, found: Sequence[Match], team: Team) -> bool:
    """May this mail answer a send that is yet to be registered? Then its ids are worth remembering.

    Also where it answered one already. A mail goes to Kevin and Alan, only Kevin's send is known, and Alan answers:
    Kevin's campaign stops at once, as for anybody who was copied; and should Alan's send be registered after all, his
    does, too. `hear_waiting` then decides Alan's alone, so that the two orders of telling us come to the same.
    """
    if reading.verdict.kind is Kind.OTHER or is_settled(reading, found, team):
        return False
    names_a_mail = bool(parents(reading) or reading.original_ids or reading.thread_root)
    return names_a_mail or (not found and _speaks_for_somebody(reading))


def _speaks_for_somebody(reading: Reading) -> bool:
    """It answers, though it names nothing: its author, or whose mailbox it reports, may be a contact in a moment."""
    return answers_or_forwards(reading.subject) or reading.verdict.kind in AUTOMATIC


def is_settled(reading: Reading, found: Sequence[Match], team: Team) -> bool:
    """Is whoever it speaks of among these? Else a send of the same mail to them may yet be registered."""
    if not any(each.rung.certain for each in found):
        return False
    if reading.verdict.kind in BOUNCES:
        return len(found) >= len(fates(reading))
    if reading.verdict.kind not in SPOKEN:
        return True  # a server says it, and not of whom
    return any(each.via in (Via.CONTACT, Via.ALIAS, Via.CC) or by_us(reading, each.send, team) for each in found)
