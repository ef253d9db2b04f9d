"""Is it an automatic answer? Vacation notices, acknowledgements of ticket systems, and the like.

RFC 3834 section 5 (Auto-Submitted) and RFC 5230 (vacation) say how such mail should mark itself; Outlook rules and
phones mark nothing, so the words count too. `X-Auto-Response-Suppress` and `Precedence: bulk` prove nothing: people's
own servers and mailing lists set them.
"""

import re

from daemon.core.classify.absence import composed
from daemon.core.classify.absence_limits import LIMITS, YOUR_AUTOMATIC_ANSWER
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.absence_subjects import ABSENT, SUBJECTS
from daemon.core.classify.acknowledgement import acknowledges, numbers_it, unread
from daemon.core.classify.calendar_phrases import ACCEPTED, ANSWERED
from daemon.core.classify.complaint import is_abuse_desk
from daemon.core.classify.departure import begins_with_left, says_left, says_left_and_unread
from daemon.core.classify.form_letter_phrases import ACKNOWLEDGED, PROMISES, SAYS_IT_IS_AUTOMATIC, THANKS
from daemon.core.classify.rule import (
    FAIR,
    HINT,
    STRONG,
    SUBJECT_START,
    Rule,
    any_header,
    beginning_says,
    begins_by_stating,
    header,
    opening_says,
    states,
    subject_starts,
)
from daemon.core.classify.seen import OPENING, Seen
from daemon.core.phrases import fold, without_accents
from daemon.core.reading import Kind

_TICKET_MAILER = re.compile(
    r"zendesk|freshdesk|help ?scout|intercom|front\b|jira|servicenow|request ?tracker|otrs|zammad|osticket|kayako|"
    r"desk\.com|salesforce|hubspot|gorgias|hesk|freescout|helpdesk|livechat|kustomer|spiceworks|happyfox|teamwork desk"
)
_TICKET_HEADERS = (
    "X-Zendesk-From-Account-Id", "X-Zendesk-Email-Id", "X-RT-Ticket", "X-OTRS-Ticket", "X-HelpScout-Customer-ID",
    "X-FreshDesk-Ticket-Id", "X-Zammad-Ticket", "X-JIRA-FingerPrint", "X-SFDC-LK", "X-Intercom-Source",
    "X-FreeScout-Mail-Type", "X-Hubspot-Correlation-Id", "X-Gorgias-Customer-Id",
)  # fmt: skip
_TYPE_ABOVE_THIS_LINE = re.compile(r"type your reply above|reply above this line|above this line to|##- ")
_VACATION_ID = re.compile(r"^(?:vacation|autoreply|auto-reply|autoresponder|oof)[.\-_+]|-vac@|\.vacation@|\.autoreply@")


def is_ticket_system(seen: Seen) -> str | None:
    """A help desk marks an agent's typed answer like its own acknowledgement: the words must tell them apart."""
    for name in ("X-Mailer", *_TICKET_HEADERS):
        value = seen.header(name)
        if value and (name != "X-Mailer" or _TICKET_MAILER.search(value)):
            return f"{name}: {value[:80]}"
    found = _TYPE_ABOVE_THIS_LINE.search(seen.text[:300].lower())
    return f'it says "{found.group()}"' if found else None


def is_acknowledgement(seen: Seen) -> bool:
    """A desk that says it has the mail: the days in it are deadlines, and nobody is away."""
    said = is_ticket_system(seen) or ACKNOWLEDGED.find(seen.beginning) or acknowledges(seen)
    return bool(said) and not ABSENCE.find(seen.words) and not composed(seen)


def _says_auto_replied(seen: Seen) -> str | None:
    value = seen.header("Auto-Submitted")
    if not value.startswith(("auto-replied", "auto_replied", "auto replied", "yes", "vacation")):
        return None
    if seen.from_daemon or is_ticket_system(seen):
        return None
    return f"Auto-Submitted: {value[:60]}"


