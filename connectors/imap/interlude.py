"""Questions between one IDLE and the next, while nobody waits: what is sent when, and which line answers what.

DONE goes first and alone: Stalwart before 0.10 ignored whatever came in one packet with it. All the questions and the
next IDLE then go in one (RFC 3501 section 5.5): no question's answer depends on another's.
"""

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Answers:
    """All that the server said from DONE on, without the lines that end an answer. `refused`: it said no to one."""

    lines: tuple[bytes, ...]
    refused: bool


class Interlude:
    """Fed with the server's lines until it is `over`; `idles_as` is then the tag of the new IDLE, None if refused."""

    def __init__(
        self, post: Callable[[bytes], None], idles_as: bytes, questions: Mapping[bytes, bytes], idles_again_as: bytes
    ) -> None:
        self.over = False
        self.idles_as: bytes | None = None
        self._post = post
        self._lines: list[bytes] = []
        self._refused = False
        self._unasked: list[bytes] = []
        self._exchange = self._begin(idles_as, questions, idles_again_as)
        next(self._exchange)

    @property
    def answers(self) -> Answers:
        return Answers(tuple(self._lines), self._refused)

    def hear(self, lines: Sequence[bytes]) -> list[bytes]:
        """What of these lines is no answer, but said by the server in the new IDLE."""
        unheard = iter(lines)
        for line in unheard:
            try:
                self._exchange.send(line)
            except StopIteration:
                self.over = True
                break
        return [*self._unasked, *unheard] if self.over else []

    def _begin(
        self, idles_as: bytes, questions: Mapping[bytes, bytes], idles_again_as: bytes
    ) -> Generator[None, bytes, None]:
        """From DONE to the consent to the new IDLE; each `yield` takes a line."""
        self._post(b"DONE\r\n")
        yield from self._until(idles_as)
        asked = b"".join(b"%s %s\r\n" % question for question in questions.items())
        self._post(b"%s%s IDLE\r\n" % (asked, idles_again_as))
        for tag in questions:
            yield from self._until(tag)
        while not (line := (yield)).startswith(b"+"):
            if line.startswith(idles_again_as + b" "):
                self._refused = True
                return
            # Behind the last answer: mail announced here is not in it.
            self._unasked.append(line)
        self.idles_as = idles_again_as

    def _until(self, tag: bytes) -> Generator[None, bytes, None]:
        """The answer that this tag ends."""
        end = tag + b" "
        while not (line := (yield)).startswith(end):
            self._lines.append(line)
        self._refused |= not line.startswith(end + b"OK")
