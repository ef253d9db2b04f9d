"""Many mails asked for in one request, and what became of each."""

from collections.abc import Callable, Mapping, Set
from functools import partial
from typing import Generic, TypeVar

from connectors.base import ConnectorError, Unavailable
from connectors.microsoft365.errors import (
    Answer,
    Denied,
    Forgotten,
    Gone,
    Json,
    Refused,
    TokenRefused,
    translation,
)
from connectors.microsoft365.wire import IMMUTABLE, Wire
from connectors.polled import Limited

T = TypeVar("T")

AT_ONCE = 20  # https://learn.microsoft.com/en-us/graph/json-batching


class Answers(Generic[T]):
    """By what was asked for. `limited`: what is not settled may be asked for later."""

    def __init__(self, address: str) -> None:
        self._address = address
        self.served: dict[str, T] = {}
        self.refused: dict[str, str] = {}
        self.gone: set[str] = set()
        self.forgotten: set[str] = set()
        self.limited: Limited | None = None
        self.trouble: ConnectorError | None = None

    @property
    def settled(self) -> Set[str]:
        return self.served.keys() | self.refused.keys() | self.gone | self.forgotten

    def require(self, otherwise: str) -> None:
        """None may be unsettled, though some may be gone. Raises Unavailable with this sentence, and a reason."""
        if self.limited:
            raise self.limited
        if self.refused:
            raise Unavailable(f"{otherwise} {next(iter(self.refused.values()))}")

    def take(self, name: str, answer: Answer, read: Callable[[Json], T]) -> None:
        if answer.status < 300:
            self._take_content(name, answer.content, read)
        else:
            self.take_refusal(name, translation(answer, self._address))

    def take_refusal(self, name: str, refusal: ConnectorError | Gone | Forgotten | Refused) -> None:
        match refusal:
            case Gone():
                self.gone.add(name)
            case Forgotten():
                self.forgotten.add(name)
            case Refused() | Denied():
                self.refused[name] = str(refusal)
            case Limited():
                self.limited = refusal
            case _:
                self.trouble = refusal

    def _take_content(self, name: str, content: Json, read: Callable[[Json], T]) -> None:
        """Even where it makes no sense it is no reason to leave the others unread."""
        try:
            self.served[name] = read(content)
        except (ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
            self.refused[name] = f"Microsoft's answer makes no sense ({type(error).__name__})."


def ask_together(
    wire: Wire, address: str, paths: Mapping[str, str], read: Callable[[str, Json], T], prefer: str = IMMUTABLE
) -> Answers[T]:
    """`read` gets the name, too. Raises a ConnectorError where the trouble is not of single ones.

    The token of the batch is that of its parts: it may run out between two of them.
    """
    answers: Answers[T] = Answers(address)
    _ask(wire, paths, answers, read, prefer)
    if isinstance(answers.trouble, TokenRefused):
        wire.renew()
        answers.trouble = None
        _ask(wire, {name: paths[name] for name in paths if name not in answers.settled}, answers, read, prefer)
    if answers.trouble:
        raise answers.trouble
    return answers


def _ask(
    wire: Wire, paths: Mapping[str, str], answers: Answers[T], read: Callable[[str, Json], T], prefer: str
) -> None:
    told = wire.together(paths, prefer) if paths else {}
    for name in paths:
        if name in told:
            answers.take(name, told[name], partial(read, name))
        else:
            answers.refused[name] = "Microsoft's answer leaves it out."