def _generated_in_answer(seen: Seen) -> str | None:
    """RFC 3834 keeps auto-generated for mail that answers nothing; Exchange puts it on answers all the same."""
    value = seen.header("Auto-Submitted")
    if not value.startswith(("auto-generated", "auto-notified")) or is_ticket_system(seen):
        return None
    in_answer = seen.message.in_reply_to or seen.message.references or seen.answered
    return f"Auto-Submitted: {value[:60]}, in answer to a mail" if in_answer else None


def _suppresses_and_loops(seen: Seen) -> str | None:
    """Exchange's own mark on what an inbox rule or the out-of-office assistant sent."""
    if "X-MS-Exchange-Inbox-Rules-Loop" in seen.headers:
        return f"X-MS-Exchange-Inbox-Rules-Loop: {seen.header('X-MS-Exchange-Inbox-Rules-Loop')[:80]}"
    source = seen.header("X-MS-Exchange-Generated-Message-Source")
    return f"X-MS-Exchange-Generated-Message-Source: {source[:80]}" if source else None


def _answers_under_a_subject_of_its_own(seen: Seen) -> str | None:
    """Whoever answers by hand keeps the subject, and their program puts "Re:" before it; a program brings its own.

    Help desks put their number before it and calendars "Accepted:", whoever answers.
    """
    if seen.answered or not seen.message.in_reply_to or seen.from_daemon or seen.returned:
        return None
    calendars = (ACCEPTED, ANSWERED)
    if _NUMBERED_SUBJECT.match(seen.message.subject) or any(
        told.opens(seen.subject, SUBJECT_START) for told in calendars
    ):
        return None
    return f'it answers a mail, and its subject is its own: "{seen.message.subject[:80]}"'


def _vacation_id(seen: Seen) -> str | None:
    message_id = (seen.message.message_id or "").lower()
    return f"Message-ID: {message_id[:120]}" if _VACATION_ID.search(message_id[:300]) else None


def _sent_by_nobody(seen: Seen) -> str | None:
    """RFC 3834 section 3.3 asks it of automatic answers; some gateways put it on people's mail too."""
    return "Return-Path: <>" if seen.header("Return-Path") == "<>" else None


def _ticket_opened(seen: Seen) -> str | None:
    """A help desk's own acknowledgement, told from its agents' answers by its words."""
    found = ACKNOWLEDGED.find(seen.beginning) if is_ticket_system(seen) else None
    return f'a ticket system says "{found}"' if found else None


def _composed(seen: Seen) -> str | None:
    found = composed(seen)
    return f"it has what absence notices are made of: {', '.join(found)}" if found else None


def _composed_of_many(seen: Seen) -> str | None:
    found = composed(seen)
    return f"{len(found)} of them" if len(found) > ENOUGH else None


def _names_itself_as_gone(seen: Seen) -> str | None:
    """ "Rodrigo Salles no longer works here", from Rodrigo Salles: nobody speaks so of themselves."""
    lines = [line for line in seen.written[: 2 * OPENING].splitlines() if line.strip()]
    told = fold("\n".join(lines[:-1] or lines))  # the last line may be the name below a letter
    named = next(
        (name for name in seen.sender_name.split() if len(name) >= SHORTEST_NAME and f" {name} " in told), None
    )
    return f'it says that "{named}" has left' if named and says_left(seen) else None


def _thanks_and_promises(seen: Seen) -> str | None:
    """Each is politeness; both, and nothing about the matter, is a form letter."""
    if len(seen.words) > 900 or not THANKS.find(seen.opening) or not PROMISES.find(seen.words):
        return None
    return "it thanks for the mail and promises an answer"


def _said_of_itself(folded: str) -> str | None:
    return None if YOUR_AUTOMATIC_ANSWER.find(folded) else SAYS_IT_IS_AUTOMATIC.find(folded)


def _says_automatic(seen: Seen) -> str | None:
    found = _said_of_itself(seen.stated)
    return f'it says "{found}"' if found and not _unasked(seen, found) else None


def _begins_with_automatic(seen: Seen) -> str | None:
    found = _said_of_itself(seen.stated[:OPENING])
    return f'it begins with "{found}"' if found and not _unasked(seen, found) else None


