"""What speaks for a person: somebody who takes up the matter, asks, quotes, or writes from a mail program.

A person is presumed; these rules decide where a mail also looks automatic, as when somebody answers below an
out-of-office's subject, or says in a real answer when they are away.
"""

import re

from daemon.core.classify import newsletter
from daemon.core.classify.absence_elements import MEANWHILE
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.absence_subjects import SUBJECTS
from daemon.core.classify.agreement import says_yes_or_no
from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.departure import LEFT
from daemon.core.classify.form_letter_phrases import ACKNOWLEDGED, THANKS
from daemon.core.classify.opt_out import opt_out
from daemon.core.classify.rule import FAIR, HINT, STRONG, SUBJECT_START, Rule, words_say
from daemon.core.classify.seen import GREEK_QUESTION_MARK, Seen
from daemon.core.reading import Kind
from daemon.core.tables import table

_TAKES_UP = table("human.takes_up")

# Whoever is to be called, is there; but a notice may name a number for what is urgent.
_CALL_ME = table("human.call_me")
# Whoever writes before they leave, is still there.
_BEFORE_LEAVING = table("human.before_leaving")
_A_TELEPHONE = re.compile(r"\d(?:[\s()/.-]{0,2}\d){5}")
_DENIES = table("human.denies")
LONGEST_PROMISE = 300
_I = table("human.i")
_MARKS = "?？。요吗嗎"
_QUESTION = re.compile(r"[^\s?？/=&]{1,40}\s?[?？](?:\s|$)|か。|까요|吗[。\s]|嗎[。\s]")
# No question, but a greeting; Portuguese notices open with it.
_HOW_ARE_YOU = re.compile(
    r"\b(?:tudo (?:bem|bom|certo)|como (?:vai|est[áã]s?)|qu[ée] tal|c[óo]mo (?:est[áa]s?|va)|"
    r"nas[ıi]ls[ıi]n(?:[ıi]z)?|τι κάνετε)\s?[?;]",
    re.IGNORECASE,
)
_IN_A_FORM_LETTER = table("human.in_a_form_letter")
_MAIL_PROGRAM = re.compile(
    r"iphone mail|ipad mail|apple mail|thunderbird|microsoft outlook|outlook for|android|k-9|mutt|evolution|roundcube|"
    r"airmail|spark|superhuman|mailbird|em client|the bat|gnus|alpine|claws|yahoomail|zimbra|foxmail|sylpheed|kmail|"
    r"postbox|lotus notes|webmail"
)


_TYPED_ON_A_PHONE = table("human.typed_on_a_phone")


# Mailman, Yahoo and Google groups, ezmlm, smartlist; majordomo and LISTSERV have but their own Sender.
_LIST_SERVERS = ("X-BeenThere", "X-Mailman-Version", "Mailing-List", "X-Mailing-List", "X-Google-Group-Id")
_LIST_SENDER = re.compile(r"\bowner-|-(?:owner|admin|bounces|errors)[@+]|\blistserv\b")
_WRITTEN_BY_A_PROGRAM = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|newsletters?|news|announce(?:ments?)?|alerts?|digest|"
    r"mailman|majordomo|listserv|sympa|root|cron|nobody)[-+@]|-(?:request|bounces|owner|admin|confirm)[@+]"
)


def _asks(seen: Seen) -> str | None:
    written = GREEK_QUESTION_MARK.sub("?", seen.written[:2000])
    if not any(mark in written for mark in _MARKS):  # the pattern would try every word
        return None
    found = _QUESTION.search(_HOW_ARE_YOU.sub(" ", written))
    return f'it asks: "…{found.group().strip()}"' if found and not _IN_A_FORM_LETTER.find(seen.words) else None


def _wants_a_call(seen: Seen) -> str | None:
    found = _CALL_ME.find(seen.words)
    if not found or _A_TELEPHONE.search(seen.written[:2000]) or MEANWHILE.find(seen.words):
        return None
    return f'it says "{found}"'


