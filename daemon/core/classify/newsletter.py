"""Is it a newsletter? Its last lines say why one gets it and how one ends that; what it is about proves nothing.

Small ones come from a person's own address, without a header of bulk mail. So the footer counts, where it is no
answer to anything: below "Re:" a company's footer stands under a person's words.
"""

import re

from daemon.core.classify.rule import FAIR, HINT, STRONG, Rule
from daemon.core.classify.seen import Seen
from daemon.core.phrases import fold
from daemon.core.reading import Kind
from daemon.core.tables import table

LAST = 600  # characters; Mailchimp's and its like's postal address stands below
SHORTEST_BODY = 15  # characters above the footer: an opt-out by one line has fewer

_FOOTER = table("newsletter.footer")
FIRST = 12  # characters before the greeting
DISCUSSION = ("List-Post", "X-BeenThere", "X-Mailman-Version", "Mailing-List", "X-Mailing-List", "X-Google-Group-Id")
_CALLED = table("newsletter.called")
TO_MANY = table("newsletter.to_many")
_DIGEST = re.compile(r"\bdigest, vol\b|\bdigest number \d|-digest digest|\bdigest v\d", re.IGNORECASE)
# Of themselves people speak, and to somebody.
_OF_ONESELF = table("newsletter.of_oneself")


def footer(seen: Seen) -> str | None:
    """What a newsletter's last lines say, if it has any above them and answers nothing."""
    if seen.message.in_reply_to or seen.answered:
        return None
    text = seen.text.strip()
    above = 0
    for line in text.splitlines():
        folded = fold(line[:LAST])
        if above >= SHORTEST_BODY and above + len(line) > len(text) - LAST:
            found = _FOOTER.find(folded)
            if found and not _OF_ONESELF.find(folded):
                return found
        above += len(line) + 1
    return None


def _has_footer(seen: Seen) -> str | None:
    found = footer(seen)
    return f'its last lines say "{found}"' if found else None


def unsubscribable(seen: Seen) -> str | None:
    """RFC 2369; lists for discussion have it too, and so have answers that a CRM sends."""
    answers = seen.message.in_reply_to or seen.answered
    if "List-Unsubscribe" not in seen.headers or answers or any(name in seen.headers for name in DISCUSSION):
        return None
    return f"List-Unsubscribe: {seen.header('List-Unsubscribe')[:80]}"


def _to_many(seen: Seen) -> str | None:
    """ "Dear members", and nothing asked of one of them."""
    if seen.message.in_reply_to or seen.answered:
        return None
    found = TO_MANY.opens(seen.opening, FIRST)
    return f'it begins with "{found}"' if found else None


def _is_called_newsletter(seen: Seen) -> str | None:
    if seen.message.in_reply_to or seen.answered:
        return None
    found = _CALLED.find(seen.subject)
    return f'subject: "{seen.message.subject[:100]}"' if found else None


def _digest(seen: Seen) -> str | None:
    """Many people's posts in one mail, put together by the list server (RFC 1153)."""
    found = _DIGEST.search(seen.message.subject[:300]) if not seen.answered else None
    return f'subject: "{seen.message.subject[:100]}"' if found else None


RULES = (
    Rule("newsletter-footer", Kind.OTHER, STRONG, _has_footer),
    Rule("list-unsubscribe", Kind.OTHER, STRONG, unsubscribable),
    Rule("called-newsletter", Kind.OTHER, FAIR, _is_called_newsletter),
    Rule("to-many", Kind.OTHER, HINT, _to_many),
    Rule("list-digest", Kind.OTHER, 3 * STRONG, _digest),
)
