"""A provider of consent: authorize and token endpoints as RFC 6749 and 7636 have them, and Dovecot's question whether
a token is good. Everybody who is sent there consents at once, unless the test says otherwise.
"""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.parse import parse_qs, urlencode, urlsplit

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from google.auth import jwt

from tests.servers.dovecot import Dovecot, running_dovecot

ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer"
GOOGLE = "https://oauth2.googleapis.com/token"  # whom Google's library addresses, wherever it asks
APPLICATION = "application"
"""Whose name is no person's: of the tokens that a client gets for itself."""
CLIENT_ID, CLIENT_SECRET = "harken-client", "harken-client-secret"

TOKENS_ARE_ASKED_ABOUT = """
tokeninfo_url = {url}/tokeninfo?access_token=
username_attribute = email
"""
TOKENS_OPEN = """
auth_mechanisms = plain login {mechanism}
passdb {{
  driver = oauth2
  mechanisms = oauthbearer xoauth2
  args = {file}
}}
"""

Form = dict[str, str]
Answer = tuple[int, dict[str, str], dict[str, object]]


@dataclass
class Consent:
    """By one code: what was asked, and by whom it was given."""

    account: str
    redirect_uri: str
    challenge: str
    scope: str


@dataclass(frozen=True)
class ServiceAccount:
    """`key` is its key file; `may` are the scopes that it may read with, in anybody's name."""

    key: str
    public: str
    may: frozenset[str]


@dataclass
class OAuthServer:
    """`url` has /authorize and /token; a test changes the rest at any time."""

    url: str = ""
    lasts: int = 3600
    rotates: bool = False  # as Microsoft does: another refresh token with each answer
    refuses: bool = False  # who is asked to consent, declines
    chooses: str | None = None  # the account that consents; None: the one hinted at
    trouble: Answer | None = None  # what the token endpoint answers to everything
    gate: threading.Event = field(default_factory=threading.Event)  # closed: the token endpoint waits
    asked: list[Form] = field(default_factory=list)  # of the token endpoint
    consented: list[Form] = field(default_factory=list)  # what the authorize endpoint was asked
    accounts: dict[str, str] = field(default_factory=dict)  # by access token that is good
    refresh_tokens: dict[str, str] = field(default_factory=dict)
    service_accounts: dict[str, ServiceAccount] = field(default_factory=dict)  # by its address
    codes: dict[str, Consent] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.gate.set()

    def account(self, address: str) -> str:
        """Somebody has consented already: their refresh token."""
        token = f"refresh-{next(self.numbers)}"
        self.refresh_tokens[token] = address
        return token

    def service_account(self, *may: str) -> str:
        """Its key file."""
        address = f"harken-{next(self.numbers)}@project.iam.gserviceaccount.com"
        private = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        told = {
            "type": "service_account",
            "client_email": address,
            "private_key": private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode(),
            "token_uri": f"{self.url}/token",
        }
        public = private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
        self.service_accounts[address] = ServiceAccount(json.dumps(told), public, frozenset(may))
        return self.service_accounts[address].key

    def revoke(self, address: str) -> None:
        """The person withdraws the consent, or changes the password."""
        self.refresh_tokens = {token: of for token, of in self.refresh_tokens.items() if of != address}
        self.expire(address)

    def expire(self, address: str) -> None:
        """All access tokens of this account, before their time."""
        for token in [token for token, of in self.accounts.items() if of == address]:
            del self.accounts[token]  # a mail server may be looking at them

    def authorize(self, asked: Form) -> str:
        """Where the browser goes then."""
        self.consented.append(asked)
        told = {"state": asked["state"]}
        if self.refuses:
            return f"{asked['redirect_uri']}?{urlencode({**told, 'error': 'access_denied'})}"
        code = f"code-{next(self.numbers)}"
        account = self.chooses or asked["login_hint"]
        self.codes[code] = Consent(account, asked["redirect_uri"], asked["code_challenge"], asked["scope"])
        return f"{asked['redirect_uri']}?{urlencode({**told, 'code': code})}"

    def token(self, form: Form) -> Answer:
        self.asked.append(form)
        self.gate.wait(20)
        if self.trouble:
            return self.trouble
        if form["grant_type"] == ASSERTION:
            return self._by_assertion(form["assertion"])
        if (form["client_id"], form["client_secret"]) != (CLIENT_ID, CLIENT_SECRET):
            return _refused("invalid_client", 401)
        match form:
            case {"grant_type": "authorization_code"}:
                return self._by_code(form)
            case {"grant_type": "refresh_token", "refresh_token": given}:
                account = self.refresh_tokens.get(given)
                return self._granted(account, {}) if account else _refused("invalid_grant")
            case {"grant_type": "client_credentials"}:
                return self._granted(APPLICATION, {})
        return _refused("unsupported_grant_type")

    def _by_assertion(self, assertion: str) -> Answer:
        """https://developers.google.com/identity/protocols/oauth2/service-account#httprest"""
        account = self.service_accounts.get(jwt.decode(assertion, verify=False)["iss"])
        if account is None:
            return _refused("invalid_grant")
        claims = jwt.decode(assertion, account.public, audience=GOOGLE)
        if claims["scope"] not in account.may:
            return _refused("unauthorized_client", 401)
        return self._granted(claims.get("sub", claims["iss"]), {})

    def _by_code(self, form: Form) -> Answer:
        consent = self.codes.pop(form["code"], None)
        proof = base64.urlsafe_b64encode(sha256(form["code_verifier"].encode()).digest()).decode().rstrip("=")
        if consent is None or (consent.challenge, consent.redirect_uri) != (proof, form["redirect_uri"]):
            return _refused("invalid_grant")
        return self._granted(consent.account, {"refresh_token": self.account(consent.account)})

    def _granted(self, account: str, more: dict[str, object]) -> Answer:
        token = f"access-{next(self.numbers)}"
        self.accounts[token] = account
        if self.rotates and account in self.refresh_tokens.values() and not more:
            more = {"refresh_token": self.account(account)}
        return 200, {}, {"access_token": token, "token_type": "Bearer", "expires_in": self.lasts, **more}


