"""How does the viewer fare? What was asked of it, and how that was answered, since this process began."""

from collections import Counter

from daemon.web.viewer.paths import What

GIVEN = "given"


class ViewerCounts:
    def __init__(self) -> None:
        self.answers: Counter[tuple[What, str]] = Counter()  # by what was asked for, and the outcome

    def note(self, what: What, outcome: str) -> None:
        self.answers[what, outcome] += 1
