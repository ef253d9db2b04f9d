"""What went wrong with an IMAP server, in the three words that callers know, each with a sentence for the rep.

The one place where imaplib's, TLS's and the socket's exceptions are translated. A server's words are passed on only
where they speak to a person (refused logins), never where they could carry a mail's content.
"""

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from connectors.base import ConnectorError, LoginRequired, Unavailable

# RFC 5530 response codes for trouble that passes by itself, and the words of servers that do not know them.
PASSING_CODES = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|THROTTLED)\]", re.IGNORECASE)
PASSING_WORDS = re.compile(
    r"\[SERVERBUG\]|too many|simultaneous|concurrent|maximum number|connection limit|rate limit|temporar"
    r"|try (again|later)|authenticated but not connected|internal (server )?error|server (is )?busy",
    re.IGNORECASE,
)
CERTIFICATE_RETRY = timedelta(minutes=5)
LONGEST_QUOTE = 200


@contextmanager
def translated(host: str) -> Iterator[None]:
    """Turns the exceptions of the libraries below into Unavailable."""
    try:
        yield
    except ConnectorError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise Unavailable(_about_certificate(host, error), CERTIFICATE_RETRY) from error
    except ssl.SSLError as error:
        raise Unavailable(
            f"No encrypted connection with {host} came about. Is the port right for this kind of TLS?"
        ) from error
    except socket.gaierror as error:
        raise Unavailable(f"The name {host} has no address. Is the host name right?") from error
    except TimeoutError as error:
        raise Unavailable(f"{host} did not answer in time.") from error
    except OSError as error:
        raise Unavailable(f"No connection with {host}: {error.strerror or 'it broke off'}.") from error
    except imaplib.IMAP4.abort as error:
        raise Unavailable(f"{host} closed the connection.") from error
    except (imaplib.IMAP4.error, ValueError) as error:
        raise Unavailable(f"{host} gave an answer that is no IMAP, or refused a plain request.") from error


class Busy(Unavailable):
    """The server says itself that it will do later what it refuses now; no mail is to blame."""


def passes_by_itself(said: str) -> bool:
    """Does the server say that it will do later what it refuses now?"""
    return PASSING_CODES.search(said) is not None


def login_refused(host: str, said: str, password: str) -> ConnectorError:
    """A refused login: will it pass by itself, or must a person act?"""
    words = " ".join(said.replace(password, "…").split())[:LONGEST_QUOTE] if password else said[:LONGEST_QUOTE]
    if passes_by_itself(words) or PASSING_WORDS.search(words):
        return Unavailable(f"{host} does not let us in for now: {words}")
    return LoginRequired(
        f"{host} refused the user name or password ({words}). Reconnect the mailbox with the right password; "
        "where two-step sign-in is on, the provider wants an app password."
    )


def token_refused(host: str, username: str, said: str, token: str) -> ConnectorError:
    """As `login_refused`, for a token that the provider itself just gave us."""
    words = " ".join(said.replace(token, "…").split())[:LONGEST_QUOTE]
    if passes_by_itself(words) or PASSING_WORDS.search(words):
        return Unavailable(f"{host} does not let us in for now: {words}")
    return LoginRequired(
        f"{host} does not open {username} by this consent ({words}). Connect it again, as {username} and no other "
        "account; where it still refuses, IMAP is switched off for this mailbox, and an admin can allow it."
    )


def _about_certificate(host: str, error: ssl.SSLCertVerificationError) -> str:
    return (
        f"The certificate of {host} is not trusted ({error.verify_message}). "
        "Renew it on the server, use the host name it was made for, or name its authority in `ca_file`."
    )