def _refused(error: str, status: int = 400) -> Answer:
    return status, {}, {"error": error, "error_description": "Token has been expired or revoked.\r\nTrace ID: 1"}


@contextmanager
def oauth_server() -> Iterator[OAuthServer]:
    provider = OAuthServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            asked = _first_of_each(parts.query)
            if parts.path == "/authorize":
                self._say(303, {"Location": provider.authorize(asked)}, {})
            elif account := provider.accounts.get(asked["access_token"]):
                self._say(200, {}, {"email": account})
            else:
                self._say(401, {}, {"error": "invalid_token"})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._say(*provider.token(_first_of_each(body)))

        def _say(self, status: int, headers: dict[str, str], answer: dict[str, object]) -> None:
            body = json.dumps(answer).encode()
            self.send_response(status)
            for name, value in {
                **headers,
                "Content-Type": "application/json",
                "Content-Length": str(len(body)),
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    provider.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield provider
    finally:
        provider.gate.set()
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def dovecot_asking(provider: OAuthServer, mechanism: str = "xoauth2") -> Iterator[Dovecot]:
    """A mail server that takes the provider's tokens, beside passwords."""
    with TemporaryDirectory(prefix="hk-oauth") as folder:
        file = Path(folder) / "dovecot-oauth2.conf"
        file.write_text(TOKENS_ARE_ASKED_ABOUT.format(url=provider.url))
        with running_dovecot(TOKENS_OPEN.format(mechanism=mechanism, file=file)) as server:
            yield server


def _first_of_each(query: str) -> Form:
    return {name: values[0] for name, values in parse_qs(query).items()}
