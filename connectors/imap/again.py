"""All recent mail once more, in every folder, on a connection beside the one that listens.

A round compares UIDNEXT, and trusts that what lies below was recorded. This look trusts nothing: it asks by date of
arrival (SEARCH SINCE) and hands over all there is. Whoever records it recognises what is known already.
"""

import logging
from collections.abc import Iterator
from datetime import date, datetime, timedelta

from connectors.base import Batch, Unavailable, Wanted
from connectors.imap.folders import Folder, choose, choose_gmail
from connectors.imap.login import ImapSettings
from connectors.imap.reading import FolderReader
from connectors.imap.refusals import Refused
from connectors.imap.session import Session
from connectors.imap.strikes import Strikes

log = logging.getLogger(__name__)

# SINCE knows days only, without a time zone, and each server has its own (RFC 3501 section 6.4.4).
ZONES = timedelta(days=1)


class SecondLook:
    """Its strikes are its own: a mail that the live connection gave up may be served now."""

    def __init__(self, settings: ImapSettings, wanted: Wanted) -> None:
        self._settings = settings
        self._wanted = wanted
        self._strikes = Strikes()

    def fetch(self, since: datetime) -> Iterator[Batch]:
        session = Session(self._settings)
        try:
            for folder in self._folders(session):
                yield from self._read(session, folder, (since - ZONES).date())
        except Refused as refusal:
            raise Unavailable(f"{self._settings.host} refused a plain request: {refusal}.") from refusal
        finally:
            session.log_out()

    def _folders(self, session: Session) -> tuple[Folder, ...]:
        listed, _ = session.folders()
        choice = (choose_gmail if session.gmail else choose)(listed, self._settings.folders)
        return choice.watched

    def _read(self, session: Session, folder: Folder, day: date) -> Iterator[Batch]:
        try:
            validity = session.examine(folder.wire).validity
            uids = session.uids_since(day)
            for part in FolderReader(session, folder, validity, self._wanted, self._strikes).parts(uids):
                yield Batch(part.messages, None, part.set_aside)
        except Refused as refusal:
            log.info("a folder is left out: %s", refusal, extra={"mailbox": self._settings.address})