def _automatic_and_no_answer(seen: Seen) -> str | None:
    found = SAYS_IT_IS_AUTOMATIC.find(seen.words)
    return f'it says "{found}", and answers nothing' if found and _unasked(seen, found) else None


def _unasked(seen: Seen, said: str) -> bool:
    """An automatic message, but no reply: an invoice, a reminder. Answers name their parent, or their occasion."""
    message = seen.message
    if message.in_reply_to or message.references or seen.answered or seen.header("Return-Path") == "<>":
        return False
    if _A_REPLY.search(without_accents(said)) or SUBJECTS.opens(seen.subject, SUBJECT_START):
        return False
    if composed(seen):
        return False
    return not (says_left(seen) or any(table.find(seen.words) for table in (ABSENCE, ACKNOWLEDGED, THANKS)))


_A_REPLY = re.compile(
    r"automat\w* (?:reply|response|answer)|auto.?(?:reply|respon)|antwort$|automatisk svar|autosvar|automatiskt svar|"
    r"antwoord|reponse auto|respuesta auto|risposta auto|resposta auto|autorrespo|vastaus|odpowiedz|odpoved|ответ$|"
    r"відповідь|応答|自動返信|答复|回复|回覆|回復|회신|응답|답장|otomatik (?:yanit|cevap)|απαντηση|valasz|raspuns|"
    r"monitored|in use|no longer|longer active|abgerufen|releve|reached"
)


def _labels_itself(seen: Seen) -> str | None:
    """ "Automatic reply: …", "… (automatic reply)": the first or last words are nothing but that."""
    parts = [part for part in _PARTS.split(seen.written[:200]) + _PARTS.split(seen.written[-80:]) if part.strip()]
    for part in (parts[0], parts[-1]) if parts else ():
        folded = fold(part)
        label = SAYS_IT_IS_AUTOMATIC.find(folded) if len(folded) <= LONGEST_LABEL else None
        if label and len(fold(label)) > len(folded) / 2:
            return f'it calls itself "{part.strip()}"'
    return None


def _acknowledges_unread(seen: Seen) -> str | None:
    """From an address that nobody reads, where all else would be a notice. Servers and abuse desks are no offices."""
    if seen.from_daemon or is_abuse_desk(seen):
        return None
    return f"from: {seen.sender}" if unread(seen) and acknowledges(seen) else None


def _numbers_the_matter(seen: Seen) -> str | None:
    found = _NUMBER.search(seen.opening) if ACKNOWLEDGED.find(seen.opening) else None
    return f'it gives the matter a number: "{found.group()}"' if found else None


_PARTS = re.compile(r"[.:!()\[\]【】。！:\n|*]|\s[-–—]\s")
LONGEST_LABEL = 40
SHORTEST_NAME = 3
ENOUGH = 2  # elements of an absence notice
_NUMBERED_SUBJECT = re.compile(r"\s*(?:re\S{0,3} )?[\[(【#]", re.IGNORECASE)
_NUMBER = re.compile(r"\d{3,20}")

_AUTOREPLY_HEADERS = (
    "X-Autoreply", "X-Auto-Reply", "X-Autorespond", "X-Autoresponder", "X-Autoreply-From", "X-AutoReply-To",
    "X-Mail-Autoreply", "X-Autoresponse", "X-Auto-Responder", "X-MDAutoResponder", "X-Vacation", "X-Away-Message",
    "X-Apple-Action", "X-Autoreply-Message", "X-Autosent", "X-GMX-Autoreply", "X-Zoho-Autoreply", "X-Sieve-Vacation",
)  # fmt: skip

