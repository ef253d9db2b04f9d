"""The way out of our mails as their readers see it: a line under each text, unless its author placed the link.

`%unsubscribe%` is that place. The braces that other marks have are those of the engines' own templates: filled in
before a mail comes here, they would have made nothing of it.
"""

import re
from dataclasses import dataclass
from html import escape

PLACEHOLDER = re.compile(r"(?:https?://)?%unsubscribe%", re.IGNORECASE)  # some editors put a scheme before any link
_WIDEST = 70
_STYLE = "margin:24px 0 0;font-size:12px;line-height:1.5;color:#5f5f5f"


@dataclass(frozen=True, slots=True)
class Closing:
    """`label` is what the link says, `message` what the team says before it; it may be empty.

    `in_footer` False: the link goes only where an author placed it.
    """

    address: str
    label: str = ""
    message: str = ""
    in_footer: bool = True


def html_footer(closing: Closing) -> bytes:
    """In ASCII, whatever the body's charset is, and on lines that no mail server breaks."""
    said = _narrowed(_in_ascii(closing.message))
    link = f'<a href="{closing.address}" style="color:#5f5f5f">{_in_ascii(closing.label)}</a>'
    return "\n".join(filter(None, (f'<p style="{_STYLE}">', said, f"{link}</p>"))).encode("ascii")


def text_footer(closing: Closing) -> str:
    """A paragraph of its own."""
    said = [closing.message] if closing.message else []
    return "\n".join(("\n", *said, f"{closing.label}: {closing.address}"))


def _in_ascii(text: str) -> str:
    return escape(text).encode("ascii", "xmlcharrefreplace").decode()


def _narrowed(text: str) -> str:
    """White space in HTML is white space, whichever."""
    lines = [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + len(word) >= _WIDEST:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip(" ")
    return "\n".join(lines)
