"""Did the author of a plain text keep this link untracked? A mark behind it says so, or the tag that it stands in."""

import re

from daemon.core.rewrite.found import says_untracked

# "{untracked}" or "class=untracked", behind the link and what closes it.
_MARK = re.compile(
    r"[>)\].,;:]{0,3}"
    r"([ \t]{0,2}(?:\{([a-z]+)\}|class=(\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[\w-]{1,200})))",
    re.IGNORECASE,
)
_IN_A_TAG = re.compile(r"<(?:a|area)\s[^<>]*\Z", re.IGNORECASE)
_CLASS = re.compile(r"\sclass\s*=\s*(\"[^\"<>]*\"|'[^'<>]*'|[^\s<>\"']+)", re.IGNORECASE)
_LONGEST_TAG = 500


def mark_behind(text: str, end: int) -> tuple[int, int] | None:
    """Where it stands: it goes before the mail goes."""
    mark = _MARK.match(text, end)
    return mark.span(1) if mark and says_untracked(mark[2] or mark[3]) else None


def tag_says_untracked(text: str, start: int, end: int) -> bool:
    """A link's tag, copied into plain text as it was: this one stays, since it was meant to be seen."""
    opened = _IN_A_TAG.search(text, max(0, start - _LONGEST_TAG), start)
    if opened is None:
        return False
    closes = text.find(">", end, end + _LONGEST_TAG)
    named = _CLASS.search(text, opened.start(), closes if closes >= 0 else end)
    return named is not None and says_untracked(named[1])
