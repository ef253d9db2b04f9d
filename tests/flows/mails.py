"""Mails as prospects write them, for the tests of flows."""

from email.message import EmailMessage
from email.utils import format_datetime

from tests.core.build import HEARD_AT, REP

OURS = "a1@mail.halyard.example"


def mail(
    sender: str = "Kevin Flynn <flynn@flynnsarcade.example>",
    message_id: str = "r1@flynnsarcade.example",
    in_reply_to: str | None = OURS,
    subject: str = "Re: Cashless play, briefly",
    text: str = "Yes. Come Tuesday, the back row is dead anyway.\n",
    **headers: str,
) -> bytes:
    made = EmailMessage()
    made["From"] = sender
    made["To"] = REP
    made["Subject"] = subject
    made["Message-ID"] = f"<{message_id}>"
    made["Date"] = format_datetime(HEARD_AT)
    if in_reply_to:
        made["In-Reply-To"] = f"<{in_reply_to}>"
    for name, value in headers.items():
        made[name.replace("_", "-")] = value
    made.set_content(text)
    return made.as_bytes()