def _quotes(seen: Seen) -> str | None:
    returned_by_a_server = seen.from_daemon or (seen.returned and not seen.answered)
    if returned_by_a_server or not seen.quotes or not seen.written.strip():
        return None
    return "it quotes an earlier mail below its own words"


def _answers(seen: Seen) -> str | None:
    return "it answers a mail, and its subject says so" if seen.answered and seen.message.in_reply_to else None


def _first_person(seen: Seen) -> str | None:
    """One person's short promise below "Re:", where a company's form letter says "we"."""
    if not (seen.answered and seen.message.in_reply_to and THANKS.find(seen.opening)):
        return None
    if len(seen.words) > LONGEST_PROMISE or any(table.find(seen.words) for table in (ABSENCE, ACKNOWLEDGED, LEFT)):
        return None
    found = _I.find(seen.words)
    return f'it says "{found}"' if found else None


def _mail_program(seen: Seen) -> str | None:
    program = seen.header("X-Mailer") or seen.header("User-Agent")
    return f"sent with {program[:60]}" if _MAIL_PROGRAM.search(program) else None


def _discusses(seen: Seen) -> str | None:
    """A list for discussion: whoever can post to it, is one; but servers return mails to lists as well."""
    if seen.from_daemon:
        return None
    return next(
        (f"{name}: {seen.header(name)[:80]}" for name in ("List-Post", "X-BeenThere") if name in seen.headers), None
    )


def _posted(seen: Seen) -> str | None:
    """Sent on by a list server, and neither written by it nor by a program that says so (RFC 3834, RFC 8058)."""
    if seen.from_daemon or not seen.header("Precedence").startswith(("bulk", "list")):
        return None
    if _WRITTEN_BY_A_PROGRAM.search(seen.sender) or SUBJECTS.opens(seen.subject, SUBJECT_START):
        return None
    if "List-Unsubscribe-Post" in seen.headers or seen.header("Auto-Submitted") not in ("", "no"):
        return None
    name = next((name for name in _LIST_SERVERS if name in seen.headers), None)
    if name is None and _LIST_SENDER.search(seen.header("Sender")):
        name = "Sender"
    return f"{name}: {seen.header(name)[:80]}" if name else None


def _phone(seen: Seen) -> str | None:
    """No phone adds its signature to what it answers by itself."""
    found = _TYPED_ON_A_PHONE.find(seen.folded_text)
    return f'it says "{found}"' if found else None


def _wants_no_mail(seen: Seen) -> str | None:
    offered = newsletter.unsubscribable(seen) or newsletter.footer(seen)  # to the reader, not asked by the writer
    return "it asks for no more mail" if not offered and opt_out(seen) else None


RULES = (
    Rule("takes-up-the-matter", Kind.HUMAN, FAIR, words_say(_TAKES_UP)),
    Rule("says-yes-or-no", Kind.HUMAN, STRONG, says_yes_or_no),
    Rule("denies-to-be-automatic", Kind.HUMAN, STRONG, words_say(_DENIES)),
    Rule("asks-for-no-more-mail", Kind.HUMAN, FAIR, _wants_no_mail),
    Rule("before-leaving", Kind.HUMAN, STRONG, words_say(_BEFORE_LEAVING)),
    Rule("wants-a-call", Kind.HUMAN, FAIR, _wants_a_call),
    Rule("asks", Kind.HUMAN, HINT, _asks),
    Rule("typed-on-a-phone", Kind.HUMAN, FAIR, _phone),
    Rule("quotes-below", Kind.HUMAN, FAIR, _quotes),
    Rule("answers", Kind.HUMAN, HINT, _answers),
    Rule("mail-program", Kind.HUMAN, HINT, _mail_program),
    Rule("discussion-list", Kind.HUMAN, FAIR, _discusses),
    Rule("posted-to-a-list", Kind.HUMAN, STRONG, _posted),
    Rule("answers-in-the-first-person", Kind.HUMAN, HINT, _first_person),
    Rule("through-a-ticket-system", Kind.HUMAN, HINT, is_ticket_system),
)
