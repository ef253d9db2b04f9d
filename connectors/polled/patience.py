"""Asks for many mails, some at once, and neither loses what was served nor lets one bad mail stop the rest.

Google and Microsoft run the requests of one batch side by side and refuse those that are too many for this user: so the
next batch is smaller. A single mail that a server stumbles over looks like trouble that passes: so it is given up only
after some tries. One by which the whole answer breaks off, or never comes, is found by asking for ever fewer.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

from connectors.base import Unavailable

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

GIVE_UP_AFTER = 4
GIVE_UP_ALONE_AFTER = 8  # a connection that breaks off says less than a refusal


class Limited(Unavailable):
    """Too many requests. The next ones should be fewer; none of them is to blame."""


class Answers(Protocol[T_co]):
    """What became of each mail asked for, by its id; one that is gone is nowhere in it."""

    @property
    def served(self) -> Mapping[str, T_co]: ...

    @property
    def refused(self) -> Mapping[str, str]:
        """With the reason: these alone are to blame."""

    @property
    def limited(self) -> Unavailable | None:
        """Too many were asked for: what is in neither may be asked for later."""


class Patience(Generic[T]):
    """What was served is held until `forget`, over failures and new tries; `witness` proves that the server serves."""

    def __init__(self, ask: Callable[[Sequence[str]], Answers[T]], witness: Callable[[], object], at_most: int) -> None:
        self._ask = ask
        self._witness = witness
        self._at_once = self._at_most = at_most
        self._strikes: Counter[str] = Counter()
        self._breaks: Counter[str] = Counter()
        self._held: dict[str, T] = {}

    def ask(self, ids: Sequence[str]) -> tuple[Mapping[str, T], Mapping[str, str]]:
        """Those served, and those given up with the reason; a mail that is gone is in neither."""
        refused = self._ask_some([each for each in ids if each not in self._held])
        self._count(refused)
        return {each: self._held[each] for each in ids if each in self._held}, refused

    def forget(self) -> None:
        """All that was asked for is done with."""
        self._held.clear()

    def _ask_some(self, ids: Sequence[str]) -> dict[str, str]:
        refused: dict[str, str] = {}
        left = list(ids)
        while left:
            some, left = left[: self._at_once], left[self._at_once :]
            try:
                answers = self._ask(some)
            except Unavailable as error:
                self._at_once = max(1, self._at_once // 2)
                refused.update(self._blamed(some, error))
                continue
            self._held.update(answers.served)
            refused.update(answers.refused)
            if answers.limited:
                self._at_once = max(1, self._at_once // 2)
                raise answers.limited
            self._at_once = min(self._at_most, self._at_once * 2)
        return refused

    def _blamed(self, some: Sequence[str], error: Unavailable) -> Mapping[str, str]:
        """Raises the error while it may be the server's own."""
        if len(some) > 1 or isinstance(error, Limited):
            raise error
        [alone] = some
        self._breaks[alone] += 1
        if self._breaks[alone] < GIVE_UP_ALONE_AFTER:
            raise error
        self._witness()
        self._strikes[alone] = GIVE_UP_AFTER
        return {alone: str(error)}

    def _count(self, refused: Mapping[str, str]) -> None:
        """Raises Unavailable while any of them may still be served."""
        for each in self._held:
            self._strikes.pop(each, None)
            self._breaks.pop(each, None)
        if not refused:
            return
        if not self._held:
            self._witness()
        self._strikes.update(refused.keys())
        if any(self._strikes[each] < GIVE_UP_AFTER for each in refused):
            raise Unavailable(f"Not all new mails that are listed are handed out. {next(iter(refused.values()))}")
