"""How long did a signal take: from the mail's delivery, and from the moment the IMAP server told its clients of it?

The second is what Harken itself needs. Dovecot, for one, lets half a second pass before it tells anybody of a new mail.
"""

from dataclasses import dataclass

from daemon.demo.verdict import Signal


@dataclass(frozen=True, slots=True)
class Cause:
    """A mail that arrived in a mailbox, or (None) a send that was told; by `time.monotonic`."""

    at: float
    mailbox: str | None = None


class Stopwatch:
    """Filled by the play and by bystanders, each from a thread of its own: it only ever appends."""

    def __init__(self) -> None:
        self._causes: list[Cause] = []
        self._pushes: list[Cause] = []

    def caused(self, at: float, mailbox: str | None = None) -> None:
        self._causes.append(Cause(at, mailbox))

    def pushed(self, at: float, mailbox: str) -> None:
        self._pushes.append(Cause(at, mailbox))

    def after(self, signal: Signal) -> float:
        """Seconds from the latest cause before it."""
        cause = self._cause(signal)
        return signal.at - cause.at if cause else 0.0

    def after_push(self, signal: Signal) -> float | None:
        """Seconds from when a bystander was told of the mail; None where nobody is told, as for mails in Junk."""
        cause = self._cause(signal)
        told = [each.at for each in self._pushes if cause and each.mailbox == cause.mailbox and each.at >= cause.at]
        return signal.at - told[0] if told and told[0] <= signal.at else None

    def _cause(self, signal: Signal) -> Cause | None:
        return max((each for each in self._causes if each.at <= signal.at), key=lambda each: each.at, default=None)
