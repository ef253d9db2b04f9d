"""When a server says no to one request, and goes on serving."""

import imaplib
import re
from collections.abc import Iterator
from contextlib import contextmanager

from connectors.imap.errors import Busy, passes_by_itself, translated


class Refused(Exception):
    """The server said NO or BAD to this request, or its answer could not be read; the connection goes on."""


@contextmanager
def asking(host: str) -> Iterator[None]:
    """NO, BAD and unreadable answers become Refused, or Busy where the server says that it will pass; all else is
    translated as usual.
    """
    with translated(host):
        try:
            yield
        except imaplib.IMAP4.abort:
            raise
        except (imaplib.IMAP4.error, ValueError, TypeError, LookupError) as error:
            if passes_by_itself(str(error)):
                raise Busy(f"{host} is busy.") from error
            raise Refused(_code(error)) from error


def _code(error: Exception) -> str:
    """What may be repeated of a refusal: its response code (RFC 5530); the rest might be a mail's content."""
    code = re.search(r"\[([A-Z-]{3,30})\]", str(error))
    return f"the server answered {code[1]}" if code else "the server refused it, or its answer could not be read"
