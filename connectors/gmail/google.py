"""How we talk with Google: by its own client library, and with a token that is asked for anew each time."""

import json
import ssl
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any

import httplib2
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc

from connectors.oauth import Tokens

TIMEOUT = timedelta(seconds=60)
ANY_RATIO = 0.0


def connections(timeout: timedelta) -> httplib2.Http:
    """Kept open as long as Google likes; for one thread at a time.

    Whom the system trusts is trusted, as a company's own proxy may stand between. And Google's answers may be packed as
    small as can be: whoever sends us ten megabytes of the same letter is no bomber, and must not make a mailbox deaf.
    """
    http = httplib2.Http(
        timeout=timeout.total_seconds(),
        ca_certs=ssl.get_default_verify_paths().cafile,
        decode_limit_ratio=ANY_RATIO,
    )
    http.follow_redirects = False
    return http


class _OfThread(threading.local):
    """All mailboxes that a thread reads share its connections, since the token alone says whose mail is meant.

    A connection with its certificates takes some 500 kB, and there may be thousands of mailboxes.
    """

    def __init__(self) -> None:
        self.http = connections(TIMEOUT)


_of_thread = _OfThread()


class Authorized:
    """An httplib2.Http as the client library uses it, that asks for the token anew with each request."""

    def __init__(self, tokens: Tokens, own: httplib2.Http | None = None) -> None:
        self._tokens = tokens
        self._own = own
        self._last = ""

    def request(self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **rest: Any) -> Any:
        """A token may run out on its way: what was refused with one is tried once with the next."""
        answer = self._request(uri, method, body, headers, rest)
        if answer[0].status == 401:
            self.renew()
            answer = self._request(uri, method, body, headers, rest)
        return answer

    def renew(self) -> None:
        """The last token was refused."""
        self._tokens.refused(self._last)

    def _request(
        self, uri: str, method: str, body: Any, headers: Mapping[str, str] | None, rest: Mapping[str, Any]
    ) -> Any:
        self._last = self._tokens.current()
        signed = {**(headers or {}), "authorization": f"Bearer {self._last}"}
        http = self._own or _of_thread.http
        try:
            return http.request(uri, method, body, signed, **rest)
        except BaseException:
            http.close()  # what is left of an answer must never be taken for the next one, which is another mailbox's
            raise


@dataclass(frozen=True, slots=True)
class Gmail:
    """The parts of the API that we use. Each takes 50 kB and 3 ms to make, so all mailboxes share them."""

    users: Any
    labels: Any
    history: Any
    messages: Any
    send_as: Any
    new_batch: Callable[..., Any]


@cache
def gmail(endpoint: str) -> Gmail:
    service = _service("gmail", endpoint)
    users = service.users()
    send_as = users.settings().sendAs()
    return Gmail(users, users.labels(), users.history(), users.messages(), send_as, service.new_batch_http_request)


@cache
def subscriptions(endpoint: str) -> Any:
    """Those of Pub/Sub."""
    return _service("pubsub", endpoint).projects().subscriptions()


def _service(name: str, endpoint: str) -> Any:
    """Made from the description that comes with the library, without asking Google."""
    document = json.loads(get_static_doc(name, "v1"))
    document["rootUrl"] = document["baseUrl"] = endpoint.rstrip("/") + "/"
    document.pop("mtlsRootUrl", None)
    return build_from_document(document, http=httplib2.Http())
