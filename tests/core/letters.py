"""Mails to rep@example.com as the tests of the classifier write them: short, and whole."""

from connectors.message import InboundMessage, parse

IN_ANSWER = {"In-Reply-To": "<a1@mail.example.com>", "References": "<a1@mail.example.com>"}
QUOTE = """

On Tue, Aug 4, 2026 at 9:00 AM Rep <rep@example.com> wrote:
> Hi Kevin,
> would you have time for a demo? Click here to unsubscribe.
> Best, Rep
"""


def letter(
    subject: str,
    body: str,
    headers: dict[str, str] | None = None,
    sender: str = "Kevin Flynn <flynn@encom.com>",
    content_type: str = "text/plain; charset=utf-8",
) -> InboundMessage:
    """Written on Wednesday, 5 August 2026, at 10 in the morning, two hours east of Greenwich."""
    fields = {
        "From": sender,
        "To": "Rep <rep@example.com>",
        "Date": "Wed, 05 Aug 2026 10:00:00 +0200",
        "Message-ID": "<r1@encom.com>",
        "Subject": subject,
        "Content-Type": content_type,
        "Content-Transfer-Encoding": "8bit",
        **(headers or {}),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return parse(f"{head}\r\n{body}".encode())


def answer(body: str, headers: dict[str, str] | None = None, subject: str = "Re: Hello") -> InboundMessage:
    """A mail that names ours as its parent."""
    return letter(subject, body, {**IN_ANSWER, **(headers or {})})
