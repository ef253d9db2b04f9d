"""NTLM as a server speaks it ([MS-NTHT]): of a connection, whoever has proven once who they are is let in.

pyspnego, which the client side rests on too, knows the server's part as well; it reads its users from a file.
"""

import base64
import os
from pathlib import Path
from tempfile import TemporaryDirectory

import spnego

SCHEME = "NTLM"


class Ntlm:
    """One connection's. `challenge` is what the 401 is to say."""

    def __init__(self, passwords: dict[str, str]) -> None:
        self.login: str | None = None
        self.challenge = SCHEME
        self._passwords = passwords
        self._context: spnego.ContextProxy | None = None

    def hear(self, said: str) -> None:
        """A message of the client's; `login` is set once the password has been proven."""
        with TemporaryDirectory() as directory:
            users = Path(directory) / "users"
            users.write_text("".join(f"{_line(login)}:{password}\n" for login, password in self._passwords.items()))
            os.environ["NTLM_USER_FILE"] = str(users)
            try:
                self._step(base64.b64decode(said))
            except spnego.exceptions.SpnegoError:
                self.challenge = SCHEME
            finally:
                del os.environ["NTLM_USER_FILE"]

    def _step(self, token: bytes) -> None:
        context = self._context = self._context or spnego.server(protocol="ntlm")
        answer = context.step(token)
        if context.complete:
            self.login = _named(str(context.client_principal), self._passwords)
        elif answer:
            self.challenge = f"{SCHEME} {base64.b64encode(answer).decode()}"


def _line(login: str) -> str:
    domain, _, user = login.rpartition("\\")
    return f"{domain}:{user}"


def _named(principal: str, passwords: dict[str, str]) -> str:
    return principal if principal in passwords else principal.rpartition("\\")[2]
