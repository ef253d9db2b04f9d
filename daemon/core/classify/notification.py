"""Is it mail that a service sends by itself: an order, a parcel, a code, a comment on a ticket, a held message?

It answers nothing, so whatever stands below "Re:" or names a mail it answers is judged by other rules, but for
platforms that write in a thread of their own and say who they are.
"""

import re

from daemon.core.classify.bounce_phrases import SENTENCES as FAILURE
from daemon.core.classify.bounce_subjects import SUBJECTS as FAILURES
from daemon.core.classify.cause_phrases import FULL
from daemon.core.classify.form_letter_phrases import ACKNOWLEDGED, PROMISES
from daemon.core.classify.notification_phrases import DO_NOT_ANSWER, SENTENCES
from daemon.core.classify.notification_subjects import SUBJECTS
from daemon.core.classify.rule import (
    FAIR,
    HINT,
    STRONG,
    SUBJECT_START,
    Look,
    Rule,
    any_header,
    header,
    subject_starts,
    words_say,
)
from daemon.core.classify.seen import Seen
from daemon.core.reading import Kind

_PLATFORM_HEADERS = (
    "X-GitHub-Reason", "X-GitHub-Sender", "X-GitHub-Recipient", "X-GitLab-Project", "X-GitLab-Pipeline-Id",
    "X-GitLab-NotificationReason", "X-Discourse-Post-Id", "X-Discourse-Topic-Id", "X-Discourse-Username",
    "X-LinkedIn-Template", "X-LinkedIn-Class", "X-Facebook-Notify", "X-Notification-Category", "X-Notification-Type",
    "X-Redmine-Host", "X-Redmine-Project", "X-Bugzilla-Type", "X-Bugzilla-Reason", "X-Trac-Project",
    "X-Gerrit-MessageType", "X-Phabricator-Stamps", "X-Launchpad-Message-Rationale", "X-Sentry-Project",
    "X-Jenkins-Job", "X-Trello-Notification", "X-Asana-Notification", "X-Slack-Team-Id", "X-Confluence-Notification",
    "X-Bitbucket-Notification", "X-PagerDuty-Incident", "X-Nagios-Notification", "X-Zabbix-Event", "X-Weblate-Project",
)  # fmt: skip

# Services whose addresses no person writes from.
_PLATFORM_SENDER = re.compile(
    r"@(?:reply\.github\.com|facebookmail\.com|docusign\.net|[\w.-]{1,60}\.discoursemail\.com|discoursemail\.com)$|"
    r"^notifications?@github\.com$|^(?:messages?-noreply|messaging-digest-noreply|notifications?-noreply|invitations|"
    r"(?:inmail-)?hit-reply|jobs-listings|groups-noreply|updates-noreply|linkedin|member)@(?:e\.)?linkedin\.com$|"
    r"-noreply@(?:[\w-]{1,40}\.)?google\.com$|^(?:quarantine|spam[-_.]?(?:digest|report|quarantine)|virus[-_.]?alert|amavis|"
    r"mailer[-_.]?quarantine)[^@]{0,40}@"
)
# "notifications@", "powiadomienia@" and the like, and the addresses from which mail servers and lists write.
_NOTIFIER = re.compile(
    r"^(?:benachrichtigung(?:en)?|notificacion(?:es)?|avisos?|notificac(?:oes|ao)|notifiche|notifica|meldingen|"
    r"meddelanden|avisering(?:ar)?|varsling|ilmoitus|ilmoitukset|powiadomieni[ae]|oznameni|upozorneni|uvedomleni[ey]|"
    r"spovischennya|bildirim(?:ler)?|ertesites(?:ek)?|ertesito|notificari|eidopoiiseis|info-noreply|system|systeem|"
    r"varsel|varsler|alertas|suivi|sledovani|seguimiento|rastreo|rastreio|mail-?robot|tracking|wordpress|logwatch|enduserdigest|spamdigest|scanner|voicemail|copier|printer|receipts|reminders?|"
    r"monitoring|nagios|zabbix|cron|backup|alertes?|alerta|rassylka|"
    r"infolettre|hirlevel|bulten|byulten|nyhetsbrev|nyhedsbrev|nieuwsbrief|uutiskirje|boletin|buletin)"
    r"(?:[-+._][^@]{0,60})?@"
)
_NOBODY = re.compile(
    r"(?:^|[-_.+])(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|notify|(?:ikke|ingen|ej)[-_.]?svar|svara[-_.]?(?:ej|inte)|"
    r"nicht[-_.]?antworten|keine?[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|no[-_.]?respond(?:er|a)|nao[-_.]?respond(?:er|a)|"
    r"non[-_.]?rispondere|niet[-_.]?(?:be)?antwoorden|ala[-_.]?vastaa|ei[-_.]?vastata|nie[-_.]?odpowiadac|neodpovidat|"
    r"ne[-_.]?valaszolj\w{0,3}|nu[-_.]?raspunde\w{0,2}|(?:yanitlama|cevaplama)\w{0,4})(?:[-_.+][^@]{0,60})?@"
)
# Hosts that companies keep for what they send to many: "e.shop.example", "newsletter.shop.example".
_SENDING_HOST = re.compile(
    r"@(?:e|em|email|emails|news|newsletters?|mailings?|reply|notifications?|notify|alerts?|updates?|marketing|promo|"
    r"offers|click|survey|communications?)\.[\w-]{1,60}\."
)
_OFFICE = re.compile(
    r"^(?:rechnung(?:en)?|buchhaltung|billing|invoic(?:e|es|ing)|faktur(?:a|y|ering|om)?|facturi|facturacion|"
    r"facturation|fattur(?:a|e|azione)|facturen|laskutus|szamla(?:zas)?|scheta?|orders?|ordre[rs]?|bestell(?:ung|ungen)|"
    r"bestilling|tilaukset|pedidos?|commandes?|ordini|zamowienia?|objednavk[ay]|zakaz(?:y)?|shop|webshop|store|tienda|"
    r"info|notice|bilgi|kargo|courier|kurier|bank|billing-info|parcels?|"
    r"butik|obchod|sklep|magazin|accounts?|account-?update|security|service|kundenservice|kundeservice|customerservice)"
    r"(?:[-+._][^@]{0,60})?@"
)
_LIST_SERVER = re.compile(
    r"(?:-(?:request|bounces|owner|admin|confirm)|^(?:mailman|majordomo|listserv|sympa))(?:\+[^@]{0,80})?@"
)
_LIST_BUSINESS = re.compile(
    r"\bconfirm [0-9a-f]{6,}|awaits? (?:moderator|approval)|moderator approval|moderation|unsubscri|subscri|"
    r"welcome to the|you have been",
    re.IGNORECASE,
)
_TRACKER_SUBJECT = re.compile(
    r"\[(?:jira|gitlab|bitbucket|confluence|redmine|trac|jenkins|sentry|bug \d{1,9})\]", re.IGNORECASE
)


