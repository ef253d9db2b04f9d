"""Other ways to tell what a mail is, to compare with: rules over headers alone, and flufl.bounce."""

from email import message_from_bytes
from email.message import Message

from flufl.bounce import all_failures
from mailparser_reply import EmailReplyParser
from mailparser_reply.constants import MAIL_LANGUAGES

AUTOMATIC = ("X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress")


def header_rules(raw: bytes) -> str:
    """What many programs do: a few headers, each of which decides alone."""
    mail = message_from_bytes(raw)
    sender = (mail.get("From") or "").lower()
    if mail.get_content_type() == "multipart/report" or "mailer-daemon" in sender or mail.get("Return-Path") == "<>":
        return "bounce"
    if _says(mail, "Auto-Submitted", "auto-") or any(name in mail for name in AUTOMATIC):
        return "auto_reply"
    if _says(mail, "Precedence", "bulk", "junk", "list", "auto_reply"):
        return "auto_reply"
    return "human"


def flufl_bounce(raw: bytes) -> str:
    """GNU Mailman's own bounce detector: a permanent failure, a temporary one, or none."""
    temporary, permanent = all_failures(message_from_bytes(raw))
    if permanent:
        return "bounce"
    return "delayed" if temporary else "human"


def mail_parser_reply(text: str) -> str:
    """The reply without quote and signature, with every language that it knows."""
    return EmailReplyParser(languages=[each for each in MAIL_LANGUAGES if each != "david"]).parse_reply(text) or ""


def _says(mail: Message, name: str, *beginnings: str) -> bool:
    return str(mail.get(name) or "").strip().lower().startswith(beginnings)
