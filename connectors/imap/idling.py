"""IDLE (RFC 2177) on one connection, line by line, and questions put between one IDLE and the next.

The whole exchange is read here and not by imaplib, which takes an EXISTS before the "+" for an error and cannot look
for lines without waiting for them.
"""

from collections.abc import Sequence

from connectors.imap.interlude import Answers, Interlude
from connectors.imap.wire import Wire


class Idling:
    """Used by one thread at a time."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._tag: bytes | None = None
        self._tags = 0
        self._interlude: Interlude | None = None
        self._answers: Answers | None = None

    @property
    def active(self) -> bool:
        """Also while questions are under way, after which it idles again."""
        return self._tag is not None or self._interlude is not None

    @property
    def asking(self) -> bool:
        return self._interlude is not None

    def begin(self) -> bool:
        """Begin to idle; False where the server refuses. What it said meanwhile is kept for `lines`."""
        tag = self._new_tag()
        self._wire.send(tag + b" IDLE\r\n")
        before = bytearray()
        while not (line := self._wire.whole_line()).startswith(b"+"):
            if line.startswith(tag + b" "):
                return False
            before += line
        self._wire.put_back(bytes(before))
        self._tag = tag
        return True

    def lines(self) -> list[bytes]:
        """What the server said by itself, as whole lines, without waiting. Raises `abort` once it has hung up."""
        lines = self._unasked(self._wire.arrived())
        self._wire.note_pushes(lines)
        if any(line.startswith(self._tag + b" ") for line in lines if self._tag):
            self._tag = None
        return lines

    def ask(self, questions: Sequence[bytes]) -> bool:
        """Put these questions without waiting, then idle again; `lines` takes the answers in, as they come.

        False while it does not idle: the server may have ended that by itself, and DONE would be an unknown command.
        """
        if self._tag is None:
            return False
        tags = [self._new_tag() for _ in questions]
        asked = dict(zip(tags, questions, strict=True))
        self._interlude = Interlude(self._wire.post, self._tag, asked, self._new_tag())
        self._tag = None
        return True

    def take_answers(self) -> Answers | None:
        """To the last questions, once all of them have come; only once."""
        taken, self._answers = self._answers, None
        return taken

    def end(self) -> list[bytes]:
        """End idling; what the server said by itself until it agreed. Answers still under way are not looked at."""
        lines: list[bytes] = []
        while self._interlude is not None:
            lines += self._unasked([self._next_line()])
        self._answers = None
        if self._tag is None:
            return lines
        tag, self._tag = self._tag, None
        self._wire.send(b"DONE\r\n")
        while not (line := self._next_line()).startswith(tag + b" "):
            lines.append(line)
        self._wire.note_pushes(lines)
        return lines

    def _unasked(self, lines: list[bytes]) -> list[bytes]:
        """These lines without what answers our questions."""
        interlude = self._interlude
        if interlude is None:
            return lines
        lines = interlude.hear(lines)
        if interlude.over:
            self._interlude, self._tag = None, interlude.idles_as
            self._answers = interlude.answers
        return lines

    def _next_line(self) -> bytes:
        line = self._wire.whole_line()
        if line.upper().startswith(b"* BYE"):
            raise self._wire.abort("the server hung up")
        return line

    def _new_tag(self) -> bytes:
        self._tags += 1
        return b"HK%d" % self._tags