def _starts_a_thread(seen: Seen) -> bool:
    return not (seen.message.in_reply_to or seen.answered)


def _unasked(look: Look) -> Look:
    """What services say of themselves people say in answers, too."""

    def unasked(seen: Seen) -> str | None:
        return look(seen) if _starts_a_thread(seen) else None

    return unasked


def _sender(pattern: re.Pattern[str]) -> Look:
    def look(seen: Seen) -> str | None:
        return f"from: {seen.sender}" if pattern.search(seen.sender) and not seen.from_daemon else None

    return look


def _nobody_begins(seen: Seen) -> str | None:
    """Customer systems send people's answers from such addresses, too, and servers their notices and receipts."""
    if seen.answered or any(told.opens(seen.subject, SUBJECT_START) for told in (FAILURES, FULL)):
        return None
    if FAILURE.find(seen.notice_words) or any(told.find(seen.beginning) for told in (ACKNOWLEDGED, PROMISES)):
        return None
    return _sender(_NOBODY)(seen)


def _wants_no_answer(seen: Seen) -> str | None:
    """In the last lines mostly, which read like a signature."""
    found = DO_NOT_ANSWER.find(seen.folded_text)
    return f'it says "{found}"' if found else None


def _tracker(seen: Seen) -> str | None:
    """An agent's answer through such a system names no tracker in its subject."""
    found = _TRACKER_SUBJECT.match(seen.message.subject)
    return f'subject: "{seen.message.subject[:100]}"' if found else None


def _list_server(seen: Seen) -> str | None:
    """A list server about the list, not a member through it: Mailman, Sympa, Majordomo."""
    if not _LIST_SERVER.search(seen.sender) or not _LIST_BUSINESS.search(seen.message.subject):
        return None
    return f'from: {seen.sender}, subject: "{seen.message.subject[:100]}"'


RULES = (
    Rule("platform-header", Kind.OTHER, 4 * STRONG, any_header(*_PLATFORM_HEADERS)),
    Rule("list-administrivia", Kind.OTHER, 4 * STRONG, header("X-List-Administrivia", "yes")),
    Rule("list-server", Kind.OTHER, 2 * STRONG, _list_server),
    Rule("tracker-subject", Kind.OTHER, 4 * STRONG, _tracker),
    Rule("platform-sender", Kind.OTHER, 2 * STRONG, _unasked(_sender(_PLATFORM_SENDER))),
    Rule("nobody-begins", Kind.OTHER, STRONG, _nobody_begins),
    Rule("notifier", Kind.OTHER, STRONG, _unasked(_sender(_NOTIFIER))),
    Rule("sending-host", Kind.OTHER, FAIR, _unasked(_sender(_SENDING_HOST))),
    Rule("office", Kind.OTHER, HINT, _unasked(_sender(_OFFICE))),
    Rule("notification-subject", Kind.OTHER, FAIR, _unasked(subject_starts(SUBJECTS))),
    Rule("notification-words", Kind.OTHER, FAIR, _unasked(words_say(SENTENCES))),
    Rule("wants-no-answer", Kind.OTHER, FAIR, _unasked(_wants_no_answer)),
)