RULES = (
    Rule("auto-submitted-replied", Kind.AUTO_REPLY, 3 * STRONG, _says_auto_replied),
    Rule("auto-submitted-in-answer", Kind.AUTO_REPLY, STRONG, _generated_in_answer),
    Rule("autoreply-header", Kind.AUTO_REPLY, 2 * STRONG, any_header(*_AUTOREPLY_HEADERS)),
    Rule("autogenerated-reply", Kind.AUTO_REPLY, 2 * STRONG, header("X-Autogenerated", "reply", "auto")),
    Rule(
        "precedence-auto-reply",
        Kind.AUTO_REPLY,
        2 * STRONG,
        header("Precedence", "auto_reply", "auto-reply", "autoreply"),
    ),
    Rule("preference-auto-reply", Kind.AUTO_REPLY, 2 * STRONG, header("Preference", "auto_reply", "auto-reply")),
    Rule("delivered-to-autoresponder", Kind.AUTO_REPLY, 2 * STRONG, header("Delivered-To", "autoresponder")),
    Rule("vacation-mailer", Kind.AUTO_REPLY, 2 * STRONG, header("X-Mailer", "vacation", "autoresponder", "auto-reply")),
    Rule("machine-generated", Kind.AUTO_REPLY, FAIR, header("X-FC-MachineGenerated", "true")),
    Rule("exchange-rule", Kind.AUTO_REPLY, STRONG, _suppresses_and_loops),
    Rule("answers-under-its-own-subject", Kind.AUTO_REPLY, FAIR, _answers_under_a_subject_of_its_own),
    Rule("vacation-message-id", Kind.AUTO_REPLY, STRONG, _vacation_id),
    Rule("null-return-path", Kind.AUTO_REPLY, HINT, _sent_by_nobody),
    Rule("auto-reply-subject", Kind.AUTO_REPLY, STRONG + HINT, subject_starts(SUBJECTS)),
    Rule("absence-subject", Kind.AUTO_REPLY, HINT, subject_starts(ABSENT)),
    Rule("says-automatic", Kind.AUTO_REPLY, FAIR, _says_automatic),
    Rule("begins-with-automatic", Kind.AUTO_REPLY, FAIR, _begins_with_automatic),
    Rule("automatic-and-no-answer", Kind.OTHER, STRONG + HINT, _automatic_and_no_answer),
    Rule("labels-itself", Kind.AUTO_REPLY, FAIR, _labels_itself),
    Rule("says-absent", Kind.AUTO_REPLY, FAIR, states(ABSENCE)),
    Rule("begins-with-absence", Kind.AUTO_REPLY, FAIR, begins_by_stating(ABSENCE)),
    Rule("absence-by-its-elements", Kind.AUTO_REPLY, STRONG, _composed),
    Rule("absence-by-many-elements", Kind.AUTO_REPLY, HINT, _composed_of_many),
    Rule("says-limits", Kind.AUTO_REPLY, HINT, beginning_says(LIMITS)),
    Rule("begins-with-thanks", Kind.AUTO_REPLY, HINT, opening_says(THANKS)),
    Rule("acknowledges-by-its-elements", Kind.AUTO_REPLY, STRONG, acknowledges),
    Rule("acknowledges-to-nobody", Kind.AUTO_REPLY, 2 * STRONG, _acknowledges_unread),
    Rule("numbers-it-in-the-subject", Kind.AUTO_REPLY, HINT, numbers_it),
    Rule("says-received", Kind.AUTO_REPLY, FAIR, beginning_says(ACKNOWLEDGED)),
    Rule("begins-with-received", Kind.AUTO_REPLY, HINT, opening_says(ACKNOWLEDGED)),
    Rule("numbers-the-matter", Kind.AUTO_REPLY, HINT, _numbers_the_matter),
    Rule("promises-an-answer", Kind.AUTO_REPLY, HINT, beginning_says(PROMISES)),
    Rule("ticket-opened", Kind.AUTO_REPLY, STRONG, _ticket_opened),
    Rule("thanks-and-promises", Kind.AUTO_REPLY, FAIR, _thanks_and_promises),
    Rule("says-left", Kind.AUTO_REPLY, FAIR, says_left),
    Rule("begins-with-left", Kind.AUTO_REPLY, FAIR, begins_with_left),
    Rule("left-and-unread", Kind.AUTO_REPLY, HINT, says_left_and_unread),
    Rule("names-itself-as-gone", Kind.AUTO_REPLY, HINT, _names_itself_as_gone),
)
